import abbreviationsData from '../../lexicon/data/abbreviations.txt';
import { wordSet } from '../../lexicon/lookup';
import { besideLists } from '../../recognize/besideLists';
import { type SourceText, readParagraph, readText } from '../../text/document';
import { LineIndex } from '../../text/lineIndex';
import type { TextDocument } from '../corpusDocument';
import type { ClosedDocument } from './closedDocument';

const abbreviations = wordSet(abbreviationsData, 'abbreviations');

/** A closed document with its text. Its mentions are the same objects; tokens are read when they are asked for. @param text its own */
export function reopen(document: ClosedDocument, text: string): TextDocument {
  const { uri, date, annotated, facts } = document;
  const { annotations, entities, candidates } = annotated;
  let source: SourceText | undefined;
  return {
    uri,
    text,
    lines: new LineIndex(text),
    facts,
    ...(date && { date }),
    annotated: {
      get source() {
        return (source ??= readText(text, (kind, content) => readParagraph(kind, content, abbreviations)));
      },
      annotations,
      entities,
      candidates,
      ...besideLists(annotated),
    },
  };
}
