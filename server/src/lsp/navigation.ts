import {
  type Connection,
  type DeclarationParams,
  type DefinitionParams,
  DocumentHighlightKind,
  type ImplementationParams,
  type TypeDefinitionParams,
} from 'vscode-languageserver';
import { declaration } from '../features/declaration';
import { definition } from '../features/definition';
import { documentHighlights } from '../features/documentHighlights';
import { implementation, typeDefinition } from '../features/initiative';
import { goTo, goToOne } from './goTo';
import { type HandlerContext, placeOf } from './requests';

type One = ReturnType<typeof goToOne>;
type Some = ReturnType<typeof goTo>;

/** Requests that lead from a mention to other places, except references. */
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

  connection.onDefinition(
    guard<DefinitionParams, One>('definition', null, (params) => {
      const place = placeOf(context, params);
      const found = place && definition(place.snapshot, place.uri, place.offset);
      return goToOne(context, 'definition', place, found);
    }),
  );

  connection.onDeclaration(
    guard<DeclarationParams, One>('declaration', null, (params) => {
      const place = placeOf(context, params);
      const found = place && declaration(place.snapshot, place.uri, place.offset);
      return goToOne(context, 'declaration', place, found);
    }),
  );

  connection.onTypeDefinition(
    guard<TypeDefinitionParams, Some>('type definition', [], (params) => {
      const place = placeOf(context, params);
      if (!place) return [];
      return goTo(context, 'typeDefinition', place, typeDefinition(place.snapshot, place.uri, place.offset));
    }),
  );

  connection.onImplementation(
    guard<ImplementationParams, Some>('implementation', [], (params) => {
      const place = placeOf(context, params);
      if (!place) return [];
      return goTo(context, 'implementation', place, implementation(place.snapshot, place.uri, place.offset));
    }),
  );
}
