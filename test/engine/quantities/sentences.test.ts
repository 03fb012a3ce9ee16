import assert from 'node:assert/strict';
import { annotate } from '../../../server/src/recognize/annotate';

/**
 * One sentence a line, without any context: <a target>, [a figure]. Most come in pairs that differ in one word, so that what is
 * known stays as much in sight as what is wanted.
 */
const SENTENCES: readonly string[] = [
  'Sales were up by [a tenth], bringing the total to [900 million litres].',
  'The health budget for 2026 is <$3.2 billion>, up from [$2.9 billion].',
  'For 2025/26 the ministry gets <€40 million> more.',
  'The levy will cost an average household [$300] a year.',
  'The bridge, which cost [€40 million], opened in 2019.',
  'The plan covers [12 districts] and has [five pillars].',
  'The programme will be rolled out in <12 districts>.',
  'We will support the [5 million people] affected by the flood.',
  'The project is funded by [three donors].',
  'Turnout, at [63 per cent], was the lowest since 1990.',
  "By 2050 the world's population will reach [9.7 billion].",
  'Without action, losses will exceed [$5 billion] a year by 2040.',
  'The economy is forecast to grow by [3 per cent] next year.',
  'The committee recommends a minimum wage of <$15> an hour.',
  'The minimum wage is [$15] an hour.',
  'The minimum wage will rise to <$16> an hour in January.',
  'The state will own <51 per cent> of the new company.',
  'The state owns [51 per cent] of the company.',
  'Fees are capped at [£9,250] a year.',
  'Speed on the motorway shall be limited to <100 km/h>.',
  'They have promised to build <40 hospitals> by 2030.',
  'In 2015 they promised to build <40 hospitals> by 2030, and have built [six].',
  'The target of <40 hospitals> will be missed.',
  'The country missed its <0.7 per cent> aid target last year, spending [0.4 per cent].',
  'Growth was below the <5 per cent> target.',
  'The loan carries interest of [4 per cent] and runs for 20 years.',
  '<$300 million> will be lent to <900 firms>.',
  'The scheme has a budget of [€90 million], of which [€40 million] was spent last year.',
  'The new fund, worth <€90 million>, will be launched in May.',
  'A new <€90 million> fund will be launched in May.',
  'Another [90 schools] were closed.',
  '<Two thirds> of the money will be spent in rural areas.',
  '[Two thirds] of the money was spent in cities.',
  'The talks will be attended by [30 ministers].',
  'Under current policies emissions will fall by only [3 per cent].',
  'The road map calls for a cut of <55 per cent> by 2030.',
  'The road map would cut emissions by <55 per cent>.',
  'Cutting emissions by <55 per cent> is our goal.',
  'If all pledges were kept, warming would be held to [1.9 °C].',
  'Renewables must supply <80 per cent> of power by 2030 under the law.',
  "Renewables supplied [40 per cent] of power last year, the law's target being <80 per cent>.",
  'The union demands [10 per cent].',
  'The ministry is recruiting <500 teachers>.',
  'The ministry employs [500 teachers].',
  'The ministry plans to keep all [500 teachers].',
  'Construction of <900 flats> will start in May.',
  'Construction of [900 flats] was completed in May.',
  'Work on <900 flats> is under way.',
  'Permits for [900 flats] have been issued.',
  'The company intends to invest <€9 million>.',
  'The company invested [€9 million].',
  'Investment of <€9 million> is planned.',
  'Investment fell to [€9 million].',
  'The app is saving staff [around 900,000 pages] of paper each year.',
  'The subsidy for solar roofs is [Rs 18,000 per kW].',
  'A budget of <€2 million> has been approved for next year.',
  'The Council approved a grant of <€2 million>.',
  'The law provides <$2 billion> for chips and <$1 billion> for research.',
  'It was reported that [$2 billion] was lost.',
  'The Board noted that [14 projects] had been completed and [three] were delayed.',
  'Since 2015 the share has fallen from [20%] to [12%].',
  'We must bring the share from [20%] down to <12%>.',
  'Our plan for the next five years: <2,000 km> of track, <90 stations> and <12 depots>.',
  'Over the last five years: [2,000 km] of track, [90 stations] and [12 depots].',
  'It must be noted that [40%] of schools lack water.',
  "Article 4. The Fund's share shall be <30 per cent>.",
  'Article 10. The Agency has a Director and [four deputies].',
  'The Commission shall be composed of <seven members>.',
  'This Directive applies to plants with an output of [at least 20 MW].',
  'Deliveries will start with <900 doses> in March.',
  'The state bought [900 doses], enough for [450 people].',
  'We need [900 doses] more.',
  '[900 doses] are needed.',
  'The plan will create <900 jobs> and cut costs by <€2 million>.',
  'The plan has created [900 jobs].',
  'The plan could create [900 jobs].',
  'The factory, which will employ <900 people>, is due to open in 2027.',
  'The factory, which employs [900 people], closed.',
  'Reduction of <40%> in road deaths by 2030',
  'Literacy reached [100%]',
  'Target: <900 buses>',
  'Baseline: [400 buses]',
  'The deficit will be brought down to <3%> of GDP.',
  'The deficit will widen to [5%] of GDP.',
  'Revenue is budgeted at <€9 billion>.',
  'Revenue came in at [€9 billion], against a budgeted <€10 billion>.',
  'Spending has been increased by [9%] since 2020.',
  'For the first time, [60%] of ministers are women.',
  'We want <60%> of ministers to be women.',
  'The Prime Minister said he had [60 ministers].',
  'The pilot ran in [12 towns] and will be extended to <40>.',
  'The law, adopted by [84 votes] to [12], bans [14 substances].',
  'The ban covers [14 substances].',
  'Donors pledged <$90 million> at the conference, of which [$12 million] has arrived.',
];

/** Writes a sentence as the list above does, with the marks that the recogniser sets. */
function marked(text: string): string {
  let result = '';
  let at = 0;
  for (const { kind, start, end } of annotate(`${text}\n`).annotations) {
    if (kind !== 'target' && kind !== 'figure') continue;
    const mention = text.slice(start, end);
    result += text.slice(at, start) + (kind === 'target' ? `<${mention}>` : `[${mention}]`);
    at = end;
  }
  return result + text.slice(at);
}

describe('quantities: target or figure, sentence by sentence', () => {
  for (const sentence of SENTENCES)
    it(sentence, () => {
      assert.equal(marked(sentence.replace(/[<>[\]]/g, '')), sentence);
    });
});
