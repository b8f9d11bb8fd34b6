/** Under the canvas: when the goods moved, and the dates of the question at one click. */
import { Timeline } from '../charts/timeline.tsx';
import { changeQuestion } from '../commands/change-question.ts';
import { countMonths, findShippedDays } from '../state/count-months.ts';
import { findSelectedPath, type Timeline as TimelineCounts } from '../state/app-state.ts';
import { useAppState, useRun } from './app-context.ts';
import classes from './timeline-panel.module.css';

function describeBasis(timeline: TimelineCounts | null, isAsked: boolean): string {
  if (!isAsked) return 'Shipments a month';
  return timeline === null ? 'Counting shipments …' : BASIS_WORDS[timeline.basis];
}

/** The full-scale invasion: trade before and after it reads differently. */
const MARKER = '2022-02-24';
const BASIS_WORDS = {
  LANES: 'Shipments a month on the lanes drawn',
  PATHS: 'Shipments a month that the listed paths name',
};

export function TimelinePanel() {
  const run = useRun();
  const timeline = useAppState((state) => state.timeline);
  const selected = useAppState(findSelectedPath);
  const since = useAppState((state) => state.view.question.since);
  const until = useAppState((state) => state.view.question.until);
  const isAsked = useAppState((state) => state.answer !== null && state.answer.paths.length > 0);
  const ofPath = selected ? countMonths(findShippedDays([selected])) : [];
  const choices = [
    { label: 'All', since: null, until: null },
    { label: 'Before', since: null, until: '2022-02-23' },
    { label: 'Since 24 Feb 2022', since: MARKER, until: null },
  ];
  return (
    <section className={classes.panel} aria-label="Timeline">
      <div className={classes.head}>
        <h2>{describeBasis(timeline, isAsked)}</h2>
        {selected && (
          <span className={classes.key}>
            <i /> the selected path
          </span>
        )}
        <div className={classes.choices} role="group" aria-label="Dates">
          {choices.map((choice) => (
            <button
              key={choice.label}
              type="button"
              aria-pressed={choice.since === since && choice.until === until}
              onClick={() => run(changeQuestion({ since: choice.since, until: choice.until }))}
            >
              {choice.label}
            </button>
          ))}
        </div>
      </div>
      <Timeline
        months={timeline?.months ?? []}
        lit={new Map(ofPath.map(({ month, shipments }) => [month, shipments]))}
        marker={MARKER}
        onBrush={(first, last) => run(changeQuestion({ since: first, until: last }))}
      />
    </section>
  );
}
