/** Hands a file in as the plain body of a request; only that request type tells how much has gone. */
import { RequestFailed } from './request-failed.ts';

/** A `File` of the browser is one. */
export type SentFile = Blob & { readonly name: string };

export interface UploadedFile {
  readonly id: string;
  readonly fileName: string;
}

interface Refusal {
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly field?: string };
  }[];
}

export function uploadFile(
  url: string,
  file: SentFile,
  { onSent, signal }: { readonly onSent: (bytes: number) => void; readonly signal: AbortSignal },
): Promise<UploadedFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    signal.addEventListener('abort', stop, { once: true });
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onloadend = () => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) reject(new RequestFailed('CANCELLED', 'Cancelled.', null));
      else if (request.status === 201) resolve(JSON.parse(request.responseText) as UploadedFile);
      else reject(toFailure(request));
    };
    request.open('POST', url);
    // A page of another origin cannot send it without being allowed to, which it never is.
    request.setRequestHeader('x-detour-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.send(file);
  });
}

function toFailure({ status, responseText }: XMLHttpRequest): RequestFailed {
  try {
    const [first] = (JSON.parse(responseText) as Refusal).errors ?? [];
    if (first !== undefined) {
      const { code, field = null } = first.extensions;
      return new RequestFailed(code, first.message, field);
    }
  } catch {
    // No answer of ours: told below.
  }
  const why = status === 0 ? 'the connection broke off' : `it answered ${status}`;
  return new RequestFailed(
    'UPLOAD_FAILED',
    `The file did not reach the server whole (${why}); hand it in again.`,
    null,
  );
}
