import type { CorpusDocument } from '../corpus/corpusDocument';
import type { TermFile } from '../corpus/termFiles';
import { EVERY_FILE, type IgnoreRow } from '../lexicon/ignores';
import { type LexiconLine, readLexiconLines } from '../lexicon/format';
import { type TermRow, tidy } from '../lexicon/terms';
import type { Span } from '../recognize/annotation';
import { escapeMarkdown } from './markdown';
import { count } from './wording';

/** What stands under each heading of a term file. */
const SECTIONS: Readonly<Record<string, string>> = {
  organization: 'Organizations: a name and its other spellings, separated by tabs. Each is found wherever it stands.',
  initiative: 'Plans, laws, programmes and the like: a name and its other spellings, separated by tabs.',
  metric: 'What is measured or counted: a name, then other words for it. Figures of one name are compared.',
  not: 'Texts that are no mention. Kinds behind the text limit it to those.',
};

/**
 * Explains the entry of a term file at an offset: what it does, and how much of it there is in the documents.
 * @param documents those that the file is about
 * @returns nothing on comments, blank lines and lines that are not read
 */
export function termHover(
  file: TermFile,
  offset: number,
  documents: readonly CorpusDocument[],
): (Span & { readonly markdown: string }) | undefined {
  const line = readLexiconLines(file.text).find(({ start, end }) => start <= offset && offset <= end);
  const markdown = line && explain(file, line, documents);
  return line && markdown !== undefined ? { start: line.start, end: line.end, markdown } : undefined;
}

function explain(file: TermFile, { line, heading }: LexiconLine, documents: readonly CorpusDocument[]) {
  if (heading) {
    if (file.role === 'ignore')
      return `What is ignored of **${escapeMarkdown(heading.text)}**: file, text, words around it.`;
    return SECTIONS[heading.text];
  }
  const term = file.terms?.rows.find((row) => row.line === line);
  const ignored = file.ignores?.rows.find((row) => row.line === line);
  const source = `${file.label}:${line + 1}`;
  if (term) return explainTerm(term, countUses(documents, source));
  return ignored && explainIgnored(ignored, countUses(documents, source));
}

interface Uses {
  readonly mentions: number;
  readonly documents: number;
}

/** How many mentions say that a line of a file made them, named what they measure, or silenced them. */
function countUses(documents: readonly CorpusDocument[], source: string): Uses {
  let [mentions, using] = [0, 0];
  for (const { annotated } of documents) {
    const made = annotated.annotations.filter(({ evidence }) =>
      evidence.some((each) => each === source || each.startsWith(`${source} calls`)),
    ).length;
    const silenced = annotated.silenced?.filter((each) => each.source === source).length ?? 0;
    mentions += made + silenced;
    if (made + silenced > 0) using++;
  }
  return { mentions, documents: using };
}

const say = ({ mentions, documents }: Uses, noun = 'mention') =>
  `**${count(mentions, noun)}** in ${count(documents, 'document')}`;

function explainTerm({ section, names, kinds }: TermRow, uses: Uses): string {
  const [name = '', ...others] = new Set(names.map(({ text }) => escapeMarkdown(tidy(text))));
  if (section === 'not') {
    const what = kinds.length === 0 ? 'a mention of any kind' : kinds.join(' or ');
    return `**Not ${what}:** ${name}\n\n${say(uses, 'mention')} silenced`;
  }
  const title = { organization: 'Organization', initiative: 'Initiative', metric: 'Metric' }[section];
  const also = others.length > 0 ? [`- Also written: ${others.join('; ')}`] : [];
  return [`**${title}:** ${name}`, ...also, say(uses, section === 'metric' ? 'figure' : 'mention')].join('\n\n');
}

function explainIgnored({ section, file, text, place }: IgnoreRow, uses: Uses): string {
  const what = text === undefined ? 'everything' : `“${escapeMarkdown(text)}”`;
  const where = file === EVERY_FILE ? 'in all files' : `in ${escapeMarkdown(file)}`;
  const here = place ? ', at the place with these words around it' : '';
  const number = uses.mentions > 0 ? `\n\n${say(uses)} silenced` : '';
  return `**Ignored (${escapeMarkdown(section)}):** ${what} ${where}${here}${number}`;
}
