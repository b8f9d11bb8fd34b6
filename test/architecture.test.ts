/** The map of the house and its proof: who may import whom, and how files are named. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { expect, it } from '@jest/globals';

const MAY_IMPORT: Record<string, string> = {
  // folder: what it may import; 'pure' also bars every package, node: included
  'server/model': 'pure',
  'server/matching': 'model',
  'server/import/formats': 'pure model matching',
  'server/reference': 'model',
  'server/import': 'model neo4j matching reference import/formats',
  'server/match-run': 'model neo4j matching',
  'server/import-queue': 'model import neo4j match-run',
  'server/export': 'model neo4j import/formats',
  'server/generate': 'pure model',
  'server/neo4j/managed': 'model',
  'server/neo4j': 'model matching',
  'server/projection': 'pure model',
  'server/paths/search/kernel': 'pure',
  'server/paths/search': 'pure model projection paths/search/kernel',
  'server/paths': 'model neo4j projection paths/search paths/search/kernel',
  'server/risk/rules': 'pure model',
  'server/risk': 'pure model risk/rules',
  'server/graphql': 'model', // ports, never engines
  'server/http': 'model',
  'server/cli': 'model import match-run export generate neo4j neo4j/managed',
  'client/api': '',
  'client/state': 'pure', // no React, no fetch
  'client/commands': 'pure api state',
  'client/graph': 'state commands',
  'client/charts': 'state',
  'client/panels': 'state commands charts',
};
const DOORS = {
  'neo4j-driver': 'server/neo4j',
  '@apollo/server': 'server/graphql',
  cytoscape: 'client/graph',
  urql: 'client/api',
};
// A statement at the start of a line, or a call: prose that says "from `x`" is not an import.
const IMPORT =
  /(?:^import\b[^'"`;()]*|^export\s[^'"`;()=]*\bfrom\s+|\bimport\s*\(\s*)['"]([^'"]+)/gm;

const files = ['server', 'client'].flatMap((side) =>
  readdirSync(side, { recursive: true, encoding: 'utf8' }).map((path) => join(side, path)),
);
const sources = files.filter((file) => /\.tsx?$/.test(file));
const imports = sources.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(IMPORT)].map(([, to = '']) => {
    const local = to.startsWith('.');
    return { from, to: local ? join(dirname(from), to) : to, local };
  }),
);

/** The innermost folder of the map around a file; 'server' or 'client' for the wiring. */
const folderOf = (file: string): string => {
  const folder = dirname(file);
  return folder in MAY_IMPORT || !folder.includes('/') ? folder : folderOf(folder);
};

function isAllowed({ from, to, local }: (typeof imports)[number]): boolean {
  const home = folderOf(from);
  if (local && !files.includes(to)) return false; // outside the map, or without its ending
  if (!home.includes('/')) return !local || to.startsWith(`${home}/`);
  const may = MAY_IMPORT[home]!.split(' ');
  if (local) {
    const allowed = [home, ...may.map((name) => home.replace(/\/.*/, `/${name}`))];
    return allowed.includes(folderOf(to));
  }
  const doorsKept = Object.entries(DOORS).every(
    ([name, door]) => !to.includes(name) || home.startsWith(door),
  );
  return doorsKept && !may.includes('pure');
}

/** The files that stand on a circle of imports, in its order; empty when there is none. */
function findCycle(): string[] {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const { to } of imports.filter((each) => each.local && each.from === file)) {
      const cycle = visit(to, [...trail, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of sources) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

it('has a row in the map for every folder', () => {
  const inMap = (file: string) => folderOf(file).includes('/') || !dirname(file).includes('/');
  expect(sources.filter((file) => !inMap(file))).toEqual([]);
});

it('imports only what the map allows', () => {
  expect(imports.filter((each) => !isAllowed(each))).toEqual([]);
});

it('has no circle of imports', () => {
  expect(findCycle()).toEqual([]);
});

it('has no barrels and no drawers', () => {
  const drawers = /^(index|utils?|helpers?|common)\.tsx?$/;
  expect(sources.filter((file) => drawers.test(basename(file)))).toEqual([]);
  const reExport = /^export\s+(\*|\{[^}]*\})\s+from\s/m;
  const named = sources.filter((file) => !file.endsWith('generated.ts'));
  expect(named.filter((file) => reExport.test(readFileSync(file, 'utf8')))).toEqual([]);
});
