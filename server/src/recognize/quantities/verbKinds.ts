import { type Classes, WordBits } from '../../text/wordClass';
import {
  DECIDING_VERBS,
  DISCUSSING_VERBS,
  DRIFTING_VERBS,
  EARMARKING_VERBS,
  EXPECT_VERBS,
  FALLING_VERBS,
  FUNDING_VERBS,
  IMPLICATIVE_VERBS,
  NEEDS_VERBS,
  ONGOING_VERBS,
  PROMISING_VERBS,
  STATIVE_VERBS,
} from './vocabulary';

const verbs = (list: string): string[] => list.split(' ');

/** The kinds of verb that tell targets from figures; a verb may be of several. */
const KINDS = {
  deciding: DECIDING_VERBS,
  discussing: DISCUSSING_VERBS,
  drifting: DRIFTING_VERBS,
  earmarking: EARMARKING_VERBS,
  expecting: EXPECT_VERBS,
  falling: FALLING_VERBS,
  funding: FUNDING_VERBS,
  implicative: IMPLICATIVE_VERBS,
  needing: NEEDS_VERBS,
  ongoing: ONGOING_VERBS,
  promising: PROMISING_VERBS,
  stative: STATIVE_VERBS,
  /** Whose subject gets what is wanted. */
  receiving: verbs('receive get gain obtain join access enter use meet attend complete pass serve generate create'),
  /** What those do who come together. */
  meeting: verbs('meet attend gather participate convene speak vote'),
  /** What is to be done is what they settled. */
  agreeing: verbs(
    'agree decide resolve pledge promise vow commit undertake vote instruct direct ask urge request order opt choose',
  ),
  /** What a law or decree does by saying so. */
  enacting: verbs(
    'create grant establish allocate award assign reduce increase raise lower add appropriate authorise authorize',
  ),
  /** How a headline tells in the present what has just been done. */
  announcing: verbs('announce approve unveil pledge commit launch sign agree'),
  foreseeing: verbs('foresee anticipate schedule slate'),
  scheduling: verbs('schedule slate'),
  keeping: verbs('keep hold leave'),
  voting: verbs('allocate provide appropriate allot'),
  getting: verbs('get receive'),
  giving: verbs('give provide add offer put allocate invest'),
  /** What is spent or received is so already, with or without its auxiliary. */
  gaining: verbs('spend receive earn lose waste collect raise'),
  amounting: verbs('amount total'),
  comingTo: verbs('amount total come stand'),
  /** What spending is. */
  being: verbs('be stand total amount'),
  rising: verbs('rise increase grow climb'),
  changing: verbs('rise increase grow go move climb fall drop'),
  /** What goes on of itself. */
  moving: verbs('rise fall grow decline climb drop shrink lose cost suffer face'),
  beginning: verbs('start begin commence open follow'),
  /** What a text has of something by itself. */
  describing: [
    ...verbs(
      'cover comprise span have consist contain include run list outline divide identify define describe recognise recognize',
    ),
    'set out',
  ],
} satisfies Readonly<Record<string, Iterable<string>>>;

type Kind = keyof typeof KINDS;

/** The bit of each kind. */
export const VERB = Object.fromEntries(Object.keys(KINDS).map((kind, i) => [kind, 1 << i])) as Readonly<
  Record<Kind, number>
>;

if (Object.keys(KINDS).length > 32) throw new Error('there are more kinds of verb than bits for them');
const byVerb = new Map<string, number>();
for (const [kind, list] of Object.entries(KINDS))
  for (const verb of list) byVerb.set(verb, (byVerb.get(verb) ?? 0) | VERB[kind as Kind]);

const BITS = new WordBits(byVerb);

/** The bits of all kinds that a verb is of. @param classes of its base form */
export const kindsAt = (classes: Classes): number => BITS.at(classes);

/** The same for a base form that is at hand as text. */
export const kindsOf = (verb: string): number => byVerb.get(verb) ?? 0;
