import { aDate, anObject, aShape, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import type { StatementOfApplicability } from '../../controls/statement/statement-of-applicability.ts';
import type { ApplicableEntry } from '../../controls/statement/statement-entry.ts';
import type { EstablishedAuditProgramme, MissingAuditProgramme } from './audit-programme.ts';

/**
 * The parts of an audit programme on which functions rely.
 *
 * @internal
 */
export const programmeGuard: Guard = /* @__PURE__ */ aShape('status', {
  'not-established': /* @__PURE__ */ anObject<MissingAuditProgramme>({
    id: aText,
    plannedFor: /* @__PURE__ */ maybe(aDate),
  }),
  established: /* @__PURE__ */ anObject<EstablishedAuditProgramme>({
    id: aText,
    from: aDate,
    through: aDate,
    audits: /* @__PURE__ */ listOf(aText),
    manager: /* @__PURE__ */ maybe(aText),
    approvedBy: /* @__PURE__ */ maybe(aText),
    approvedOn: /* @__PURE__ */ maybe(aDate),
  }),
});

/**
 * The parts of a Statement of Applicability on which functions of governance rely.
 *
 * @internal
 */
export const statementRowsGuard: Guard = /* @__PURE__ */ anObject<StatementOfApplicability>({
  entries: /* @__PURE__ */ listOf(
    /* @__PURE__ */ aShape('applicability', {
      applicable: /* @__PURE__ */ anObject<ApplicableEntry>({
        control: aText,
        title: /* @__PURE__ */ maybe(aText),
        owner: /* @__PURE__ */ maybe(aText),
        implementation: /* @__PURE__ */ anObject<ApplicableEntry['implementation']>({
          status: /* @__PURE__ */ oneOf([
            'implemented',
            'inherited',
            'partially-implemented',
            'not-implemented',
            'not-assessed',
          ]),
        }),
      }),
      excluded: /* @__PURE__ */ anObject<ApplicableEntry>({ control: aText, title: /* @__PURE__ */ maybe(aText) }),
      undecided: /* @__PURE__ */ anObject<ApplicableEntry>({ control: aText, title: /* @__PURE__ */ maybe(aText) }),
    }),
  ),
});
