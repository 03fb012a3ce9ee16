import { LiveOutline } from '../text/liveOutline';
import { type TextReader, readerOf } from '../text/reader';
import type { AnnotateOptions } from './annotate';
import { type DateState, settleDates } from './dates';
import { NameSettler } from './names';
import type { Passage } from './passage';
import { carryOver } from './passageRun';
import { type EarlierPassages, placePassages, readPassages } from './placePassages';
import { type QuantityState, settleQuantities } from './quantities';
import { SettledDocument } from './settledDocument';
import { type SettledParagraph, settledOf } from './settledParagraph';
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
    const { outline, passages, runs, source } = place(readerOf(text), options, earlier);
    const silence = new Silence(text, options.terms, options.ignores);
    const dates = settleDates(passages, runs, options, earlier?.dates);
    keepDates(dates.touched, silence);
    const names = earlier?.names ?? new NameSettler(this.isLive);
    const renamed = names.settle(passages, runs, silence);
    const quantities = settleQuantities(source, passages, { runs, dates }, earlier?.quantities);
    keepQuantities(quantities.touched, silence, options);
    const settled = earlier ? carryOver(earlier.settled, runs, settledOf) : passages.map(settledOf);
    if (earlier)
      for (const touched of [dates.touched, renamed, quantities.touched])
        for (const passage of touched) settled[passage.index] = settledOf(passage);
    if (this.isLive)
      this.state = {
        options,
        outline,
        source,
        passages,
        dates: { frame: dates.frame, sums: dates.sums },
        names,
        quantities: quantities.state,
        settled,
      };
    const { reference } = dates.frame;
    return new SettledDocument(source, settled, {
      namesState: names.state,
      places: names.entities.places,
      maySilence: (options.terms ?? options.ignores) !== undefined,
      ...(options.ignores && { ignores: options.ignores }),
      ...(reference && { referenceDate: { value: reference.value, source: reference.source } }),
    });
  }
}

/** Puts every paragraph of a text at its place. @param earlier the text before */
function place(text: TextReader, options: AnnotateOptions, earlier: EarlierPassages | undefined) {
  if (!earlier) {
    const outline = LiveOutline.read(text);
    return { outline, ...readPassages(text, outline, options) };
  }
  const { outline, kept } = earlier.outline.edited(text);
  return { outline, ...placePassages(text, outline, kept, options, earlier) };
}

/** A text that was annotated, and all that was found out about it. */
interface State extends EarlierPassages {
  readonly options: AnnotateOptions;
  readonly dates: DateState;
  readonly names: NameSettler;
  readonly quantities: QuantityState;
  readonly settled: readonly SettledParagraph[];
}

const areSame = (a: AnnotateOptions, b: AnnotateOptions): boolean =>
  a.terms === b.terms &&
  a.ignores === b.ignores &&
  a.referenceDate === b.referenceDate &&
  a.dateOrder === b.dateOrder &&
  a.vagueDates === b.vagueDates;

function keepDates(passages: readonly Passage[], silence: Silence): void {
  if (silence.compares)
    silence.compare(passages.map(({ start, dates }) => ({ offset: start, mentions: dates?.all ?? [] })));
  for (const { dates } of passages) {
    if (!dates) continue;
    const silenced: Silenced[] = [];
    dates.kept = silence.keep(dates.all, silenced);
    dates.silenced = silenced;
  }
}

function keepQuantities(passages: readonly Passage[], silence: Silence, { terms }: AnnotateOptions): void {
  if (silence.compares)
    silence.compare(passages.map(({ start, quantities }) => ({ offset: start, mentions: quantities?.all ?? [] })));
  for (const { quantities } of passages) {
    if (!quantities) continue;
    const silenced: Silenced[] = [];
    quantities.kept = withTaughtMetrics(silence.keep(quantities.all, silenced), terms);
    quantities.silenced = silenced;
  }
}
