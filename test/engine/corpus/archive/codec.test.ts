import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Decoder } from '../../../../server/src/corpus/archive/decoder';
import { Encoder } from '../../../../server/src/corpus/archive/encoder';
import { shapes } from '../../../../server/src/corpus/archive/shapes';
import { holds } from '../../../support/property';

/** What the numbers of an encoder stand for. */
const coded = (strings: readonly string[]) => ({
  stringOf: (id: number) => strings[id]!,
  keysOf: (id: number) => shapes.keysOf(strings[id]!),
});

/** What comes back of values that were written behind each other. */
function throughBytes(values: readonly unknown[]): unknown[] {
  const encoder = new Encoder();
  const places = values.map((value) => {
    const { position } = encoder;
    encoder.write(value);
    return position;
  });
  const { strings } = encoder;
  const bytes = encoder.finish();
  return places.map((at) => new Decoder(bytes, coded(strings), at).read());
}

/** Any plain data. */
function anyPlain(): fc.Arbitrary<unknown> {
  const key = fc.string({ minLength: 1, maxLength: 4 }).filter((name) => !name.includes('\n') && name !== '__proto__');
  const { plain } = fc.letrec((tie) => ({
    plain: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(undefined, null, true, false, -0, 2 ** 28, 2 ** 31, -(2 ** 40), Infinity, NaN),
      fc.integer(),
      fc.double(),
      fc.string({ unit: 'binary' }),
      fc.array(fc.nat({ max: 300 })).map((list) => list.sort((a, b) => a - b)),
      fc.array(tie('plain'), { maxLength: 5 }),
      fc.array(fc.tuple(key, tie('plain')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
    ),
  }));
  return plain;
}

describe('the codec of the archive', () => {
  it('gives back what it took, from any value on', () => {
    holds(
      fc.property(fc.array(anyPlain(), { maxLength: 8 }), (values) => assert.deepEqual(throughBytes(values), values)),
      { numRuns: 500 },
    );
  });

  it('moves to an item of a list without reading those before it', () => {
    holds(
      fc.property(fc.array(anyPlain(), { minLength: 1, maxLength: 8 }), fc.nat(), (values, nth) => {
        const list = [...values, 'so that it is no list of ascending numbers'];
        const encoder = new Encoder();
        encoder.write(list);
        const { strings } = encoder;
        const decoder = () => new Decoder(encoder.finish(), coded(strings));
        const index = nth % list.length;
        assert.deepEqual(decoder().enter(index).read(), list[index]);
        assert.throws(() => decoder().enter(list.length), RangeError);
      }),
      { numRuns: 500 },
    );
  });

  it('tells how long a list is, and what an ascending one holds at a place, without reading the rest', () => {
    holds(
      fc.property(fc.array(fc.nat({ max: 300 }), { minLength: 1 }), fc.nat(), (values, nth) => {
        const encoder = new Encoder();
        const list = values.sort((a, b) => a - b);
        const places = [list, [...list, 'no number']].map((each) => {
          const { position } = encoder;
          encoder.write(each);
          return position;
        });
        const { strings } = encoder;
        const decoder = new Decoder(encoder.finish(), coded(strings));
        const index = nth % list.length;
        assert.equal(decoder.from(places[0]!).nth(index), list[index]);
        assert.equal(decoder.from(places[0]!).count(), list.length);
        assert.equal(decoder.from(places[1]!).count(), list.length + 1);
        for (const wanted of [list[index]!, nth, 301])
          assert.equal(decoder.from(places[0]!).indexOf(wanted), list.indexOf(wanted));
        assert.throws(() => decoder.from(places[1]!).indexOf(nth), RangeError);
        assert.throws(() => decoder.from(places[0]!).nth(list.length), RangeError);
        assert.throws(() => decoder.from(places[1]!).nth(index), RangeError);
      }),
    );
  });

  it('says a string once, however often it occurs', () => {
    const encoder = new Encoder();
    for (let i = 0; i < 100; i++) encoder.write({ rule: 'date.year', text: '2030' });
    assert.deepEqual(encoder.strings, ['rule\ntext', 'date.year', '2030']);
    assert.ok(encoder.finish().length <= 400);
  });

  it('takes nothing but plain data', () => {
    assert.throws(() => new Encoder().write(() => 1), TypeError);
  });
});
