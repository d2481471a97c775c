import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  list,
  optional,
  record,
  type RecordRule,
  type RecordSchema,
  type Refuse,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** Whether a second factor is needed to sign in: always, only for those who set it up, never, or not known. */
export type MultiFactorState = 'enforced' | 'available' | 'none' | 'unknown';

/** A person who signs in with an account. */
export interface AccountHolder {
  /** The person. */
  readonly person: RecordId;
  /** The first day on which the person has the account. */
  readonly from: CalendarDate;
  /** The last day on which the person has it, inclusive; without an end when absent. */
  readonly until?: CalendarDate;
}

/** An account whose last known use is on a day. */
export interface UsedAccount {
  /** It was used. */
  readonly kind: 'used';
  /** The day of the last use. */
  readonly on: CalendarDate;
}

/** An account that was not used since the observation began. */
export interface NeverUsedAccount {
  /** It was not used while it was observed. */
  readonly kind: 'never-used';
  /** The first day from which every use would have been seen. */
  readonly observedSince: CalendarDate;
}

/** An account without evidence about its use. */
export interface UnobservedAccount {
  /** Whether it is used is not known. */
  readonly kind: 'no-evidence';
}

/** The last use of an account. Not used and not known to be used are two answers. */
export type LastUse = UsedAccount | NeverUsedAccount | UnobservedAccount;

/** The parts that every account has. */
export interface AccountFields {
  /** The id of the account. */
  readonly id: RecordId;
  /** The system, an asset, in which the account is. */
  readonly system: RecordId;
  /** Whether the account can change the system or the rights of others (A.8.2). */
  readonly privileged: boolean;
  /** Whether a second factor is needed. */
  readonly mfa: MultiFactorState;
  /** The exception that permits the account to go without an enforced second factor; nothing permits it when absent. */
  readonly mfaException?: RecordId;
  /** The day of its creation. */
  readonly createdOn: CalendarDate;
  /** The first day on which it cannot be used, because it was disabled or deleted; it is open when absent. */
  readonly closedOn?: CalendarDate;
  /** The last use. */
  readonly lastUse: LastUse;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/** The account of one person. */
export interface PersonalAccount extends AccountFields {
  /** The account of one person. */
  readonly kind: 'personal';
  /** Who has it, one person at a time; empty when the person is not known. */
  readonly holders: readonly AccountHolder[];
}

/** An account with which several people sign in (A.5.16). */
export interface SharedAccount extends AccountFields {
  /** An account of several people. */
  readonly kind: 'shared';
  /** Who has it; empty when the people are not known. */
  readonly holders: readonly AccountHolder[];
  /** The exception that permits the sharing; nothing permits it when absent. */
  readonly sharingException?: RecordId;
}

/** An account with which software signs in. */
export interface ServiceAccount extends AccountFields {
  /** An account of software. */
  readonly kind: 'service';
  /** The person who answers for it; not yet known when absent. */
  readonly owner?: RecordId;
  /** What it is for. */
  readonly purpose: string;
}

/** A sealed account for emergencies. */
export interface BreakGlassAccount extends AccountFields {
  /** An account for emergencies. */
  readonly kind: 'break-glass';
  /** The person who keeps the sealed credentials; not yet known when absent. */
  readonly custodian?: RecordId;
  /** The day on which the seal was checked last; never checked when absent. */
  readonly sealCheckedOn?: CalendarDate;
}

/** An account in a system (A.5.16), told apart by who signs in with it. */
export type Account = PersonalAccount | SharedAccount | ServiceAccount | BreakGlassAccount;

const AccountHolderSchema: RecordSchema<AccountHolder> = record<AccountHolder>(
  { person: referenceTo('person'), from: CalendarDateSchema, until: optional(CalendarDateSchema) },
  (refuse) => [
    refuse('holder-ends-before-start', {
      of: ['until', 'from'],
      message: 'The person has the account until {until}, before the first day {from}.',
      when: ({ until, from }) => until < from,
    }),
  ],
);

const LastUseSchema: UnionSchema<LastUse> = union('kind', [
  record<UsedAccount>({ kind: word('used'), on: CalendarDateSchema }),
  record<NeverUsedAccount>({ kind: word('never-used'), observedSince: CalendarDateSchema }),
  record<UnobservedAccount>({ kind: word('no-evidence') }),
]);

const fields = {
  id: RecordIdSchema,
  system: referenceTo('asset'),
  privileged: z.boolean(),
  mfa: words(['enforced', 'available', 'none', 'unknown']),
  mfaException: optional(referenceTo('exception')),
  createdOn: CalendarDateSchema,
  closedOn: optional(CalendarDateSchema),
  lastUse: LastUseSchema,
  custom: optional(CustomFieldsSchema),
};

function accountRules(refuse: Refuse<AccountFields>): readonly RecordRule[] {
  return [
    refuse('account-closed-before-creation', {
      of: ['closedOn', 'createdOn'],
      message: 'The account was closed on {closedOn}, before its creation on {createdOn}.',
      when: ({ closedOn, createdOn }) => closedOn < createdOn,
    }),
  ];
}

/**
 * Schema of `Account`. It refuses an account that was closed before its creation (`account-closed-before-creation`) and a holder whose days end
 * before they begin (`holder-ends-before-start`).
 *
 * @example
 * ```ts
 * import { AccountSchema } from 'isms-kit/access';
 *
 * const account = {
 *   id: 'ACC-1',
 *   kind: 'personal',
 *   system: 'crm',
 *   holders: [{ person: 'ada', from: '2024-03-01' }],
 *   privileged: false,
 *   mfa: 'enforced',
 *   createdOn: '2024-03-01',
 *   lastUse: { kind: 'used', on: '2026-11-20' },
 * };
 * AccountSchema.safeParse(account).success; // => true
 * AccountSchema.safeParse({ ...account, closedOn: '2024-02-29' }).success; // => false
 * ```
 */
export const AccountSchema: UnionSchema<Account> = union('kind', [
  record<PersonalAccount>({ kind: word('personal'), ...fields, holders: list(AccountHolderSchema) }, accountRules),
  record<SharedAccount>(
    {
      kind: word('shared'),
      ...fields,
      holders: list(AccountHolderSchema),
      sharingException: optional(referenceTo('exception')),
    },
    accountRules,
  ),
  record<ServiceAccount>(
    { kind: word('service'), ...fields, owner: optional(referenceTo('person')), purpose: TextSchema },
    accountRules,
  ),
  record<BreakGlassAccount>(
    {
      kind: word('break-glass'),
      ...fields,
      custodian: optional(referenceTo('person')),
      sealCheckedOn: optional(CalendarDateSchema),
    },
    accountRules,
  ),
]);
