/** Small spreadsheet files, and ZIP archives of any kind, made by hand for tests. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the archive claims to hold; the truth when not given. */
  readonly declaredBytes?: number;
}

/** Deflated entries, a central directory, its end. */
export function buildZip(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declaredBytes } of parts) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const size = declaredBytes ?? bytes.length;
    const title = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(sumOf(bytes), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(title.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(size, 24);
    central.writeUInt16LE(title.length, 28);
    central.writeUInt32LE(offset, 42);
    entries.push(central, title);
    bodies.push(local, title, packed);
    offset += local.length + title.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}

/** Readers of ZIP look at it or not; ours does not, since a damaged entry does not inflate. */
const sumOf = (bytes: Buffer): number => (typeof crc32 === 'function' ? crc32(bytes) : 0);

/** A number, a text, or a cell of XML as it is to stand there. */
export type SheetCell = number | string | { readonly xml: string } | null;

export interface BookParts {
  readonly sheets: Readonly<Record<string, readonly (readonly SheetCell[])[]>>;
  /** Format codes of the cell styles, from style 1 on. */
  readonly formats?: readonly string[];
  readonly is1904?: boolean;
  readonly hidden?: readonly string[];
}

/** Texts are shared, as Excel writes them. */
export function buildXlsx({
  sheets,
  formats = [],
  is1904 = false,
  hidden = [],
}: BookParts): Buffer {
  const texts: string[] = [];
  const names = Object.keys(sheets);
  const pages = names.map((name) => toSheetXml(sheets[name]!, texts));
  const list = names
    .map((name, at) => {
      const state = hidden.includes(name) ? ' state="hidden"' : '';
      return `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
    })
    .join('');
  const relations = names
    .map(
      (_, at) =>
        `<Relationship Id="rId${at + 1}" Type="t" Target="worksheets/sheet${at + 1}.xml"/>`,
    )
    .join('');
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escapeXml(code)}"/>`,
  );
  const styles = ['<xf numFmtId="0"/>', ...formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`)];
  const shared = texts.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return buildZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="r"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${list}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${relations}</Relationships>` },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet><numFmts>${codes.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    },
    { name: 'xl/sharedStrings.xml', content: `<sst>${shared.join('')}</sst>` },
    ...pages.map((content, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content })),
  ]);
}

function toSheetXml(rows: readonly (readonly SheetCell[])[], texts: string[]): string {
  const lines = rows.map((cells, line) => {
    const shown = cells.map((cell, place) => {
      const at = `${String.fromCharCode(65 + place)}${line + 1}`;
      if (cell === null) return '';
      if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
      if (typeof cell === 'object') return cell.xml.replace('<c', `<c r="${at}"`);
      texts.push(cell);
      return `<c r="${at}" t="s"><v>${texts.length - 1}</v></c>`;
    });
    return cells.length === 0 ? '' : `<row r="${line + 1}">${shown.join('')}</row>`;
  });
  return `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
