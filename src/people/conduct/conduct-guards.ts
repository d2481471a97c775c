import { aDate, anObject, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import type {
  BreachedRule,
  DisciplinaryCase,
  DisciplinaryCaseEntry,
  DisciplinaryDecision,
} from './disciplinary-case.ts';
import { disciplinaryCaseLifecycle } from './disciplinary-case-lifecycle.ts';
import type { RemoteWorkingAgreement } from './remote-working-agreement.ts';

/**
 * The parts of a disciplinary case on which functions rely.
 *
 * @internal
 */
export const disciplinaryCaseGuard: Guard = /* @__PURE__ */ anObject<DisciplinaryCase>({
  id: aText,
  person: aText,
  rule: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<BreachedRule>({ document: aText, version: /* @__PURE__ */ maybe(aText) }),
  ),
  breachedOn: /* @__PURE__ */ maybe(aDate),
  history: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<DisciplinaryCaseEntry>({
      state: /* @__PURE__ */ oneOf(disciplinaryCaseLifecycle.states),
      enteredOn: aDate,
    }),
  ),
  investigator: /* @__PURE__ */ maybe(aText),
  decision: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<DisciplinaryDecision>({ by: /* @__PURE__ */ maybe(aText) })),
  expungeOn: /* @__PURE__ */ maybe(aDate),
});

/**
 * The parts of an agreement on remote working on which functions rely.
 *
 * @internal
 */
export const remoteWorkingGuard: Guard = /* @__PURE__ */ anObject<RemoteWorkingAgreement>({
  id: aText,
  person: aText,
  places: /* @__PURE__ */ listOf(aText),
  conditions: /* @__PURE__ */ listOf(aText),
  agreedOn: /* @__PURE__ */ maybe(aDate),
  through: /* @__PURE__ */ maybe(aDate),
});
