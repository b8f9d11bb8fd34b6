// The parties in a range of numbers, as lists like those of shipments.
//
// `country` is that of the version asked for: a running import may have described a party since.
//
// @access read
// @param from       : int
// @param below      : int
// @param chunk      : int
// @param version    : int
// @row   seqs       : int[]
// @row   ids        : string[]
// @row   arePersons : boolean[]
// @row   countries  : string[]  empty when unknown
UNWIND range($from, $below - 1, $chunk) AS start
CALL (start) {
  WITH start, CASE WHEN start + $chunk < $below THEN start + $chunk ELSE $below END AS end
  MATCH (party:Entity)
  WHERE start <= party.seq < end
  WITH party,
    CASE WHEN party.version > $version THEN party.countryBefore ELSE party.country END AS country
  RETURN
    collect(party.seq) AS seqs,
    collect(party.id) AS ids,
    collect(party:Person) AS arePersons,
    collect(coalesce(country, '')) AS countries
}
RETURN seqs, ids, arePersons, countries
