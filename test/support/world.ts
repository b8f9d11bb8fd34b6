/** Small worlds for path questions: drawn in words, written to a real Neo4j. */
import neo4j, { type Driver } from 'neo4j-driver';

import { parseDaySpan } from '../../server/model/day.ts';

export interface World {
  readonly parties: readonly WorldParty[];
  readonly shipments: readonly WorldShipment[];
  readonly links: readonly WorldLink[];
}

export interface WorldParty {
  readonly id: string;
  readonly isPerson: boolean;
  readonly country: string | null;
}

/** Days count from 1970-01-01; `day` and `lastDay` are null when there is no date. */
export interface WorldShipment {
  readonly id: string;
  readonly seq: number;
  readonly from: string;
  readonly to: string;
  readonly day: number | null;
  readonly lastDay: number | null;
  readonly hs6: string | null;
  readonly valueUsd: number | null;
  readonly quantity: number | null;
  readonly unit: string | null;
}

export interface WorldLink {
  readonly id: string;
  readonly kind: 'OWNS' | 'CONTROLS';
  readonly owner: string;
  readonly owned: string;
  /** Percent; null for control. */
  readonly shareMax: number | null;
  readonly fromDay: number | null;
  readonly toDay: number | null;
}

const SHIPMENT =
  /^(\S+) > (\S+) (\d{6}|-) (\d{4}(?:-\d{2}(?:-\d{2})?)?|-)(?: \$(\d+))?(?: (\d+) ?(pcs|kg))?$/;
const LINK = /^(\S+) (owns|controls) (\S+)(?: (\d+(?:\.\d+)?)%)?(?: from (\S+))?(?: to (\S+))?$/;

/**
 * Draws a world, a line per shipment, link or country:
 * `acme > bosfor 854231 2024-03-01 $5000 10 pcs`, `holding owns bosfor 60% to 2023-12-31`,
 * `acme in US`, `ivan is a person`. Shipments are numbered in the order of the lines.
 */
export function drawWorld(...lines: string[]): World {
  const parties = new Map<string, { country: string | null; isPerson: boolean }>();
  const party = (id: string) => {
    const known = parties.get(id) ?? { country: null, isPerson: false };
    parties.set(id, known);
    return known;
  };
  const shipments: WorldShipment[] = [];
  const links: WorldLink[] = [];
  for (const line of lines) {
    const [who = '', verb, ...rest] = line.split(' ');
    if (verb === 'in') party(who).country = rest[0]!;
    else if (verb === 'is') party(who).isPerson = true;
    else if (verb === '>') shipments.push(drawShipment(line, shipments.length));
    else links.push(drawLink(line, links.length));
  }
  for (const { from, to } of shipments) [from, to].forEach(party);
  for (const { owner, owned } of links) [owner, owned].forEach(party);
  return {
    parties: [...parties].map(([id, facts]) => ({ id, ...facts })),
    shipments,
    links,
  };
}

function drawShipment(line: string, seq: number): WorldShipment {
  const parts = SHIPMENT.exec(line);
  if (parts === null) throw new Error(`Cannot draw the shipment "${line}"`);
  const [, from = '', to = '', hs6 = '', date = '', value, quantity, unit] = parts;
  const span = date === '-' ? null : parseDaySpan(date);
  return {
    id: `test:s${seq + 1}`,
    seq,
    from,
    to,
    day: span?.first ?? null,
    lastDay: span?.last ?? null,
    hs6: hs6 === '-' ? null : hs6,
    valueUsd: value === undefined ? null : Number(value),
    quantity: quantity === undefined ? null : Number(quantity),
    unit: unit ?? null,
  };
}

function drawLink(line: string, index: number): WorldLink {
  const parts = LINK.exec(line);
  if (parts === null) throw new Error(`Cannot draw the link "${line}"`);
  const [, owner = '', verb = '', owned = '', share, from, to] = parts;
  return {
    id: `test:l${index + 1}`,
    kind: verb === 'owns' ? 'OWNS' : 'CONTROLS',
    owner,
    owned,
    shareMax: verb === 'owns' ? Number(share ?? 100) : null,
    fromDay: from === undefined ? null : parseDaySpan(from)!.first,
    toDay: to === undefined ? null : parseDaySpan(to)!.last,
  };
}

/** A door of its own: the world must not be written by the code that is tested with it. */
export function openWorldDriver(): Driver {
  const uri = process.env['DETOUR_TEST_NEO4J_URI'] ?? '';
  const password = process.env['DETOUR_TEST_NEO4J_PASSWORD'] ?? '';
  return neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { telemetryDisabled: true });
}

/** Replaces everything in the database by one world. */
export async function writeWorld(driver: Driver, world: World): Promise<void> {
  const session = driver.session({ database: 'neo4j' });
  try {
    await session.executeWrite(async (tx) => {
      await tx.run('MATCH (n) DETACH DELETE n');
      await tx.run(
        `UNWIND $parties AS row
         CREATE (party:Entity {id: row.id, seq: toInteger(row.seq), version: 1, name: row.id,
           country: row.country})
         FOREACH (_ IN CASE WHEN row.isPerson THEN [1] ELSE [] END | SET party:Person)
         FOREACH (_ IN CASE WHEN row.isPerson THEN [] ELSE [1] END | SET party:Company)`,
        { parties: numbered(world.parties) },
      );
      await tx.run(
        `UNWIND $shipments AS row
         MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
         CREATE (a)-[:SHIPPED {id: row.id, seq: toInteger(row.seq), day: toInteger(row.day),
           lastDay: toInteger(row.lastDay), hs6: row.hs6, valueUsd: row.valueUsd,
           quantity: row.quantity, unit: row.unit}]->(b)`,
        { shipments: world.shipments },
      );
      for (const kind of ['OWNS', 'CONTROLS'] as const) {
        await tx.run(
          `UNWIND $links AS row
           MATCH (a:Entity {id: row.owner}), (b:Entity {id: row.owned})
           CREATE (a)-[:${kind} {id: row.id, seq: toInteger(row.seq), version: 1,
             shareMin: row.shareMax, shareMax: row.shareMax, fromDay: toInteger(row.fromDay), toDay: toInteger(row.toDay)}]->(b)`,
          { links: numbered(world.links).filter((link) => link.kind === kind) },
        );
      }
      await tx.run(
        `CREATE (:GraphVersion {id: 'graph', number: 1, hash: '00000000', history: ['1-00000000'],
           nextSeq: toInteger($shipments), committedSeq: toInteger($shipments),
           nextPartySeq: toInteger($parties), committedPartySeq: toInteger($parties),
           nextLinkSeq: toInteger($links), committedLinkSeq: toInteger($links)})`,
        {
          shipments: 1 + Math.max(-1, ...world.shipments.map(({ seq }) => seq)),
          parties: world.parties.length,
          links: world.links.length,
        },
      );
    });
  } finally {
    await session.close();
  }
}

/** In the order in which they are drawn, as an import numbers them. */
const numbered = <Row>(rows: readonly Row[]) => rows.map((row, seq) => ({ ...row, seq }));
