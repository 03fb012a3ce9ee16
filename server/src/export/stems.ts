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
