import { describe, expectTypeOf, it } from 'vitest';
import type { StatementControlId } from '../../../src/controls/index.ts';
import type { CalendarDate } from '../../../src/core/index.ts';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import {
  assessRisk,
  checkRiskCriteria,
  checkRiskRegister,
  type CombinedTreatment,
  controlsOfRisk,
  likelihoodFor,
  type LikelihoodMatch,
  type MatrixScoring,
  type ModifyTreatment,
  type ProductScoring,
  rankRisks,
  registerAsOf,
  rescaleRisks,
  type Risk,
  type RiskAcceptance,
  type RiskAssessment,
  type RiskCriteria,
  type RiskFinding,
  type RiskRegister,
  type RiskScore,
  type RiskScoring,
  scoreRisk,
  type SumScoring,
  type Treatment,
  type TreatmentPart,
} from '../../../src/risk/index.ts';

describe('the types of risk records', () => {
  it('hold a treatment to the fields of its option', () => {
    expectTypeOf<Treatment['option']>().toEqualTypeOf<
      'modify' | 'retain' | 'avoid' | 'share' | 'undecided' | 'combined'
    >();
    expectTypeOf<{ option: 'retain' }>().toExtend<Treatment>();
    // A sharing without a party and a modification without a plan are unfinished, and findings.
    const shared: Treatment = { option: 'share' };
    const modified: Treatment = { option: 'modify', controls: [] };
    // @ts-expect-error A.5.99 is no control
    const unknown: Treatment = { option: 'modify', controls: ['A.5.99'], plan: { actions: [] } };
    // @ts-expect-error ISO says retain
    const accepted: Treatment = { option: 'accept' };
    // @ts-expect-error what is combined is decided
    const combined: Treatment = { option: 'combined', parts: [{ option: 'undecided' }, { option: 'retain' }] };
    expectTypeOf([shared, modified, unknown, accepted, combined]).toBeArray();
  });

  it('are readonly and require an owner', () => {
    const risk = makeRisk();
    // @ts-expect-error records are not changed in place
    risk.title = 'other';
    // @ts-expect-error nor are their lists
    risk.assets.push('phones');
    // @ts-expect-error nor their analyses
    if (risk.current) risk.current.likelihood = 1;
    // @ts-expect-error nor the actions of their treatment
    if (risk.treatment.option === 'avoid') risk.treatment.action.text = 'other';
    // @ts-expect-error nor the levels of criteria
    makeRiskCriteria().acceptance.approvals[0]?.roles.push('ciso');
    const { owner: _owner, ...unowned } = risk;
    expectTypeOf(unowned).not.toExtend<Risk>();
    expectTypeOf<Risk>().toExtend<{ readonly owner: string }>();
  });

  it('refuse a plain string for a date', () => {
    const day: string = '2026-03-02';
    // @ts-expect-error parse it first
    const risk = makeRisk({ identifiedOn: day });
    expectTypeOf(risk).toEqualTypeOf<Risk>();
  });

  it('have typed absences', () => {
    expectTypeOf<RiskScore['value']>().toEqualTypeOf<number | null>();
    expectTypeOf<RiskAssessment['decision']>().toEqualTypeOf<
      'acceptable' | 'needs-approval' | 'needs-treatment' | 'not-assessed'
    >();
    expectTypeOf<'risk-untreated'>().toExtend<RiskFinding['code']>();
    expectTypeOf<'risk-criteria-level-jump'>().toExtend<RiskFinding['code']>();
  });

  it('are taken by functions as far as these read them', () => {
    const criteria = makeRiskCriteria();
    const asOf = '2026-11-21';
    interface OwnRisk {
      id: string;
      properties: Risk['properties'][number][];
      current?: { likelihood: number; impact: string; assessedOn: CalendarDate };
      identifiedOn: CalendarDate;
    }
    const use = (risk: OwnRisk): unknown => [
      assessRisk(risk, criteria, { asOf }),
      registerAsOf([risk], { asOf }),
      rankRisks([risk], criteria, { stage: 'current' }),
      rescaleRisks([risk], { from: criteria, to: criteria, mapping: { likelihood: {}, impact: {} } }),
      controlsOfRisk({ treatment: { option: 'retain' } }),
    ];
    expectTypeOf(use).toBeFunction();
    expectTypeOf(controlsOfRisk(makeRisk())).toEqualTypeOf<readonly StatementControlId[]>();
    expectTypeOf(registerAsOf([makeRisk()], { asOf })).toEqualTypeOf<readonly Risk[]>();
  });

  it('need no labels in criteria', () => {
    const levels = [{ id: 'a' }] as const;
    const criteria: RiskCriteria = {
      id: 'c',
      title: 'Own',
      likelihood: { levels },
      impact: { levels },
      impactCategories: levels,
      levels,
      scoring: { kind: 'matrix', grid: [['a']] },
      acceptance: { automaticUpTo: null, approvals: [] },
    };
    expectTypeOf(scoreRisk({ likelihood: 'a', impact: { anything: 1 } }, criteria)).toEqualTypeOf<RiskScore>();
    expectTypeOf(likelihoodFor(0.5, criteria.likelihood)).toEqualTypeOf<LikelihoodMatch | null>();
    expectTypeOf(checkRiskCriteria(criteria)).toExtend<readonly RiskFinding[]>();
    expectTypeOf(checkRiskRegister({ criteria, risks: [] }, { asOf: '2026-11-21' })).toEqualTypeOf<
      readonly RiskFinding[]
    >();
  });

  it('have the names of their shapes', () => {
    expectTypeOf<Risk['treatment']>().toEqualTypeOf<Treatment>();
    expectTypeOf<Extract<Treatment, { option: 'combined' }>>().toEqualTypeOf<CombinedTreatment>();
    expectTypeOf<Extract<Treatment, { option: 'modify' }>>().toEqualTypeOf<ModifyTreatment>();
    expectTypeOf<CombinedTreatment['parts'][number]>().toEqualTypeOf<TreatmentPart>();
    expectTypeOf<RiskScoring>().toEqualTypeOf<MatrixScoring | ProductScoring | SumScoring>();
    expectTypeOf<NonNullable<RiskRegister['acceptances']>[number]>().toEqualTypeOf<RiskAcceptance>();
  });
});
