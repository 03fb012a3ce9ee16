import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOLD_FOLDERS, readGoldFolder } from '../../gold/files';
import { parseMarkup } from '../../gold/markup';

const SEEDS = 'seeds';
const SEED_NOTES = 'docs/seeds.md';

describe('gold of the sample corpus', () => {
  it('covers every seed', () => {
    const gold = readGoldFolder(GOLD_FOLDERS.seeds).map((document) => document.name);
    assert.deepEqual(gold, readdirSync(SEEDS).sort());
    assert.ok(gold.length >= 13);
  });

  for (const file of readdirSync(SEEDS)) {
    it(`is ${file} byte for byte once the marks are taken out`, () => {
      const markup = readFileSync(join(GOLD_FOLDERS.seeds, `${file}.gold`), 'utf8');
      assert.deepEqual(Buffer.from(parseMarkup(markup, file).text), readFileSync(join(SEEDS, file)));
    });
  }

  it('has every planted fault where docs/seeds.md says', () => {
    const rows = tableRows(readFileSync(SEED_NOTES, 'utf8'), '## Planted faults');
    assert.ok(rows.length >= 12);
    for (const [fault = '', place = '', text = ''] of rows) {
      const lines = [...place.matchAll(/`([^`]+)` (\d+(?:–\d+)?(?:, \d+(?:–\d+)?)*)/g)].flatMap(
        ([, file = '', numbers = '']) => numbers.split(', ').map((range) => linesOf(join(SEEDS, file), range)),
      );
      const quotes = [...text.matchAll(/`([^`]+)`/g)].map(([, quote = '']) => quote);
      assert.ok(lines.length > 0 && quotes.length > 0, fault);
      for (const quote of quotes) assert.ok(lines.join('\n').includes(quote), `${fault}: ${quote} is not there`);
      for (const line of lines) {
        assert.ok(
          quotes.some((quote) => line.includes(quote)),
          `${fault}: none of ${quotes.join(', ')} in: ${line}`,
        );
      }
    }
  });
});

describe('gold follows the guidelines', () => {
  const documents = Object.values(GOLD_FOLDERS).flatMap(readGoldFolder);
  for (const { name, annotations } of documents) {
    it(name, () => {
      for (const { kind, text, type, value } of annotations) {
        assert.doesNotMatch(text, /^["“”'‘]|^\(.*\)$/u, `${kind} with outer quotes or brackets: ${text}`);
        if (kind === 'organization') assert.doesNotMatch(text, /^[Tt]he\s|['’]s$/u, text);
        if (kind === 'date') {
          assert.doesNotMatch(text, /^(?:by|in|on|from|between|since|until|during|within)\s|['’]s$/iu, text);
          assert.match(String(value), VALUE_OF[type ?? ''] ?? /never/, `${type} ${text}`);
        }
      }
    });
  }
});

/** Shapes of TIMEX3 values by type; X stands for what is not known. */
const VALUE_OF: Record<string, RegExp> = {
  DATE: /^(?:(?:FY)?[\dX]{2,4}(?:-[\dXQHWSPUFAI-]+)?(?:\/(?:FY)?[\dX][\dXQHW-]+)?|(?:PAST|PRESENT|FUTURE)_REF)$/,
  TIME: /T[\dX]|T(?:MO|AF|EV|NI)/,
  DURATION: /^PT?[\dX.]+/,
  SET: /^PT?[\dX.]|^XXXX/,
};

function linesOf(file: string, range: string): string {
  const [first = NaN, last = first] = range.split('–').map(Number);
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .slice(first - 1, last)
    .join(' ')
    .replaceAll('\u00a0', ' ');
}

function tableRows(markdown: string, heading: string): string[][] {
  const section = markdown.slice(markdown.indexOf(heading)).split('\n');
  return section
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split(/(?<!\\)\|/).slice(1, -1));
}
