import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/corpus/corpus';
import { ServedColours } from '../../../server/src/lsp/servedColours';

const USE = 'We read HCWA meters in May.';
const INTRODUCTION = 'The Harbour City Water Authority (HCWA) sends bills.';

describe('colours that were sent', () => {
  let corpus: Corpus;
  let colours: ServedColours;
  beforeEach(() => {
    corpus = new Corpus();
    colours = new ServedColours();
    corpus.update('use', USE);
    colours.note(corpus.snapshot().textOf('use')!);
  });
  const isStale = () => colours.takeStale(corpus.snapshot());

  it('are wrong when another document introduces an acronym, and again when it goes', () => {
    corpus.update('other', INTRODUCTION);
    assert.ok(isStale());
    corpus.remove('other');
    assert.ok(isStale());
  });

  it('are said to be wrong once', () => {
    corpus.update('other', INTRODUCTION);
    assert.ok(isStale());
    assert.ok(!isStale());
  });

  it('stay right when another document says something else', () => {
    corpus.update('other', 'The Harbour City Water Authority sends no bills.');
    assert.ok(!isStale());
  });

  it('stay right when the introduction is edited but for the name', () => {
    corpus.update('other', INTRODUCTION);
    assert.ok(isStale());
    corpus.update('other', `At last. ${INTRODUCTION}`);
    assert.ok(!isStale());
  });

  it('of a text that was changed are not the server’s concern: the client asks by itself', () => {
    corpus.update('use', `${USE} So they say.`);
    corpus.update('other', INTRODUCTION);
    assert.ok(!isStale());
  });

  it('of a closed text are forgotten', () => {
    colours.forget('use');
    corpus.update('other', INTRODUCTION);
    assert.ok(!isStale());
  });
});
