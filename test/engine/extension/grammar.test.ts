import assert from 'node:assert/strict';
import grammar from '../../../syntaxes/policytext.tmLanguage.json';
import terms from '../../../syntaxes/terms.tmLanguage.json';
import { growth } from '../../support/growth';

interface Rule {
  readonly include?: string;
  readonly match?: string;
  readonly name?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly Rule[];
}

/** The rules in the order in which they are tried, their Oniguruma patterns as JavaScript's. */
function flatten(rule: Rule): { pattern: RegExp; rule: Rule }[] {
  if (rule.include) return flatten((grammar.repository as Record<string, Rule>)[rule.include.slice(1)]!);
  if (rule.match === undefined) return (rule.patterns ?? []).flatMap(flatten);
  const source = rule.match.replaceAll('\\x{A0}', '\\u{A0}').replace('(?i:', '(?:');
  return [{ pattern: new RegExp(source, rule.match.includes('(?i:') ? 'dgiu' : 'dgu'), rule }];
}
const rules = grammar.patterns.flatMap(flatten);
const termRules = terms.patterns.flatMap(flatten);

/** Colours one line as an editor does: the first match from the left counts, of several at one place the first rule's. */
function colour(line: string, of = rules): string[] {
  const coloured: string[] = [];
  for (let at = 0; at < line.length;) {
    let best: { found: RegExpExecArray; rule: Rule } | undefined;
    for (const { pattern, rule } of of) {
      pattern.lastIndex = at;
      const found = pattern.exec(line);
      if (found && (!best || found.index < best.found.index)) best = { found, rule };
    }
    if (!best) break;
    const { found, rule } = best;
    if (rule.name) coloured.push(`${kindOf(rule.name)} ${found[0]}`);
    for (const [group, { name }] of Object.entries(rule.captures ?? {}))
      if (!name.startsWith('punctuation')) coloured.push(`${kindOf(name)} ${found[Number(group)]!}`);
    at = found.index + Math.max(1, found[0].length);
  }
  return coloured;
}

/** `constant.numeric.money.policytext` is money. */
const kindOf = (scope: string) => scope.split(' ')[0]!.split('.').at(-2)!;

const check = (line: string, ...expected: string[]) => assert.deepEqual(colour(line), expected);

describe('grammar of term files', () => {
  const checkTerms = (line: string, ...expected: string[]) => assert.deepEqual(colour(line, termRules), expected);

  it('colours headings, comments, names and what is said of them', () => {
    checkTerms('[organization]', 'section [organization]');
    checkTerms('# ours', 'number-sign # ours');
    checkTerms('Reed Board\tRB\tthe Reeds', 'type Reed Board', 'unquoted RB', 'unquoted the Reeds');
    checkTerms('b.txt\tMay\twe\t\t#2', 'type b.txt', 'unquoted May', 'unquoted we', 'numeric #2');
    checkTerms('Board # 5', 'type Board # 5');
  });
});

describe('grammar', () => {
  it('colours percentages', () => {
    check('Rise by 4.5% to 25 percent, 3 per cent or 1 percentage point.', 'percentage 4.5%', 'percentage 25 percent', 'percentage 3 per cent', 'percentage 1 percentage point'); // prettier-ignore
    check('a share of −0.3 % and 7\u00A0%', 'percentage −0.3 %', 'percentage 7\u00A0%');
  });

  it('colours money, with the currency on either side', () => {
    check('RMB1.3 trillion and US$ 40 million', 'money RMB1.3 trillion', 'money US$ 40 million');
    check('€3bn, £1,200.50 or 10 billion yuan.', 'money €3bn', 'money £1,200.50', 'money 10 billion yuan');
    check('Rs 1.2 lakh crore or 12 000 euros', 'money Rs 1.2 lakh crore', 'money 12 000 euros');
  });

  it('colours years, periods and ISO dates', () => {
    check('In 2030, from 2031-2035, on 2030-03-04.', 'year 2030', 'year 2031-2035', 'date 2030-03-04');
    check('FY2030 had 2,030 schools, 20305 pupils and room 12030.');
  });

  it('colours names in quotes, not speech', () => {
    check('the “dual track” model (the "Council")', 'name dual track', 'name Council');
    check('the rule (“the Rule”)', 'name Rule');
    check('“We will build.” said the mayor. "It is done!"');
  });

  it('colours headings and the keys of a header', () => {
    check('## 2. Bodies', 'heading ## 2. Bodies');
    check('III. Safeguards', 'heading III. Safeguards');
    check('Chapter 4 Housing and transport', 'heading Chapter 4 Housing and transport');
    check('Date: soon', 'metadata Date');
  });

  it('leaves sentences and lists alone', () => {
    check('1. The council meets in the town hall.');
    check('Chapter 4 sets out the rules. It was agreed at once.');
    check('I. think, therefore I am.');
    check('Update: none of this is a header, nor is the mention of a date: here');
  });

  it('takes time linear in the length of a line', () => {
    for (const unit of ['9', '9,', '1 000 ', 'a', '"', '“x', '$', 'RMB 1', '12.'])
      assert.ok(growth((size) => colour(unit.repeat(size)), 2000) < 3.2, unit);
  });
});
