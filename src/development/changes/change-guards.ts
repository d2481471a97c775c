import {
  aBoolean,
  aDate,
  anObject,
  aNumber,
  aText,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import { evidenceDaysGuard } from '../../core/evidence/evidence-state.ts';
import { testKinds } from '../records/test-kinds.ts';
import { waiverGuard } from '../records/waiver-standing.ts';
import type { CodeReview, GateEvidence, GatePass, SoftwareChange } from './software-change.ts';
import type { TestRun } from './test-run.ts';

const reviewGuard = /* @__PURE__ */ anObject<CodeReview>({
  by: aText,
  human: aBoolean,
  revision: aText,
  verdict: /* @__PURE__ */ oneOf(['approved', 'changes-requested', 'commented']),
  on: aDate,
});

const passGuard = /* @__PURE__ */ anObject<GatePass>({
  gate: aText,
  by: aText,
  on: aDate,
  revision: /* @__PURE__ */ maybe(aText),
  evidence: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<GateEvidence>({ kind: aText, evidence: evidenceDaysGuard })),
  ),
});

/**
 * The parts of a change of software on which functions rely.
 *
 * @internal
 */
export const softwareChangeGuard: Guard = /* @__PURE__ */ anObject<SoftwareChange>({
  id: aText,
  kind: aText,
  model: /* @__PURE__ */ maybe(aText),
  authors: /* @__PURE__ */ listOf(aText),
  committers: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
  pushedBy: /* @__PURE__ */ maybe(aText),
  revision: aText,
  reviews: /* @__PURE__ */ listOf(reviewGuard),
  mergedBy: /* @__PURE__ */ maybe(aText),
  mergedOn: /* @__PURE__ */ maybe(aDate),
  gatePasses: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(passGuard)),
  waivers: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(waiverGuard)),
  change: /* @__PURE__ */ maybe(aText),
});

/**
 * The parts of a run of tests on which functions rely.
 *
 * @internal
 */
export const testRunGuard: Guard = /* @__PURE__ */ anObject<TestRun>({
  id: aText,
  kind: /* @__PURE__ */ oneOf(testKinds),
  change: /* @__PURE__ */ maybe(aText),
  revision: aText,
  on: aDate,
  attempt: /* @__PURE__ */ maybe(aNumber),
  outcome: /* @__PURE__ */ oneOf(['passed', 'failed', 'not-run', 'aborted']),
});

/**
 * The people who benefit from an exception for a change: they cannot approve it.
 *
 * @internal
 */
export function beneficiariesOf({
  authors,
  committers = [],
  pushedBy,
}: Pick<SoftwareChange, 'authors' | 'committers' | 'pushedBy'>): ReadonlySet<string> {
  return new Set([...authors, ...committers, ...(pushedBy === undefined ? [] : [pushedBy])]);
}
