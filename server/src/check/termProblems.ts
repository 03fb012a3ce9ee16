import type { TermFile } from '../corpus/termFiles';
import { SILENCED_KINDS, type TermProblem } from '../lexicon/terms';
import { CHECKS } from './checks';

/** Everything that is wrong in a term file, in order of place: what its reader says, and headings that name nothing to ignore. */
export function problemsIn({ problems, ignores }: TermFile): readonly TermProblem[] {
  const known: readonly string[] = [...SILENCED_KINDS, ...CHECKS.map(({ id }) => id)];
  const strangers = (ignores?.headings ?? []).filter(({ name }) => !known.includes(name.text));
  if (strangers.length === 0) return problems;
  const unknown = strangers.map(({ name: { text, start, end }, line }): TermProblem => {
    const message = `there is no check and no kind "${text}"; there are ${known.join(', ')}`;
    return { line, start, end, message, severity: 'error' };
  });
  return [...problems, ...unknown].sort((a, b) => a.start - b.start);
}
