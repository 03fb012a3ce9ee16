import type { Mention } from './mention';

/** What texts of the European Union call its bodies. */
const BODIES: ReadonlyMap<string, string> = new Map([
  ['commission', 'European Commission'],
  ['council', 'Council of the European Union'],
  ['union', 'European Union'],
]);

/** What is spoken of next to the others in nothing but such texts. */
const SIGNS = new Set([
  'European Parliament',
  'Council of the European Union',
  'European Council',
  'European Green Deal',
  'Horizon Europe',
  'Treaty on European Union',
  'Treaty on the Functioning of the European Union',
]);

/** `Directive 2000/60/EC`, `Regulation (EU) 2021/1119` */
const LAW = /(?:\((?:EU|EC|EEC)[,)]|\/(?:EU|EC|EEC)$)/;

/**
 * The body of the European Union that a short form means, where its document has no other of that name, and names what hardly any
 * but such texts do.
 * @param key of the short form
 * @param mentions of the document
 */
export function europeanBody(key: string, mentions: readonly Mention[]): string | undefined {
  const body = BODIES.get(key);
  if (body === undefined) return undefined;
  return mentions.some(isSign) ? body : undefined;
}

/** Whether a document names what hardly any but texts of the European Union do, its parliament left out: others hear of that too. */
export const speaksOfUnion = (mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => isSign(mention) && mention.known !== 'European Parliament');

const isSign = ({ known, kind, text }: Mention) =>
  (known !== undefined && SIGNS.has(known)) || (kind === 'initiative' && LAW.test(text));
