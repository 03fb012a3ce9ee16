import { CHECKS } from '../check/checks';

/** Every setting behind `policytext.`; a test holds the list to the manifest. */
export const SETTING_NAMES: readonly string[] = [
  'include',
  'exclude',
  'useIgnoreFiles',
  'referenceDate',
  'dateOrder',
  'maxFileSize',
  'maxFiles',
  'termsFile',
  'keepIndex',
  'inlayHints.enabled',
  ...CHECKS.map(({ id }) => `checks.${id}`),
  'trace.server',
];

const KNOWN = new Set(SETTING_NAMES);
/** Who has more than that has not misspelled them. */
const MAX_UNKNOWN = 100;

/** Sections that hold further settings: `checks`. */
const SECTIONS = new Set(SETTING_NAMES.filter((name) => name.includes('.')).map((name) => name.split('.', 1)[0]!));

/**
 * Reports settings that there are not: most are misspelled, and would do nothing without a word.
 * @param raw the settings under `policytext.`
 */
export function reportUnknownSettings(raw: unknown, report: (problem: string) => void): void {
  const unknown = namesIn(raw).filter((name) => !KNOWN.has(name));
  for (const name of unknown.slice(0, MAX_UNKNOWN)) {
    const [section = ''] = name.split('.', 1);
    const inSection = SETTING_NAMES.filter((known) => SECTIONS.has(section) && known.startsWith(`${section}.`));
    const others = inSection.length > 0 ? inSection : SETTING_NAMES.filter((known) => !known.includes('.'));
    report(`policytext.${name}: there is no such setting; there are ${others.join(', ')}`);
  }
}

/** `include`, `checks.swapped-range`. What is no object, where there should be one, is told by its value. */
function namesIn(raw: unknown): string[] {
  return entriesOf(raw).flatMap(([name, value]) =>
    SECTIONS.has(name) ? entriesOf(value).map(([inner]) => `${name}.${inner}`) : [name],
  );
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
