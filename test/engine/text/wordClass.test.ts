import assert from 'node:assert/strict';
import { tokenize } from '../../../server/src/text/tokenizer';
import { WordBits, WordClass, wordsOf } from '../../../server/src/text/wordClass';

describe('word classes', () => {
  const rivers = wordsOf('danube volga po');
  const marks = new WordClass([',', '—']);
  const both = new WordBits(
    new Map([
      ['danube', 1],
      ['po', 2 | 4],
    ]),
  );

  it('holds the tokens whose words it lists, however they are written', () => {
    const tokens = tokenize('the Danube, the VOLGA — and 12 lakes');
    assert.deepEqual(
      tokens.filter((token) => rivers.is(token)).map(({ text }) => text),
      ['Danube', 'VOLGA'],
    );
    assert.deepEqual(
      tokens.filter((token) => marks.is(token)).map(({ text }) => text),
      [',', '—'],
    );
  });

  it('holds no token that is not there', () => {
    assert.equal(rivers.is(tokenize('Po')[1]), false);
    assert.equal(both.of(tokenize('Po')[1]), 0);
  });

  it('answers for strings too', () => {
    assert.deepEqual([rivers.has('volga'), rivers.has('lake')], [true, false]);
    assert.deepEqual([...rivers], ['danube', 'volga', 'po']);
  });

  it('gives the bits of several classes as one number', () => {
    assert.deepEqual(
      tokenize('Danube Po Rhine').map((token) => both.of(token)),
      [1, 6, 0],
    );
  });

  it('takes in words that were met before it was declared', () => {
    assert.equal(tokenize('a glacier')[1]!.text, 'glacier');
    const ice = wordsOf('glacier');
    assert.equal(ice.is(tokenize('a glacier')[1]), true);
  });
});
