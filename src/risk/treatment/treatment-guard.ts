import { actionGuard } from '../../core/actions/action-guard.ts';
import { anObject, aShape, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';

const plan = maybe(anObject({ actions: listOf(actionGuard) }));

const parts = {
  modify: anObject({ controls: listOf(aText), plan }),
  retain: anObject({}),
  avoid: anObject({ action: maybe(actionGuard) }),
  share: anObject({ party: maybe(aText), plan }),
};

/**
 * The parts of a treatment on which views, approvals and checks rely. Combinations do not nest.
 *
 * @internal
 */
export const treatmentGuard: Guard = aShape('option', {
  ...parts,
  undecided: anObject({}),
  combined: anObject({ parts: listOf(aShape('option', parts)) }),
});
