/** Files of FollowTheMoney entities, as JSON lines or as an array. */
import { buildFtmMapper } from './formats/follow-the-money.ts';
import { isObject, type JsonObject } from './json-items.ts';
import type { DatasetFacts } from './mapping.ts';
import type { JsonFormat } from './read-json-format.ts';

export const FOLLOW_THE_MONEY: JsonFormat = {
  name: 'ftm',
  title: 'FollowTheMoney entities',
  version: 1,
  // Extracts hold links to what they do not hold.
  acceptRejected: 0.25,
  isItem: (value) => typeof value['schema'] === 'string' && 'id' in value,
  looksLike: (text) => /"schema"\s*:\s*"/.test(text) && /"properties"\s*:/.test(text),
  readDataset,
  buildMapper: (context) => buildFtmMapper(context),
};

/** In our own export the first entity says what the data set is. */
function readDataset({ detour }: JsonObject): DatasetFacts | null {
  const facts = isObject(detour) ? detour['dataset'] : null;
  if (!isObject(facts)) return null;
  const text = (name: string) => (typeof facts[name] === 'string' ? facts[name] : null);
  const id = text('id');
  if (id === null || !/^[a-z0-9][a-z0-9._-]{0,63}$/.test(id)) return null;
  return {
    id,
    title: text('title') ?? id,
    publisher: text('publisher'),
    licence: text('licence'),
    retrievedOn: /^\d{4}-\d{2}-\d{2}$/.test(text('retrievedOn') ?? '') ? text('retrievedOn') : null,
    isInvented: facts['isInvented'] === true,
  };
}
