import { defineFindings, type Finding, reportFinding, type Translation } from '../../../src/core/index.ts';

export const doorFindings = defineFindings({
  'door-unlocked': {
    severity: 'error',
    requirements: ['A.7.2'],
    title: 'Door unlocked',
    message: '"{door}" was unlocked for {minutes} minutes; seen by {witnesses}.',
    remedy: 'Lock the door.',
  },
});

/** The finding of the code that a translation under test has, with these parameters. */
export function doorFinding(params: Finding['params']): Finding {
  const all = { door: 'D1', minutes: 12, witnesses: [], ...params };
  return reportFinding(doorFindings, 'door-unlocked', {
    subject: { kind: 'site', id: 'berlin' },
    path: [],
    params: all,
  });
}

/** A translation with one sentence. */
export function germanDoors(message: string, rest: Partial<Translation> = {}): Translation {
  return { locale: 'de', findings: { 'door-unlocked': { title: 'Tür offen', message, remedy: 'Zu.' } }, ...rest };
}
