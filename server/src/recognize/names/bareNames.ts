import type { Draft } from './draft';
import type { Mention } from './mention';
import type { NameKind } from './reading';
import type { Wording } from './wording';

/** What a text may call a programme or a company whose name does not say what it is. */
const CALLED: Readonly<Record<NameKind, ReadonlySet<string>>> = {
  initiative: new Set('campaign initiative platform portal program project scheme'.split(' ')),
  organization: new Set('company group'.split(' ')),
};

/** The names so far that hold no noun to say what they name (`Bright Futures`, `Voltara`), for the short forms that no other name explains. */
export class BareNames {
  private only: Draft | undefined;
  private areSeveral = false;

  constructor(private readonly kind: NameKind) {}

  /** @param mention in full, of an entity */
  add({ head, known }: Mention, draft: Draft): void {
    if (head !== undefined || known !== undefined || draft.head !== undefined || draft === this.only) return;
    this.areSeveral ||= this.only !== undefined;
    this.only = draft;
  }

  /** The entity that `the Programme` or `the Company` means, where there is but one that it may mean. */
  meantBy({ key }: Wording): Draft | undefined {
    return this.areSeveral || !CALLED[this.kind].has(key) ? undefined : this.only;
  }
}
