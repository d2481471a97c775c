import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { HourPeriod } from '../../core/calendar/hour-period.ts';
import { CalendarDateSchema, HourPeriodSchema } from '../../core/calendar/schemas.ts';
import { optional, record, union, type UnionSchema, word } from '../../core/records/record.ts';
import { type RecordId, referenceTo, TextSchema } from '../../core/records/text.ts';

/** A recovery time that was measured. */
export interface MeasuredRecovery {
  /** Measured. */
  readonly kind: 'measured';
  /** The time. */
  readonly time: HourPeriod;
  /** The day on which it was measured. */
  readonly on: CalendarDate;
}

/** A recovery time that a supplier owes by contract. */
export interface ContractedRecovery {
  /** Agreed with a supplier. */
  readonly kind: 'contracted';
  /** The time. */
  readonly time: HourPeriod;
  /** The service of the supplier whose agreement states it. */
  readonly service: RecordId;
}

/** A recovery time that a person estimated. */
export interface EstimatedRecovery {
  /** Estimated. */
  readonly kind: 'estimated';
  /** The time. */
  readonly time: HourPeriod;
  /** The person or role that estimated it; not yet known when absent. */
  readonly by?: string;
}

/** No time: it is there as soon as its dependencies are. */
export interface ImmediateRecovery {
  /** At once. */
  readonly kind: 'immediate';
  /** How, such as by people who can work from any place. */
  readonly how: string;
}

/** The time that a process or resource itself needs to be there again, its dependencies left out, with its source. */
export type RecoveryTime = MeasuredRecovery | ContractedRecovery | EstimatedRecovery | ImmediateRecovery;

/**
 * Schema of `RecoveryTime`.
 *
 * @internal
 */
export const RecoveryTimeSchema: UnionSchema<RecoveryTime> = union('kind', [
  record<MeasuredRecovery>({ kind: word('measured'), time: HourPeriodSchema, on: CalendarDateSchema }),
  record<ContractedRecovery>({
    kind: word('contracted'),
    time: HourPeriodSchema,
    service: referenceTo('supplier-service'),
  }),
  record<EstimatedRecovery>({ kind: word('estimated'), time: HourPeriodSchema, by: optional(TextSchema) }),
  record<ImmediateRecovery>({ kind: word('immediate'), how: TextSchema }),
]);
