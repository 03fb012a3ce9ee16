import assert from 'node:assert/strict';
import { pairQuotes } from '../../../server/src/text/quotes';
import { tokenizeText } from '../../../server/src/text/tokenizer';
import { growth } from '../../support/growth';

const quoted = (text: string) =>
  pairQuotes(tokenizeText(text)).map((quotation) => text.slice(quotation.start, quotation.end));

describe('quotations', () => {
  it('pairs straight, curly and angled marks', () => {
    assert.deepEqual(quoted('the "dual track", the “Green Belt” and «Vision»'), ['dual track', 'Green Belt', 'Vision']);
  });

  it('does not take apostrophes for marks', () => {
    assert.deepEqual(quoted("the farmers' union and the mayors' office"), []);
    assert.deepEqual(quoted('the city’s plan and the workers’ fund'), []);
  });

  it('pairs single marks around a name', () => {
    assert.deepEqual(quoted("under ‘Clean Rivers’ and 'Warm Homes' schemes"), ['Clean Rivers', 'Warm Homes']);
  });

  it('nests one kind in the other', () => {
    assert.deepEqual(quoted('He said "we call it \'One Roof\' here" twice'), [
      "we call it 'One Roof' here",
      'One Roof',
    ]);
  });

  it('gives up on a mark that is never closed', () => {
    assert.deepEqual(quoted('a "stray mark and then "Second Chance" follows'), ['Second Chance']);
  });

  it('leaves inches and feet alone', () => {
    assert.deepEqual(quoted('a 12" pipe and an 8" pipe'), []);
  });

  it('is linear on marks that open and never close', () => {
    assert.ok(growth((n) => void pairQuotes(tokenizeText(' “a'.repeat(n)))) < 3.5);
    assert.ok(growth((n) => void pairQuotes(tokenizeText(' "a'.repeat(n)))) < 3.5);
  });
});
