// What tells this database apart from another with versions of the same names.
//
// @access read
// @row id : string
CALL db.info() YIELD id
RETURN id
