import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, instantAt } from '../../../src/core/index.ts';
import { makeVulnerability } from '../../../src/fixtures/index.ts';
import {
  remediationBacklog,
  remediationDue,
  type RemediationPolicy,
  type RemediationTarget,
  remediationTables,
  type ServiceLevel,
  vulnerabilitySeverities,
  type Vulnerability,
} from '../../../src/operations/index.ts';

const asOf = '2026-12-01';
const severity = fc.constantFrom(...vulnerabilitySeverities);
const day = fc.integer({ min: 1, max: 30 }).map((days) => addPeriod('2026-10-01', `P${days}D`));
const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);

const vulnerability: fc.Arbitrary<Vulnerability> = fc
  .record({
    id: fc.integer({ min: 1, max: 40 }),
    severities: fc.array(fc.record({ severity, on: day }), { maxLength: 4 }),
    detectedOn: day,
    fixedIn: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
    publishedOn: day,
    exposed: answer,
    exploited: answer,
    automatable: answer,
    totalControl: answer,
    of: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
  })
  .map(({ id, severities, detectedOn, fixedIn, of, ...rest }) => {
    const fixedOn = fixedIn === null ? null : addPeriod(detectedOn, `P${fixedIn + 1}D`);
    return makeVulnerability({
      ...rest,
      id: `V-${id}`,
      severities: severities.map((one) => ({ ...one, by: 'ada' })),
      openings: [
        {
          detectedAt: instantAt(detectedOn, '08:00', 'UTC'),
          ...(fixedOn !== null && { fixedAt: instantAt(fixedOn, '08:00', 'UTC') }),
        },
      ],
      history: of === null ? [] : [{ state: 'duplicate', enteredOn: '2026-10-31', of: `V-${of}` }],
    });
  });

const length = fc.option(fc.integer({ min: 1, max: 90 }), { nil: null });
const lengths = fc.tuple(length, length, length, length, length);
const startsAt = fc.constantFrom<readonly ('detected' | 'published')[]>(['detected'], ['published', 'detected']);

function targetOf(days: number | null): RemediationTarget {
  return days === null ? { kind: 'none' } : { kind: 'days', period: `P${days}D` };
}

function levelOf(id: string, days: readonly (number | null)[], starts: ServiceLevel['startsAt']): ServiceLevel {
  const targets = vulnerabilitySeverities.map((one, index) => ({
    severity: one,
    remediate: targetOf(days[index] ?? null),
  }));
  return { id, title: id, startsAt: starts, targets };
}

const choices = fc.record({
  severityChange: fc.constantFrom('from-start' as const, 'from-change' as const),
  unassigned: fc.constantFrom('scanner' as const, 'awaiting' as const),
});

describe('the laws of remediation', () => {
  it('remediationDue never gives a later day by a stricter service level', () => {
    fc.assert(
      fc.property(vulnerability, lengths, lengths, startsAt, choices, (record, days, cuts, starts, policy) => {
        const stricter = days.map((one, index) => {
          const cut = cuts[index] ?? null;
          if (one === null) return cut;
          return cut === null ? one : Math.min(one, cut);
        });
        const dueBy = (all: readonly (number | null)[]) =>
          remediationDue(record, { ...policy, serviceLevels: [levelOf('SL', all, starts)] }, { asOf, zone: 'UTC' })
            .dueOn;
        const lax = dueBy(days);
        const strict = dueBy(stricter);
        expect(lax === null || String(strict) <= lax).toBe(true);
      }),
    );
  });

  it('remediationDue never gives a later day by one service level more', () => {
    fc.assert(
      fc.property(vulnerability, lengths, lengths, startsAt, choices, (record, days, more, starts, policy) => {
        const levels = [levelOf('A', days, starts), levelOf('B', more, starts)];
        const dueBy = (serviceLevels: readonly ServiceLevel[]) =>
          remediationDue(record, { ...policy, serviceLevels }, { asOf, zone: 'UTC' }).dueOn;
        const alone = dueBy(levels.slice(0, 1));
        expect(alone === null || String(dueBy(levels)) <= alone).toBe(true);
        expect(dueBy(levels)).toBe(dueBy(levels.toReversed()));
      }),
    );
  });

  it('remediationDue of a fixed vulnerability is the same on every later day', () => {
    fc.assert(
      fc.property(vulnerability, lengths, startsAt, choices, (record, days, starts, policy) => {
        fc.pre(record.openings[0]?.fixedAt !== undefined && record.history.length === 0);
        const rules = { ...policy, serviceLevels: [levelOf('SL', days, starts)] };
        const on = (later: '2027-01-01' | '2028-01-01') => remediationDue(record, rules, { asOf: later, zone: 'UTC' });
        expect(on('2027-01-01')).toEqual(on('2028-01-01'));
      }),
    );
  });

  it('remediationBacklog is the same for every order of the register and of the service levels', () => {
    const several = fc.uniqueArray(vulnerability, { selector: ({ id }) => id, maxLength: 12 });
    fc.assert(
      fc.property(
        several.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        lengths,
        lengths,
        choices,
        ([records, shuffled], days, more, policy) => {
          const levels = [levelOf('A', days, ['detected']), levelOf('B', more, ['published'])];
          const by = (given: readonly Vulnerability[], serviceLevels: RemediationPolicy['serviceLevels']) =>
            remediationBacklog(
              given,
              { ...policy, serviceLevels, decisionTable: remediationTables.bod2604 },
              { from: '2026-10-01', through: '2026-12-31', asOf, zone: 'UTC', ages: [10, 30] },
            );
          expect(by(shuffled, levels.toReversed())).toEqual(by(records, levels));
        },
      ),
    );
  });
});
