import { afterAll, describe, expect, it } from '@jest/globals';

import { readFileStart } from '../../../server/import/read-records.ts';
import { readXmlElements, readXmlRoot, type XmlItem } from '../../../server/import/xml-elements.ts';
import { openTemporaryFiles } from './temporary-files.ts';

const files = openTemporaryFiles();
afterAll(() => files.remove());

async function readItems(content: string | Buffer) {
  const start = await readFileStart(files.write('a.xml', content));
  const items: XmlItem[] = [];
  const tooLarge: number[] = [];
  let bytes = 0;
  let isEnd = false;
  let root: Readonly<Record<string, string>> = {};
  const onBytes = (chunk: Buffer) => (bytes += chunk.length);
  for await (const block of readXmlElements(start, { item: 'item', onBytes })) {
    items.push(...block.items);
    tooLarge.push(...block.tooLarge);
    isEnd = block.isEnd;
    root = block.rootAttributes;
  }
  return { items, tooLarge, isEnd, root, bytes, start };
}

describe('readXmlElements', () => {
  it('cuts elements out of a file, with their lines, and shows every byte', async () => {
    const text = `<?xml version="1.0"?>
<list day="2023-03-01" xmlns:x="urn:x">
  <item id="1">one &amp; <b>two</b></item>
  <other/>
  <x:item x:id="2"><![CDATA[<three>]]></x:item>
</list>`;
    const { items, isEnd, root, bytes } = await readItems(text);
    expect(items).toEqual([
      {
        line: 3,
        element: {
          name: 'item',
          attributes: { id: '1' },
          text: 'one & ',
          children: [{ name: 'b', attributes: {}, text: 'two', children: [] }],
        },
      },
      {
        line: 5,
        element: { name: 'item', attributes: { id: '2' }, text: '<three>', children: [] },
      },
    ]);
    expect(isEnd).toBe(true);
    expect(root['day']).toBe('2023-03-01');
    expect(bytes).toBe(Buffer.byteLength(text));
  });

  it('finds an element whose tag and characters two chunks share', async () => {
    const filler = 'я'.repeat(33_000);
    const text = `<list><item t="${filler}"/><item t="${filler}ж"/></list>`;
    const { items } = await readItems(text);
    expect(items.map(({ element }) => element.attributes['t']?.length)).toEqual([33_000, 33_001]);
  });

  it('reads other encodings as declared and refuses those it does not know', async () => {
    const head = '<?xml version="1.0" encoding="windows-1251"?>';
    const bytes = Buffer.concat([
      Buffer.from(`${head}<list><item>`),
      Buffer.from([0xcc, 0xe8, 0xf0]),
      Buffer.from('</item></list>'),
    ]);
    const { items } = await readItems(bytes);
    expect(items[0]?.element.text).toBe('Мир');
    const unknown = '<?xml version="1.0" encoding="klingon"?><list/>';
    await expect(readItems(unknown)).rejects.toThrow('it is in the encoding klingon');
  });

  it('refuses a document type, so that nothing in it can be expanded', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    ).join('');
    const bomb = `<!DOCTYPE list [<!ENTITY l0 "lol">${laughs}]><list><item>&l9;</item></list>`;
    await expect(readItems(bomb)).rejects.toThrow('it declares a document type in line 1');
    const outside = '<!DOCTYPE list SYSTEM "file:///etc/hostname"><list/>';
    await expect(readItems(outside)).rejects.toThrow('declares a document type');
    await expect(readItems('<list><item>&lol;</item></list>')).rejects.toThrow('it is broken');
  });

  it('refuses depth without end', async () => {
    const deep = `<list>${'<a>'.repeat(100_000)}`;
    await expect(readItems(deep)).rejects.toThrow('it is nested deeper than 64');
  });

  it('refuses an element that is too large and reads on behind it', async () => {
    const part = `<p>${'x'.repeat(50_000)}</p>`;
    const many = '<p/>'.repeat(25_000);
    const text = `<list>\n<item id="1"/>\n<item>${part.repeat(30)}</item>\n<item>${many}</item>\n<item id="2"/></list>`;
    const { items, tooLarge } = await readItems(text);
    expect(items.map(({ element }) => element.attributes['id'])).toEqual(['1', '2']);
    expect(tooLarge).toEqual([3, 4]);
  });

  it('refuses a text without end before it fills the memory', async () => {
    const text = `<list><item>${'x'.repeat(5_000_000)}</item></list>`;
    await expect(readItems(text)).rejects.toThrow('has a text of more than 2097152 bytes');
  });

  it('refuses a file that is cut off, and bytes that are no text', async () => {
    await expect(readItems('<list><item>')).rejects.toThrow('it is broken');
    const bytes = Buffer.concat([
      Buffer.from('<list>'),
      Buffer.from([0xff]),
      Buffer.from('</list>'),
    ]);
    await expect(readItems(bytes)).rejects.toThrow('holds bytes that are no text in utf-8');
  });
});

describe('readXmlRoot', () => {
  it('finds the outermost element behind whatever may stand above it', async () => {
    const path = files.write(
      'b.xml',
      '<?xml version="1.0"?>\n<!-- <no/> -->\n<?pi?>\n<x:export a="1">',
    );
    expect(readXmlRoot(await readFileStart(path))).toEqual({ name: 'export' });
    const table = files.write('b.csv', 'a,b\n1,2\n');
    expect(readXmlRoot(await readFileStart(table))).toBeNull();
  });
});
