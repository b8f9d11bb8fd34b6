/**
 * The shapes of `diversion-schemes.ts` again and again, each with other goods, days and countries: what
 * large networks have beside the thirteen stories. One to five traders stand in between. One function
 * for each shape: the file is long by their number.
 */
import { toIsoDay } from '../../model/day.ts';
import type { AnswerKeyEntry, ExpectedChain, PartialQuestion } from '../records.ts';
import type { CompanyPlan } from '../make-companies.ts';
import type { Random } from '../random.ts';
import type { Cast } from './cast.ts';
import { found, toChain } from './diversion-schemes.ts';
import { NEAR_MISS_SHAPES } from './many-near-misses.ts';
import { nameAll, nameOf, PAIRED_CODES, PLANTED_CODES, Stage } from './stage.ts';

export type Shape = (stage: Stage) => AnswerKeyEntry;

const SCHEMES_PER_CAST = 3;
/** There are so many schemes for each near miss. */
const SCHEMES_PER_NEAR_MISS = 2;
const NUMBER_WORDS = [
  'no',
  'one trader',
  'two traders',
  'three traders',
  'four traders',
  'five traders',
];
const FOUNDED_BEFORE_DAYS = 40;

const SHAPES: readonly Shape[] = [
  ...[1, 2, 3, 4, 5].map((traders) => (stage: Stage) => relay(stage, traders)),
  ...[youngShell, parentAndSubsidiary, sisters, controllingPerson, affiliateOfEndUser],
  ...[splitQuantities, substitution, stopAndResume, monthOnly],
];

/** `count` schemes, of all shapes in turn, and near misses after them. */
export function plantMany(cast: Cast, count: number, random: Random): AnswerKeyEntry[] {
  const nearMisses = Math.floor(count / SCHEMES_PER_NEAR_MISS);
  const shapes = [...repeat(SHAPES, count), ...repeat(NEAR_MISS_SHAPES, nearMisses)];
  let ends = castEnds();
  return shapes.map((shape, index) => {
    if (index % SCHEMES_PER_CAST === 0 && index > 0) ends = castEnds();
    const codes = shape === substitution ? [ends.paired] : ends.codes;
    const { supplier, endUser } = ends;
    return shape(
      new Stage(cast, random, index + 1, { supplier, endUser, hs6: random.pick(codes) }),
    );
  });

  /** A supplier and an end user for the next few. */
  function castEnds() {
    const paired = random.pick(PAIRED_CODES);
    const codes = [random.pickEarly(PLANTED_CODES), random.pickEarly(PLANTED_CODES), paired];
    return { supplier: cast.supplier(...codes), endUser: cast.endUser(...codes), codes, paired };
  }
}

const repeat = (shapes: readonly Shape[], count: number): Shape[] =>
  Array.from({ length: count }, (_, index) => shapes[index % shapes.length]!);

/** A chain from the supplier to the end user, the only one there is. */
function tell(
  { number, good }: Stage,
  { id, title, story }: { readonly id: string; readonly title: string; readonly story: string },
  question: PartialQuestion,
  ...chains: readonly ExpectedChain[]
): AnswerKeyEntry {
  const isFoundByDefault = question.maxLinks === undefined && question.continuity === undefined;
  const about = `${good.description} (${good.hs6})`;
  return found(
    { id: `${id}-${number}`, title, story: `${about} ${story}`, question, isFoundByDefault },
    ...chains,
  );
}

function relay(stage: Stage, count: number): AnswerKeyEntry {
  const { supplier, endUser } = stage;
  const traders = stage.drawTraders(count);
  const stops = [supplier, ...traders, endUser];
  const witness = stage.sendAlong(stops);
  const words = NUMBER_WORDS[count]!;
  return tell(
    stage,
    {
      id: `relay-of-${count}`,
      title: `Through ${words}`,
      story: `go from a US supplier to a Russian end user through ${words}: ${nameAll(traders)}.`,
    },
    stage.ask(traders.slice(0, 1)),
    toChain(stops, 'S'.repeat(count + 1), witness),
  );
}

