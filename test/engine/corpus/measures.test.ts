import assert from 'node:assert/strict';
import { type Comparison, type Statement, compareQuantities, measureOf } from '../../../server/src/corpus/measures';
import type { QuantityAnnotation } from '../../../server/src/recognize/annotation';

type Facts = Partial<QuantityAnnotation>;

const quantity = (facts: Facts): QuantityAnnotation => ({
  kind: 'target',
  start: 0,
  end: 1,
  text: '',
  rule: 'test',
  evidence: [],
  value: 1,
  comparator: '=',
  ...facts,
});

/** A target that others are compared with: `raise the harbour's cargo volume to more than 40 million t by 2030`. */
const CARGO: Facts = { value: 4e7, unit: 'Mt', comparator: '>', metric: 'harbour cargo volume', deadline: '2030' };
/** `build 200 demonstration dry docks by 2030`. */
const DOCKS: Facts = { value: 200, unit: 'demonstration dry docks', action: 'build', deadline: '2030' };

function check(base: Facts, change: Facts, expected: Comparison | undefined, related = true): void {
  const [a, b] = [base, { ...base, ...change }].map((facts) => ({
    quantity: quantity(facts),
    when: facts.deadline,
  })) as [Statement, Statement];
  assert.equal(
    compareQuantities(a, b, () => related),
    expected,
  );
  assert.equal(
    compareQuantities(b, a, () => related),
    expected,
    'both ways',
  );
}

describe('what a quantity is about', () => {
  const words = (facts: Facts) => measureOf(quantity(facts))?.words.join(' ');

  it('is its metric where the unit measures', () => {
    assert.equal(words({ unit: 'CNY', metric: 'the added value of industry' }), 'added industry value');
    assert.equal(words({ unit: '%', metric: "the city's forest cover" }), 'cover forest');
  });
  it('is the counted noun where the unit is one, whatever its number', () => {
    assert.equal(words({ unit: 'dry docks' }), 'dock dry');
    assert.equal(words({ unit: 'dry dock' }), 'dock dry');
  });
  it('is not known without a metric', () => {
    assert.equal(measureOf(quantity({ unit: 'CNY' })), undefined);
    assert.equal(measureOf(quantity({})), undefined);
  });
});

describe('quantities of one measure', () => {
  it('agree in equal values', () => {
    check(CARGO, {}, 'agrees');
    check(CARGO, { metric: 'cargo volume of the harbour' }, 'agrees');
    check(CARGO, { comparator: '>=', deadline: undefined }, 'agrees');
    check(CARGO, { deadline: '2030-12-31' }, 'agrees');
    check(DOCKS, { kind: 'figure' }, 'agrees');
  });
  it('differ in contrary values with one deadline', () => {
    check(CARGO, { value: 5e7 }, 'differs');
    check(DOCKS, { value: 150 }, 'differs');
    check(DOCKS, { value: 150, action: undefined }, 'differs');
  });
  it('have other deadlines: two milestones are no contradiction', () => {
    check(CARGO, { value: 5e7, deadline: '2035' }, 'other-time');
    check(CARGO, { deadline: '2035' }, 'other-time');
  });
});

describe('quantities do not differ', () => {
  it('where a deadline is missing', () => check(CARGO, { value: 5e7, deadline: undefined }, 'undecided'));
  it('where one is achieved and one wanted', () => check(CARGO, { value: 3e7, kind: 'figure' }, 'undecided'));
  it('where both can be true', () => check(CARGO, { value: 5e7, comparator: '=' }, 'undecided'));
  it('where the verbs speak of different things', () => check(DOCKS, { value: 50, action: 'repair' }, 'undecided'));
  it('where other bodies committed to them', () =>
    check({ ...DOCKS, actor: 'the port' }, { value: 50, actor: 'each district' }, 'undecided'));
  it('but a body without a name may be any that has one', () =>
    check({ ...DOCKS, actor: 'ministry' }, { value: 50, actor: 'Ministry of Docks' }, 'differs'));
  it('where one is a rate', () => check(DOCKS, { value: 50, frequency: 'P1Y' }, 'undecided'));
  it('where the documents have nothing to do with each other', () => check(CARGO, { value: 5e7 }, 'undecided', false));
  it('where a figure is rounded; a target is meant as it stands', () => {
    check({ ...CARGO, value: 4.2e7 }, { value: 4.18e7 }, 'differs');
    check({ ...CARGO, value: 4.2e7, kind: 'figure' }, { value: 4.18e7 }, 'agrees');
  });
});

describe('quantities are of different measures', () => {
  it('with other units', () => check(CARGO, { unit: 'USD' }, undefined));
  it('with other metrics', () => check(CARGO, { metric: 'harbour passenger volume' }, undefined));
  it('with other owners, where both name one', () => {
    check({ ...CARGO, metric: 'cargo volume of the city' }, { metric: 'cargo volume of the province' }, undefined);
    check({ ...CARGO, metric: 'cargo volume of the city' }, { metric: 'cargo volume' }, 'agrees');
  });
  it('with other bases', () =>
    check({ ...CARGO, unit: '%', base: 'regional trade' }, { base: 'national trade' }, undefined));
  it('where one is a change and one a level', () =>
    check({ ...CARGO, unit: '%' }, { action: 'reduce', value: 15 }, undefined));
  it('with other counted nouns', () => check(DOCKS, { unit: 'demonstration shipyards' }, undefined));
  it('where a bare noun or a part of a document is counted, unless the numbers are equal and not round', () => {
    for (const unit of ['docks', 'key tasks']) {
      check({ ...DOCKS, unit, value: 22 }, { value: 50 }, undefined);
      check({ ...DOCKS, unit, value: 22 }, {}, 'agrees');
      check({ ...DOCKS, unit, value: 22 }, {}, undefined, false);
      check({ ...DOCKS, unit, value: 20 }, {}, undefined);
    }
  });
  it('where another quantity was taken for the metric', () =>
    check({ ...CARGO, metric: '6 billion yuan' }, {}, undefined));
  it('with more words about the noun, unless the number supports it', () => {
    check(DOCKS, { unit: 'dry docks' }, 'agrees');
    check(DOCKS, { unit: 'dry docks', value: 150 }, undefined);
    check(DOCKS, { unit: 'docks' }, undefined); // round numbers meet by chance
    check({ ...DOCKS, value: 215 }, { unit: 'docks' }, 'agrees');
    check({ ...DOCKS, value: 6, unit: 'major actions' }, { unit: 'actions' }, undefined);
  });
});
