// Where a search thread begins: a thread of its own has to learn to read TypeScript first.
import { register } from 'tsx/esm/api';

register();
await import('./search-worker.ts');
