/** Facts as pairs of name and value; what is not recorded is left out. */
import type { ReactNode } from 'react';

import classes from './inspector.module.css';

export type Fact = readonly [name: string, value: ReactNode];

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const recorded = facts.filter(([, value]) => value !== null && value !== '');
  if (recorded.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {recorded.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
