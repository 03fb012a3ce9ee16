import type { ParseArgsConfig } from 'node:util';
import { Corpus } from '../corpus/corpus';
import type { Snapshot } from '../corpus/snapshot';
import { readPolicyFiles } from '../node/policyFiles';
import type { AnnotateOptions } from '../recognize/annotate';
import { ANNOTATION_KINDS, type AnnotationKind } from '../recognize/annotation';
import { oneLine } from '../text/oneLine';
import { EXIT, isoDate, oneOf } from './arguments';
import { RunTerms, TERM_OPTIONS, type TermValues } from './terms';

/** Options of every command that reads: how dates are read, and which term files hold. */
export const DATE_OPTIONS = {
  'reference-date': { type: 'string' },
  'date-order': { type: 'string' },
  ...TERM_OPTIONS,
} as const satisfies ParseArgsConfig['options'];

/** Options of every command that shows annotations: which, and how dates are read. */
export const READING_OPTIONS = {
  ...DATE_OPTIONS,
  kind: { type: 'string', multiple: true },
  'vague-dates': { type: 'boolean' },
  articles: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** Values of {@link READING_OPTIONS} as they were given. */
interface ReadingValues {
  readonly kind?: readonly string[];
  readonly 'reference-date'?: string;
  readonly 'date-order'?: string;
  readonly 'vague-dates'?: boolean;
}

/** The kinds that were named, if any were. @throws UsageError for a word that is none */
export function kindsOf({ kind }: ReadingValues): ReadonlySet<AnnotationKind> | undefined {
  return kind && new Set(kind.map((name) => oneOf('--kind', name, ANNOTATION_KINDS)));
}

/** How dates are read. @throws UsageError for a day that is none, and for an unknown order */
export function annotateOptionsOf(values: ReadingValues): AnnotateOptions {
  const { 'reference-date': date, 'date-order': order } = values;
  return {
    ...(date !== undefined && { referenceDate: isoDate('--reference-date', date) }),
    ...(order !== undefined && { dateOrder: oneOf('--date-order', order, ['dmy', 'mdy'] as const) }),
    ...(values['vague-dates'] && { vagueDates: true }),
  };
}

/** A document of the run, by the path to show. */
export interface ReadFile {
  readonly path: string;
  readonly uri: string;
}

export interface ReadCorpus {
  readonly snapshot: Snapshot;
  /** In the order in which they were read. */
  readonly files: readonly ReadFile[];
  /** Whether all that was named could be read; what could not was said on standard error. */
  readonly status: number;
}

/**
 * Reads all files before anything is written, so that each can be written with what the others say about it.
 * @param terms which term files hold
 * @param isOurs whether a file is one that an earlier run wrote, to be passed over
 */
export async function readCorpus(
  paths: readonly string[],
  options: AnnotateOptions,
  terms: TermValues,
  isOurs: (uri: string) => boolean = () => false,
): Promise<ReadCorpus> {
  const taught = await RunTerms.open(terms);
  const corpus = new Corpus();
  const files: ReadFile[] = [];
  let status: number = EXIT.ok;
  for await (const file of readPolicyFiles(paths)) {
    if (isOurs(file.uri)) continue;
    if ('problem' in file) {
      process.stderr.write(`policytext: ${oneLine(file.path)}: ${oneLine(file.problem)}\n`);
      if (!file.leftOut) status = EXIT.failed;
      continue;
    }
    corpus.update(file.uri, file.text, { ...options, ...(await taught.optionsFor(file.uri)) });
    files.push({ path: file.path, uri: file.uri });
  }
  return { snapshot: corpus.snapshot(), files, status };
}
