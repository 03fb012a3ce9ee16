import { checkAnnotations } from '../../support/annotations';

describe('dates: negatives', () => {
  it('may, march and second are words', () => {
    checkAnnotations(
      `
        You may march here for a second; the second reading may wait. They March on. I second that.
      `,
      ['date'],
    );
  });

  it('names of people that are months', () => {
    checkAnnotations(
      `
        Theresa May met April Jones and June Smith; August Kekulé was there.
      `,
      ['date'],
    );
  });

  it('counts that look like years', () => {
    checkAnnotations(
      `
        The city built 2000 schools and 1900 new homes, hired 2030 people and planted 2,000 trees.
        About 2030 people came; nearly 1800 hectares burned; at least 1500 workers and 2050 MW.
      `,
      ['date'],
    );
  });

  it('amounts of money that look like years', () => {
    checkAnnotations(
      `
        It cost $2000, EUR 2019, 1990 euros and £2,024.
      `,
      ['date'],
    );
  });

  it('labels that look like years', () => {
    checkAnnotations(
      `
        See section 2012, page 1999, No. 2021, Resolution 1973 and room 2024.
      `,
      ['date'],
    );
  });

  it('versions, standards and decimals', () => {
    checkAnnotations(
      `
        Version 2.0.2021, ISO 14001:2015, release 10.12.1, chapter 4.2.1 and 2019.5 points.
      `,
      ['date'],
    );
  });

  it('phone numbers', () => {
    checkAnnotations(
      `
        Call +44 20 7946 1958, 555-2019 or 2020-555-0199.
      `,
      ['date'],
    );
  });

  it('round the clock', () => {
    checkAnnotations(
      `
        Helplines are open 24/7.
      `,
      ['date'],
    );
  });

  it('ratios, scores and verses', () => {
    checkAnnotations(
      `
        The vote was 10:15 in favour, a 16:9 screen, 3:1 odds.
      `,
      ['date'],
    );
  });

  it('ages as adjectives', () => {
    checkAnnotations(
      `
        A 16-year-old pupil, a Forty-Year-Old bridge.
      `,
      ['date'],
    );
  });

  it('fractions', () => {
    checkAnnotations(
      `
        Three quarters of the parishes and a quarter of the towns; half of the first half.
      `,
      ['date'],
    );
  });

  it('vague times', () => {
    checkAnnotations(
      `
        Recently, now and in the coming years, as in recent years, soon and in the future.
      `,
      ['date'],
    );
  });

  it('ordinals that are no days', () => {
    checkAnnotations(
      `
        The 4th session, the 2nd reading, the 21st member and the first time.
      `,
      ['date'],
    );
  });

  it('a fall or a spring that is no season', () => {
    checkAnnotations(
      `
        The fall of the cabinet and a fall in prices; water from a spring in the hills.
      `,
      ['date'],
    );
  });

  it('units without an amount', () => {
    checkAnnotations(
      `
        The day will come, the time is now, years of neglect, the second minute book.
      `,
      ['date'],
    );
  });

  it('names with daily and annual', () => {
    checkAnnotations(
      `
        She reads the Daily Herald and the Annual Review of Fisheries.
      `,
      ['date'],
    );
  });

  it('impossible dates in figures', () => {
    checkAnnotations(
      `
        Codes 45/13/2020, 31.02.2021 and 2021-13-40 are no dates.
      `,
      ['date'],
    );
  });

  it('years of a comparison from year to year', () => {
    checkAnnotations(
      `
        Prices rose year on year and year-over-year; man-years are counted.
      `,
      ['date'],
    );
  });

  it('the sun and the sat', () => {
    checkAnnotations(
      `
        The Sun rose and he sat; a Sun reporter; Mar and Dec are files.
      `,
      ['date'],
    );
  });

  it('codes with digits', () => {
    checkAnnotations(
      `
        Forms Q5, H3 and FYI 12, model T2020 and A1990.
      `,
      ['date'],
    );
  });

  it('counts in pairs', () => {
    checkAnnotations(
      `
        Between 1500 and 2000 people came, from 1900 to 2,500 tonnes; 2000 or more, one in 2000.
      `,
      ['date'],
    );
  });

  it('amounts reached', () => {
    checkAnnotations(
      `
        Enrolment reached 2000 and exceeded 1900 at its peak.
      `,
      ['date'],
    );
  });

  it('the villages and the farms', () => {
    checkAnnotations(
      `
        Of the 2030 villages, 1850 farms and 2019 households were visited.
      `,
      ['date'],
    );
  });

  it('laws numbered like years', () => {
    checkAnnotations(
      `
        Law 1955 of 2019 replaced Decree 2041 of 2014, Directive 2009/28/EC and Regulation 2021/1119.
                    ^^^^ date value=2019
                                                 ^^^^ date value=2014
      `,
      ['date'],
    );
  });

  it('adjectives made of a count', () => {
    checkAnnotations(
      `
        A 2000-seat hall and a 1500-strong force.
      `,
      ['date'],
    );
  });

  it('a quotation that begins with a number', () => {
    checkAnnotations(
      `
        It promised ‘24 lights’ and '20 new schools'.
      `,
      ['date'],
    );
  });

  it('hydrogen and questions', () => {
    checkAnnotations(
      `
        Green H2 plants. A quarter of the 1H nuclei.
      `,
      ['date'],
    );
  });
});
