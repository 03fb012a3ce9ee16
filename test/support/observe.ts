import type { Snapshot } from '../../server/src/corpus/snapshot';
import { parseFixture } from './fixture';

/** Texts that speak of the same few things in different ways, so that any two of them may link, agree or differ. */
export const VARIANTS = parseFixture(`
  === full
  The Harbour Renewal Agency (HRA) will build 40 new quays by 2030.
      ^^^^^^^^^^^^^^^^^^^^^^ organization entity=hra
                              ^^^ organization entity=hra form=acronym
                                                 ^^^^^^^^^^^^ target value=40 unit="deep-water quays" deadline=2030 action=build
                                                               ^^^^ date value=2030
  === dated
  2021-03-01: HRA plans 55 quays by 2030 under the Blue Port Plan.
  ^^^^^^^^^^ date value=2021-03-01 reference=yes
              ^^^ organization form=acronym
                        ^^^^^^^^ target value=55 unit="deep-water quays" deadline=2030
                                    ^^^^ date value=2030
                                                 ^^^^^^^^^^^^^^ initiative
  === rival
  The Highway Review Authority (HRA) met on 2030-01-05.
      ^^^^^^^^^^^^^^^^^^^^^^^^ organization entity=other
                                ^^^ organization entity=other form=acronym
                                            ^^^^^^^^^^ date value=2030-01-05
  === variant
  The Harbour Renewal Agency, or Harbour Agency, owns the Blue Port Plan and the Agency.
      ^^^^^^^^^^^^^^^^^^^^^^ organization entity=hra
                                 ^^^^^^^^^^^^^^ organization entity=hra form=variant
                                                          ^^^^^^^^^^^^^^ initiative
  === bare
  The Agency and the HRA met.
      ^^^^^^ organization form=short
                     ^^^ organization form=acronym
  === candidates
  New HRA quays and BPP money: see the Action Plan. The Harbour Agency paid.
      ^^^ candidate
                    ^^^ candidate
                                       ^^^^^^^^^^^ initiative form=short
                                                        ^^^^^^^^^^^^^^ organization
  === guess
  The BPP pays for HRA quays.
      ^^^ organization form=acronym
                   ^^^ candidate
  === plan
  The Blue Port Plan (BPP), or Action Plan, is what the Harbour Agency follows.
      ^^^^^^^^^^^^^^ initiative entity=plan
                      ^^^ initiative entity=plan form=acronym
                               ^^^^^^^^^^^ initiative entity=plan form=short
                                                        ^^^^^^^^^^^^^^ organization
`).files;

/** Everything that a reader can see of a corpus, as text. */
export function observe(snapshot: Snapshot): string[] {
  const place = ({ uri, start }: { uri: string; start: number }) => `${uri}:${start}`;
  const lines = snapshot
    .documents()
    .map(({ uri, lines, date, facts }) => `document ${uri} ${lines.length} ${date} ${facts.country}`);
  for (const entity of snapshot.entities()) {
    const { id, canonical, aliases, shortForms, uris, mentionCount, introduction, mentions } = entity; // the count before the list is made
    const where = mentions.map((mention) => place({ uri: mention.document.uri, start: mention.annotation.start }));
    lines.push(
      `entity ${id}: ${canonical} = ${aliases.join(', ')} (${shortForms.join(', ')}) ${place(introduction)}, ${mentionCount} in ${uris.size}: ${where.join(' ')}`,
    );
  }
  for (const entity of snapshot.entities())
    lines.push(
      `similar ${entity.id}: ${snapshot
        .similarTo(entity)
        .map(({ id }) => id)
        .join(', ')}`,
    );
  for (const each of snapshot.documents()) {
    lines.push(`unexplained ${each.annotated.candidates.map(({ text }) => text).join(', ')}`);
    for (const annotation of each.annotated.annotations) {
      lines.push(`${annotation.kind} ${annotation.text}: ${annotation.evidence.join(', ')}`);
      if ('entity' in annotation) {
        lines.push(`names ${snapshot.entityOf({ document: each, annotation }).id}`);
      } else if (annotation.kind === 'date') {
        const { value } = annotation;
        const number = snapshot.countDates(value); // before the list is made
        const dates = snapshot
          .datesWithValue(value)
          .map(({ document, annotation: { start } }) => place({ uri: document.uri, start }));
        const due = snapshot
          .targetsDue(value, each.uri, 3)
          .map(({ document, annotation: { start } }) => place({ uri: document.uri, start }));
        lines.push(`dates ${number}: ${dates.join(', ')}; due ${snapshot.countTargetsDue(value)}: ${due.join(', ')}`);
      } else if (annotation.kind === 'target' || annotation.kind === 'figure') {
        const same = snapshot.sameMeasure({ document: each, annotation });
        lines.push(`measure ${same.map((other) => `${other.document.uri} ${other.comparison}`).join(', ')}`);
      }
    }
  }
  return lines;
}
