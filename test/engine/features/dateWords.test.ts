import assert from 'node:assert/strict';
import { sayDate, sayFrequency, sayTime } from '../../../server/src/features/dateWords';

const WORDS: readonly (readonly [string, string])[] = [
  ['2023-06-15', 'Thursday, 15 June 2023'],
  ['2024-02-29', 'Thursday, 29 February 2024'],
  ['0079-08-24', 'Thursday, 24 August 0079'],
  ['2023-06-31', '31 June 2023'], // no such day: no weekday
  ['2023-06', 'June 2023'],
  ['2025', '2025'],
  ['202', 'the 2020s'],
  ['202X', 'the 2020s'],
  ['20', 'the 21st century'],
  ['11XX', 'the 12th century'],
  ['2024-Q1', 'the first quarter of 2024'],
  ['2024-H2', 'the second half of 2024'],
  ['2024-SU', 'summer of 2024'],
  ['2024-W03', 'week 3 of 2024'],
  ['2024-W03-1', 'Monday of week 3 of 2024'],
  ['XXXX-WXX-7', 'a Sunday'],
  ['XXXX-WXX-WE', 'a weekend'],
  ['XXXX-04', 'April'],
  ['XXXX-04-05', '5 April'],
  ['XXXX-XX-04', 'the 4th of a month'],
  ['2024-XX-11', 'the 11th of a month'],
  ['2024-XX', 'an unknown month of 2024'],
  ['XXXX', 'an unknown year'],
  ['XXXX-XX-XX', 'an unknown day'],
  ['PT500000H', '500,000 hours'],
  ['FY2024', 'fiscal year 2024'],
  ['FY2024-Q2', 'the second quarter of fiscal year 2024'],
  ['2023-06-15T15:07', 'Thursday, 15 June 2023, 15:07'],
  ['2023-06-06T09:00Z', 'Tuesday, 6 June 2023, 09:00 UTC'],
  ['2023-06-15TMO', 'Thursday, 15 June 2023, morning'],
  ['P3Y', '3 years'],
  ['P1M', '1 month'],
  ['P10Y', '10 years'],
  ['P60D', '60 days'],
  ['P2H', '2 half-years'],
  ['P1DE', '1 decade'],
  ['P2CE', '2 centuries'],
  ['P2Y6M', '2 years and 6 months'],
  ['PT24H', '24 hours'],
  ['P1DT12H', '1 day and 12 hours'],
  ['PT30M', '30 minutes'],
  ['PXY', 'some years'],
  ['2018/2020', '2018 to 2020'],
  ['2024-Q1/2024-Q3', 'the first quarter of 2024 to the third quarter of 2024'],
  ['PAST_REF', 'the past'],
  ['neither here nor there', 'neither here nor there'],
  ['2024-13-01', '2024-13-01'],
];

describe('dates in words', () => {
  for (const [value, words] of WORDS) it(`${value} is ${words}`, () => assert.equal(sayDate(value), words));

  it('say the modifier', () => {
    assert.equal(sayDate('2025', 'END'), 'the end of 2025');
    assert.equal(sayDate('P2Y', 'EQUAL_OR_MORE'), 'at least 2 years');
    assert.equal(sayDate('2025', 'NO_SUCH'), '2025');
  });

  it('say how often', () => {
    assert.equal(sayFrequency('P1Y'), 'every year');
    assert.equal(sayFrequency('P2W'), 'every 2 weeks');
    assert.equal(sayFrequency('XXXX-12-25'), 'every 25 December');
    assert.equal(sayFrequency('XXXX-WXX-1'), 'every Monday');
    assert.equal(sayFrequency('XXXX-XX-04'), 'the 4th of every month');
    assert.equal(sayFrequency('neither here nor there'), 'every neither here nor there');
    assert.equal(sayTime({ type: 'SET', value: 'P6M' }), 'every 6 months');
    assert.equal(sayTime({ type: 'DURATION', value: 'P6M' }), '6 months');
    assert.equal(sayTime({ type: 'DATE', value: '2025', mod: 'END' }), 'the end of 2025');
  });
});
