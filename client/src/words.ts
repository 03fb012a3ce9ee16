import type { Counts, LeftOutReason, Status } from '../../server/src/lsp/protocol';

/** `1 file`, `1,200 files`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** `13 documents, 401 mentions`. */
export const sayCounts = ({ documents, mentions }: Counts): string =>
  `${count(documents, 'document')}, ${count(mentions, 'mention')}`;

interface Reason {
  /** Why, in a few words. */
  readonly words: string;
  /** The setting that decides it. */
  readonly setting?: string;
  /** Somebody may want to do something about it. */
  readonly matters?: true;
}

/** Why a file is not in the index, those that matter first. */
export const REASONS: Readonly<Record<LeftOutReason, Reason>> = {
  failed: { words: 'reading failed, see the output', matters: true },
  unreadable: { words: 'cannot be opened', matters: true },
  encoding: { words: 'unknown encoding, save it as UTF-8', matters: true },
  size: { words: 'too large', setting: 'policytext.maxFileSize', matters: true },
  count: { words: 'more files than may be read', setting: 'policytext.maxFiles', matters: true },
  outside: { words: 'a link that leads out of the folder' },
  'not included': { words: 'open, but not among the files to read', setting: 'policytext.include' },
  binary: { words: 'binary' },
  'not prose': { words: 'not prose' },
  exported: { words: 'an export of PolicyText' },
  deep: { words: 'in more folders within each other than are read' },
  name: { words: 'no policy text, by its name' },
  excluded: { words: 'excluded by the settings', setting: 'policytext.exclude' },
  ignored: { words: 'left out by .gitignore', setting: 'policytext.useIgnoreFiles' },
};

export const REASON_ORDER = Object.keys(REASONS) as readonly LeftOutReason[];

/** A name for a label that takes icons, `$(trash)`: escaped, so that what a file is called shows none. */
export const withoutIcons = (name: string): string => name.replaceAll('$(', '\\$(');

const MAX_NAME = 40;

/** A file's name for a label that takes icons and links: cut short, and without either. */
const inLabel = (name: string): string =>
  // eslint-disable-next-line no-control-regex -- what would act on its surroundings is not shown
  withoutIcons(name.replace(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '').slice(0, MAX_NAME)).replaceAll(
    '](',
    '] (',
  );

/** `3 files not read: bad.txt (reading failed, see the output)`: the files that something is wrong with are named. */
export function sayLeftOut({ skipped, amiss }: Pick<Status, 'skipped' | 'amiss'>): string {
  const number = sum(Object.values(skipped));
  if (number === 0) return '';
  const named = amiss.map(({ name, reason }) => `${inLabel(name)} (${REASONS[reason].words})`);
  return `${count(number, 'file')} not read${named.length > 0 ? `: ${named.join('; ')}` : ''}`;
}
