import assert from 'node:assert/strict';
import {
  type HierarchyCall,
  incomingCalls,
  outgoingCalls,
  prepareHierarchy,
} from '../../../server/src/features/callHierarchy';
import { type CorpusFixture, markedCorpus, uriOf } from '../../support/corpus';

const PLANS = `
  === a.txt
  The Blue $0Port Programme adds 20 deep berths by 2030 and 5 cranes.
      ^^^^^^^^^^^^^^^^^^^ initiative
                               ^^^^^^^^^^^^^^ target value=20 unit="deep berths" action=add deadline=2030
                                                          ^^^^^^^^ target value=5 unit=cranes

  The city builds 3 halls.
                  ^^^^^^^ target value=3 unit=halls
  === b.txt
  There will be 20 deep berths, under the Blue Port Programme.
                ^^^^^^^^^^^^^^ target value=20 unit="deep berths" deadline=2030
                                          ^^^^^^^^^^^^^^^^^^^ initiative
  === c.txt
  Of 30 deep berths, 18 deep berths are open.
     ^^^^^^^^^^^^^^ target value=30 unit="deep berths" deadline=2030
                     ^^^^^^^^^^^^^^ figure value=18 unit="deep berths"
`;

const say = (calls: readonly HierarchyCall[]) =>
  calls.map(({ item: { kind, name, detail } }) => `${kind} ${name} (${detail ?? ''})`);
const prepared = ({ snapshot, at }: CorpusFixture) => prepareHierarchy(snapshot, at.uri, at.offset)!;

describe('call hierarchy', () => {
  it('leads from an initiative, wherever it is mentioned, to its targets', () => {
    const fixture = markedCorpus(PLANS);
    const item = prepared(fixture);
    assert.deepEqual(item, { kind: 'initiative', name: 'Blue Port Programme', detail: 'a.txt', uri: uriOf('a.txt'), start: 4, end: 23 }); // prettier-ignore
    assert.deepEqual(prepareHierarchy(fixture.snapshot, uriOf('b.txt'), 50), item);
    assert.deepEqual(say(outgoingCalls(fixture.snapshot, item)), [
      'target 20 deep berths (add, by 2030 · a.txt)',
      'target 5 cranes (a.txt)',
      'target 20 deep berths (by 2030 · b.txt)',
    ]);
  });

  it('leads from a target to the other documents that speak of its measure, each once', () => {
    const { snapshot } = markedCorpus(PLANS);
    const item = prepareHierarchy(snapshot, uriOf('a.txt'), 32)!;
    assert.equal(item.kind, 'target');
    const calls = outgoingCalls(snapshot, item);
    assert.deepEqual(say(calls), [
      'document b.txt (20 deep berths)',
      'document c.txt (30 deep berths; 18 deep berths)',
    ]);
    assert.deepEqual(outgoingCalls(snapshot, calls[0]!.item), [], 'a document leads nowhere');
  });

  it('leads back from a target to its initiatives, and from an initiative to the documents that mention it', () => {
    const { snapshot } = markedCorpus(PLANS);
    const target = prepareHierarchy(snapshot, uriOf('b.txt'), 15)!;
    const [initiative] = incomingCalls(snapshot, target);
    assert.deepEqual(say([initiative!]), ['initiative Blue Port Programme (a.txt)']);
    assert.deepEqual(say(incomingCalls(snapshot, initiative!.item)), [
      'document a.txt (Blue Port Programme)',
      'document b.txt (Blue Port Programme)',
    ]);
  });

  it('of a target without initiative and of one that nobody repeats is empty', () => {
    const { snapshot } = markedCorpus(PLANS);
    const { text } = snapshot.textOf(uriOf('a.txt'))!;
    const halls = prepareHierarchy(snapshot, uriOf('a.txt'), text.indexOf('3 halls'))!;
    assert.equal(halls.name, '3 halls');
    assert.deepEqual([incomingCalls(snapshot, halls), outgoingCalls(snapshot, halls)], [[], []]);
  });

  it('begins at no body, figure, date or plain text', () => {
    for (const source of [
      'The Port $0Bureau met.\n    ^^^^^^^^^^^ organization',
      'It has $020 berths.\n       ^^^^^^^^^ figure value=20',
      'In $02025.\n   ^^^^ date',
      'Nothing is $0here.',
    ])
      assert.equal(prepared(markedCorpus(source)), undefined, source);
  });

  it('of an item that a change has made void is empty', () => {
    const item = prepared(markedCorpus(PLANS));
    const { snapshot } = markedCorpus('=== a.txt\nNothing is left of it, not a single word.');
    assert.deepEqual([incomingCalls(snapshot, item), outgoingCalls(snapshot, item)], [[], []]);
    assert.deepEqual(outgoingCalls(snapshot, { ...item, uri: 'file:///nowhere' }), []);
  });
});
