import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

import { expect, it } from '@jest/globals';

import { answersBolt } from '../../../../server/neo4j/managed/answers-bolt.ts';

/** Asks a server that does `onConnection`, then takes it down. */
async function ask(onConnection: (socket: Socket) => void): Promise<boolean> {
  const server = createServer(onConnection).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const answer = await answersBolt(`bolt://127.0.0.1:${port}`);
  server.close();
  await once(server, 'close'); // only when no connection is left
  return answer;
}

it('knows a server that chooses a version', async () => {
  expect(await ask((socket) => socket.once('data', () => socket.write('\0\0\x04\x05')))).toBe(true);
});

it('gives up on a server that is silent, and on one that hangs up', async () => {
  expect(await ask((socket) => socket.resume())).toBe(false);
  expect(await ask((socket) => socket.destroy())).toBe(false);
});

it('says no when nobody listens', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  expect(await answersBolt(`bolt://127.0.0.1:${port}`)).toBe(false);
});
