/** An ownership or control link: who holds what, since when, and where that is recorded. */
import { describeLink, describeSource, describeValidity } from '../state/describe-shipment.ts';
import { edgeIdOf, findDrawnNetwork } from '../state/drawn-network.ts';
import { useAppState } from './app-context.ts';
import { Facts } from './facts.tsx';
import { InspectorHead } from './inspector-head.tsx';
import classes from './inspector.module.css';
import { PartyById, PartyLink } from './party-link.tsx';

interface Props {
  readonly fromId: string;
  readonly toId: string;
}

export function LinkInspector({ fromId, toId }: Props) {
  const link = useAppState((state) => {
    const id = edgeIdOf('LINK', fromId, toId);
    return findDrawnNetwork(state)?.edges.find((each) => each.id === id)?.link ?? null;
  });
  return (
    <section className={classes.block} aria-label="Link">
      <InspectorHead>{link?.kind === 'CONTROL' ? 'Control' : 'Ownership'}</InspectorHead>
      {link === null ? (
        <p className={classes.text}>
          The link between <PartyById id={fromId} /> and <PartyById id={toId} /> is on no path of
          this list.
        </p>
      ) : (
        <>
          <p className={classes.title}>
            <PartyLink party={link.owner} /> {describeLink(link)} <PartyLink party={link.owned} />
          </p>
          <Facts
            facts={[
              ['Held', describeValidity(link)],
              ['Role or interest', link.role],
              ['Recorded in', describeSource(link)],
            ]}
          />
        </>
      )}
    </section>
  );
}
