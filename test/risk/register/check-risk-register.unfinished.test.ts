import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskAcceptance } from '../../../src/fixtures/risk/make-risk-acceptance.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { makeTreatmentApproval } from '../../../src/fixtures/risk/make-treatment-approval.ts';
import {
  approveTreatment,
  checkRiskRegister,
  type CheckRiskRegisterContext,
  type Risk,
  type RiskRegister,
  RiskSchema,
  treatmentProgress,
} from '../../../src/risk/index.ts';

const criteria = makeRiskCriteria();
const asOf = '2026-11-21';
const low = { likelihood: 1, impact: 2, assessedOn: '2026-03-02' } as const;
const settled = makeRisk({ residual: low });

function found(register: Partial<Record<keyof RiskRegister, unknown>>): string[] {
  const findings = checkRiskRegister({ criteria, risks: [], ...register } as RiskRegister, { asOf });
  return findings.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('an unfinished treatment', () => {
  it.each<[string, Risk['treatment'], string[]]>([
    ['sharing without a party yet', { option: 'share' }, ['risk-share-without-party risks.0.treatment']],
    [
      'an avoidance without an action yet',
      { option: 'avoid' },
      ['risk-untreated risks.0.treatment', 'risk-avoidance-without-action risks.0.treatment'],
    ],
    [
      'a modification without a plan yet',
      { option: 'modify', controls: ['A.8.24'] },
      ['risk-plan-without-action risks.0.treatment.plan'],
    ],
    [
      'a part of a combination',
      { option: 'combined', parts: [{ option: 'retain' }, { option: 'share' }] },
      ['risk-share-without-party risks.0.treatment.parts.1'],
    ],
  ])('parses and is a finding: %s', (_name, treatment, codes) => {
    const risk = makeRisk({ residual: treatment.option === 'avoid' ? undefined : low, treatment });
    expect(RiskSchema.parse(risk)).toEqual(risk);
    expect(found({ risks: [risk] })).toEqual(codes);
    expect(
      approveTreatment(risk, { id: 'TA-1', signatures: [{ by: 'a', on: '2026-03-09' }] }).snapshot.parties,
    ).toEqual([]);
    expect(treatmentProgress([risk], { asOf }).open).toEqual([]);
  });
});

describe('a rank that is given as text', () => {
  it.each(['3', '9', ' 2 '])('differs from a number: %j', (likelihood) => {
    const target = { ...low, likelihood };
    const [finding] = checkRiskRegister({ criteria, risks: [makeRisk({ residual: low, target })] }, { asOf });
    expect(finding?.message).toBe(
      `The target likelihood of the risk "R-1" is the text "${likelihood}", which is not the id of a level; a rank is a number.`,
    );
  });

  it.each([9, 'often', '3a'])('is not what %j is', (likelihood) => {
    const target = { ...low, likelihood };
    expect(found({ risks: [makeRisk({ residual: low, target })] })).toEqual([
      'risk-level-unknown risks.0.target.likelihood',
    ]);
  });

  it('is found on a category of the impact, too, and is no text where a level has that id', () => {
    const target = { ...low, impact: { integrity: '3' } };
    expect(found({ risks: [makeRisk({ residual: low, properties: [], target })] })).toEqual([
      'risk-level-as-text risks.0.target.impact.integrity',
    ]);
    const levels = ['1', '2', '3', '4', '5'].map((id) => ({ id }));
    const numbered = makeRiskCriteria({ likelihood: { levels } });
    const risks = [makeRisk({ inherent: undefined, current: undefined, residual: { ...low, likelihood: '3' } })];
    expect(checkRiskRegister({ criteria: numbered, risks }, { asOf }).map(({ code }) => code)).not.toContain(
      'risk-level-as-text',
    );
  });
});

describe('a control of the 2013 edition', () => {
  it.each([
    ['A.6.2.2', 'A.6.7'],
    ['A.9.2.1', 'A.5.16'],
    ['A.18.2.3', 'A.5.36, A.8.8'],
  ])('names its successors: %s', (control, successors) => {
    const risk = makeRisk({ residual: low, existingControls: [control as 'A.5.1'] });
    const [finding] = checkRiskRegister({ criteria, risks: [risk] }, { asOf });
    expect(finding?.message).toBe(
      `The risk "R-1" uses "${control}", which is of the 2013 edition; it went into ${successors}.`,
    );
    expect(finding?.params['successors']).toEqual(successors.split(', '));
  });
});

describe('a record that cannot be read', () => {
  it.each<[unknown, string]>([
    [{ ...settled, current: null }, 'risks.0.current'],
    [{ ...settled, treatment: undefined }, 'risks.0.treatment'],
    [{ ...settled, treatment: 'mitigate' }, 'risks.0.treatment'],
    [{ ...settled, treatment: { option: 'accept' } }, 'risks.0.treatment.option'],
    [{ ...settled, properties: 'confidentiality' }, 'risks.0.properties'],
    [{ ...settled, assets: [null] }, 'risks.0.assets.0'],
    [{ ...settled, id: 7 }, 'risks.0.id'],
    [{ ...settled, closed: { on: 'May-18' } }, 'risks.0.closed.on'],
    [{ ...settled, identifiedOn: 'May-18' }, 'risks.0.identifiedOn'],
    [null, 'risks.0'],
    ['R-1', 'risks.0'],
    [[], 'risks.0'],
  ])('is one finding, and the others are checked: %j', (risk, place) => {
    expect(found({ risks: [risk, makeRisk({ id: 'R-2' })] })).toEqual([
      `risk-record-unreadable ${place}`,
      'risk-acceptance-missing risks.1.residual',
    ]);
  });

  it('has its value and the index of the record where it has no id', () => {
    const [finding] = checkRiskRegister({ criteria, risks: [null as unknown as Risk] }, { asOf });
    expect(finding).toMatchObject({
      subject: { kind: 'risk', id: '0' },
      message: '"0" cannot be judged: record must be an object, and is null.',
    });
  });

  it.each<[Partial<Record<keyof RiskRegister, unknown>>, string[]]>([
    [{ risks: null }, ['risk-record-unreadable risks']],
    [{ risks: {} }, ['risk-record-unreadable risks']],
    [{ acceptances: null }, ['risk-record-unreadable acceptances']],
    [{ approvals: 'none' }, ['risk-record-unreadable approvals']],
    [{ criteria: null, risks: [settled, null] }, ['risk-record-unreadable criteria', 'risk-record-unreadable risks.1']],
    [{ criteria: { ...criteria, levels: 4 }, risks: [settled] }, ['risk-record-unreadable criteria.levels']],
    [{ acceptances: [null] }, ['risk-record-unreadable acceptances.0']],
    [
      { risks: [settled], acceptances: [{ ...makeRiskAcceptance(), signatures: null }] },
      ['risk-record-unreadable acceptances.0.signatures'],
    ],
    [{ risks: [settled], acceptances: [] }, []],
    [{ risks: [settled] }, []],
  ])('is one finding in %j', (register, codes) => {
    expect(found(register)).toEqual(codes);
  });

  it('keeps its id: a readable one under it is a duplicate, of a risk, an acceptance and an approval', () => {
    expect(found({ risks: [{ ...settled, owner: 1 }, settled] })).toEqual([
      'risk-record-unreadable risks.0.owner',
      'risk-duplicate risks.1.id',
    ]);
    const broken = { signatures: null };
    const acceptances = [{ ...makeRiskAcceptance(), ...broken }, makeRiskAcceptance()];
    const approvals = [
      { ...makeTreatmentApproval(), ...broken },
      { ...makeTreatmentApproval(), snapshot: 1 },
    ];
    expect(found({ risks: [{ ...settled, id: 'R-1' }], acceptances })).toEqual([
      'risk-record-unreadable acceptances.0.signatures',
      'risk-acceptance-duplicate acceptances.1',
    ]);
    expect(found({ risks: [settled], approvals })).toEqual([
      'risk-approval-missing risks.0.treatment',
      'risk-record-unreadable approvals.0.signatures',
      'risk-record-unreadable approvals.1.snapshot',
    ]);
  });
});

describe('a context that cannot be read', () => {
  it.each<[unknown, string]>([
    [undefined, 'context must be an object, got undefined'],
    [{}, 'asOf must be a calendar date YYYY-MM-DD, got undefined'],
    [{ asOf, assets: {} }, 'assets must be a list, got an object'],
    [{ asOf, threats: ['theft'] }, 'threats[0] must be an object, got "theft"'],
    [{ asOf, statement: [] }, 'statement must be an object, got a list'],
    [
      { asOf, statement: { entries: [{ control: 'A.5.1', applicability: 'Yes' }] } },
      'statement.entries[0].applicability must be one of applicable, excluded, undecided, got "Yes"',
    ],
  ])('is refused: %j', (context, message) => {
    expect(() => checkRiskRegister({ criteria, risks: [] }, context as CheckRiskRegisterContext)).toThrow(
      new RangeError(message),
    );
  });

  it('is refused like a register that is none', () => {
    expect(() => checkRiskRegister(null as unknown as RiskRegister, { asOf })).toThrow(
      new RangeError('register must be an object, got null'),
    );
  });
});
