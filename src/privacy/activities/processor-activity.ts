import { list, optional, record, type RecordSchema, word } from '../../core/records/record.ts';
import { TextSchema } from '../../core/records/text.ts';
import {
  activityFields,
  type ContactDetails,
  ContactDetailsSchema,
  type ProcessingActivity,
} from './processing-activity.ts';

/** A controller on whose behalf a processor processes data (GDPR art. 30(2)(a) and (b)). */
export interface ServedController extends ContactDetails {
  /** Its representative in the Union; null where none is needed, not yet known when absent. */
  readonly representative?: ContactDetails | null;
  /** The categories of processing on its behalf; not yet stated when absent. */
  readonly categories?: readonly string[];
}

/** The record of an activity of a processor (GDPR art. 30(2)). The ground is a matter of its controllers and not of this record. */
export interface ProcessorActivity extends ProcessingActivity {
  /** The organization is a processor. */
  readonly kind: 'processor';
  /** The processor; not yet stated when absent. */
  readonly processor?: ContactDetails;
  /** Each controller on whose behalf it processes; not yet stated when absent. */
  readonly controllers?: readonly ServedController[];
}

/**
 * Schema of `ProcessorActivity`. It refuses an end before the start (`processing-ends-before-start`). It accepts a record with gaps;
 * `checkProcessingRecord` finds them.
 *
 * @example
 * ```ts
 * import { ProcessorActivitySchema } from 'isms-kit/privacy';
 *
 * ProcessorActivitySchema.safeParse({ id: 'PRO-2', kind: 'processor', name: 'Hosting', transfers: [] }).success; // => true
 * ProcessorActivitySchema.safeParse({ id: 'PRO-2', kind: 'controller', name: 'Hosting' }).success; // => false
 * ```
 */
export const ProcessorActivitySchema: RecordSchema<ProcessorActivity> = record<ProcessorActivity>(
  {
    ...activityFields,
    kind: word('processor'),
    processor: optional(ContactDetailsSchema),
    controllers: optional(
      list(
        record<ServedController>({
          name: TextSchema,
          contact: TextSchema,
          representative: optional(ContactDetailsSchema.nullable()),
          categories: optional(list(TextSchema, { min: 1 })),
        }),
        { min: 1 },
      ),
    ),
  },
  (refuse) => [
    refuse('processing-ends-before-start', {
      of: ['endsOn', 'startsOn'],
      message: 'The processing ends on {endsOn}, before it starts on {startsOn}.',
      when: ({ endsOn, startsOn }) => endsOn < startsOn,
    }),
  ],
);
