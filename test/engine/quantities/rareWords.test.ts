import assert from 'node:assert/strict';
import { rareAround, rareWords } from '../../../server/src/recognize/quantities/rareWords';
import { readSentences } from '../../../server/src/text/sentences';
import { tokenizeText } from '../../../server/src/text/tokenizer';

describe('quantities: rare words', () => {
  const BIRDS = rareWords('heron stork');
  const FISH = rareWords('trout');
  const held = (text: string, sentence: number) => {
    const tokenized = tokenizeText(text);
    return rareAround(tokenized.tokens, readSentences(tokenized, new Set())[sentence]!);
  };

  it('are told of the sentence that holds one', () => {
    const around = held('The Stork nests on 40 roofs.', 0);
    assert.ok(BIRDS.isAmong(around));
    assert.ok(!FISH.isAmong(around));
  });

  it('are told of what stands near its ends, as rules look over them', () => {
    assert.ok(FISH.isAmong(held('It was a trout. Another 40 were sold.', 1)));
    assert.ok(FISH.isAmong(held('Another 40 were sold. A trout was kept.', 0)));
  });

  it('are not told of what stands far off', () => {
    const far =
      'Nothing else was sold in the little town by the river that day or on any other day of the whole long year.';
    assert.ok(!FISH.isAmong(held(`A trout was kept. ${far} ${far} Another 40 were sold.`, 3)));
  });
});
