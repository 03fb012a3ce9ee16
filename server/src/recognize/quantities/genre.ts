import type { Paragraph } from '../../text/document';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Claimed } from './claimed';
import { listsOf, paragraphList, paragraphListOf } from './paragraphLists';
import type { Genre } from './reading';
import { LAW_TITLES, PLAN_TITLES, REPORT_TITLES, TARGET_TITLES } from './vocabulary';
import { startsObject } from './nounOrVerb';
import { someWord } from './words';

const PROSE_ENDS = wordsOf('. ! ? ; ,');

/**
 * What the words of a heading, or of a short line that stands like one, say about the text under it; the first line that says
 * something counts. The policy of a Monetary Policy Committee is no plan: words in the names of bodies say nothing.
 * @param held which lists of words stand in it
 */
export function genreOf({ kind, tokens }: Paragraph, held: number, claimed: Claimed): Genre | undefined {
  const prose = tokens.length > 25 || PROSE_ENDS.is(tokens.at(-1));
  if (kind !== 'heading' && prose) return undefined;
  const chapter = CHAPTER_WORDS.isAmong(held) ? chapterOf(tokens) : undefined;
  if (chapter === 'targets' || !(TITLE_WORDS.isAmong(held) || ROLE_WORDS.isAmong(held))) return chapter;
  for (let from = 0; from < tokens.length;) {
    let titles = 0;
    let to = from;
    do {
      const own = listsOf(tokens[to]!);
      if (TITLE_WORDS.isAmong(own) && !claimed.isBody(to) && !isVerbOfTitle(tokens, to)) titles |= own;
      to++;
    } while (to < tokens.length && !tokens[to]!.lineBefore);
    const role = someWord(tokens, from, to, ROLE_WORDS) ? projectRole(lineOf(tokens, from, to)) : undefined;
    if (role) return role;
    for (const { genre, words } of TITLES) if (words.isAmong(titles)) return genre;
    from = to;
  }
  return chapter;
}

/** `Ministry aims to build`, `Bank pledges 40 million`: in a headline the word is what somebody does. */
export const isVerbOfTitle = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && VERBS.is(tokens[at]) && (tokens[at + 1]?.lower === 'to' || startsObject(tokens[at + 1]));

const VERBS = wordsOf('aims targets asks demands pledges promises');

/** The words of a line, in lower case. */
function lineOf(tokens: readonly Token[], from: number, to: number): string {
  let line = '';
  for (let i = from; i < to; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'word') line += line === '' ? lower : ` ${lower}`;
  }
  return line;
}

/**
 * Sections and papers of a project by which it is agreed, whose words report elsewhere: its outputs and outcomes are those that it is
 * to have, unless they are said to be reached.
 */
function projectRole(line: string): Genre | undefined {
  if (REACHED.test(line)) return undefined;
  return PROJECT_SECTION.test(line) || PROJECT_PAPER.test(line) ? 'plan' : undefined;
}

const REACHED =
  /\b(?:achieved|completed|completion|delivered|actual|to date|so far|reached|interim|progress|evaluation|audit|review)\b/;
const PROJECT_SECTION =
  /^(?:(?:main|key|expected|intended|planned|project|programme|program|intermediate|development|overall|specific|and) ){0,4}(?:outputs?|outcomes?|impacts?|components?|activities|deliverables|milestones|indicators|(?:results )?(?:framework|indicators|matrix|chain)|logframe|logical framework|beneficiaries|scope|description)$|\b(?:expected|intended|anticipated|planned) (?:\w+ )?(?:results|outcomes|outputs|impacts?|benefits|achievements|performance)\b/;
const PROJECT_PAPER =
  /\b(?:project|programme|program|loan|grant) (?:information|appraisal|identification|design|concept|preparation|agreement)\b|\btechnical assistance report\b|\brecommendation of the president\b|\bconcept note\b|\bterm sheet\b/;
const ROLE_WORDS = paragraphListOf(
  'output outputs outcome outcomes impact impacts component components activities deliverables milestones indicators framework matrix chain logframe beneficiaries scope description expected intended anticipated planned project programme program loan grant technical recommendation concept term',
);

/** Words of titles, by the genre that they tell; where several stand in a line, the first genre of the list counts. */
const TITLES = [
  { genre: 'report', words: paragraphList(REPORT_TITLES) },
  { genre: 'targets', words: paragraphList(TARGET_TITLES) },
  { genre: 'law', words: paragraphList(LAW_TITLES) },
  { genre: 'plan', words: paragraphList(PLAN_TITLES) },
] as const;
const TITLE_WORDS = paragraphList([...REPORT_TITLES, ...TARGET_TITLES, ...LAW_TITLES, ...PLAN_TITLES]);

/** `Where we are`, `What we will do`: chapters of the situation and of the plan. */
function chapterOf(tokens: readonly Token[]): Genre | undefined {
  const words = lineOf(tokens, 0, tokens.length);
  if (SITUATION.test(words)) return 'report';
  return VISION.test(words) ? 'targets' : INTENT.test(words) ? 'plan' : undefined;
}

/** Over what is told of the future as if it were there already: Our vision for 2030, What success looks like. */
const VISION =
  /^(?:(?:our|the|a|shared|long term|national) ){0,3}(?:vision|picture|destination|desired (?:future|state|situation|end state))(?: (?:for|in|of|by|to|is|the|future|year|beyond|and|we)){0,5}$|\bwhat (?:success|good) (?:looks|will look) like\b|^where we (?:want|will|aim|intend|hope) to be\b|^how (?:it|life|things|\w+) (?:looks|will look|will be)(?: in)?$/;

const SITUATION =
  /^(?:why (?:we|it|this|change|action|now)\b|where (?:we|things|do we) (?:are|stand)|how far (?:we|have)|(?:the )?(?:story )?so far\b|starting point|state of play|what (?:we|has|have|was) (?:(?:have|already|been) ){0,2}(?:did|done|achieved|delivered|found|heard|learned|learnt)|(?:the |our |key |main ){0,2}(?:challenges?|problems?|record|track record|case for change)$)/;
const INTENT =
  /\b(?:we will|want to (?:be|get|go)|will do|to do|next steps|way forward|going forward|looking ahead|the years? ahead)\b/;
/** Each of these phrases holds one of them. */
const CHAPTER_WORDS = paragraphListOf(
  'why vision picture destination desired where far starting play want do we steps forward ahead how what challenge challenges problem problems record case',
);
