// Entries of lists by id, with the days of the complete copies of their list.
//
// A file of aliases or addresses is no copy that anybody could be missing in.
//
// @access read
// @param ids                : string[]
// @row   id                 : string
// @row   list               : string
// @row   listId             : string
// @row   kind               : string?
// @row   name               : string?
// @row   nameTexts          : string[]
// @row   nameKinds          : string[]  in parallel
// @row   addressTexts       : string[]
// @row   addressCountries   : string[]  in parallel; empty for none
// @row   countries          : string[]
// @row   identifiers        : string[]
// @row   programs           : string[]
// @row   listedOn           : string?
// @row   endsOn             : string?
// @row   citation           : string?
// @row   licenceRequirement : string?
// @row   licencePolicy      : string?
// @row   url                : string?
// @row   details            : string[]
// @row   birthYears         : int[]
// @row   seenOn             : string[]  YYYY-MM-DD, of the copies that it stands in
// @row   datasets           : string[]
// @row   completeOn         : string[]  YYYY-MM-DD, of the complete copies of its list
UNWIND $ids AS id
MATCH (entry:ListEntry {id: id})
RETURN
  id, entry.list AS list, coalesce(entry.listId, '') AS listId, entry.kind AS kind,
  entry.name AS name, coalesce(entry.nameTexts, []) AS nameTexts,
  coalesce(entry.nameKinds, []) AS nameKinds, coalesce(entry.addressTexts, []) AS addressTexts,
  coalesce(entry.addressCountries, []) AS addressCountries,
  coalesce(entry.countries, []) AS countries, coalesce(entry.identifiers, []) AS identifiers,
  coalesce(entry.programs, []) AS programs, entry.listedOn AS listedOn, entry.endsOn AS endsOn,
  entry.citation AS citation, entry.licenceRequirement AS licenceRequirement,
  entry.licencePolicy AS licencePolicy, entry.url AS url, coalesce(entry.details, []) AS details,
  coalesce(entry.birthYears, []) AS birthYears, coalesce(entry.seenOn, []) AS seenOn,
  coalesce(entry.datasets, []) AS datasets,
  COLLECT {
    MATCH (copy:ListCopy)
    WHERE copy.list = entry.list AND copy.isComplete AND copy.entries > 0
    RETURN DISTINCT copy.asOf
  } AS completeOn
