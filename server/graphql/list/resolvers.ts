import { toIsoDay } from '../../model/day.ts';
import { LIST_NAMES } from '../../model/list-names.ts';
import {
  type DayInterval,
  findEndInterval,
  findStartInterval,
  wasListed,
} from '../../model/listing-period.ts';
import { parseListEntryQuestion, parseListedDay } from '../../model/parse-list-entry-question.ts';
import type { Resolvers } from '../generated.ts';

export const listResolvers = {
  Query: {
    listEntry: (_query, { id }, { loaders }) => loaders.listEntry(id),
    searchLists: (_query, args, { lists, signal }) =>
      lists.findListEntries(parseListEntryQuestion(args), signal),
  },
  Status: { lists: (_status, _args, { loaders }) => loaders.listCopies() },
  Dataset: {
    lists: async ({ id }, _args, { loaders }) =>
      (await loaders.listCopies()).filter(({ dataset }) => dataset === id),
  },
  ListCopy: {
    listTitle: ({ list }) => toTitle(list),
    dataset: ({ dataset }, _args, { loaders }) => loaders.dataset(dataset),
  },
  ListEntryHit: { entry: ({ entryId }, _args, { loaders }) => loaders.knownListEntry(entryId) },
  ListEntry: {
    listTitle: ({ list }) => toTitle(list),
    seenOn: ({ listing }) => listing.seenOn.map(toIsoDay),
    cameOn: ({ listing }) => toStep(findStartInterval(listing)),
    left: ({ listing }) => toStep(findEndInterval(listing)),
    wasListed: ({ listing }, { on }) => wasListed(listing, parseListedDay(on)),
    sources: ({ id }, _args, { loaders }) => loaders.listSources(id),
    datasets: ({ datasets }, _args, { loaders }) => Promise.all(datasets.map(loaders.dataset)),
  },
} satisfies Resolvers;

const TITLES = new Map(LIST_NAMES.map(({ list, title }) => [list, title]));

/** A list that is not known by name goes by its id. */
const toTitle = (list: string): string => TITLES.get(list) ?? list;

const toStep = (step: DayInterval | null) =>
  step === null
    ? null
    : { after: step.after === null ? null : toIsoDay(step.after), by: toIsoDay(step.by) };
