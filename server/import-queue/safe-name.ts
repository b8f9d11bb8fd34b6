/** What may a file be called here that somebody else named? */

const MOST_CHARACTERS = 120;
/** Names that Windows keeps for devices, and that our own files have. */
const TAKEN = /^(con|prn|aux|nul|com\d|lpt\d|dataset)(\.|$)/i;

/** Letters of any script stay; folders, control characters and what a shell or a system reads do not. */
export function toSafeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(/[\p{C}<>:"|?*'`$&;#%{}~!]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const ending = /\.[a-z0-9]{1,8}$/i.exec(plain)?.[0] ?? '';
  // By code points: half of a pair is no character.
  const stem = [...plain.slice(0, plain.length - ending.length)].slice(0, MOST_CHARACTERS).join('');
  const safe = cutToBytes(stem, 200) + ending;
  return stem === '' || TAKEN.test(safe) ? `file-${safe}` : safe;
}

/** File systems count bytes. */
function cutToBytes(text: string, most: number): string {
  let cut = text;
  while (Buffer.byteLength(cut) > most) cut = [...cut].slice(0, -1).join('');
  return cut;
}
