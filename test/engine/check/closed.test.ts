import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CHECKS, type Severities, diagnose } from '../../../server/src/check/checks';
import { TEXT_CHECKS, examine } from '../../../server/src/check/textChecks';
import { packRead } from '../../../server/src/corpus/archive/packer';
import { Corpus } from '../../../server/src/corpus/corpus';
import { type TextDocument, corpusDocument } from '../../../server/src/corpus/corpusDocument';
import type { Snapshot } from '../../../server/src/corpus/snapshot';
import { annotate } from '../../../server/src/recognize/annotate';
import { ParagraphCache } from '../../../server/src/recognize/cache';
import { holds } from '../../support/property';
import { ignoreSet } from '../../support/terms';

/** Paragraphs of which each gives a check something to say, by itself or beside another. */
const PARAGRAPHS = [
  'Date: 4 March 2030',
  'The board meets on Monday, 5 March 2030, on 31 April 2030 and, as ever, on 31 April 2030.',
  'Last year the fleet grew; two weeks ago it shrank.',
  'By 2019 the Harbour Water Board shall build 40 tidal mills.',
  'By 2035 the Harbour Water Board will build 40 tidal mills.',
  'By 2035 the Harbour Water Board will build 55 tidal mills.',
  'In 2031-2028, coal gave 46 percent, cars 38 percent and steel 21 percent of the total.',
  'The Port Digitalisation Programme pays for the XYQ. The XYQ met, and so did the HWB.',
  'The Port Digitalization Programme pays for the HWB.',
  'The Harbour Works Bureau (HWB) answers.',
  'Acronyms of the Board: XYQ',
  'The form is due on 03/04/2030, the fee on 05/06/2030.',
];

/** What is ignored, by the text, by the words around it, or altogether. */
const IGNORED = [
  '[impossible-date]\nmain.txt  31 April 2030  March 2030 on  and as ever',
  '[impossible-date]\nmain.txt  31 April 2030    #2',
  '[figures-differ]\nmain.txt  55 tidal mills  Board will build',
  '[figures-differ]\n*  40 tidal mills  shall build',
  '[unknown-acronym]\nmain.txt  XYQ  pays for the  The XYQ met',
  '[unknown-acronym]\nmain.txt  XYQ  nothing like  this here',
  '[name-spelling]\n*  Port Digitalization Programme',
  '[deadline-passed]\n*',
  '[organization]\nmain.txt  HWB  so did the',
];

const uriOf = (i: number) => `file:///policy/${i}.txt`;

const corpora = fc.array(
  fc.record({
    paragraphs: fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 6 }),
    ignored: fc.array(fc.constantFrom(...IGNORED), { maxLength: 3 }),
    closed: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

const cache = new ParagraphCache();

function read(uri: string, paragraphs: readonly string[], ignored: readonly string[] = []): TextDocument {
  const text = `${paragraphs.join('\n\n')}\n`;
  const ignores = ignoreSet(ignored.join('\n'));
  return corpusDocument(uri, text, annotate(text, { cache, ...(ignores && { ignores }) }));
}

const ALL_ON: Severities = Object.fromEntries(CHECKS.map(({ id }) => [id, 'warning'] as const));

/** All that is found, without anybody having a text that is not open. */
const findingsIn = (snapshot: Snapshot) =>
  snapshot.documents().map((document) => diagnose(document, { snapshot, today: '2033-01-01' }, ALL_ON));

describe('documents that nobody has open', () => {
  it('have the findings that they have when they are open, whatever is ignored', () => {
    const seen = new Set<string>();
    holds(
      fc.property(corpora, (documents) => {
        const [open, mixed] = [new Corpus(), new Corpus()];
        documents.forEach(({ paragraphs, ignored, closed }, i) => {
          const document = read(uriOf(i), paragraphs, ignored);
          open.put(document);
          if (closed) mixed.archivePacked(packRead(document, examine), document.annotated.ignores);
          else mixed.put(document);
        });
        const expected = findingsIn(open.snapshot());
        assert.deepEqual(findingsIn(mixed.snapshot()), expected);
        for (const { check } of expected.flat()) seen.add(check.id);
        assert.deepEqual(mixed.texts.takeWanted(), []);
      }),
      { numRuns: 60 },
    );
    assert.deepEqual([...seen].sort(), CHECKS.map(({ id }) => id).sort(), 'every check has spoken');
  });

  it('keep what is found in them by itself, be it switched on or not', () => {
    const corpus = new Corpus();
    const document = read(uriOf(0), PARAGRAPHS.slice(0, 2));
    corpus.archivePacked(packRead(document, examine));
    const found = (severities: Severities) => {
      const snapshot = corpus.snapshot();
      return diagnose(snapshot.document(uriOf(0))!, { snapshot }, severities).map(({ check, severity }) => `${check.id} ${severity}`); // prettier-ignore
    };
    assert.deepEqual(found({ 'impossible-date': 'off' }), ['wrong-weekday warning']);
    assert.deepEqual(found({ 'wrong-weekday': 'off', 'impossible-date': 'error' }), ['impossible-date error', 'impossible-date error']); // prettier-ignore
  });

  it('lose no findings but those of a check that fails, and that is told', () => {
    const document = read(uriOf(0), PARAGRAPHS.slice(0, 2));
    const [broken] = TEXT_CHECKS;
    const faulty = {
      ...document,
      annotated: {
        ...document.annotated,
        get referenceDate(): never {
          throw new Error('a fault in it');
        },
      },
    };
    const told: string[] = [];
    const found = examine(faulty, (check, error) => told.push(`${check}: ${(error as Error).message}`));
    assert.deepEqual(told, [`${broken!.id}: a fault in it`]);
    assert.deepEqual(new Set(found.map(({ check }) => check)), new Set(['wrong-weekday', 'impossible-date']));
  });
});
