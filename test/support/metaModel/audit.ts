import type { Message } from 'vscode-languageserver';
import type { Direction, NotificationModel, Type } from './model';
import { WORK_DONE_PROGRESS, readMetaModel } from './read';
import { Validator } from './validate';

type Side = 'client' | 'server';

/** A message of JSON-RPC 2.0, as far as it can be relied on before it has been looked at. */
interface Envelope {
  readonly jsonrpc?: unknown;
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

const SENDS: Record<Side, Direction> = { client: 'clientToServer', server: 'serverToClient' };

const WORK_DONE: Type = {
  kind: 'or',
  items: WORK_DONE_PROGRESS.map((name) => ({ kind: 'reference', name })),
};

const RESPONSE_ERROR: Type = {
  kind: 'literal',
  value: {
    properties: [
      { name: 'code', type: { kind: 'base', name: 'integer' } },
      { name: 'message', type: { kind: 'base', name: 'string' } },
      { name: 'data', type: { kind: 'reference', name: 'LSPAny' }, optional: true },
    ],
  },
};

// Each test file is a bundle of its own; what they share hangs on the global object.
const shared = globalThis as { policytextValidator?: Validator };
const validator = (): Validator => (shared.policytextValidator ??= new Validator(readMetaModel()));

/** Holds every message of one connection, in both directions, against the meta model of the protocol. */
export class Audit {
  /** What is wrong, one line a fault. */
  readonly problems: string[] = [];
  /** How many messages were looked at. */
  count = 0;
  /** Methods of requests that wait for an answer, by the side that sent them and their id. */
  private readonly waiting = new Map<string, string>();
  private readonly partial = new Map<unknown, Type>();

  /** @param isOurs whether a method is no part of the protocol; what it carries is looked at elsewhere */
  constructor(private readonly isOurs: (method: string) => boolean) {}

  /** Looks at one message. @param isNonsense it is sent on purpose though it is wrong, and only the answer counts */
  note(side: Side, message: Message, isNonsense = false): void {
    this.count++;
    const { jsonrpc, id, method, params, result, error } = message as Envelope;
    const add = (problems: readonly string[]) => {
      if (!isNonsense) this.problems.push(...problems.map((problem) => `${side}: ${problem}`));
    };
    if (jsonrpc !== '2.0') add([`jsonrpc is ${JSON.stringify(jsonrpc)}`]);
    if (typeof method === 'string') {
      if (id !== undefined) this.waiting.set(keyOf(side, id), method);
      add(this.call(side, method, id !== undefined, params));
      return;
    }
    const key = keyOf(side === 'client' ? 'server' : 'client', id);
    const asked = this.waiting.get(key);
    this.waiting.delete(key);
    if (asked === undefined && id !== null) add([`an answer to nothing: ${JSON.stringify(message).slice(0, 200)}`]);
    if ((result === undefined) === (error === undefined)) add([`${asked}: neither or both of result and error`]);
    if (error !== undefined) add(validator().problems(RESPONSE_ERROR, error, `${asked} error`));
    else if (asked !== undefined) add(this.answer(asked, result));
  }

  private call(side: Side, method: string, isRequest: boolean, params: unknown): string[] {
    if (this.isOurs(method)) return [];
    const model = isRequest ? validator().request(method) : validator().notification(method);
    if (!model) return [`${method} is no ${isRequest ? 'request' : 'notification'} of the protocol`];
    const { messageDirection } = model;
    const problems =
      messageDirection === 'both' || messageDirection === SENDS[side] ? [] : [`${method} goes the other way`];
    if (params === undefined) return model.params ? [...problems, `${method} has no parameters`] : problems;
    if (!model.params) return [...problems, `${method} has parameters`];
    return [
      ...problems,
      ...validator().problems(model.params, params, method),
      ...this.progress(method, params, model),
    ];
  }

  /** What is reported of a request's work has the form that the request says. */
  private progress(method: string, params: unknown, model: NotificationModel): string[] {
    const { partialResultToken, token, value } = params as Record<string, unknown>;
    if (partialResultToken !== undefined && 'partialResult' in model)
      this.partial.set(partialResultToken, model.partialResult as Type);
    if (method !== '$/progress') return [];
    return validator().problems(this.partial.get(token) ?? WORK_DONE, value, '$/progress value');
  }

  private answer(method: string, result: unknown): string[] {
    if (this.isOurs(method)) return [];
    const model = validator().request(method);
    return model ? validator().problems(model.result, result, `${method} result`) : [`${method} has a result`];
  }
}

const keyOf = (side: Side, id: unknown) => `${side} ${JSON.stringify(id)}`;
