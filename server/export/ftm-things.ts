/** Parties and notes as FollowTheMoney entities. */
import { IDENTIFIER_PROPERTIES } from '../import/formats/follow-the-money-schemata.ts';
import type { Row } from '../neo4j/database.ts';
import type { ExportScope } from './export-scope.ts';
import { buildFtmEntity, type FtmEntity, parseExtra } from './ftm-entity.ts';

export function toFtmParty(scope: ExportScope, row: Row<'export/entities'>): FtmEntity {
  const extra = parseExtra(row.extra);
  const stated = (extra['properties'] ?? {}) as Record<string, readonly unknown[]>;
  const otherKinds = [...(stated['previousName'] ?? []), ...(stated['weakAlias'] ?? [])];
  const { known, others } = sortIdentifiers(row.identifiers);
  return buildFtmEntity(scope, row.id, row.isCompany ? 'Company' : 'Person', {
    ours: {
      name: row.name,
      alias: row.otherNames.filter((name) => !otherKinds.includes(name)),
      country: row.country?.toLowerCase() ?? null,
      incorporationDate: row.incorporatedOn,
      dissolutionDate: row.dissolvedOn,
      birthDate: row.birthYear === null ? null : String(row.birthYear).padStart(4, '0'),
      sector: row.industry,
      notes: row.notes,
      address: [...new Set(row.texts)],
      ...known,
    },
    extra,
    own: { purpose: row.purpose, identifiers: others, addresses: describeAddresses(row) },
  });
}

/** By property, and those of other schemes as they are. */
function sortIdentifiers(identifiers: readonly string[]) {
  const known: Record<string, string[]> = {};
  const others: string[] = [];
  const properties = new Map([...IDENTIFIER_PROPERTIES].map(([name, scheme]) => [scheme, name]));
  for (const identifier of identifiers) {
    const [scheme = '', ...value] = identifier.split(':');
    const property = properties.get(scheme);
    if (property === undefined || value.join(':').trim() === '') others.push(identifier);
    else (known[property] ??= []).push(value.join(':'));
  }
  return { known, others };
}

/** What more is known of addresses than their text. */
function describeAddresses(row: Row<'export/entities'>) {
  const all = row.texts.map((text, place) => ({
    text,
    kind: row.kinds[place] ?? '',
    city: row.cities[place] ?? '',
    postcode: row.postcodes[place] ?? '',
    country: row.countries[place] ?? '',
  }));
  // All ways in which one text is meant, or none: a way without more words would be lost otherwise.
  const described = new Set(
    all
      .filter(({ kind, city, postcode, country }) => `${kind}${city}${postcode}${country}` !== '')
      .map(({ text }) => text),
  );
  return all
    .filter(({ text }) => described.has(text))
    .map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== '')));
}

export function toFtmNote(scope: ExportScope, row: Row<'export/notes'>): FtmEntity {
  const extra = parseExtra(row.text);
  // A record of another form says nothing that FollowTheMoney would understand as its address.
  const isForeign = row.full !== null && extra['properties'] === undefined;
  const ours = isForeign ? { full: row.full, country: row.country?.toLowerCase() ?? null } : {};
  const { partyId, noteId, kind } = row;
  const own = {
    about: row.about.map((id) => scope.toId(id)),
    location:
      partyId === null || noteId === null
        ? null
        : {
            party: scope.toId(partyId),
            address: scope.toId(noteId),
            ...(kind !== null && { kind }),
          },
  };
  return buildFtmEntity(scope, row.id, row.schema, { ours, extra, own });
}
