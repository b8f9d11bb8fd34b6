/**
 * Which elements of one name does an XML file hold, with their lines?
 *
 * Streamed: one element is in memory at a time, however long the file is. Nothing that a file declares
 * is believed: a document type refuses it, so there are no entities to expand, and depth and size have
 * limits. An element that is too large is refused by itself; XML that is broken refuses the file, since
 * nobody can say where its elements end.
 */
import { createReadStream } from 'node:fs';

import { SaxesParser } from 'saxes';

import { InvalidRequest } from '../model/errors.ts';
import type { XmlElement } from './formats/xml-element.ts';
import type { FileStart } from './read-records.ts';
import { ENCODINGS, type Encoding } from './text-encoding.ts';

export interface XmlItem {
  /** On which it begins. */
  readonly line: number;
  readonly element: XmlElement;
}

export interface XmlBlock {
  /** Of the outermost element. */
  readonly rootAttributes: Readonly<Record<string, string>>;
  readonly items: readonly XmlItem[];
  /** Lines of elements that are too large. */
  readonly tooLarge: readonly number[];
  /** Whether the outermost element has ended. */
  readonly isEnd: boolean;
}

interface ReadOptions {
  /** Local name of the elements to cut out. */
  readonly item: string;
  readonly onBytes?: ((bytes: Buffer) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

const CHUNK_BYTES = 64 * 1024;
const MAX_DEPTH = 64;
/** Characters in texts and attributes of one item, and elements in it. */
const MAX_ITEM_CHARACTERS = 1024 * 1024;
const MAX_ITEM_ELEMENTS = 20_000;
/** Bytes without the end of a tag: one text or attribute without end. */
const MAX_QUIET_BYTES = 2 * 1024 * 1024;

/** Throws InvalidRequest for what is no XML, or XML that is not read. */
export async function* readXmlElements(
  start: FileStart,
  { item, onBytes, signal }: ReadOptions,
): AsyncGenerator<XmlBlock, void, undefined> {
  const decoder = new TextDecoder(findXmlEncoding(start), { fatal: true });
  const cutter = new ElementCutter(start.path, item);
  const stream = createReadStream(start.path, { highWaterMark: CHUNK_BYTES });
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      signal?.throwIfAborted();
      onBytes?.(chunk);
      cutter.write(decodeChunk(decoder, chunk, start.path), chunk.length);
      const block = cutter.take();
      if (block !== null) yield block;
    }
    cutter.write(decodeChunk(decoder, null, start.path), 0);
    yield cutter.end();
  } finally {
    stream.destroy();
  }
}

/** The local name and attributes of the outermost element; null when the file begins with none. */
export function readXmlRoot({ head, markedEncoding }: FileStart): { name: string } | null {
  const encoding = markedEncoding ?? 'utf-8';
  const text = new TextDecoder(encoding).decode(head.subarray(0, 4096));
  const [, name] =
    /^\s*(?:<\?xml[^>]*\?>)?(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)*<([^\s<>/!?]+)/.exec(text) ?? [];
  return name === undefined ? null : { name: toLocalName(name) };
}

/** By the byte order mark, else as the declaration of XML states. */
function findXmlEncoding({ head, markedEncoding, path }: FileStart): Encoding {
  if (markedEncoding !== null) return markedEncoding;
  const declaration = head.subarray(0, 200).toString('latin1');
  const [, stated = 'utf-8'] = /^\s*<\?xml[^>]*\sencoding=["']([^"']+)/.exec(declaration) ?? [];
  const encoding = ENCODINGS.find((each) => each === stated.toLowerCase());
  if (encoding === undefined) throw refuse(path, `is in the encoding ${stated}`);
  return encoding;
}

function decodeChunk(decoder: TextDecoder, chunk: Buffer | null, path: string): string {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw refuse(path, `holds bytes that are no text in ${decoder.encoding}`);
  }
}

/** An element that is being read. */
interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

