// Where the thread that reads and imports files begins: it has to learn to read TypeScript first.
import { register } from 'tsx/esm/api';

register();
await import('./import-worker.ts');
