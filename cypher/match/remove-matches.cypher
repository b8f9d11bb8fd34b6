// Takes out proposals that parties are on lists that no longer reach the threshold; never one that anybody decided about.
//
// @access write
// @param ids     : string[]
// @row   removed : int
UNWIND $ids AS id
MATCH ()-[match:MATCHES {id: id}]->()
WHERE match.decision = 'proposed' AND size(coalesce(match.history, [])) = 0
DELETE match
RETURN count(*) AS removed
