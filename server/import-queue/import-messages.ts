/** What the serving thread and the thread that imports say to each other. */
import type { ImportProgress, ImportReport } from '../import/import-files.ts';
import { InvalidRequest, Unavailable } from '../model/errors.ts';
import type { UploadPreview } from '../model/import-job.ts';
import type { Neo4jAddress } from '../neo4j/connect.ts';

export interface ImportSettings {
  readonly address: Neo4jAddress;
}

export interface ImportTask {
  readonly path: string;
  /** Path of a mapping file; null: as recognised. */
  readonly mapping: string | null;
  /** Id of the data set; null: as the format, the mapping or the file beside it says. */
  readonly dataset: string | null;
  readonly acceptRejected: number | null;
  /** Path of the list of refused rows. */
  readonly report: string;
}

export type ImportRequest =
  | {
      readonly kind: 'preview';
      readonly id: number;
      readonly path: string;
      readonly mapping: string | null;
    }
  | ({ readonly kind: 'import'; readonly id: number } & ImportTask)
  | { readonly kind: 'cancel'; readonly id: number };

export type ImportReply =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: ImportProgress }
  | { readonly kind: 'preview'; readonly id: number; readonly preview: UploadPreview }
  | { readonly kind: 'report'; readonly id: number; readonly report: ImportReport }
  | { readonly kind: 'error'; readonly id: number; readonly error: SentError };

/** An error loses its class on the way between threads. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly field?: string;
  readonly allowed?: string;
  readonly remedy?: string;
}

export function toSentError(error: unknown): SentError {
  if (error instanceof InvalidRequest) {
    const { name, message, field, allowed } = error;
    return { name, message, field, allowed };
  }
  if (error instanceof Unavailable) {
    const { name, message, remedy } = error;
    return { name, message, remedy };
  }
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { name, message: stack ?? message };
}

export function toError({ name, message, field, allowed, remedy }: SentError): Error {
  if (name === 'InvalidRequest') {
    return new InvalidRequest(message, { field: field ?? '', allowed: allowed ?? '' });
  }
  if (name === 'Unavailable') return new Unavailable(message, remedy ?? '');
  return new Error(message);
}
