import { checkAnnotations } from '../../support/annotations';

const check = (source: string) => checkAnnotations(source, ['target', 'figure']);

describe('quantities: more that is none', () => {
  it('coordinates and angles', () =>
    check(`
      The wreck lies at 59.17° N, 35.03° E, at an angle of 30°.
    `));

  it('names of products and roads', () =>
    check(`
      Route 66 meets Highway 1 near Terminal 3; a Boeing 737 landed on Runway 2.
    `));

  it('decisions and their numbers', () =>
    check(`
      Decision 450 sets the rules, and Decree 12 repeals Circular 7.
    `));

  it('durations in prison', () =>
    check(`
      He was sentenced to between five and ten years.
    `));

  it('years in a row', () =>
    check(`
      It was held in 2011, 2015 and 2019.
    `));

  it('numbers in file names and addresses', () =>
    check(`
      See www.example.org/2024/report12 or write to desk42@example.org.
    `));

  it('a bare small number', () =>
    check(`
      The answer is 42 and the codes are 7 and 9.
    `));

  it('a score and a vote', () =>
    check(`
      The vote was 45-12 and the team won 3-0.
    `));

  it('both, all and its', () =>
    check(`
      Both 2019 surveys and its 12 members are named on the four maps.
    `));

  it('a year as a subject', () =>
    check(`
      2020 was hard, and 2021 will be harder.
    `));

  it('a number that describes one thing', () =>
    check(`
      A 63 nation coalition and up to one of the others met.
    `));
});
