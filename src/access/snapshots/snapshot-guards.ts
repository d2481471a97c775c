import { aBoolean, aDate, anObject, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import type { EntitlementSnapshot, SnapshotEntry } from './entitlement-snapshot.ts';
import type { SnapshotSource } from './snapshot-source.ts';

/**
 * The sources on which functions rely.
 *
 * @internal
 */
export const sourcesGuard: Guard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<SnapshotSource>({
    system: aText,
    fetchedOn: aDate,
    outcome: /* @__PURE__ */ oneOf(['complete', 'partial', 'failed']),
  }),
);

/**
 * The contents of a snapshot on which functions rely, its id left out.
 *
 * @internal
 */
export const snapshotContentsGuard: Guard = /* @__PURE__ */ anObject<EntitlementSnapshot>({
  sources: sourcesGuard,
  entries: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<SnapshotEntry>({
      system: aText,
      account: aText,
      entitlement: aText,
      privileged: aBoolean,
      until: /* @__PURE__ */ maybe(aDate),
      via: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
    }),
  ),
});

const idGuard: Guard = /* @__PURE__ */ anObject<EntitlementSnapshot>({ id: aText });

/**
 * The parts of a snapshot on which functions rely.
 *
 * @internal
 */
export const snapshotGuard: Guard = (value) => idGuard(value) ?? snapshotContentsGuard(value);
