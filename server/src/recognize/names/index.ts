import type { Paragraph, SourceText } from '../../text/document';
import type { LocalEntity, NameAnnotation, Span } from '../annotation';
import type { DateReading } from '../dates';

/** A name, or what may be one, in one paragraph; offsets count from the paragraph's start. */
export interface NameReading extends Span {
  readonly kind: 'organization' | 'initiative';
  /** Weak candidates become annotations only if the rest of the document supports them. */
  readonly strength: 'strong' | 'weak';
  readonly rule: string;
  readonly evidence: readonly string[];
}

export interface SettledNames {
  readonly names: readonly NameAnnotation[];
  readonly entities: readonly LocalEntity[];
}

/** Finds the names of one paragraph; depends on that paragraph only. */
export function readNames(_paragraph: Paragraph, _dates: readonly DateReading[]): readonly NameReading[] {
  return [];
}

/** Promotes or drops candidates by what the document says elsewhere and links the mentions of each entity. */
export function settleNames(_source: SourceText, _readings: readonly (readonly NameReading[])[]): SettledNames {
  return { names: [], entities: [] };
}
