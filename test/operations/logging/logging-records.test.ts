import { describe, expect, it } from 'vitest';
import { validateRecord } from '../../../src/core/index.ts';
import { makeAlert, makeLogSource, makeMonitoringRule } from '../../../src/fixtures/index.ts';
import { AlertSchema, LogSourceSchema, MonitoringRuleSchema } from '../../../src/operations/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

describe('LogSourceSchema', () => {
  const source = makeLogSource();
  const { clock } = source;
  it.each([
    [source, []],
    [{ ...source, retention: { kind: 'event', event: 'contract-ended' } }, []],
    [{ ...source, retention: { kind: 'event', event: 'contract-ended', period: 'P1Y' } }, []],
    [{ ...source, through: '2025-01-01' }, []],
    [{ ...source, through: '2024-12-31' }, ['through: log-source-ends-before-start']],
    [{ ...source, asset: '' }, ['asset: id-empty']],
    [{ ...source, categories: [] }, ['categories: too_small']],
    [{ ...source, categories: ['noise'] }, ['categories.0: invalid_value']],
    [{ ...source, fields: ['why'] }, ['fields.0: invalid_value']],
    [{ ...source, retention: { kind: 'event' } }, ['retention.event: invalid_type']],
    [{ ...source, retention: { kind: 'period', period: 'PT1H' } }, ['retention.period: period-with-time']],
    [{ ...source, requiredRetention: 'P0D' }, ['requiredRetention: period-zero']],
    [{ ...source, protection: ['hope'] }, ['protection.0: invalid_value']],
    [{ ...source, clock: { ...clock, maximumOffset: -1 } }, ['clock.maximumOffset: too_small']],
    [{ ...source, clock: { ...clock, maximumOffset: Number.NaN } }, ['clock.maximumOffset: invalid_type']],
    [{ ...source, clock: { ...clock, measureEvery: 'PT1H' } }, ['clock.measureEvery: period-with-time']],
    [
      { ...source, clock: { ...clock, measurements: [{ on: '2026-11-02', offset: Infinity }] } },
      ['clock.measurements.0.offset: invalid_type'],
    ],
    [{ ...source, level: 'high' }, [': unrecognized_keys']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(LogSourceSchema, record)).toEqual(problems);
  });
});

describe('MonitoringRuleSchema', () => {
  const rule = makeMonitoringRule();
  it.each([
    [rule, []],
    [{ ...rule, through: '2025-01-01' }, []],
    [{ ...rule, through: '2024-12-31' }, ['through: monitoring-rule-ends-before-start']],
    [{ ...rule, sources: [] }, ['sources: too_small']],
    [{ ...rule, sources: [''] }, ['sources.0: id-empty']],
    [{ ...rule, acknowledgeWithin: 'P1D' }, ['acknowledgeWithin: hour-period-with-date']],
    [{ ...rule, tests: [{ on: 'May' }] }, ['tests.0.on: date-unreadable']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(MonitoringRuleSchema, record)).toEqual(problems);
  });
});

describe('AlertSchema', () => {
  const open = { id: 'AL-1', rule: 'MON-1', status: 'open', raisedAt: '2026-11-10T08:00:00Z' };
  const acknowledged = { ...open, status: 'acknowledged', acknowledgedAt: '2026-11-10T08:00:00Z' };
  const closed = makeAlert();
  it.each([
    [open, []],
    [acknowledged, []],
    [closed, []],
    [{ ...closed, incident: 'INC-1', closedAt: closed.acknowledgedAt }, []],
    [{ ...open, raisedAt: '2026-11-10T09:00:00+01:00' }, []],
    [{ ...open, acknowledgedAt: '2026-11-10T08:00:00Z' }, [': unrecognized_keys']],
    [{ ...open, raisedAt: '2026-11-10' }, ['raisedAt: instant-unreadable']],
    [
      { ...acknowledged, acknowledgedAt: '2026-11-10T07:59:59.999Z' },
      ['acknowledgedAt: alert-acknowledged-before-raised'],
    ],
    [{ ...closed, acknowledgedAt: '2026-11-10T07:59:59Z' }, ['acknowledgedAt: alert-acknowledged-before-raised']],
    [{ ...closed, closedAt: '2026-11-10T08:29:59Z' }, ['closedAt: alert-closed-before-acknowledged']],
    [{ ...closed, outcome: 'maybe' }, ['outcome: invalid_value']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(AlertSchema, record)).toEqual(problems);
  });

  it('asks its rules of instants with an offset beside an unknown field', () => {
    const raisedAt = '2026-11-10T09:30:01+01:00';
    const validation = validateRecord(AlertSchema, { ...acknowledged, raisedAt, level: 1 }, { kind: 'alert' });
    expect(validation.findings.map(({ path }) => path)).toEqual([['acknowledgedAt'], ['level']]);
  });
});
