import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import { beginsAt } from './begins';
import { type Component, type Level, altered, block } from './component';
import { readComponent, readComposed } from './compose';
import type { Read } from './expression';
import { isDash, isGlued } from './numbers';
import { POINT_MODIFIERS, UNITS } from './vocabulary';
import { BEGINS } from './wordClasses';

const CIRCA = wordsOf('ca c circa');

/** Points with what says which part of them is meant. */

const HYPHENATED = new Set(['early', 'mid', 'late', 'end', 'middle']);

/** A point with what modifies it: `early 2024`, `the end of March 2003`, `mid-2020s`, `end-2027`, `later that year`. */
export function readPoint(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const begins = beginsAt(tokens, i);
  return begins === 0 ? undefined : readPointOf(tokens, i, begins, readComposed(tokens, i));
}

/**
 * The same where the composed date that begins at the token has been read already.
 * @param begins what may begin there, see `begins.ts`
 */
export function readPointOf(
  tokens: readonly Token[],
  i: number,
  begins: number,
  composed: Read<Component> | undefined,
): Read<Component> | undefined {
  const modified = (begins & BEGINS.pointModifier) === 0 ? undefined : readModified(tokens, i);
  return modified ?? ((begins & BEGINS.unit) === 0 ? undefined : readUnitEnd(tokens, i)) ?? composed;
}

function readModified(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const determined = tokens[i]?.lower === 'the';
  const plain = POINT_MODIFIERS.at(tokens, i);
  const modifier =
    plain ?? (determined && tokens[i + 1]?.lower !== 'the' ? POINT_MODIFIERS.at(tokens, i + 1) : undefined);
  if (!modifier) return undefined;
  const last = tokens[modifier.end - 1]!;
  let at = modifier.end;
  let mod = modifier.value;
  if (CIRCA.is(last)) {
    if (tokens[at]?.text === '.') at++;
    if (last.lower === 'c' && at === modifier.end) return undefined;
  }
  // `the mid to late 2020s`
  const second =
    tokens[at]?.lower === 'to' || tokens[at]?.lower === 'or'
      ? POINT_MODIFIERS.at(tokens, at + 1)
      : isDash(tokens[at]) && tokens[at + 1]?.lower === 'to'
        ? POINT_MODIFIERS.at(tokens, at + 2)
        : undefined;
  if (second) {
    at = second.end;
    mod = '-';
  }
  const hyphen = isDash(tokens[at]) && isGlued(tokens[at]) && isGlued(tokens[at + 1]);
  const finalWord = tokens[at - 1]!.lower;
  if (hyphen) {
    if (!HYPHENATED.has(finalWord)) return undefined;
    at++;
  } else if (isDash(tokens[at])) return undefined;
  const inner = (hyphen ? readHyphenUnit(tokens, at) : undefined) ?? readComposed(tokens, at);
  if (!inner) return undefined;
  const { level, shift, weak, fields } = inner.value;
  const single = modifier.end === i + 1 || (determined && modifier.end === i + 2 && !plain);
  if (level === 'time' || level === 'day') return undefined;
  const on = finalWord === 'on' || itemAt(tokens, at - 2)?.lower === 'hours'; // `late on Wednesday`, `the early hours of Tuesday`
  if (level === 'weekday' && !on && (!single || !/^(?:early|late|mid)$/.test(finalWord))) return undefined;
  if (level === 'date' || level === 'full') {
    // `early yesterday`, `late 5 May` are rare; `later, on 5 May` is not one expression, but `the end of the day` is
    if (!on && !(shift && shift.unit === 'day')) return undefined;
  }
  if (single && (finalWord === 'later' || finalWord === 'earlier') && !shift && !inner.value.pick) return undefined;
  if (
    single &&
    finalWord === 'end' &&
    !hyphen &&
    !(level === 'year' && weak === 'year') &&
    !(level === 'month') &&
    !(level === 'closed')
  )
    return undefined;
  if (single && finalWord === 'middle' && !hyphen) return undefined;
  if (
    determined &&
    !plain &&
    !(
      level === 'decade' ||
      level === 'century' ||
      level === 'part' ||
      level === 'daypart' ||
      (level === 'closed' && fields.part) ||
      level === 'year' ||
      level === 'month'
    )
  )
    return undefined;
  if (weak === 'daypart' && !determined) return undefined;
  const open = second && fields.decade !== undefined ? { ...fields, openDecade: true as const } : fields;
  const { pick, same, numeric, rule } = inner.value;
  return {
    value: { level: 'closed', fields: open, shift, pick, same, numeric, mod, weak: undefined, rule },
    end: inner.end,
  };
}

/** `mid-century`, `mid-year`. */
function readHyphenUnit(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const known = UNITS.of(tokens[i]);
  if (!known || known.plural || !/^(?:week|month|year|decade|century)$/.test(known.unit)) return undefined;
  return {
    value: block(known.unit === 'week' ? 'week' : (known.unit as Level), {}, 'date.the-unit', undefined, {
      unit: known.unit,
      by: 0,
      basis: 'near',
    }),
    end: i + 1,
  };
}

/** `year-end 2024`, `year's end`, `month-end`. */
function readUnitEnd(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const word = tokens[i]?.lower ?? '';
  if (word !== 'year' && word !== 'month') return undefined;
  const link = tokens[i + 1];
  if (!(isDash(link) || link?.kind === 'possessive') || !isGlued(link) || tokens[i + 2]?.lower !== 'end')
    return undefined;
  const named = readComponent(tokens, i + 3);
  if (named?.value.level === 'year') return altered(named, { level: 'closed', mod: 'END', weak: undefined });
  const end = block('closed', {}, 'date.the-unit', undefined, { unit: word, by: 0, basis: 'near' });
  return altered({ value: end, end: i + 3 }, { mod: 'END' });
}
