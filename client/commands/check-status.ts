/** Asks how the server is; finds out that it is gone, and that it is back. */
import type { Command } from './command.ts';
import { toProblem } from './to-problem.ts';

export const checkStatus: Command = {
  label: 'Check the server',
  slot: 'status',
  async ask(api, signal) {
    try {
      const { status } = await api.status(signal);
      return (state) => ({ ...state, status, isServerThere: true });
    } catch (error) {
      if (signal.aborted) throw error;
      // Any coded answer comes from a server that is there.
      const isServerThere = toProblem(error).code !== 'UNREACHABLE';
      return (state) => ({ ...state, isServerThere });
    }
  },
};
