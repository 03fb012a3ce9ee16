import { Random } from './random';

/** Makes a text of about the given length out of prose of that length. */
type Distortion = (prose: string) => string;

const QUOTES = ['"', '“', '”', "'", '‘', '’', '«', '»'];

/** Texts that no ministry writes, and that must not take an engine longer than prose takes it, beyond a constant factor. */
export const ADVERSARIAL: Readonly<Record<string, Distortion>> = {
  'all capitals': (prose) => prose.toUpperCase(),
  'all digits': (prose) => generated(prose, (random) => `${random.below(10 ** random.between(1, 9))}${blank(random)}`),
  'all quotes': (prose) =>
    generated(prose, (random) => random.pick(QUOTES) + (random.below(4) === 0 ? `a${blank(random)}` : '')),
  'one line': (prose) => prose.replace(/[\r\n]+/g, ' '),
  'no blanks': (prose) => prose.replace(/\s+/g, ''),
};

function generated(prose: string, piece: (random: Random) => string): string {
  const random = new Random(prose.length);
  const pieces: string[] = [];
  for (let size = 0; size < prose.length;) {
    const next = piece(random);
    pieces.push(next);
    size += next.length;
  }
  return pieces.join('');
}

/** Mostly a blank, at times the end of a line or of a paragraph. */
function blank(random: Random): string {
  return random.below(40) > 0 ? ' ' : random.below(3) > 0 ? '\n' : '\n\n';
}
