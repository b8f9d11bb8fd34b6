/** Why may two parties with like names still be two? */

/**
 * Each keeps a match from being taken as the same without a person's look. In the words of a
 * screen:
 *
 * - LEGAL_FORM, BRANCH: another form; one of them is a branch
 * - COUNTRY, IDENTIFIER: both state one, and they differ
 * - NUMBER, PLACE, SECTOR, LETTER: the names differ in one
 * - SUBSET: one name has words that the other has not
 * - ONLY_COMMON_WORDS: they agree in words that many companies have
 * - SPELLING: a letter or two apart; HOMOPHONE: other characters of one reading
 * - TRANSLATION, INITIALS, UNSETTLED_SCRIPT, WORD_ORDER: how they were made to meet
 * - WEAK_ALIAS: the list itself calls this name weak
 * - PERSON: a name alone never tells who a person is
 */
export type Reservation =
  | 'LEGAL_FORM'
  | 'BRANCH'
  | 'COUNTRY'
  | 'IDENTIFIER'
  | 'NUMBER'
  | 'PLACE'
  | 'SECTOR'
  | 'LETTER'
  | 'SUBSET'
  | 'ONLY_COMMON_WORDS'
  | 'SPELLING'
  | 'HOMOPHONE'
  | 'TRANSLATION'
  | 'INITIALS'
  | 'UNSETTLED_SCRIPT'
  | 'WORD_ORDER'
  | 'WEAK_ALIAS'
  | 'PERSON';

/** The highest score that a name may have with each; those without a figure lower nothing. */
export const CEILINGS: Readonly<Partial<Record<Reservation, number>>> = {
  NUMBER: 0.6,
  PLACE: 0.76,
  SECTOR: 0.76,
  LETTER: 0.76,
  SUBSET: 0.9,
  ONLY_COMMON_WORDS: 0.88,
  SPELLING: 0.915,
  HOMOPHONE: 0.91,
  TRANSLATION: 0.88,
  INITIALS: 0.85,
  UNSETTLED_SCRIPT: 0.91,
  WORD_ORDER: 0.91,
  WEAK_ALIAS: 0.88,
  PERSON: 0.915,
};
