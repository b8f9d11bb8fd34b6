// Runs test files one after another, in jest's own process: they share one database.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
// jest's own runner, found from jest, whose dependency it is.
const fromJest = createRequire(createRequire(require.resolve('jest')).resolve('jest-cli'));
const fromCore = createRequire(fromJest.resolve('@jest/core'));
const { default: TestRunner } = fromCore('jest-runner');

export default class SerialRunner extends TestRunner {
  isSerial = true;
}
