/** An acronym without the differences that two spellings may have; words are left as they are. */
export const looseForm = (text: string): string =>
  /\p{Lu}.*\p{Lu}/u.test(text) ? text.replace(/(?<=\p{Lu})s$/u, '').toUpperCase() : text;

/** An acronym without the number, Arabic or Roman, of a phase or unit behind it: `NDP` of `NDP III`, `G` of `G20`. */
export const withoutNumber = (acronym: string): string => acronym.replace(NUMBER_BEHIND, '');

/** The same where a blank or hyphen parts the two: `G20` stays. */
export const withoutSpacedNumber = (acronym: string): string => acronym.replace(SPACED_NUMBER, '');

/** An acronym without the year behind it, which makes no other thing of what it stands for. */
export const withoutYear = (acronym: string): string => acronym.replace(YEAR_BEHIND, '');

const NUMBER_BEHIND = /(?:[ -](?:[IVX]{1,4}|\d{1,3}(?:\.\d)?|(?:19|20)\d\d)|(?<=\p{L})\d{1,2})$/u;

const SPACED_NUMBER = /[ -](?:[IVX]{1,4}|\d{1,3}(?:\.\d)?|(?:19|20)\d\d)$/u;

const YEAR_BEHIND = / (?:19|20)\d\d$/;
