import assert from 'node:assert/strict';
import { checkFindings, findingsOf, fixed } from './support';

describe('check: impossible-date', () => {
  const check = (text: string, ...expected: string[]) =>
    checkFindings('impossible-date', text, expected.map((place) => `doc.txt: ${place}`)); // prettier-ignore

  it('finds a day that its month does not have', () => {
    check('The count ends on 31 April 2031.', '31 April 2031');
    check('It was due on November 31st, 2030, they said.', 'November 31st, 2030');
    check('The office opens on 30 February.', '30 February');
  });
  it('knows leap years, where the year is written', () => {
    check('The count ends on 29 February 2031.', '29 February 2031');
    check('The count ends on 29 February 2032.');
    check('Date: 3 May 2031\n\nThe office opens on 29 February.');
  });
  it('is silent about days that exist', () => {
    check('From 31 May 2031 to 30 June 2031 and on 31 December 2031.');
    check('Room 31 in June 2031 was full. Paragraph 31, June report.');
  });
  it('offers the last day of the month', () => {
    const text = 'The count ends on 31 April 2031.\n';
    const [finding] = findingsOf('impossible-date', text);
    assert.equal(fixed(text, finding!), 'The count ends on 30 April 2031.\n');
    assert.match(finding!.message, /April 2031 has 30 days/);
  });
  it('offers nothing where the day is no plain number', () => {
    const [finding] = findingsOf('impossible-date', 'It was due on November 31st, 2030.');
    assert.equal(finding!.fix, undefined);
  });
});

describe('check: wrong-weekday', () => {
  const check = (text: string, ...expected: string[]) =>
    checkFindings('wrong-weekday', text, expected.map((place) => `doc.txt: ${place}`)); // prettier-ignore

  it('finds a weekday that is not that of its date', () => {
    check('The board meets on Monday, 5 March 2030.', 'Monday, 5 March 2030'); // a Tuesday
    check('The board meets on Friday, March 5, 2030.', 'Friday, March 5, 2030');
  });
  it('is silent where they agree', () => {
    check('The board meets on Tuesday, 5 March 2030.');
    check('The board meets on Tues., March 5, 2030 and on Wednesday.');
  });
  it('takes the year of the document, unless a year beside it would fit', () => {
    check('Date: 1 March 2030\n\nThe board will meet on Friday, March 8.'); // a Friday
    check('Date: 1 March 2030\n\nThe board will meet on Sunday, March 19.', 'Sunday, March 19'); // in no year around
    check('Date: 1 March 2030\n\nThe board met on Sunday, March 18.'); // in 2029
  });
  it('is silent without any year, and about impossible dates', () => {
    check('The board meets on Monday, March 5.');
    check('The board meets on Monday, 31 April 2030.');
  });
  it('says which day it is', () => {
    const [finding] = findingsOf('wrong-weekday', 'The board meets on Monday, 5 March 2030.');
    assert.equal(finding!.message, '“Monday, 5 March 2030”: 5 March 2030 is a Tuesday.');
  });
  it('offers the right day in the form that stands there', () => {
    for (const [text, right] of [
      ['The board meets on Monday, 5 March 2030.\n', 'The board meets on Tuesday, 5 March 2030.\n'],
      ['The board meets on Mon 5 March 2030.\n', 'The board meets on Tue 5 March 2030.\n'],
      ['ADOPTED ON MONDAY, 5 MARCH 2030\n', 'ADOPTED ON TUESDAY, 5 MARCH 2030\n'],
    ] as const) {
      const [finding] = findingsOf('wrong-weekday', text);
      assert.equal(fixed(text, finding!), right);
    }
  });
});

describe('check: no-reference-date', () => {
  const check = (text: string, ...expected: string[]) =>
    checkFindings('no-reference-date', text, expected.map((place) => `doc.txt: ${place}`)); // prettier-ignore

  it('finds the first date of a document that counts from nothing', () => {
    const text = 'Catches fell in May. Prices rose by 4 percent last year.\n';
    check(text, 'May');
    const [finding] = findingsOf('no-reference-date', text);
    assert.deepEqual(
      finding!.related!.map(({ location }) => text.slice(location.start, location.end)),
      ['last year'],
    );
  });
  it('is silent where the document has a date', () => {
    check('Date: 4 March 2030\n\nPrices rose by 4 percent last year.');
  });
  it('is silent about months that may be those of any year', () => {
    check('The nets are mended in April and the boats painted in May.');
    check('The council meets every year in June, each Monday.');
  });
  it('is silent about what counts from the story told', () => {
    check('The harbour froze in 1899. Two weeks later, and again the following month, the ice broke.');
  });
});

describe('check: ambiguous-date', () => {
  const check = (text: string, ...expected: string[]) =>
    checkFindings('ambiguous-date', text, expected.map((place) => `doc.txt: ${place}`)); // prettier-ignore

  it('finds the first date in figures that has two readings', () => {
    const text = 'The form is due on 03/04/2030, the fee on 05.06.2030.\n';
    check(text, '03/04/2030');
    const [finding] = findingsOf('ambiguous-date', text);
    assert.match(
      finding!.message,
      /^“03\/04\/2030” \(and 1 more in this document\) may be 3 April 2030 or 4 March 2030: /,
    );
    assert.deepEqual(
      finding!.related!.map(({ location }) => text.slice(location.start, location.end)),
      ['05.06.2030'],
    );
  });
  it('is silent where another date of the document shows the order', () => {
    check('The form is due on 03/04/2030. The hall opened on 25/12/2029.');
    check('The form is due on 03/04/2030. The hall opened on 12/25/2029.');
  });
  it('is silent where the numbers fit one way only, or both give one day', () => {
    check('The form is due on 13/04/2030, the fee on 2030-04-03.');
    check('The form is due on 04/04/2030.');
    check('The form is due on Wednesday, 03/04/2030.'); // a Wednesday is 3 April
  });
  it('is silent about numbers that are no dates', () => {
    check('See section 3/4/2 and version 03.04.20 of the form, and 3 April 2030.');
  });
});

describe('check: swapped-range', () => {
  const check = (text: string, ...expected: string[]) =>
    checkFindings('swapped-range', text, expected.map((place) => `doc.txt: ${place}`)); // prettier-ignore

  it('finds years, months and days that end before they begin', () => {
    check('In 2031-2028 the quay was closed.', '2031-2028');
    check('The Second Harbour Plan (2035–2031) follows.', '2035–2031');
    check('It lasts from 2031 to 2028.', '2031 to 2028');
    check('It lasts from June 2031 to March 2030.', 'June 2031 to March 2030');
  });
  it('is silent about ranges in order', () => {
    check('In 2028-2031 and from June 2030 to March 2031, 40-50 percent, 2028-31.');
  });
  it('is silent about numbers that are no years, or no period', () => {
    check('Call 2055-2014 or 021-5555 0199. Standard 2031-2028-4 and file No. 2031-2028 apply.');
    check('It came from 2031 participants to 2028 members.');
  });
  it('offers to swap years', () => {
    const text = 'The Second Harbour Plan (2035–2031) follows.\n';
    const [finding] = findingsOf('swapped-range', text);
    assert.equal(fixed(text, finding!), 'The Second Harbour Plan (2031–2035) follows.\n');
  });
});
