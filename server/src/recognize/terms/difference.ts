import { tidy } from '../../lexicon/terms';
import type { SourceText } from '../../text/document';
import type { Annotation, NameCandidate } from '../annotation';
import { PhraseTrie } from './phraseTrie';
import type { Silenced } from './silence';
import { type Statement, type TermSet, metricKey } from './termSet';

/** What terms can change of a document that was read. */
interface ReadDocument {
  readonly source: SourceText;
  readonly annotations: readonly Annotation[];
  readonly candidates: readonly NameCandidate[];
  readonly silenced?: readonly Silenced[];
}

/** Which documents read differently with other terms: those that hold what only one of two sets speaks of, or each in its way. */
export class TermDifference {
  private readonly phrases = new PhraseTrie<true>();
  private readonly texts = new Set<string>();
  private readonly metrics = new Set<string>();

  constructor(before: TermSet | undefined, after: TermSet | undefined) {
    const said = new Map(statementsOf(before));
    for (const [key, statement] of statementsOf(after)) {
      const other = said.get(key);
      if (other?.says === statement.says) said.delete(key);
      else said.set(`${key}\nafter`, statement);
    }
    for (const statement of said.values()) this.note(statement);
  }

  /** @param annotated as it was read with either set */
  concerns({ source, annotations, candidates, silenced = [] }: ReadDocument): boolean {
    if (this.texts.size + this.metrics.size === 0 && this.phrases.isEmpty) return false;
    const isSilenced = ({ text }: { readonly text: string }) => this.texts.has(tidy(text));
    if (this.texts.size > 0 && [annotations, candidates, silenced].some((list) => list.some(isSilenced))) return true;
    const isMeasured = annotations.some(
      (annotation) =>
        'comparator' in annotation &&
        [annotation.metric, annotation.unit].some((phrase) => phrase && this.metrics.has(metricKey(phrase))),
    );
    return isMeasured || source.paragraphs.some(({ paragraph }) => this.phrases.occursIn(paragraph.tokens));
  }

  private note({ type, about, says }: Statement): void {
    if (type === 'metric') {
      this.metrics.add(about);
      this.metrics.add(metricKey(says.slice(0, says.indexOf('\n')))); // what the document may call it by now
      return;
    }
    this.phrases.add(about, true);
    if (type === 'silence') this.texts.add(about);
  }
}

function* statementsOf(terms: TermSet | undefined): Generator<[string, Statement]> {
  for (const statement of terms?.statements() ?? []) yield [`${statement.type}\n${statement.about}`, statement];
}
