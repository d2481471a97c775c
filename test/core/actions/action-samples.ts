import type { CancelledAction, DoneAction, OpenAction } from '../../../src/core/index.ts';

export const text = 'Encrypt every laptop';
export const open: OpenAction = { status: 'open', text, owner: 'Head of IT', dueOn: '2026-06-30' };
export const done: DoneAction = { ...open, status: 'done', doneOn: '2026-07-02' };
export const cancelled: CancelledAction = { ...open, status: 'cancelled', reason: 'The laptops are gone.' };
