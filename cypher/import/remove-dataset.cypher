// Takes out what a data set is and what was imported of it, when nothing of it is left.
//
// @access write
// @param id : string
MATCH (dataset:Dataset {id: $id})
DETACH DELETE dataset
