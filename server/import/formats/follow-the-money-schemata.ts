/** Which schemata of FollowTheMoney have a place in the graph, and which properties are whose? */

/** What can own, send and receive. A LegalEntity may be a person: nothing says so, and it stays one of these. */
export const COMPANY_SCHEMATA: ReadonlySet<string> = new Set([
  'Company',
  'LegalEntity',
  'Organization',
  'PublicBody',
]);

export interface EdgeSchema {
  /** Property that names the party at the beginning. */
  readonly from: string;
  readonly to: string;
  /** Property that says what one is to the other; null when there is none. */
  readonly role: string | null;
}

export interface LinkSchema extends EdgeSchema {
  readonly kind: 'OWNS' | 'CONTROLS';
}

export const LINK_SCHEMATA: ReadonlyMap<string, LinkSchema> = new Map([
  ['Ownership', { kind: 'OWNS', from: 'owner', to: 'asset', role: 'ownershipType' }],
  ['Directorship', { kind: 'CONTROLS', from: 'director', to: 'organization', role: 'role' }],
]);

export const RELATION_SCHEMATA: ReadonlyMap<string, EdgeSchema> = new Map([
  ['UnknownLink', { from: 'subject', to: 'object', role: 'role' }],
  ['Family', { from: 'person', to: 'relative', role: 'relationship' }],
  ['Associate', { from: 'person', to: 'associate', role: 'relationship' }],
  ['Membership', { from: 'member', to: 'organization', role: 'role' }],
  ['Employment', { from: 'employee', to: 'employer', role: 'role' }],
  ['Representation', { from: 'agent', to: 'client', role: 'role' }],
  ['Succession', { from: 'predecessor', to: 'successor', role: null }],
]);

/** Identifiers that are one of our schemes under another name, in the order in which ours are listed. */
export const IDENTIFIER_PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['leiCode', 'LEI'],
  ['innCode', 'INN'],
  ['ogrnCode', 'OGRN'],
  ['kppCode', 'KPP'],
  ['okpoCode', 'OKPO'],
  ['uscCode', 'USCC'],
  ['registrationNumber', 'REG'],
  ['taxNumber', 'TAX'],
  ['vatCode', 'VAT'],
  ['dunsCode', 'DUNS'],
  ['swiftBic', 'BIC'],
  ['imoNumber', 'IMO'],
]);

/** Other names, in the order in which ours are listed. */
export const NAME_PROPERTIES = ['name', 'alias', 'previousName', 'weakAlias'] as const;

/** Where a party belongs; the first that names a country we know. */
export const COMPANY_COUNTRY_PROPERTIES = ['jurisdiction', 'country', 'mainCountry'] as const;
export const PERSON_COUNTRY_PROPERTIES = ['nationality', 'citizenship', 'country'] as const;

/** Properties of records without a place of their own that say whom they are about. */
export const ABOUT_PROPERTIES = ['entity', 'holder', 'owner', 'operator'] as const;
