import assert from 'node:assert/strict';
import { type Severities, diagnose } from '../../../server/src/check/checks';
import { markedCorpus, recognizedCorpus, textsOf } from '../../support/corpus';
import { checkFindings, findingsOf } from './support';

describe('check: deadline-passed', () => {
  const check = (today: string | undefined, text: string, ...expected: string[]) =>
    checkFindings('deadline-passed', text, expected.map((place) => `doc.txt: ${place}`), today === undefined ? {} : { today }); // prettier-ignore
  const text = 'By 2030, the city will build 40 treatment plants.';

  it('finds a target whose year is over', () => {
    check('2031-01-01', text, '40 treatment plants');
  });
  it('is silent until its last day is over', () => {
    check('2030-12-31', text);
  });
  it('is silent without a day to count from', () => {
    check(undefined, text);
  });
  it('is silent about figures and about targets without a date', () => {
    check(
      '2050-01-01',
      'In 2029 the city had 40 treatment plants. It will build 50 treatment plants within five years.',
    );
  });
  it('is a hint unless somebody asks for more', () => {
    const { snapshot } = recognizedCorpus(text);
    const [document] = textsOf(snapshot);
    const found = (severities?: Severities) =>
      diagnose(document!, { snapshot, today: '2031-05-05' }, severities).map(({ severity }) => severity);
    assert.deepEqual(found(), ['hint']);
    assert.deepEqual(found({ 'deadline-passed': 'warning' }), ['warning']);
    assert.deepEqual(found({ 'deadline-passed': 'off' }), []);
  });
});

describe('check: deadline-too-early', () => {
  const check = (text: string, ...expected: string[]) =>
    checkFindings('deadline-too-early', `Date: 3 May 2030\n\n${text}`, expected.map((place) => `doc.txt: ${place}`)); // prettier-ignore

  it('finds a commitment that was due before its document', () => {
    check('By 2028 the city will build 40 treatment plants.', '2028');
    check('The city shall build 40 treatment plants by the end of March 2029.', 'the end of March 2029');
  });
  it('finds a deadline before the year that it is compared with', () => {
    check('Emissions shall fall by 30 percent from 2040 levels by 2035.', '30 percent');
  });
  it('says when it was due', () => {
    const [finding] = findingsOf(
      'deadline-too-early',
      'Emissions shall fall by 30 percent from 2040 levels by 1 June 2035.',
    );
    assert.equal(
      finding!.message,
      '“30 percent” is due by Friday, 1 June 2035, before the year that it is compared with, 2040.',
    );
  });
  it('is silent about the year of the document and later ones', () => {
    check('By 2030 the city will build 40 treatment plants. By 2035 it will build 50 more plants.');
    check('Emissions shall fall by 30 percent from 2020 levels by 2035.');
  });
  it('is silent about reports of earlier plans', () => {
    check('The old plan had promised that the city will build 40 treatment plants by 2028.');
    check('By 2028 the city built 40 treatment plants.');
    check('“By 2028 the city will build 40 treatment plants,” ran the old slogan.');
    check('The 12 plants that stood by 2028 must be kept, she said.');
  });
  it('is silent where nothing is counted', () => {
    check('Those who came before 2028 will stay.');
  });
});

describe('check: shares-above-whole', () => {
  const check = (text: string, ...expected: string[]) =>
    checkFindings('shares-above-whole', text, expected.map((place) => `doc.txt: ${place}`)); // prettier-ignore

  it('finds a list of shares of a total above 100', () => {
    check(
      'Fish took 46 percent, timber 38 percent and stone 21 percent of the total.',
      '46 percent, timber 38 percent and stone 21 percent',
    );
    check('Rail carried 62% and ships 45% of total freight.', '62% and ships 45%');
  });
  it('leaves room for rounding', () => {
    check('Fish took 46 percent, timber 38 percent and stone 17 percent of the total.');
  });
  it('is silent about shares of different wholes and times', () => {
    check('Of the boats 60 percent, of the nets 70 percent and 80 percent of the total are new.');
    check('Rail carried 62 percent in 2030 and 65 percent of the total in 2031.');
    check('Rail carried 62 percent, up from 55 percent of the total.');
    check('Some 60 percent of men and 70 percent of women agreed.');
  });
  it('is silent about answers, bounds and changes', () => {
    check('Price was named by 60 percent, time by 50 percent of those asked.');
    check('More than 60 percent and up to 50 percent of the total may be spent.');
    check('Fish rose by 46 percent, timber by 38 percent and stone by 21 percent of the total.');
  });
});

describe('check: figures-differ', () => {
  const options = { read: markedCorpus };
  const statement = (value: number, extra = '') =>
    `unit="treatment plants" value=${value} action=build deadline=2035 ${extra}`;
  const three = (a: number, b: number, c: number) => `
    === a.txt
    On 1 May 2030 the Harbour Water Board wants ${a} treatment plants.
       ^^^^^^^^^^ date value=2030-05-01 reference=yes
                      ^^^^^^^^^^^^^^^^^^^ organization
                                                ^^^^^^^^^^^^^^^^^^^ target ${statement(a)}
    === b.txt
    On 1 May 2031 the Harbour Water Board wants ${b} treatment plants.
       ^^^^^^^^^^ date value=2031-05-01 reference=yes
                      ^^^^^^^^^^^^^^^^^^^ organization
                                                ^^^^^^^^^^^^^^^^^^^ target ${statement(b)}
    === c.txt
    On 1 May 2032 the Harbour Water Board wants ${c} treatment plants.
       ^^^^^^^^^^ date value=2032-05-01 reference=yes
                      ^^^^^^^^^^^^^^^^^^^ organization
                                                ^^^^^^^^^^^^^^^^^^^ target ${statement(c)}
  `;

  it('stands where fewer documents say it', () => {
    checkFindings('figures-differ', three(40, 60, 60), ['a.txt: 40 treatment plants'], options);
    checkFindings('figures-differ', three(40, 60, 40), ['b.txt: 60 treatment plants'], options);
  });
  it('stands at the later ones where all differ', () => {
    checkFindings(
      'figures-differ',
      three(40, 50, 60),
      ['b.txt: 50 treatment plants', 'c.txt: 60 treatment plants'],
      options,
    );
  });
  it('says what stands elsewhere, with its places', () => {
    const [finding] = findingsOf('figures-differ', three(40, 60, 60), options);
    assert.match(finding!.message, /60 treatment plants \(2 documents\)/);
    assert.deepEqual(
      finding!.related!.map(({ location }) => location.uri.slice(-5)),
      ['b.txt', 'c.txt'],
    );
  });
  it('is silent where they agree', () => {
    checkFindings('figures-differ', three(40, 40, 40), [], options);
  });
  it('finds two figures within one document, at the second', () => {
    const text = `
      The Harbour Water Board will build 40 treatment plants.
          ^^^^^^^^^^^^^^^^^^^ organization
                                         ^^^^^^^^^^^^^^^^^^^ target ${statement(40)}

      All in all it will build 60 treatment plants.
                               ^^^^^^^^^^^^^^^^^^^ target ${statement(60)}
    `;
    checkFindings('figures-differ', text, ['doc.txt: 60 treatment plants'], options);
    checkFindings('figures-differ', text.replaceAll('deadline=2035 \n\n', 'deadline=2036 \n\n'), [], options);
  });
});
