import type { Entity } from '../corpus/entities';
import type { Mention } from '../corpus/mention';
import type { Snapshot } from '../corpus/snapshot';
import type { QuantityAnnotation } from '../recognize/annotation';
import { initiativesIn, initiativesOf } from './initiativeTargets';
import { issuersOf } from './issuers';

/** What set a target, and who issued that. */
export interface Setting {
  readonly initiative: Entity;
  /** None where no document says it. */
  readonly issuers: readonly Entity[];
  /** Where it is said: about the target itself (its sentence, list, section or title), or only somewhere in its document. */
  readonly source: 'target' | 'document';
}

/**
 * The initiative that set a target. Of several it belongs to, one whose issuer is known; of a target that belongs to none, the only
 * initiative of its document whose issuer is known. Where there are several of these, nothing says which.
 */
export function settingOf(snapshot: Snapshot, mention: Mention<QuantityAnnotation>): Setting | undefined {
  const own = initiativesOf(snapshot, mention)
    .filter(isTitled)
    .map((initiative) => settingIn(snapshot, initiative, 'target'));
  if (own.length > 0) return own.find(isIssued) ?? own[0];
  const around = initiativesIn(snapshot, mention.document)
    .filter(isTitled)
    .map((initiative) => settingIn(snapshot, initiative, 'document'))
    .filter(isIssued);
  return around.length === 1 ? around[0] : undefined;
}

/** Slogans and designations, which are written small in quotation marks (`"dual circulation"`), set nothing. */
const isTitled = ({ canonical }: Entity) => canonical !== canonical.toLowerCase();

const settingIn = (snapshot: Snapshot, initiative: Entity, source: Setting['source']): Setting => ({
  initiative,
  issuers: issuersOf(snapshot, initiative),
  source,
});

const isIssued = ({ issuers }: Setting) => issuers.length > 0;
