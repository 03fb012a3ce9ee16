import type { Location, LocationLink } from 'vscode-languageserver';
import { paragraphIndexAt } from '../corpus/sorted';
import type { Location as Place } from '../corpus/mention';
import type { RequestWithLinks } from './capabilities';
import type { HandlerContext, Place as Origin } from './requests';

/**
 * The answer to a request that leads somewhere: links, where the client takes them, with the whole mention that they lead from (editors
 * underline it) and the paragraph that they lead to (editors show it), else bare locations.
 */
export function goTo(
  { client, convert }: HandlerContext,
  request: RequestWithLinks,
  { snapshot, document, uri, offset }: Origin,
  places: readonly Place[],
): Location[] | LocationLink[] {
  if (!client.takesLinks.has(request)) return convert.locations(snapshot, places);
  const [mention] = snapshot.annotationsAt(uri, offset);
  const origin = mention && { originSelectionRange: convert.range(document, mention) };
  return places.flatMap((place): LocationLink[] => {
    const target = snapshot.document(place.uri);
    const location = convert.location(snapshot, place);
    if (!target || !location) return [];
    const around = target.annotated.source.paragraphs[paragraphIndexAt(target, place.start)];
    const targetRange = around ? convert.range(target, around) : location.range;
    return [{ ...origin, targetUri: location.uri, targetRange, targetSelectionRange: location.range }];
  });
}

/** The same for a request with one answer or none; a client that takes no links gets it bare. */
export function goToOne(
  context: HandlerContext,
  request: RequestWithLinks,
  origin: Origin | undefined,
  place: Place | undefined,
): Location | LocationLink[] | null {
  if (!origin || !place) return null;
  if (context.client.takesLinks.has(request)) return goTo(context, request, origin, [place]) as LocationLink[];
  return context.convert.location(origin.snapshot, place) ?? null;
}
