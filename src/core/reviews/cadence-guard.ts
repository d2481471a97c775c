import { aBoolean, aDate, anObject, aPeriod, maybe, oneOf } from '../guards/guard.ts';
import type { Cadence, CadenceTolerance } from './cadence.ts';

/**
 * The parts of a plan that its occurrences depend on.
 *
 * @internal
 */
export const cadenceGuard = /* @__PURE__ */ anObject<Cadence>({
  every: aPeriod,
  mode: /* @__PURE__ */ oneOf(['fixed', 'rolling']),
  anchor: aDate,
  onChange: /* @__PURE__ */ maybe(aBoolean),
  tolerance: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<CadenceTolerance>({
      before: /* @__PURE__ */ maybe(aPeriod),
      after: /* @__PURE__ */ maybe(aPeriod),
    }),
  ),
});
