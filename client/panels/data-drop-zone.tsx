/** Where files are handed in: by dropping them anywhere on the tab, or by choosing them. */
import { Button } from '@mantine/core';
import { FileUp } from 'lucide-react';
import { useRef } from 'react';

import classes from './data.module.css';

export function DataDropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.drop}>
      <FileUp size={22} aria-hidden />
      <div>
        <strong>Drop files anywhere here</strong>
        <p>
          Bills of lading and customs declarations as CSV, TSV, XLSX or Parquet, with whatever
          column names; FollowTheMoney, Beneficial Ownership Data, sanctions lists and trade
          statistics in their own formats. Files stay on this machine.
        </p>
      </div>
      <Button size="compact-md" onClick={() => input.current?.click()}>
        Choose files …
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to import"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = ''; // the same file may be chosen again
        }}
      />
    </div>
  );
}
