/** What becomes of a reading when its thread dies. */
import { afterEach, expect, it } from '@jest/globals';

import type { ReaderSettings } from '../../server/projection-messages.ts';
import { ProjectionThread } from '../../server/projection-thread.ts';

const SETTINGS: ReaderSettings = {
  address: { uri: 'bolt://127.0.0.1:1', username: '', password: '', database: '' },
  folder: '',
  availableBytes: null,
};
const LISTENER = { onProgress: () => undefined, onNotice: () => undefined };
const runs = (code: string) => {
  const start = "import { parentPort as port } from 'node:worker_threads';";
  return new URL(`data:text/javascript,${encodeURIComponent(start + code)}`);
};

let thread: ProjectionThread;
afterEach(() => thread.close());

it('answers that it failed, and is there again for the next reading', async () => {
  thread = new ProjectionThread(SETTINGS, runs("port.once('message', () => process.exit(7))"));
  const failed = {
    outcome: 'FAILED',
    reason: 'The thread that reads the graph died: it ended with code 7.',
  };
  expect(await thread.read(null, LISTENER)).toEqual(failed);
  expect(await thread.read(null, LISTENER)).toEqual(failed);
});

it('says what was thrown in it', async () => {
  thread = new ProjectionThread(SETTINGS, runs("throw new Error('no luck')"));
  expect(await thread.read(null, LISTENER)).toEqual({
    outcome: 'FAILED',
    reason: 'The thread that reads the graph died: no luck.',
  });
});

it('listens again when what it answered is in its file', async () => {
  const code = `port.on('message', () => {
    port.postMessage({ kind: 'answer', answer: { outcome: 'EMPTY' } });
    setTimeout(() => port.postMessage({ kind: 'settled' }), 20);
  })`;
  thread = new ProjectionThread(SETTINGS, runs(code));
  expect(await thread.read(null, LISTENER)).toEqual({ outcome: 'EMPTY' });
  let isSettled = false;
  void thread.settled.then(() => (isSettled = true));
  expect(await thread.read(null, LISTENER)).toEqual({ outcome: 'EMPTY' });
  expect(isSettled).toBe(true);
});

it('gives up what is being read when it is closed', async () => {
  thread = new ProjectionThread(SETTINGS, runs("port.on('message', () => undefined)"));
  const reading = thread.read(null, LISTENER);
  await thread.close();
  expect(await reading).toMatchObject({ outcome: 'FAILED' });
  expect(await thread.read(null, LISTENER)).toMatchObject({ outcome: 'FAILED' });
});
