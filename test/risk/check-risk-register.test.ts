import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../src/fixtures/make-risk.ts';
import { makeRiskAcceptance } from '../../src/fixtures/make-risk-acceptance.ts';
import { makeRiskCriteria } from '../../src/fixtures/make-risk-criteria.ts';
import { makeTreatmentApproval } from '../../src/fixtures/make-treatment-approval.ts';
import { acceptRisk, checkRiskRegister, type Risk, type RiskRegister, type Treatment } from '../../src/risk/index.ts';

const asOf = '2026-11-21';
const assessedOn = '2026-03-02';
const rare = { likelihood: 'rare', impact: 'minor', assessedOn } as const;
const settled = { residual: rare } as const;
const unfinished = makeRisk({ residual: undefined });
const onlyCurrent = makeRisk({ inherent: undefined, residual: undefined });
const plan = { actions: [] } as const;
const upcoming = { status: 'open', text: 'x', owner: 'IT', dueOn: '2027-01-31' } as const;

function found(
  risk: RiskRegister['risks'][number],
  more: Partial<RiskRegister> = {},
  day: typeof asOf | '2026-03-08' = asOf,
): string[] {
  const register = { criteria: makeRiskCriteria(), risks: [risk], acceptances: [], ...more };
  return checkRiskRegister(register, { asOf: day }).map(({ code, path }) => `${code} ${path.join('.')}`);
}

function current(more: object): Partial<Risk> {
  return { ...settled, current: { ...rare, ...more } };
}

function level(likelihood: number, impact: number): Risk['current'] & object {
  return { likelihood, impact, assessedOn };
}

function under(criteria: string): Partial<Risk> {
  return { residual: { ...rare, criteria }, target: { ...rare, criteria } };
}

function acting(action: object): string[] {
  const treatment = { option: 'avoid', action: { text: 'a', dueOn: '2026-03-01', ...action } } as unknown as Treatment;
  return found(makeRisk({ ...settled, treatment }), {}, '2026-03-08').filter((finding) =>
    finding.startsWith('risk-action'),
  );
}

