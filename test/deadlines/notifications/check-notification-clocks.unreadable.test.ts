import { describe, expect, it } from 'vitest';
import {
  checkNotificationClocks,
  type NotifiableIncident,
  type NotificationFacts,
} from '../../../src/deadlines/index.ts';
import { makeNotificationFacts } from '../../../src/fixtures/index.ts';

describe('checkNotificationClocks on records that the schema refuses', () => {
  const now = '2026-08-01T00:00:00Z';

  it.each([
    [{ regime: 'gdpr33', awareAt: now }, 'regime', 'one of gdpr-33, gdpr-34, nis2, nis2-de, dora', '"gdpr33"'],
    [{ regime: 'gdpr-33' }, 'awareAt', 'an instant in UTC', 'undefined'],
    [{ regime: 'gdpr-33', awareAt: '2026-02-30T00:00:00Z' }, 'awareAt', 'an instant in UTC', '"2026-02-30T00:00:00Z"'],
    [{ regime: 'dora', awareAt: now, classifiedAt: null }, 'classifiedAt', 'an instant in UTC', 'null'],
    [{ regime: 'nis2', awareAt: now, ongoing: null }, 'ongoing', 'an object', 'null'],
    [
      { regime: 'nis2', awareAt: now, ongoing: { handledAt: '2026-02-30T00:00:00Z' } },
      'ongoing.handledAt',
      'an instant in UTC',
      '"2026-02-30T00:00:00Z"',
    ],
  ])('gives one finding of unreadable facts, and checks the other incidents: %j', (facts, field, form, value) => {
    const unreadable = { id: 'I-1', facts: facts as unknown as NotificationFacts };
    const findings = checkNotificationClocks([unreadable, { id: 'I-2', facts: makeNotificationFacts('gdpr-33') }], {
      now,
    });
    expect(findings).toMatchObject([
      {
        code: 'deadlines-record-unreadable',
        message: `"I-1" cannot be judged: facts.${field} must be ${form}, and is ${value}.`,
        subject: { kind: 'incident', id: 'I-1' },
        path: [0, 'facts', ...field.split('.')],
        params: { value },
      },
      { code: 'clock-overdue', subject: { id: 'I-2' } },
    ]);
  });

  it('gives one finding of an incident that is not an object', () => {
    expect(checkNotificationClocks([null as unknown as NotifiableIncident], { now })).toMatchObject([
      {
        code: 'deadlines-record-unreadable',
        message: '"0" cannot be judged: record must be an object, and is null.',
        subject: { kind: 'incident', id: '0' },
        path: [0],
      },
    ]);
  });

  it('gives one finding of facts that are not an object', () => {
    const unreadable = { id: 'I-1', facts: null as unknown as NotificationFacts };
    expect(checkNotificationClocks([unreadable], { now })).toMatchObject([
      { code: 'deadlines-record-unreadable', path: [0, 'facts'], params: { field: 'facts', demand: 'an object' } },
    ]);
  });

  it('refuses an impossible moment to judge', () => {
    expect(() => checkNotificationClocks([], { now: '2026-02-30T00:00:00Z' })).toThrow(/^now /);
  });
});
