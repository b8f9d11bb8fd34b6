/** How are questions sent? The one door to the server: typed documents over urql. */
import { Client, type CombinedError, fetchExchange, type TypedDocumentNode } from 'urql';

import {
  EntityDocument,
  type EntityQuery,
  MorePathsDocument,
  type MorePathsQuery,
  PartyDocument,
  type PartyQuery,
  type PathQuestion,
  PathsDocument,
  type PathsQuery,
  SearchDocument,
  type SearchQuery,
  ShipmentDaysDocument,
  type ShipmentDaysQuery,
  type ShipmentFilter,
  ShipmentsDocument,
  type ShipmentsQuery,
  StatusDocument,
  type StatusQuery,
} from './generated.ts';
import { RequestFailed } from './request-failed.ts';

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
}

/** `url` is the GraphQL endpoint, on our own origin. */
export function connectApi(url: string): Api {
  // No cache exchange: what is read lives in the state, and an answer belongs to a graph version.
  const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });

  function ask<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    signal: AbortSignal,
  ): Promise<Data> {
    return new Promise((resolve, reject) => {
      const request = client.query<Data, Variables>(document, variables);
      const subscription = request.subscribe(({ data, error }) => {
        signal.removeEventListener('abort', stop);
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
