// All rows of all copies that speak of some entries.
//
// Looks odd and must stay: the index is named. In a graph that was empty when the plan was made, Neo4j
// would rather read every row there is.
//
// @access read
// @param entryIds           : string[]
// @row   id                 : string
// @row   entryId            : string
// @row   list               : string
// @row   listId             : string
// @row   part               : string    ENTRY, ALIAS or ADDRESS
// @row   asOf               : string    YYYY-MM-DD
// @row   kind               : string?
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
// @row   dataset            : string
UNWIND $entryIds AS entryId
MATCH (entry:ListEntry {id: entryId})<-[:DESCRIBES]-(record:ListRecord)
USING INDEX entry:ListEntry(id)
RETURN
  record.id AS id, entryId, entry.list AS list, entry.listId AS listId, record.part AS part,
  record.asOf AS asOf, record.kind AS kind, record.nameTexts AS nameTexts,
  record.nameKinds AS nameKinds, record.addressTexts AS addressTexts,
  record.addressCountries AS addressCountries, record.countries AS countries,
  record.identifiers AS identifiers, record.programs AS programs,
  record.listedOn AS listedOn, record.endsOn AS endsOn, record.citation AS citation,
  record.licenceRequirement AS licenceRequirement, record.licencePolicy AS licencePolicy,
  record.url AS url, record.details AS details, record.birthYears AS birthYears,
  record.dataset AS dataset
