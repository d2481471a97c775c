import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, aText, type Guard, maybe } from '../../core/guards/guard.ts';
import type { ControlledDocument } from '../../governance/documents/controlled-document.ts';
import { latestEffective, versionDays, versionedGuard } from '../../governance/documents/version-in-force.ts';
import { audienceGuard } from '../records/audience-members.ts';
import type { Acknowledgement } from './acknowledgement.ts';

/**
 * The parts of an acknowledgement on which functions rely.
 *
 * @internal
 */
export const acknowledgementGuard: Guard = /* @__PURE__ */ anObject<Acknowledgement>({
  id: aText,
  person: aText,
  document: aText,
  version: aText,
  acknowledgedOn: aDate,
  givenBy: /* @__PURE__ */ maybe(aText),
});

const ownFieldsGuard: Guard = /* @__PURE__ */ anObject<ControlledDocument>({
  id: aText,
  title: aText,
  audience: audienceGuard,
});

/**
 * The parts of a document on which acknowledgements rely.
 *
 * @internal
 */
export const acknowledgedDocumentGuard: Guard = (value) => ownFieldsGuard(value) ?? versionedGuard(value);

/**
 * The versions of a document up to the one in force that an acknowledgement may name.
 *
 * @internal
 */
export interface AcknowledgementLine {
  /** The version in force. */
  readonly version: string;
  /** The version that asked for an acknowledgement anew; null where no version asks for one. */
  readonly demandedBy: string | null;
  /** The day on which that version took effect, or the first one did where none asks. */
  readonly demandedFrom: CalendarDate;
  /** The days of publication of the versions of which an acknowledgement counts: that version and those after it. */
  readonly clearing: ReadonlyMap<string, CalendarDate>;
}

/**
 * Finds the versions of which an acknowledgement counts on a day; undefined where no version is in force. A version that asks for an
 * acknowledgement voids the earlier ones, unless its change is editorial. A version that does not ask voids nothing.
 *
 * @internal
 */
export function acknowledgementLine(
  document: Pick<ControlledDocument, 'versions' | 'retiredOn'>,
  on: CalendarDate,
): AcknowledgementLine | undefined {
  const days = versionDays(document.versions, on);
  const inForce = latestEffective(document, days, on);
  if (inForce === undefined) return undefined;
  const line = days
    .flatMap(({ version, publishedOn, effectiveOn, withdrawnOn }) =>
      publishedOn === undefined || effectiveOn === undefined || effectiveOn > on || withdrawnOn !== undefined
        ? []
        : [{ version, publishedOn, effectiveOn }],
    )
    .toSorted((a, b) => (a.effectiveOn === b.effectiveOn ? 0 : a.effectiveOn < b.effectiveOn ? -1 : 1));
  const asks = line.map(({ version }) => version.acknowledgement === true);
  const renewing = line.findLastIndex(({ version }, index) => asks[index] === true && version.change !== 'editorial');
  const first = renewing === -1 ? asks.indexOf(true) : renewing;
  const counting = line.slice(Math.max(first, 0));
  return {
    version: inForce.version.version,
    demandedBy: line[first]?.version.version ?? null,
    demandedFrom: counting[0]?.effectiveOn as CalendarDate,
    clearing: new Map(counting.map(({ version, publishedOn }) => [version.version, publishedOn])),
  };
}
