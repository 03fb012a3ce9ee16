import { offsetBehind } from '../../text/distance';
import { type WordedReading, copyOf } from './reading';
import { commonWords } from './vocabulary';

/** Where a document's title and its issuer stand. */
export const TITLE_PARAGRAPHS = 3;
/** Length of `# `. */
const MARK = 2;
/** Enough to see a line end, or a colon and the capital behind it. */
const AHEAD = 3;

const isGeneric = (word: string) => commonWords.genericModifiers.has(word) || commonWords.functionWords.has(word);

/** Whether a paragraph stands where titles do. */
export const isTop = ({ index }: { readonly index: number }): boolean => index < TITLE_PARAGRAPHS;

/** Whether a reading begins a line. @param paragraph its text */
const beginsLine = ({ start }: WordedReading, paragraph: string): boolean =>
  start <= MARK || /[\r\n]/.test(paragraph[start - 1]!);

/** Whether it stands on the path of a web page: `Home > Ministry of Docks > News`. */
const isOnPath = ({ start, end }: WordedReading, paragraph: string): boolean =>
  /^\s?[>»]/.test(paragraph.slice(end, end + 2)) || /[>»]\s?$/.test(paragraph.slice(Math.max(0, start - 2), start));

/** What begins a line at the top is what the document is about: short forms repeat it rather than what is named by the way. */
export function asTopic(reading: WordedReading, paragraph: string): WordedReading {
  const { form, strength, head } = reading;
  if (form !== 'full' || strength !== 'strong' || head === undefined) return reading;
  if (!beginsLine(reading, paragraph) && !isOnPath(reading, paragraph)) return reading;
  const topic = copyOf(reading);
  topic.topical = true;
  if (reading.kind === 'initiative') topic.own = true;
  return topic;
}

/**
 * A headline at the top that is a whole name with its head is the title of the document, or the body it comes from.
 * @param paragraph its text
 */
export function asTitle(reading: WordedReading, paragraph: string): WordedReading {
  const whole =
    beginsLine(reading, paragraph) &&
    /^\s*(?:[\r\n]|$|: \p{Lu})/u.test(paragraph.slice(reading.end, offsetBehind(paragraph, reading.end, AHEAD)));
  const telling = reading.text.split(/\s+/).filter((word) => !isGeneric(word.toLowerCase()));
  const { form, kind, rule } = reading;
  const enough = kind === 'organization' ? 1 : 2;
  const named =
    (form === 'full' && reading.head !== undefined && telling.length > enough) || rule === 'organization.standalone';
  if (!whole || !named || reading.strength !== 'weak') return reading;
  const title = copyOf(reading);
  title.strength = 'strong';
  title.evidence = [...reading.evidence, 'it is the title of the document'];
  return title;
}
