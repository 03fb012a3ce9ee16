/** Adds the regular forms in -s, -ed and -ing, with their spelling changes. */
export function inflect(bases: ReadonlySet<string>): ReadonlySet<string> {
  const forms = new Set(bases);
  for (const base of bases) {
    const stem = base.replace(/e$/, '');
    const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(base) ? base + base.at(-1) : stem;
    if (/[^aeiou]y$/.test(base)) {
      forms.add(base.slice(0, -1) + 'ies').add(base.slice(0, -1) + 'ied');
    } else {
      forms.add(base + (/(?:[sxz]|ch|sh)$/.test(base) ? 'es' : 's'));
    }
    for (const root of [stem, doubled]) forms.add(root + 'ed').add(root + 'ing');
  }
  return forms;
}
