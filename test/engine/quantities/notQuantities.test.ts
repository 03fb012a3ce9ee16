import { checkAnnotations } from '../../support/annotations';

const check = (source: string) => checkAnnotations(source, ['target', 'figure']);

describe('quantities: what is none', () => {
  it('ordinals', () =>
    check(`
      The 5th congress opened the twenty-first session on the 3rd floor.
    `));

  it('runs of digits that no amount has', () =>
    check(`
      The archive is sealed with the code ${'7'.repeat(400)} dollars.
    `));

  it('numbers of sections, tables and phases', () =>
    check(`
      See Article 14, section 3.2, Table 7 and Annex 2; Phase 3 begins at page 41.
    `));

  it('lists of labels', () =>
    check(`
      Goals 3, 4 and 6 are described in chapters 2 and 5.
    `));

  it('enumeration marks', () =>
    check(`
      (iii) The Council meets in public.

      12. The Council keeps minutes.
    `));

  it('years without a unit', () =>
    check(`
      The scheme of 1998 was renewed in 2011 and again in 2019.
    `));

  it('the years of targets and levels', () =>
    check(`
      The 2030 targets compare with 1990 levels.
    `));

  it('letters and digits in one word', () =>
    check(`
      At COP28 the G20 discussed 5G, CO2, PM2.5 and COVID-19.
    `));

  it('telephone numbers and codes', () =>
    check(`
      Call 0800 555 019 or 020-7946-0018, quoting file 2016/679 and form A4.
    `));

  it('times, scores and ratios', () =>
    check(`
      The match began at 10:30 and ended 3-1; the map is drawn at 1:5000.
    `));

  it('definite groups that are names', () =>
    check(`
      The three leading provinces met the two ministers in the four corners of the island.
    `));

  it('rankings', () =>
    check(`
      The port is among the top 10 and ranks number 4 in Asia.
    `));

  it('one as an article or pronoun', () =>
    check(`
      One reason is cost; another one is distance, and no one objected.
    `));

  it('numbers inside a short quoted name', () =>
    check(`
      The "five clean rivers" campaign and the "Vision 2041" logo were shown.
    `));

  it('durations', () =>
    check(`
      The permit lasts three years, the appeal 30 days and the shift eight hours.
    `));

  it('ages of people', () =>
    check(`
      Pupils aged 12 to 15 and women aged 18 attended.
    `));

  it('versions and addresses', () =>
    check(`
      Version 2.1.4 is kept in Room 204, PO Box 805, Wellington 6140.
    `));

  it('compounds of a number and a word', () =>
    check(`
      A five-storey block, a 12-month course and a two-day fair were approved.
    `));

  it('scales that only begin a compound', () =>
    check(`
      The city wants billion-level industries and a number of 100 billion-level firms.
    `));

  it('formulas', () =>
    check(`
      The "2+(3+6)" layout was adopted.
    `));

  it('a footnote mark', () =>
    check(`
      The decree was repealed.[14]
    `));

  it('net-zero as an adjective', () =>
    check(`
      The net-zero transition and zero-emission buses were debated.
    `));

  it('zero that counts nothing', () =>
    check(`
      There is zero tolerance for bribery in the Net Zero Office.
    `));

  it('adjectives that look like doubling', () =>
    check(`
      Double taxation, double-digit inflation and a double standard were discussed.
    `));

  it('a quarter of the year, a third party', () =>
    check(`
      In the third quarter a third party joined for the quarter.
    `));

  it('percent signs alone', () =>
    check(`
      The rate in % and the share in per cent are shown.
    `));

  it('classes', () =>
    check(`
      Pupils of classes 1-12 get lunch.
    `));

  it('no number at all', () =>
    check(`
      The ministry will build more schools and hire many teachers.
    `));

  it('hundreds without a value', () =>
    check(`
      Hundreds of people and thousands of animals crossed the border.
    `));
});

describe('quantities: ages, levels and verbs', () => {
  it('an age tells who is meant', () =>
    check(`
      Children under five, women over 40 and those aged 65 or above travel free.
    `));

  it('a level in lower case', () =>
    check(`
      Every ward has a level 3 clinics team and a grade 9 teachers list.
    `));

  it('a change from year to year is not counted in years', () =>
    check(`
      It grew year on year, month after month.
    `));
});
