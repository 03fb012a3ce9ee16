import type { SourceText } from '../../text/document';
import type { NameCandidate, Span } from '../annotation';
import { hasInitials } from './acronyms';
import { candidatesAmong } from './candidates';
import { normalizeName, stemOf } from './keys';
import type { NameReading } from './reading';
import { commonWords } from './vocabulary';

/** A reading at its place in the document. */
export interface Mention extends NameReading {
  /** Where the document says what this acronym or short form stands for, as written there. */
  readonly standsFor?: string;
}

/**
 * Decides which readings of a document are mentions: weak ones are promoted by strong ones elsewhere, and of overlapping ones
 * the longest wins.
 * @returns mentions in document order, with document offsets, of which none of one kind overlap; and the acronyms left over
 */
export function settleMentions(
  source: SourceText,
  readings: readonly (readonly NameReading[])[],
): { mentions: Mention[]; candidates: NameCandidate[] } {
  const placed = readings.flatMap((list, i) => {
    const { start, end } = source.paragraphs[i]!;
    return list.map((reading) => place(i < TITLE_PARAGRAPHS ? asTitle(reading, end - start) : reading, start));
  });
  const evidence = new Evidence(placed);
  const kept: Mention[] = [];
  const dropped: NameReading[] = [];
  for (const reading of placed) {
    const mention = reading.strength === 'strong' ? evidence.correct(reading) : evidence.promote(reading);
    if (mention) kept.push(evidence.explain(mention));
    else dropped.push(reading);
  }
  const mentions = withoutOverlaps(kept);
  return { mentions, candidates: candidatesAmong(dropped, mentions) };
}

/** Where a document's title and its issuer stand. */
const TITLE_PARAGRAPHS = 3;
/** Length of `# `. */
const MARK = 2;

const isGeneric = (word: string) => commonWords.genericModifiers.has(word) || commonWords.functionWords.has(word);

/** A headline at the top that is a whole name with its head is the title of the document, or the body it comes from. */
function asTitle(reading: NameReading, length: number): NameReading {
  const whole = reading.start <= MARK && reading.end === length;
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

/** What the strong readings of a document tell about the weak ones. */
class Evidence {
  /** By normalised text. */
  private readonly strong = new Map<string, NameReading>();
  /** What bracketed acronyms stand for. */
  private readonly definitions = new Map<string, NameReading>();
  private readonly fullNames: NameReading[] = [];
  private readonly stems = new Set<string>();
  private readonly initials = new Map<string, NameReading | undefined>();

  constructor(placed: readonly NameReading[]) {
    for (const reading of placed) {
      if (reading.strength !== 'strong') continue;
      const key = normalizeName(reading.text);
      if (!this.strong.has(key)) this.strong.set(key, reading);
      if (reading.form === 'full') {
        this.fullNames.push(reading);
        const stem = stemOf(reading.text);
        for (let i = 0; i < stem.length; i++) this.stems.add(`${reading.kind} ${stem.slice(i).join(' ')}`);
      }
    }
    for (const reading of placed) {
      if (reading.form !== 'acronym' || !reading.abbreviates || this.definitions.has(reading.text)) continue;
      if (reading.strength === 'strong' || this.isUsed(reading)) this.definitions.set(reading.text, reading);
    }
  }

  /** A weak definition counts if its name or its acronym is strong anywhere. */
  private isUsed(reading: NameReading): boolean {
    return this.strong.has(normalizeName(reading.text)) || this.strong.has(normalizeName(reading.abbreviates!.text));
  }

  /** A weak reading as a mention, with the reason; nothing where the document does not support it. */
  promote(reading: NameReading): NameReading | undefined {
    if (reading.form === 'acronym' || this.definitions.has(reading.text)) {
      return this.promoteAcronym({ ...reading, form: 'acronym' });
    }
    const key = normalizeName(reading.text);
    if (reading.form === 'short') return this.promoteShort(reading, key);
    const same = this.strong.get(key);
    if (same) return supported(reading, same.kind, `the same name stands elsewhere: "${same.text}"`);
    if (reading.head !== undefined && this.stems.has(`${reading.kind} ${key}`)) {
      return supported(reading, reading.kind, 'a longer form of the name stands elsewhere in this document');
    }
    if (reading.rule === 'name.acronym') {
      const definition = [...this.definitions.values()].find((d) => d.abbreviates!.start === reading.start);
      return definition && supported(reading, this.kindOf(definition), 'its acronym is used as a name');
    }
    return undefined;
  }

  /** A lone head whose capital the sentence or headline explains needs a twin, or two words of a name that stands elsewhere. */
  private promoteShort(reading: NameReading, key: string): NameReading | undefined {
    const twin = (reading.rule.endsWith('.standalone') || reading.determined === true) && this.strong.has(key);
    const repeats = key.includes(' ') && this.stems.has(`${reading.kind} ${key}`);
    return twin || repeats ? supported(reading, reading.kind, 'the name stands elsewhere in this document') : undefined;
  }

  private promoteAcronym(reading: NameReading): NameReading | undefined {
    const definition = this.definitions.get(reading.text);
    if (definition) {
      return supported(
        reading,
        this.kindOf(definition),
        `stands for "${definition.abbreviates!.text}" in this document`,
      );
    }
    const same = this.strong.get(normalizeName(reading.text));
    if (same?.form === 'acronym') return supported(reading, same.kind, 'used as a name elsewhere in this document');
    const full = this.byInitials(reading.text);
    return full && supported(reading, full.kind, `the initials of "${full.text}"`);
  }

  /** An acronym is of the kind of the name that it stands for, whatever its own surroundings suggest. */
  correct(reading: NameReading): NameReading {
    const definition = reading.form === 'acronym' && !reading.known ? this.definitions.get(reading.text) : undefined;
    return definition?.strength === 'strong' ? { ...reading, kind: definition.kind } : reading;
  }

  private kindOf(definition: NameReading): NameReading['kind'] {
    if (definition.strength === 'strong') return definition.kind;
    return (this.strong.get(normalizeName(definition.text)) ?? definition).kind;
  }

  /** Adds what an acronym stands for in this document. */
  explain(mention: NameReading): Mention {
    if (mention.form !== 'acronym') return mention;
    const definition = this.definitions.get(mention.text);
    const full = definition?.abbreviates!.text ?? mention.known ?? this.byInitials(mention.text)?.text;
    return full === undefined ? mention : { ...mention, standsFor: full };
  }

  /** The first full name with these initials. */
  private byInitials(acronym: string): NameReading | undefined {
    if (!this.initials.has(acronym)) {
      this.initials.set(
        acronym,
        this.fullNames.find((name) => hasInitials(name.text, acronym)),
      );
    }
    return this.initials.get(acronym);
  }
}

const supported = (reading: NameReading, kind: NameReading['kind'], why: string): NameReading => ({
  ...reading,
  kind,
  strength: 'strong',
  rule: reading.rule.replace(/^name\./, `${kind}.`),
  evidence: [...reading.evidence, why],
});

/** Of overlapping mentions the longest stays; an organization inside an initiative's name stays only if it is known by itself. */
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
