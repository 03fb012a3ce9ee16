/**
 * Numbers of strings in as few bytes as the largest of them needs, which is written in front: mostly three, as a corpus has some
 * hundred thousand strings.
 */
export function shortNumbers(numbers: Uint32Array): Uint8Array {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  const width = most < 2 ** 16 ? 2 : most < 2 ** 24 ? 3 : 4;
  const bytes = new Uint8Array(sizeOf(numbers.length, width));
  bytes[0] = width;
  let at = 1;
  for (const number of numbers) for (let shift = 0; shift < 8 * width; shift += 8) bytes[at++] = number >>> shift;
  return bytes;
}

const sizeOf = (count: number, width: number) => 1 + count * width;

/** How many bytes the first numbers take that {@link shortNumbers} wrote. */
export const sizeOfNumbers = (bytes: Uint8Array, count: number): number => sizeOf(count, bytes[0]!);

/** One of the numbers that {@link shortNumbers} wrote. */
export function numberAt(bytes: Uint8Array, index: number): number {
  const width = bytes[0]!;
  const at = sizeOf(index, width);
  let number = bytes[at]! | (bytes[at + 1]! << 8);
  if (width > 2) number |= bytes[at + 2]! << 16;
  if (width > 3) number |= bytes[at + 3]! << 24;
  return number >>> 0;
}

/** The first of them. */
export function numbersIn(bytes: Uint8Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let i = 0; i < count; i++) numbers[i] = numberAt(bytes, i);
  return numbers;
}

/** Where a number is among the first of them; less than 0 where it is not. A popular key is looked for in thousands of documents. */
export function indexOfNumber(bytes: Uint8Array, count: number, number: number): number {
  const width = bytes[0]!;
  const [first, second, third, fourth] = [number & 0xff, (number >>> 8) & 0xff, (number >>> 16) & 0xff, number >>> 24];
  if ((width < 3 && third > 0) || (width < 4 && fourth > 0)) return -1;
  for (let i = 0, at = 1; i < count; i++, at += width)
    if (
      bytes[at] === first &&
      bytes[at + 1] === second &&
      (width < 3 || bytes[at + 2] === third) &&
      (width < 4 || bytes[at + 3] === fourth)
    )
      return i;
  return -1;
}
