import assert from 'node:assert/strict';
import { looksLikeProse } from '../../server/src/corpus/prose';
import { annotate } from '../../server/src/recognize/annotate';
import { readDates } from '../../server/src/recognize/dates';
import { readNames } from '../../server/src/recognize/names';
import { readQuantities } from '../../server/src/recognize/quantities';
import { readParagraph } from '../../server/src/text/document';
import { readBlocks } from '../../server/src/text/outline';
import { pairQuotes } from '../../server/src/text/quotes';
import { tokenize, tokenizeText } from '../../server/src/text/tokenizer';
import { random } from '../support/random';
import { tally } from '../support/tally';
import { pumped, superlinear } from './pumping';

/** What the recognisers look for and what gets in their way: each alone, and chains of them in an order of chance. */
const PIECES = (
  'the |of |and |, |. |; |( |) |“|” |"|\'|’s |- |– |/|%|: |• |# |\\n|… |🏫 |é|\u00a0|\u0301|漢|٣|' +
  'By 2030, |from |to |between |until |at least |more than |up to |of which |will |shall |not |built |to build |reduced to |' +
  '12 |3.5 |1,200 |2 400 |two |one in |a |half |million |crore |RMB|$|€|Rs. |km |MW |µg/m³ |per |per cent |years |schools |net |zero |' +
  'May |3 May |2024-|15/06/2023 |Q3 |FY2024 |last |next |year |the end of |mid-|10:30 |a.m. |GMT |decade |every |Monday, |' +
  'Ministry of |Health |and Water |Clean Rivers Act |(RRA) |Plan |Strategy for |the Fund |Bank |U.N. |“Green |de la |Kenya |Kenyan |' +
  'Blue Heron, |Oak and |“Reed”, |15th Five-Year |Act No. 12 of |Commission on |said |named after |so-called |www.|a@b.|http://|1.|(a) |...|A |a1|Aa|AA|x'
)
  .split('|')
  .map((piece) => piece.replace('\\n', '\n'));

const next = random(20300615);
const pick = () => PIECES[Math.floor(next() * PIECES.length)]!;
const CHAINS = Array.from({ length: 25 }, () => Array.from({ length: 2 + Math.floor(next() * 4) }, pick).join(''));
const UNITS = [...PIECES, ...CHAINS];

/** The stages of reading a text, each made ready to run by itself on what those before it have made. */
function stagesOf(text: string): Readonly<Record<string, () => void>> {
  const read = readParagraph('text', text, new Set());
  const dates = readDates(read);
  const names = readNames(read);
  return {
    looksLikeProse: () => void looksLikeProse(text),
    readBlocks: () => void readBlocks(text),
    tokenize: () => void tokenize(text),
    pairQuotes: () => void pairQuotes(tokenizeText(text)),
    readDates: () => void readDates(read),
    readNames: () => void readNames(read),
    readQuantities: () => void readQuantities(read, dates, names),
    'annotate, settling included': () => void annotate(text),
  };
}

/** What of reading a text that repeats a unit takes too long, and how long. */
function findSlow(unit: string): string[] {
  const ready = new Map<number, ReturnType<typeof stagesOf>>();
  const at = (length: number) => {
    let stages = ready.get(length);
    if (!stages) ready.set(length, (stages = stagesOf(pumped('The ', unit, ' \0', length))));
    return stages;
  };
  return Object.keys(at(100)).flatMap((stage) => {
    const found = superlinear((length) => at(length)[stage]!(), at);
    return found ? [`${stage}: ${found}`] : [];
  });
}

describe('recognisers take time in proportion to the text, up to 100,000 characters', () => {
  for (const unit of UNITS)
    it(`that repeats ${JSON.stringify(unit)}`, () => {
      assert.deepEqual(findSlow(unit), []);
      tally('texts pumped for recognisers', Object.keys(stagesOf('')).length);
    }).timeout(60_000);
});
