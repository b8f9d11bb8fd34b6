/**
 * The bytes of a file in their order, for a reader that does not read it in order.
 *
 * A fingerprint and the progress rest on every byte, while a spreadsheet or a Parquet file is read
 * from its end and in parts. This reads along behind: no further than the reader is, and all at last.
 */
import { type FileHandle, open } from 'node:fs/promises';

const CHUNK_BYTES = 1024 * 1024;

export class InOrderBytes {
  readonly #path: string;
  readonly #onBytes: ((bytes: Buffer) => void) | undefined;
  #file: FileHandle | null = null;
  #place = 0;

  /** Without `onBytes` it does nothing. */
  constructor(path: string, onBytes: ((bytes: Buffer) => void) | undefined) {
    this.#path = path;
    this.#onBytes = onBytes;
  }

  /** Reads on, whole chunks only, as far as `place`. */
  async readTo(place: number): Promise<void> {
    while (this.#onBytes !== undefined && this.#place + CHUNK_BYTES <= place) {
      if (!(await this.#readChunk())) return;
    }
  }

  async readAll(): Promise<void> {
    while (this.#onBytes !== undefined && (await this.#readChunk()));
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = null;
  }

  async #readChunk(): Promise<boolean> {
    this.#file ??= await open(this.#path, 'r');
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const { bytesRead } = await this.#file.read(chunk, 0, CHUNK_BYTES, this.#place);
    if (bytesRead === 0) return false;
    this.#place += bytesRead;
    this.#onBytes?.(chunk.subarray(0, bytesRead));
    return true;
  }
}
