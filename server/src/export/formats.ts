import { ANNOTATION_KINDS, type AnnotationKind } from '../recognize/annotation';
import { BRAT_CONFIGURATION, toBrat } from './brat';
import { toCas } from './cas';
import { toConll } from './conll';
import { CSV_HEADER, CSV_KINDS, toCsvRows } from './csv';
import type { ExportDocument } from './document';
import { toJsonLine } from './jsonl';
import { toWebAnnotations } from './webAnnotation';

interface Format {
  /** Kinds that it can write. */
  readonly kinds: ReadonlySet<AnnotationKind>;
  /** Kinds that it writes unless others are asked for. */
  readonly defaultKinds: ReadonlySet<AnnotationKind>;
  /** Whether a text has one kind at most. */
  readonly isFlat: boolean;
}

/** A format whose documents follow each other in one file. */
export interface StreamFormat extends Format {
  readonly layout: 'stream';
  /** What comes before the first document. */
  readonly head: string;
  readonly write: (document: ExportDocument) => string;
}

/** A format with a file or more for each document. */
export interface FolderFormat extends Format {
  readonly layout: 'folder';
  /** Files of the whole folder, by name. */
  readonly common: Readonly<Record<string, string>>;
  /** Whether the texts of the documents are among the files. */
  readonly hasTexts: boolean;
  /** Files of a document, by what is put behind its name. */
  readonly write: (document: ExportDocument) => Readonly<Record<string, string>>;
}

const ALL: ReadonlySet<AnnotationKind> = new Set(ANNOTATION_KINDS);
const EVERY_KIND = { kinds: ALL, defaultKinds: ALL, isFlat: false };

const stream = (write: StreamFormat['write'], head = ''): StreamFormat => ({
  layout: 'stream',
  head,
  write,
  ...EVERY_KIND,
});

/** Every export format by the name that users give it. */
export const FORMATS = {
  jsonl: stream(toJsonLine),
  csv: { ...stream(toCsvRows, CSV_HEADER), kinds: CSV_KINDS, defaultKinds: new Set(['target'] as const) },
  brat: {
    layout: 'folder',
    common: { 'annotation.conf': BRAT_CONFIGURATION },
    hasTexts: true,
    write: (document) => ({ '.txt': document.text, '.ann': toBrat(document) }),
    ...EVERY_KIND,
  },
  conll: { ...stream(toConll), isFlat: true },
  cas: {
    layout: 'folder',
    common: {},
    hasTexts: false,
    write: (document) => ({ '.json': toCas(document) }),
    ...EVERY_KIND,
  },
  webannotation: stream(toWebAnnotations),
} as const satisfies Readonly<Record<string, StreamFormat | FolderFormat>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
