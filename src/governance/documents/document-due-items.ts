import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { DueItem } from '../../core/due/due-item.ts';
import type { Requirement } from '../../core/findings/finding.ts';
import { readRegister } from '../../core/guards/read-register.ts';
import type { ControlledDocument } from './controlled-document.ts';
import { documentGuard } from './document-guards.ts';
import { isPolicy } from './document-kinds.ts';
import { reviewOf } from './document-reviews-due.ts';
import { versionDays } from './version-days.ts';

/**
 * The reviews of documents that a plan or a set day asks for. A document that cannot be read gives no item.
 *
 * @internal
 */
export function documentDueItems(
  controlledDocuments: readonly ControlledDocument[] | undefined,
  asOf: CalendarDate,
): readonly DueItem[] {
  const { listed } = readRegister('controlledDocuments', 'controlled-document', controlledDocuments, documentGuard);
  return listed.flatMap(({ record }) => {
    const due = reviewOf(record, versionDays(record.versions, asOf), asOf);
    if (due === undefined || due.state === 'not-scheduled' || due.rule === null) return [];
    return [
      {
        kind: 'document-review',
        subject: { kind: 'controlled-document', id: record.id },
        title: `Review the document "${record.title}"`,
        owner: due.owner,
        dueOn: due.dueOn,
        dueAt: null,
        state: due.state,
        requirement: reviewRequirement(record),
        rule: due.rule,
      },
    ];
  });
}

/**
 * The requirement that asks for the review of a document: A.5.1 for policies, 7.5.2 c for the others.
 *
 * @internal
 */
export function reviewRequirement(document: Pick<ControlledDocument, 'kind'>): Requirement {
  return isPolicy(document) ? 'A.5.1' : '7.5.2.c';
}
