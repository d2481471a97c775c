import {
  type StatementOfApplicability,
  StatementOfApplicabilitySchema,
} from '../../controls/statement/statement-of-applicability.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Finding, Severity } from '../../core/findings/finding.ts';
import { shownValue } from '../../core/findings/quotation.ts';
import { aDate, aMapOf, anObject, maybe, oneOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { inDocumentOrder } from '../../core/validation/document-order.ts';
import type { Isms } from '../document/isms.ts';
import { readIsms } from '../document/read-isms.ts';
import { integrityOf } from '../integrity/check-integrity.ts';
import { type AreaPolicies, areaPoliciesGuard } from './area-policies.ts';
import { checkAreas } from './check-areas.ts';
import { checkOwners } from './check-owners.ts';
import { findingCatalogue, type LibraryFinding } from './finding-catalogue.ts';
import { recordPlaces } from './record-places.ts';
import { withoutRepetitions } from './same-problem.ts';

/** A grade of your own for findings of a code: another severity, or `'off'` where the finding is not to be reported. */
export type FindingRule = Severity | 'off';

/** The context of `checkIsms`. */
export interface CheckIsmsContext extends AreaPolicies {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The grades of your own by code; the grades of the library where absent. */
  readonly rules?: Readonly<Partial<Record<LibraryFinding['code'], FindingRule>>>;
}

const anyObject = /* @__PURE__ */ anObject({});
const contextGuard = /* @__PURE__ */ anObject<CheckIsmsContext>({
  asOf: aDate,
  rules: /* @__PURE__ */ maybe(/* @__PURE__ */ aMapOf(/* @__PURE__ */ oneOf(['off', 'error', 'warning', 'info']))),
});

/**
 * Checks the whole ISMS: the references of `checkIntegrity`, then the check of every area on the registers that the document has, each by the
 * others. Where an area has a finding of its own about a reference or a repeated id, it stands alone.
 *
 * @param isms - The document. It may be unvalidated: an unreadable record gives one finding, and the rest is checked.
 * @param context - The day in question, the policies and the grades of your own.
 * @returns The findings of all areas in the order of the document. The cost grows linearly.
 * @throws RangeError if `isms` is not an object, `asOf` is not a calendar date, a policy of an area cannot be read, or `rules` has an unknown
 *   code or grade.
 *
 * @example
 * ```ts
 * import { makeRisk, makeRiskAcceptance, makeRiskCriteria } from 'isms-kit/fixtures';
 * import { checkIsms } from 'isms-kit/isms';
 *
 * const isms = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme GmbH' },
 *   riskCriteria: makeRiskCriteria(),
 *   risks: [makeRisk({ identifiedOn: undefined })],
 *   riskAcceptances: [makeRiskAcceptance()],
 * } as const;
 * const [finding] = checkIsms(isms, { asOf: '2026-06-01' });
 * finding?.code; // => 'risk-identified-on-missing'
 * finding?.path; // => ['risks', 0, 'identifiedOn']
 * checkIsms(isms, { asOf: '2026-06-01', rules: { 'risk-identified-on-missing': 'off' } }); // => []
 * ```
 */
export function checkIsms(isms: Isms, context: CheckIsmsContext): readonly Finding[] {
  requireReadable('isms', isms, anyObject);
  requireOptions(context, contextGuard, 'context');
  requireOptions(context, areaPoliciesGuard, 'context');
  const { asOf, rules = {} } = context;
  for (const code of Object.keys(rules)) {
    if (!Object.hasOwn(findingCatalogue, code))
      throw new RangeError(`rules must have codes of the library, got ${shownValue(code)}`);
  }
  const reading = readIsms(isms);
  const { isms: read } = reading;
  // First, so that its tables are gone before the areas make theirs.
  const ofIntegrity = integrityOf(reading);
  const places = recordPlaces(read);
  const statement = readableStatement(read);
  const found = checkAreas(read, places, { asOf, statement, policies: context });
  const owners = checkOwners(read, places, { asOf, statement, policies: context, found });
  const all = withoutRepetitions(ofIntegrity, [...found, ...owners]);
  return graded(inDocumentOrder(all, isms), rules);
}

/** The other checks read a statement only if all of it can be read. */
function readableStatement({ statementOfApplicability: statement }: Isms): StatementOfApplicability | undefined {
  return StatementOfApplicabilitySchema.safeParse(statement).success ? statement : undefined;
}

function graded(findings: readonly Finding[], rules: Readonly<Record<string, FindingRule>>): readonly Finding[] {
  return findings.flatMap((finding) => {
    const rule = Object.hasOwn(rules, finding.code) ? rules[finding.code] : undefined;
    if (rule === 'off') return [];
    return [rule === undefined ? finding : Object.assign({}, finding, { severity: rule })];
  });
}
