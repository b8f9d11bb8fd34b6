// Takes a data set out of addresses, and those out that no other data set states.
//
// What is left of an address is written as the remaining parties at it are said to be; one that a
// record of its own states stays as it is.
//
// @access write
// @param dataset : string
// @param after   : string   id; only those behind it
// @param most    : int      addresses looked at
// @row   lastId  : string?  null when there were none
// @row   removed : int
MATCH (address:Address)
USING INDEX address:Address(id)
WHERE address.id > $after
WITH address
ORDER BY address.id
LIMIT $most
WITH collect(address) AS addresses, max(address.id) AS lastId
CALL (addresses) {
  UNWIND addresses AS address
  WITH address
  WHERE $dataset IN address.datasets AND size(address.datasets) > 1
  SET address.datasets = [each IN address.datasets WHERE each <> $dataset]
  WITH address
  WHERE NOT EXISTS { (address)<-[:STATES]-() }
  MATCH (address)<-[location:LOCATED_AT]-()
  WHERE location.text IS NOT NULL
  WITH address, min(location.text) AS full, min(location.city) AS city,
    min(location.postcode) AS postcode
  SET address.full = full, address.city = city, address.postcode = postcode
}
CALL (addresses) {
  UNWIND addresses AS address
  WITH address
  WHERE address.datasets = [$dataset]
  DETACH DELETE address
  RETURN count(*) AS removed
}
RETURN lastId, removed
