import type { AnalyseResult } from 'chardet';
import { confidenceIn } from './confidence';

/** Fewer characters are too few to be told from those of another encoding. */
const MIN_CHARACTERS = 8;
/** Smallest share of the pairs that lie in the rows of GB 2312, in which nearly all of every Chinese text does. */
const COMMON_SHARE = 0.9;
/** Smallest share of its Chinese characters that are of its first level, the 3755 in daily use. */
const FIRST_LEVEL_SHARE = 0.85;
const MIN_CONFIDENCE = 60;

const MULTIBYTE = new Set(['Big5', 'EUC-JP', 'EUC-KR', 'Shift_JIS']);

/**
 * Whether bytes are Chinese in GB18030: their pairs are those of everyday Chinese (GB 2312: signs in rows A1 to A3, characters of
 * daily use in B0 to D7), hold no Japanese letters (rows A4 and A5), and the detector finds no other script of East Asia as likely.
 * @param guesses what the detector says of them
 */
export function looksChinese(bytes: Uint8Array, guesses: AnalyseResult): boolean {
  let pairs = 0;
  let common = 0;
  let characters = 0;
  let firstLevel = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    const trail = bytes[++at];
    pairs++;
    if (trail === undefined || trail < 0xa1 || lead < 0xa1 || lead > 0xf7) continue;
    if (lead === 0xa4 || lead === 0xa5) return false;
    common++;
    if (lead < 0xb0) continue;
    characters++;
    if (lead <= 0xd7) firstLevel++;
  }
  const confidence = confidenceIn(guesses, (name) => name === 'GB18030');
  return (
    characters >= MIN_CHARACTERS &&
    common >= pairs * COMMON_SHARE &&
    firstLevel >= characters * FIRST_LEVEL_SHARE &&
    confidence >= MIN_CONFIDENCE &&
    confidence > confidenceIn(guesses, (name) => MULTIBYTE.has(name))
  );
}
