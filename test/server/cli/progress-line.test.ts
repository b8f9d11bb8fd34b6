import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';

import { ProgressLine } from '../../../server/cli/progress-line.ts';

let written = '';
beforeEach(() => {
  written = '';
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function lineOn({ isTTY, columns = 80 }: { isTTY: boolean; columns?: number }): ProgressLine {
  const write = (text: string) => (written += text);
  return new ProgressLine({ isTTY, columns, write });
}

it('says nothing of a step that takes less than a second', () => {
  const line = lineOn({ isTTY: false });
  line.show({ step: 'Applying the schema' });
  jest.advanceTimersByTime(900);
  line.end();
  expect(written).toBe('');
});

it('writes plain lines where there is no terminal', () => {
  const line = lineOn({ isTTY: false });
  line.show({ step: 'Fetching Neo4j' });
  jest.advanceTimersByTime(1_000);
  line.show({ step: 'Fetching Neo4j', detail: '83 files' });
  jest.advanceTimersByTime(10_400);
  line.end();
  expect(written).toBe(
    'Fetching Neo4j ... 1 s\nFetching Neo4j ... 83 files, 11 s\nFetching Neo4j: 11.4 s\n',
  );
});

it('keeps to one line of a terminal, and no more than its width', () => {
  const line = lineOn({ isTTY: true, columns: 20 });
  line.show({ step: 'Fetching Neo4j', detail: 'some 130 MB of it' });
  jest.advanceTimersByTime(5_000);
  expect(written).not.toContain('\n');
  const shown = written.split('\r\u001b[K').at(-1);
  expect(shown).toBe('Fetching Neo4j ... ');
});

it('ends a step when the next one begins', () => {
  const line = lineOn({ isTTY: false });
  line.show({ step: 'Starting Neo4j' });
  jest.advanceTimersByTime(4_800);
  line.show({ step: 'Applying the schema' });
  expect(written).toMatch(/Starting Neo4j: 4\.8 s\n$/);
  line.abandon();
});

it('says nothing at the end of a step that failed', () => {
  const line = lineOn({ isTTY: false });
  line.show({ step: 'Starting Neo4j' });
  jest.advanceTimersByTime(3_000);
  line.abandon();
  line.end();
  expect(written).toBe('Starting Neo4j ... 1 s\n');
});
