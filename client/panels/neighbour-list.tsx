/** Who stands beside a company? Senders, receivers, owners and owned, the busiest first. */
import { focusOn } from '../commands/focus-on.ts';
import type { Neighbour, Profile } from '../state/app-state.ts';
import { describeLink, describeValidity } from '../state/describe-shipment.ts';
import { formatCount, formatUsdShort } from '../state/format-values.ts';
import { useRun } from './app-context.ts';
import { CountryBadge } from './country-badge.tsx';
import classes from './inspector.module.css';
import { PartyLink } from './party-link.tsx';

const SHOWN = 8;

export function NeighbourList({ profile }: { readonly profile: Profile }) {
  const { neighbours, totalNeighbours, party } = profile;
  const shipped = neighbours.filter(({ kind }) => kind === 'SHIPPED');
  const links = neighbours.filter(({ kind }) => kind === 'OWNS' || kind === 'CONTROLS');
  const hidden = totalNeighbours - neighbours.length;
  return (
    <>
      <Traders
        title="Received from"
        traders={shipped.filter(({ direction }) => direction === 'IN')}
        laneOf={(id) => ({ fromId: id, toId: party.id })}
      />
      <Traders
        title="Sent to"
        traders={shipped.filter(({ direction }) => direction === 'OUT')}
        laneOf={(id) => ({ fromId: party.id, toId: id })}
      />
      {links.length > 0 && (
        <section className={classes.block} aria-label="Ownership and control">
          <h3 className={classes.kicker}>Owned and controlled</h3>
          {links.flatMap((neighbour) =>
            neighbour.links.map((link) => (
              <p key={link.id} className={classes.text}>
                <PartyLink party={link.owner} /> <b>{describeLink(link)}</b>{' '}
                <PartyLink party={link.owned} />{' '}
                <span className={classes.source}>{describeValidity(link)}</span>
              </p>
            )),
          )}
        </section>
      )}
      {hidden > 0 && (
        <p className={`${classes.block} ${classes.mute}`}>
          {formatCount(hidden)} more with fewer records are not shown.
        </p>
      )}
    </>
  );
}

interface TradersProps {
  readonly title: string;
  readonly traders: readonly Neighbour[];
  readonly laneOf: (id: string) => { readonly fromId: string; readonly toId: string };
}

function Traders({ title, traders, laneOf }: TradersProps) {
  const run = useRun();
  if (traders.length === 0) return null;
  return (
    <section className={classes.block} aria-label={title}>
      <h3 className={classes.kicker}>
        {title} · {traders.length}
      </h3>
      <table className={classes.table}>
        <tbody>
          {traders.slice(0, SHOWN).map(({ party, count, valueUsd }) => (
            <tr key={party.id}>
              <td className={classes.who}>
                <CountryBadge country={party.country} />
                <button
                  type="button"
                  className={classes.link}
                  onClick={() => run(focusOn({ kind: 'company', id: party.id }))}
                >
                  {party.name}
                </button>
              </td>
              <td className={classes.right}>
                <button
                  type="button"
                  className={classes.link}
                  aria-label={`Records with ${party.name}`}
                  onClick={() => run(focusOn({ kind: 'lane', ...laneOf(party.id) }))}
                >
                  {formatCount(count)}
                </button>
              </td>
              <td className={classes.right}>{formatUsdShort(valueUsd)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {traders.length > SHOWN && <p className={classes.mute}>and {traders.length - SHOWN} more</p>}
    </section>
  );
}
