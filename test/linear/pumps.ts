import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** A text that may make a pattern slow: what leads up to a repetition, what it repeats, and what it cannot end with. */
export interface Pump {
  readonly prefix: string;
  readonly unit: string;
}

/** What sets of characters are tried with: some of every kind that patterns tell apart. */
const SAMPLES = [...'a b,1.A-(:\'%/;)"sxéÉ$_#*@“”’‘–—€½°£漢\u0301\u00a0\n\r\t\u2028\u0001\u200b', '😀'];
/** A set is pumped with this many of its characters. */
const SAMPLES_OF_SET = 3;
/** Repetitions up to this often are no loops. */
const LONGEST_BOUNDED = 8;

/** The texts that a pattern's own repetitions are made of, each with and without what the pattern wants before it. */
export function pumpsOf(source: string, flags: string): Pump[] {
  const unicode = flags.includes('u');
  const pattern = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, { unicode });
  const maker = new ExampleMaker(flags);
  const pumps = new Map<string, Pump>();
  const add = (prefix: string, unit: string) => {
    if (unit !== '') pumps.set(JSON.stringify([prefix, unit]), { prefix, unit });
  };
  const visit = (node: AST.Node, prefix: string): void => {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        node.alternatives.forEach((alternative) => visit(alternative, prefix));
        break;
      case 'Alternative': {
        let before = prefix;
        for (const element of node.elements) {
          visit(element, before);
          before += maker.example(element);
        }
        break;
      }
      case 'Assertion':
        if ('alternatives' in node) node.alternatives.forEach((alternative) => visit(alternative, prefix));
        break;
      case 'Quantifier':
        visit(node.element, prefix);
        if (node.max > LONGEST_BOUNDED)
          for (const unit of maker.examples(node.element)) {
            add(prefix, unit);
            add('', unit);
          }
        break;
      default:
        break;
    }
  };
  visit(pattern, '');
  // What has no loop of its own may still be looked for at every character.
  const whole = pattern.alternatives.map((alternative) => maker.example(alternative)).find((text) => text !== '');
  add('', whole ?? 'a');
  add('', ' ');
  return [...pumps.values()];
}

class ExampleMaker {
  private readonly flags: string;

  constructor(flags: string) {
    this.flags = flags.replace(/[gyd]/g, '');
  }

  /** A text that a part of a pattern matches, looking at nothing around it. */
  example(node: AST.Node): string {
    return this.examples(node)[0] ?? '';
  }

  /** Some such texts. */
  examples(node: AST.Node): string[] {
    switch (node.type) {
      case 'Alternative':
        return [node.elements.map((element) => this.example(element)).join('')];
      case 'Group':
      case 'CapturingGroup':
        return node.alternatives.slice(0, SAMPLES_OF_SET).map((alternative) => this.example(alternative));
      case 'Character':
        return [String.fromCodePoint(node.value)];
      case 'CharacterSet':
      case 'CharacterClass': {
        const set = new RegExp(`^(?:${node.raw})$`, this.flags);
        return SAMPLES.filter((sample) => set.test(sample)).slice(0, SAMPLES_OF_SET);
      }
      case 'Quantifier':
        return this.examples(node.element).map((text) => text.repeat(Math.max(1, node.min)));
      default:
        return [''];
    }
  }
}
