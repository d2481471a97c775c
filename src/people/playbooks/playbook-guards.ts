import type { Evidence } from '../../core/evidence/evidence.ts';
import {
  aBoolean,
  aDate,
  anObject,
  aPeriod,
  aShape,
  aText,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import type { Playbook } from './playbook.ts';
import { playbookEvents } from './playbook-events.ts';
import type { DoneRunStep, PlaybookRun, RunStep } from './playbook-run.ts';
import type { PlaybookStep } from './playbook-step.ts';

const aCount: Guard = (value) =>
  Number.isInteger(value) && Number(value) > 0
    ? undefined
    : { path: [], expected: 'a whole number of at least 1', value };

const inCalendarTime = /* @__PURE__ */ anObject({ period: aPeriod });
const inWorkingDays = /* @__PURE__ */ anObject({ days: aCount });

const stepParts = {
  id: aText,
  text: aText,
  owner: /* @__PURE__ */ maybe(aText),
  needs: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
  needsEvidence: /* @__PURE__ */ maybe(aBoolean),
  optional: /* @__PURE__ */ maybe(aBoolean),
};

/**
 * The parts of a playbook on which functions rely.
 *
 * @internal
 */
export const playbookGuard: Guard = /* @__PURE__ */ anObject<Playbook>({
  id: aText,
  title: aText,
  version: aText,
  event: /* @__PURE__ */ oneOf(playbookEvents),
  steps: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<PlaybookStep>({
      ...stepParts,
      offset: /* @__PURE__ */ aShape('kind', {
        on: /* @__PURE__ */ anObject({}),
        before: inCalendarTime,
        after: inCalendarTime,
        'working-days-before': inWorkingDays,
        'working-days-after': inWorkingDays,
      }),
    }),
  ),
});

const runStepParts = { ...stepParts, dueOn: aDate };
const undone = /* @__PURE__ */ anObject<RunStep>(runStepParts);

/**
 * The parts of a run on which functions rely.
 *
 * @internal
 */
export const playbookRunGuard: Guard = /* @__PURE__ */ anObject<PlaybookRun>({
  id: aText,
  playbook: aText,
  eventOn: aDate,
  person: /* @__PURE__ */ maybe(aText),
  steps: /* @__PURE__ */ listOf(
    /* @__PURE__ */ aShape('status', {
      open: undone,
      done: /* @__PURE__ */ anObject<DoneRunStep>({
        ...runStepParts,
        doneOn: aDate,
        evidence: /* @__PURE__ */ maybe(
          /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<Evidence>({ collectedOn: aDate })),
        ),
      }),
      'not-needed': undone,
    }),
  ),
  closedOn: /* @__PURE__ */ maybe(aDate),
});
