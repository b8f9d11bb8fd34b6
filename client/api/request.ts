/** How are questions sent? The one door to the server: typed documents over urql. */
import {
  Client,
  type CombinedError,
  createRequest,
  fetchExchange,
  type TypedDocumentNode,
} from 'urql';

import {
  CancelImportDocument,
  type CancelImportMutation,
  DatasetTradeDocument,
  type DatasetTradeQuery,
  EntityDocument,
  type EntityQuery,
  ImportsDocument,
  type ImportsQuery,
  MorePathsDocument,
  type MorePathsQuery,
  NearMissesDocument,
  type NearMissesQuery,
  PartyDocument,
  type PartyQuery,
  type PathQuestion,
  PathsDocument,
  type PathsQuery,
  PreviewUploadDocument,
  type PreviewUploadQuery,
  RejectedRowsDocument,
  type RejectedRowsQuery,
  RemoveImportDocument,
  type RemoveImportMutation,
  SearchDocument,
  type SearchQuery,
  ShipmentDaysDocument,
  type ShipmentDaysQuery,
  type ShipmentFilter,
  ShipmentsDocument,
  type ShipmentsQuery,
  StartImportDocument,
  type StartImportMutation,
  type StartImportMutationVariables,
  StatusDocument,
  type StatusQuery,
} from './generated.ts';
import { RequestFailed } from './request-failed.ts';
import { type SentFile, type UploadedFile, uploadFile } from './upload-file.ts';

interface Page {
  readonly first: number;
  readonly after?: string;
}

/** Every request throws RequestFailed, and stops when its signal aborts. */
export interface Api {
  status(signal: AbortSignal): Promise<StatusQuery>;
  paths(question: PathQuestion, first: number, signal: AbortSignal): Promise<PathsQuery>;
  morePaths(
    question: PathQuestion,
    page: Page & { readonly after: string },
    signal: AbortSignal,
  ): Promise<MorePathsQuery>;
  shipments(filter: ShipmentFilter, page: Page, signal: AbortSignal): Promise<ShipmentsQuery>;
  shipmentDays(filter: ShipmentFilter, page: Page, signal: AbortSignal): Promise<ShipmentDaysQuery>;
  entity(id: string, signal: AbortSignal): Promise<EntityQuery>;
  party(id: string, signal: AbortSignal): Promise<PartyQuery>;
  search(text: string, first: number, signal: AbortSignal): Promise<SearchQuery>;
  nearMisses(question: PathQuestion, signal: AbortSignal): Promise<NearMissesQuery>;
  imports(signal: AbortSignal): Promise<ImportsQuery>;
  previewUpload(
    id: string,
    mapping: string | null,
    signal: AbortSignal,
  ): Promise<PreviewUploadQuery>;
  rejectedRows(id: string, page: Page, signal: AbortSignal): Promise<RejectedRowsQuery>;
  datasetTrade(id: string, signal: AbortSignal): Promise<DatasetTradeQuery>;
  startImport(
    wish: StartImportMutationVariables,
    signal: AbortSignal,
  ): Promise<StartImportMutation>;
  cancelImport(id: string, signal: AbortSignal): Promise<CancelImportMutation>;
  removeImport(id: string, signal: AbortSignal): Promise<RemoveImportMutation>;
  /** Hands a file in; `onSent` hears how many bytes have gone. */
  upload(
    file: SentFile,
    onSent: (bytes: number) => void,
    signal: AbortSignal,
  ): Promise<UploadedFile>;
}

/** `url` is the GraphQL endpoint, `uploadUrl` takes files in; both on our own origin. */
export function connectApi(url: string, uploadUrl: string): Api {
  // No cache exchange: what is read lives in the state, and an answer belongs to a graph version.
  const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });

  let lastKey = 0;

  function ask<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    signal: AbortSignal,
    kind: 'query' | 'mutation' = 'query',
  ): Promise<Data> {
    return new Promise((resolve, reject) => {
      // A key of its own: urql would let requests that are alike share an answer, and answer one at
      // first with what an earlier one got.
      const request = { ...createRequest(document, variables), key: ++lastKey };
      const answers =
        kind === 'query' ? client.executeQuery(request) : client.executeMutation(request);
      const subscription = answers.subscribe(({ data, error }) => {
        signal.removeEventListener('abort', stop);
        subscription.unsubscribe(); // urql keeps what is listened to
        if (error) reject(toRequestFailed(error));
        else if (data) resolve(data);
        else reject(new RequestFailed('UNREACHABLE', 'The server sent an empty answer.', null));
      });
      // Unsubscribing aborts the fetch, which the server notices.
      function stop() {
        subscription.unsubscribe();
        reject(new RequestFailed('CANCELLED', 'Cancelled.', null));
      }
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    });
  }

  return {
    status: (signal) => ask(StatusDocument, {}, signal),
    paths: (question, first, signal) => ask(PathsDocument, { question, first }, signal),
    morePaths: (question, page, signal) => ask(MorePathsDocument, { question, ...page }, signal),
    shipments: (filter, page, signal) => ask(ShipmentsDocument, { filter, ...page }, signal),
    shipmentDays: (filter, page, signal) => ask(ShipmentDaysDocument, { filter, ...page }, signal),
    entity: (id, signal) => ask(EntityDocument, { id }, signal),
    party: (id, signal) => ask(PartyDocument, { id }, signal),
    search: (text, first, signal) => ask(SearchDocument, { text, first }, signal),
    nearMisses: (question, signal) => ask(NearMissesDocument, { question }, signal),
    imports: (signal) => ask(ImportsDocument, {}, signal),
    previewUpload: (id, mapping, signal) => ask(PreviewUploadDocument, { id, mapping }, signal),
    rejectedRows: (id, page, signal) => ask(RejectedRowsDocument, { id, ...page }, signal),
    datasetTrade: (id, signal) => ask(DatasetTradeDocument, { id }, signal),
    startImport: (wish, signal) => ask(StartImportDocument, wish, signal, 'mutation'),
    cancelImport: (id, signal) => ask(CancelImportDocument, { id }, signal, 'mutation'),
    removeImport: (id, signal) => ask(RemoveImportDocument, { id }, signal, 'mutation'),
    upload: (file, onSent, signal) => uploadFile(uploadUrl, file, { onSent, signal }),
  };
}

/** Our own errors carry a code and one sentence; anything else is a server that is not there. */
export function toRequestFailed({ graphQLErrors, networkError }: CombinedError): RequestFailed {
  const [first] = graphQLErrors;
  if (first) {
    const { code, field } = first.extensions;
    return new RequestFailed(
      typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR',
      first.message,
      typeof field === 'string' ? field : null,
    );
  }
  const reason = networkError?.message ?? 'no answer';
  return new RequestFailed('UNREACHABLE', `Detour's server does not answer (${reason}).`, null);
}
