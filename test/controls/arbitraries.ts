import fc from 'fast-check';
import type {
  CustomControlId,
  Implementation,
  InclusionReason,
  PolicyCitation,
  StatementControlId,
  StatementEntry,
  StatementEntry2013,
  StatementOfApplicability,
} from '../../src/controls/index.ts';
import type { Action, Evidence } from '../../src/core/index.ts';
import { exclusionReasons } from '../../src/controls/index.ts';
import { control2013Ids, controlIds } from '../../src/standard/index.ts';

type ApplicableFields = Omit<Extract<StatementEntry, { applicability: 'applicable' }>, 'control'>;
type ExcludedFields = Omit<Extract<StatementEntry, { applicability: 'excluded' }>, 'control'>;
type UndecidedFields = Omit<Extract<StatementEntry, { applicability: 'undecided' }>, 'control'>;

const text = fc.constantFrom('a', 'b', 'c');
const day = fc.constantFrom('2026-01-31', '2026-11-21', '2027-02-28');
const ids = (letter: string): fc.Arbitrary<string[]> =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 })
    .map((list) => list.map((n) => `${letter}-${n}`));

const reason: fc.Arbitrary<InclusionReason> = fc.oneof(
  fc.record({ kind: fc.constant('risk-treatment' as const), risks: ids('R') }),
  fc.record({ kind: fc.constant('legal' as const), obligations: ids('L') }),
  fc.record({ kind: fc.constant('contractual' as const), obligations: ids('C') }),
  fc.record({ kind: fc.constant('business-requirement' as const), note: text }),
  fc.record({ kind: fc.constant('best-practice' as const), note: text }),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record(
    { status: fc.constantFrom('open' as const, 'in-progress' as const), text, owner: text, dueOn: day },
    { requiredKeys: ['status', 'text'] },
  ),
  fc.record({ status: fc.constant('done' as const), text, doneOn: day }),
  fc.record({ status: fc.constant('cancelled' as const), text, reason: text }),
);
const implementation: fc.Arbitrary<Implementation> = fc.oneof(
  fc.record({ status: fc.constant('implemented' as const) }),
  fc.record({ status: fc.constant('inherited' as const), provider: text }),
  fc.record(
    { status: fc.constantFrom('partially-implemented' as const, 'not-implemented' as const), action },
    { requiredKeys: ['status'] },
  ),
  fc.record({ status: fc.constant('not-assessed' as const) }),
);
const policy: fc.Arbitrary<PolicyCitation> = fc.record(
  { document: text, remark: text },
  { requiredKeys: ['document'] },
);
const evidence: fc.Arbitrary<Evidence> = fc.record({ reference: text, collectedOn: day });
const custom = fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom(1, [1, 2], { deep: null }));

const applicable: fc.Arbitrary<ApplicableFields> = fc.record(
  {
    applicability: fc.constant('applicable' as const),
    title: text,
    reasons: fc.array(reason, { maxLength: 3 }),
    justification: text,
    implementation,
    policies: fc.array(policy, { maxLength: 2 }),
    evidence: fc.array(evidence, { maxLength: 2 }),
    owner: text,
    custom,
  },
  { requiredKeys: ['applicability', 'reasons', 'implementation', 'policies'] },
);
const excluded: fc.Arbitrary<ExcludedFields> = fc.record(
  {
    applicability: fc.constant('excluded' as const),
    title: text,
    reason: fc.constantFrom(...exclusionReasons),
    justification: text,
    risks: ids('R'),
    custom,
  },
  { requiredKeys: ['applicability', 'justification'] },
);
const undecided: fc.Arbitrary<UndecidedFields> = fc.record(
  { applicability: fc.constant('undecided' as const), title: text, question: text, custom },
  { requiredKeys: ['applicability'] },
);
const fields = fc.oneof(applicable, excluded, undecided);

/** A control of Annex A, seldom a custom one. */
const control: fc.Arbitrary<StatementControlId> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...controlIds.slice(0, 8)) },
  { weight: 1, arbitrary: fc.constantFrom<CustomControlId>('custom:x', 'custom:y') },
);

/** Any row of a statement. */
export const entry: fc.Arbitrary<StatementEntry> = fc
  .tuple(control, fields)
  .map(([id, rest]) => Object.assign({ control: id }, rest));

/** Any row of a 2013 statement. */
export const entry2013: fc.Arbitrary<StatementEntry2013> = fc
  .tuple(fc.constantFrom(...control2013Ids), fields)
  .map(([id, rest]) => Object.assign({ control: id }, rest));

/** Any statement of few rows in any order, also with several rows for a control. */
export const statement: fc.Arbitrary<StatementOfApplicability> = fc.record(
  {
    id: fc.constant('soa'),
    version: text,
    issuedOn: day,
    approvedBy: text,
    approvedOn: day,
    custom,
    entries: fc.array(entry, { maxLength: 10 }),
  },
  { requiredKeys: ['id', 'version', 'issuedOn', 'entries'] },
);
