/**
 * What stands at an index of a list; nothing behind its end or before its start. Rules ask all the time for the word before this one, at
 * the start of a paragraph too. There `list[-1]` would be looked up as a property by its name, and the engine reads at such a place of
 * the code ever after as if any name could come.
 */
export const itemAt = <T>(list: readonly T[], index: number): T | undefined => (index < 0 ? undefined : list[index]);
