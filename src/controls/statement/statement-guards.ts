import { aDate, anObject, aShape, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { actionGuard } from '../../core/actions/action-guard.ts';
import type { Evidence } from '../../core/evidence/evidence.ts';
import { exclusionReasons } from './exclusion-reasons.ts';
import type { ApplicableEntry, ExcludedEntry, UndecidedEntry } from './statement-entry.ts';
import type { StatementOfApplicability } from './statement-of-applicability.ts';
import type { UnparsedEntry, UnparsedStatement } from './unparsed-statement.ts';

/** A name, without which a record names nothing. */
const aName: Guard = (value) =>
  typeof value === 'string' && /\S/.test(value)
    ? undefined
    : { path: [], expected: 'a text with a visible character', value };

const names = /* @__PURE__ */ listOf(aName);

/** @internal */
export const evidenceGuard: Guard = /* @__PURE__ */ anObject<Evidence>({
  reference: aName,
  collectedOn: aDate,
  validUntil: /* @__PURE__ */ maybe(aDate),
});

const policiesGuard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<{ document: string; remark?: string }>({
    document: aName,
    remark: /* @__PURE__ */ maybe(aText),
  }),
);

/** The reasons of a row; `present` says what to do where the list or the note of a reason is absent. */
function reasonsOf(present: (guard: Guard) => Guard): Guard {
  const risks = anObject<{ risks: unknown }>({ risks: present(names) });
  const obligations = anObject<{ obligations: unknown }>({ obligations: present(names) });
  const note = anObject<{ note: unknown }>({ note: present(aText) });
  const shapes = {
    'risk-treatment': risks,
    legal: obligations,
    contractual: obligations,
    'business-requirement': note,
    'best-practice': note,
  };
  return listOf(aShape('kind', shapes));
}

/** The implementation of a row; `actions` and `present` say what to ask of its action and of a provider. */
function implementationGuard(actions: Guard, present: (guard: Guard) => Guard): Guard {
  const settled = anObject({});
  const unfinished = anObject<{ action: unknown }>({ action: maybe(actions) });
  return aShape('status', {
    implemented: settled,
    inherited: anObject<{ provider: unknown }>({ provider: present(aName) }),
    'partially-implemented': unfinished,
    'not-implemented': unfinished,
    'not-assessed': settled,
  });
}

const always = (guard: Guard): Guard => guard;
const anything: Guard = () => undefined;
const titled = { control: aText, title: /* @__PURE__ */ maybe(aText) };
const excluding = {
  reason: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(exclusionReasons)),
  risks: /* @__PURE__ */ maybe(names),
};
const asking = { question: /* @__PURE__ */ maybe(aText) };

/** @internal */
export const reasonsGuard: Guard = /* @__PURE__ */ reasonsOf(always);

/** @internal */
export const entryGuard: Guard = /* @__PURE__ */ aShape('applicability', {
  applicable: /* @__PURE__ */ anObject<ApplicableEntry>({
    ...titled,
    reasons: reasonsGuard,
    justification: /* @__PURE__ */ maybe(aText),
    implementation: /* @__PURE__ */ implementationGuard(actionGuard, always),
    policies: policiesGuard,
    evidence: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(evidenceGuard)),
    owner: /* @__PURE__ */ maybe(aText),
  }),
  excluded: /* @__PURE__ */ anObject<ExcludedEntry>({ ...titled, ...excluding, justification: aText }),
  undecided: /* @__PURE__ */ anObject<UndecidedEntry>({ ...titled, ...asking }),
});

/** @internal */
export const statementGuard: Guard = /* @__PURE__ */ anObject<StatementOfApplicability>({
  entries: /* @__PURE__ */ listOf(entryGuard),
});

/**
 * A row that was not parsed. Its evidence and its action are records of their own, of which an unreadable one does not hide the rest of the row.
 *
 * @internal
 */
export const unparsedEntryGuard: Guard = /* @__PURE__ */ anObject<UnparsedEntry>({
  ...titled,
  applicability: /* @__PURE__ */ oneOf(['applicable', 'excluded', 'undecided']),
  reasons: /* @__PURE__ */ maybe(/* @__PURE__ */ reasonsOf(maybe)),
  ...excluding,
  justification: /* @__PURE__ */ maybe(aText),
  implementation: /* @__PURE__ */ maybe(/* @__PURE__ */ implementationGuard(anything, maybe)),
  policies: /* @__PURE__ */ maybe(policiesGuard),
  evidence: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(anything)),
  ...asking,
});

/** @internal */
export const unparsedHeaderGuard: Guard = /* @__PURE__ */ anObject<UnparsedStatement>({
  id: aText,
  version: aText,
  approvedBy: /* @__PURE__ */ maybe(aText),
  approvedOn: /* @__PURE__ */ maybe(aDate),
});
