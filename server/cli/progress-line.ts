/**
 * Shows what is being done when it takes longer than a second: on a terminal as one line that
 * changes, elsewhere (a log, CI) as plain lines.
 */
import type { Progress } from '../neo4j/managed/progress.ts';

const SHOWN_AFTER_MS = 1_000;
const PLAIN_LINE_EVERY_MS = 10_000;

/** What we use of a stream. */
interface Output {
  /** Whether it is a terminal. */
  readonly isTTY: boolean;
  readonly columns: number;
  write(text: string): unknown;
}

export class ProgressLine {
  readonly #stream: Output;
  readonly #isTerminal: boolean;
  #current: Progress | undefined;
  #startedAt = 0;
  #printedAt = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(stream: Output = process.stderr) {
    this.#stream = stream;
    this.#isTerminal = stream.isTTY;
  }

  show(progress: Progress): void {
    if (progress.step === this.#current?.step) {
      this.#current = progress;
      return;
    }
    this.end();
    this.#current = progress;
    this.#startedAt = Date.now();
    this.#printedAt = 0;
    this.#timer = setInterval(() => this.#draw(), this.#isTerminal ? 250 : 500).unref();
  }

  /** Ends the step that is shown, with the time it took. */
  end(): void {
    if (this.#current === undefined) return;
    const { step } = this.#current;
    const milliseconds = Date.now() - this.#startedAt;
    this.abandon();
    if (milliseconds < SHOWN_AFTER_MS) return;
    this.#stream.write(`${step}: ${(milliseconds / 1_000).toFixed(1)} s\n`);
  }

  /** Ends it without a word: it failed, and somebody else says so. */
  abandon(): void {
    clearInterval(this.#timer);
    this.#current = undefined;
    this.#clear();
  }

  /** A line that stays, in between. */
  say(sentence: string): void {
    this.#clear();
    this.#stream.write(`${sentence}\n`);
  }

  #draw(): void {
    const elapsed = Date.now() - this.#startedAt;
    if (this.#current === undefined || elapsed < SHOWN_AFTER_MS) return;
    const { step, detail } = this.#current;
    const text = `${step} ... ${detail === undefined ? '' : `${detail}, `}${Math.floor(elapsed / 1_000)} s`;
    if (this.#isTerminal) {
      this.#clear();
      this.#stream.write(text.slice(0, this.#stream.columns - 1));
    } else if (Date.now() - this.#printedAt >= PLAIN_LINE_EVERY_MS) {
      this.#printedAt = Date.now();
      this.#stream.write(`${text}\n`);
    }
  }

  #clear(): void {
    if (this.#isTerminal) this.#stream.write('\r\u001b[K');
  }
}
