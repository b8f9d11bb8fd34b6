import { LIMITS } from '../../model/limits.ts';
import { parseRejectedPage } from '../../model/parse-rejected-page.ts';
import type { Resolvers } from '../generated.ts';

export const importResolvers = {
  Query: {
    imports: (_query, _args, { imports }) => imports.list(),
    import: (_query, { id }, { imports }) => imports.find(id),
    previewUpload: (_query, { id, mapping = null }, { imports }) => imports.preview(id, mapping),
    datasetTrade: (_query, { id }, { graphStatus, signal }) =>
      graphStatus.readDatasetTrade(id, signal),
  },
  Mutation: {
    startImport: (
      _mutation,
      { id, mapping = null, dataset = null, acceptRejected = null },
      { imports },
    ) =>
      imports.start(id, {
        mapping,
        dataset: dataset && { ...dataset, isInvented: dataset.isInvented ?? false },
        acceptRejected,
      }),
    cancelImport: (_mutation, { id }, { imports }) => imports.cancel(id),
    removeImport: async (_mutation, { id }, { imports }) => {
      await imports.remove(id);
      return id;
    },
  },
  ImportJob: {
    rejectedRows: ({ id }, args, { imports }) =>
      imports.readRejected(id, parseRejectedPage(args, LIMITS.listFirst)),
  },
} satisfies Resolvers;
