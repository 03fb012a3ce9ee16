/** Tells texts apart without keeping them: their length and a hash of 64 bits (two of FNV-1a's kind with different primes). */
export function signatureOf(text: string): string {
  const [a, b] = hashesOf(text);
  return [text.length, unsigned(a), unsigned(b)].map((number) => number.toString(36)).join('-');
}

/** By itself: V8 gives up its optimised code again and again where a loop and `>>> 0` of what it made stand in one function. */
function hashesOf(text: string): [number, number] {
  let [a, b] = [0x811c9dc5 | 0, 0x2f0b4a27];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return [a, b];
}

const unsigned = (number: number): number => number >>> 0;
