/** An escaped character, a link, or a mark of emphasis: all that our hovers use inside a line. */
const MARKUP = /\\([!-/:-@[-`{-~])|\[((?:\\.|[^\]\\]){0,500})\]\([^)\s]{0,4000}\)|\*{1,2}/g;

/** What a hover's Markdown says, for clients that show plain text only: marks and link targets go, lists stay. */
export function toPlainText(markdown: string): string {
  return markdown.replace(
    MARKUP,
    (_match, escaped?: string, label?: string) => escaped ?? (label && toPlainText(label)) ?? '',
  );
}
