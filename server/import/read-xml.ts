/** The tags and texts of an XML document as it comes in, names without their prefix. */
import { SaxesParser } from 'saxes';

import { InvalidRequest } from '../model/errors.ts';

/** One text or tag of more than this is no table: it would be kept in memory as a whole. */
const MAX_TOKEN_BYTES = 32 * 1024 * 1024;

export interface XmlEvents {
  onOpen?(name: string, attributes: Readonly<Record<string, string>>): void;
  onText?(text: string): void;
  onClose?(name: string): void;
}

/**
 * Calls the events; yields after every chunk, so that what they gathered can be passed on.
 *
 * Strict: throws InvalidRequest, naming the document, for what is no XML. Entities of the document's
 * own are not expanded, so it cannot grow.
 */
export async function* readXml(
  chunks: AsyncIterable<Buffer>,
  what: string,
  events: XmlEvents,
): AsyncGenerator<void, void, undefined> {
  const parser = new SaxesParser();
  const refuse = (why: string) =>
    new InvalidRequest(
      `${what} is no valid XML: ${why.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}.`,
      {
        field: 'files',
        allowed: 'a whole file',
      },
    );
  parser.on('error', (error) => {
    throw refuse(error.message);
  });
  let since = 0; // bytes since the last tag
  parser.on('opentag', ({ name, attributes }) => {
    since = 0;
    events.onOpen?.(withoutPrefix(name), attributes);
  });
  parser.on('text', (text) => events.onText?.(text));
  parser.on('cdata', (text) => events.onText?.(text));
  parser.on('closetag', ({ name }) => events.onClose?.(withoutPrefix(name)));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Buffer): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw refuse('it holds bytes that are no UTF-8');
    }
  };
  for await (const chunk of chunks) {
    since += chunk.length;
    parser.write(decode(chunk));
    if (since > MAX_TOKEN_BYTES) throw refuse('one of its texts has no end');
    yield;
  }
  parser.write(decode());
  parser.close();
  yield;
}

/** For documents whose events are all that is wanted. */
export async function readXmlToEnd(
  chunks: AsyncIterable<Buffer>,
  what: string,
  events: XmlEvents,
): Promise<void> {
  const parts = readXml(chunks, what, events);
  while ((await parts.next()).done !== true);
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);
