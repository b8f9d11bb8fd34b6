/** The Data tab: hand files in, say how they are read, watch them being imported, see what is there. */
import { type DragEvent, useState } from 'react';

import { uploadFiles } from '../commands/upload-files.ts';
import { useApp, useAppState } from './app-context.ts';
import { DataDropZone } from './data-drop-zone.tsx';
import { DataImportList } from './data-import-list.tsx';
import { DataSetList } from './data-set-list.tsx';
import classes from './data.module.css';

export function DataPanel() {
  const { run } = useApp();
  const problem = useAppState((state) => state.imports.problem);
  const [isOver, setIsOver] = useState(false);
  const take = (files: readonly File[]) => {
    if (files.length > 0) run(uploadFiles(files, { run }));
  };
  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <section
      className={classes.panel}
      aria-label="Data"
      data-over={isOver}
      onDragEnter={onDrag}
      onDragOver={onDrag}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take([...event.dataTransfer.files]);
      }}
    >
      <DataDropZone onFiles={take} />
      {problem !== null && problem.code !== 'UNREACHABLE' && (
        <p className={classes.problem} role="alert">
          {problem.message}
        </p>
      )}
      <DataImportList />
      <DataSetList />
    </section>
  );
}
