import { expectTypeOf } from 'vitest';
import { defineFindings, type Finding, reportFinding } from '../../../src/core/index.ts';

const table = defineFindings({
  'door-unlocked': {
    severity: 'error',
    requirements: ['A.7.2'],
    title: 'Door unlocked',
    message: '{door} for {minutes}.',
    remedy: 'Lock it.',
  },
  'door-unlabelled': {
    severity: 'info',
    requirements: ['GDPR art. 32(1)'],
    title: 'No label',
    message: 'No label.',
    remedy: 'Label it.',
  },
});
const details = { subject: { kind: 'site', id: 'berlin' }, path: [] };

const finding = reportFinding(table, 'door-unlocked', { ...details, params: { door: 'D1', minutes: 12 } });
expectTypeOf(finding).toEqualTypeOf<Finding<'door-unlocked'>>();
expectTypeOf(finding).toExtend<Finding>();
reportFinding(table, 'door-unlabelled', { ...details, params: {} });

// @ts-expect-error the message has a place for minutes
reportFinding(table, 'door-unlocked', { ...details, params: { door: 'D1' } });
// @ts-expect-error no such code
reportFinding(table, 'door-open', { ...details, params: {} });
const definition = { title: 'Open', message: 'Open.', remedy: 'Shut it.' } as const;
// @ts-expect-error no such requirement
defineFindings({ 'door-open': { ...definition, severity: 'error', requirements: ['A.7.99'] } });
// @ts-expect-error no such severity
defineFindings({ 'door-open': { ...definition, severity: 'fatal', requirements: [] } });
// @ts-expect-error a finding has a remedy
defineFindings({ 'door-open': { severity: 'error', requirements: [], title: 'Open', message: 'Open.' } });
