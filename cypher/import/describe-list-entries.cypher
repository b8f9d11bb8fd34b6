// Writes what entries of lists say, put together from all their rows.
//
// @access write
// @param rows : ListEntryRow[]  all of them in the graph
UNWIND $rows AS row
MATCH (entry:ListEntry {id: row.id})
SET entry.kind = row.kind, entry.name = row.name, entry.nameTexts = row.nameTexts,
  entry.nameKinds = row.nameKinds, entry.foldedNames = row.foldedNames,
  entry.addressTexts = row.addressTexts, entry.addressCountries = row.addressCountries,
  entry.countries = row.countries, entry.identifiers = row.identifiers,
  entry.programs = row.programs, entry.listedOn = row.listedOn, entry.endsOn = row.endsOn,
  entry.citation = row.citation, entry.licenceRequirement = row.licenceRequirement,
  entry.licencePolicy = row.licencePolicy, entry.url = row.url, entry.details = row.details,
  entry.birthYears = [year IN row.birthYears | toInteger(year)],
  entry.seenOn = row.seenOn, entry.datasets = row.datasets
