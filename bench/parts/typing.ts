import { performance } from 'node:perf_hooks';
import { Corpus } from '../../server/src/corpus/corpus';
import { corpusDocument } from '../../server/src/corpus/corpusDocument';
import { OpenDocuments } from '../../server/src/lsp/openDocuments';
import { TokenResults } from '../../server/src/lsp/semanticTokens';
import { ParagraphCache } from '../../server/src/recognize/cache';
import { LiveDocument } from '../../server/src/recognize/liveDocument';
import { DocumentMaker, readSamples } from '../corpus/documents';
import { median, percentile } from '../measure/statistics';
import { type Report, figure } from '../report/page';
import { Typist } from './protocol/typist';

const LENGTH = 1_000_000;
const EDITS = 1000;
/** Keystrokes until the engine's hot functions are compiled. */
const WARM_UP = 50;
const URI = 'untitled:Large';

/** Where a keystroke in a long document spends its time, without the wire: the same keystrokes as over standard input and output. */
export function measureTyping(): Promise<Report> {
  const text = new DocumentMaker(readSamples()).make(LENGTH);
  const typist = new Typist(text);
  const desk = new Desk(text);
  for (let i = 0; i < WARM_UP; i++) desk.type(typist.next());
  desk.times.clear();
  for (let i = 0; i < EDITS; i++) desk.type(typist.next());
  const rows = [...desk.times].map(([stage, times]) => [
    stage,
    figure(median(times)),
    figure(percentile(times, 99)),
    figure(Math.max(...times)),
  ]);
  const title = `${EDITS.toLocaleString('en')} keystrokes in a document of ${LENGTH / 1e6} MB, by stage`;
  return Promise.resolve({
    title: 'Typing, within the process',
    bars: [],
    tables: [{ title, head: ['stage', 'p50, ms', 'p99, ms', 'worst, ms'], rows }],
  });
}

/** A document in hand, and all that a keystroke in it sets in motion. */
class Desk {
  readonly times = new Map<string, number[]>();
  private readonly documents = new OpenDocuments('utf-16');
  private readonly corpus = new Corpus();
  private readonly live = new LiveDocument();
  private readonly cache = new ParagraphCache();
  private readonly tokens = new TokenResults('utf-16');
  private document;
  private resultId: string | undefined;
  private version = 1;

  constructor(text: string) {
    this.documents.open({ clientUri: URI, languageId: 'policytext', version: this.version, text });
    this.document = corpusDocument(URI, text, this.live.annotate(text, { cache: this.cache }));
    this.corpus.put(this.document);
    this.resultId = this.tokens.full(URI, this.document).resultId;
  }

  type(key: ReturnType<Typist['next']>): void {
    const start = performance.now();
    const version = ++this.version;
    const { text } = this.time('change of the text', () => this.documents.change({ uri: URI, version }, [key])!);
    const annotated = this.time('annotate', () => this.live.annotate(text, { cache: this.cache }));
    this.document = this.time('lines', () => corpusDocument(URI, text, annotated, this.document));
    this.time('index', () => this.corpus.put(this.document));
    const view = this.time('snapshot', () => this.corpus.snapshot().textOf(URI));
    const answer = this.time('difference in colours', () => this.tokens.delta(URI, this.resultId!, view));
    this.resultId = answer.resultId;
    this.note('all', performance.now() - start);
  }

  private time<Result>(stage: string, work: () => Result): Result {
    const start = performance.now();
    const result = work();
    this.note(stage, performance.now() - start);
    return result;
  }

  private note(stage: string, time: number): void {
    const times = this.times.get(stage);
    if (times) times.push(time);
    else this.times.set(stage, [time]);
  }
}
