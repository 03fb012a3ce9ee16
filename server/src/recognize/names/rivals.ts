import { putInOrder } from '../../text/spanOrder';
import type { Span } from '../annotation';
import type { Mention } from './mention';
import { NESTED } from './reading';

/** Terms stay, and of the other mentions those that do not overlap; see `taught.ts` for when a term and another may. */
export function withoutRivals(mentions: readonly Mention[]): readonly Mention[] {
  const taught = mentions.filter(({ term }) => term);
  if (taught.length === 0) return withoutOverlaps(mentions);
  const taken = new Map<number, Mention>();
  for (const term of taught) for (let at = term.start; at < term.end; at++) taken.set(at, term);
  const isRival = ({ start, end, kind }: Mention) => {
    for (let at = start; at < end; at++) if (taken.get(at)?.kind === kind) return true;
    return false;
  };
  const others = withoutOverlaps(mentions.filter(({ term }) => !term)).filter((mention) => !isRival(mention));
  return putInOrder([...taught, ...others]);
}

/**
 * Of overlapping mentions the longest stays, of whichever kind, and within a plan's name a body that it is known for: the `EU` of the
 * `EU Emissions Trading System`.
 */
function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  if (areApart(mentions)) return mentions;
  const byLength = [...mentions].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b) || a.start - b.start,
  );
  const kept: Mention[] = [];
  const taken = new Intervals<Mention>();
  for (const mention of byLength) {
    const around = taken.overlapping(mention);
    if (around !== undefined && !isBodyWithin(mention, around)) continue;
    taken.add(mention);
    kept.push(mention);
  }
  return putInOrder(kept);
}

/** Whether a mention is that of a body by itself, wherever it stands, within the longer name of a plan, law or fund; not `Regulation (EU) 2019/1020`. */
function isBodyWithin(mention: Mention, plan: Mention): boolean {
  const { kind, start, end } = mention;
  if (kind !== 'organization' || plan.kind !== 'initiative') return false;
  if (start < plan.start || end > plan.end || end - start === plan.end - plan.start) return false;
  return (
    (mention.known !== undefined || mention.form === 'acronym' || mention.rule === NESTED) &&
    plan.text[start - plan.start - 1] !== '('
  );
}

/** Whether mentions stand one behind the other, as those of nearly all paragraphs do. */
function areApart(mentions: readonly Mention[]): boolean {
  for (let i = 1; i < mentions.length; i++) if (mentions[i]!.start < mentions[i - 1]!.end) return false;
  return true;
}

const rank = (mention: Mention) =>
  (mention.abbreviates ? -4 : 0) +
  (mention.rule.endsWith('.bare') ? 4 : 0) +
  (mention.known !== undefined ? 0 : 1) +
  (mention.kind === 'initiative' ? 0 : 1) +
  (mention.rule.endsWith('.quoted') ? 1 : 0);

/** Spans that are apart or of which the shorter lie within longer ones; all that are added later are no longer than those before. */
class Intervals<S extends Span> {
  private readonly few: S[] = [];
  private readonly byUnit = new Map<number, S>();

  /** Marks a span's units where there are many spans: names are short, so this stays linear in the text they cover. */
  add(span: S): void {
    if (this.few.length < FEW) this.few.push(span);
    else for (let at = span.start; at < span.end; at++) this.byUnit.set(at, span);
  }

  /** The innermost kept span that shares a unit with this one: being no longer, this one then holds one of its ends there. */
  overlapping(span: Span): S | undefined {
    const later = this.byUnit.get(span.start) ?? this.byUnit.get(span.end - 1);
    return later ?? this.few.findLast((each) => holds(each, span.start) || holds(each, span.end - 1));
  }
}

/** So many spans are sooner gone through than marked. */
const FEW = 16;

const holds = ({ start, end }: Span, at: number): boolean => start <= at && at < end;
