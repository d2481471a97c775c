import { aDate, anObject, aShape, maybe } from '../guards/guard.ts';
import type { Action, DoneAction } from './action.ts';

const undone = /* @__PURE__ */ anObject<Action>({ dueOn: /* @__PURE__ */ maybe(aDate) });

/**
 * The parts of an action that its state depends on.
 *
 * @internal
 */
export const actionGuard = /* @__PURE__ */ aShape('status', {
  open: undone,
  'in-progress': undone,
  done: /* @__PURE__ */ anObject<DoneAction>({ dueOn: /* @__PURE__ */ maybe(aDate), doneOn: aDate }),
  cancelled: undone,
});
