/**
 * Which dated files are in use: those that Detour ships, and a user's own.
 *
 * A file of the user's folder takes the place of the shipped one with its name; any other adds to them.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { isCountryCode } from '../model/country.ts';
import { parseDaySpan } from '../model/day.ts';
import type { CommodityListContent, RuleCalendarContent } from './reference-content.ts';
import { type ReferenceFile, SHIPPED_FOLDER, readReferenceFile } from './read-reference-file.ts';

/**
 * In the order of their names. Throws InvalidRequest, naming file, line and key, for the first that
 * cannot be used. A folder that is not there is empty.
 */
export function readReferenceFolders(ownFolder: string | null): readonly ReferenceFile[] {
  const own = ownFolder === null ? [] : listNames(ownFolder);
  const shipped = listNames(SHIPPED_FOLDER).filter((name) => !own.includes(name));
  const files = [
    ...shipped.map((name) => readReferenceFile(join(SHIPPED_FOLDER, name))),
    ...own.map((name) => refuseHsEdition(readReferenceFile(join(ownFolder!, name)))),
  ];
  for (const file of files) checkContent(file);
  const byVersion = new Map<string, ReferenceFile>();
  for (const file of files) {
    const { kind, id, version } = file.content;
    const key = `${kind} ${id} ${version}`;
    const other = byVersion.get(key);
    if (other !== undefined) {
      const what = `${id} of ${version} is in ${other.path}, too`;
      file.refuse(['version'], what, 'another version, or the same name of the file');
    }
    byVersion.set(key, file);
  }
  return files;
}

const listNames = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];

/** What an import has written rests on them: another table would need every record again. */
function refuseHsEdition(file: ReferenceFile): ReferenceFile {
  if (file.content.kind !== 'hs-correspondence') return file;
  const allowed = 'commodity-list, country-list or rule-calendar';
  return file.refuse(
    ['kind'],
    `tables of HS editions are not taken from here, only ${allowed}`,
    allowed,
  );
}

/** What a schema cannot say. */
function checkContent({ content, refuse }: ReferenceFile): void {
  if (content.kind === 'country-list') {
    const place = content.countries.findIndex((country) => !isCountryCode(country));
    if (place < 0) return;
    const allowed = 'a code of ISO 3166-1, or XK';
    refuse(['countries', place], `must be ${allowed}, got ${content.countries[place]}`, allowed);
  }
  if (content.kind === 'commodity-list') checkTiers(content, refuse);
  if (content.kind === 'rule-calendar') checkPeriods(content, refuse);
}

function checkTiers({ tiers }: CommodityListContent, refuse: ReferenceFile['refuse']): void {
  const tierOf = new Map<string, string>();
  for (const [place, { tier, codes }] of tiers.entries()) {
    for (const [at, code] of codes.entries()) {
      const other = tierOf.get(code);
      if (other !== undefined) {
        const what = `${code} is in tier ${other}, too`;
        refuse(['tiers', place, 'codes', at], what, 'each code in one tier');
      }
      tierOf.set(code, tier);
    }
  }
}

function checkPeriods({ rules }: RuleCalendarContent, refuse: ReferenceFile['refuse']): void {
  for (const [place, { periods }] of rules.entries()) {
    for (const [at, { from, to }] of periods.entries()) {
      const where = ['rules', place, 'periods', at, 'from'];
      if (firstDay(from) > lastDay(to)) {
        const allowed = 'a day up to the last of the period';
        refuse(where, 'a period ends before it begins', allowed);
      }
      if (at > 0 && firstDay(from) <= lastDay(periods[at - 1]!.to)) {
        const allowed = 'periods in their order, one after the other';
        refuse(where, 'begins before the period before it ends', allowed);
      }
    }
  }
}

/** The schema has seen that they are dates. */
const firstDay = (from: string | null): number =>
  from === null ? -Infinity : parseDaySpan(from)!.first;
const lastDay = (to: string | null): number => (to === null ? Infinity : parseDaySpan(to)!.last);
