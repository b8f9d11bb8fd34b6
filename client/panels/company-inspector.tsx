/** A company or person: who it is, what it sent and received, who stands beside it, what one can ask of it. */
import { Ban, LogIn, LogOut, Waypoints } from 'lucide-react';

import { putParty, toggleCompany } from '../commands/change-question.ts';
import { focusOn } from '../commands/focus-on.ts';
import { findSelectedPath, type Profile } from '../state/app-state.ts';
import { CONTINUITY_FOUND } from '../state/describe-shipment.ts';
import {
  countOf,
  countryName,
  formatDay,
  formatDays,
  formatSpan,
  formatUsdShort,
} from '../state/format-values.ts';
import { useAppState, useRun } from './app-context.ts';
import { CountryBadge } from './country-badge.tsx';
import { Facts } from './facts.tsx';
import { FlagList } from './flag-list.tsx';
import { InspectorHead } from './inspector-head.tsx';
import classes from './inspector.module.css';
import marks from './marks.module.css';
import { NeighbourList } from './neighbour-list.tsx';
import { Surroundings } from './surroundings.tsx';

export function CompanyInspector({ id }: { readonly id: string }) {
  const known = useAppState((state) => state.directory[id]);
  const read = useAppState((state) => state.profile);
  const path = useAppState(findSelectedPath);
  const profile = read?.party.id === id ? read : null;
  const party = profile?.party ?? known;
  const flags = path?.flags.filter(({ company }) => company?.id === id) ?? [];
  return (
    <>
      <section className={classes.block} aria-label="Company">
        <InspectorHead>{party?.kind === 'PERSON' ? 'Person' : 'Company'}</InspectorHead>
        <h2 className={classes.title}>
          {party?.name ?? id} <CountryBadge country={party?.country ?? null} />{' '}
          {profile?.isInvented && (
            <span className={`${marks.tag} ${marks.invented}`}>invented</span>
          )}
        </h2>
        <p className={classes.mute}>{describeProfile(profile, party?.country ?? null)}</p>
        {party?.kind !== 'PERSON' && <CompanyActions id={id} />}
      </section>
      <JunctionsHere id={id} />
      {profile?.company && <TradeTotals profile={profile} />}
      {profile !== null && <Identity profile={profile} />}
      {flags.length > 0 && <FlagList flags={flags} />}
      {profile !== null && <NeighbourList profile={profile} />}
      {profile !== null && <Surroundings profile={profile} />}
    </>
  );
}

function describeProfile(profile: Profile | null, country: string | null): string {
  const company = profile?.company;
  const parts = [
    company?.purpose,
    company?.industry,
    countryName(country),
    company?.incorporatedOn ? `incorporated ${formatDay(company.incorporatedOn)}` : null,
    company?.dissolvedOn ? `dissolved ${formatDay(company.dissolvedOn)}` : null,
  ];
  const text = parts.filter(Boolean).join(' · ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function CompanyActions({ id }: { readonly id: string }) {
  const run = useRun();
  const mustPass = useAppState(({ view }) => view.question.mustPass.includes(id));
  const isAvoided = useAppState(({ view }) => view.question.avoid.includes(id));
  return (
    <div className={classes.actions} role="group" aria-label="Use in the question">
      <button type="button" onClick={() => run(putParty('from', id))}>
        <LogOut size={12} aria-hidden /> From here
      </button>
      <button type="button" onClick={() => run(putParty('to', id))}>
        <LogIn size={12} aria-hidden /> To here
      </button>
      <button
        type="button"
        aria-pressed={mustPass}
        onClick={() => run(toggleCompany('mustPass', id))}
      >
        <Waypoints size={12} aria-hidden /> Must pass
      </button>
      <button
        type="button"
        aria-pressed={isAvoided}
        onClick={() => run(toggleCompany('avoid', id))}
      >
        <Ban size={12} aria-hidden /> Avoid
      </button>
    </div>
  );
}

/** Where the selected path goes through this company. */
function JunctionsHere({ id }: { readonly id: string }) {
  const run = useRun();
  const path = useAppState(findSelectedPath);
  const here = (path?.junctions ?? []).flatMap((junction, position) =>
    junction.companyId === id ? [{ junction, position }] : [],
  );
  if (here.length === 0) return null;
  return (
    <section className={classes.block} aria-label="Junctions">
      <h3 className={classes.kicker}>On the selected path</h3>
      {here.map(({ junction, position }) => (
        <button
          key={position}
          type="button"
          className={classes.card}
          onClick={() => run(focusOn({ kind: 'junction', position }))}
        >
          <strong>Junction: {formatDays(junction.dwellDays)} days between in and out</strong>
          <span>{CONTINUITY_FOUND[junction.continuity]} · open the evidence pair</span>
        </button>
      ))}
    </section>
  );
}

function TradeTotals({ profile }: { readonly profile: Profile }) {
  const { company } = profile;
  if (company === null) return null;
  const { sent, received, sentUsd, receivedUsd, firstShippedOn, lastShippedOn } = company;
  return (
    <section className={classes.block} aria-label="Trade">
      <h3 className={classes.kicker}>Trade on record</h3>
      <Facts
        facts={[
          ['Received', `${countOf(received, 'shipment')} · ${formatUsdShort(receivedUsd)}`],
          ['Sent', `${countOf(sent, 'shipment')} · ${formatUsdShort(sentUsd)}`],
          [
            'Period',
            firstShippedOn !== null && lastShippedOn !== null
              ? formatSpan(firstShippedOn, lastShippedOn)
              : null,
          ],
        ]}
      />
    </section>
  );
}

function Identity({ profile }: { readonly profile: Profile }) {
  const { otherNames, company, datasets, party } = profile;
  return (
    <section className={classes.block} aria-label="Identity">
      <h3 className={classes.kicker}>Identity</h3>
      <Facts
        facts={[
          [
            'Identifiers',
            company && company.identifiers.length > 0 ? lines(company.identifiers) : null,
          ],
          ['Other names', otherNames.length > 0 ? lines(otherNames) : null],
          ['Notes', company?.notes ?? null],
          ['Recorded in', lines(datasets)],
          ['Id', party.id],
        ]}
      />
    </section>
  );
}

function lines(words: readonly string[]) {
  return words.map((word) => <div key={word}>{word}</div>);
}
