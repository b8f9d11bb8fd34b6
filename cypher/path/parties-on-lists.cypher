// Companies that are confirmed to be on one of some lists.
//
// @access read
// @param lists : string[]  names of lists, for example OFAC-SDN
// @row   id    : string
MATCH (company:Company)-[match:MATCHES {decision: 'confirmed'}]->(entry:ListEntry)
WHERE entry.list IN $lists
RETURN DISTINCT company.id AS id
ORDER BY id
