import { expect, it } from '@jest/globals';

import { Interrupted, describeError, exitCodeOf } from '../../../server/cli/report-error.ts';
import { InvalidRequest, TimedOut, Unavailable } from '../../../server/model/errors.ts';

const unavailable = new Unavailable('Port 4000 is taken.', 'Set PORT to another one.', {
  cause: new Error('EADDRINUSE'),
});

it('tells by the exit code who must act', () => {
  const wrong = new InvalidRequest('first is wrong', { field: 'first', allowed: '1' });
  expect(exitCodeOf(wrong)).toBe(2);
  expect(exitCodeOf(unavailable)).toBe(1);
  expect(exitCodeOf(new TypeError('x is undefined'))).toBe(1);
  expect(exitCodeOf(new Interrupted('Stopped.'))).toBe(130);
});

it('says one sentence, and what to do', () => {
  expect(describeError(unavailable, { isVerbose: false })).toBe(
    'Port 4000 is taken. Set PORT to another one.',
  );
  expect(describeError(new TimedOut('Too late.'), { isVerbose: false })).toBe('Too late.');
});

it('owns up to a fault of its own', () => {
  expect(describeError(new TypeError('x is undefined'), { isVerbose: false })).toBe(
    'This should not happen: x is undefined. Run again with --verbose to see where.',
  );
});

it('adds the stack, and the causes, when asked', () => {
  const text = describeError(unavailable, { isVerbose: true });
  expect(text).toContain('report-error.test.ts');
  expect(text).toContain('EADDRINUSE');
});
