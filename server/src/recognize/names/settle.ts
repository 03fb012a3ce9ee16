import type { SourceText } from '../../text/document';
import type { NameCandidate, Span } from '../annotation';
import { candidatesAmong } from './candidates';
import type { Silence } from '../terms';
import { Evidence, type Mention } from './evidence';
import type { NameReading } from './reading';
import { commonWords } from './vocabulary';

/**
 * Decides which readings of a document are mentions: weak ones are promoted by strong ones elsewhere, and of overlapping ones
 * the longest wins. What people silenced is neither mention nor evidence; what they taught us needs none.
 * @returns mentions in document order, with document offsets, of which none of one kind overlap; and the acronyms left over
 */
export function settleMentions(
  source: SourceText,
  readings: readonly (readonly NameReading[])[],
  silence: Silence,
): { mentions: Mention[]; candidates: NameCandidate[] } {
  const all = readings.flatMap((list, i) => {
    const { start, end } = source.paragraphs[i]!;
    return list.map((reading) =>
      place(i < TITLE_PARAGRAPHS ? asTitle(reading, source.text.slice(start, end)) : reading, start),
    );
  });
  const placed = silence.keepHopeful(all);
  const evidence = new Evidence(placed);
  const kept: Mention[] = [];
  const dropped: NameReading[] = [];
  for (const reading of placed) {
    const mention = reading.strength === 'strong' ? evidence.correct(reading) : evidence.promote(reading);
    if (mention)
      kept.push(mention.term ? { ...mention, standsFor: mention.term.canonical } : evidence.explain(mention));
    else dropped.push(reading);
  }
  const mentions = withoutRivals(silence.keep(kept));
  return { mentions, candidates: [...silence.keepCandidates(candidatesAmong(dropped, mentions))] };
}

/** Where a document's title and its issuer stand. */
const TITLE_PARAGRAPHS = 3;
/** Length of `# `. */
const MARK = 2;

const isGeneric = (word: string) => commonWords.genericModifiers.has(word) || commonWords.functionWords.has(word);

/** A headline at the top that is a whole name with its head is the title of the document, or the body it comes from. */
function asTitle(reading: NameReading, paragraph: string): NameReading {
  const whole = reading.start <= MARK && /^\s*(?:\n|$)/.test(paragraph.slice(reading.end, reading.end + MARK));
  const telling = reading.text.split(/\s+/).filter((word) => !isGeneric(word.toLowerCase()));
  const named = reading.form === 'full' && reading.head !== undefined && telling.length > 2;
  return whole && named && reading.strength === 'weak'
    ? { ...reading, strength: 'strong', evidence: [...reading.evidence, 'it is the title of the document'] }
    : reading;
}

function place(reading: NameReading, offset: number): NameReading {
  const { abbreviates: target } = reading;
  return {
    ...reading,
    start: reading.start + offset,
    end: reading.end + offset,
    ...(target && { abbreviates: { ...target, start: target.start + offset, end: target.end + offset } }),
  };
}

/** Terms stay, and of the other mentions those that do not overlap; see `taught.ts` for when a term and another may. */
function withoutRivals(mentions: readonly Mention[]): Mention[] {
  const taught = mentions.filter(({ term }) => term);
  if (taught.length === 0) return withoutOverlaps(mentions);
  const taken = new Map<number, Mention>();
  for (const term of taught) for (let at = term.start; at < term.end; at++) taken.set(at, term);
  const isRival = ({ start, end, kind }: Mention) => {
    for (let at = start; at < end; at++) if (taken.get(at)?.kind === kind) return true;
    return false;
  };
  const others = withoutOverlaps(mentions.filter(({ term }) => !term)).filter((mention) => !isRival(mention));
  return [...taught, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Of overlapping mentions the longest stays, of whichever kind: a body in the name of its plan is no mention of its own. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const byLength = [...mentions].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b) || a.start - b.start,
  );
  const kept: Mention[] = [];
  const taken = new Intervals();
  for (const mention of byLength) {
    const around = taken.overlapping(mention);
    if (around === undefined) {
      taken.add(mention);
      kept.push(mention);
    }
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

const rank = (mention: Mention) =>
  (mention.abbreviates ? -4 : 0) +
  (mention.rule.endsWith('.bare') ? 4 : 0) +
  (mention.known !== undefined ? 0 : 1) +
  (mention.kind === 'initiative' ? 0 : 1) +
  (mention.rule.endsWith('.quoted') ? 1 : 0);

/** Spans that do not overlap; all that are added later are no longer than those before. */
class Intervals {
  private readonly byUnit = new Map<number, Span>();

  /** Marks a span's units: names are short, so this stays linear in the text they cover. */
  add(span: Span): void {
    for (let at = span.start; at < span.end; at++) this.byUnit.set(at, span);
  }

  /** A kept span that shares a unit with this one: being no longer, this one then holds one of its ends there. */
  overlapping(span: Span): Span | undefined {
    return this.byUnit.get(span.start) ?? this.byUnit.get(span.end - 1);
  }
}
