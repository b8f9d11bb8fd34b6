/**
 * The files of one import, in a folder of its own: what was handed in, how it is to be read, what was
 * refused, and how the import stands.
 *
 * How it stands is written with every step. So what has ended is still told after a restart, and what
 * has not can be begun again.
 */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { ImportJob, ImportWish } from '../model/import-job.ts';

export type StoredJob = Omit<ImportJob, 'progress' | 'hasFile' | 'hasRejectedRows'>;

const JOB = 'job.json';
const ID = /^[0-9a-f-]{36}$/;

export class UploadFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What earlier runs left. What never came whole is removed. */
  async readAll(): Promise<StoredJob[]> {
    if (!existsSync(this.#folder)) return [];
    const found: StoredJob[] = [];
    for (const id of readdirSync(this.#folder).filter((name) => ID.test(name))) {
      const job = this.#read(id);
      if (job === null) await this.remove(id);
      else found.push(job);
    }
    return found;
  }

  #read(id: string): StoredJob | null {
    try {
      return JSON.parse(readFileSync(join(this.#folder, id, JOB), 'utf8')) as StoredJob;
    } catch {
      return null;
    }
  }

  create(id: string): void {
    mkdirSync(join(this.#folder, id, 'file'), { recursive: true, mode: 0o700 });
  }

  /** Whole or not at all. */
  save(job: StoredJob): void {
    const file = join(this.#folder, job.id, JOB);
    writeFileSync(`${file}.new`, JSON.stringify(job));
    renameSync(`${file}.new`, file);
  }

  /** Where the file lies that was handed in. */
  pathOf({ id, fileName }: Pick<StoredJob, 'id' | 'fileName'>): string {
    return join(this.#folder, id, 'file', fileName);
  }

  reportOf(id: string): string {
    return join(this.#folder, id, 'rejected.csv');
  }

  /** How it is to be read, as confirmed. */
  mappingOf(id: string): string {
    return join(this.#folder, id, 'mapping.yaml');
  }

  /** `preview`: only for a look at what it makes of the file. Answers its path. */
  writeMapping(id: string, name: 'preview' | 'mapping', text: string): string {
    const path = join(this.#folder, id, `${name}.yaml`);
    writeFileSync(path, text);
    return path;
  }

  /** Beside the file, where the import looks for it. */
  writeDataset(id: string, dataset: NonNullable<ImportWish['dataset']>): void {
    const { isInvented: invented, ...facts } = dataset;
    const text = JSON.stringify({ ...facts, invented }); // JSON is YAML
    writeFileSync(join(this.#folder, id, 'file', 'dataset.yaml'), text);
  }

  hasFile(job: Pick<StoredJob, 'id' | 'fileName'>): boolean {
    return existsSync(this.pathOf(job));
  }

  hasReport(id: string): boolean {
    return existsSync(this.reportOf(id));
  }

  async removeFile(job: Pick<StoredJob, 'id' | 'fileName'>): Promise<void> {
    await rm(this.pathOf(job), { force: true });
  }

  async removeReport(id: string): Promise<void> {
    await rm(this.reportOf(id), { force: true });
  }

  async remove(id: string): Promise<void> {
    await rm(join(this.#folder, id), { recursive: true, force: true });
  }

  /** Without the folders of this machine, which are nobody's business. */
  withoutPaths(id: string, sentence: string): string {
    return sentence
      .replaceAll(join(this.#folder, id, 'file') + '/', '')
      .replaceAll(join(this.#folder, id) + '/', '');
  }
}
