import { describe, expect, it } from 'vitest';
import { makePersonalDataBreach } from '../../../src/fixtures/incidents/make-personal-data-breach.ts';
import type { BreachDecision, BreachRiskFactors, PersonalDataBreach } from '../../../src/incidents/index.ts';
import { type BreachContext, findingsOf } from '../check-of-breaches.ts';

const found = (
  overrides: Parameters<typeof makePersonalDataBreach>[0],
  context: Partial<BreachContext> = {},
): readonly string[] =>
  findingsOf({ personalDataBreaches: [makePersonalDataBreach(overrides)] }, { asOf: '2026-11-21', ...context }).map(
    ({ message }) => message,
  );

const [part] = makePersonalDataBreach().parts;
const taken = { by: 'ada', at: '2026-11-02T15:00:00Z', reasons: 'Looked at the log' } as const;
const decided = (decision: BreachDecision) => found({ parts: [{ ...part, role: 'controller', decision }] as never });

describe('the times of a breach', () => {
  const early = (occurred: NonNullable<PersonalDataBreach['occurred']>) => found({ occurred });
  it('cannot have an awareness before the breach, whatever the time zone', () => {
    expect(early({ kind: 'at', at: '2026-11-02T10:00:00Z' })).toEqual([]);
    expect(early({ kind: 'at', at: '2026-11-02T10:00:01Z' })).toEqual([
      'Breach "PDB-1": the awareness is 2026-11-02T10:00:00Z, before the breach can have happened, 2026-11-02T10:00:01Z.',
    ]);
    expect(early({ kind: 'on', on: '2026-11-03' })).toEqual([]);
    expect(early({ kind: 'between', earliest: '2026-11-02T10:00:01Z', latest: '2026-11-05T00:00:00Z' })).toEqual([
      'Breach "PDB-1": the awareness is 2026-11-02T10:00:00Z, before the breach can have happened, 2026-11-02T10:00:01Z.',
    ]);
    expect(found({ occurred: undefined })).toEqual([]);
  });

  it('cannot have a suspicion after the awareness', () => {
    expect(found({ suspectedAt: '2026-11-02T10:00:00Z' })).toEqual([]);
    expect(found({ suspectedAt: '2026-11-02T10:00:00.500Z' })).toEqual([
      'Breach "PDB-1": the suspicion is 2026-11-02T10:00:00.500Z, after the awareness, 2026-11-02T10:00:00Z.',
    ]);
  });

  it('cannot have the awareness after a proof', () => {
    expect(found({ provenAt: '2026-11-02T10:00:00Z' })).toEqual([]);
    expect(found({ provenAt: '2026-11-02T09:59:59.999Z' })).toEqual([
      'Breach "PDB-1": the awareness is 2026-11-02T10:00:00Z, after the proof that the data are in other hands, 2026-11-02T09:59:59.999Z.',
    ]);
  });

  it('need a reason for a long investigation, where the organization says what is long', () => {
    const slow = { suspectedAt: '2026-11-01T09:59:59Z' } as const;
    const within = { investigateWithin: 'PT24H' } as const;
    expect(found({ suspectedAt: '2026-11-01T10:00:00Z' }, within)).toEqual([]);
    expect(found(slow, within)).toEqual([
      'Breach "PDB-1" was suspected at 2026-11-01T09:59:59Z and known at 2026-11-02T10:00:00Z, more than PT24H later, and no reason is recorded.',
    ]);
    expect(found({ ...slow, investigationReason: 'The log had to be restored' }, within)).toEqual([]);
    expect(found(slow)).toEqual([]);
    expect(found({ suspectedAt: undefined }, within)).toEqual([]);
  });

  it('cannot be in the future', () => {
    const now = '2026-11-02T09:00:00Z';
    const messages = found({ occurred: { kind: 'at', at: '2026-11-02T09:00:01Z' } }, { asOf: '2026-11-02', now });
    expect(messages).toEqual([
      '"PDB-1" says that something happened on 2026-11-02T09:00:01Z, which is after 2026-11-02.',
      '"PDB-1" says that something happened on 2026-11-02T10:00:00Z, which is after 2026-11-02.',
      '"PDB-1" says that something happened on 2026-11-03T09:00:00Z, which is after 2026-11-02.',
      '"PDB-1" says that something happened on 2026-11-02T15:00:00Z, which is after 2026-11-02.',
    ]);
    const order = { authority: 'BlnBDI', receivedAt: '2026-11-23T09:00:00Z' } as const;
    expect(found({ orders: [order] })).toEqual([
      '"PDB-1" says that something happened on 2026-11-23T09:00:00Z, which is after 2026-11-21.',
    ]);
  });
});

