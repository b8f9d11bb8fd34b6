// Which data sets parties may belong to, and whether any of them speaks of entries of lists.
//
// @access read
// @row id       : string
// @row hasLists : boolean
MATCH (dataset:Dataset)
RETURN dataset.id AS id, EXISTS { (copy:ListCopy) WHERE copy.dataset = dataset.id } AS hasLists
ORDER BY id
