import type { Entity } from '../../corpus/entities';
import type { NameAnnotation } from '../../recognize/annotation';
import { escapeMarkdown } from '../markdown';
import type { Mention } from '../../corpus/mention';
import { count } from '../wording';
import { type HoverScope, factList } from './scope';

const MAX_NAMES = 6;

const titleOf = ({ kind, canonical }: Entity) =>
  `**${kind === 'organization' ? 'Organization' : 'Initiative'}:** ${escapeMarkdown(canonical)}`;

/** An organization or initiative: its names, where it is introduced, who mentions it, and what may be the same. */
export function explainName(scope: HoverScope, mention: Mention<NameAnnotation>): string[] {
  const entity = scope.snapshot.entityOf(mention);
  const { aliases, shortForms, introduction, mentionCount, byDocument } = entity;
  const isHere = introduction.uri === scope.document.uri && introduction.start === mention.annotation.start;
  const facts = factList([
    ['Also written', nameList(aliases)],
    ['Short', nameList(shortForms)],
    ['Introduced', isHere ? 'here' : scope.placeLink(introduction)],
    ['Probably the same', similarNames(scope, entity)],
  ]);
  const counted = `**${countMentions(entity)}**`;
  return [titleOf(entity), ...facts, mentionCount > 1 ? `${counted}\n${scope.mentionList(byDocument)}` : counted];
}

/** One line, for a name around the annotation that a hover is about. */
export function summarizeName(scope: HoverScope, mention: Mention<NameAnnotation>): string {
  const entity = scope.snapshot.entityOf(mention);
  return `${titleOf(entity)} · introduced ${scope.placeLink(entity.introduction)}, ${countMentions(entity).toLowerCase()}`;
}

const countMentions = ({ mentionCount, uris }: Entity): string =>
  mentionCount === 1 ? 'No other mention' : `${count(mentionCount, 'mention')} in ${count(uris.size, 'document')}`;

const nameList = (names: readonly string[]) => joinNames(names.map(escapeMarkdown));

const similarNames = (scope: HoverScope, entity: Entity) =>
  joinNames(scope.snapshot.similarTo(entity).map(({ canonical, introduction }) => scope.link(canonical, introduction)));

function joinNames(names: readonly string[]): string | undefined {
  const rest = names.length - MAX_NAMES;
  return [...names.slice(0, MAX_NAMES), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ') || undefined;
}
