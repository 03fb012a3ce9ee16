import assert from 'node:assert/strict';
import type { Message } from 'vscode-languageserver';
import { Doorkeeper } from '../../../server/src/lsp/doorkeeper';

const message = (method: string): Message & { method: string } => ({ jsonrpc: '2.0', method });

describe('the doorkeeper', () => {
  /** Messages come while the door is shut, and one behind it. @returns what was handed on, in order */
  const handedOn = (methods: readonly string[], take: (method: string) => void = () => undefined) => {
    const doorkeeper = new Doorkeeper();
    const handed: string[] = [];
    const hand = (method: string) =>
      doorkeeper.handleMessage(message(method), () => {
        take(method);
        handed.push(method);
      });
    doorkeeper.close();
    methods.forEach(hand);
    assert.deepEqual(handed, []);
    doorkeeper.open();
    hand('last');
    return handed;
  };

  it('hands on in their order the messages that have waited', () => {
    assert.deepEqual(handedOn(['a', 'b', 'c']), ['a', 'b', 'c', 'last']);
  });

  it('loses no message because of another that cannot be taken', () => {
    const refuse = (method: string) => {
      if (method === 'bad') throw new TypeError('it has no id');
    };
    assert.deepEqual(handedOn(['a', 'bad', 'c'], refuse), ['a', 'c', 'last']);
  });
});
