import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { type PlaybookEvent, playbookEvents } from './playbook-events.ts';
import { type PlaybookStep, PlaybookStepSchema, stepRules } from './playbook-step.ts';

/** The steps that answer an event, such as the leaving of a person (A.5.37). */
export interface Playbook {
  /** The id of the playbook. */
  readonly id: RecordId;
  /** The title. */
  readonly title: string;
  /** The version; a run keeps the version and the steps with which it began. */
  readonly version: string;
  /** The event that begins a run. */
  readonly event: PlaybookEvent;
  /** The steps; a step needs only steps above it. */
  readonly steps: readonly PlaybookStep[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `Playbook`. It refuses a repeated id of a step (`step-duplicate`) and a step that needs a step that does not stand above it
 * (`step-need-unknown`).
 *
 * @example
 * ```ts
 * import { PlaybookSchema } from 'isms-kit/people';
 *
 * const step = { id: 'account', text: 'Close the account', owner: 'Head of IT', offset: { kind: 'on' } };
 * const playbook = { id: 'PB-1', title: 'Leaver', version: '1.0', event: 'leaver', steps: [step] };
 * PlaybookSchema.safeParse(playbook).success; // => true
 * PlaybookSchema.safeParse({ ...playbook, steps: [{ ...step, needs: ['account'] }] }).success; // => false
 * ```
 */
export const PlaybookSchema: RecordSchema<Playbook> = record<Playbook>(
  {
    id: RecordIdSchema,
    title: TextSchema,
    version: TextSchema,
    event: words(playbookEvents),
    steps: list(PlaybookStepSchema),
    custom: optional(CustomFieldsSchema),
  },
  stepRules,
);
