import { describe, expect, it } from 'vitest';
import { checkPeople, PlaybookSchema, startRun, starterPlaybooks } from '../../../src/people/index.ts';

describe('starterPlaybooks', () => {
  it('are seven, one for each event', () => {
    expect(starterPlaybooks.map(({ event }) => event)).toEqual([
      'joiner',
      'mover',
      'leaver',
      'incident',
      'data-breach',
      'backup-restore',
      'downtime',
    ]);
  });

  it('are valid, and the check finds nothing wrong with them', () => {
    for (const playbook of starterPlaybooks) expect(PlaybookSchema.parse(playbook)).toEqual(playbook);
    expect(checkPeople({ playbooks: starterPlaybooks }, { asOf: '2026-11-21' })).toEqual([]);
  });

  it('run without a calendar of holidays', () => {
    const runs = starterPlaybooks.map((playbook) => startRun(playbook, { id: playbook.id, on: '2026-11-20' }));
    expect(runs.map(({ steps }) => steps.length)).toEqual([8, 8, 8, 7, 8, 6, 7]);
  });

  it('ask for no step before a step that it needs', () => {
    for (const playbook of starterPlaybooks) {
      const { steps } = startRun(playbook, { id: 'RUN-1', on: '2026-11-20' });
      const dueOn = new Map(steps.map((step) => [step.id, step.dueOn]));
      for (const { id, needs = [] } of steps)
        for (const need of needs)
          expect([need, String(dueOn.get(need)) <= String(dueOn.get(id))]).toEqual([need, true]);
    }
  });
});
