export interface RequestContext {
  readonly signal: AbortSignal;
}
