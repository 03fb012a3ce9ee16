import type { AnalyseResult } from 'chardet';

/** How likely the detector finds the likeliest of some encodings, from 0 to 100. */
export const confidenceIn = (guesses: AnalyseResult, isMeant: (name: string) => boolean): number =>
  Math.max(0, ...guesses.filter(({ name }) => isMeant(name)).map(({ confidence }) => confidence));