describe('the references of a breach', () => {
  const [notice] = makePersonalDataBreach().notices;
  it('must name a known incident and known parts', () => {
    const context = { asOf: '2026-11-21' } as const;
    const registers = { personalDataBreaches: [makePersonalDataBreach({ incident: 'INC-2' })], incidents: [] };
    expect(findingsOf(registers, context)).toMatchObject([
      {
        code: 'incidents-reference-unknown',
        path: ['personalDataBreaches', 0, 'incident'],
        params: { record: 'PDB-1', kind: 'incident', reference: 'INC-2' },
      },
    ]);
    const notices = [{ ...notice, parts: ['billing', 'payroll'] }] as PersonalDataBreach['notices'];
    expect(findingsOf({ personalDataBreaches: [makePersonalDataBreach({ notices })] }, context)).toMatchObject([
      {
        code: 'incidents-reference-unknown',
        path: ['personalDataBreaches', 0, 'notices', 0, 'parts', 1],
        params: { record: 'PDB-1', kind: 'breach-part', reference: 'payroll' },
      },
    ]);
  });

  it('are not needed by an unreadable or repeated breach, which has one finding', () => {
    const personalDataBreaches = [
      makePersonalDataBreach(),
      makePersonalDataBreach(),
      Object.assign(makePersonalDataBreach({ id: 'PDB-2' }), { awareAt: 'yesterday' }),
    ];
    expect(findingsOf({ personalDataBreaches }, { asOf: '2026-11-21' }).map(({ code, path }) => [code, path])).toEqual([
      ['incidents-record-duplicate', ['personalDataBreaches', 1, 'id']],
      ['incidents-record-unreadable', ['personalDataBreaches', 2, 'awareAt']],
    ]);
    expect(findingsOf({}, { asOf: '2026-11-21' })).toEqual([]);
  });
});

