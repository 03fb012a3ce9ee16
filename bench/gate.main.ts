/**
 * npm run bench:gate, a stage of npm test: fails where cost grows faster than it may. It looks at shapes, never at bare times: what a
 * text of many times the length costs, what an edit costs in a corpus of many times the size. Run from the repository's root.
 */
import { Corpus } from '../server/src/corpus/corpus';
import { hover } from '../server/src/features/hover';
import { references } from '../server/src/features/references';
import { semanticTokens } from '../server/src/features/semanticTokens';
import { annotate } from '../server/src/recognize/annotate';
import { ParagraphCache } from '../server/src/recognize/cache';
import { ADVERSARIAL } from './corpus/adversarial';
import { DocumentMaker, readSamples } from './corpus/documents';
import { costRatio } from './measure/growth';

/** How many times as long the larger text is. */
const TIMES = 8;
/** Three doublings, each at most this: linear work takes 8 times as long, and quadratic work, which takes 64, shows in a part of it too. */
const LINEAR = 2.2 ** 3;
/** What does not depend on the size of the corpus. */
const FLAT = 1.5;

const TEXT = 16_000;
const WARM_UP = 40;
const DISTORTED = 8_000;
const FEW = 25;
const MANY = 800;
const DOCUMENT = 1000;

/** One thing that is measured: what a larger piece of work costs over a smaller one. */
interface Check {
  readonly what: string;
  readonly large: () => void;
  readonly small: () => void;
  readonly limit: number;
}

/** The same kind of text, of one length and of many times that. */
function* annotationChecks(): Generator<Check> {
  const longer = (
    what: string,
    length: number,
    work: (text: string) => void,
    distort = (prose: string) => prose,
  ): Check => {
    const [small, large] = [1, TIMES].map((times) =>
      distort(new DocumentMaker(readSamples(), times).make(times * length)),
    );
    return { what, limit: LINEAR, small: () => work(small!), large: () => work(large!) };
  };
  const annotateAnew = (text: string) => void annotate(text, { cache: new ParagraphCache(0) });
  // The first check would otherwise see the engine's code compiled while its smaller side is measured.
  const prose = new DocumentMaker(readSamples()).make(TEXT);
  for (let i = 0; i < WARM_UP; i++) annotateAnew(prose);
  yield longer('annotation of prose', TEXT, annotateAnew);
  for (const [kind, distort] of Object.entries(ADVERSARIAL))
    yield longer(`annotation of ${kind}`, DISTORTED, annotateAnew, distort);
  const cache = new ParagraphCache();
  let typed = 0;
  yield longer('a keystroke in a document', TEXT, (text) => void annotate(`${text} ${++typed}`, { cache }));
}

const OWN_URI = 'file:///own.txt';
/** Its names are in no other document: what there is to answer does not grow with the corpus. */
const OWN_TEXT = `Ferry Plan

Date: 4 March 2030

The Wexcombe Ferry Authority (WXFA) adopted the Quiet Crossings Programme on 4 March 2030. By 2035 the WXFA shall build 17 piers.
`;

/** The same document in a small corpus and in a large one. */
function* corpusChecks(): Generator<Check> {
  const maker = new DocumentMaker(readSamples());
  const documents = Array.from({ length: MANY }, () => maker.make(DOCUMENT));
  const build = (count: number) => {
    const corpus = new Corpus();
    for (let i = 0; i < count; i++) corpus.update(`file:///document-${i}.txt`, documents[i]!);
    corpus.update(OWN_URI, OWN_TEXT);
    return corpus;
  };
  const [few, many] = [build(FEW), build(MANY)];
  const flat = (what: string, work: (corpus: Corpus) => void): Check => ({
    what: `${what} with ${MANY} documents over ${FEW}`,
    limit: FLAT,
    small: () => work(few),
    large: () => work(many),
  });
  let typed = 0;
  const edit = (corpus: Corpus) => {
    corpus.update(OWN_URI, `${OWN_TEXT}It counts ${++typed} boats.\n`);
    return corpus.snapshot();
  };
  const at = OWN_TEXT.indexOf('WXFA shall');
  yield flat('an edit and its colours', (corpus) => void semanticTokens(edit(corpus).document(OWN_URI)!));
  yield flat('hover after an edit', (corpus) => void hover(edit(corpus), OWN_URI, at, { link: () => '' }));
  yield flat(
    'references after an edit',
    (corpus) => void references(edit(corpus), OWN_URI, at, { includeDeclaration: true }),
  );
  const count = MANY / 2;
  yield {
    what: 'building a corpus',
    limit: LINEAR,
    small: () =>
      void build(count / TIMES)
        .snapshot()
        .document(OWN_URI),
    large: () => void build(count).snapshot().document(OWN_URI),
  };
}

function main(): number {
  let failed = 0;
  for (const checks of [annotationChecks(), corpusChecks()])
    for (const { what, large, small, limit } of checks) {
      const ratio = costRatio(large, small, limit);
      const holds = ratio <= limit;
      if (!holds) failed++;
      console.log(
        `${holds ? '  ok  ' : 'FAILED'}  ${ratio.toFixed(2).padStart(5)} × (at most ${limit.toFixed(1)})  ${what}`,
      );
    }
  console.log(failed === 0 ? 'All costs grow as they may.' : `${failed} costs grow faster than they may.`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = main();
