/** A path as evidence: every hop a step, every junction the days between, and what the score is made of. */
import { Pin } from 'lucide-react';
import { Fragment } from 'react';

import { focusOn } from '../commands/focus-on.ts';
import { togglePin } from '../commands/pin-path.ts';
import { describePath } from '../state/describe-path.ts';
import { CONTINUITY_FOUND, describeLink, describeValidity } from '../state/describe-shipment.ts';
import { countOf, formatDays, formatRatio, formatScore } from '../state/format-values.ts';
import type { Hop, Junction, SupplyPath } from '../state/trade.ts';
import { useAppState, useRun } from './app-context.ts';
import { FlagList } from './flag-list.tsx';
import { InspectorHead } from './inspector-head.tsx';
import classes from './inspector.module.css';
import { PartyLink } from './party-link.tsx';
import { ShipmentCard } from './shipment-card.tsx';

export function PathInspector({ path }: { readonly path: SupplyPath }) {
  const run = useRun();
  const rank = useAppState(({ answer }) => 1 + (answer?.paths.indexOf(path) ?? 0));
  const isPinned = useAppState(({ view }) => view.pins.includes(path.id));
  const words = describePath(path, rank);
  const [supplier, endUser] = [path.parties[0], path.parties.at(-1)];
  const others = path.sequenceCount - 1;
  return (
    <>
      <section className={classes.block} aria-label="Path">
        <InspectorHead>Path {rank}</InspectorHead>
        <h2 className={classes.title}>
          {supplier?.name} → {endUser?.name}
        </h2>
        <p className={classes.mute}>
          {[
            `${countOf(path.hops.length, 'hop')}`,
            `HS ${words.codes.join(', ')}${words.tier === null ? '' : ` ${words.tier}`}`,
            words.span,
            `bottleneck ${words.value}`,
          ].join(' · ')}
        </p>
        <div className={classes.actions}>
          <button type="button" aria-pressed={isPinned} onClick={() => run(togglePin(path.id))}>
            <Pin size={12} aria-hidden /> {isPinned ? 'Unpin' : 'Pin'}
          </button>
        </div>
      </section>
      <section className={classes.block} aria-label="Evidence">
        <h3 className={classes.kicker}>Evidence, hop by hop</h3>
        <EvidenceSteps path={path} />
        {others > 0 && (
          <p className={classes.mute} style={{ marginTop: 8 }}>
            The best of {countOf(path.sequenceCount, 'sequence')} of shipments along this chain.
          </p>
        )}
      </section>
      <FlagList flags={path.flags} />
      <ScoreParts path={path} />
    </>
  );
}

function EvidenceSteps({ path }: { readonly path: SupplyPath }) {
  const last = path.parties.length - 1;
  return (
    <ol className={classes.steps}>
      {path.parties.map((party, at) => {
        const role = at === 0 ? 'supplier' : at === last ? 'end-user' : 'intermediary';
        const before = path.hops[at - 1];
        const position = path.junctions.findIndex(
          (junction) => before?.kind === 'SHIPMENT' && junction.arrivalId === before.shipment.id,
        );
        const junction = path.junctions[position];
        return (
          <Fragment key={party.id}>
            <li className={classes.party} data-role={role}>
              <PartyLink party={party} />
            </li>
            {junction && (
              <li>
                <JunctionButton junction={junction} position={position} />
              </li>
            )}
            {path.hops[at] && (
              <li className={classes.step} data-link={path.hops[at].kind === 'LINK'}>
                <HopCard path={path} hop={path.hops[at]} at={at} />
              </li>
            )}
          </Fragment>
        );
      })}
    </ol>
  );
}

function JunctionButton({
  junction,
  position,
}: {
  readonly junction: Junction;
  readonly position: number;
}) {
  const run = useRun();
  const { dwellDays, continuity, quantityRatio } = junction;
  const rest = [
    CONTINUITY_FOUND[continuity],
    ...(quantityRatio === null ? [] : [formatRatio(quantityRatio)]),
  ].join(' · ');
  const days = `${formatDays(dwellDays)} days between`;
  return (
    <button
      type="button"
      className={classes.dwell}
      aria-label={`Junction: ${days} · ${rest}`}
      onClick={() => run(focusOn({ kind: 'junction', position }))}
    >
      <b>{days}</b> · {rest}
    </button>
  );
}

function HopCard({
  path,
  hop,
  at,
}: {
  readonly path: SupplyPath;
  readonly hop: Hop;
  readonly at: number;
}) {
  const run = useRun();
  if (hop.kind === 'LINK') {
    const { owner, owned } = hop.link;
    return (
      <button
        type="button"
        className={classes.card}
        onClick={() => run(focusOn({ kind: 'link', fromId: owner.id, toId: owned.id }))}
      >
        <div>
          {owner.name} <b>{describeLink(hop.link)}</b> {owned.name}
        </div>
        <span>{describeValidity(hop.link)}</span>
      </button>
    );
  }
  const [from, to] = [path.parties[at], path.parties[at + 1]];
  return (
    <ShipmentCard
      shipment={hop.shipment}
      label={`Records from ${from?.name ?? ''} to ${to?.name ?? ''}`}
      {...(hop.alternatives > 0
        ? { note: `${countOf(hop.alternatives, 'other shipment')} could stand here` }
        : {})}
      onOpen={() => run(focusOn({ kind: 'lane', fromId: from?.id ?? '', toId: to?.id ?? '' }))}
    />
  );
}

function ScoreParts({ path }: { readonly path: SupplyPath }) {
  if (path.scoreParts.length === 0) return null;
  return (
    <section className={classes.block} aria-label="Score">
      <h3 className={classes.kicker}>Score {formatScore(path.score)}</h3>
      <table className={classes.table}>
        <tbody>
          {path.scoreParts.map(({ name, value, why }, at) => (
            <tr key={`${name} ${at}`}>
              <td>
                {name}
                <div className={classes.source}>{why}</div>
              </td>
              <td className={classes.right}>
                {value > 0 ? '+' : ''}
                {formatScore(value)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
