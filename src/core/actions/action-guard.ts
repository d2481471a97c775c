import { aDate, anObject, aShape, aText, type Guard, maybe } from '../guards/guard.ts';
import type { Action, DoneAction } from './action.ts';

const planned = { text: aText, owner: /* @__PURE__ */ maybe(aText), dueOn: /* @__PURE__ */ maybe(aDate) };
const undone = /* @__PURE__ */ anObject<Action>(planned);

/**
 * The parts of an action that its state, its progress and the checks depend on.
 *
 * @internal
 */
export const actionGuard: Guard = /* @__PURE__ */ aShape('status', {
  open: undone,
  'in-progress': undone,
  done: /* @__PURE__ */ anObject<DoneAction>({ ...planned, doneOn: aDate }),
  cancelled: undone,
});
