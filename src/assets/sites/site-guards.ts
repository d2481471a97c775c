import { aDate, anObject, aShape, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { evidenceDaysGuard } from '../../core/evidence/evidence-state.ts';
import { cadenceGuard } from '../../core/reviews/cadence-guard.ts';
import type { Maintenance, MaintenanceRecord } from './maintenance-record.ts';
import type { InheritedControl, Site } from './site.ts';

const control = { control: aText, evidence: /* @__PURE__ */ listOf(evidenceDaysGuard) };

/**
 * The parts of a site on which functions rely.
 *
 * @internal
 */
export const siteGuard: Guard = /* @__PURE__ */ anObject<Site>({
  id: aText,
  title: aText,
  owner: /* @__PURE__ */ maybe(aText),
  controls: /* @__PURE__ */ listOf(
    /* @__PURE__ */ aShape('kind', {
      operated: /* @__PURE__ */ anObject<InheritedControl>(control),
      inherited: /* @__PURE__ */ anObject<InheritedControl>({ ...control, provider: aText }),
    }),
  ),
});

/**
 * The parts of a record of maintenance on which functions rely.
 *
 * @internal
 */
export const maintenanceGuard: Guard = /* @__PURE__ */ anObject<MaintenanceRecord>({
  id: aText,
  equipment: aText,
  work: /* @__PURE__ */ maybe(aText),
  owner: /* @__PURE__ */ maybe(aText),
  cadence: cadenceGuard,
  done: /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<Maintenance>({ on: aDate })),
});
