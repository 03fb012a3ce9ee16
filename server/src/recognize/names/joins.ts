import type { Atom } from './atoms';

/** Whether at an index stands an `and` that a name follows. */
export const joinsName = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]?.lower === 'and' && atoms[at + 1]?.type === 'name';