describe('checkRiskRegister', () => {
  it('finds nothing in an empty register', () => {
    const empty = { criteria: makeRiskCriteria(), risks: [], acceptances: [], approvals: [], assets: [], threats: [] };
    expect(checkRiskRegister(empty, { asOf })).toEqual([]);
  });

  it('names the risk, the place, the requirement and the numbers', () => {
    const [finding] = checkRiskRegister(
      { criteria: makeRiskCriteria({ reviewEvery: 'P6M' }), risks: [makeRisk(settled)], acceptances: [] },
      { asOf },
    );
    expect(finding).toEqual({
      code: 'risk-review-overdue',
      severity: 'error',
      message: 'R-1 was to be reviewed by 2026-09-02, 80 days ago.',
      requirements: ['8.2'],
      subject: { kind: 'risk', id: 'R-1' },
      path: ['risks', 0],
      params: { risk: 'R-1', dueOn: '2026-09-02', days: 80 },
    });
  });

  it('never throws on levels, categories and ids that lead nowhere', () => {
    const impact = { confidentiality: 9 };
    expect(found(makeRisk({ ...settled, current: { ...rare, impact } }))).toEqual([
      'risk-level-unknown risks.0.current.impact.confidentiality',
    ]);
    expect(found(makeRisk({ residual: { ...rare, likelihood: 0 } }))).toEqual([
      'risk-level-unknown risks.0.residual.likelihood',
    ]);
  });

  it('reports each repetition of an id once', () => {
    const risks = [makeRisk(settled), makeRisk(settled), makeRisk(settled)];
    expect(found(makeRisk(), { risks })).toEqual(['risk-duplicate risks.1.id', 'risk-duplicate risks.2.id']);
  });

  it('takes an owner of blanks for none', () => {
    expect(found(makeRisk({ ...settled, owner: ' ' }))).toEqual(['risk-owner-missing risks.0.owner']);
  });

  describe('on stages', () => {
    it('lets the current risk be above the inherent one with a reason', () => {
      const lower = { ...rare, likelihood: 'unlikely' } as const;
      expect(found(makeRisk({ ...current({ likelihood: 'possible' }), inherent: lower }))).toEqual([
        'risk-current-above-inherent risks.0.current',
      ]);
      expect(
        found(makeRisk({ ...current({ likelihood: 'possible', rationale: 'A new threat' }), inherent: lower })),
      ).toEqual([]);
      expect(found(makeRisk({ ...current({ likelihood: 'unlikely' }), inherent: lower }))).toEqual([]);
    });

    it('sees a residual risk above the current one within a level, by value', () => {
      expect(found(makeRisk({ ...settled, current: rare }))).toEqual([]);
      expect(found(makeRisk({ ...settled, current: { ...rare, impact: 'negligible' } }))).toEqual([
        'risk-residual-above-current risks.0.residual',
      ]);
    });

    it('sees it in a grid by likelihood and impact, and does not compare what points both ways', () => {
      const criteria = makeRiskCriteria({
        scoring: { kind: 'matrix', grid: Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => 'low')) },
      });
      const compare = (before: Risk['current'] & object, after: Risk['current'] & object): string[] =>
        found({ ...onlyCurrent, current: before, residual: after, treatment: { option: 'retain' } }, { criteria });
      expect(compare(level(2, 2), level(2, 3))).toEqual(['risk-residual-above-current risks.0.residual']);
      expect(compare(level(2, 2), level(1, 2))).toEqual(['risk-lowered-without-control risks.0.residual']);
      expect(compare(level(2, 2), level(1, 3))).toEqual([]);
      expect(compare(level(2, 2), level(2, 2))).toEqual([]);
    });

    it('wants something that lowers the current risk below the inherent one', () => {
      const bare = makeRisk({
        ...settled,
        current: rare,
        existingControls: undefined,
        treatment: { option: 'retain' },
      });
      expect(found(bare)).toEqual(['risk-lowered-without-control risks.0.current']);
      expect(found({ ...bare, existingControls: ['A.8.1'] })).toEqual([]);
      expect(found({ ...bare, treatment: { option: 'modify', controls: ['A.8.1'], plan } })).toEqual([]);
    });

    it.each<[string, Treatment, boolean]>([
      [
        'a control',
        {
          option: 'modify',
          controls: ['A.8.1'],
          plan: { actions: [upcoming] },
        },
        true,
      ],
      ['no control', { option: 'modify', controls: [], plan: { actions: [upcoming] } }, false],
      ['avoidance', { option: 'avoid', action: upcoming }, true],
      ['sharing', { option: 'share', party: 'Insurer' }, true],
      ['retaining', { option: 'retain' }, false],
      ['nothing', { option: 'undecided' }, false],
    ])('wants something that lowers the residual risk below the current one: %s', (_name, treatment, lowers) => {
      expect(found(makeRisk({ ...settled, treatment }))).toEqual(
        lowers ? [] : ['risk-lowered-without-control risks.0.residual'],
      );
    });

    it('compares the residual risk with the inherent one where there is no current one', () => {
      const risk = makeRisk({
        ...settled,
        current: undefined,
        existingControls: undefined,
        treatment: { option: 'retain' },
      });
      expect(found(risk)).toEqual(['risk-lowered-without-control risks.0.residual']);
      expect(found({ ...risk, existingControls: ['A.8.1'] })).toEqual([]);
    });

    it('reports the stages that were assessed under other criteria', () => {
      expect(found(makeRisk(under('risk-criteria-2026')))).toEqual([]);
      expect(found(makeRisk(under('risk-criteria-2025')))).toEqual([
        'risk-criteria-changed risks.0.residual.criteria',
        'risk-criteria-changed risks.0.target.criteria',
      ]);
    });

    it('wants an action in a plan that shall lower the risk', () => {
      const share: Treatment = { option: 'share', party: 'Insurer', plan };
      const modify: Treatment = { option: 'modify', controls: ['A.8.1'], plan };
      expect(found(makeRisk({ ...settled, treatment: share }))).toEqual([
        'risk-plan-without-action risks.0.treatment.plan',
      ]);
      expect(
        found(makeRisk({ ...settled, treatment: { option: 'combined', parts: [{ option: 'retain' }, modify] } })),
      ).toEqual(['risk-plan-without-action risks.0.treatment.parts.1.plan']);
      expect(found(makeRisk({ ...settled, current: rare, treatment: modify }))).toEqual([]);
    });
  });

  describe('on treatment', () => {
    const critical = { likelihood: 5, impact: 5, assessedOn } as const;
    const untreated = ['risk-untreated risks.0.treatment'];

    it('wants a decision above what is accepted as it is', () => {
      const undecided: Treatment = { option: 'undecided' };
      expect(found({ ...onlyCurrent, current: rare, treatment: undecided })).toEqual([]);
      expect(found({ ...onlyCurrent, current: { ...rare, impact: 'severe' }, treatment: undecided })).toEqual(
        untreated,
      );
      expect(found({ ...onlyCurrent, current: critical, treatment: undecided })).toEqual(untreated);
      expect(found({ ...onlyCurrent, current: critical, residual: critical, treatment: undecided })).toEqual(untreated);
    });

    it('does not let what nobody may accept be retained', () => {
      expect(found({ ...onlyCurrent, current: critical, treatment: { option: 'retain' } })).toEqual(untreated);
    });

    it('lets it be treated, until the residual risk shows that this is not enough', () => {
      const modify: Treatment = { option: 'modify', controls: ['A.8.1'], plan: { actions: [upcoming] } };
      expect(found({ ...onlyCurrent, current: critical, treatment: modify })).toEqual([]);
      expect(found({ ...onlyCurrent, current: critical, residual: critical, treatment: modify })).toEqual([
        'risk-residual-above-criteria risks.0.residual',
      ]);
    });

    it('asks what remains when nothing is left to do', () => {
      const done = { status: 'done', text: 'a', owner: 'IT', dueOn: '2027-01-31', doneOn: '2026-11-21' } as const;
      const modify = { option: 'modify', controls: ['A.8.1'], plan: { actions: [done] } } as const;
      const [missing, later] = ['risk-residual-not-assessed risks.0', { ...done, doneOn: '2026-11-22' } as const];
      const medium = { likelihood: 2, impact: 3, assessedOn } as const;
      const retained: Treatment = { option: 'combined', parts: [modify, { option: 'retain' }] };
      expect(found({ ...onlyCurrent, current: critical, treatment: modify })).toEqual([missing]);
      expect(found({ ...onlyCurrent, current: medium, treatment: modify })).toEqual([missing]);
      expect(
        found({ ...onlyCurrent, current: critical, treatment: { ...modify, plan: { actions: [later] } } }),
      ).toEqual([]);
      expect(found({ ...onlyCurrent, current: critical, treatment: retained })).toEqual([missing]);
      expect(found({ ...onlyCurrent, current: medium, treatment: retained })).toEqual([
        'risk-acceptance-missing risks.0.current',
      ]);
    });

    it('says how high an untreated risk is today, not how low it is hoped to become', () => {
      const register = {
        criteria: makeRiskCriteria(),
        risks: [makeRisk({ current: critical, treatment: { option: 'undecided' } })],
        acceptances: [],
      };
      const levels = checkRiskRegister(register, { asOf })
        .filter(({ code }) => code === 'risk-untreated')
        .map(({ params }) => params['level']);
      expect(levels).toEqual(['critical']);
    });

    it('reports what an open action lacks, with its place', () => {
      const treatment: Treatment = {
        option: 'combined',
        parts: [
          { option: 'modify', controls: ['A.8.1'], plan: { actions: [{ status: 'open', text: 'a' }] } },
          { option: 'avoid', action: { status: 'in-progress', text: 'b', owner: 'IT', dueOn: '2026-11-20' } },
          {
            option: 'share',
            party: 'Insurer',
            plan: { actions: [{ status: 'open', text: 'c', owner: 'IT', dueOn: '2026-11-21' }] },
          },
        ],
      };
      expect(found(makeRisk({ ...settled, treatment }))).toEqual([
        'risk-action-without-owner risks.0.treatment.parts.0.plan.actions.0',
        'risk-action-without-date risks.0.treatment.parts.0.plan.actions.0',
        'risk-action-overdue risks.0.treatment.parts.1.action.dueOn',
      ]);
    });

    it('asks nothing of an action that is done or cancelled; one that is done later is still open', () => {
      expect(acting({ status: 'done', doneOn: '2026-03-08' })).toEqual([]);
      expect(acting({ status: 'cancelled', reason: 'moot' })).toEqual([]);
      expect(acting({ status: 'done', owner: 'IT', doneOn: '2026-03-09' })).toEqual([
        'risk-action-overdue risks.0.treatment.action.dueOn',
      ]);
    });
  });

  describe('on acceptances', () => {
    const kept = makeRisk({ treatment: { option: 'retain' }, residual: undefined });
    const accepting = (approvedBy: string, more: object = {}): Partial<RiskRegister> => ({
      acceptances: [
        acceptRisk(kept, makeRiskCriteria(), {
          id: 'RA',
          approvedBy,
          approvedOn: '2026-03-09',
          expiresOn: '2027-03-08',
          ...more,
        }),
      ],
    });

    it('wants one from the lowest role that may, or from a higher one', () => {
      expect(found(kept)).toEqual(['risk-acceptance-missing risks.0.current']);
      expect(found(kept, accepting('top-management'))).toEqual([]);
      expect(found(kept, accepting('risk-owner'))).toEqual(['risk-acceptance-role-wrong risks.0.current']);
      expect(found(makeRisk(), { acceptances: [makeRiskAcceptance({ approvedBy: 'top-management' })] })).toEqual([]);
    });

    it('takes the role where the approver is a person', () => {
      expect(found(kept, accepting('Ada', { role: 'top-management' }))).toEqual([]);
      expect(found(kept, accepting('top-management', { role: 'clerk' }))).toEqual([
        'risk-acceptance-role-wrong risks.0.current',
      ]);
    });

    it('wants one for each category whose appetite asks for another role', () => {
      const criteria = makeRiskCriteria({
        acceptance: {
          ...makeRiskCriteria().acceptance,
          appetites: [{ category: 'confidentiality', automaticUpTo: null, approvals: [{ upTo: 'high', role: 'dpo' }] }],
        },
      });
      const risk = {
        ...kept,
        current: { likelihood: 4, impact: { confidentiality: 1, availability: 4 }, assessedOn },
      } as const;
      const by = (...roles: string[]): Partial<RiskRegister> => ({
        criteria,
        acceptances: roles.map((approvedBy) =>
          acceptRisk(risk, criteria, { id: approvedBy, approvedBy, approvedOn: '2026-03-09', expiresOn: '2027-03-08' }),
        ),
      });
      expect(found(risk, by('top-management'))).toEqual(['risk-acceptance-missing risks.0.current']);
      expect(found(risk, by('dpo'))).toEqual(['risk-acceptance-missing risks.0.current']);
      expect(found(risk, by('dpo', 'intern'))).toEqual(['risk-acceptance-role-wrong risks.0.current']);
      expect(found(risk, by('top-management', 'dpo'))).toEqual([]);
      const { acceptances = [] } = by('top-management', 'dpo');
      const lapsed = acceptances.map((acceptance) =>
        acceptance.id === 'dpo' ? Object.assign({}, acceptance, { expiresOn: '2026-11-20' } as const) : acceptance,
      );
      expect(found(risk, { criteria, acceptances: lapsed })).toEqual(['risk-acceptance-expired risks.0.current']);
    });

    it('judges a risk on a property that the criteria have no category for by the general limits', () => {
      const criteria = makeRiskCriteria({
        impactCategories: [{ id: 'finance', label: 'Finance' }],
        acceptance: {
          ...makeRiskCriteria().acceptance,
          appetites: [{ category: 'confidentiality', automaticUpTo: 'high', approvals: [] }],
        },
      });
      const risk = { ...kept, properties: ['confidentiality', 'authenticity'] };
      expect(found(risk, { criteria })).toEqual(['risk-acceptance-missing risks.0.current']);
    });

    it('needs one valid acceptance, however many are not', () => {
      const expired = makeRiskAcceptance({ id: 'RA-0', expiresOn: '2026-04-01' });
      expect(found(makeRisk(), { acceptances: [expired, makeRiskAcceptance()] })).toEqual([]);
    });

    it('tells of the latest when none is valid', () => {
      const expired = makeRiskAcceptance({ id: 'RA-0', approvedOn: '2026-03-10', expiresOn: '2026-04-01' });
      const older = makeRiskAcceptance({ id: 'RA-9', expiresOn: '2026-03-31' });
      for (const acceptances of [
        [older, expired],
        [expired, older],
      ]) {
        const [finding] = checkRiskRegister(
          { criteria: makeRiskCriteria(), risks: [makeRisk()], acceptances },
          { asOf },
        );
        expect(finding?.message).toBe('The acceptance RA-0 of R-1 expired on 2026-04-01.');
      }
    });

    it('tells of the one with the higher id when several are of one day', () => {
      const first = makeRiskAcceptance({ id: 'RA-1', expiresOn: '2026-04-01' });
      const second = makeRiskAcceptance({ id: 'RA-2', expiresOn: '2026-03-31' });
      for (const acceptances of [
        [first, second],
        [second, first],
      ]) {
        const [finding] = checkRiskRegister(
          { criteria: makeRiskCriteria(), risks: [makeRisk()], acceptances },
          { asOf },
        );
        expect(finding?.params['acceptance']).toBe('RA-2');
      }
    });

    it('does not count one that is made later', () => {
      expect(found(makeRisk(), { acceptances: [makeRiskAcceptance()] }, '2026-03-08')).toEqual([
        'risk-acceptance-missing risks.0.residual',
      ]);
    });

    it('says what has changed since', () => {
      const [finding] = checkRiskRegister(
        {
          criteria: makeRiskCriteria(),
          risks: [makeRisk({ title: 'Theft', assets: [] })],
          acceptances: [makeRiskAcceptance()],
        },
        { asOf },
      );
      expect(finding?.message).toBe('Since the acceptance RA-1 of R-1 these have changed: title, assets.');
      expect(finding?.params['changed']).toEqual(['title', 'assets']);
    });

    it('takes no harm from an acceptance that has no canonical form: it is stale and no digest fits it', () => {
      const made = makeRiskAcceptance();
      const hostile = ['\ud83d', Number.NaN as unknown as string, new Date(0) as unknown as string];
      for (const title of hostile) {
        const acceptances = [{ ...made, accepted: { ...made.accepted, title, impact: { a: title } } }];
        expect(found(makeRisk(), { acceptances })).toEqual([
          'risk-acceptance-stale risks.0.residual',
          'risk-acceptance-altered acceptances.0',
        ]);
      }
    });

    it('wants none for a risk that is accepted as it is, that is under treatment, or without owner a valid one', () => {
      expect(found(makeRisk(settled))).toEqual([]);
      expect(found(unfinished)).toEqual([]);
      const { owner: _owner, ...unowned } = makeRisk();
      expect(found(unowned, { acceptances: [makeRiskAcceptance()] })).toEqual([
        'risk-owner-missing risks.0.owner',
        'risk-acceptance-stale risks.0.residual',
      ]);
    });
  });

  describe('on approvals', () => {
    const risk = makeRisk(settled);

    it('wants one for what is planned, not for what is retained or undecided', () => {
      const approvals: RiskRegister['approvals'] = [];
      expect(found(risk, { approvals })).toEqual(['risk-approval-missing risks.0.treatment']);
      for (const option of ['retain', 'undecided'] as const) {
        expect(found(makeRisk({ ...settled, current: rare, treatment: { option } }), { approvals })).toEqual([]);
      }
    });

    it('tells of the approval by the owner where there was one', () => {
      const other = makeTreatmentApproval({ id: 'TA-0', approvedBy: 'CISO' });
      const lapsed = makeTreatmentApproval({ expiresOn: '2026-04-01' });
      expect(found(risk, { approvals: [other] })).toEqual(['risk-approval-not-by-owner risks.0.treatment']);
      expect(found(risk, { approvals: [other, lapsed] })).toEqual(['risk-approval-expired risks.0.treatment']);
    });

    it('is not needed for a treatment that is given up', () => {
      const cancelled = { status: 'cancelled', text: 'a', reason: 'Too dear' } as const;
      const given = makeRisk({ ...settled, current: rare, treatment: { option: 'avoid', action: cancelled } });
      expect(found(given, { approvals: [] })).toEqual([]);
    });

    it('needs one valid approval by the owner, however many are not', () => {
      const other = makeTreatmentApproval({ id: 'TA-0', approvedBy: 'CISO' });
      expect(found(risk, { approvals: [other, makeTreatmentApproval()] })).toEqual([]);
    });

    it('tells of the latest when none is valid', () => {
      const expired = makeTreatmentApproval({ id: 'TA-0', approvedOn: '2026-03-10', expiresOn: '2026-04-01' });
      const older = makeTreatmentApproval({ id: 'TA-9', expiresOn: '2026-03-31' });
      for (const approvals of [
        [older, expired],
        [expired, older],
      ]) {
        const [finding] = checkRiskRegister(
          { criteria: makeRiskCriteria(), risks: [risk], acceptances: [], approvals },
          { asOf },
        );
        expect(finding?.message).toBe('The approval TA-0 of the treatment of R-1 expired on 2026-04-01.');
      }
    });

    it('does not count one that is made later, and goes stale without an owner', () => {
      expect(found(risk, { approvals: [makeTreatmentApproval()] }, '2026-03-08')).toEqual([
        'risk-approval-missing risks.0.treatment',
      ]);
      const { owner: _owner, ...unowned } = risk;
      expect(found(unowned, { approvals: [makeTreatmentApproval({ expiresOn: '2026-12-31' })] })).toEqual([
        'risk-owner-missing risks.0.owner',
        'risk-approval-stale risks.0.treatment',
      ]);
    });
  });

  describe('on references', () => {
    it('checks only against lists that are given', () => {
      const risk = makeRisk({ ...settled, assets: ['a', 'b'], threats: ['t'] });
      expect(found(risk)).toEqual([]);
      expect(found(risk, { assets: [{ id: 'a' }], threats: [] })).toEqual([
        'risk-asset-unknown risks.0.assets.1',
        'risk-threat-unknown risks.0.threats.0',
      ]);
    });

    it('finds controls that do not exist, with a statement and without', () => {
      const strangers = ['A.5.99', '8.24', 'custom:', 'A.8.24', 'custom:four-eyes'];
      const treatment = { option: 'modify', controls: strangers, plan: { actions: [] } } as const;
      const risk = { ...makeRisk({ ...settled, current: rare }), treatment, existingControls: ['A.9.2.1', 'A.9.2.1'] };
      const findings = [
        'risk-control-unknown risks.0.treatment',
        'risk-control-unknown risks.0.treatment',
        'risk-control-unknown risks.0.treatment',
        'risk-control-2013 risks.0.existingControls',
      ];
      expect(found(risk)).toEqual(findings);
      const entries = ['A.5.99', 'A.8.24', 'A.9.2.1', 'custom:four-eyes'].map((control) => ({
        control,
        applicability: 'applicable' as const,
      }));
      expect(found(risk, { statement: { entries } })).toEqual(findings);
      const messages = checkRiskRegister({ criteria: makeRiskCriteria(), risks: [risk], acceptances: [] }, { asOf });
      expect([messages[0]?.message, messages[3]?.message]).toEqual([
        'R-1 uses 8.24, which is no control of Annex A; a control from elsewhere starts with custom:.',
        'R-1 uses A.9.2.1, which is a control of the 2013 edition.',
      ]);
    });

    it('reads the controls of the treatment and the existing ones, each once', () => {
      const statement = {
        entries: [
          { control: 'A.8.1', applicability: 'excluded' },
          { control: 'A.8.24', applicability: 'undecided' },
        ],
      } as const;
      const treatment: Treatment = { option: 'modify', controls: ['A.8.24', 'A.8.1', 'A.8.24'], plan: { actions: [] } };
      expect(found(makeRisk({ ...settled, current: rare, treatment }), { statement })).toEqual([
        'risk-control-excluded risks.0.treatment',
        'risk-control-undecided risks.0.treatment',
        'risk-control-not-in-statement risks.0.existingControls',
      ]);
      const bare = makeRisk({ ...settled, current: rare, existingControls: undefined, treatment });
      expect(found(bare, { statement }).length).toBe(2);
    });
  });
});
