import type { Token } from '../../text/tokenizer';
import type { Read, VagueExpression } from './expression';
import { VAGUE } from './vocabulary';

/** Times without a calendar value: `recently`, `the future`; annotated only if the option asks for them. */
export function readVague(tokens: readonly Token[], i: number): Read<VagueExpression> | undefined {
  const found = VAGUE.at(tokens, i);
  return found && { value: { kind: 'vague', value: found.value as VagueExpression['value'] }, end: found.end };
}
