import { describe, expect, it } from 'vitest';
import { makeControllerActivity, makeImpactAssessment } from '../../../src/fixtures/index.ts';
import { checkPrivacy, type ControllerActivity, type ImpactAssessment } from '../../../src/privacy/index.ts';

const asOf = '2026-11-21';
const quiet = makeControllerActivity().screening;
const decision = { choice: 'not-needed', by: 'ada', on: '2024-03-01' } as const;
const scored = { ...quiet, criteria: { ...quiet?.criteria, scoring: 'yes', matching: 'yes' } } as const;
const monitored = { ...quiet, cases: { ...quiet?.cases, 'public-monitoring': 'yes' } } as const;

describe('checkPrivacy on the need of an impact assessment', () => {
  const codes = (overrides: Partial<ControllerActivity>, impactAssessments?: readonly ImpactAssessment[]) =>
    checkPrivacy(
      {
        controllerActivities: [{ ...makeControllerActivity(), ...overrides }],
        ...(impactAssessments && { impactAssessments }),
      },
      { asOf },
    ).map(({ code }) => code.replace('impact-assessment-', ''));

  it('misses an assessment where its register is given', () => {
    expect(codes({ screening: scored })).toEqual([]);
    expect(codes({ screening: scored }, [])).toEqual(['missing']);
    expect(codes({ screening: scored, endsOn: '2026-11-20' }, [])).toEqual([]);
    expect(codes({ screening: { ...quiet, decision: { ...decision, choice: 'needed' } } }, [])).toEqual(['missing']);
  });

  it('takes a reasoned decision where the law leaves the choice, and no other', () => {
    const reasoned = { ...decision, reason: 'Few people, no effect on them' };
    expect(codes({ screening: { ...scored, decision: reasoned } }, [])).toEqual([]);
    expect(codes({ screening: { ...scored, decision } }, [])).toEqual(['decision-contradicted']);
    expect(codes({ screening: { ...monitored, decision: reasoned } }, [])).toEqual(['decision-contradicted']);
    const open = { criteria: scored.criteria, decision };
    expect(codes({ screening: open }, [])).toEqual(['decision-contradicted', 'need-undecided']);
    const later = { ...decision, on: '2026-11-22' } as const;
    expect(codes({ screening: { ...scored, decision: later } }, [])).toEqual(['privacy-event-in-future', 'missing']);
  });

  it('is undecided without a screening unless there is an assessment', () => {
    const { screening: _none, ...bare } = makeControllerActivity();
    const found = (impactAssessments: readonly ImpactAssessment[]) =>
      checkPrivacy({ controllerActivities: [bare], impactAssessments }, { asOf }).map(({ code }) => code);
    expect(found([])).toEqual(['impact-assessment-need-undecided']);
    expect(found([makeImpactAssessment()])).toEqual([]);
  });

  it('finds processing that began before its assessment was complete', () => {
    const on = (completedOn: ImpactAssessment['completedOn'], startsOn: ControllerActivity['startsOn']) => {
      const { startsOn: _start, ...activity } = makeControllerActivity();
      const registers = {
        controllerActivities: [{ ...activity, ...(startsOn && { startsOn }) }],
        impactAssessments: [makeImpactAssessment({ completedOn, reviews: undefined, review: undefined })],
      };
      return checkPrivacy(registers, { asOf }).map(({ code }) => code);
    };
    const late = ['impact-assessment-late'];
    expect(on('2024-04-01', '2024-04-01')).toEqual([]);
    expect(on('2024-04-02', '2024-04-01')).toEqual(late);
    expect(on(undefined, '2024-04-01')).toEqual(late);
    expect(on(undefined, '2026-11-22')).toEqual([]);
    expect(on('2024-04-01', undefined)).toEqual([]);
    expect(on(undefined, undefined)).toEqual(late);
  });
});

describe('checkPrivacy on impact assessments', () => {
  const codes = (overrides: Parameters<typeof makeImpactAssessment>[0]) =>
    checkPrivacy({ impactAssessments: [makeImpactAssessment(overrides)] }, { asOf }).map(({ code, path }) =>
      `${code.replace('impact-assessment-', '')} ${path.slice(2).join('.')}`.trim(),
    );

  it('asks a complete assessment for all that the law lists', () => {
    const [finding] = checkPrivacy(
      {
        impactAssessments: [
          { id: 'DPIA-1', title: 'Bare', activities: ['PRO-1'], completedOn: '2024-03-15', officerAdvice: null },
        ],
      },
      { asOf },
    );
    expect(finding?.message).toBe(
      'The impact assessment "DPIA-1" is said to be complete and lacks: description, necessity, risks.',
    );
    expect(codes({ risks: [{ text: 'Theft', residual: 'low' }] })).toEqual(['incomplete']);
    expect(codes({ views: undefined, officerAdvice: undefined })).toEqual(['advice-missing', 'views-missing']);
    expect(codes({ completedOn: undefined, necessity: undefined, views: undefined })).toEqual([]);
    expect(codes({ completedOn: '2026-11-22', views: undefined })).toEqual(['privacy-event-in-future completedOn']);
  });

  it('wants a reason where the advice is not followed', () => {
    const advice = { on: '2024-03-08', text: 'Stop', followed: false } as const;
    expect(codes({ officerAdvice: advice })).toEqual(['advice-unanswered officerAdvice']);
    expect(codes({ officerAdvice: { ...advice, reason: 'Too late' } })).toEqual([]);
    expect(codes({ officerAdvice: null })).toEqual([]);
  });

  it('wants a consultation where a high risk remains', () => {
    const risks = [
      { text: 'Theft', measures: [], residual: 'high' },
      { text: 'Loss', measures: [] },
    ] as const;
    expect(codes({ risks })).toEqual(['consultation-missing risks.0', 'residual-risk-unknown risks.1']);
    expect(codes({ risks: [risks[0]], consultation: { requestedOn: '2024-03-20' } })).toEqual([]);
    expect(codes({ risks: [risks[0]], consultation: { requestedOn: '2026-11-22' } })).toEqual([
      'privacy-event-in-future consultation.requestedOn',
      'consultation-missing risks.0',
    ]);
  });

  it('wants a review by the plan, and at once after the risk changed', () => {
    expect(codes({ reviews: [{ on: '2025-11-21' }] })).toEqual([]);
    expect(codes({ reviews: [{ on: '2025-11-20' }] })).toEqual(['review-overdue reviews']);
    expect(codes({ riskChangedOn: '2026-11-20' })).toEqual(['review-overdue reviews']);
    expect(codes({ riskChangedOn: '2026-11-21' })).toEqual([]);
    expect(codes({ riskChangedOn: '2026-11-22' })).toEqual([]);
    expect(codes({ riskChangedOn: '2026-11-10', reviews: [{ on: '2026-11-10' }] })).toEqual([]);
    expect(codes({ review: undefined, reviews: undefined, riskChangedOn: '2024-03-10' })).toEqual([]);
    expect(codes({ reviews: [{ on: '2026-03-10' }, { on: '2026-11-22' }] })).toEqual([
      'privacy-event-in-future reviews.1.on',
    ]);
  });

  it('finds activities that the register does not have', () => {
    const registers = { impactAssessments: [makeImpactAssessment()], controllerActivities: [] };
    expect(checkPrivacy(registers, { asOf })).toMatchObject([{ path: ['impactAssessments', 0, 'activities', 0] }]);
  });
});
