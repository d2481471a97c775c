import { describe, expect, it } from 'vitest';
import { coreFindings, defineFindings, type FindingTable, remedyOf, reportFinding } from '../../../src/core/index.ts';

const doorFindings = defineFindings({
  'door-unlocked': {
    severity: 'error',
    requirements: ['A.7.2', '8.1'],
    title: 'Door unlocked',
    message: '{door} was unlocked for {minutes} minutes; seen by {witnesses}.',
    remedy: 'Lock the door.',
  },
  'door-unlabelled': {
    severity: 'info',
    requirements: [],
    title: 'Door without a label',
    message: 'A door has no label.',
    remedy: 'Label the door.',
  },
});
const subject = { kind: 'site', id: 'berlin' };
const path = ['doors', 0] as const;

describe('reportFinding', () => {
  it('renders the message and carries all that the table and the caller say', () => {
    const params = { door: 'D1', minutes: 12, witnesses: ['guard', 'camera'], floor: 3 };
    expect(reportFinding(doorFindings, 'door-unlocked', { subject, path, params })).toEqual({
      code: 'door-unlocked',
      severity: 'error',
      message: 'D1 was unlocked for 12 minutes; seen by guard, camera.',
      requirements: ['A.7.2', '8.1'],
      subject,
      path: ['doors', 0],
      params,
    });
  });

  it('puts further requirements behind those of the code, none twice', () => {
    const params = { door: 'D1', minutes: 12, witnesses: [] };
    const finding = reportFinding(doorFindings, 'door-unlocked', {
      subject,
      path,
      params,
      requirements: ['GDPR art. 32(1)', 'A.7.2'],
    });
    expect(finding.requirements).toEqual(['A.7.2', '8.1', 'GDPR art. 32(1)']);
  });

  it('does not read a parameter as a template', () => {
    const params = { door: '{minutes}', minutes: '$&', witnesses: [] };
    const { message } = reportFinding(doorFindings, 'door-unlocked', { subject, path, params });
    expect(message).toBe('{minutes} was unlocked for $& minutes; seen by .');
  });

  it('names a code that the table does not have', () => {
    const table: FindingTable = doorFindings;
    expect(() => reportFinding(table, 'toString', { subject, path, params: {} })).toThrow(
      new RangeError('code must be in the table, got "toString"'),
    );
  });

  it('makes plain JSON', () => {
    const finding = reportFinding(doorFindings, 'door-unlabelled', { subject, path, params: {} });
    expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
  });
});

describe('remedyOf', () => {
  it('is the remedy of the code in its table', () => {
    expect(remedyOf({ code: 'history-out-of-order' }, coreFindings)).toBe(
      'Record the states in the order in which they were entered.',
    );
  });

  it('names a code that the table does not have', () => {
    expect(() => remedyOf({ code: 'toString' }, coreFindings)).toThrow(
      new RangeError('code must be in the table, got "toString"'),
    );
  });

  it('is the remedy of a translation', () => {
    const german = { 'door-unlocked': { title: 'Tür offen', message: 'Offen.', remedy: 'Schließen Sie die Tür ab.' } };
    expect(remedyOf({ code: 'door-unlocked' }, german)).toBe('Schließen Sie die Tür ab.');
  });

  it('is one sentence for every code of core', () => {
    for (const code of Object.keys(coreFindings)) expect(remedyOf({ code }, coreFindings)).toMatch(/^[A-Z].*\.$/);
  });
});
