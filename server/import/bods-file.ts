/** Files of the Beneficial Ownership Data Standard: an array of statements, or one on each line. */
import { buildBodsMapper } from './formats/bods.ts';
import { type ReplacedStatements, findReplacedStatements } from './formats/bods-survey.ts';
import type { JsonFormat } from './read-json-format.ts';

export const BODS: JsonFormat = {
  name: 'bods',
  title: 'Beneficial Ownership Data Standard 0.4',
  version: 1,
  // What was replaced since is refused too, and may be most of a file with a long history.
  acceptRejected: 1,
  isItem: (value) => 'statementId' in value || 'statementID' in value,
  looksLike: (text) => /"statementI[dD]"\s*:/.test(text),
  survey: findReplacedStatements,
  buildMapper: (context, survey) => buildBodsMapper(context, survey as ReplacedStatements),
};
