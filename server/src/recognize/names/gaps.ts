import type { Paragraph } from '../../text/document';
import type { Token } from '../../text/tokenizer';
import { commonWords, initiativeWords, organizationWords } from './vocabulary';

/** Text is hardly ever wrapped to lines as short as this: who writes them ends them on purpose, or sets a title. */
const NARROW = 50;
/** A blank this wide is the gap between two columns. */
const COLUMN_GAP = 3;
const TAB = 9;
const COLUMNS = /\S(?:\t| {3})/;
/** `Ministry of`, `Trade,`: the line says itself that it goes on. */
const OPEN_END = /(?:[,&]|[-‐‑–]|\s(?:\p{Ll}{1,4}|AND|FOR|IN|OF|ON|THE|TO))$/u;

/** Prose, however narrow its column. */
const SENTENCE_END = /[.;:?!]['”"’)]?$/;

/**
 * Tells of each token of a paragraph whether the blank before it ends a cell or a line on purpose, so that no name reaches across: a tab
 * or a wide blank does, and so does the line end in a table, where capitals begin or end, and behind a body's name in short lines
 * (`Ministry of Health` over `Annual Report`). A title may take several short lines, and in wrapped text the line end means nothing.
 */
export class Gaps {
  private narrow: boolean | undefined;

  constructor(private readonly paragraph: Paragraph) {}

  /** Whether a name ends before a token. */
  endAt(i: number): boolean {
    const { tokens } = this.paragraph;
    const token = tokens[i]!;
    if (!token.spaceBefore || i === 0) return false;
    if (token.lineBefore) return this.endsLine(token, tokens[i - 1]!);
    const width = token.start - tokens[i - 1]!.end;
    return width === 1
      ? token.tabBefore
      : width >= COLUMN_GAP || this.paragraph.text.charCodeAt(token.start - 1) === TAB;
  }

  private endsLine(token: Token, before: Token): boolean {
    const { text } = this.paragraph;
    if (beginsSmall(token.text)) return false;
    const line = text.slice(lineStart(text, before.end), before.end).trim();
    if (hasColumns(line)) return true;
    if (OPEN_END.test(line)) return false;
    const next = /[^\r\n]*/.exec(text.slice(token.start, token.start + MAX_LINE))![0];
    if (hasColumns(next) || isShouted(line) !== isShouted(next)) return true;
    if ((OPENS_BODY.test(next) || OPENS_ADDRESS.test(next)) && endsInHead(line)) return true;
    if (SALUTES.test(next) || STARTS_BODY.test(next)) return true;
    if (!(this.narrow ??= isNarrow(text))) return false;
    return endsInBody(line) || ISSUER.test(line) || (endsInPlan(line) && endsInPlan(next));
  }
}

/** Whether a word begins with a small letter, as the lines of wrapped text mostly do. */
function beginsSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(word);
}

/** Whether a text is written in short lines, and as no sentence. */
const isNarrow = (text: string) =>
  !SENTENCE_END.test(text) && text.split(/\r\n|\r|\n/).every(({ length }) => length <= NARROW);

/** Whose document it is, above the body that wrote it. */
const ISSUER =
  /^(?:borough|city|commonwealth|county|kingdom|municipality|province|republic|state|town|township) of \S+(?: \S+)?$/i;

/** A line that begins with a body's name, below the one that it belongs to or that belongs to it. */
const OPENS_BODY =
  /^(?:Bureau|Department|Directorate|Embassy|Government|Ministry|Office|Republic|Secretariat|State) (?:for|of) (?:the )?\p{Lu}/u;

/** A line of a letterhead in capitals: `MINISTRY OF LANDS` over `STATE DEPARTMENT FOR HOUSING`. */
const STARTS_BODY =
  /^(?:\p{Lu}{3,12} )?(?:BUREAU|DEPARTMENT|DIRECTORATE|EMBASSY|MINISTRY|OFFICE|SECRETARIAT) (?:FOR|OF) /u;

/** Whom a speech greets, one line each. */
const SALUTES =
  /^(?:Honou?rable|Hon\.?|Chair(?:person|man|woman)?s?|Members|Fellow|Distinguished|Ladies|Excellenc(?:y|ies)|Madam|Colleagues|Esteemed|Invited) /;

/** `Council Chambers, High Street`: where a body sits, below its name. */
const OPENS_ADDRESS =
  /^(?:Assembly|City|Civic|Council|County|Government|Guild|Parliament|State|Town) (?:Buildings?|Centre|Center|Chambers?|Hall|House|Offices?)\b|^P\.? ?O\.? Box\b/;

const endsInHead = (line: string) => {
  const words = line.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  return words.length > 1 && organizationWords.heads.has(words.at(-1)!);
};

/** Whether a line ends in the head of a plan, a law or a programme, and says which one. */
function endsInPlan(line: string): boolean {
  const words = line.trim().toLowerCase().split(/\s+/);
  return (
    words.length > 2 &&
    initiativeWords.heads.has(words.at(-1)!) &&
    words.slice(0, -1).some((word) => !commonWords.genericModifiers.has(word))
  );
}

const MAX_LINE = 200;

function lineStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

/** Whether there are gaps between columns in a line; a pattern walks over all of it to find none. */
const hasColumns = (line: string) => (line.includes('\t') || line.includes('   ')) && COLUMNS.test(line);

/** At least two words in capitals, and none in small letters. */
const isShouted = (line: string) =>
  !/[a-z]/.test(line) && /\p{Lu}{2}\P{L}+\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);

/** Whether a line has the head of a body in it, and none of a plan or a law, whose titles are long; a fund may be either, and ends its line. */
function endsInBody(line: string): boolean {
  const words = line.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  const last = words.length - 1;
  const isHead = (word: string) => organizationWords.heads.has(word);
  // `Monetary Fund` is one head
  const ends = last > 1 && (isHead(words[last]!) || isHead(`${words[last - 1]} ${words[last]}`));
  return (
    (ends || words.some(isHead)) && !words.some((word, i) => initiativeWords.heads.has(word) && !(ends && i === last))
  );
}
