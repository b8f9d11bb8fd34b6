/** An unknown id must not read as "no path"; and goods start and end at companies. */
import { InvalidRequest, NotFound } from '../model/errors.ts';
import type { PathQuestion } from '../model/path-question.ts';

/** All ids that a question names, each once. */
export function listIds({ from, to, through, avoid, mustPass }: PathQuestion): string[] {
  return [...new Set([...from.ids, ...to.ids, ...(through?.ids ?? []), ...avoid, ...mustPass])];
}

/** `problems`: ids of the question that nobody has, and those of persons; by id. */
export function refuseUnknownIds(
  { from, to }: PathQuestion,
  problems: readonly { readonly id: string; readonly isPerson: boolean }[],
): void {
  const unknown = problems.filter(({ isPerson }) => !isPerson);
  if (unknown.length > 0) {
    const more = unknown.length > 1 ? `, nor ${unknown.length - 1} more of the ids given` : '';
    throw new NotFound(`There is no party with the id ${JSON.stringify(unknown[0]!.id)}${more}.`);
  }
  const sides = new Set([...from.ids, ...to.ids]);
  const person = problems.find(({ id }) => sides.has(id));
  if (person !== undefined) {
    const field = from.ids.includes(person.id) ? 'question.from.ids' : 'question.to.ids';
    const allowed = 'ids of companies';
    const message = `${field} must be ${allowed}: ${JSON.stringify(person.id)} is a person.`;
    throw new InvalidRequest(message, { field, allowed });
  }
}
