// Keeps what people decided about entries of lists that no row speaks of any more, before they are
// taken out: see keep-decisions-of-parties.
//
// @access write
// @param ids : string[]  of entries
UNWIND $ids AS id
MATCH (entry:ListEntry {id: id})<-[decided:MATCHES]-(party:Entity)
WHERE (decided.decision <> 'proposed' OR size(coalesce(decided.history, [])) > 0)
  AND NOT EXISTS { (entry)<-[:DESCRIBES]-() }
MERGE (kept:KeptDecision {id: type(decided) + ' ' + decided.id})
SET kept = decided {
  .*, id: type(decided) + ' ' + decided.id, of: type(decided), ofId: decided.id,
  fromId: party.id, toId: entry.id
}