function youngShell(stage: Stage): AnswerKeyEntry {
  const { cast, supplier, endUser, start } = stage;
  const [country = 'AM'] = stage.drawCountries(1);
  const incorporatedOn = toIsoDay(start - FOUNDED_BEFORE_DAYS);
  const shell = cast.trader(country, { incorporatedOn, size: 0 });
  cast.controls(cast.person(country), shell, 'founder');
  const stops = [supplier, shell, endUser];
  return tell(
    stage,
    {
      id: 'young-shell',
      title: 'A shell founded weeks before its first goods',
      story: `reach a company in ${nameOf(shell)} founded on ${incorporatedOn}, ${FOUNDED_BEFORE_DAYS} days before, and go on to one Russian buyer.`,
    },
    stage.ask([shell]),
    toChain(stops, 'SS', stage.sendAlong(stops)),
  );
}

function parentAndSubsidiary(stage: Stage): AnswerKeyEntry {
  const [parent, subsidiary] = stage.drawTraders(2) as [CompanyPlan, CompanyPlan];
  const share = stage.random.integer(51, 100);
  const link = stage.cast.owns(parent, subsidiary, { share });
  return tell(
    stage,
    {
      id: 'parent-and-subsidiary',
      title: 'In at the parent, out at the subsidiary',
      story: `arrive in ${nameOf(parent)} and leave from ${nameOf(subsidiary)}, at a company of which the first owns ${share} percent.`,
    },
    stage.ask([parent]),
    sendOverLinks(stage, parent, 'SLS', [link], [parent, subsidiary]),
  );
}

function sisters(stage: Stage): AnswerKeyEntry {
  const [receiver, sender] = stage.drawTraders(2) as [CompanyPlan, CompanyPlan];
  const parent = stage.cast.holding('AE', '2014-03-09');
  const upward = stage.cast.owns(parent, receiver, { share: 100 });
  const downward = stage.cast.owns(parent, sender, { share: stage.random.integer(51, 100) });
  return tell(
    stage,
    {
      id: 'sisters',
      title: 'Sister companies under one parent',
      story: `arrive at a company in ${nameOf(receiver)} and leave from its sister in ${nameOf(sender)}; one holding owns both.`,
    },
    stage.ask([receiver], { maxLinks: 2 }),
    sendOverLinks(stage, receiver, 'SLLS', [upward, downward], [receiver, parent, sender]),
  );
}

function controllingPerson(stage: Stage): AnswerKeyEntry {
  const [receiver, sender] = stage.drawTraders(2) as [CompanyPlan, CompanyPlan];
  const person = stage.cast.person(receiver.record.country);
  const upward = stage.cast.controls(person, receiver, 'director');
  const downward = stage.cast.controls(person, sender, 'founder');
  return tell(
    stage,
    {
      id: 'controlling-person',
      title: 'One person behind both companies',
      story: `arrive at a company in ${nameOf(receiver)} and leave from one in ${nameOf(sender)} that its director founded.`,
    },
    stage.ask([receiver], { maxLinks: 2 }),
    sendOverLinks(stage, receiver, 'SLLS', [upward, downward], [receiver, person, sender]),
  );
}

/** In at `receiver`, out at the last of `run`, over `links` between them. */
function sendOverLinks(
  stage: Stage,
  receiver: CompanyPlan,
  kinds: string,
  links: readonly string[],
  run: Parameters<typeof toChain>[0],
): ExpectedChain {
  const { supplier, endUser } = stage;
  const [inDay = 0, outDay = 0] = stage.drawDays(2);
  const arrival = stage.send(supplier, receiver, inDay);
  const departure = stage.send(run.at(-1) as CompanyPlan, endUser, outDay);
  return toChain([supplier, ...run, endUser], kinds, [arrival, ...links, departure]);
}

function affiliateOfEndUser(stage: Stage): AnswerKeyEntry {
  const { supplier, endUser } = stage;
  const [trader, affiliate] = stage.drawTraders(2) as [CompanyPlan, CompanyPlan];
  const link = stage.cast.owns(endUser, affiliate, { share: [50, 75] });
  const witness = stage.sendAlong([supplier, trader, affiliate]);
  return tell(
    stage,
    {
      id: 'affiliate-of-end-user',
      title: 'Arrival at an affiliate of the end user',
      story: `end at a company in ${nameOf(affiliate)} of which a Russian end user owns between 50 and 75 percent.`,
    },
    stage.ask([affiliate]),
    toChain([supplier, trader, affiliate, endUser], 'SSL', [...witness, link]),
  );
}

