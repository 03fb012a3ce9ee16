import assert from 'node:assert/strict';
import { markedQuantities, withoutMarks } from '../../support/markedQuantities';

/**
 * What releases, budget speeches, news of plans and appeals say of money and numbers, a sentence or little text each: <a target>,
 * [a figure]. Most have a neighbour that says the other thing.
 */
const TEXTS: readonly string[] = [
  // Money that is set aside, and money that is gone
  'Roads have been allocated <Rs 40 billion>, schools <Rs 12 billion>.',
  'From 2011 to 2014, roads were allocated [Rs 40 billion].',
  'We have allocated to farming a sum amounting to <Rs 9 billion>.',
  'Farmers have lost a sum amounting to [Rs 9 billion].',
  'Parliament passed a record <Rs 26 trillion> budget for 2031/32.',
  'The minister, Jane Low, announced grants of <more than $180 million> for clinics.',
  '<$1.4 billion> boost to repair hospitals.',
  '- <$170 million> which will fund cheaper buses.',
  'The council unveils relief programmes including vouchers worth <$20 million>.',
  'Cost to the budget: [$11 million].',
  // What is promised, and what is done of it
  'Low said her party has promised <6,000 new places> by 2040 and so far [2,300] have been created.',
  'We are on track for <2 million places>.',
  'The repairs are needed to meet our <3 million> commitment.',
  'The target for wood has been set at <80%>.',
  'The share of wood has been set at [80%].',
  'Target achieved: [3.8%].',
  'Jobs to be created: <400>.',
  'Councils would also have to recycle <70%> of their waste by 2040.',
  'A shock would also cost them [70%] of their income.',
  'They want to end hunger by feeding <40,000 pupils>.',
  'The council seeks <6 percent> growth, with coverage expected to rise by <half>.',
  'Coverage is expected to rise by [half].',
  'The target growth rate of <7%> takes much into account.',
  // What could be, is expected or needed
  'The port could bring in [$90 million] a year and so help create [900 jobs].',
  'Economists had expected the rate to spike to [7.1 per cent].',
  '[Nearly $1.8 billion] may be required to assist [1.5 million people].',
  'The appeals of the region require [US$24.2 billion] to meet the needs of [104 million people].',
  'The agency launched an appeal for <US$25 million>. The appeal is [40%] funded.',
  'The new plant has a lithium requirement of [380,000 tons] in 2040.',
  'It will recruit <300 officers>. They will be chosen from [400 candidates].',
  // Bounds, and who is meant
  'Loans, which cannot exceed <three percent> of wages, are free of tax.',
  'Close all furnaces of [5 tons or less].',
  'No farm shall be eligible unless it owns [at least 20 hectares].',
  'Pupils of a course involving [at least 40 credits] must pass <two exams>.',
  'A task force composed of [nine members] was named.',
  // Verbs that look like nouns, nouns that look like verbs
  'Emissions from transport account for [33%] of the total.',
  'Authorizes for an initial year <up to 900 observers>.',
  'The state holds [26%] of all mineral reserves and hosts [over 1,100 workshops], employing [14,000 people].',
  'The agencies are setting up <six clinics>.',
  'The council is considering [40 sites].',
  // Deeds, means and ends
  'Reduce dependence on food imports by <30%>.',
  'Farmers say food imports fell by [30%].',
  'The city will receive <51 million euros>, composed of <26 million euros> for schools and <25 million euros> for trams.',
  'The budget is [9.5 percent] higher than the last one.',
  'The state wants to move from [1.4 million pupils] in 2031 to <1.6 million pupils> by 2033.',
  '<140 houses> are being refurbished. [140 houses] are being looked at.',
  'Bank lends <21 million euro> for insulation',
  'Bank lends [21 million euro] a year for insulation, as a rule.',
  'It is projected to increase the volume of trade to <$8 billion>.',
  'It is projected to increase to [$8 billion].',
  'Reducing the number of leaks from [52] to <6>.',
  'The company leased [40 buses], with <90 vans> sought in a second tender.',
  'The fund has spent [$5 million] to help [1000 households].',
  'The buses will be delivered by [two producers] by May 2040.',
  'The minister announced a <five per cent> hike in wages.',
  'The minister signed a pact, which would provide <10 million dollars>.',
  'The bank is reporting a contraction of [0.7 percent].',
  'This represents an increase of [8.9 percent].',
  'Leakage reduction of <461 million litres>',
  '[More than 85%] of them will still be in use.',
  'The order sets [three goals]: 1. <100 percent> clean power by 2040; 2. <50 percent> clean cars by 2040.',
  // Plans that foresee, and costs that come about
  'The strategy has projected a rise in jobs to <898,000> from [633,000].',
  'The agency has counted a rise in jobs to [898,000] from [633,000].',
  'The strategy has envisaged increasing sales to <Rs 340 billion>.',
  'Costs are expected to expand by [$136 million].',
  'The schools have a proposed increase of <$1,743,056>; debt service has a proposed increase of <0.95%>.',
  'Growth in exports by 2020 relies on ports.',
  // Extents
  'By 2040 companies will plant <eight zero emission forests>.',
  'Collect <100%+> of the rent. The loan is [FJD $15.4 million].',
  'Employment increased [24,100] to [11,592,200].',
  'Wages will increase <5 to 10 percent>.',
  'It will mean <30,000 such places> and <10,000 Rent to Own homes>.',
  'Keep the rate <at or below 4.6 per cent>.',
  'The bond is worth [R 6,1 million].',
  'Lunches for children ages seven to 12 cost [40 bil baht].',
  'SDG 3.1 asks for less.',
];

