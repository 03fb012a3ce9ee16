import { annotate } from '../../server/src/recognize/annotate';

/** Writes a text with the marks that the recogniser sets: <a target>, [a figure]. What is not marked is no quantity. */
export function markedQuantities(text: string): string {
  let [at, out] = [0, ''];
  for (const { kind, start, end } of annotate(text).annotations) {
    if (kind !== 'target' && kind !== 'figure') continue;
    const [open, close] = kind === 'target' ? '<>' : '[]';
    out += `${text.slice(at, start)}${open}${text.slice(start, end)}${close}`;
    at = end;
  }
  return out + text.slice(at);
}

/** The same text without its marks. */
export const withoutMarks = (text: string): string => text.replace(/[<>[\]]/g, '');
