import type { CorpusDocument } from '../../corpus/corpusDocument';
import type { Snapshot } from '../../corpus/snapshot';
import { documentName } from '../documentNames';
import { markdownLink, markdownList } from '../markdown';
import type { Location, Mention } from '../../corpus/mention';
import type { MentionGroup } from '../../corpus/mentionGroups';

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

  /** Mentions by document, this one first, each with its number and links to its lines. */
  mentionList(groups: readonly MentionGroup[]): string {
    const here = groups.findIndex(({ uri }) => uri === this.document.uri);
    const front = groups.slice(0, MAX_DOCUMENTS + 1); // of thousands, no more is shown
    const ordered = here < 0 ? front : [groups[here]!, ...front.filter((_, index) => index !== here)];
    const write = ({ uri, mentions }: MentionGroup) => {
      const first = { uri, start: mentions[0]!.annotation.start };
      if (mentions.length === 1) return this.placeLink(first);
      const name = uri === this.document.uri ? 'this document' : this.nameOf(first);
      return `${this.link(name, first)}: ${mentions.length}, ${this.lineLinks(mentions)}`;
    };
    return markdownList(ordered.slice(0, MAX_DOCUMENTS + 1), MAX_DOCUMENTS, write, groups.length);
  }

  private lineLinks(mentions: readonly Mention[]): string {
    const lines = new Map<number, Pick<Location, 'uri' | 'start'>>();
    for (const { document, annotation } of mentions) {
      const place = { uri: document.uri, start: annotation.start };
      const line = this.lineOf(place);
      if (!lines.has(line)) lines.set(line, place);
    }
    const shown = [...lines].slice(0, MAX_LINES).map(([line, place]) => this.link(String(line), place));
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
