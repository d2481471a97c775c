import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import { makeAudit, makeCertification, makeIsmsScope, makeManagementReview } from '../../../src/fixtures/index.ts';
import {
  type Certification,
  checkGovernance,
  type ExternalFinding,
  governanceDueItems,
  surveillancePlan,
} from '../../../src/governance/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const sound = makeCertification();
const minor = sound.findings[0] as ExternalFinding;

function check(overrides: Parameters<typeof makeCertification>[0], on: CalendarDate = asOf) {
  return codesOf(checkGovernance({ certifications: [makeCertification(overrides)] }, { asOf: on }));
}

describe('checkGovernance on certifications', () => {
  it('finds nothing in a sound register and in an empty one', () => {
    expect(check({})).toEqual([]);
    expect(codesOf(checkGovernance({ certifications: [] }, { asOf }))).toEqual([]);
    expect(
      check({ history: sound.history.slice(0, 1), certificates: [], audits: [], findings: [] }, '2024-11-01'),
    ).toEqual([]);
  });

  it('finds a surveillance audit overdue from the day after, with the rule that it serves', () => {
    expect(check({ audits: [] }, '2026-03-10')).toEqual([]);
    const [finding] = checkGovernance({ certifications: [makeCertification({ audits: [] })] }, { asOf: '2026-03-11' });
    expect(finding).toEqual({
      code: 'certification-surveillance-overdue',
      severity: 'error',
      message: 'The surveillance audit of "C-1" was due on 2026-03-10 and is not done as of 2026-03-11.',
      requirements: ['ISO/IEC 17021-1 9.1.3.3'],
      subject: { kind: 'certification', id: 'C-1' },
      path: ['certifications', 0],
      params: { certification: 'C-1', dueOn: '2026-03-10', asOf: '2026-03-11' },
    });
    expect(check({}, '2027-12-31')).toEqual([]);
    expect(check({}, '2028-01-01')).toEqual(['certification-surveillance-overdue']);
    expect(check({ history: [...sound.history, { state: 'withdrawn', enteredOn: '2026-03-01' }], audits: [] })).toEqual(
      [],
    );
  });

  it('finds a certificate about to expire, restorable and expired', () => {
    const audits = [
      ...sound.audits,
      { kind: 'surveillance', firstDayOn: '2027-02-15', lastDayOn: '2027-02-15' } as const,
    ];
    expect(check({ audits }, '2028-02-07')).toEqual([]);
    expect(check({ audits }, '2028-02-08')).toEqual(['certification-expiring']);
    expect(check({ audits }, '2028-03-09')).toEqual(['certification-expiring']);
    expect(check({ audits }, '2028-03-10')).toEqual(['certification-restorable']);
    expect(check({ audits }, '2028-09-09')).toEqual(['certification-restorable']);
    expect(check({ audits }, '2028-09-10')).toEqual(['certification-expired']);
  });

  it('finds a state without its certificate', () => {
    expect(check({ certificates: [] })).toEqual(['certification-certificate-missing']);
    const suspended = [...sound.history, { state: 'suspended', enteredOn: '2026-11-01' } as const];
    expect(check({ certificates: [], history: suspended })).toEqual(['certification-certificate-missing']);
    expect(check({ certificates: [{ kind: 'initial', decidedOn: '2026-11-22' }] })).toEqual([
      'governance-event-in-future',
      'certification-certificate-missing',
    ]);
  });

  it('finds a certificate that runs longer than its cycle', () => {
    const end = (expiresOn: '2028-03-10' | '2028-03-11') =>
      check({ certificates: [{ kind: 'initial', decidedOn: '2025-03-10', expiresOn }] });
    expect(end('2028-03-10')).toEqual([]);
    expect(end('2028-03-11')).toEqual(['certification-expiry-beyond-cycle']);
    const renewed = (decidedOn: CalendarDate, expiresOn: CalendarDate) =>
      check({
        history: [{ state: 'certified', enteredOn: '2023-01-10' }],
        certificates: [
          { kind: 'initial', decidedOn: '2023-01-10', expiresOn: '2026-01-09' },
          { kind: 'recertification', decidedOn, expiresOn },
        ],
        audits: [{ kind: 'surveillance', firstDayOn: '2026-09-01', lastDayOn: '2026-09-01' }],
        findings: [],
      });
    expect(renewed('2025-12-01', '2029-01-09')).toEqual([]);
    expect(renewed('2025-12-01', '2029-01-10')).toEqual(['certification-expiry-beyond-cycle']);
    expect(renewed('2026-07-09', '2029-01-09')).toEqual([]);
    expect(renewed('2026-07-09', '2029-01-10')).toEqual(['certification-expiry-beyond-cycle']);
    expect(renewed('2026-07-10', '2029-07-10')).toEqual([]);
    expect(renewed('2026-07-10', '2029-07-11')).toEqual(['certification-expiry-beyond-cycle']);
    expect(
      check({
        history: [{ state: 'certified', enteredOn: '2026-02-02' }],
        certificates: [{ kind: 'recertification', decidedOn: '2026-02-02', expiresOn: '2029-05-01' }],
      }),
    ).toEqual([]);
    expect(check({ certificates: [{ kind: 'initial', decidedOn: '2025-03-10' }] })).toEqual([]);
  });

  it('finds a suspension longer than usual', () => {
    const since = (enteredOn: '2026-05-20' | '2026-05-21') =>
      check({ history: [...sound.history, { state: 'suspended', enteredOn }] });
    expect(since('2026-05-21')).toEqual([]);
    expect(since('2026-05-20')).toEqual(['certification-suspended-long']);
  });

  it('finds certificates and audits to the 2013 edition', () => {
    const old = {
      edition: '2013',
      history: [{ state: 'certified', enteredOn: '2023-03-10' }],
      stage1: undefined,
      stage2: undefined,
      certificates: [{ kind: 'initial', decidedOn: '2023-03-10', expiresOn: '2026-03-09' }],
      audits: [
        { kind: 'surveillance', firstDayOn: '2024-02-06', lastDayOn: '2024-02-06' },
        { kind: 'surveillance', firstDayOn: '2025-02-06', lastDayOn: '2025-02-06' },
      ],
      findings: [],
    } as const;
    expect(check(old, '2025-09-30')).toEqual([]);
    expect(check(old, '2025-10-31')).toEqual(['certification-expiring']);
    expect(check(old, '2025-11-01')).toEqual(['certification-edition-ended']);
    const recertified = (lastDayOn: '2024-04-30' | '2024-05-01', on: CalendarDate = '2024-06-01') =>
      check({ ...old, audits: [...old.audits, { kind: 'recertification', firstDayOn: '2024-04-29', lastDayOn }] }, on);
    expect(recertified('2024-04-30')).toEqual([]);
    expect(recertified('2024-05-01')).toEqual(['certification-edition-closed']);
    expect(recertified('2024-05-01', '2024-04-30')).toEqual([]);
    const begun: Parameters<typeof makeCertification>[0] = {
      edition: '2013',
      history: [{ state: 'stage-1', enteredOn: '2024-05-02' }],
      stage1: { lastDayOn: '2024-05-02' },
      stage2: { lastDayOn: '2024-07-02' },
      certificates: [],
      audits: [],
      findings: [],
    };
    expect(checkGovernance({ certifications: [makeCertification(begun)] }, { asOf })).toMatchObject([
      { code: 'certification-edition-closed', path: ['certifications', 0, 'stage1', 'lastDayOn'] },
      { code: 'certification-edition-closed', path: ['certifications', 0, 'stage2', 'lastDayOn'] },
    ]);
  });

  it('finds a transfer to another body of a certificate that was not in force, or not accredited', () => {
    const moved = (changes: object, transferredOn: CalendarDate = '2026-05-04') =>
      checkGovernance(
        {
          certifications: [
            makeCertification({
              transfers: [{ transferredOn, from: 'Certifier Ltd', accreditedBy: 'UKAS' }],
              ...changes,
            }),
          ],
        },
        { asOf },
      ).filter(({ code }) => code === 'certification-transfer-refused');
    expect(moved({})).toEqual([]);
    expect(moved({}, '2027-05-04')).toEqual([]);
    const states = (changes: object, transferredOn?: CalendarDate) =>
      moved(changes, transferredOn).map(({ params }) => params['state']);
    expect(states({ transfers: [{ transferredOn: '2026-05-04', from: 'Certifier Ltd' }] })).toEqual(['not-accredited']);
    const entries = sound.history;
    expect(states({ history: [...entries, { state: 'suspended', enteredOn: '2026-05-05' }] })).toEqual([]);
    expect(states({ history: [...entries, { state: 'suspended', enteredOn: '2026-05-04' }] })).toEqual(['suspended']);
    expect(states({}, '2025-03-09')).toEqual(['missing']);
    const short = { certificates: [{ kind: 'initial', decidedOn: '2025-03-10', expiresOn: '2026-05-03' }] };
    expect(states(short, '2026-05-03')).toEqual([]);
    expect(states(short, '2026-05-04')).toEqual(['expired']);
    const back = [
      ...entries,
      { state: 'withdrawn', enteredOn: '2026-05-01' },
      { state: 'preparing', enteredOn: '2026-06-01' },
    ];
    expect(states({ history: back })).toEqual(['withdrawn']);
    expect(moved({ transfers: [{ transferredOn: '2026-05-04', from: 'Certifier Ltd' }] })).toEqual([
      {
        code: 'certification-transfer-refused',
        severity: 'error',
        subject: { kind: 'certification', id: 'C-1' },
        path: ['certifications', 0, 'transfers', 0],
        params: {
          certification: 'C-1',
          from: 'Certifier Ltd',
          transferredOn: '2026-05-04',
          state: 'not-accredited',
        },
        requirements: [],
        message:
          'The certification "C-1" was transferred from "Certifier Ltd" on 2026-05-04, when its certificate was not-accredited.',
      },
    ]);
  });

  it('leaves the days of the plan as they are when the body changes', () => {
    const transfers = [{ transferredOn: '2026-05-04', from: 'Certifier Ltd', accreditedBy: 'UKAS' }] as const;
    expect(surveillancePlan(makeCertification({ transfers }), { asOf })).toEqual(
      surveillancePlan(makeCertification(), { asOf }),
    );
  });

  it('finds a decision that came before majors were verified and plans for minors accepted', () => {
    const decided = (finding: Partial<ExternalFinding>) => check({ findings: [{ ...minor, ...finding }] });
    expect(decided({ acceptedOn: '2025-03-10' })).toEqual([]);
    expect(decided({ acceptedOn: '2025-03-11' })).toEqual(['certification-minor-unaccepted']);
    expect(decided({ audit: 'surveillance', acceptedOn: '2025-03-11' })).toEqual([]);
    const major = { grade: 'major', verifiedOn: '2025-03-10' } as const;
    expect(decided(major)).toEqual([]);
    expect(decided({ ...major, verifiedOn: '2025-03-11' })).toEqual(['certification-major-open']);
    const { acceptedOn: _acceptedOn, verifiedOn: _verifiedOn, ...bare } = minor;
    expect(check({ findings: [{ ...bare, grade: 'major' }] })).toEqual(['certification-major-open']);
    expect(check({ findings: [bare] })).toEqual(['certification-minor-unaccepted']);
    expect(decided({ raisedOn: '2026-11-22', verifiedOn: '2026-11-22', acceptedOn: '2026-11-22' })).toEqual([
      'governance-event-in-future',
      'governance-event-in-future',
      'governance-event-in-future',
    ]);
  });

  it('finds majors of stage 2 six months after it, and verified then', () => {
    const { verifiedOn: _verifiedOn, ...open } = { ...minor, grade: 'major' } as const;
    const before: Partial<Certification> = { certificates: [], audits: [], history: sound.history.slice(0, 3) };
    const [finding] = checkGovernance(
      { certifications: [makeCertification({ ...before, findings: [open] })] },
      { asOf: '2025-07-24' },
    );
    expect(finding).toMatchObject({
      code: 'certification-major-open',
      message: 'The major nonconformity "F-1" of "C-1" was to be verified by 2025-07-23 and was not.',
      requirements: ['ISO/IEC 17021-1 9.5.3.2'],
      path: ['certifications', 0, 'findings', 0],
    });
    expect(check({ ...before, findings: [open] }, '2025-07-23')).toEqual([]);
    expect(check({ ...before, findings: [{ ...open, verifiedOn: '2025-07-24' }] }, '2025-07-24')).toEqual([]);
    expect(check({ ...before, findings: [{ ...open, verifiedOn: '2025-07-25' }] }, '2025-07-24')).toEqual([
      'governance-event-in-future',
      'certification-major-open',
    ]);
    expect(check({ ...before, findings: [open], stage2: undefined }, '2025-07-24')).toEqual([]);
  });

  it('finds majors of a recertification when the certificate has expired', () => {
    const major: ExternalFinding = {
      id: 'F-2',
      audit: 'recertification',
      grade: 'major',
      statement: 'No internal audit was held',
      raisedOn: '2028-01-20',
    };
    const audits = [
      ...sound.audits,
      { kind: 'recertification', firstDayOn: '2027-12-20', lastDayOn: '2027-12-20' } as const,
    ];
    expect(check({ audits, findings: [major] }, '2028-03-09')).toEqual(['certification-expiring']);
    const findings = checkGovernance(
      { certifications: [makeCertification({ audits, findings: [major] })] },
      { asOf: '2028-03-10' },
    );
    expect(findings).toMatchObject([
      { code: 'certification-restorable' },
      {
        code: 'certification-major-open',
        requirements: ['ISO/IEC 17021-1 9.6.3.2.2'],
        params: { dueOn: '2028-03-09' },
      },
    ]);
    expect(check({ findings: [{ ...major, raisedOn: '2025-03-09' }], certificates: [] }, asOf)).toEqual([
      'certification-certificate-missing',
    ]);
  });

  it('holds other majors to the day that the body set', () => {
    const major = { ...minor, id: 'F-2', audit: 'surveillance', grade: 'major', raisedOn: '2026-02-18' } as const;
    const { verifiedOn: _verifiedOn, ...open } = major;
    expect(check({ findings: [open] })).toEqual([]);
    expect(check({ findings: [{ ...open, dueOn: asOf }] })).toEqual([]);
    expect(check({ findings: [{ ...open, dueOn: '2026-11-20' }] })).toEqual(['certification-major-open']);
    expect(check({ findings: [{ ...open, dueOn: '2026-11-20', verifiedOn: '2026-11-21' }] })).toEqual([]);
  });

  it('compares the scope of the certificate with the one in force', () => {
    const scopes = [
      makeIsmsScope(),
      makeIsmsScope({ id: 'SC-2', version: '2.0', statement: 'Operation of the product', approvedOn: '2026-11-21' }),
    ];
    const of = (overrides: Parameters<typeof makeCertification>[0], on: CalendarDate, ismsScopes = scopes) =>
      checkGovernance({ ismsScopes, certifications: [makeCertification(overrides)] }, { asOf: on }).filter(
        ({ code }) => code !== 'governance-event-in-future',
      );
    expect(of({}, '2026-11-20')).toEqual([]);
    expect(of({ scopeText: ' Development and\n operation of  the product ' }, '2026-11-20')).toEqual([]);
    expect(of({}, '2026-11-21')).toMatchObject([
      {
        code: 'certification-scope-differs',
        message:
          'The scope on the certificate of "C-1" differs from version "2.0" of the scope, in force since 2026-11-21.',
        path: ['certifications', 0, 'scopeText'],
      },
    ]);
    expect(of({ scopeText: undefined }, '2026-11-21')).toEqual([]);
    expect(of({ standard: 'ISO 22301' }, '2026-11-21')).toEqual([]);
    expect(of({ history: sound.history.slice(0, 3) }, '2026-11-21')).toEqual([]);
    expect(codesOf(of({}, '2026-11-21', []))).toEqual(['scope-missing']);
  });

  it('asks for an internal audit and a management review since the last external audit, when the next is due soon', () => {
    const certification = makeCertification({
      history: [{ state: 'certified', enteredOn: '2025-12-10' }],
      stage1: undefined,
      stage2: { lastDayOn: '2025-11-20' },
      certificates: [{ kind: 'initial', decidedOn: '2025-12-10', expiresOn: '2028-12-09' }],
      audits: [],
      findings: [],
    });
    const held = (heldOn: CalendarDate | undefined) =>
      makeManagementReview({ plannedOn: '2027-06-30', heldOn, recordedOn: undefined, actions: [] });
    const done = (enteredOn: CalendarDate) => makeAudit({ history: [{ state: 'closed', enteredOn }] });
    const of = (registers: object, on: CalendarDate = asOf, one: Certification = certification) =>
      checkGovernance({ certifications: [one], ...registers }, { asOf: on })
        .filter(({ code }) => code === 'certification-surveillance-unprepared')
        .map(({ params }) => params['missing']);
    expect(of({})).toEqual([]);
    expect(of({ managementReviews: [held('2025-11-20')] })).toEqual([['9.3']]);
    expect(of({ managementReviews: [held('2025-11-21')] })).toEqual([]);
    expect(of({ managementReviews: [held(undefined)], audits: [done('2025-11-20')] })).toEqual([['9.2', '9.3']]);
    expect(of({ managementReviews: [held('2026-06-11')], audits: [done('2025-11-21')] })).toEqual([]);
    expect(of({ audits: [done('2026-11-22')] })).toEqual([['9.2']]);
    const registers = { audits: [], managementReviews: [] };
    expect(of(registers, '2026-11-09')).toEqual([]);
    expect(of(registers, '2026-11-10')).toEqual([['9.2', '9.3']]);
    expect(of(registers, '2026-12-11')).toEqual([['9.2', '9.3']]);
    expect(of(registers, '2028-12-10')).toEqual([]);
    const { stage2: _stage2, ...unstaged } = certification;
    expect(of(registers, asOf, unstaged)).toEqual([]);
    const suspended = [...certification.history, { state: 'suspended', enteredOn: '2026-11-01' } as const];
    expect(of(registers, asOf, { ...certification, history: suspended })).toEqual([['9.2', '9.3']]);
    const finding = checkGovernance({ certifications: [certification], audits: [] }, { asOf }).find(
      ({ code }) => code === 'certification-surveillance-unprepared',
    );
    expect(finding?.message).toBe(
      'The next external audit of "C-1" is due on 2026-12-10, but there is no record of 9.2 since the last one on 2025-11-20.',
    );
  });

  it('goes on past an unreadable record', () => {
    const unreadable = { ...sound, id: 'C-2', certificates: null as never };
    const certifications = [unreadable, makeCertification({ audits: [] })];
    expect(codesOf(checkGovernance({ certifications }, { asOf }))).toEqual([
      'governance-record-unreadable',
      'certification-surveillance-overdue',
    ]);
  });
});

