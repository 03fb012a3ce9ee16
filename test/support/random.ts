/** Numbers from 0 up to 1 that look random and are the same in every run (Marsaglia's xorshift). @param seed a whole number, not 0 */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
