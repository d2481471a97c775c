import * as z from 'zod';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';

const common = {
  /** The consumer's id, such as that of a ticket. */
  id: RecordIdSchema.exactOptional(),
  /** What is to be done. */
  text: TextSchema,
  /** Who sees to it. */
  owner: TextSchema.exactOptional(),
  /** The last day on which it is in time. */
  dueOn: CalendarDateSchema.exactOptional(),
};

/** Something to be done to treat a risk (6.1.3 e). Owner and date may be missing; `checkRiskRegister` says so. */
export const TreatmentActionSchema = z.discriminatedUnion('status', [
  z
    .strictObject({
      /** Not begun. */
      status: z.literal('open'),
      ...common,
    })
    .readonly(),
  z
    .strictObject({
      /** Under way. */
      status: z.literal('in-progress'),
      ...common,
    })
    .readonly(),
  z
    .strictObject({
      /** Completed. */
      status: z.literal('done'),
      ...common,
      /** The day it was completed. */
      doneOn: CalendarDateSchema,
    })
    .readonly(),
  z
    .strictObject({
      /** Given up. */
      status: z.literal('cancelled'),
      ...common,
      /** Why it was given up. */
      reason: TextSchema,
    })
    .readonly(),
]);

/** Something to be done to treat a risk. */
export type TreatmentAction = z.infer<typeof TreatmentActionSchema>;
