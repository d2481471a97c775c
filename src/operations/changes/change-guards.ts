import {
  aDate,
  anInstant,
  anObject,
  aShape,
  aText,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import { changeLifecycle } from './change-lifecycle.ts';
import type {
  Change,
  ChangeApproval,
  ChangeEntry,
  ChangeTest,
  ChangeWindow,
  ChangeGateResult,
  IrreversibleChange,
  ProductionTestData,
  StandardChange,
} from './change.ts';

const aPossibleText = /* @__PURE__ */ maybe(aText);
const aPossibleDate = /* @__PURE__ */ maybe(aDate);
const aResult = /* @__PURE__ */ oneOf(['passed', 'failed']);
const anyObject = /* @__PURE__ */ anObject({});

/** @internal */
export const aChangeEnvironment: Guard = /* @__PURE__ */ oneOf(['development', 'test', 'staging', 'production']);

const fieldsGuard = /* @__PURE__ */ anObject<Change>({
  id: aText,
  title: aText,
  assets: /* @__PURE__ */ listOf(aText),
  environment: aChangeEnvironment,
  revision: aText,
  requestedBy: aPossibleText,
  author: aPossibleText,
  implementedBy: aPossibleText,
  gates: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<ChangeGateResult>({ gate: aText, revision: aText, on: aDate, result: aResult }),
  ),
  approvals: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<ChangeApproval>({ by: aText, role: aPossibleText, on: aDate, revision: aText }),
  ),
  tests: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<ChangeTest>({ reference: aText, revision: aText, on: aDate, result: aResult }),
  ),
  testData: /* @__PURE__ */ maybe(
    /* @__PURE__ */ aShape('kind', {
      synthetic: anyObject,
      masked: anyObject,
      production: /* @__PURE__ */ anObject<ProductionTestData>({
        approvedBy: aPossibleText,
        approvedOn: aPossibleDate,
      }),
    }),
  ),
  window: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<ChangeWindow>({ startsAt: anInstant, endsAt: anInstant })),
  rollback: /* @__PURE__ */ maybe(
    /* @__PURE__ */ aShape('kind', {
      version: anyObject,
      procedure: anyObject,
      irreversible: /* @__PURE__ */ anObject<IrreversibleChange>({
        acceptedBy: aPossibleText,
        acceptedOn: aPossibleDate,
      }),
    }),
  ),
  implementedAt: /* @__PURE__ */ maybe(anInstant),
  outcome: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['succeeded', 'failed', 'rolled-back'])),
  exceptions: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
  history: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<ChangeEntry>({
      state: /* @__PURE__ */ oneOf(changeLifecycle.states),
      enteredOn: aDate,
    }),
  ),
});
const kindGuard = /* @__PURE__ */ aShape('kind', {
  standard: /* @__PURE__ */ anObject<StandardChange>({ template: aText }),
  normal: anyObject,
  emergency: anyObject,
});

/**
 * The parts of a change on which functions rely.
 *
 * @internal
 */
export const changeGuard: Guard = (value) => fieldsGuard(value) ?? kindGuard(value);