describe('governanceDueItems on certifications', () => {
  const window = { from: '2026-01-01', through: '2028-12-31', asOf } as const;
  const itemsOf = (overrides: Parameters<typeof makeCertification>[0]) =>
    governanceDueItems({ certifications: [makeCertification(overrides)] }, window);

  it('lists the surveillance audits to come and the recertification', () => {
    expect(itemsOf({})).toEqual([
      {
        kind: 'surveillance-audit',
        subject: { kind: 'certification', id: 'C-1' },
        title: 'Surveillance audit for ISO/IEC 27001:2022',
        owner: 'CISO',
        dueOn: '2027-12-31',
        dueAt: null,
        state: 'scheduled',
        requirement: 'ISO/IEC 17021-1 9.1.3.3',
        rule: 'once-each-calendar-year',
      },
      {
        kind: 'recertification',
        subject: { kind: 'certification', id: 'C-1' },
        title: 'Recertification to ISO/IEC 27001:2022',
        owner: 'CISO',
        dueOn: '2028-03-09',
        dueAt: null,
        state: 'scheduled',
        requirement: 'ISO/IEC 17021-1 9.6.3.2.2',
        rule: 'before-expiry',
      },
    ]);
    expect(itemsOf({ audits: [], owner: undefined })[0]).toMatchObject({ owner: null, state: 'overdue' });
    const late = [{ kind: 'surveillance', firstDayOn: '2026-04-01', lastDayOn: '2026-04-01' } as const];
    expect(itemsOf({ audits: late })).toHaveLength(2);
  });

  it('lists a suspended certification, and none that is withdrawn, not yet certified or unreadable', () => {
    const history = (state: 'suspended' | 'withdrawn') => [
      ...sound.history,
      { state, enteredOn: '2026-11-01' } as const,
    ];
    expect(itemsOf({ history: history('suspended') })).toHaveLength(2);
    expect(itemsOf({ history: history('withdrawn') })).toEqual([]);
    expect(itemsOf({ history: sound.history.slice(0, 2), certificates: [] })).toEqual([]);
    expect(itemsOf({ history: [] })).toEqual([]);
  });
});