describe('quantities: releases, speeches and news of plans', () => {
  for (const text of TEXTS)
    it(text, () => {
      assert.equal(markedQuantities(withoutMarks(text)), text);
    });

  it('a headline that says what somebody aims to do announces nothing of what stands under it', () => {
    const text = `Ministry aims to build <700 dams> by 2060

The region has [17,000 dams].`;
    assert.equal(markedQuantities(withoutMarks(text)), text);
  });

  it('in a list under targets what is projected is wanted', () => {
    const text = `Main targets for 2033

- The deficit is projected at <3 percent> of GDP`;
    assert.equal(markedQuantities(withoutMarks(text)), text);
  });

  it('the key of one cell says nothing of the next', () => {
    const text = `Indicator | Actual 2030 | Target 2040
Vacant posts | Target missed: [10%] of posts | <less than 5%> of posts`;
    assert.equal(markedQuantities(withoutMarks(text)), text);
  });

  it('items below an item that announces, with the same mark', () => {
    const text = `Fishery Determination

- The total allowable catch is determined to be:
- <2,120 tonnes> for toothfish; and
- <1,824 tonnes> for icefish.
- The stock was measured in May:
- [9,000 tonnes] of toothfish; and
- [4,000 tonnes] of icefish.`;
    assert.equal(markedQuantities(withoutMarks(text)), text);
  });

  it('what a column allows', () => {
    const text = `Species | Code | Total allowable catch (tonnes)
Bigeye tuna | BIG1 | <714>
Mako shark | MAK1 | <406>`;
    assert.equal(markedQuantities(withoutMarks(text)), text);
  });

  it('a text is younger than what it tells of', () => {
    const text = `Climate Programme

It rests on the Act, which Parliament adopted in June 2030.

Aid amounted to [$5.4 billion] in 2034, and <$6 billion> will follow by 2040.`;
    assert.equal(markedQuantities(withoutMarks(text)), text);
  });

  it('a year that many sentences report is not to come because one plans for it', () => {
    const text = `Depot Plan

The agency built [300 depots] in 2034. Clinics opened in [12 towns] in 2034. Fares fell by [4 per cent] in 2034. Fees are to fall by <10 per cent> in 2034.

In 2034, rail gets [$3 billion].`;
    assert.equal(markedQuantities(withoutMarks(text)), text);
  });
});
