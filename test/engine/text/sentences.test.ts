import assert from 'node:assert/strict';
import { readSentences } from '../../../server/src/text/sentences';
import { tokenizeText } from '../../../server/src/text/tokenizer';

const abbreviations = new Set(['dr', 'no', 'e.g']);
const sentences = (text: string) =>
  readSentences(tokenizeText(text), abbreviations).map((sentence) => text.slice(sentence.start, sentence.end));

describe('sentences', () => {
  it('end at full stops, exclamation and question marks', () => {
    assert.deepEqual(sentences('It rose. It fell! Why? Nobody knows'), [
      'It rose.',
      'It fell!',
      'Why?',
      'Nobody knows',
    ]);
  });

  it('take closing quotes and brackets along', () => {
    assert.deepEqual(sentences('“We will build.” He left. (So he said.) Then'), ['“We will build.”', 'He left.', '(So he said.)', 'Then']); // prettier-ignore
  });

  it('go on behind abbreviations, initials, numbers and in lower case', () => {
    for (const text of [
      'Dr. Osei spoke',
      'J. Mbeki spoke',
      'See no. 5 of it',
      'about 1.5 km',
      'approx. five',
      'Inc., a firm',
    ])
      assert.deepEqual(sentences(text), [text]);
  });

  it('keep an enumeration mark with what it numbers', () => {
    assert.deepEqual(sentences('12. The council met. It left.'), ['12. The council met.', 'It left.']);
  });

  it('end where the blank behind the full stop is missing', () => {
    assert.deepEqual(sentences('It was built.The rest follows.'), ['It was built.', 'The rest follows.']);
  });

  it('keep a footnote mark', () => {
    assert.deepEqual(sentences('It fell.[55] It rose.'), ['It fell.[55]', 'It rose.']);
  });
});
