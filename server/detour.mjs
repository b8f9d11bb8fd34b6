#!/usr/bin/env node
// The way in, for a machine that has only Node: installs the packages when they do not match the
// lock file, then hands over to main.ts. Plain JavaScript without packages, since there may be none.
import { followParent } from './follow-parent.mjs';
import { prepare } from './prepare.mjs';

followParent();
prepare();
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('./main.ts');
await main(process.argv.slice(2));
