import { describe, expectTypeOf, it } from 'vitest';
import type { StatementControlId } from '../../../src/controls/index.ts';
import type { CalendarDate, Finding } from '../../../src/core/index.ts';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import {
  acceptRisk,
  aggregateRisks,
  approveTreatment,
  type AssessableRisk,
  assessRisk,
  type CheckableCriteria,
  checkRiskCriteria,
  checkRiskRegister,
  controlsOf,
  likelihoodFor,
  type LikelihoodMatch,
  registerAsOf,
  type RegisterRisk,
  rescaleRisks,
  type Risk,
  type RiskAssessment,
  type RiskCriteria,
  type RiskFindingCode,
  type RiskScore,
  scoreRisk,
  type Treatment,
  type TreatmentAction,
  type TreatmentOf,
  treatmentProgress,
} from '../../../src/risk/index.ts';

describe('the types of risk records', () => {
  it('make a treatment say what its option needs, and no more', () => {
    expectTypeOf<Treatment['option']>().toEqualTypeOf<
      'modify' | 'retain' | 'avoid' | 'share' | 'undecided' | 'combined'
    >();
    expectTypeOf<{ option: 'retain' }>().toExtend<Treatment>();
    // @ts-expect-error a risk is shared with somebody
    const shared: Treatment = { option: 'share' };
    // @ts-expect-error modifying takes a plan
    const modified: Treatment = { option: 'modify', controls: [] };
    // @ts-expect-error A.5.99 is no control
    const stranger: Treatment = { option: 'modify', controls: ['A.5.99'], plan: { actions: [] } };
    // @ts-expect-error ISO says retain
    const accepted: Treatment = { option: 'accept' };
    // @ts-expect-error what is combined is decided
    const combined: Treatment = { option: 'combined', parts: [{ option: 'undecided' }, { option: 'retain' }] };
    expectTypeOf([shared, modified, stranger, accepted, combined]).toBeArray();
  });

  it('give a completed action its day and an open one none', () => {
    // @ts-expect-error done when?
    const done: TreatmentAction = { status: 'done', text: 'a' };
    // @ts-expect-error not done yet
    const open: TreatmentAction = { status: 'open', text: 'a', doneOn: '2026-03-02' };
    expectTypeOf([done, open]).toBeArray();
  });

  it('are readonly and want an owner', () => {
    const risk = makeRisk();
    // @ts-expect-error records are not changed in place
    risk.title = 'other';
    // @ts-expect-error nor are their lists
    risk.assets.push('phones');
    // @ts-expect-error nor their analyses
    if (risk.current) risk.current.likelihood = 1;
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
    expectTypeOf<'risk-untreated'>().toExtend<RiskFindingCode>();
  });

  it("let a tool's own records be used, which may write an absence as undefined and a control as any text", () => {
    interface OwnAnalysis {
      likelihood: number;
      impact: string;
      assessedOn: CalendarDate;
    }
    interface OwnRisk {
      id: string;
      title: string;
      owner: string;
      assets: string[];
      properties: string[];
      theme: string | undefined;
      inherent: OwnAnalysis | undefined;
      current: OwnAnalysis | undefined;
      residual: OwnAnalysis | undefined;
      history: (OwnAnalysis & { stage: 'current' | 'residual' })[] | undefined;
      existingControls: string[] | undefined;
      treatment:
        | { option: 'modify'; controls: string[]; plan: { actions: TreatmentAction[] } }
        | { option: 'share'; party: string; plan: { actions: TreatmentAction[] } | undefined }
        | { option: 'retain' };
      identifiedOn: CalendarDate;
      reviewedOn: CalendarDate | undefined;
    }
    const criteria = makeRiskCriteria();
    const asOf = '2026-11-21';
    const use = (risk: OwnRisk): unknown => [
      assessRisk(risk, criteria, { asOf }),
      checkRiskRegister({ criteria, risks: [risk], acceptances: [] }, { asOf }),
      acceptRisk(risk, criteria, { id: 'A', approvedBy: 'a', role: undefined, approvedOn: asOf, expiresOn: asOf }),
      approveTreatment(risk, { id: 'A', approvedBy: 'a', approvedOn: asOf, expiresOn: undefined }),
      treatmentProgress([risk], { asOf }),
      aggregateRisks([risk], criteria, { by: 'theme', stage: 'current' }),
      registerAsOf([risk], { asOf }),
      rescaleRisks([risk], { from: criteria, to: criteria, mapping: { likelihood: {}, impact: {} } }),
    ];
    expectTypeOf(use).toBeFunction();
    expectTypeOf<Risk>().toExtend<AssessableRisk>();
    expectTypeOf<Risk>().toExtend<RegisterRisk>();
    expectTypeOf<Treatment>().toExtend<TreatmentOf<StatementControlId>>();
    expectTypeOf(controlsOf(makeRisk())).toEqualTypeOf<readonly StatementControlId[]>();
    expectTypeOf(registerAsOf([makeRisk()], { asOf })).toEqualTypeOf<readonly Risk[]>();
  });

  it('ask criteria for no words', () => {
    const scale = { levels: [{ id: 'a', probability: { from: undefined, to: 1 } }], borderBelongsTo: undefined };
    expectTypeOf(likelihoodFor(0.5, scale)).toEqualTypeOf<LikelihoodMatch | null>();
    const criteria = {
      id: 'c',
      likelihood: scale,
      impact: { levels: [{ id: 'b' }] },
      levels: [{ id: 'low' }],
      scoring: { kind: 'matrix', grid: [['low']] },
      acceptance: { automaticUpTo: null, approvals: [], appetites: undefined },
    } as const;
    expectTypeOf(checkRiskCriteria(criteria)).toEqualTypeOf<readonly Finding<RiskFindingCode>[]>();
    expectTypeOf<RiskCriteria>().toExtend<CheckableCriteria>();
  });

  it("let a tool's own criteria be scored", () => {
    const own = {
      likelihood: { levels: [{ id: 'a' }] },
      impact: { levels: [{ id: 'b' }] },
      levels: [{ id: 'c' }],
      scoring: { kind: 'matrix', grid: [['c']] },
    } as const;
    expectTypeOf(scoreRisk({ likelihood: 'a', impact: { anything: 1 } }, own)).toEqualTypeOf<RiskScore>();
    expectTypeOf(makeRiskCriteria()).toEqualTypeOf<RiskCriteria>();
  });
});
