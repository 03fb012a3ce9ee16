import {
  type CallHierarchyIncomingCall,
  type CallHierarchyIncomingCallsParams,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyOutgoingCallsParams,
  type CallHierarchyPrepareParams,
  type Connection,
  SymbolKind,
} from 'vscode-languageserver';
import type { Snapshot } from '../corpus/snapshot';
import { type HierarchyItem, incomingCalls, outgoingCalls, prepareHierarchy } from '../features/callHierarchy';
import type { Span } from '../recognize/annotation';
import { canonicalUri } from './convert';
import { type HandlerContext, placeOf } from './requests';

const KINDS: Record<HierarchyItem['kind'], SymbolKind> = {
  initiative: SymbolKind.Interface,
  target: SymbolKind.Event,
  document: SymbolKind.File,
};

/** Call hierarchy: initiative → its targets → the documents that repeat them, and back. */
export function registerHierarchy(connection: Connection, context: HandlerContext): void {
  const { convert, guard, library } = context;

  const toItem = (snapshot: Snapshot, { kind, name, detail, ...location }: HierarchyItem): CallHierarchyItem[] => {
    const place = convert.location(snapshot, location);
    if (!place) return [];
    const { uri, range } = place;
    // The kind is carried along: the symbol kinds of the protocol are only its icons.
    return [{ name, kind: KINDS[kind], ...(detail && { detail }), uri, range, selectionRange: range, data: kind }];
  };
  const fromItem = (snapshot: Snapshot, { uri, selectionRange, data }: CallHierarchyItem) => {
    const document = snapshot.document(canonicalUri(uri));
    const kind = data as HierarchyItem['kind'];
    return document && { kind, uri: document.uri, ...convert.span(document, selectionRange) };
  };
  const ranges = (snapshot: Snapshot, uri: string, spans: readonly Span[]) => {
    const document = snapshot.document(uri);
    return document ? spans.map((span) => convert.range(document, span)) : [];
  };

  connection.languages.callHierarchy.onPrepare(
    guard<CallHierarchyPrepareParams, CallHierarchyItem[] | null>('prepare call hierarchy', null, (params) => {
      const place = placeOf(context, params);
      const found = place && prepareHierarchy(place.snapshot, place.uri, place.offset);
      return found ? toItem(place.snapshot, found) : null;
    }),
  );

  connection.languages.callHierarchy.onOutgoingCalls(
    guard<CallHierarchyOutgoingCallsParams, CallHierarchyOutgoingCall[]>('outgoing calls', [], (params) => {
      const snapshot = library.snapshot();
      const item = fromItem(snapshot, params.item);
      if (!item) return [];
      return outgoingCalls(snapshot, item).flatMap((call) =>
        toItem(snapshot, call.item).map((to) => ({ to, fromRanges: ranges(snapshot, item.uri, call.places) })),
      );
    }),
  );

  connection.languages.callHierarchy.onIncomingCalls(
    guard<CallHierarchyIncomingCallsParams, CallHierarchyIncomingCall[]>('incoming calls', [], (params) => {
      const snapshot = library.snapshot();
      const item = fromItem(snapshot, params.item);
      if (!item) return [];
      return incomingCalls(snapshot, item).flatMap((call) =>
        toItem(snapshot, call.item).map((from) => ({
          from,
          fromRanges: ranges(snapshot, call.item.uri, call.places),
        })),
      );
    }),
  );
}
