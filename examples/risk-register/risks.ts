import type { CalendarDate } from 'isms-kit/core';
import {
  acceptRisk,
  approveTreatment,
  type Impact,
  type Risk,
  type RiskAcceptance,
  type RiskAnalysis,
  type RiskCriteria,
  type TreatmentApproval,
} from 'isms-kit/risk';

function found(likelihood: string, impact: Impact, assessedOn: CalendarDate): RiskAnalysis {
  return { likelihood, impact, assessedOn, assessedBy: 'CISO', criteria: 'example-risk-criteria-1' };
}

/** The three risks that the company documents, and two more of this example. Levels, actions and dates are the example's own. */
export const risks: readonly Risk[] = [
  {
    id: 'R-1',
    title: 'One person requests and approves access',
    owner: 'CISO',
    theme: 'Access',
    assets: ['customer data'],
    properties: ['confidentiality', 'integrity'],
    existingControls: ['A.8.15'],
    inherent: found('possible', 'major', '2026-03-02'),
    current: found('unlikely', 'major', '2026-03-02'),
    residual: found('unlikely', 'major', '2026-03-02'),
    treatment: { option: 'retain' },
    identifiedOn: '2026-02-16',
  },
  {
    id: 'R-2',
    title: 'Duties are not segregated among two people',
    owner: 'CISO',
    theme: 'Access',
    assets: ['customer data', 'source code'],
    properties: ['integrity'],
    existingControls: ['A.5.3', 'A.8.15'],
    inherent: found('possible', 'moderate', '2026-03-02'),
    current: found('unlikely', 'moderate', '2026-03-02'),
    treatment: { option: 'retain' },
    identifiedOn: '2026-02-16',
  },
  {
    id: 'R-3',
    title: 'Changes go live without a second pair of eyes',
    owner: 'Co-founder',
    theme: 'Development',
    assets: ['source code'],
    properties: ['integrity', 'availability'],
    existingControls: ['A.8.29', 'A.8.31'],
    inherent: found('likely', { integrity: 'moderate', availability: 'major' }, '2026-03-02'),
    current: found('possible', { integrity: 'minor', availability: 'major' }, '2026-09-01'),
    residual: found('unlikely', { integrity: 'minor', availability: 'moderate' }, '2026-09-01'),
    history: [{ stage: 'current', ...found('likely', { integrity: 'moderate', availability: 'major' }, '2026-03-02') }],
    treatment: {
      option: 'combined',
      parts: [
        {
          option: 'modify',
          controls: ['A.8.25', 'A.8.32'],
          plan: {
            actions: [
              {
                status: 'done',
                text: 'Block merges on failing tests',
                owner: 'Co-founder',
                dueOn: '2026-06-30',
                doneOn: '2026-06-12',
              },
              {
                status: 'in-progress',
                text: 'Review each change after its merge',
                owner: 'Co-founder',
                dueOn: '2026-10-31',
              },
              { status: 'open', text: 'Scan dependencies on every build' },
            ],
          },
        },
        { option: 'retain' },
      ],
    },
    identifiedOn: '2026-02-16',
  },
  {
    id: 'R-4',
    title: 'The cloud provider fails for days',
    owner: 'Co-founder',
    theme: 'Continuity',
    assets: ['SaaS platform'],
    properties: ['availability'],
    inherent: found('rare', 'severe', '2026-03-02'),
    current: found('rare', 'severe', '2026-03-02'),
    treatment: { option: 'undecided' },
    identifiedOn: '2026-02-20',
  },
  {
    id: 'R-5',
    title: 'A model provider trains on customer data',
    owner: 'CISO',
    theme: 'Suppliers',
    assets: ['customer data'],
    properties: ['confidentiality'],
    treatment: { option: 'undecided' },
    identifiedOn: '2026-11-03',
  },
];

/** The acceptances: of R-1 as it was before its title was made clearer, and of R-2. */
export function acceptancesUnder(criteria: RiskCriteria): readonly RiskAcceptance[] {
  const signatures = [{ by: 'CISO', on: '2026-03-09' }] as const;
  return risks
    .filter(({ id }) => id === 'R-1' || id === 'R-2')
    .map((risk) =>
      acceptRisk(risk.id === 'R-1' ? { ...risk, title: 'Self-approval' } : risk, criteria, {
        id: `RA-${risk.id}`,
        signatures,
        expiresOn: '2027-03-08',
      }),
    );
}

/** The owner's approval of the treatment of R-3. */
export const approvals: readonly TreatmentApproval[] = risks
  .filter(({ id }) => id === 'R-3')
  .map((risk) => approveTreatment(risk, { id: 'TA-R-3', signatures: [{ by: risk.owner, on: '2026-03-09' }] }));
