/** The bar above everything: search, what data is shown, the colours, the keys. */
import {
  ActionIcon,
  Popover,
  Tooltip,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { CircleHelp, Database, Moon, Sun } from 'lucide-react';

import { describeDatasets } from '../state/describe-datasets.ts';
import { countOf, formatCount, formatDay } from '../state/format-values.ts';
import { useAppState } from './app-context.ts';
import { OmniSearch } from './omni-search.tsx';
import marks from './marks.module.css';
import classes from './top-bar.module.css';

export function TopBar({ onHelp }: { readonly onHelp: () => void }) {
  return (
    <header className={classes.bar}>
      <div className={classes.logo} aria-label="Detour">
        De<span>tour</span>
      </div>
      <OmniSearch />
      <div className={classes.chips}>
        <DatasetChip />
        <VersionChip />
      </div>
      <ThemeToggle />
      <Tooltip label="Keys (?)">
        <ActionIcon variant="subtle" color="gray" aria-label="Keys" onClick={onHelp}>
          <CircleHelp size={17} />
        </ActionIcon>
      </Tooltip>
    </header>
  );
}

function DatasetChip() {
  const status = useAppState((state) => state.status);
  if (status === null) return null;
  const { words, isInvented } = describeDatasets(status.datasets);
  return (
    <Popover position="bottom-end" width={380} shadow="md" transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <button type="button" className={classes.chip}>
          <Database size={13} aria-hidden />
          <span className={classes.chipWords}>{words}</span>
          {isInvented && <span className={`${marks.tag} ${marks.invented}`}>invented</span>}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Datasets">
        {status.datasets.map((dataset) => (
          <div key={dataset.id} className={classes.dataset}>
            <strong>{dataset.title}</strong>{' '}
            {dataset.isInvented && (
              <span className={`${marks.tag} ${marks.invented}`}>invented</span>
            )}
            <p>
              {[
                dataset.publisher,
                dataset.licence,
                dataset.retrievedOn && `retrieved ${formatDay(dataset.retrievedOn)}`,
                `${countOf(dataset.rows, 'row')}, ${formatCount(dataset.rejected)} rejected`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
        ))}
        {status.datasets.length === 0 && <p className={classes.empty}>Nothing is imported yet.</p>}
        {isInvented && (
          <p className={classes.empty}>
            Names and trade in invented data are made up and refer to nobody.
          </p>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function VersionChip() {
  const status = useAppState((state) => state.status);
  if (status === null) return null;
  const { counts, graphVersion } = status;
  const short = graphVersion.length > 12 ? graphVersion.slice(0, 10) : graphVersion;
  return (
    <Tooltip
      multiline
      w={280}
      label={`Graph version ${graphVersion}: ${countOf(counts.companies, 'company', 'companies')}, ${countOf(counts.ownerships + counts.controls, 'ownership or control link')}, shipments from ${formatDay(counts.firstShippedOn)} to ${formatDay(counts.lastShippedOn)}`}
    >
      <span className={classes.chip} data-still="true">
        v {short} · {countOf(counts.shipments, 'shipment')}
      </span>
    </Tooltip>
  );
}

function ThemeToggle() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <Tooltip label={`Use the ${other} colours`}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`Use the ${other} colours`}
        onClick={() => setColorScheme(other)}
      >
        {scheme === 'dark' ? <Sun size={17} /> : <Moon size={17} />}
      </ActionIcon>
    </Tooltip>
  );
}
