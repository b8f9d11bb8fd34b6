/**
 * Does something that speaks Bolt listen there?
 *
 * Asked before the driver is: a stranger on the port who never answers would hold the driver for a
 * minute, and its connection for good.
 */
import { connect } from 'node:net';

/** Bolt's first words, and the versions offered: 5.4 to 5.0, then 4.4, then none. */
const HANDSHAKE = Buffer.from('6060b01700040405000004040000000000000000', 'hex');
const WITHIN_MS = 1_000;

/** Never rejects; leaves no connection behind. */
export function answersBolt(uri: string): Promise<boolean> {
  const { hostname, port } = new URL(uri);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    const settle = (answers: boolean) => {
      socket.destroy();
      resolve(answers);
    };
    socket.setTimeout(WITHIN_MS, () => settle(false));
    socket.once('connect', () => socket.write(HANDSHAKE));
    // The version that was chosen: four bytes.
    socket.once('data', (chunk) => settle(chunk.length >= 4));
    socket.once('error', () => settle(false));
    socket.once('close', () => settle(false));
  });
}
