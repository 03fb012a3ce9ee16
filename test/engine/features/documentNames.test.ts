import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/corpus/corpus';
import { documentName } from '../../../server/src/features/documentNames';

describe('what documents are called', () => {
  const corpus = new Corpus();
  const add = (...uris: string[]) => uris.forEach((uri) => corpus.update(uri, 'Nothing.'));
  const nameOf = (uri: string) => documentName(corpus.snapshot(), uri);

  before(() => add('file:///w/a/plan.txt', 'file:///w/b/news%20%232.txt'));

  it('is the name of the file, where it is the only one', () => {
    assert.equal(nameOf('file:///w/a/plan.txt'), 'plan.txt');
    assert.equal(nameOf('file:///w/b/news%20%232.txt'), 'news #2.txt');
    assert.equal(nameOf('untitled:Untitled-1'), 'Untitled-1');
    assert.equal(nameOf('untitled:50%'), '50%');
    assert.equal(nameOf('vscode-vfs://github/o/r/plan.txt?x#y'), 'plan.txt');
  });

  it('has as many folders as tell it from others of the name, as long as there are any', () => {
    add('file:///w/b/plan.txt', 'file:///w/2031/b/plan.txt');
    assert.equal(nameOf('file:///w/a/plan.txt'), 'a/plan.txt');
    assert.equal(nameOf('file:///w/b/plan.txt'), 'w/b/plan.txt');
    assert.equal(nameOf('file:///w/2031/b/plan.txt'), '2031/b/plan.txt');
    corpus.update('file:///w/a/plan.txt', 'Another text.');
    corpus.remove('file:///w/b/plan.txt');
    assert.equal(nameOf('file:///w/2031/b/plan.txt'), 'b/plan.txt');
    corpus.remove('file:///w/2031/b/plan.txt');
    assert.equal(nameOf('file:///w/a/plan.txt'), 'plan.txt');
  });

  it('is cut where folders of one shape lie in many places', () => {
    add('file:///w/x/1/2/3/plan.txt', 'file:///w/y/1/2/3/plan.txt');
    assert.equal(nameOf('file:///w/x/1/2/3/plan.txt'), '1/2/3/plan.txt');
  });
});
