import assert from 'node:assert/strict';
import { documentLinks } from '../../../server/src/features/documentLinks';
import { markedDocument } from '../../support/corpus';
import { parseFixture } from '../../support/fixture';

/** Checks the addresses that are found, each with its target. */
function checkLinks(text: string, expected: readonly (readonly [string, string])[]): void {
  const document = markedDocument(parseFixture(text).files[0]!);
  assert.deepEqual(
    documentLinks(document).map(({ start, end, target }) => [document.text.slice(start, end), target]),
    expected,
  );
}

describe('document links', () => {
  it('are web addresses, with and without their scheme, the full stop behind them left out', () =>
    checkLinks('See https://port.example.org/plan?page=2#goals, www.port.example and port.gov.uk/berths.', [
      ['https://port.example.org/plan?page=2#goals', 'https://port.example.org/plan?page=2#goals'],
      ['www.port.example', 'https://www.port.example'],
      ['port.gov.uk/berths', 'https://port.gov.uk/berths'],
    ]));

  it('are mail addresses', () =>
    checkLinks('Write to press.office@port.example.org.', [
      ['press.office@port.example.org', 'mailto:press.office@port.example.org'],
    ]));

  it('in brackets leave the bracket out', () =>
    checkLinks('(http://port.example/a)', [['http://port.example/a', 'http://port.example/a']]));

  it('are no file names, numbers, abbreviations or glued sentences', () =>
    checkLinks('In plan.txt, at 10.30, e.g. Section 2.1, it was the end.The next began.then all went well.', []));

  it('are no handles, no scripts and no addresses that cannot be opened', () => {
    checkLinks('Follow @portauthority or javascript:alert(1) or file:///etc/hosts.', []);
    checkLinks('See http://[port and https://.', []);
  });
});
