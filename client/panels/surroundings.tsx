/** Where is a party said to be, who else is there, and what is it to others beside owning them? */
import type { Profile } from '../state/app-state.ts';
import { countOf } from '../state/format-values.ts';
import classes from './inspector.module.css';
import { PartyLink } from './party-link.tsx';

export function Surroundings({ profile }: { readonly profile: Profile }) {
  const { locations, party } = profile;
  const relations = profile.neighbours.flatMap((neighbour) => neighbour.relations);
  return (
    <>
      {relations.length > 0 && (
        <section className={classes.block} aria-label="Other relations">
          <h3 className={classes.kicker}>Other relations</h3>
          {relations.map(({ id, from, to, kind, role }) => (
            <p key={id} className={classes.text}>
              <PartyLink party={from} /> <b>{role ?? kind}</b> <PartyLink party={to} />
            </p>
          ))}
        </section>
      )}
      {locations.length > 0 && (
        <section className={classes.block} aria-label="Addresses">
          <h3 className={classes.kicker}>Addresses</h3>
          {locations.map(({ addressId, full, kind, entityCount, parties }, place) => (
            <p key={`${addressId} ${place}`} className={classes.text}>
              {full} {kind !== null && <span className={classes.source}>{kind}</span>}
              {entityCount > 1 && (
                <>
                  <br />
                  <span className={classes.source}>
                    {countOf(entityCount - 1, 'other')} there:
                  </span>{' '}
                  {parties
                    .filter(({ id }) => id !== party.id)
                    .map((each) => (
                      <PartyLink key={each.id} party={each} />
                    ))}
                </>
              )}
            </p>
          ))}
        </section>
      )}
    </>
  );
}
