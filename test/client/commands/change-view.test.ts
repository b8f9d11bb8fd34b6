import { describe, expect, it } from '@jest/globals';

import { putParty, toggleCompany } from '../../../client/commands/change-question.ts';
import { focusOn, openJunction, stepBack } from '../../../client/commands/focus-on.ts';
import { togglePin } from '../../../client/commands/pin-path.ts';
import { selectPath } from '../../../client/commands/select-path.ts';
import type { Command } from '../../../client/commands/command.ts';
import { DEFAULT_VIEW, startState } from '../../../client/state/app-state.ts';

const after = (...commands: Command[]) =>
  commands.reduce((state, { now }) => now!(state), startState(DEFAULT_VIEW)).view;

describe('commands of the view', () => {
  it('step back from the detail to the path, and from the path to nothing', () => {
    const company = focusOn({ kind: 'company', id: 'b' });
    expect(after(selectPath('p'), company, stepBack)).toMatchObject({ pathId: 'p', focus: null });
    expect(after(selectPath('p'), company, stepBack, stepBack)).toEqual(DEFAULT_VIEW);
  });

  it('close a detail when another path is selected', () => {
    expect(after(openJunction('p', 0), selectPath('q'))).toMatchObject({
      pathId: 'q',
      focus: null,
    });
  });

  it('pin, and unpin', () => {
    expect(after(togglePin('p'), togglePin('q')).pins).toEqual(['p', 'q']);
    expect(after(togglePin('p'), togglePin('q'), togglePin('p')).pins).toEqual(['q']);
  });

  it('never want and bar the same company', () => {
    const { question } = after(toggleCompany('mustPass', 'b'), toggleCompany('avoid', 'b'));
    expect([question.mustPass, question.avoid]).toEqual([[], ['b']]);
  });

  it('put one company in the place of a country', () => {
    expect(after(putParty('from', 'a')).question.from).toEqual({ countries: [], ids: ['a'] });
  });
});
