import * as z from 'zod';
import type { HourPeriod } from '../../core/calendar/hour-period.ts';
import { HourPeriodSchema } from '../../core/calendar/schemas.ts';
import { list, optional, record, union, type UnionSchema, word, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { type BreachDecision, BreachDecisionSchema } from './breach-decision.ts';

/** A number of people or records that is known more or less. */
export interface AboutNumber {
  /** One number. */
  readonly kind: 'about';
  /** The number, exact or estimated. */
  readonly number: number;
}

/** A number of people or records between two bounds. */
export interface NumberBetween {
  /** Two bounds. */
  readonly kind: 'between';
  /** The least that it can be. */
  readonly from: number;
  /** The most that it can be. */
  readonly to: number;
}

/** A number of people or records that is not known yet. */
export interface UnknownNumber {
  /** Not known. */
  readonly kind: 'unknown';
}

/** The number of people or records that a breach affects. */
export type AffectedNumber = AboutNumber | NumberBetween | UnknownNumber;

/** The fields of every part of a breach. */
export interface BreachPartFields {
  /** The id of the part within the breach, such as `'billing'`. */
  readonly id: RecordId;
  /** The categories of the data; not yet known when empty. */
  readonly dataCategories: readonly string[];
  /** The categories of the people; not yet known when empty. */
  readonly peopleCategories: readonly string[];
  /** The number of people. */
  readonly people: AffectedNumber;
  /** The number of records. */
  readonly records: AffectedNumber;
  /** The countries in which the people live, by their codes in ISO 3166-1 such as `'DE'`; not yet known when absent. */
  readonly countries?: readonly string[];
}

/** A part of a breach for which the organization is the controller. */
export interface ControllerPart extends BreachPartFields {
  /** The controller (GDPR art. 4(7)). */
  readonly role: 'controller';
  /** The decision about the risk. */
  readonly decision: BreachDecision;
}

/** A part of a breach for which the organization is a controller together with others. */
export interface JointControllerPart extends BreachPartFields {
  /** A joint controller (GDPR art. 26). */
  readonly role: 'joint-controller';
  /** The arrangement between the controllers; not yet known when absent. */
  readonly arrangement?: JointArrangement;
  /** The decision about the risk. */
  readonly decision: BreachDecision;
}

/** The arrangement between joint controllers, as far as it is about breaches. */
export interface JointArrangement {
  /** Where it is found. */
  readonly reference: string;
  /** The controller that notifies; the arrangement names none when absent. */
  readonly notifies?: 'organization' | 'partner';
}

/** A part of a breach for which the organization is a processor. A processor does not weigh the risk (GDPR art. 33(2)). */
export interface ProcessorPart extends BreachPartFields {
  /** A processor (GDPR art. 4(8)). */
  readonly role: 'processor';
  /** The controllers for which it processes the data. */
  readonly controllers: readonly AffectedController[];
}

/** A controller whose processor the organization is. */
export interface AffectedController {
  /** The name or id of the controller. */
  readonly controller: string;
  /** The time from awareness in which the contract asks to be told; the contract gives none when absent. */
  readonly notifyWithin?: HourPeriod;
}

/** A part of a breach: the data that the organization has in one role. */
export type BreachPart = ControllerPart | JointControllerPart | ProcessorPart;

const count = z.int().nonnegative();

const AffectedNumberSchema: UnionSchema<AffectedNumber> = union('kind', [
  record<AboutNumber>({ kind: word('about'), number: count }),
  record<NumberBetween>({ kind: word('between'), from: count, to: count }, (refuse) => [
    refuse('affected-number-ends-before-start', {
      of: ['to', 'from'],
      message: 'The most is {to}, less than the least, {from}.',
      when: ({ to, from }) => to < from,
    }),
  ]),
  record<UnknownNumber>({ kind: word('unknown') }),
]);

const fields = {
  id: RecordIdSchema,
  dataCategories: list(TextSchema),
  peopleCategories: list(TextSchema),
  people: AffectedNumberSchema,
  records: AffectedNumberSchema,
  countries: optional(list(TextSchema)),
};

/**
 * The schema of a part of a breach.
 *
 * @internal
 */
export const BreachPartSchema: UnionSchema<BreachPart> = union('role', [
  record<ControllerPart>({ ...fields, role: word('controller'), decision: BreachDecisionSchema }),
  record<JointControllerPart>({
    ...fields,
    role: word('joint-controller'),
    arrangement: optional(
      record<JointArrangement>({
        reference: TextSchema,
        notifies: optional(words(['organization', 'partner'])),
      }),
    ),
    decision: BreachDecisionSchema,
  }),
  record<ProcessorPart>({
    ...fields,
    role: word('processor'),
    controllers: list(
      record<AffectedController>({ controller: TextSchema, notifyWithin: optional(HourPeriodSchema) }),
      { min: 1 },
    ),
  }),
]);
