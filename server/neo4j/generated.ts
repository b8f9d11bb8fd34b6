// Written by `npm run codegen` from the headers in cypher/. Do not edit.
import type { AddressRow, EntityRow, ListCopyRow, ListEntryRow, ListRecordRow, MatchRow, NoteRow, NumberedEntityRow, NumberedLinkRow, PathFilter, RelationRow, ShipmentRow, StatedLocationRow, TradeFlowRow } from '../model/rows.ts';

export interface Queries {
  /** Parties with these ids, in no order. An id that nobody has gives no row. */
  'entity/by-ids': {
    access: 'read';
    params: { ids: readonly string[] };
    row: { id: string; isCompany: boolean; name: string; otherNames: readonly string[]; country: string | null; datasets: readonly string[]; incorporatedOn: string | null; dissolvedOn: string | null; industry: string | null; purpose: string | null; identifiers: readonly string[]; notes: string | null };
  };
  /** How much the graph holds, from the count store, with the first and last day of a shipment. */
  'entity/counts': {
    access: 'read';
    params: Record<never, never>;
    row: { companies: number; persons: number; shipments: number; ownerships: number; controls: number; firstDay: number | null; lastDay: number | null };
  };
  /** Between which countries the shipments of a data set run, most shipments first, then by country. */
  'entity/dataset-lanes': {
    access: 'read';
    params: { prefix: string; first: number };
    row: { from: string | null; to: string | null; shipments: number; total: number; searchable: number };
  };
  /** Who sent, or received, most shipments of a data set: most first, then by id. */
  'entity/dataset-traders': {
    access: 'read';
    params: { prefix: string; isSender: boolean; first: number };
    row: { id: string; shipments: number };
  };
  /** Every source as the import left it, in the order of the titles. */
  'entity/datasets': {
    access: 'read';
    params: Record<never, never>;
    row: { id: string; title: string; publisher: string | null; licence: string | null; retrievedOn: string | null; importedAt: string | null; isInvented: boolean; rows: number; imported: number; rejected: number; fileNames: readonly string[]; fileSha256s: readonly string[]; fileMappings: readonly string[]; fileRows: readonly number[]; fileImported: readonly number[]; fileRejected: readonly number[]; reasons: readonly string[]; reasonCounts: readonly number[]; copiesAsOf: readonly string[]; updateCounts: readonly number[] };
  };
  /** The version of the graph: how many imports changed it, and a hash chained over them. */
  'entity/graph-version': {
    access: 'read';
    params: Record<never, never>;
    row: { number: number; hash: string };
  };
  /** Ownership and control links with these ids, in no order. An unknown id gives no row. */
  'entity/links-by-ids': {
    access: 'read';
    params: { ids: readonly string[] };
    row: { id: string; kind: string; ownerId: string; ownedId: string; fromDay: number | null; toDay: number | null; shareMin: number | null; shareMax: number | null; isDirect: boolean | null; interest: string | null; role: string | null; dataset: string; record: string; sha256: string };
  };
  /** Where these parties are said to be, and how many others are there. */
  'entity/locations': {
    access: 'read';
    params: { ids: readonly string[]; most: number };
    row: { entityId: string; addressId: string; full: string; country: string | null; kind: string | null; text: string | null; dataset: string; record: string; sha256: string; entityCount: number; entityIds: readonly string[] };
  };
  /** How many rows entity/neighbours has in all; no row when there is no such party. */
  'entity/neighbour-count': {
    access: 'read';
    params: { id: string; kinds: readonly string[]; directions: readonly string[] };
    row: { count: number };
  };
  /** Who stands beside a party, with the edges of one kind and direction between them summed. */
  'entity/neighbours': {
    access: 'read';
    params: { id: string; kinds: readonly string[]; directions: readonly string[]; afterCount: number | null; afterId: string | null; afterKind: string | null; afterDirection: string | null; first: number };
    row: { entityId: string; kind: string; direction: string; count: number; valueUsd: number | null; firstDay: number | null; lastDay: number | null; linkIds: readonly string[]; relationIds: readonly string[] };
  };
  /** Relations with these ids, in no order. An unknown id gives no row. */
  'entity/relations-by-ids': {
    access: 'read';
    params: { ids: readonly string[] };
    row: { id: string; kind: string; role: string | null; fromId: string; toId: string; validFrom: string | null; validTo: string | null; dataset: string; record: string; sha256: string };
  };
  /** Parties whose folded names or identifiers match a full-text query, with all their names. */
  'entity/search': {
    access: 'read';
    params: { query: string; countries: readonly string[] | null; first: number };
    row: { id: string; name: string; otherNames: readonly string[]; identifiers: readonly string[]; score: number };
  };
  /** What each of these companies sent and received in all, in no order. Persons give no row. */
  'entity/shipment-totals': {
    access: 'read';
    params: { ids: readonly string[] };
    row: { id: string; sent: number; received: number; sentUsd: number | null; receivedUsd: number | null; firstDay: number | null; lastDay: number | null };
  };
  /** Control links of a data set by id: a page of an export. */
  'export/controls': {
    access: 'read';
    params: { after: string; end: string; first: number };
    row: { id: string; ownerId: string; ownedId: string; isDirect: boolean | null; components: readonly string[]; role: string | null; validFrom: string | null; validTo: string | null; extra: string | null };
  };
  /** What data sets are in the graph, by id. */
  'export/datasets': {
    access: 'read';
    params: Record<never, never>;
    row: { id: string; title: string; publisher: string | null; licence: string | null; retrievedOn: string | null; isInvented: boolean };
  };
  /** Parties of a data set by id, each with where it is said to be: a page of an export. */
  'export/entities': {
    access: 'read';
    params: { after: string; end: string; first: number };
    row: { id: string; isCompany: boolean; name: string; otherNames: readonly string[]; country: string | null; incorporatedOn: string | null; dissolvedOn: string | null; industry: string | null; purpose: string | null; identifiers: readonly string[]; notes: string | null; birthYear: number | null; extra: string | null; texts: readonly string[]; kinds: readonly string[]; cities: readonly string[]; postcodes: readonly string[]; countries: readonly string[] };
  };
  /** Records of a data set that are kept as they are, by id: a page of an export. */
  'export/notes': {
    access: 'read';
    params: { after: string; end: string; first: number };
    row: { id: string; schema: string; text: string; about: readonly string[]; full: string | null; country: string | null; partyId: string | null; noteId: string | null; kind: string | null };
  };
  /** Ownership links of a data set by id: a page of an export. */
  'export/ownerships': {
    access: 'read';
    params: { after: string; end: string; first: number };
    row: { id: string; ownerId: string; ownedId: string; shareMin: number | null; shareMax: number | null; minExcluded: boolean | null; maxExcluded: boolean | null; isDirect: boolean | null; components: readonly string[]; interest: string | null; validFrom: string | null; validTo: string | null; extra: string | null };
  };
  /** Relations of a data set that are neither ownership nor control, by id: a page of an export. */
  'export/relations': {
    access: 'read';
    params: { after: string; end: string; first: number };
    row: { id: string; kind: string; fromId: string; toId: string; role: string | null; validFrom: string | null; validTo: string | null; extra: string | null };
  };
  /** Shipments of a data set by id: a page of an export. Days count from 1970-01-01. */
  'export/shipments': {
    access: 'read';
    params: { after: string; end: string; first: number };
    row: { id: string; consignorId: string; consigneeId: string; day: number | null; lastDay: number | null; dateKind: string | null; hs: string | null; hsEdition: string | null; description: string | null; valueUsd: number | null; value: number | null; currency: string | null; weightKg: number | null; quantity: number | null; unit: string | null; originCountry: string | null; departureCountry: string | null; arrivalCountry: string | null; transitCountries: readonly string[]; carrier: string | null; extra: string | null };
  };
  /** How many rows flow/page has in all. Its conditions, to the letter. */
  'flow/count': {
    access: 'read';
    params: { flow: string; datasets: readonly string[] | null; reporters: readonly string[] | null; partners: readonly string[] | null; hsPrefixes: readonly string[] | null; fromDay: number | null; toDay: number | null };
    row: { count: number };
  };
  /** Trade flows that a filter lets through: newest period first, then by id. */
  'flow/page': {
    access: 'read';
    params: { flow: string; datasets: readonly string[] | null; reporters: readonly string[] | null; partners: readonly string[] | null; hsPrefixes: readonly string[] | null; fromDay: number | null; toDay: number | null; afterDay: number | null; afterId: string | null; first: number };
    row: { id: string; flow: string; reporter: string; reporterCountry: string; partner: string; partnerCountry: string | null; secondPartner: string | null; secondPartnerCountry: string | null; hs: string; hsEdition: string | null; hs6: string; hsMapping: string | null; period: string; firstDay: number; value: number | null; currency: string; valueUsd: number | null; valuation: string | null; weightKg: number | null; quantity: number | null; unit: string | null; estimated: readonly string[]; procedure: string | null; transport: string | null; isPart: boolean; dataset: string; record: string; sha256: string };
  };
  /** Sums of the trade flows that a filter lets through, told apart by what is asked for and by what must */
  'flow/totals': {
    access: 'read';
    params: { flow: string; datasets: readonly string[] | null; reporters: readonly string[] | null; partners: readonly string[] | null; hsPrefixes: readonly string[] | null; fromDay: number | null; toDay: number | null; byReporter: boolean; byPartner: boolean; byHs6: boolean; byPeriod: boolean; byYear: boolean; first: number };
    row: { dataset: string; currency: string; isMonth: boolean; isPart: boolean; reporterCountry: string | null; partnerCountry: string | null; partner: string | null; hs6: string | null; period: string | null; flows: number; value: number | null; valueUsd: number | null; weightKg: number | null; withoutValue: number; withoutWeight: number; totalCount: number };
  };
  /** Says that records of a data set are being taken away: until that is complete, the graph is of no */
  'import/begin-change': {
    access: 'write';
    params: { dataset: string; kind: string; mark: string; counts: readonly number[]; openFiles: readonly string[]; openCounts: readonly number[] };
    row: Record<never, never>;
  };
  /** Makes what is left and what was written the new version of the graph, and the first of a new history: */
  'import/begin-history': {
    access: 'write';
    params: { number: number; hash: string; name: string };
    row: Record<never, never>;
  };
  /** A removal or an update that was begun and is not complete, and data sets of unfinished imports. */
  'import/change-under-way': {
    access: 'read';
    params: Record<never, never>;
    row: { dataset: string | null; kind: string | null; mark: string | null; phase: string | null; counts: readonly number[]; openFiles: readonly string[] };
  };
  /** How many parties and links have a number already, in a graph where numbering was interrupted. */
  'import/count-numbered': {
    access: 'read';
    params: Record<never, never>;
    row: { parties: number; links: number };
  };
  /** How many records of a data set are in the graph? */
  'import/count-records': {
    access: 'read';
    params: { after: string; below: string };
    row: { records: number };
  };
  /** Writes new control links. Both parties must be there, the controlled one as a company. Ids are */
  'import/create-controls': {
    access: 'write';
    params: { rows: readonly NumberedLinkRow[]; dataset: string; version: number };
    row: { written: number };
  };
  /** Writes new trade flows. A null in the map sets nothing, so unknown values are absent. */
  'import/create-flows': {
    access: 'write';
    params: { rows: readonly TradeFlowRow[]; dataset: string };
    row: { written: number };
  };
  /** Writes new rows of lists, each beside the entry that it speaks of. */
  'import/create-list-records': {
    access: 'write';
    params: { rows: readonly ListRecordRow[]; dataset: string };
    row: { written: number };
  };
  /** Writes where parties are said to be: at an address, or at the one that a record of its own states. */
  'import/create-locations': {
    access: 'write';
    params: { rows: readonly StatedLocationRow[]; dataset: string };
    row: Record<never, never>;
  };
  /** Writes companies that shipments name and that are not in the graph, numbered from `firstSeq`. */
  'import/create-mentioned-companies': {
    access: 'write';
    params: { rows: readonly EntityRow[]; dataset: string; firstSeq: number; version: number };
    row: { written: number };
  };
  /** Keeps records as they are, beside the address that they state and the parties that they are about. */
  'import/create-notes': {
    access: 'write';
    params: { rows: readonly NoteRow[]; dataset: string };
    row: { written: number };
  };
  /** Writes new ownership links. Both parties must be there, the owned one as a company. Ids are */
  'import/create-ownerships': {
    access: 'write';
    params: { rows: readonly NumberedLinkRow[]; dataset: string; version: number };
    row: { written: number };
  };
  /** Writes new relations: family, membership and whatever else is neither ownership nor control. Both */
  'import/create-relations': {
    access: 'write';
    params: { rows: readonly RelationRow[]; dataset: string };
    row: { written: number };
  };
  /** Writes new shipments, numbered from `firstSeq` in the order given. */
  'import/create-shipments': {
    access: 'write';
    params: { rows: readonly ShipmentRow[]; dataset: string; firstSeq: number };
    row: { written: number };
  };
  /** What was imported of a data set so far: per file, and refused rows per file and reason. */
  'import/dataset-imported': {
    access: 'read';
    params: { id: string };
    row: { fileNames: readonly string[]; fileSha256: readonly string[]; fileMappings: readonly string[]; fileRows: readonly number[]; fileImported: readonly number[]; fileRejected: readonly number[]; rejectedFiles: readonly string[]; rejectedReasons: readonly string[]; rejectedCounts: readonly number[]; updateMark: string | null };
  };
  /** Writes what records say about companies: new ones, and ones that were only mentioned so far. */
  'import/describe-companies': {
    access: 'write';
    params: { rows: readonly NumberedEntityRow[]; dataset: string; version: number };
    row: Record<never, never>;
  };
  /** Writes what entries of lists say, put together from all their rows. */
  'import/describe-list-entries': {
    access: 'write';
    params: { rows: readonly ListEntryRow[] };
    row: Record<never, never>;
  };
  /** Writes what records say about persons. */
  'import/describe-persons': {
    access: 'write';
    params: { rows: readonly NumberedEntityRow[]; dataset: string; version: number };
    row: Record<never, never>;
  };
  /** Makes sure that this import still holds the claim, and makes the claim last longer. */
  'import/extend-lock': {
    access: 'write';
    params: { token: string; seconds: number };
    row: { nextSeq: number; nextPartySeq: number | null; nextLinkSeq: number | null; number: number; hash: string; openFiles: readonly string[]; openCounts: readonly number[] };
  };
  /** Says that all parties and links have numbers now, and that all of the graph is of its version. */
  'import/finish-numbering': {
    access: 'write';
    params: { nextPartySeq: number; nextLinkSeq: number; history: readonly string[] };
    row: Record<never, never>;
  };
  /** Says that everything of the data set is taken out, and that its new version is being written. */
  'import/go-on-to-write': {
    access: 'write';
    params: Record<never, never>;
    row: Record<never, never>;
  };
  /** Keeps what people decided about entries of lists that no row speaks of any more, before they are */
  'import/keep-decisions-of-entries': {
    access: 'write';
    params: { ids: readonly string[] };
    row: Record<never, never>;
  };
  /** Keeps what people decided about the parties that are taken out next, so that it holds again when they */
  'import/keep-decisions-of-parties': {
    access: 'write';
    params: { after: string; below: string; most: number };
    row: Record<never, never>;
  };
  /** Which of these parties are in the graph, as what, and with which content? */
  'import/known-entities': {
    access: 'read';
    params: { ids: readonly string[] };
    row: { id: string; isCompany: boolean; rowHash: string | null };
  };
  /** Which of these trade flows are in the graph, and with which content? */
  'import/known-flows': {
    access: 'read';
    params: { ids: readonly string[] };
    row: { id: string; rowHash: string };
  };
  /** Which of these ownership and control links are in the graph, and with which content? */
  'import/known-links': {
    access: 'read';
    params: { ids: readonly string[] };
    row: { id: string; rowHash: string };
  };
  /** Which of these entries of lists are in the graph? */
  'import/known-list-entries': {
    access: 'read';
    params: { ids: readonly string[] };
    row: { id: string };
  };
  /** Which of these rows of lists are in the graph, and with which content? */
  'import/known-list-records': {
    access: 'read';
    params: { ids: readonly string[] };
    row: { id: string; rowHash: string };
  };
  /** Which of these records are kept as notes, and with which content? */
  'import/known-notes': {
    access: 'read';
    params: { ids: readonly string[] };
    row: { id: string; rowHash: string };
  };
  /** Which of these relations are in the graph, and with which content? */
  'import/known-relations': {
    access: 'read';
    params: { ids: readonly string[] };
    row: { id: string; rowHash: string };
  };
  /** Which of these shipments are in the graph, and with which content? */
  'import/known-shipments': {
    access: 'read';
    params: { ids: readonly string[] };
    row: { id: string; rowHash: string };
  };
  /** Takes a data set out of addresses, and those out that no other data set states. */
  'import/leave-addresses': {
    access: 'write';
    params: { dataset: string; after: string; most: number };
    row: { lastId: string | null; removed: number };
  };
  /** Which copies of lists came with a data set, and which of them are complete? */
  'import/list-copies-of-dataset': {
    access: 'read';
    params: { dataset: string };
    row: { id: string; isComplete: boolean };
  };
  /** All rows of all copies that speak of some entries. */
  'import/list-records': {
    access: 'read';
    params: { entryIds: readonly string[] };
    row: { id: string; entryId: string; list: string; listId: string; part: string; asOf: string; kind: string | null; nameTexts: readonly string[]; nameKinds: readonly string[]; addressTexts: readonly string[]; addressCountries: readonly string[]; countries: readonly string[]; identifiers: readonly string[]; programs: readonly string[]; listedOn: string | null; endsOn: string | null; citation: string | null; licenceRequirement: string | null; licencePolicy: string | null; url: string | null; details: readonly string[]; birthYears: readonly number[]; dataset: string };
  };
  /** Writes addresses, each once however many records state it. */
  'import/merge-addresses': {
    access: 'write';
    params: { rows: readonly AddressRow[]; dataset: string };
    row: Record<never, never>;
  };
  /** Which numbers come next: null in a graph whose parties and links have no numbers yet. */
  'import/next-numbers': {
    access: 'read';
    params: Record<never, never>;
    row: { nextPartySeq: number | null; nextLinkSeq: number | null };
  };
  /** Numbers the next control links, by id, that have no number. */
  'import/number-controls': {
    access: 'write';
    params: { after: string; firstSeq: number; most: number; version: number };
    row: { numbered: number; lastId: string | null };
  };
  /** Numbers the next ownership links, by id, that have no number. */
  'import/number-ownerships': {
    access: 'write';
    params: { after: string; firstSeq: number; most: number; version: number };
    row: { numbered: number; lastId: string | null };
  };
  /** Numbers the next parties, by id, that have no number. */
  'import/number-parties': {
    access: 'write';
    params: { after: string; firstSeq: number; most: number; version: number };
    row: { numbered: number; lastId: string | null };
  };
  /** Gives up the claim of an import; nothing happens when another import holds it by now. */
  'import/release-lock': {
    access: 'write';
    params: { token: string };
    row: Record<never, never>;
  };
  /** Takes out control links of a data set. */
  'import/remove-controls': {
    access: 'write';
    params: { after: string; below: string; most: number };
    row: { removed: number };
  };
  /** Takes out what a data set is and what was imported of it, when nothing of it is left. */
  'import/remove-dataset': {
    access: 'write';
    params: { id: string };
    row: Record<never, never>;
  };
  /** Takes out trade flows of a data set. */
  'import/remove-flows': {
    access: 'write';
    params: { after: string; below: string; most: number };
    row: { removed: number };
  };
  /** Takes out which copies of lists came with a data set. */
  'import/remove-list-copies': {
    access: 'write';
    params: { dataset: string };
    row: Record<never, never>;
  };
  /** Takes out entries of lists that no row speaks of any more, with the matches that led to them. */
  'import/remove-list-entries': {
    access: 'write';
    params: { ids: readonly string[] };
    row: Record<never, never>;
  };
  /** Takes out rows of lists of a data set, and answers which entries they spoke of. */
  'import/remove-list-records': {
    access: 'write';
    params: { after: string; below: string; most: number };
    row: { entryId: string };
  };
  /** Takes out statements of where parties are of a data set. */
  'import/remove-locations': {
    access: 'write';
    params: { after: string; below: string; most: number };
    row: { removed: number };
  };
  /** Takes out records kept as notes of a data set. */
  'import/remove-notes': {
    access: 'write';
    params: { after: string; below: string; most: number };
    row: { removed: number };
  };
  /** Takes out ownership links of a data set. */
  'import/remove-ownerships': {
    access: 'write';
    params: { after: string; below: string; most: number };
    row: { removed: number };
  };
  /** Takes out parties of a data set, with what was proposed about them. */
  'import/remove-parties': {
    access: 'write';
    params: { after: string; below: string; most: number };
    row: { removed: number };
  };
  /** Takes out relations of a data set. */
  'import/remove-relations': {
    access: 'write';
    params: { after: string; below: string; most: number };
    row: { removed: number };
  };
  /** Takes out shipments of a data set. */
  'import/remove-shipments': {
    access: 'write';
    params: { after: string; below: string; most: number };
    row: { removed: number };
  };
  /** Brings back what people decided, that parties are, or are not, on lists, when both ends are in the graph again. */
  'import/restore-matches': {
    access: 'write';
    params: Record<never, never>;
    row: Record<never, never>;
  };
  /** Brings back what people decided, that two parties are, or are not, the same, when both ends are in the graph again. */
  'import/restore-same-as': {
    access: 'write';
    params: Record<never, never>;
    row: Record<never, never>;
  };
  /** Says which numbers come next, at the end of a transaction that gave some away, and how many rows were */
  'import/set-next-numbers': {
    access: 'write';
    params: { nextSeq: number; nextPartySeq: number; nextLinkSeq: number; openFiles: readonly string[]; openCounts: readonly number[] };
    row: Record<never, never>;
  };
  /** Claims the right to write for one import, unless another import holds it. */
  'import/take-lock': {
    access: 'write';
    params: { token: string; holder: string; host: string; pid: number; seconds: number; abandoned: string | null; noHash: string };
    row: { isTaken: boolean; token: string | null; holder: string | null; host: string | null; pid: number | null; secondsLeft: number | null };
  };
  /** Writes what a data set is and what was imported of it. */
  'import/write-dataset': {
    access: 'write';
    params: { id: string; title: string; publisher: string | null; licence: string | null; retrievedOn: string | null; isInvented: boolean; rows: number; imported: number; rejected: number; reasons: readonly string[]; reasonCounts: readonly number[]; fileNames: readonly string[]; fileSha256: readonly string[]; fileMappings: readonly string[]; fileRows: readonly number[]; fileImported: readonly number[]; fileRejected: readonly number[]; rejectedFiles: readonly string[]; rejectedReasons: readonly string[]; rejectedCounts: readonly number[]; updateCounts: readonly number[] | null; updateMark: string | null };
    row: Record<never, never>;
  };
  /** Makes what was imported the new version of the graph: everything that has a number by now. */
  'import/write-graph-version': {
    access: 'write';
    params: { number: number; hash: string; name: string };
    row: Record<never, never>;
  };
  /** Writes which copies of lists came with a data set, and whether they are known to be complete. */
  'import/write-list-copies': {
    access: 'write';
    params: { rows: readonly ListCopyRow[]; dataset: string };
    row: Record<never, never>;
  };
  /** Which copies of lists are at hand, as of which day, and whether they are complete. */
  'list/copies': {
    access: 'read';
    params: Record<never, never>;
    row: { list: string; asOf: string; dataset: string; entries: number; aliases: number; addresses: number; isComplete: boolean };
  };
  /** Entries of lists by id, with the days of the complete copies of their list. */
  'list/entries-by-ids': {
    access: 'read';
    params: { ids: readonly string[] };
    row: { id: string; list: string; listId: string; kind: string | null; name: string | null; nameTexts: readonly string[]; nameKinds: readonly string[]; addressTexts: readonly string[]; addressCountries: readonly string[]; countries: readonly string[]; identifiers: readonly string[]; programs: readonly string[]; listedOn: string | null; endsOn: string | null; citation: string | null; licenceRequirement: string | null; licencePolicy: string | null; url: string | null; details: readonly string[]; birthYears: readonly number[]; seenOn: readonly string[]; datasets: readonly string[]; completeOn: readonly string[] };
  };
  /** Entries of lists whose folded names or identifiers match a full-text query, with all their names. */
  'list/search': {
    access: 'read';
    params: { query: string; lists: readonly string[] | null; first: number };
    row: { id: string; nameTexts: readonly string[]; identifiers: readonly string[]; score: number };
  };
  /** Where some entries of lists stand: every row of every copy that speaks of them, the newest first. */
  'list/sources': {
    access: 'read';
    params: { entryIds: readonly string[] };
    row: { entryId: string; asOf: string; dataset: string; record: string; sha256: string };
  };
  /** Proposals and decisions by id. An id that there is none of gives no row. */
  'match/by-ids': {
    access: 'read';
    params: { ids: readonly string[] };
    row: { id: string; score: number; features: string; decision: string; decidedBy: string | null; decidedAt: string | null; history: readonly string[]; partyId: string; entryId: string | null; otherId: string | null };
  };
  /** Companies of one data set with what they are matched by, in the order of their ids, page by page. */
  'match/companies': {
    access: 'read';
    params: { after: string; below: string; first: number };
    row: { id: string; name: string; otherNames: readonly string[]; country: string | null; identifiers: readonly string[]; addresses: readonly string[] };
  };
  /** How many proposals and decisions there are. */
  'match/count': {
    access: 'read';
    params: { ofLists: boolean; ofParties: boolean; lists: readonly string[] | null; dataset: string | null; decisions: readonly string[] | null };
    row: { count: number };
  };
  /** Which data sets parties may belong to, and whether any of them speaks of entries of lists. */
  'match/datasets': {
    access: 'read';
    params: Record<never, never>;
    row: { id: string; hasLists: boolean };
  };
  /** Writes what a person decided about a proposal that parties are on lists. */
  'match/decide-matches': {
    access: 'write';
    params: { id: string; decision: string; decidedBy: string | null; decidedAt: string | null; history: readonly string[] };
    row: Record<never, never>;
  };
  /** Writes what a person decided about a proposal that two companies are one. */
  'match/decide-same-as': {
    access: 'write';
    params: { id: string; decision: string; decidedBy: string | null; decidedAt: string | null; history: readonly string[] };
    row: Record<never, never>;
  };
  /** What was decided about a proposal that parties are on lists so far; nobody else decides until the transaction ends. */
  'match/hold-matches': {
    access: 'write';
    params: { id: string };
    row: { history: readonly string[] };
  };
  /** What was decided about a proposal that two companies are one so far; nobody else decides until the transaction ends. */
  'match/hold-same-as': {
    access: 'write';
    params: { id: string };
    row: { history: readonly string[] };
  };
  /** What is proposed or decided about some parties and entries of lists. */
  'match/known-matches': {
    access: 'read';
    params: { ids: readonly string[] };
    row: { id: string; partyId: string; otherId: string; score: number; features: string; isOpen: boolean; decision: string };
  };
  /** What is proposed or decided about some companies and companies of other data sets. */
  'match/known-same-as': {
    access: 'read';
    params: { ids: readonly string[] };
    row: { id: string; partyId: string; otherId: string; score: number; features: string; isOpen: boolean; decision: string };
  };
  /** Entries of lists with what they are matched by, in the order of their ids, page by page. */
  'match/list-entries': {
    access: 'read';
    params: { after: string; dataset: string | null; first: number };
    row: { id: string; isPerson: boolean; nameTexts: readonly string[]; nameKinds: readonly string[]; countries: readonly string[]; identifiers: readonly string[]; addresses: readonly string[] };
  };
  /** Everything that is proposed or decided about some parties, the highest score first. */
  'match/of-parties': {
    access: 'read';
    params: { partyIds: readonly string[] };
    row: { askedId: string; id: string; score: number; features: string; decision: string; decidedBy: string | null; decidedAt: string | null; history: readonly string[]; partyId: string; entryId: string | null; otherId: string | null };
  };
  /** Proposals and decisions, the highest score first, page by page. */
  'match/page': {
    access: 'read';
    params: { ofLists: boolean; ofParties: boolean; lists: readonly string[] | null; dataset: string | null; decisions: readonly string[] | null; afterScore: number | null; afterId: string | null; first: number };
    row: { id: string; score: number; features: string; decision: string; decidedBy: string | null; decidedAt: string | null; history: readonly string[]; partyId: string; entryId: string | null; otherId: string | null };
  };
  /** Persons of one data set with what they are matched by, in the order of their ids, page by page. */
  'match/persons': {
    access: 'read';
    params: { after: string; below: string; first: number };
    row: { id: string; name: string; otherNames: readonly string[]; country: string | null; identifiers: readonly string[]; addresses: readonly string[] };
  };
  /** Takes out proposals that parties are on lists that no longer reach the threshold; never one that anybody decided about. */
  'match/remove-matches': {
    access: 'write';
    params: { ids: readonly string[] };
    row: { removed: number };
  };
  /** Takes out proposals that two companies are one that no longer reach the threshold; never one that anybody decided about. */
  'match/remove-same-as': {
    access: 'write';
    params: { ids: readonly string[] };
    row: { removed: number };
  };
  /** Writes proposals that parties are on lists: new ones, and open ones that are judged otherwise now. */
  'match/write-matches': {
    access: 'write';
    params: { rows: readonly MatchRow[] };
    row: { written: number };
  };
  /** Writes proposals that two companies are one: new ones, and open ones that are judged otherwise now. */
  'match/write-same-as': {
    access: 'write';
    params: { rows: readonly MatchRow[] };
    row: { written: number };
  };
  /** The version that path questions are about, and what of the graph belongs to it. */
  'path/graph-version': {
    access: 'read';
    params: Record<never, never>;
    row: { number: number; hash: string; belowSeq: number; belowPartySeq: number; changing: string | null };
  };
  /** Day of the latest shipment, what recency is counted from. No row without shipments. */
  'path/newest-day': {
    access: 'read';
    params: { filter: PathFilter };
    row: { day: number };
  };
  /** Companies that are confirmed to be on one of some lists. */
  'path/parties-on-lists': {
    access: 'read';
    params: { lists: readonly string[] };
    row: { id: string };
  };
  /** How many shipments a question can use, and how many it cannot, by the first reason that applies. */
  'path/scope': {
    access: 'read';
    params: { filter: PathFilter };
    row: { verdict: string; shipments: number; companies: number; classes: number };
  };
  /** What a junction is judged by, for shipments given by their numbers. */
  'path/shipments-by-number': {
    access: 'read';
    params: { seqs: readonly number[] };
    row: { seq: number; id: string; consignorId: string; consigneeId: string; day: number; lastDay: number; hs6: string; valueUsd: number | null; quantity: number | null; unit: string | null };
  };
  /** How many companies are in `to`, and how many of them are in `from` too. */
  'path/sides': {
    access: 'read';
    params: { filter: PathFilter };
    row: { endUsers: number; onBothSides: number };
  };
  /** Suppliers that sent at least one shipment a question can use, in the order of their ids. */
  'path/suppliers': {
    access: 'read';
    params: { filter: PathFilter };
    row: { id: string };
  };
  /** Which of some ids no party has, and which belong to persons. */
  'path/unknown-ids': {
    access: 'read';
    params: { ids: readonly string[]; belowPartySeq: number };
    row: { id: string; isPerson: boolean };
  };
  /** How many rows were refused at import because they name no consignor or no consignee. */
  'path/unnamed-parties': {
    access: 'read';
    params: Record<never, never>;
    row: { rows: number };
  };
  /** Walks of 1 shipment from suppliers to end users, links after each shipment included. */
  'path/walks-of-1-shipment': {
    access: 'read';
    params: { supplierIds: readonly string[]; filter: PathFilter };
    row: { partyIds: readonly string[]; runLengths: readonly number[]; linkIds: readonly string[]; seqs: readonly number[]; days: readonly number[]; hs6s: readonly string[]; valuesUsd: readonly number[] };
  };
  /** Walks of 2 shipments from suppliers to end users, links after each shipment included. */
  'path/walks-of-2-shipments': {
    access: 'read';
    params: { supplierIds: readonly string[]; filter: PathFilter };
    row: { partyIds: readonly string[]; runLengths: readonly number[]; linkIds: readonly string[]; seqs: readonly number[]; days: readonly number[]; hs6s: readonly string[]; valuesUsd: readonly number[] };
  };
  /** Walks of 3 shipments from suppliers to end users, links after each shipment included. */
  'path/walks-of-3-shipments': {
    access: 'read';
    params: { supplierIds: readonly string[]; filter: PathFilter };
    row: { partyIds: readonly string[]; runLengths: readonly number[]; linkIds: readonly string[]; seqs: readonly number[]; days: readonly number[]; hs6s: readonly string[]; valuesUsd: readonly number[] };
  };
  /** Walks of 4 shipments from suppliers to end users, links after each shipment included. */
  'path/walks-of-4-shipments': {
    access: 'read';
    params: { supplierIds: readonly string[]; filter: PathFilter };
    row: { partyIds: readonly string[]; runLengths: readonly number[]; linkIds: readonly string[]; seqs: readonly number[]; days: readonly number[]; hs6s: readonly string[]; valuesUsd: readonly number[] };
  };
  /** Walks of 5 shipments from suppliers to end users, links after each shipment included. */
  'path/walks-of-5-shipments': {
    access: 'read';
    params: { supplierIds: readonly string[]; filter: PathFilter };
    row: { partyIds: readonly string[]; runLengths: readonly number[]; linkIds: readonly string[]; seqs: readonly number[]; days: readonly number[]; hs6s: readonly string[]; valuesUsd: readonly number[] };
  };
  /** Walks of 6 shipments from suppliers to end users, links after each shipment included. */
  'path/walks-of-6-shipments': {
    access: 'read';
    params: { supplierIds: readonly string[]; filter: PathFilter };
    row: { partyIds: readonly string[]; runLengths: readonly number[]; linkIds: readonly string[]; seqs: readonly number[]; days: readonly number[]; hs6s: readonly string[]; valuesUsd: readonly number[] };
  };
  /** The parties of a version that came or were described since an earlier one. */
  'projection/changed-parties': {
    access: 'read';
    params: { after: number; version: number; below: number };
    row: { seq: number; id: string; isPerson: boolean; country: string | null };
  };
  /** What tells this database apart from another with versions of the same names. */
  'projection/database-id': {
    access: 'read';
    params: Record<never, never>;
    row: { id: string };
  };
  /** The committed version of the graph, and how much belongs to it. */
  'projection/graph-version': {
    access: 'read';
    params: { known: string };
    row: { number: number; hash: string; isKnown: boolean; belowSeq: number | null; belowPartySeq: number | null; belowLinkSeq: number | null; goneShipments: number | null; goneParties: number | null; goneLinks: number | null; refusedRows: number; changing: string | null };
  };
  /** Is this version of the graph the one there is, or one that only additions came to since? */
  'projection/is-version': {
    access: 'read';
    params: { known: string };
    row: { isKnown: boolean };
  };
  /** Ownership and control links of a version that came since an earlier one. */
  'projection/links': {
    access: 'read';
    params: { after: number; version: number };
    row: { seq: number; id: string; ownerSeq: number; ownedSeq: number; fromDay: number | null; toDay: number | null; shareMax: number | null };
  };
  /** The parties in a range of numbers, as lists like those of shipments. */
  'projection/parties': {
    access: 'read';
    params: { from: number; below: number; chunk: number; version: number };
    row: { seqs: readonly number[]; ids: readonly string[]; arePersons: readonly boolean[]; countries: readonly string[] };
  };
  /** Parties by their numbers. */
  'projection/parties-by-number': {
    access: 'read';
    params: { seqs: readonly number[]; version: number };
    row: { seq: number; id: string; isPerson: boolean; country: string | null };
  };
  /** What a path goes by of the shipments in a range of numbers: rows of lists, one for each `chunk` */
  'projection/shipments': {
    access: 'read';
    params: { from: number; below: number; chunk: number };
    row: { seqs: readonly number[]; consignors: readonly number[]; consignees: readonly number[]; days: readonly number[]; spansDays: readonly number[]; hs6s: readonly number[]; valuesUsd: readonly number[]; quantities: readonly number[]; units: readonly string[] };
  };
  /** Shipment records with these ids, and those with these numbers, in no order. An unknown key gives no */
  'shipment/by-keys': {
    access: 'read';
    params: { ids: readonly string[]; seqs: readonly number[] };
    row: { id: string; seq: number; consignorId: string; consigneeId: string; day: number | null; lastDay: number | null; dateKind: string | null; hs: string | null; hs6: string | null; hsEdition: string | null; hsMapping: string | null; description: string | null; valueUsd: number | null; value: number | null; currency: string | null; weightKg: number | null; quantity: number | null; unit: string | null; originCountry: string | null; departureCountry: string | null; arrivalCountry: string | null; transitCountries: readonly string[]; carrier: string | null; dataset: string; record: string; sha256: string };
  };
  /** How many rows shipment/page has in all. Its conditions, to the letter. */
  'shipment/count': {
    access: 'read';
    params: { anchor: string; ids: readonly string[] | null; consignorIds: readonly string[] | null; consigneeIds: readonly string[] | null; hsPrefixes: readonly string[] | null; fromDay: number | null; toDay: number | null; minValueUsd: number };
    row: { count: number };
  };
  /** Ids of the shipments that a filter lets through: newest first, undated last, then by id. */
  'shipment/page': {
    access: 'read';
    params: { anchor: string; ids: readonly string[] | null; consignorIds: readonly string[] | null; consigneeIds: readonly string[] | null; hsPrefixes: readonly string[] | null; fromDay: number | null; toDay: number | null; minValueUsd: number; afterPlace: number | null; afterId: string | null; first: number };
    row: { id: string; place: number };
  };
  /** Which of these shipments and companies do not exist, shipments first, in the order given. */
  'shipment/unknown-ids': {
    access: 'read';
    params: { shipmentIds: readonly string[]; companyIds: readonly string[] };
    row: { id: string };
  };
}
