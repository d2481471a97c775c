import { expectTypeOf } from 'vitest';
import {
  type ApplicableEntry,
  checkStatement,
  type CustomControlId,
  deriveApplicability,
  type ExcludedEntry,
  type Exclusion,
  exclusionProfiles,
  filterControls,
  type Implementation,
  type InclusionReason,
  type PolicyCitation,
  type Statement2013,
  Statement2013Schema,
  type StatementControlId,
  type StatementEntry,
  StatementEntrySchema,
  type StatementOfApplicability,
  StatementOfApplicabilitySchema,
  summarizeStatement,
  type UndecidedEntry,
  type UnparsedStatement,
  upgradeStatement,
} from '../../src/controls/index.ts';
import { makeStatement, makeStatementEntry } from '../../src/fixtures/index.ts';

const excluded = {
  control: 'A.8.30',
  applicability: 'excluded',
  reason: 'not-performed',
  justification: 'Employees write it.',
} as const;
const undecided = { control: 'A.5.7', applicability: 'undecided' } as const;
expectTypeOf(excluded).toExtend<StatementEntry>();
expectTypeOf(undecided).toExtend<StatementEntry>();
expectTypeOf(StatementEntrySchema.parse({})).toEqualTypeOf<StatementEntry>();
expectTypeOf(StatementOfApplicabilitySchema.parse({})).toEqualTypeOf<StatementOfApplicability>();
expectTypeOf(Statement2013Schema.parse({})).toEqualTypeOf<Statement2013>();
expectTypeOf<StatementOfApplicability>().toExtend<UnparsedStatement>();
expectTypeOf<Statement2013>().toExtend<UnparsedStatement>();
expectTypeOf<`custom:${string}`>().toEqualTypeOf<CustomControlId>();
expectTypeOf<'A.5.1' | 'custom:x'>().toExtend<StatementControlId>();
expectTypeOf<'A.5.99'>().not.toExtend<StatementControlId>();
expectTypeOf<'A.9.2.1'>().not.toExtend<StatementControlId>();
expectTypeOf<'5.1'>().not.toExtend<StatementControlId>();
expectTypeOf(makeStatementEntry()).toEqualTypeOf<ApplicableEntry>();
expectTypeOf(makeStatementEntry({ applicability: 'excluded' })).toEqualTypeOf<ExcludedEntry>();
expectTypeOf(makeStatementEntry({ applicability: 'undecided' })).toEqualTypeOf<UndecidedEntry>();
expectTypeOf(exclusionProfiles.fullyRemote).toExtend<Exclusion>();
expectTypeOf(checkStatement(makeStatement())[0]?.code).toExtend<string | undefined>();

// @ts-expect-error an excluded row has a justification
export const unjustified: StatementEntry = { control: 'A.8.30', applicability: 'excluded', reason: 'not-performed' };
export const unreasoned: StatementEntry = {
  control: 'A.8.30',
  applicability: 'excluded',
  justification: 'Employees write it.',
};
// @ts-expect-error the kinds of reason are a closed set
export const unknownReason: StatementEntry = { ...excluded, reason: 'too-expensive' };
// @ts-expect-error an undecided row has no justification
export const justified: UndecidedEntry = { ...undecided, justification: 'Later.' };
// @ts-expect-error an implemented control has no action
export const finished: Implementation = { status: 'implemented', action: { status: 'open', text: 'Finish it' } };
export const unfinished: Implementation = { status: 'partially-implemented' };
// @ts-expect-error an inherited control has a provider
export const inherited: Implementation = { status: 'inherited' };
// @ts-expect-error a derived reason names its risks
export const reason: InclusionReason = { kind: 'risk-treatment' };
// @ts-expect-error not a control of the 2022 edition
export const unknown: StatementEntry = { ...undecided, control: 'A.5.99' };
// @ts-expect-error a control of the 2013 edition
export const outdated: StatementEntry = { ...undecided, control: 'A.9.2.1' };
// @ts-expect-error an exclusion has a kind of reason
deriveApplicability({ risks: [], obligations: [], exclusions: [{ id: 'E-1', justification: 'x', controls: [] }] });
// @ts-expect-error a risk names controls of the 2022 edition
deriveApplicability({ risks: [{ id: 'R-1', controls: ['A.9.2.1'] }], obligations: [], exclusions: [] });
// @ts-expect-error criteria are lists
filterControls({ theme: 'people' });
// @ts-expect-error the day is a calendar date
checkStatement(makeStatement(), { asOf: 'today' });
// @ts-expect-error a statement of the 2022 edition needs no upgrade
upgradeStatement({ id: 'soa', version: '1', issuedOn: '2021-05-01', entries: [undecided] });

expectTypeOf(summarizeStatement).parameter(0).toEqualTypeOf<Pick<StatementOfApplicability, 'entries'>>();

/** The same type with every property readonly at every depth. */
type DeeplyReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeeplyReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeeplyReadonly<T[Key]> }
    : T;
expectTypeOf<StatementOfApplicability>().toEqualTypeOf<DeeplyReadonly<StatementOfApplicability>>();
expectTypeOf<Statement2013>().toEqualTypeOf<DeeplyReadonly<Statement2013>>();
expectTypeOf<InclusionReason>().toEqualTypeOf<DeeplyReadonly<InclusionReason>>();
expectTypeOf<Implementation>().toEqualTypeOf<DeeplyReadonly<Implementation>>();
expectTypeOf<PolicyCitation>().toEqualTypeOf<DeeplyReadonly<PolicyCitation>>();
expectTypeOf<UnparsedStatement>().toEqualTypeOf<DeeplyReadonly<UnparsedStatement>>();

declare const statement: StatementOfApplicability & { readonly entries: readonly [ApplicableEntry] };
// @ts-expect-error the control of a row is readonly
statement.entries[0].control = 'A.5.1';
// @ts-expect-error the status of an implementation is readonly
statement.entries[0].implementation.status = 'implemented';
// @ts-expect-error the list of rows is readonly
statement.entries[0] = undecided;
