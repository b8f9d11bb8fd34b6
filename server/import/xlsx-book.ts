/** What a spreadsheet file holds beside its cells: sheets, formats of numbers, shared texts. */
import { posix } from 'node:path';

import { InvalidRequest } from '../model/errors.ts';
import { readXmlToEnd } from './read-xml.ts';
import { type CellStyle, toCellStyle } from './xlsx-cells.ts';
import { type ZipArchive, type ZipEntry, openZipArchive, readEntry } from './zip-archive.ts';

export interface XlsxBook {
  readonly archive: ZipArchive;
  readonly sheets: readonly XlsxSheet[];
  /** By the number that a cell states. */
  readonly styles: readonly CellStyle[];
  readonly texts: readonly string[];
  /** Whether its days count from 1904. */
  readonly is1904: boolean;
}

export interface XlsxSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly entry: ZipEntry;
}

/** Texts of the cells are kept in memory: more than this is better read as CSV. */
const MAX_TEXT_BYTES = 192 * 1024 * 1024;
/** What a text costs beside its characters. */
const TEXT_OVERHEAD_BYTES = 24;
const MAX_STYLES = 100_000;

/** Throws InvalidRequest for an archive that is no spreadsheet, and for one too large to hold. */
export async function openXlsxBook(path: string): Promise<XlsxBook> {
  const archive = await openZipArchive(path);
  const names = [...archive.entries.keys()];
  const workbook = names.find((name) => /(^|\/)workbook\.xml$/.test(name));
  if (workbook === undefined) throw refuse(path, describeOther(names));
  const folder = posix.dirname(workbook);
  const { sheets, is1904 } = await readWorkbook(archive, workbook);
  const styles = await readStyles(archive, posix.join(folder, 'styles.xml'));
  const texts = await readTexts(archive, posix.join(folder, 'sharedStrings.xml'));
  return { archive, sheets, is1904, styles, texts };
}

function describeOther(names: readonly string[]): string {
  if (names.some((name) => name.endsWith('workbook.bin'))) {
    return 'it is a binary spreadsheet (.xlsb): save it as .xlsx or CSV first';
  }
  if (names.includes('content.xml'))
    return 'it is an OpenDocument file: save it as .xlsx or CSV first';
  return 'it is a ZIP archive, not a spreadsheet: unpack it and import the files in it';
}

const refuse = (path: string, why: string): InvalidRequest =>
  new InvalidRequest(`Cannot import ${path}: ${why}.`, { field: 'files', allowed: 'an XLSX file' });

async function readWorkbook(archive: ZipArchive, workbook: string) {
  const found: { name: string; relation: string; isHidden: boolean }[] = [];
  let is1904 = false;
  await readAll(archive, workbook, (name, attributes) => {
    if (name === 'workbookPr') is1904 = isTrue(attributes['date1904']);
    if (name !== 'sheet') return;
    const relation = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];
    const { name: title = '', state = 'visible' } = attributes;
    found.push({ name: title, relation: relation ?? '', isHidden: state !== 'visible' });
  });
  const folder = posix.dirname(workbook);
  const targets = new Map<string, string>();
  const relations = posix.join(folder, '_rels', `${posix.basename(workbook)}.rels`);
  await readAll(archive, relations, (name, { Id = '', Target = '' }) => {
    if (name !== 'Relationship') return;
    targets.set(Id, Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target));
  });
  const sheets = found.flatMap(({ name, relation, isHidden }) => {
    const entry = archive.entries.get(targets.get(relation) ?? '');
    return entry === undefined ? [] : [{ name, isHidden, entry }];
  });
  return { sheets, is1904 };
}

async function readStyles(archive: ZipArchive, path: string): Promise<CellStyle[]> {
  const codes = new Map<number, string>();
  const styles: CellStyle[] = [];
  let isInCells = false;
  await readAll(
    archive,
    path,
    (name, attributes) => {
      if (name === 'numFmt')
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name !== 'xf' || !isInCells || styles.length >= MAX_STYLES) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      styles.push(toCellStyle(id, codes.get(id)));
    },
    (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  );
  return styles;
}

async function readTexts(archive: ZipArchive, path: string): Promise<string[]> {
  const entry = archive.entries.get(path);
  if (entry === undefined) return [];
  const texts: string[] = [];
  let bytes = 0;
  let text = '';
  let isText = false;
  let isReading = false; // how a text is pronounced (rPh) is no part of it
  const onOpen = (name: string) => {
    if (name === 'si') text = '';
    if (name === 'rPh') isReading = true;
    if (name === 't') isText = !isReading;
  };
  const onClose = (name: string) => {
    if (name === 't') isText = false;
    if (name === 'rPh') isReading = false;
    if (name !== 'si') return;
    texts.push(unescapeText(text));
    bytes += text.length * 2 + TEXT_OVERHEAD_BYTES;
    if (bytes <= MAX_TEXT_BYTES) return;
    throw refuse(archive.path, 'its texts need more memory than is allowed; save the sheet as CSV');
  };
  const onText = (part: string) => {
    if (isText) text += part;
  };
  const chunks = readEntry(archive, entry);
  await readXmlToEnd(chunks, `${archive.path} (${path})`, { onOpen, onText, onClose });
  return texts;
}

async function readAll(
  archive: ZipArchive,
  path: string,
  onOpen: (name: string, attributes: Readonly<Record<string, string>>) => void,
  onClose?: (name: string) => void,
): Promise<void> {
  const entry = archive.entries.get(path);
  if (entry === undefined) return;
  const events = { onOpen, ...(onClose && { onClose }) };
  await readXmlToEnd(readEntry(archive, entry), `${archive.path} (${path})`, events);
}

/** Characters that XML cannot hold stand as `_x000D_`; NUL stays so, since no text may hold it. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x(?!0000)([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
    : text;

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';
