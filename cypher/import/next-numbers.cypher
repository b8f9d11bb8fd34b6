// Which numbers come next: null in a graph whose parties and links have no numbers yet.
//
// @access read
// @row nextPartySeq : int?
// @row nextLinkSeq  : int?
MATCH (version:GraphVersion {id: 'graph'})
RETURN version.nextPartySeq AS nextPartySeq, version.nextLinkSeq AS nextLinkSeq
