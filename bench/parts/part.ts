import type { Report } from '../report/page';

export interface Options {
  /** How often everything is measured. */
  readonly rounds: number;
  /** How many documents the large corpus has. */
  readonly documents: number;
  /** Where to write CPU profiles of the server, if anywhere. */
  readonly profiles?: string;
}

/** A part of the benchmark: measures something and reports. */
export type Part = (options: Options) => Promise<Report>;
