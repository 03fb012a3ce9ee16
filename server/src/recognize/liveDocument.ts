import { type SourceText, placeParagraphs } from '../text/document';
import { type Kept, LiveOutline } from '../text/liveOutline';
import type { AnnotateOptions } from './annotate';
import { ParagraphCache, type ParagraphReading } from './cache';
import { type Frame, settleDates } from './dates';
import { NameSettler, type PassageRun } from './names';
import { Passage } from './passage';
import { type QuantityFrame, settleQuantities } from './quantities';
import { SettledDocument } from './settledDocument';
import { settledOf } from './settledParagraph';
import { Silence, type Silenced } from './terms';
import { withTaughtMetrics } from './terms/metrics';

/**
 * A document that is edited. It reads the paragraphs again that an edit touches, and settles those again that depend on what has
 * changed; what it says of a text equals what is said of the text alone, whatever it has read before.
 */
export class LiveDocument {
  private state: State | undefined;

  /** @param isLive whether other texts of the document will follow */
  constructor(private readonly isLive = true) {}

  /** Annotates the document as it is now. @param text of all of it */
  annotate(text: string, options: AnnotateOptions): SettledDocument {
    // What is ignored at one place depends on all places with the same text
    const earlier = this.state && !options.ignores && areSame(this.state.options, options) ? this.state : undefined;
    this.state = undefined; // should anything fail, the next text is read from nothing
    const { outline, kept } = earlier ? earlier.outline.edited(text) : { outline: LiveOutline.read(text), kept: NONE };
    const { passages, runs, source } = placePassages(text, outline, earlier?.passages ?? [], kept, options);
    const silence = new Silence(text, options.terms, options.ignores);
    const dates = settleDates(passages, options, earlier?.dates);
    keepDates(passages, silence);
    const names = earlier?.names ?? new NameSettler(this.isLive);
    names.settle(passages, runs, silence);
    const quantities = settleQuantities(source, passages, dates, earlier?.quantities);
    keepQuantities(passages, silence, options);
    if (this.isLive) this.state = { options, outline, passages, dates, names, quantities };
    const { facts, places } = names.entities;
    const { reference } = dates;
    return new SettledDocument(
      source,
      passages.map(settledOf),
      { facts, places },
      {
        ...(options.ignores && { ignores: options.ignores }),
        ...(reference && { referenceDate: { value: reference.value, source: reference.source } }),
      },
    );
  }
}

/** A text that was annotated, and all that was found out about it. */
interface State {
  readonly options: AnnotateOptions;
  readonly outline: LiveOutline;
  readonly passages: readonly Passage[];
  readonly dates: Frame;
  readonly names: NameSettler;
  readonly quantities: QuantityFrame;
}

const NONE: Kept = { front: 0, back: 0 };

const areSame = (a: AnnotateOptions, b: AnnotateOptions): boolean =>
  a.terms === b.terms &&
  a.ignores === b.ignores &&
  a.referenceDate === b.referenceDate &&
  a.dateOrder === b.dateOrder &&
  a.vagueDates === b.vagueDates;

/** Puts every paragraph at its place; those that are the same as before are the same passages. */
function placePassages(
  text: string,
  { blocks }: LiveOutline,
  before: readonly Passage[],
  { front, back }: Kept,
  { cache = new ParagraphCache(), terms }: AnnotateOptions,
): { readonly passages: Passage[]; readonly runs: PassageRun[]; readonly source: SourceText } {
  const old = blocks.map(({ kind }, i) => {
    const index = i < front ? i : i >= blocks.length - back ? i + before.length - blocks.length : -1;
    const passage = before[index];
    // A neighbour may have made a heading of a line, or an item of a heading
    return passage?.reading.paragraph.kind === kind ? passage : undefined;
  });
  const readings = blocks.map(
    ({ kind, start, end }, i): ParagraphReading => old[i]?.reading ?? cache.read(kind, text.slice(start, end), terms),
  );
  const source = placeParagraphs(text, blocks, readings.map(({ paragraph }) => paragraph)); // prettier-ignore
  const passages = source.paragraphs.map((placed, i) => {
    const passage = old[i];
    if (!passage) return new Passage(placed, readings[i]!);
    passage.placed = placed;
    return passage;
  });
  return { passages, runs: runsBetween(before, passages), source };
}

/** Where passages have given way to others. What stays keeps its order. */
function runsBetween(before: readonly Passage[], after: readonly Passage[]): PassageRun[] {
  const runs: PassageRun[] = [];
  const stays = new Set(after);
  let [i, k] = [0, 0];
  while (i < before.length || k < after.length) {
    if (before[i] === after[k]) {
      i++;
      k++;
      continue;
    }
    const removed: Passage[] = [];
    const added: Passage[] = [];
    while (i < before.length && !stays.has(before[i]!)) removed.push(before[i++]!);
    while (k < after.length && after[k] !== before[i]) added.push(after[k++]!);
    runs.push({ removed, added });
  }
  return runs;
}

function keepDates(passages: readonly Passage[], silence: Silence): void {
  if (silence.compares)
    silence.compare(passages.map(({ placed, dates }) => ({ offset: placed.start, mentions: dates?.all ?? [] })));
  for (const { dates } of passages) {
    if (!dates || dates.kept) continue;
    const silenced: Silenced[] = [];
    dates.kept = silence.keep(dates.all, silenced);
    dates.silenced = silenced;
  }
}

function keepQuantities(passages: readonly Passage[], silence: Silence, { terms }: AnnotateOptions): void {
  if (silence.compares)
    silence.compare(
      passages.map(({ placed, quantities }) => ({ offset: placed.start, mentions: quantities?.all ?? [] })),
    );
  for (const { quantities } of passages) {
    if (!quantities || quantities.kept) continue;
    const silenced: Silenced[] = [];
    quantities.kept = withTaughtMetrics(silence.keep(quantities.all, silenced), terms);
    quantities.silenced = silenced;
  }
}
