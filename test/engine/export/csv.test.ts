import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BYTE_ORDER_MARK, CSV_HEADER, fromCsv, toCsvRows } from '../../../server/src/export/csv';
import { parseRecords, toRecord } from '../../../server/src/export/rfc4180';
import { annotationOf, documentOf, documents } from '../../support/exports';
import { holds } from '../../support/property';

describe('exports: CSV of targets', () => {
  it('has a row a target: place, attributes, rule', () => {
    const text = 'Plan\r\n😀 It will cut\r\nlosses by 15%.';
    const target = annotationOf(text, 'target', 'cut\r\nlosses by 15%', {
      value: 15,
      valueMax: 20,
      unit: '%',
      comparator: '>=',
      metric: 'losses, "net"',
      baseline: -2,
    });
    assert.equal(
      CSV_HEADER + toCsvRows(documentOf(text, [target, annotationOf(text, 'date', 'Plan')])),
      'document,line,column,start,end,kind,text,value,valueMax,unit,comparator,metric,base,action,actor,deadline,deadlineSource,frequency,baseline,rule\r\n' +
        'a.txt,2,12,17,35,target,"cut\r\nlosses by 15%",15,20,%,>=,"losses, ""net""",,,,,,,-2,test.target\r\n',
    );
  });

  it('is read with a byte order mark, too', () => {
    const rows = toCsvRows(documentOf('15%', [annotationOf('15%', 'target', '15%', {})]));
    assert.deepEqual(fromCsv(BYTE_ORDER_MARK + CSV_HEADER + rows), fromCsv(CSV_HEADER + rows));
  });

  it('gives a spreadsheet no formula, and takes the apostrophe off again', () => {
    for (const actor of ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''-1", '＝1']) {
      const document = documentOf('15%', [annotationOf('15%', 'target', '15%', { actor })], '=cmd.txt');
      const rows = toCsvRows(document);
      assert.ok(rows.includes(`'${actor.replaceAll('"', '""')}`), rows);
      assert.ok(rows.startsWith("'=cmd.txt,"));
      const [row] = fromCsv(CSV_HEADER + rows);
      assert.equal(row?.annotation.attributes['actor'], actor);
      assert.equal(row?.document, '=cmd.txt');
    }
    const plain = toCsvRows(documentOf('15%', [annotationOf('15%', 'target', '15%', { actor: "'t Hof" })]));
    assert.ok(plain.includes(",'t Hof,"), 'a name that only begins with an apostrophe stays');
  });

  it('property: no cell of text begins like a formula; every record has as many fields as the header', () => {
    const [header] = parseRecords(CSV_HEADER);
    const numeric = /^-?\d/;
    holds(
      fc.property(documents, (document) => {
        for (const { fields } of parseRecords(toCsvRows(document))) {
          assert.equal(fields.length, header!.fields.length);
          for (const [i, field] of fields.entries())
            if (header!.fields[i] !== 'comparator' && !numeric.test(field)) assert.doesNotMatch(field, /^[=+\-@\t\r]/);
        }
      }),
      { numRuns: 150 },
    );
  });

  const row = toCsvRows(documentOf('15%', [annotationOf('15%', 'target', '15%')]));
  for (const [what, from, to, message] of [
    ['a short row', ',test.target', '', /^ImportError: line 2: a row has 20 fields, this one 19/],
    ['no number', ',1,,', ',one,,', /line 2: value must be a number, not "one"/],
    ['an offset that is none', 'a.txt,1,1,0', 'a.txt,1,1,x', /line 2: start must be a whole number/],
    ['another kind', ',target,', ',date,', /line 2: a date has no row/],
    ['no value', ',1,,', ',,,', /line 2: a target must have the attribute value/],
  ] as const)
    it(`is refused with ${what}`, () => {
      const bad = row.replace(from, to);
      assert.notEqual(bad, row);
      assert.throws(() => fromCsv(CSV_HEADER + bad), message);
    });

  it('is refused with another header', () => {
    assert.throws(() => fromCsv('a,b\r\n'), /line 1: the header must be document,line/);
    assert.throws(() => fromCsv(''), /line 1: the header/);
  });
});

describe('RFC 4180', () => {
  // The numbered rules of section 2.
  it('1, 2: records end with CRLF, the last may not', () => {
    const expected = [['aaa', 'bbb'], ['zzz', '']]; // prettier-ignore
    assert.deepEqual(parseRecords('aaa,bbb\r\nzzz,\r\n').map(({ fields }) => fields), expected); // prettier-ignore
    assert.deepEqual(parseRecords('aaa,bbb\r\nzzz,').map(({ fields }) => fields), expected); // prettier-ignore
    assert.deepEqual(parseRecords('aaa,bbb\nzzz,\n').map(({ fields }) => fields), expected); // prettier-ignore
  });
  it('4: blanks are part of a field', () => assert.deepEqual(parseRecords(' a , b ')[0]?.fields, [' a ', ' b ']));
  it('5, 6, 7: fields with line ends, quotation marks and commas are quoted', () => {
    assert.equal(toRecord(['b\r\nb', 'c,c', 'd"d', 'e']), '"b\r\nb","c,c","d""d",e\r\n');
    assert.deepEqual(parseRecords('"b\r\nb","c,c","d""d",e\r\n"",x'), [
      { line: 1, fields: ['b\r\nb', 'c,c', 'd"d', 'e'] },
      { line: 3, fields: ['', 'x'] },
    ]);
  });
  it('what breaks the rules is refused with its line', () => {
    assert.throws(() => parseRecords('a\r\nb"c'), /line 2: a field with a quotation mark must be quoted/);
    assert.throws(() => parseRecords('a\r\n"b'), /line 2: a quotation mark is never closed/);
    assert.throws(() => parseRecords('"a\r\nb"c'), /line 2: a comma or line end must follow/);
  });
  it('property: what is written is read', () => {
    const field = fc.array(fc.constantFrom('a', '"', ',', '\r', '\n', '\r\n', ' ', '😀'), { maxLength: 6 }).map((c) => c.join('')); // prettier-ignore
    const records = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    holds(
      fc.property(records, (rows) => {
        assert.deepEqual(parseRecords(rows.map(toRecord).join('')).map(({ fields }) => fields), rows); // prettier-ignore
      }),
    );
  });
});
