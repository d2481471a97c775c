import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import { CalendarDateSchema } from '../../../src/core/calendar/schemas.ts';
import type { CalendarDate, RecordSchema } from '../../../src/core/index.ts';
import { list, optional, record, union, type UnionSchema, word, words } from '../../../src/core/records/record.ts';
import { TextSchema } from '../../../src/core/records/text.ts';

interface Lease {
  readonly kind: 'lease';
  readonly level: 'low' | 'high';
  readonly tenants: readonly string[];
  readonly from: CalendarDate;
  readonly through?: CalendarDate;
}

const fields = {
  kind: word('lease'),
  level: words(['low', 'high']),
  tenants: list(TextSchema),
  from: CalendarDateSchema,
  through: optional(CalendarDateSchema),
};

const LeaseSchema: RecordSchema<Lease> = record<Lease>(fields, (refuse) => [
  refuse('lease-through-before-from', {
    of: ['through', 'from'],
    message: 'The lease ends on {through}, before {from}.',
    when: ({ through, from }) => through < from,
  }),
  refuse('lease-tenant-duplicate', {
    of: ['tenants'],
    message: 'The tenant "{tenant}" stands twice.',
    each: ({ tenants }) => tenants.slice(1).map((tenant, index) => ({ path: ['tenants', index], values: { tenant } })),
  }),
]);

expectTypeOf<z.infer<typeof LeaseSchema>>().toEqualTypeOf<Lease>();
expectTypeOf<z.input<typeof LeaseSchema>>().toEqualTypeOf<Lease>();
expectTypeOf(LeaseSchema.parse({})).toEqualTypeOf<Lease>();

const { from: _from, ...withoutFrom } = fields;
// @ts-expect-error a field is missing
record<Lease>(withoutFrom);
// @ts-expect-error a field is surplus
record<Lease>({ ...fields, rent: TextSchema });
// @ts-expect-error the schema is wider than the interface
record<Lease>({ ...fields, level: TextSchema });
// @ts-expect-error the schema is narrower than the interface
record<Lease>({ ...fields, level: words(['low']) });
// @ts-expect-error a list of narrower items
record<Pick<Lease, 'tenants'>>({ tenants: list(word('me')) });
// @ts-expect-error the field is optional in the interface only
record<Lease>({ ...fields, through: CalendarDateSchema });
// @ts-expect-error the field is optional in the schema only
record<Lease>({ ...fields, from: optional(CalendarDateSchema) });

record<Lease>(fields, (refuse) => [
  // @ts-expect-error the sentence has a place for a field that the rule does not read
  refuse('lease', {
    of: ['through', 'from'],
    message: 'The lease of {level} ends.',
    when: ({ through, from }) => through < from,
  }),
]);
record<Lease>(fields, (refuse) => [
  refuse('lease', {
    of: ['through'],
    message: 'The lease ends on {through}.',
    // @ts-expect-error the rule reads a field that it does not name
    when: ({ through, from }) => through < from,
  }),
]);
record<Lease>(fields, (refuse) => [
  // @ts-expect-error a rule names a field that the record does not have
  refuse('lease', { of: ['rent'], message: 'No rent.', when: () => true }),
]);
record<Lease>(fields, (refuse) => [
  // @ts-expect-error a place of the sentence has no value
  refuse('lease-tenant-duplicate', {
    of: ['tenants'],
    message: 'The tenant "{tenant}" stands twice.',
    each: ({ tenants }) => tenants.map((name, index) => ({ path: ['tenants', index], values: { name } })),
  }),
]);

interface Sale {
  readonly kind: 'sale';
}
type Contract = Lease | Sale;
const SaleSchema = record<Sale>({ kind: word('sale') });
const ContractSchema: UnionSchema<Contract> = union('kind', [LeaseSchema, SaleSchema]);
expectTypeOf<z.infer<typeof ContractSchema>>().toEqualTypeOf<Contract>();
// @ts-expect-error a shape of the union is missing
const lacking: UnionSchema<Contract> = union('kind', [LeaseSchema]);
// @ts-expect-error a shape of the union is surplus
const surplus: UnionSchema<Lease> = union('kind', [LeaseSchema, SaleSchema]);
record<{ readonly contract: Contract }>({ contract: ContractSchema });

const longLease = LeaseSchema.safeExtend({ rent: TextSchema });
expectTypeOf<z.infer<typeof longLease>['rent']>().toEqualTypeOf<string>();
expectTypeOf<z.infer<typeof longLease>['tenants']>().toEqualTypeOf<readonly string[]>();
expectTypeOf([lacking, surplus]).not.toBeAny();

declare const lease: z.infer<typeof LeaseSchema>;
// @ts-expect-error records are readonly
lease.level = 'high';
// @ts-expect-error lists of records are readonly
lease.tenants[0] = 'me';
