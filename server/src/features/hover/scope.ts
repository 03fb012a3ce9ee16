import type { CorpusDocument } from '../../corpus/corpusDocument';
import type { Snapshot } from '../../corpus/snapshot';
import { documentName } from '../documentNames';
import { markdownLink, markdownList } from '../markdown';
import type { Location, Mention } from '../../corpus/mention';

/** A hover is read at a glance: longer lists end in "and 12 more". */
const MAX_DOCUMENTS = 8;
const MAX_LINES = 6;

/** What all hovers share: the corpus, the document they are in, and how places are written. */
export class HoverScope {
  constructor(
    readonly snapshot: Snapshot,
    readonly document: CorpusDocument,
    private readonly hrefOf: (uri: string, offset: number) => string,
    /** Without it, no deadline has passed. */
    readonly today?: string,
  ) {}

  /** A link to a place, `plan.txt, line 12`; the document is left out where it is the one that the hover is in. */
  placeLink(location: Pick<Location, 'uri' | 'start'>): string {
    const line = this.lineOf(location);
    const label = location.uri === this.document.uri ? `line ${line}` : `${this.nameOf(location)}, line ${line}`;
    return this.link(label, location);
  }

  link(label: string, { uri, start }: Pick<Location, 'uri' | 'start'>): string {
    return markdownLink(label, this.hrefOf(uri, start));
  }

  /** Mentions by document, this one first, each with its number and links to its lines. @param mentions those of one document side by side */
  mentionList(mentions: readonly Mention[]): string {
    const isFirst = (i: number) => mentions[i]!.document.uri !== mentions[i - 1]?.document.uri;
    const starts = [...mentions.keys()].filter(isFirst);
    const runs = starts.map((from, i) => ({ from, until: starts[i + 1] ?? mentions.length }));
    const here = runs.findIndex(({ from }) => mentions[from]!.document.uri === this.document.uri);
    const ordered = here < 0 ? runs : [runs[here]!, ...runs.slice(0, here), ...runs.slice(here + 1)];
    return markdownList(ordered, MAX_DOCUMENTS, ({ from, until }) => {
      const list = mentions.slice(from, until);
      const { uri } = list[0]!.document;
      const first = { uri, start: list[0]!.annotation.start };
      if (list.length === 1) return this.placeLink(first);
      const name = uri === this.document.uri ? 'this document' : this.nameOf(first);
      return `${this.link(name, first)}: ${list.length}, ${this.lineLinks(list)}`;
    });
  }

  private lineLinks(mentions: readonly Mention[]): string {
    const lines = new Map<number, string>();
    for (const { document, annotation } of mentions) {
      const place = { uri: document.uri, start: annotation.start };
      const line = this.lineOf(place);
      if (!lines.has(line)) lines.set(line, this.link(String(line), place));
    }
    const shown = [...lines.values()].slice(0, MAX_LINES);
    const rest = lines.size - shown.length;
    return `${lines.size === 1 ? 'line' : 'lines'} ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  }

  private nameOf({ uri }: Pick<Location, 'uri'>): string {
    return documentName(this.snapshot, uri);
  }

  /** Line number as editors count: from one. */
  private lineOf({ uri, start }: Pick<Location, 'uri' | 'start'>): number {
    return (this.snapshot.linesOf(uri)?.lineOf(start) ?? 0) + 1;
  }
}

/** Facts as a list, those that are not known left out. @param facts label and Markdown */
export function factList(facts: readonly (readonly [string, string | undefined])[]): string[] {
  const known = facts.flatMap(([label, value]) => (value ? [`- ${label}: ${value}`] : []));
  return known.length > 0 ? [known.join('\n')] : [];
}
