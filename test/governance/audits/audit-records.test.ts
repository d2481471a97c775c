import { describe, expect, it } from 'vitest';
import { checkHistory, nextStates } from '../../../src/core/index.ts';
import { makeAudit, makeAuditProgramme } from '../../../src/fixtures/index.ts';
import { auditLifecycle, AuditProgrammeSchema, AuditSchema } from '../../../src/governance/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

const audit = makeAudit();
const item = { requirement: 'A.5.15', result: 'conforms' } as const;
const finding = { grade: 'minor', requirement: '9.2.2.a', statement: 'No criteria' } as const;

describe('AuditSchema', () => {
  it.each([
    [audit, []],
    [makeAudit({ plannedThrough: '2026-09-14' }), []],
    [makeAudit({ plannedThrough: '2026-09-13' }), ['plannedThrough: audit-ends-before-start']],
    [makeAudit({ criteria: [], scope: [], team: [], history: [], items: [], report: undefined }), []],
    [makeAudit({ scope: ['9', '9.2.1.a', 'A.5.15', 'custom:model-cards'] }), []],
    [{ ...audit, scope: ['9.4'] }, ['scope.0: audit-requirement-unknown']],
    [{ ...audit, scope: ['A.12.3.1'] }, ['scope.0: audit-requirement-unknown']],
    [{ ...audit, scope: ['custom:A.5.1'] }, ['scope.0: audit-requirement-unknown']],
    [{ ...audit, criteria: [''] }, ['criteria.0: text-empty']],
    [{ ...audit, team: [{ person: ' ' }] }, ['team.0.person: id-empty']],
    [{ ...audit, team: [{ person: 'ben', external: true }] }, []],
    [{ ...audit, history: [{ state: 'begun', enteredOn: '2026-01-15' }] }, ['history.0.state: invalid_value']],
    [{ ...audit, history: [{ state: 'done', enteredOn: '2026-02-30' }] }, ['history.0.enteredOn: date-impossible']],
    [{ ...audit, items: [{ ...item, auditors: ['ben'], documents: ['POL-1'], performedBy: ['ada'] }] }, []],
    [{ ...audit, items: [{ ...item, result: 'passed' }] }, ['items.0.result: invalid_value']],
    [{ ...audit, items: [{ ...item, sample: { population: 0, size: 0 } }] }, []],
    [{ ...audit, items: [{ ...item, sample: { population: 3, size: 3 } }] }, []],
    [
      { ...audit, items: [{ ...item, sample: { population: 3, size: 4 } }] },
      ['items.0.sample.size: sample-larger-than-population'],
    ],
    [
      { ...audit, items: [{ ...item, sample: { population: -1, size: -1 } }] },
      ['items.0.sample.population: too_small', 'items.0.sample.size: too_small'],
    ],
    [{ ...audit, items: [{ ...item, sample: { population: 3, size: 1.5 } }] }, ['items.0.sample.size: invalid_type']],
    [{ ...audit, findings: [finding] }, []],
    [{ ...audit, findings: [{ ...finding, grade: 'fatal' }] }, ['findings.0.grade: invalid_value']],
    [{ ...audit, findings: [{ ...finding, statement: '' }] }, ['findings.0.statement: text-empty']],
    [{ ...audit, report: { to: ['ceo'], on: '2026-09-25' } }, ['report: unrecognized_keys']],
    [{ ...audit, verdict: 'good' }, ['verdict: invalid_value']],
    [{ ...audit, doneOn: '2026-09-18' }, [': unrecognized_keys']],
  ])('on %j finds %j', (value, problems) => {
    expect(problemsOf(AuditSchema, value)).toEqual(problems);
  });

  it('names the nearest requirements and the size of a sample', () => {
    expect(sentencesOf(AuditSchema, { ...audit, scope: ['A.5.155'] })).toEqual([
      '"A.5.155" is neither a requirement of ISO/IEC 27001:2022 nor a custom control; the nearest: A.5.15, A.5.1, A.5.5, A.5.10, A.5.11.',
    ]);
    expect(sentencesOf(AuditSchema, { ...audit, items: [{ ...item, sample: { population: 3, size: 4 } }] })).toEqual([
      'The sample has 4 things, more than the 3 that there are.',
    ]);
  });
});

describe('auditLifecycle', () => {
  it('lets a planned audit be done or cancelled, and a report follow the work', () => {
    expect(nextStates(auditLifecycle, 'planned')).toEqual(['under-way', 'cancelled']);
    expect(nextStates(auditLifecycle, 'done')).toEqual(['reported']);
    expect(checkHistory(audit.history, auditLifecycle)).toEqual([]);
    expect(checkHistory([{ state: 'cancelled', enteredOn: '2026-01-15' }], auditLifecycle)).toHaveLength(1);
  });
});

describe('AuditProgrammeSchema', () => {
  const established = makeAuditProgramme();
  it.each([
    [{ id: 'AP-1', status: 'not-established' }, []],
    [{ id: 'AP-1', status: 'not-established', plannedFor: '2027-01-31' }, []],
    [{ id: 'AP-1', status: 'not-established', audits: [] }, [': unrecognized_keys']],
    [{ id: 'AP-1', status: 'dropped' }, ['status: invalid_union']],
    [established, []],
    [makeAuditProgramme({ manager: undefined, approvedBy: undefined, approvedOn: undefined, audits: [] }), []],
    [makeAuditProgramme({ through: '2026-01-01' }), []],
    [makeAuditProgramme({ through: '2025-12-31' }), ['through: programme-ends-before-start']],
    [{ ...established, audits: [''] }, ['audits.0: id-empty']],
    [{ ...established, plannedFor: '2027-01-31' }, [': unrecognized_keys']],
  ])('on %j finds %j', (value, problems) => {
    expect(problemsOf(AuditProgrammeSchema, value)).toEqual(problems);
  });
});
