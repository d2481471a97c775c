import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import {
  describeRetention,
  disposalBacklog,
  retentionDueItems,
  type RetentionRecord,
  type RetentionRule,
} from '../../../src/retention/index.ts';
import { makeLegalHold, makeRetentionRule } from '../../../src/fixtures/index.ts';
import { outcomeOf } from './outcome-of.ts';

const after = (period: 'P2Y' | 'P5Y'): RetentionRule['end'] => ({ kind: 'after', event: 'rejected', period });
const candidates = makeRetentionRule({
  id: 'candidates',
  category: 'candidates',
  role: 'maximum',
  end: after('P5Y'),
  phases: [
    { name: 'active', end: after('P2Y') },
    { name: 'archive', end: after('P5Y') },
  ],
});
const kept = makeRetentionRule({ ...candidates, role: 'minimum' });
const inUse: RetentionRecord = { id: 'C-1', category: 'candidates', events: { rejected: '2020-03-10' } };
const archived: RetentionRecord = { ...inUse, archivedOn: '2022-03-01' };

describe('a rule with phases', () => {
  it.each<readonly [string, RetentionRecord, RetentionRule, CalendarDate, string]>([
    ['in use until the end of the first phase', inUse, candidates, '2022-03-10', 'disposable'],
    ['not archived on the day after', inUse, candidates, '2022-03-11', 'archive-overdue'],
    ['archived in time', archived, candidates, '2022-03-11', 'archived'],
    ['archived in time, three years later', archived, candidates, '2025-03-10', 'archived'],
    ['archived and kept too long', archived, candidates, '2025-03-11', 'overdue'],
    ['archived late', { ...inUse, archivedOn: '2022-06-01' }, candidates, '2022-06-01', 'archived'],
    ['not yet archived late', { ...inUse, archivedOn: '2022-06-01' }, candidates, '2022-05-31', 'archive-overdue'],
    ['kept and in use', inUse, kept, '2022-03-10', 'retain'],
    ['kept and not archived', inUse, kept, '2022-03-11', 'archive-overdue'],
    ['kept and archived', archived, kept, '2022-03-11', 'archived'],
    ['kept long enough', archived, kept, '2025-03-11', 'disposable'],
    ['without its trigger', { ...inUse, events: {} }, candidates, '2022-03-10', 'awaiting-trigger'],
    ['disposed of', { ...archived, disposedOn: '2024-01-31' }, candidates, '2024-01-31', 'disposed'],
  ])('on a record %s', (_name, record, rule, asOf, status) => {
    expect(outcomeOf([rule], { asOf }, record).status).toBe(status);
  });

  it('says by when to archive, of several rules by the first', () => {
    const later = makeRetentionRule({ ...kept, phases: [{ name: 'active', end: after('P5Y') }] });
    const outcome = outcomeOf([later, candidates], { asOf: '2022-03-11' }, inUse);
    expect(outcome).toMatchObject({ status: 'archive-overdue', archiveBy: '2022-03-10', overdueDays: 0 });
    expect(describeRetention(outcome)[0]).toBe('C-1 should have been archived by 2022-03-10.');
    expect(outcomeOf([later, candidates], { asOf: '2022-03-11' }, { ...inUse, events: {} }).archiveBy).toBeNull();
    const open = outcomeOf([candidates], { asOf: '2022-03-11' }, archived);
    expect(describeRetention(open)[0]).toBe('C-1 is archived and must be disposed of by 2025-03-10.');
    const keptOnly = outcomeOf(
      [kept],
      {
        asOf: '2022-03-11',
        holds: [makeLegalHold({ scope: { kind: 'everything' }, placedOn: '2022-01-01', releasedOn: null })],
      },
      archived,
    );
    expect(describeRetention(keptOnly)[0]).toBe('C-1 is archived.');
  });

  it('asks nothing of a record that it may not govern', () => {
    const versions = makeRetentionRule({
      ...candidates,
      validFrom: '2021-01-01',
      end: { kind: 'latest', of: [after('P5Y'), { kind: 'after', event: 'appealed', period: 'P1Y' }] },
    });
    expect(outcomeOf([versions], { asOf: '2022-03-11' }, inUse).archiveBy).toBeNull();
  });

  it('has due items until it is archived, and is counted in the backlog', () => {
    const registers = { records: [inUse, archived], schedule: { rules: [candidates] } };
    const window = { from: '2022-01-01', through: '2022-12-31', asOf: '2022-03-11' } as const;
    expect(retentionDueItems(registers, window)).toMatchObject([
      {
        kind: 'record-archiving',
        title: 'Archive the record "C-1"',
        dueOn: '2022-03-10',
        state: 'overdue',
        rule: 'phase-end',
      },
    ]);
    const { byStatus, items } = disposalBacklog(registers.records, registers.schedule, { asOf: '2022-03-11' });
    expect([byStatus['archive-overdue'], byStatus.archived, items]).toEqual([1, 1, []]);
  });
});
