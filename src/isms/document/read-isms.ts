import { type Finding, reportFinding } from '../../core/findings/finding.ts';
import { anObject, anything, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { unreadablePart } from '../../core/guards/readable.ts';
import { idIn, reportUnreadable } from '../../core/guards/unreadable-record.ts';
import type { RetentionRule } from '../../retention/rules/retention-rule.ts';
import type { RetentionSchedule } from '../../retention/rules/retention-schedule.ts';
import { documentFindings } from './findings.ts';
import { type Isms, registerEntries } from './isms.ts';
import type { Organization } from './organization.ts';

/**
 * The highest version of the document that this release reads.
 *
 * @internal
 */
export const knownVersion = 1;

/**
 * The one problem of a document of a later version: its other problems would be an invention.
 *
 * @internal
 */
export function newerVersion(document: unknown): Finding<'isms-version-newer'> | undefined {
  const { schemaVersion, organization } = (document ?? {}) as Readonly<Record<string, unknown>>;
  if (!Number.isInteger(schemaVersion) || Number(schemaVersion) <= knownVersion) return undefined;
  return reportFinding(documentFindings, 'isms-version-newer', {
    subject: { kind: 'isms', id: idIn(organization) ?? '' },
    path: ['schemaVersion'],
    params: { schemaVersion: Number(schemaVersion), known: knownVersion },
  });
}

/** A document as the checks read it: its registers are lists, its single records objects. */
interface IsmsRead {
  readonly isms: Isms;
  /** The parts that were left out because they have another form. */
  readonly findings: readonly Finding<'isms-record-unreadable'>[];
}

/** The parts without which the check of a schedule cannot tell its rules apart. */
const scheduleGuard = /* @__PURE__ */ anObject<RetentionSchedule>({
  id: aText,
  rules: /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<RetentionRule>({ id: aText, category: aText })),
  categories: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
});
const anyObject = /* @__PURE__ */ anObject({});
const anyList = /* @__PURE__ */ listOf(anything);
const organizationGuard = /* @__PURE__ */ anObject<Organization>({
  jurisdictions: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
});

/**
 * Separates the parts of a document that the checks can read from those that have another form altogether. Records within a register are
 * judged by the check of their area.
 *
 * @internal
 */
export function readIsms(document: Isms): IsmsRead {
  const { organization, schemaVersion } = document;
  const findings: Finding<'isms-record-unreadable'>[] = [];
  const subject = { kind: 'isms', id: idIn(organization) ?? '' };
  const isReadable = (name: string, value: unknown, guard: Guard): boolean => {
    const part = unreadablePart(value, guard);
    if (part === undefined) return true;
    findings.push(reportUnreadable('isms-record-unreadable', { subject, place: [name], record: name }, part));
    return false;
  };
  const fields: [string, unknown][] = [['schemaVersion', schemaVersion]];
  fields.push(['organization', isReadable('organization', organization, organizationGuard) ? organization : {}]);
  for (const [name, { holds }] of registerEntries()) {
    const value: unknown = Object.hasOwn(document, name) ? document[name] : undefined;
    const guard = name === 'retentionSchedule' ? scheduleGuard : anyObject;
    if (value !== undefined && isReadable(name, value, holds === 'many' ? anyList : guard)) fields.push([name, value]);
  }
  return { isms: Object.fromEntries(fields) as unknown as Isms, findings };
}
