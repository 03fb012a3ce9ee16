import assert from 'node:assert/strict';
import { diagnose } from '../../../server/src/check/checks';
import { Corpus } from '../../../server/src/corpus/corpus';
import { ignoreSet, termSet } from '../../support/terms';
import { textsOf } from '../../support/corpus';

/** Documents named a, b, … with terms. */
function corpusOf(terms: string, ...texts: string[]) {
  const corpus = new Corpus();
  texts.forEach((text, i) => corpus.update(String.fromCharCode(97 + i), text, { terms: termSet(terms) }));
  return corpus.snapshot();
}

describe('terms over documents', () => {
  it('all spellings of a name are one entity, of which the corpus has no other name', () => {
    const snapshot = corpusOf(
      '[organization]\nHarbour City Water Authority  HCWA  the old Water House',
      'We asked the HCWA on Monday.\n',
      'The Harbour City Water Authority met.\n',
      'Later the old Water House burned.\n',
    );
    const [entity, ...others] = snapshot.entities();
    assert.deepEqual(others, []);
    assert.equal(entity!.canonical, 'Harbour City Water Authority');
    assert.equal(entity!.mentions.length, 3);
    assert.deepEqual(entity!.introduction.uri, 'b');
  });

  it('what they do not name stays apart', () => {
    const texts = ['The Hill Board met in town.\n', 'The Reed Board met in town.\n'];
    assert.equal(corpusOf('', ...texts).entities().length, 2);
    assert.equal(corpusOf('[organization]\nRiver Board', ...texts).entities().length, 2);
    assert.equal(corpusOf('[organization]\nReed Board  Hill Board', ...texts).entities().length, 1);
  });

  it('a spelling that they give is no misspelling', () => {
    const texts = ['The River Digitalization Programme began.\n', 'The River Digitalization Programme goes on.\n', 'The River Digitalisation Programme ended.\n']; // prettier-ignore
    const findings = (terms: string) => {
      const snapshot = corpusOf(terms, ...texts);
      return textsOf(snapshot).flatMap((document) => diagnose(document, { snapshot }).map(({ check }) => check.id));
    };
    assert.deepEqual(findings(''), ['name-spelling']);
    assert.deepEqual(findings('[initiative]\nRiver Digitalization Programme'), ['name-spelling']);
    assert.deepEqual(findings('[initiative]\nRiver Digitalization Programme  River Digitalisation Programme'), []);
  });

  it('metrics of one name are one measure', () => {
    const texts = [
      'Date: 4 March 2030\n\nBy 2035, the Reed Board will raise industrial output to 40 million dollars.\n',
      'Date: 4 March 2031\n\nBy 2035, the Reed Board will raise factory yield to 60 million dollars.\n',
    ];
    const others = (terms: string) => {
      const snapshot = corpusOf(terms, ...texts);
      const document = snapshot.document('a')!;
      const [annotation] = document.annotated.annotations.filter((each) => 'comparator' in each);
      return snapshot.sameMeasure({ document, annotation: annotation! }).map(({ comparison }) => comparison);
    };
    assert.deepEqual(others(''), []);
    assert.deepEqual(others('[metric]\nindustrial output  factory yield'), ['differs']);
  });
});

describe('ignored findings', () => {
  const TEXT = 'The board meets on 31 April 2030, and once more on 31 June 2030.\n';
  const found = (rows: string) => {
    const corpus = new Corpus();
    const ignores = ignoreSet(rows);
    corpus.update('main.txt', TEXT, { ...(ignores && { ignores }) });
    const snapshot = corpus.snapshot();
    return diagnose(snapshot.textOf('main.txt')!, { snapshot }).map(({ start, end }) => TEXT.slice(start, end));
  };

  it('are told by check, file, text and place; the mention itself stays', () => {
    assert.deepEqual(found(''), ['31 April 2030', '31 June 2030']);
    assert.deepEqual(found('[impossible-date]\nmain.txt  31 June 2030'), ['31 April 2030']);
    assert.deepEqual(found('[impossible-date]\nmain.txt  31 June 2030  more on'), ['31 April 2030']);
    assert.deepEqual(found('[impossible-date]\n*'), []);
    assert.deepEqual(found('[impossible-date]\nother.txt'), ['31 April 2030', '31 June 2030']);
    assert.deepEqual(found('[wrong-weekday]\n*'), ['31 April 2030', '31 June 2030']);
  });
});
