// Companies that are confirmed to be on one of some lists.
//
// What is only proposed does not count, nor what a person was unsure about: who is listed is a claim.
//
// @access read
// @param lists : string[]  names of lists, for example OFAC-SDN
// @row   id    : string
MATCH (company:Company)-[match:MATCHES {decision: 'confirmed'}]->(entry:ListEntry)
WHERE entry.list IN $lists
RETURN DISTINCT company.id AS id
ORDER BY id