function splitQuantities(stage: Stage): AnswerKeyEntry {
  const { cast, supplier, endUser, good } = stage;
  const [splitter, next] = stage.drawTraders(2) as [CompanyPlan, CompanyPlan];
  const [inDay = 0, outDay = 0, onDay = 0] = stage.drawDays(3);
  const quantity = 4 * Math.ceil(stage.drawUsd() / good.priceUsd / 4);
  const part = { usd: (quantity * good.priceUsd) / 4, quantity: quantity / 4 };
  const send = (from: CompanyPlan, to: CompanyPlan, day: number, amount: typeof part) =>
    cast.ships(from, to, good.hs6, toIsoDay(day), amount);
  const arrival = send(supplier, splitter, inDay, { usd: quantity * good.priceUsd, quantity });
  const direct = send(splitter, endUser, outDay, part);
  const toNext = send(splitter, next, outDay + 3, part);
  const onward = send(next, endUser, onDay + 5, part);
  return tell(
    stage,
    {
      id: 'split-quantities',
      title: 'One lot in, parts out',
      story: `arrive in ${nameOf(splitter)} as one lot; a quarter goes on to Russia, another quarter there through ${nameOf(next)}.`,
    },
    stage.ask([splitter], { quantityTolerance: 0 }),
    toChain([supplier, splitter, endUser], 'SS', [arrival, direct]),
    toChain([supplier, splitter, next, endUser], 'SSS', [arrival, toNext, onward]),
  );
}

function substitution(stage: Stage): AnswerKeyEntry {
  const { supplier, endUser, good } = stage;
  const [relabeller] = stage.drawTraders(1) as [CompanyPlan];
  const other = stage.otherOfHeading() ?? good.hs6;
  const [inDay = 0, outDay = 0] = stage.drawDays(2);
  const arrival = stage.send(supplier, relabeller, inDay);
  const departure = stage.send(relabeller, endUser, outDay, other);
  return tell(
    stage,
    {
      id: 'substitution',
      title: 'In under one code, out under another',
      story: `arrive in ${nameOf(relabeller)} and leave as ${other}: only the heading of four digits stays.`,
    },
    stage.ask([relabeller], { continuity: 'SAME_HS4' }),
    toChain([supplier, relabeller, endUser], 'SS', [arrival, departure]),
  );
}

function stopAndResume(stage: Stage): AnswerKeyEntry {
  const { cast, supplier, endUser, start } = stage;
  const [country = 'TR'] = stage.drawCountries(1);
  const founded = start + 90;
  const first = cast.trader(country);
  const successor = cast.trader(country, { incorporatedOn: toIsoDay(founded), size: 0 });
  const person = cast.person(country);
  cast.controls(person, first, 'director');
  cast.controls(person, successor, 'founder');
  const witnesses = [first, successor].map((trader, turn) => {
    const [inDay = 0, outDay = 0] = stage.drawDays(2, 120 * turn);
    return [stage.send(supplier, trader, inDay), stage.send(trader, endUser, outDay)];
  });
  return tell(
    stage,
    {
      id: 'stop-and-resume',
      title: 'Stops, and resumes through a new company',
      story: `pass a trader in ${nameOf(first)} until it stops, then a company that its director founded on ${toIsoDay(founded)}.`,
    },
    stage.ask([first, successor]),
    toChain([supplier, first, endUser], 'SS', witnesses[0]!),
    toChain([supplier, successor, endUser], 'SS', witnesses[1]!),
  );
}

function monthOnly(stage: Stage): AnswerKeyEntry {
  const { cast, supplier, endUser, good, start } = stage;
  const [trader] = stage.drawTraders(1) as [CompanyPlan];
  const month = toIsoDay(start).slice(0, 7);
  const out = `${month}-${stage.random.integer(10, 28)}`;
  const arrival = cast.ships(supplier, trader, good.hs6, month, { usd: stage.drawUsd() });
  const departure = cast.ships(trader, endUser, good.hs6, out, { usd: stage.drawUsd() });
  return tell(
    stage,
    {
      id: 'month-only',
      title: 'An arrival known only to the month',
      story: `arrive in ${nameOf(trader)} on some day of ${month} and leave on ${out}, so that the order is possible and not certain.`,
    },
    stage.ask([trader]),
    toChain([supplier, trader, endUser], 'SS', [arrival, departure]),
  );
}