class ElementCutter {
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #path: string;
  readonly #item: string;
  #depth = 0;
  #quietBytes = 0;
  #rootAttributes: Readonly<Record<string, string>> = {};
  #isEnd = false;
  /** From the item inwards; empty outside of items. */
  #open: OpenElement[] = [];
  /** Depth of the item that is skipped because it is too large; null: none is. */
  #skipDepth: number | null = null;
  #itemLine = 0;
  #characters = 0;
  #elements = 0;
  #items: XmlItem[] = [];
  #tooLarge: number[] = [];

  constructor(path: string, item: string) {
    this.#path = path;
    this.#item = item;
    const parser = this.#parser;
    parser.on('error', (error) => {
      throw refuse(path, `is broken: ${error.message}`);
    });
    parser.on('doctype', () => {
      throw refuse(path, `declares a document type in line ${parser.line}`);
    });
    parser.on('opentag', ({ name, attributes }) => {
      this.#openElement(toLocalName(name), attributes);
    });
    parser.on('closetag', () => this.#closeElement());
    parser.on('text', (text) => this.#addText(text));
    parser.on('cdata', (text) => this.#addText(text));
  }

  write(text: string, bytes: number): void {
    this.#quietBytes += bytes;
    this.#parser.write(text);
    if (this.#quietBytes > MAX_QUIET_BYTES) {
      throw refuse(
        this.#path,
        `has a text of more than ${MAX_QUIET_BYTES} bytes near line ${this.#parser.line}`,
      );
    }
  }

  /** What was found since the last time; null: nothing. */
  take(): XmlBlock | null {
    return this.#items.length + this.#tooLarge.length === 0 ? null : this.#toBlock();
  }

  end(): XmlBlock {
    this.#parser.close();
    return this.#toBlock();
  }

  #toBlock(): XmlBlock {
    const block = {
      rootAttributes: this.#rootAttributes,
      items: this.#items,
      tooLarge: this.#tooLarge,
      isEnd: this.#isEnd,
    };
    this.#items = [];
    this.#tooLarge = [];
    return block;
  }

  #openElement(name: string, stated: Readonly<Record<string, string>>): void {
    this.#quietBytes = 0;
    this.#depth++;
    if (this.#depth > MAX_DEPTH) {
      throw refuse(this.#path, `is nested deeper than ${MAX_DEPTH} in line ${this.#parser.line}`);
    }
    if (this.#depth === 1) this.#rootAttributes = toLocalNames(stated);
    if (this.#skipDepth !== null) return;
    if (this.#open.length === 0) {
      if (name !== this.#item) return;
      this.#itemLine = this.#parser.line;
      this.#characters = 0;
      this.#elements = 0;
    }
    const attributes = toLocalNames(stated);
    this.#open.push({ name, attributes, children: [], text: '' });
    this.#elements++;
    this.#count(Object.values(attributes).reduce((sum, value) => sum + value.length, 0));
  }

  #addText(text: string): void {
    this.#quietBytes = 0;
    const element = this.#open.at(-1);
    if (element === undefined || text.trim() === '') return;
    element.text += text;
    this.#count(text.length);
  }

  #closeElement(): void {
    this.#quietBytes = 0;
    this.#depth--;
    if (this.#depth === 0) this.#isEnd = true;
    if (this.#skipDepth !== null) {
      if (this.#depth < this.#skipDepth) this.#skipDepth = null;
      return;
    }
    const element = this.#open.pop();
    if (element === undefined) return;
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.children.push(element);
    else this.#items.push({ line: this.#itemLine, element });
  }

  /** Gives up the item when it is too large. */
  #count(characters: number): void {
    this.#characters += characters;
    if (this.#characters <= MAX_ITEM_CHARACTERS && this.#elements <= MAX_ITEM_ELEMENTS) return;
    this.#skipDepth = this.#depth - this.#open.length + 1;
    this.#open = [];
    this.#tooLarge.push(this.#itemLine);
  }
}

const toLocalName = (name: string): string => name.slice(name.indexOf(':') + 1);

const toLocalNames = (attributes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [toLocalName(name), value]));

const refuse = (path: string, why: string): InvalidRequest =>
  new InvalidRequest(`Cannot read ${path}: it ${why}.`, {
    field: 'files',
    allowed: 'well-formed XML without a document type',
  });
