import { itemAt } from '../../text/itemAt';
import type { Paragraph } from '../../text/document';
import { bare } from './bareNumbers';
import {
  article,
  definiteGroup,
  labelled,
  looksLikeYear,
  numberedHeading,
  time,
  voltage,
  zero,
} from './exclusionsByContext';
import {
  angle,
  bracketed,
  enumerates,
  gluedToLetters,
  ordinal,
  partOfCode,
  partOfDate,
  partOfName,
  quotedName,
} from './exclusionsByForm';
import { ageLimit } from './ages';
import type { Mention } from './mention';
import type { Claimed } from './claimed';

/**
 * Why a number is no quantity: the reason in words, undefined if nothing speaks against it. Each question is one function, in
 * the order from the surest to the weakest.
 */
export function whyNot(paragraph: Paragraph, mention: Mention, claimed: Claimed): string | undefined {
  const { tokens } = paragraph;
  const number = tokens[mention.numeral.first]!;
  const at = {
    paragraph,
    tokens,
    mention,
    number,
    before: itemAt(tokens, mention.core - 1),
    after: tokens[mention.last],
  };
  return (
    (number.start < paragraph.marker && 'it is the enumeration mark') ||
    numberedHeading(paragraph, at) ||
    partOfName(at, claimed.names) ||
    partOfDate(at, claimed.dates) ||
    angle(at) ||
    gluedToLetters(at) ||
    partOfCode(at) ||
    labelled(at) ||
    voltage(at) ||
    bracketed(at) ||
    enumerates(at) ||
    quotedName(at, claimed.quotations) ||
    ordinal(at) ||
    time(at) ||
    zero(at) ||
    looksLikeYear(at) ||
    article(at) ||
    definiteGroup(at) ||
    ageLimit(at) ||
    bare(at) ||
    undefined
  );
}
