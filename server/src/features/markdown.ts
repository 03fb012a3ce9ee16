/**
 * Markdown out of document text. Whatever stands in a document is shown, and never acts: no emphasis, link, list, table, HTML
 * or theme icon comes of it. The syntax is CommonMark 0.31 with GitHub's extensions, as editors render it.
 */
import { oneLine } from '../text/oneLine';

/** Characters that can begin or end markup wherever they stand; `&` only in `&amp;`, `$` only in a theme icon's `$(name)`. */
const ANYWHERE = /[\\`*_[\]<>~|@]|&(?=#?\w{1,32};)|\$(?=\()/g;
/** Marks of headings, quotations, lists, rules and definitions at the beginning of a line. */
const AT_START = /^(?:[-+=#:]|\d+(?=[.)](?:\s|$)))/;
/** What turns into a link by itself in GitHub's Markdown. */
const AUTOLINK = /\b(?:(https?|ftp|mailto|xmpp)(?=:)|(www)(?=\.))/gi;

/** Document text as Markdown that renders to exactly this text, on one line ({@link oneLine}). */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(ANYWHERE, '\\$&')
    .replace(AUTOLINK, '$&\\')
    .replace(AT_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/**
 * A link with document text as its label.
 * @param href an absolute URI; characters that would end the link are percent-encoded
 */
export function markdownLink(label: string, href: string): string {
  const target = href.replace(/[\s()<>\\[\]"'`*_|~$@]/g, encodeCharacter);
  return `[${escapeMarkdown(label)}](${target})`;
}

const encodeCharacter = (character: string) =>
  [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

/**
 * A list, cut off with the number of what is left out.
 * @param items the first of them at least, one more than the limit
 * @param write an item as a line of Markdown; asked only for items that are shown
 * @param total how many items there are
 */
export function markdownList<T>(
  items: readonly T[],
  limit: number,
  write: (item: T) => string,
  total = items.length,
): string {
  const shown = total > limit + 1 ? items.slice(0, limit) : items; // never "and 1 more" in the place of that one
  const rest = total - shown.length;
  return [...shown.map(write), ...(rest > 0 ? [`and ${rest} more`] : [])].map((line) => `- ${line}`).join('\n');
}
