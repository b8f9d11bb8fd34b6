/** The whole server on a free port, and a client that speaks plain HTTP to it. */
import { once } from 'node:events';
import { createServer, request as send, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createApp, type AppOptions } from '../../../server/app.ts';
import { CypherPathFinder } from '../../../server/paths/cypher-path-finder.ts';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface GraphqlReply {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
}

export interface ServedApp {
  readonly url: string;
  readonly port: number;
  /** What was logged, as text. */
  readonly logged: string[];
  ask(query: string, variables?: object): Promise<GraphqlReply>;
  /** `Host` may be set too, which fetch forbids. */
  send(options: {
    readonly method?: string;
    readonly path?: string;
    readonly headers?: Record<string, string>;
    readonly body?: string | Buffer;
  }): Promise<Reply>;
  close(): Promise<void>;
}

export async function serveApp(
  options: Pick<AppOptions, 'database'> & Partial<AppOptions>,
): Promise<ServedApp> {
  const logged: string[] = [];
  const note = (facts: object, message: string) => {
    logged.push(`${message} ${JSON.stringify(facts, (_key, value: unknown) => toPlain(value))}`);
  };
  const app = await createApp({
    pathFinder: new CypherPathFinder(options.database),
    log: { error: note, warn: note },
    version: '0.1.0',
    isNeo4jManaged: true,
    ...options,
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const sendPlain: ServedApp['send'] = ({ method = 'GET', path = '/', headers = {}, body }) =>
    new Promise((resolve, reject) => {
      const req = send({ host: '127.0.0.1', port, method, path, headers }, (res) => {
        let text = '';
        res.setEncoding('utf8');
        res.on('data', (part: string) => (text += part));
        res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, text }));
        res.on('error', reject);
      });
      req.on('error', reject);
      req.end(body);
    });

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    logged,
    async ask(query, variables) {
      const { text } = await sendPlain({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return JSON.parse(text) as GraphqlReply;
    },
    send: sendPlain,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const toPlain = (value: unknown): unknown =>
  value instanceof Error ? { name: value.name, message: value.message } : value;
