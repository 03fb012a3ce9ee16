import { offsetBefore } from '../text/distance';
import type { AnnotatedDocument } from '../recognize/annotatedDocument';
import type { NameAnnotation, NameCandidate, Span } from '../recognize/annotation';
import type { SourceOutline } from '../text/document';
import { paragraphIndexAt } from './sorted';
import { sentenceAt } from './times';

/** The acronyms of a document, those included that it does not explain, in order of start. */
export function acronymsOf({
  annotations,
  candidates,
}: AnnotatedDocument<SourceOutline>): (NameAnnotation | NameCandidate)[] {
  const named = annotations.filter((each): each is NameAnnotation => 'form' in each && each.form === 'acronym');
  return candidates.length === 0 ? named : [...named, ...candidates].sort((a, b) => a.start - b.start);
}

/** What stands at the end of what is introduced, or at its start. */
const END = /\)| \(/g;
const START = /[“"]/g;

/** Those of some acronyms that stand at the end of a bracket, in quotation marks or with a bracket behind them anywhere in a text. */
export function markedOff(text: string, acronyms: readonly { readonly text: string }[]): ReadonlySet<string> {
  const wanted = new Set(acronyms.map((acronym) => acronym.text));
  const lengths = [...new Set([...wanted].map(({ length }) => length))];
  const marked = new Set<string>();
  const note = (candidate: string) => wanted.has(candidate) && marked.add(candidate);
  // Once over the text for all acronyms: in a list of codes there are as many as there are lines
  if (wanted.size === 0) return marked;
  for (const { index } of text.matchAll(END))
    for (const length of lengths) if (length <= index) note(text.slice(index - length, index));
  for (const { index } of text.matchAll(START))
    for (const length of lengths) note(text.slice(index + 1, index + 1 + length));
  return marked;
}

const SENTENCE_END = /[.!?;]["”’)\]]{0,4}\s*$/;

/** Whether something stands in a sentence of a paragraph that ends as one: not in a heading, a credit or a line of a table. */
export function isInRunningText(annotated: AnnotatedDocument, { start }: Span): boolean {
  const placed = annotated.source.paragraphs[paragraphIndexAt({ annotated }, start)];
  if (!placed) return false;
  const { kind, text } = placed.paragraph;
  const sentence = sentenceAt({ annotated }, start);
  return (
    sentence !== undefined &&
    start < sentence.end &&
    kind !== 'heading' &&
    SENTENCE_END.test(text.slice(offsetBefore(text, text.length, 8)))
  );
}
