/** Which keys are there? */
import { Kbd, Modal } from '@mantine/core';

import classes from './top-bar.module.css';

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['/'], 'Search everything'],
  [['↑', '↓'], 'Move through the list of paths'],
  [['Enter'], 'Select the path: light it on the canvas'],
  [['Space'], 'Pin the path, or unpin it'],
  [['e'], 'Open the evidence at its first junction'],
  [['Esc'], 'Back: from a detail to the path, from the path to the answer'],
  [['Ctrl', 'Z'], 'Undo a change of the question, the selection or the pins'],
  [['Ctrl', 'Shift', 'Z'], 'Redo'],
  [['f'], 'Fit the canvas'],
  [['+', '−'], 'Zoom'],
  [['Shift', 'Enter'], 'In the search: use as supplier'],
  [['Alt', 'Enter'], 'In the search: use as end user'],
  [['?'], 'This list'],
];

export function KeysHelp({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title="Keys"
      size={460}
      transitionProps={{ duration: 0 }}
    >
      <dl className={classes.keys}>
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key} size="xs">
                  {key}
                </Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
