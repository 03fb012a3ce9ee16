import fc from 'fast-check';

/** What would act on a reader's machine if it were not shown as the text that it is. */
export const FRAGMENTS = [
  '<img src=x onerror=alert(1)>',
  '<a href="command:workbench.action.quit">',
  '[click](command:workbench.action.quit)',
  '![](http://collector.example/a.png)',
  '<!--',
  '&lt;script&gt;',
  '`code`',
  '```',
  '**bold**',
  '| a | b |',
  '$(trash)',
  'https://example.org/x',
  '](',
  '\\',
  '{0}',
  '\u001b[31m',
  '\u001b]8;;http://collector.example\u0007',
  '\u009b2J',
  '\u202egnp.exe',
  '\u2066\u2068',
  '\u200b',
  '=HYPERLINK("http://collector.example")',
  '::error file=a::',
  '%0A::set-output',
  '\u0000',
  '\r',
  '\u0085',
  '\u2028',
  '\u2029',
  '😀',
  '\ud83d',
];

/** An initiative whose name is shown in a lens, since it is mentioned again. */
export const TWICE_NAMED = (fragment: string) =>
  `The “Quiet ${fragment} Quays” Plan was adopted in May. The mayors praised the “Quiet ${fragment} Quays” Plan on Friday.`;

const TEMPLATES: readonly ((a: string, b: string) => string)[] = [
  (a, b) => `The “Green ${a} Rivers” Action Plan 2030 of the Ministry of ${b} Water was adopted.`,
  (a, b) =>
    `# The ${a} Green Rivers Strategy\n\nBy 2030, the Ministry of Water will cut ${b} water losses by 25 percent.`,
  (a, b) => `By 2030, the Ministry of Water will cut ${a} losses ${b} by 40 percent.`,
  (a, b) => `The Clean ${a} Harbours Act (CHA) sets aside $5 million ${b} for new quays.`,
  (a, b) => `By 31 June 2030, the Water ${a} Board will build 20 ${b} new wells. The Water ${b} Borad agreed.`,
  (a) => TWICE_NAMED(a),
  (a, b) => `${a} Commission for ${b} Clean Air said on Monday, 3 May 2024 that 20% to 10% of people were exposed.`,
];

/** One of them, or any characters. */
export const fragments = fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 8 }));
const sentence = fc.tuple(fc.constantFrom(...TEMPLATES), fragments, fragments).map(([write, a, b]) => write(a, b));
const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n\n'));
const names = fc.constantFrom(
  'plan.txt',
  'a b#%.txt',
  '<b>.txt',
  '[x](command:y).txt',
  '\u001b[31m.txt',
  '\u202etxt.exe',
  '$(trash).txt',
  '::error.txt',
);
/** Names and texts of documents with such in them. */
export const corpora = fc.array(fc.tuple(names, text), { minLength: 1, maxLength: 3 });