describe('the decision about the risk', () => {
  const prefix = 'Breach "PDB-1", part "billing": ';
  const tooLow = `${prefix}the decision contradicts its facts: `;

  it('may be open, and must have reasons', () => {
    expect(decided({ outcome: 'pending' })).toEqual([
      `${prefix}the risk to people is not decided, and the time limit runs.`,
    ]);
    expect(decided({ outcome: 'risk-unlikely', by: 'ada', at: taken.at })).toEqual([
      `${prefix}the decision about the risk has no reasons.`,
    ]);
    const later = { outcome: 'risk', ...taken, at: '2026-11-02T10:00:00Z' } as const;
    expect(decided(later)).toEqual([]);
    expect(decided({ ...later, at: '2026-11-02T09:59:59Z' })).toEqual([
      `${prefix}the decision is 2026-11-02T09:59:59Z, before the awareness, 2026-11-02T10:00:00Z.`,
    ]);
  });

  it.each<readonly [BreachDecision, readonly string[]]>([
    [
      {
        outcome: 'risk-unlikely',
        ...taken,
        factors: { specialCategories: true, encrypted: false, holders: 'unidentified' },
      },
      [`${tooLow}unprotected special categories of data in unknown hands.`],
    ],
    [
      {
        outcome: 'risk-unlikely',
        ...taken,
        factors: { specialCategories: true, encrypted: true, holders: 'unidentified' },
      },
      [],
    ],
    [
      {
        outcome: 'risk-unlikely',
        ...taken,
        factors: { specialCategories: true, encrypted: false, holders: 'trusted' },
      },
      [],
    ],
    [
      {
        outcome: 'risk-unlikely',
        ...taken,
        grounds: ['other'],
        factors: { specialCategories: true, encrypted: true, key: 'compromised', holders: 'unidentified' },
      },
      [`${tooLow}unprotected special categories of data in unknown hands.`],
    ],
    [
      { outcome: 'risk-unlikely', ...taken, factors: { specialCategories: true, holders: 'unidentified' } },
      [`${prefix}the decision rests on encryption, and it is not known whether the data are encrypted.`],
    ],
    [
      { outcome: 'risk-unlikely', ...taken, factors: { encrypted: true, key: 'lost', copyExists: false } },
      [`${tooLow}the key is not safe.`, `${tooLow}no copy of the data exists.`],
    ],
    [{ outcome: 'risk-unlikely', ...taken, factors: { encrypted: true } }, []],
    [{ outcome: 'risk-unlikely', ...taken, factors: { encrypted: true, key: 'safe', copyExists: true } }, []],
    [
      {
        outcome: 'risk-unlikely',
        ...taken,
        grounds: ['encryption'],
        factors: { specialCategories: true, encrypted: true, key: 'safe', copyExists: true, holders: 'unidentified' },
      },
      [],
    ],
    [
      {
        outcome: 'risk-unlikely',
        ...taken,
        grounds: ['other'],
        factors: { encrypted: true, key: 'lost', copyExists: false },
      },
      [],
    ],
    [
      { outcome: 'risk', ...taken, factors: { specialCategories: true, encrypted: false, holders: 'unidentified' } },
      [],
    ],
    [
      {
        outcome: 'risk-unlikely',
        ...taken,
        grounds: ['encryption'],
        factors: { encrypted: true, key: 'lost', copyExists: false },
      },
      [`${tooLow}the key is not safe.`, `${tooLow}no copy of the data exists.`],
    ],
    [
      {
        outcome: 'risk-unlikely',
        ...taken,
        grounds: ['encryption'],
        factors: { encrypted: false, key: 'safe', copyExists: true },
      },
      [`${tooLow}the data are not encrypted.`],
    ],
    [
      { outcome: 'risk-unlikely', ...taken, grounds: ['encryption'] },
      [
        `${prefix}the decision rests on encryption, and it is not known whether the data are encrypted.`,
        `${prefix}the decision rests on encryption, and it is not known whether the key is safe.`,
        `${prefix}the decision rests on encryption, and it is not known whether a copy of the data exists.`,
      ],
    ],
    [
      { outcome: 'risk-unlikely', ...taken, grounds: ['trusted-recipient'], factors: { holders: 'unidentified' } },
      [`${tooLow}unknown people have the data.`],
    ],
    [
      { outcome: 'risk-unlikely', ...taken, grounds: ['trusted-recipient'] },
      [`${prefix}the decision rests on trusted-recipient, and it is not known which people have the data.`],
    ],
    [
      { outcome: 'risk-unlikely', ...taken, grounds: ['trusted-recipient', 'other'], factors: { holders: 'trusted' } },
      [],
    ],
    [
      { outcome: 'risk', ...taken, grounds: ['backup'], factors: { dataLeft: true, copyExists: true } },
      [`${tooLow}data left the organization.`],
    ],
    [{ outcome: 'risk', ...taken, grounds: ['backup'], factors: { dataLeft: false, copyExists: true } }, []],
    [
      { outcome: 'risk', ...taken, grounds: ['backup'], factors: { copyExists: true } },
      [`${prefix}the decision rests on backup, and it is not known whether data left the organization.`],
    ],
  ])('of %j gives %j', (decision, messages) => {
    expect(decided(decision)).toEqual(messages);
  });

  it('of a high risk rests on encryption only where it is the reason to tell nobody', () => {
    const exemption = { kind: 'unintelligible-data', reason: 'The disk is encrypted' } as const;
    const exempt = (factors: BreachRiskFactors) => decided({ outcome: 'high-risk', ...taken, exemption, factors });
    expect(exempt({ encrypted: true, key: 'safe' })).toEqual([]);
    expect(exempt({ encrypted: false, key: 'compromised' })).toEqual([
      `${tooLow}the data are not encrypted.`,
      `${tooLow}the key is not safe.`,
    ]);
    expect(exempt({ encrypted: true })).toEqual([
      `${prefix}the decision rests on encryption, and it is not known whether the key is safe.`,
    ]);
    expect(decided({ outcome: 'high-risk', ...taken, factors: { encrypted: false } })).not.toContain(
      `${tooLow}the data are not encrypted.`,
    );
  });

  it('of a high risk does not rest on a backup', () => {
    const exemption = { kind: 'later-measures', reason: 'The passwords were reset' } as const;
    expect(decided({ outcome: 'high-risk', ...taken, grounds: ['backup'], exemption })).toEqual([]);
  });
});

describe('the countries of affected people', () => {
  it('must be codes of ISO 3166-1', () => {
    const parts = [{ ...part, countries: ['GR', 'UK'] }] as PersonalDataBreach['parts'];
    expect(found({ parts })).toEqual(['Breach "PDB-1", part "billing": the country "UK" is no code of ISO 3166-1.']);
  });
});
