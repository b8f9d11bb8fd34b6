/** Why did a request fail? The API's code and field, or that no answer came. */
export class RequestFailed extends Error {
  /** `extensions.code`, or UNREACHABLE when no GraphQL answer came at all. */
  readonly code: string;
  /** The part of the request that was refused. */
  readonly field: string | null;

  constructor(code: string, message: string, field: string | null) {
    super(message);
    this.name = 'RequestFailed';
    this.code = code;
    this.field = field;
  }
}
