/** A junction: what came in, what went out, how long it stayed, and how alike it is. */
import { focusOn } from '../commands/focus-on.ts';
import {
  CONTINUITY_FOUND,
  describeLink,
  describeSource,
  describeValidity,
} from '../state/describe-shipment.ts';
import {
  formatDay,
  formatDays,
  formatQuantity,
  formatRatio,
  formatUsd,
} from '../state/format-values.ts';
import { findShipment, type Shipment, type SupplyPath } from '../state/trade.ts';
import { useAppState, useRun } from './app-context.ts';
import { Facts } from './facts.tsx';
import { FlagList } from './flag-list.tsx';
import { InspectorHead } from './inspector-head.tsx';
import classes from './inspector.module.css';
import { PartyById, PartyLink } from './party-link.tsx';
import { ShipmentCard } from './shipment-card.tsx';

interface Props {
  readonly path: SupplyPath;
  readonly position: number;
}

export function JunctionInspector({ path, position }: Props) {
  const run = useRun();
  const directory = useAppState((state) => state.directory);
  const junction = path.junctions[position];
  if (junction === undefined) return null;
  const arrival = findShipment(path, junction.arrivalId);
  const departure = findShipment(path, junction.departureId);
  if (arrival === undefined || departure === undefined) return null;
  const { dwellDays, continuity, quantityRatio } = junction;
  const openLane = ({ consignorId, consigneeId }: Shipment) =>
    run(focusOn({ kind: 'lane', fromId: consignorId, toId: consigneeId }));
  const nameOf = (id: string) => directory[id]?.name ?? id;
  const isGuessed = arrival.latestDate !== null || departure.latestDate !== null;
  return (
    <>
      <section className={classes.block} aria-label="Junction">
        <InspectorHead>
          Junction {position + 1} of {path.junctions.length}
        </InspectorHead>
        <h2 className={classes.title}>
          <PartyById id={junction.companyId} />
        </h2>
        <div className={classes.pair}>
          <ShipmentCard
            shipment={arrival}
            prefix="In"
            isNarrow
            note={`from ${nameOf(arrival.consignorId)}`}
            label={`In: records from ${nameOf(arrival.consignorId)}`}
            onOpen={() => openLane(arrival)}
          />
          <div className={classes.between}>
            <b>{formatDays(dwellDays)}</b>
            days between
            <span>{CONTINUITY_FOUND[continuity]}</span>
            {quantityRatio !== null && (
              <span title="Departing over arriving quantity">{formatRatio(quantityRatio)}</span>
            )}
          </div>
          <ShipmentCard
            shipment={departure}
            prefix="Out"
            isNarrow
            note={`to ${nameOf(departure.consigneeId)}`}
            label={`Out: records to ${nameOf(departure.consigneeId)}`}
            onOpen={() => openLane(departure)}
          />
        </div>
        {isGuessed && (
          <p className={classes.mute} style={{ marginTop: 8 }}>
            A date is not exact, so the days between are a span: the pair is possible, not certain.
          </p>
        )}
        <JunctionSteps path={path} position={position} />
      </section>
      <LinksBetween path={path} position={position} />
      <section className={classes.block} aria-label="Comparison">
        <h3 className={classes.kicker}>Side by side</h3>
        <Comparison arrival={arrival} departure={departure} />
      </section>
      <FlagList flags={path.flags.filter(({ company }) => company?.id === junction.companyId)} />
    </>
  );
}

function JunctionSteps({ path, position }: Props) {
  const run = useRun();
  if (path.junctions.length < 2) return null;
  return (
    <div className={classes.actions}>
      {path.junctions.map((junction, at) => (
        <button
          key={junction.arrivalId}
          type="button"
          aria-pressed={at === position}
          onClick={() => run(focusOn({ kind: 'junction', position: at }))}
        >
          Junction {at + 1}
        </button>
      ))}
    </div>
  );
}

/** Ownership or control between who received and who sent on. */
function LinksBetween({ path, position }: Props) {
  const linkIds = path.junctions[position]?.linkIds ?? [];
  const links = path.hops.flatMap((hop) =>
    hop.kind === 'LINK' && linkIds.includes(hop.link.id) ? [hop.link] : [],
  );
  if (links.length === 0) return null;
  return (
    <section className={classes.block} aria-label="Links">
      <h3 className={classes.kicker}>Received by one, sent on by another</h3>
      {links.map((link) => (
        <p key={link.id} className={classes.text}>
          <PartyLink party={link.owner} /> <b>{describeLink(link)}</b>{' '}
          <PartyLink party={link.owned} />{' '}
          <span className={classes.source}>
            {describeValidity(link)} · {describeSource(link)}
          </span>
        </p>
      ))}
    </section>
  );
}

function Comparison({
  arrival,
  departure,
}: {
  readonly arrival: Shipment;
  readonly departure: Shipment;
}) {
  const both = (tell: (shipment: Shipment) => string | null) => {
    const [left, right] = [tell(arrival), tell(departure)];
    if (left === null && right === null) return null;
    return left === right ? left : `${left ?? 'not recorded'} → ${right ?? 'not recorded'}`;
  };
  const priceOf = ({ valueUsd, quantity }: Shipment) =>
    valueUsd === null || quantity === null || quantity === 0 ? null : valueUsd / quantity;
  const [before, after] = [priceOf(arrival), priceOf(departure)];
  return (
    <Facts
      facts={[
        ['Days', both(({ date }) => formatDay(date))],
        ['Goods', both(({ description }) => description)],
        ['HS code', both(({ hs }) => hs)],
        ['Quantity', both(({ quantity, unit }) => formatQuantity(quantity, unit))],
        ['Weight', both(({ weightKg }) => formatQuantity(weightKg, 'kg'))],
        ['Value', both(({ valueUsd }) => (valueUsd === null ? null : formatUsd(valueUsd)))],
        [
          'Unit price',
          before !== null && after !== null && before > 0 && arrival.unit === departure.unit
            ? formatRatio(after / before)
            : null,
        ],
        ['Carrier', both(({ carrier }) => carrier)],
        ['Records', both(describeSource)],
      ]}
    />
  );
}
