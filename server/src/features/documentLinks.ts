import type { TextDocument } from '../corpus/corpusDocument';
import data from '../lexicon/data/addresses.txt';
import { wordSet } from '../lexicon/lookup';
import type { Span } from '../recognize/annotation';

/** An address in the text and what opens it. */
export interface DocumentLink extends Span {
  /** An absolute URI: `https:`, `http:` or `mailto:`. */
  readonly target: string;
}

const DOMAINS = wordSet(data, 'domains');

/** The web and mail addresses of a document, in order. */
export function documentLinks({ annotated }: TextDocument): readonly DocumentLink[] {
  return annotated.source.paragraphs.flatMap(({ start, paragraph }) =>
    paragraph.tokens.flatMap((token) => {
      const target = token.kind === 'address' ? targetOf(token.text) : undefined;
      return target === undefined ? [] : [{ start: start + token.start, end: start + token.end, target }];
    }),
  );
}

/** @returns nothing for what only looks like an address, such as a file's name, and for one that is no valid URI */
function targetOf(address: string): string | undefined {
  const [host = ''] = address.split('/');
  const uri = /^https?:\/\//i.test(address)
    ? address
    : /^[^/]*@/.test(address)
      ? `mailto:${address}`
      : /^www\./i.test(address) || DOMAINS.has(host.slice(host.lastIndexOf('.') + 1).toLowerCase())
        ? `https://${address}`
        : undefined;
  return uri !== undefined && URL.canParse(uri) ? uri : undefined;
}
