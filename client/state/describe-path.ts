/** What does one row of the list say? The facts of a path, short, and as one sentence to be read out. */
import { countOf, countryName, formatDays, formatSpan, formatUsdShort } from './format-values.ts';
import type { SupplyPath } from './trade.ts';

export interface PathWords {
  /** Codes on the path, each once, in the order of its hops. */
  readonly codes: readonly string[];
  readonly tier: string | null;
  readonly span: string;
  /** `dwell 19 + 4 d`; null without a junction. */
  readonly dwell: string | null;
  readonly value: string;
  readonly fired: number;
  readonly links: number;
  /** Everything, for a screen reader. */
  readonly sentence: string;
}

export function describePath(path: SupplyPath, rank: number): PathWords {
  const shipments = path.hops.flatMap((hop) => (hop.kind === 'SHIPMENT' ? [hop.shipment] : []));
  const codes = [...new Set(shipments.flatMap(({ hs6, hs }) => hs6 ?? hs ?? []))];
  const tier = shipments.find((shipment) => shipment.tier !== null)?.tier ?? null;
  const days = path.junctions.map(({ dwellDays }) => formatDays(dwellDays));
  const fired = path.flags.filter(({ outcome }) => outcome === 'FIRED').length;
  const links = path.hops.length - shipments.length;
  const span = formatSpan(path.firstShippedOn, path.lastShippedOn);
  const value = path.bottleneckUsd > 0 ? formatUsdShort(path.bottleneckUsd) : 'no value';
  const names = path.parties.map(({ name, country }) => `${name} (${countryName(country)})`);
  const sentence = [
    `Path ${rank}: ${names.join(', to ')}`,
    `HS ${codes.join(', ')}${tier === null ? '' : `, tier ${tier.slice(1)}`}`,
    span,
    days.length > 0 ? `${days.join(' and ')} days between hops` : '',
    links > 0 ? countOf(links, 'ownership or control step') : '',
    `bottleneck ${value}`,
    fired > 0 ? `${countOf(fired, 'flag')} fired` : '',
  ];
  return {
    codes,
    tier,
    span,
    dwell: days.length === 0 ? null : `${days.join(' + ')} d`,
    value,
    fired,
    links,
    sentence: `${sentence.filter(Boolean).join('; ')}.`,
  };
}
