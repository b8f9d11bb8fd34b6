// Where the thread that reads projections begins: it has to learn to read TypeScript first.
import { register } from 'tsx/esm/api';

register();
await import('./projection-worker.ts');
