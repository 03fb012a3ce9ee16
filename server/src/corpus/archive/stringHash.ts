/** The hash of no bytes, from which {@link hashOn} goes on. */
export const NO_BYTES = 0x811c9dc5;

/** FNV-1a over bytes that follow those of which there is a hash. */
export function hashOn(hash: number, bytes: Uint8Array, start: number, size: number): number {
  let on = hash;
  for (let at = start; at < start + size; at++) on = Math.imul(on ^ bytes[at]!, 0x01000193);
  return on;
}

/** Mixed, so that the lowest bits are as good as the others. */
export function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (half ^ (half >>> 16)) >>> 0;
}

export const hashOf = (bytes: Uint8Array, start: number, size: number): number =>
  mixed(hashOn(NO_BYTES, bytes, start, size));
