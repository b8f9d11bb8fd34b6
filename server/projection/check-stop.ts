/** Long work asks now and then whether anybody still waits for it. */

/** Throws when nobody does. */
export type CheckStop = () => void;

export const NEVER_STOP: CheckStop = () => undefined;

/** Rows that are worked on between two looks: about a millisecond. A power of two. */
export const ROWS_PER_TURN = 65_536;
