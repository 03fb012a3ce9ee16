/**
 * What the files of documents are called, without extension: the name of each less `.txt`, made unique by a number where two come
 * to one (`plan`, `plan.txt`), on some disks whatever the case of their letters.
 * @param names by any key; paths keep their folders
 */
export function uniqueStems<K>(names: Iterable<readonly [key: K, name: string]>): Map<K, string> {
  const stems = new Map<K, string>();
  const taken = new Set<string>();
  for (const [key, name] of names) {
    const wanted = name.replace(/\.txt$/i, '');
    let stem = wanted;
    for (let n = 2; taken.has(stem.toLowerCase()); n++) stem = `${wanted}-${n}`;
    taken.add(stem.toLowerCase());
    stems.set(key, stem);
  }
  return stems;
}

/**
 * A path with slashes that names a file below a folder on every system: no part of it leads upwards, to a drive or to a stream, and none has
 * a character that some system has no place for.
 */
export const safePath = (path: string): string =>
  path
    .split('/')
    .map((part) => part.replace(UNSAFE, '_').replace(/^\.{0,2}$/, '_'))
    .join('/');

// eslint-disable-next-line no-control-regex -- control characters are what it is about
const UNSAFE = /[\\:*?"<>|\0-\x1f]/g;
