import { list, record, type RecordSchema, union, type UnionSchema, word } from '../../core/records/record.ts';
import { type RecordId, referenceTo, TextSchema } from '../../core/records/text.ts';

/** Everybody who works for the organization. */
export interface WholeAudience {
  /** The word for this kind. */
  readonly kind: 'all';
}

/** Those who hold one of several roles. */
export interface RoleAudience {
  /** The word for this kind. */
  readonly kind: 'roles';
  /** The roles, at least one. */
  readonly roles: readonly RecordId[];
}

/** The members of groups that are kept elsewhere, such as a directory. */
export interface GroupAudience {
  /** The word for this kind. */
  readonly kind: 'groups';
  /** The names of the groups, at least one. */
  readonly groups: readonly string[];
}

/** The people for whom a document is meant (7.5.3 c). */
export type Audience = WholeAudience | RoleAudience | GroupAudience;

const WholeAudienceSchema: RecordSchema<WholeAudience> = record<WholeAudience>({ kind: word('all') });

const RoleAudienceSchema: RecordSchema<RoleAudience> = record<RoleAudience>({
  kind: word('roles'),
  roles: list(referenceTo('role'), { min: 1 }),
});

const GroupAudienceSchema: RecordSchema<GroupAudience> = record<GroupAudience>({
  kind: word('groups'),
  groups: list(TextSchema, { min: 1 }),
});

/** @internal */
export const AudienceSchema: UnionSchema<Audience> = union('kind', [
  WholeAudienceSchema,
  RoleAudienceSchema,
  GroupAudienceSchema,
]);
