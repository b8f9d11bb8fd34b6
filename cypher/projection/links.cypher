// Ownership and control links of a version that came since an earlier one.
//
// @access read
// @param after    : int     number of the earlier version; -1 for all
// @param version  : int     number of the version asked for
// @row   seq      : int
// @row   id       : string
// @row   ownerSeq : int     number of the party; -1 when it has none
// @row   ownedSeq : int
// @row   fromDay  : int?    days since 1970-01-01, included; null when open
// @row   toDay    : int?
// @row   shareMax : float?  percent; null for control, and where no share is stated
CALL () {
  MATCH (owner)-[link:OWNS]->(owned)
  WHERE $after < link.version <= $version
  RETURN owner, link, owned
  UNION ALL
  MATCH (owner)-[link:CONTROLS]->(owned)
  WHERE $after < link.version <= $version
  RETURN owner, link, owned
}
RETURN link.seq AS seq, link.id AS id, coalesce(owner.seq, -1) AS ownerSeq,
  coalesce(owned.seq, -1) AS ownedSeq, link.fromDay AS fromDay, link.toDay AS toDay, link.shareMax AS shareMax
