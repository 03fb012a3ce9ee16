import type { NameAnnotation, Span } from '../../recognize/annotation';
import { recordLines } from '../../text/storedLines';
import { acronymsOf } from '../acronyms';
import type { TextDocument } from '../corpusDocument';
import type { OwnFinding } from '../finding';
import { type Postings, postingsOf } from '../postings';
import { findSubject } from '../subject';
import { Encoder } from './encoder';
import {
  type Head,
  type PackFault,
  type PackedDocument,
  type PackedGroups,
  type PackedIssuers,
  type PackedSurroundings,
  type Times,
  addTallies,
} from './packedDocument';
import { packStrings } from './packedStrings';
import { packOutline } from './packedOutline';
import { signatureOf } from './signature';

/**
 * Packs a document. Nothing is lost but the text and its tokens, and what nobody wants to know without them.
 * @param findings what was found in it by itself
 * @param faults what went wrong while it was read
 */
export function pack(
  document: TextDocument,
  findings: readonly OwnFinding[],
  faults: readonly PackFault[] = [],
): PackedDocument {
  const { uri, text, lines, annotated, facts, date } = document;
  const { annotations, entities, candidates, source, silenced, referenceDate } = annotated;
  const encoder = new Encoder();
  const isFull = (index: number) => (annotations[index] as NameAnnotation).form === 'full';
  const writeEach = (list: readonly unknown[]) =>
    list.map((value) => {
      const at = encoder.position;
      encoder.write(value);
      return at;
    });
  const annotationsAt = writeEach(annotations);
  const entitiesAt = writeEach(entities);
  const head: Head = {
    signature: signatureOf(text),
    date,
    country: facts.country,
    hasBareAcronyms: facts.hasBareAcronyms,
    referenceDate,
  };
  const acronyms = acronymsOf(annotated);
  const mentions = mentionsOf(document);
  // In the order of PARTS
  const parts = writeEach([
    head,
    recordLines(text, lines),
    packOutline(source),
    annotationsAt,
    entitiesAt,
    candidates,
    mentions,
    timesOf(document),
    [...new Set(acronyms.map((acronym) => acronym.text))].filter((acronym) => facts.marksOff(acronym)),
    silenced,
    acronyms.filter((acronym) => facts.isInRunningText(acronym)).map(({ start }) => start),
    findings,
    surroundingsIn(document),
    findSubject(entities),
    issuersIn(document),
    addTallies(mentions.map((indices) => ({ count: indices.length, isInFull: indices.some(isFull) }))),
  ]);
  const written = encoder.strings.length;
  const postings = postingsOf(document);
  const keys = Uint32Array.from(postings.keys(), (key) => encoder.idOf(key));
  const root = encoder.position;
  encoder.write(parts);
  return {
    uri,
    bytes: encoder.finish(),
    root,
    strings: packStrings(encoder.strings),
    written,
    keys,
    faults,
    places: packPlaces(postings),
  };
}

/** Of each entity, the indices of the annotations that mention it. */
function mentionsOf({ annotated: { annotations, entities } }: TextDocument): number[][] {
  const indices = new Map(entities.map(({ id }) => [id, [] as number[]]));
  annotations.forEach((each, index) => {
    if ('entity' in each) indices.get(each.entity)?.push(index);
  });
  return [...indices.values()];
}

function timesOf({ annotated: { annotations }, facts }: TextDocument): Times {
  const starts: number[] = [];
  const times: string[] = [];
  for (const annotation of annotations) {
    const time = annotation.kind === 'figure' && !annotation.deadline ? facts.timeOf(annotation) : undefined;
    if (time === undefined) continue;
    starts.push(annotation.start);
    times.push(time);
  }
  return [starts, times];
}

function issuersIn({ annotated: { annotations }, facts: { issuers } }: TextDocument): PackedIssuers {
  const initiatives = annotations.filter(({ kind }) => kind === 'initiative');
  const groupsOf = (bodiesOf: (name: Span) => readonly NameAnnotation[]): PackedGroups => {
    const stated = initiatives
      .map((name) => ({ name, bodies: bodiesOf(name) }))
      .filter(({ bodies }) => bodies.length > 0);
    if (stated.length === 0) return [[], []];
    const indices = new Map(annotations.map((annotation, index) => [annotation, index]));
    return [stated.map(({ name }) => name.start), stated.map(({ bodies }) => bodies.map((body) => indices.get(body)!))];
  };
  return [groupsOf((name) => issuers.inSentence(name)), groupsOf((title) => issuers.beneath(title))];
}

function surroundingsIn({ annotated: { annotations, candidates, ignores }, facts }: TextDocument): PackedSurroundings {
  const told = ignores ? [...annotations, ...candidates].filter(({ text }) => ignores.tellsPlacesOf(text)) : [];
  return [told.map(({ start }) => start), told.map(({ end }) => end), told.map((each) => facts.surroundingsOf(each))];
}

function packPlaces(postings: Postings): Uint16Array | Uint32Array {
  let count = postings.size + 1;
  let most = 0;
  for (const indices of postings.values()) {
    count += indices.length;
    most = Math.max(most, indices.at(-1)!); // they ascend
  }
  const places = Math.max(most, count) < 0x10000 ? new Uint16Array(count) : new Uint32Array(count);
  let key = 0;
  let next = postings.size + 1;
  for (const indices of postings.values()) {
    places[key++] = next;
    for (const index of indices) places[next++] = index;
  }
  places[key] = next;
  return places;
}
