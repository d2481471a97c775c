import type { LegalReference } from '../../core/findings/finding.ts';
import { aBoolean, anObject, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { type DataSubjectRight, dataSubjectRights } from '../../deadlines/requests/data-subject-rights.ts';
import { basisGuard } from './activity-guards.ts';
import type { LawfulBasis } from './controller-activity.ts';
import type { LawfulBasisKind } from '../records/privacy-words.ts';

/** The options of `rightsFor`. */
export interface RightsForOptions {
  /** Whether the purpose is direct marketing; not, when absent. */
  readonly directMarketing?: boolean;
}

/** Whether a person has a right, with the provision that says so. */
export interface RightOfPerson {
  /** The right. */
  readonly right: DataSubjectRight;
  /** Whether the ground gives it; exceptions in a single case are left out. */
  readonly given: boolean;
  /** The provision that gives it, or that leaves it out. */
  readonly source: LegalReference;
}

const optionsGuard = /* @__PURE__ */ anObject<RightsForOptions>({ directMarketing: /* @__PURE__ */ maybe(aBoolean) });

const articleOf: Readonly<Record<DataSubjectRight, LegalReference>> = {
  access: 'GDPR art. 15',
  rectification: 'GDPR art. 16',
  erasure: 'GDPR art. 17(1)',
  restriction: 'GDPR art. 18',
  portability: 'GDPR art. 20(1)',
  objection: 'GDPR art. 21(1)',
};

const withoutErasure: ReadonlySet<LawfulBasisKind> = /* @__PURE__ */ new Set(['legal-obligation', 'public-task']);
const withPortability: ReadonlySet<LawfulBasisKind> = /* @__PURE__ */ new Set(['consent', 'contract']);
const withObjection: ReadonlySet<LawfulBasisKind> = /* @__PURE__ */ new Set(['public-task', 'legitimate-interests']);

/**
 * Finds the rights that people have by the ground of a purpose. Access, rectification and restriction are always given. There is no erasure of what
 * a legal obligation or a public task needs; portability comes with consent and contract alone; objection with a public task and legitimate interests, and always
 * against direct marketing. It is no legal advice.
 *
 * @param basis - The ground.
 * @param options - Whether the purpose is direct marketing.
 * @returns Each right in the order of the articles, with its source.
 * @throws RangeError if the ground is not known or an option cannot be read.
 *
 * @example
 * ```ts
 * import { rightsFor } from 'isms-kit/privacy';
 *
 * const givenBy = (rights: ReturnType<typeof rightsFor>) => rights.flatMap(({ right, given }) => (given ? [right] : []));
 * givenBy(rightsFor({ kind: 'contract' })); // => ['access', 'rectification', 'erasure', 'restriction', 'portability']
 * givenBy(rightsFor({ kind: 'legal-obligation' })); // => ['access', 'rectification', 'restriction']
 * ```
 */
export function rightsFor(basis: LawfulBasis, options: RightsForOptions = {}): readonly RightOfPerson[] {
  requireReadable('basis', basis, basisGuard);
  requireOptions(options, optionsGuard);
  const { directMarketing = false } = options;
  return dataSubjectRights.map((right) => judgeRight(right, basis.kind, directMarketing));
}

function judgeRight(right: DataSubjectRight, kind: LawfulBasisKind, directMarketing: boolean): RightOfPerson {
  const source = articleOf[right];
  if (right === 'erasure' && withoutErasure.has(kind)) return { right, given: false, source: 'GDPR art. 17(3)(b)' };
  if (right === 'portability') return { right, given: withPortability.has(kind), source };
  if (right !== 'objection') return { right, given: true, source };
  if (directMarketing) return { right, given: true, source: 'GDPR art. 21(2)' };
  return { right, given: withObjection.has(kind), source };
}
