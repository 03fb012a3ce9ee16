import {
  type Connection,
  type DeclarationParams,
  DocumentHighlightKind,
  type ImplementationParams,
  type Location,
  type TypeDefinitionParams,
} from 'vscode-languageserver';
import { declaration } from '../features/declaration';
import { documentHighlights } from '../features/documentHighlights';
import { implementation, typeDefinition } from '../features/initiative';
import { type HandlerContext, placeOf } from './requests';

/** Requests that lead from a mention to other places, beyond definition and references. */
export function registerNavigation(connection: Connection, context: HandlerContext): void {
  const { convert, guard } = context;

  connection.onDocumentHighlight(
    guard('document highlight', [], (params) => {
      const place = placeOf(context, params);
      if (!place) return [];
      return documentHighlights(place.snapshot, place.uri, place.offset).map((highlight) => ({
        range: convert.range(place.document, highlight),
        kind: highlight.introduces ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }),
  );

  connection.onDeclaration(
    guard<DeclarationParams, Location | null>('declaration', null, (params) => {
      const place = placeOf(context, params);
      const found = place && declaration(place.snapshot, place.uri, place.offset);
      return (found && convert.location(place.snapshot, found)) ?? null;
    }),
  );

  connection.onTypeDefinition(
    guard<TypeDefinitionParams, Location[]>('type definition', [], (params) => {
      const place = placeOf(context, params);
      if (!place) return [];
      return convert.locations(place.snapshot, typeDefinition(place.snapshot, place.uri, place.offset));
    }),
  );

  connection.onImplementation(
    guard<ImplementationParams, Location[]>('implementation', [], (params) => {
      const place = placeOf(context, params);
      if (!place) return [];
      return convert.locations(place.snapshot, implementation(place.snapshot, place.uri, place.offset));
    }),
  );
}
