import assert from 'node:assert/strict';
import { ADVERSARIAL } from '../../bench/corpus/adversarial';
import { DocumentMaker, readSamples } from '../../bench/corpus/documents';
import { Random } from '../../bench/corpus/random';
import { Variation } from '../../bench/corpus/variation';

const make = (seed: number, lengths: readonly number[]) => {
  const maker = new DocumentMaker(readSamples(), seed);
  return lengths.map((length) => maker.make(length));
};

describe('generated documents', () => {
  it('are the same in every run, and others for another seed', () => {
    assert.deepEqual(make(7, [2000, 3000]), make(7, [2000, 3000]));
    assert.notDeepEqual(make(7, [2000]), make(8, [2000]));
  });

  it('are as long as was wanted', () => {
    for (const length of [500, 5000, 50_000]) {
      const [text] = make(1, [length]);
      assert.ok(text!.length >= length && text!.length < length + 2500, `${text!.length} for ${length}`);
    }
  });

  it('say no longer paragraph twice', () => {
    const paragraphs = make(
      1,
      Array.from({ length: 100 }, () => 5000),
    )
      .flatMap((text) => text.split('\n\n'))
      .filter((paragraph) => paragraph.length > 80);
    assert.ok(paragraphs.length > 1000);
    assert.equal(new Set(paragraphs).size, paragraphs.length);
  });

  it('share names, the more the fewer there are', () => {
    const headers = (names: number) => {
      const maker = new DocumentMaker(readSamples(), 1, names);
      return new Set(Array.from({ length: 100 }, () => maker.make(500).split(' ')[3])).size;
    };
    assert.ok(headers(10) <= 10);
    assert.ok(headers(2000) > 50);
  });

  it('keep what would no longer be a date, a time or an ordinal', () => {
    for (let seed = 0; seed < 50; seed++) {
      const text = new Variation(new Random(seed), 100).of(
        'On 23 May, the 4th day, at 9:30 AM; 2023-06-15. It cost 4,500 yuan.',
      );
      const day = Number(
        /On (\d+) [A-Z][a-z]+, the 4th day, at 9:30 AM; (?:19|20)\d\d-06-15\. It cost \d,\d{3} yuan\.$/.exec(text)?.[1],
      );
      assert.ok(day >= 1 && day <= 28, text);
    }
  });
});

describe('adversarial texts', () => {
  it('are what they are called', () => {
    const prose = make(1, [20_000])[0]!;
    const pattern: Readonly<Record<string, RegExp>> = {
      'all capitals': /^[^a-z]+$/,
      'all digits': /^[\d\s]+$/,
      'all quotes': /^[^b-zA-Z\d]+$/,
      'one line': /^.+$/,
      'no blanks': /^\S+$/,
    };
    for (const [kind, distort] of Object.entries(ADVERSARIAL)) {
      const text = distort(prose);
      assert.ok(pattern[kind]!.test(text), kind);
      assert.ok(text.length > 0.7 * prose.length, kind);
    }
  });
});
