import type { NameAnnotation } from '../annotation';

/** What linking finds of a mention. */
export interface Link {
  /** The id of its entity. */
  readonly entity: string;
  /** How it names it. */
  readonly form: NameAnnotation['form'];
  /** Whether it introduces it. */
  readonly introduces: boolean;
}

/** How the mentions of a document are linked: one object for all that are linked in the same way, from one state of the document to the next. */
export class Links {
  /** By mention, in order. */
  readonly all: Link[] = [];
  private readonly known = new Map<string, Link[]>();
  private readonly before: ReadonlyMap<string, readonly Link[]> | undefined;

  constructor(before: Links | undefined) {
    this.before = before?.known;
  }

  /** @param entity its id */
  linkOf(entity: string, form: Link['form'], introduces: boolean): Link {
    let links = this.known.get(entity);
    if (!links) this.known.set(entity, (links = []));
    const isIt = (link: Link) => link.form === form && link.introduces === introduces;
    let link = links.find(isIt);
    if (!link) links.push((link = this.before?.get(entity)?.find(isIt) ?? { entity, form, introduces }));
    return link;
  }
}
