import type { AnalyseResult } from 'chardet';
import { confidenceIn } from './confidence';

/** How much likelier than any other encoding the detector has to find this one. */
const LEAD = 1.5;

/** The characters of the bytes 80 to 9F; those that Windows-1252 leaves undefined stay control characters. */
const UPPER_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Bytes that Windows-1252 leaves undefined come out as control characters, and no text holds those of ASCII. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNDEFINED = /[\0-\x08\x0e-\x1f\x7f-\x9f]/;

/**
 * What Western texts do not hold, and what texts in other encodings (Central European, Turkish, Baltic, Cyrillic, Greek, those of DOS
 * and of old Macs) turn into when they are read as Windows-1252.
 */
const IMPLAUSIBLE = [
  /[þðýÞÐÝ]/u, // Icelandic letters: in Windows-1254 they are the Turkish ones
  /[^\p{ASCII}\P{L}]{3}/u, // no Western word has three such letters in a row; Cyrillic and Greek words are made of them
  /\p{Ll}[À-ÖØ-ÞŠŒŽŸ]/u, // a capital within a word
  /\p{L}[^\p{ASCII}\p{L}\p{M}’‘–—…·\u00a0«»§”]\p{L}/u, // a sign within a word: Bia³ystok, r“le
  /[¹²³¼½¾¬¦¨´¸¯£¥¤]\p{L}/u, // no sign of number, value or accent begins a word
  /\p{L}[‚„¿¡¤¥¦¨¬¯´¸¼½¾‹£]/u, // nor do these end one
  /œ(?!u)|Œ(?!u|U)/u, // cœur; in Windows-1250 a frequent letter of Polish
  /[ƒˆ˜]/u,
];

/**
 * Whether a text that was read as Windows-1252 was written so: nothing in it is undefined there or implausible in a Western text, and
 * the detector finds the encoding (or ISO-8859-1, of which it is an extension) far likelier than any other.
 * @param guesses what the detector says of its bytes
 */
export function looksWestern(text: string, guesses: AnalyseResult): boolean {
  if (UNDEFINED.test(text) || IMPLAUSIBLE.some((pattern) => pattern.test(text))) return false;
  const isWestern = (name: string) => name === 'ISO-8859-1' || name === 'windows-1252';
  const confidence = confidenceIn(guesses, isWestern);
  return confidence > 0 && confidence >= LEAD * confidenceIn(guesses, (name) => !isWestern(name));
}

/** Reads bytes as Windows-1252, where each is a character. Node's own decoder takes this name for ISO-8859-1 in some versions. */
export function decodeWestern(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (control) => UPPER_CONTROLS[control.charCodeAt(0) - 0x80]!);
}
