import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CalendarDate,
  checkHistory,
  coreFindings,
  type HistoryEntry,
  nextStates,
} from '../../../src/core/index.ts';
import { documentLifecycle, type State } from './document-lifecycle.ts';

const codesOf = (history: readonly HistoryEntry[]): readonly string[] =>
  checkHistory(history, documentLifecycle).map(({ code, path }) => `${path.join('.')} ${code}`);

describe('checkHistory', () => {
  it('finds nothing in a history the life cycle allows, nor in none', () => {
    expect(
      codesOf([
        { state: 'draft', enteredOn: '2026-01-01' },
        { state: 'in-review', enteredOn: '2026-01-01' },
        { state: 'approved', enteredOn: '2026-02-01' },
      ]),
    ).toEqual([]);
    expect(codesOf([])).toEqual([]);
  });

  it('finds a wrong beginning, a forbidden step, a step back in time and an unknown state', () => {
    expect(
      codesOf([
        { state: 'approved', enteredOn: '2026-01-02' },
        { state: 'draft', enteredOn: '2026-01-01' },
        { state: 'archived', enteredOn: '2026-01-03' },
        { state: 'approved', enteredOn: '2026-01-04' },
      ]),
    ).toEqual([
      '0 history-start-wrong',
      '1 history-transition-forbidden',
      '1 history-out-of-order',
      '2 history-state-unknown',
    ]);
  });

  it('says where a record may go instead', () => {
    const retired = { state: 'retired', enteredOn: '2026-01-01' } as const;
    const history = [
      { ...retired, state: 'draft' },
      { ...retired, state: 'approved' },
      retired,
      { ...retired, state: 'draft' },
    ];
    expect(checkHistory(history, documentLifecycle).map(({ message }) => message)).toEqual([
      'document went from draft to approved; from there it may go to in-review.',
      'document went from retired to draft; from there it may go to no other state.',
    ]);
  });

  it('names the record in its options, else the life cycle', () => {
    const history: HistoryEntry[] = [{ state: 'archived', enteredOn: '2026-01-01' }];
    expect(checkHistory(history, documentLifecycle)[0]?.subject).toEqual({ kind: 'lifecycle', id: 'document' });
    const subject = { kind: 'document', id: 'POL-1' };
    expect(checkHistory(history, documentLifecycle, { subject })).toEqual([
      {
        code: 'history-state-unknown',
        severity: 'error',
        message: 'document has no state "archived".',
        requirements: ['7.5.3.e'],
        subject,
        path: [0],
        params: { lifecycle: 'document', state: 'archived' },
      },
    ]);
  });

  it('finds nothing in any walk along nextStates', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3 }), { maxLength: 20 }), (choices) => {
        let state: State = 'draft';
        const history: HistoryEntry[] = [{ state, enteredOn: '2026-01-01' }];
        for (const choice of choices) {
          const next: readonly State[] = nextStates(documentLifecycle, state);
          const chosen = next[choice % next.length];
          if (chosen === undefined) break;
          state = chosen;
          history.push({ state, enteredOn: `2026-01-${String(1 + history.length).padStart(2, '0')}` as CalendarDate });
        }
        expect(checkHistory(history, documentLifecycle)).toEqual([]);
      }),
    );
  });

  it('uses every code of its table', () => {
    expect(Object.keys(coreFindings).filter((code) => code.startsWith('history-'))).toEqual([
      'history-state-unknown',
      'history-start-wrong',
      'history-transition-forbidden',
      'history-date-impossible',
      'history-out-of-order',
    ]);
  });

  it('reports a date that does not exist at its place, and passes over it', () => {
    const history: HistoryEntry[] = [
      { state: 'draft', enteredOn: '2026-03-02' },
      { state: 'in-review', enteredOn: '2026-02-30' },
      { state: 'approved', enteredOn: '2026-03-01' },
      { state: 'retired', enteredOn: '0026-03-05' },
    ];
    expect(checkHistory(history, documentLifecycle)).toMatchObject([
      {
        code: 'history-date-impossible',
        message: 'document entered in-review on "2026-02-30", which is not a calendar date.',
        path: [1, 'enteredOn'],
      },
      { code: 'history-out-of-order', params: { enteredOn: '2026-03-01', previousOn: '2026-03-02' }, path: [2] },
      { code: 'history-date-impossible', path: [3, 'enteredOn'] },
    ]);
    const unknown = { state: 'archived', enteredOn: 'soon' } as unknown as HistoryEntry;
    expect(checkHistory([unknown], documentLifecycle).map(({ code }) => code)).toEqual([
      'history-state-unknown',
      'history-date-impossible',
    ]);
  });
});
