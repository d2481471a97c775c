import { aBoolean, anInstant, anObject, aShape, type Guard, maybe } from '../../core/guards/guard.ts';
import type {
  DoraFacts,
  GdprAuthorityFacts,
  GermanNis2Facts,
  Nis2Facts,
  NotificationFacts,
  OngoingIncident,
} from './notification-facts.ts';

const maybeInstant = /* @__PURE__ */ maybe(anInstant);

const aWeekendRelief: Guard = (value) =>
  typeof value === 'boolean' || value === 'final-only'
    ? undefined
    : { path: [], expected: 'true, false or final-only', value };

const gdpr = /* @__PURE__ */ anObject<GdprAuthorityFacts>({ awareAt: anInstant, notificationSentAt: maybeInstant });

const nis2Fields = {
  awareAt: anInstant,
  initialSentAt: maybeInstant,
  notificationSentAt: maybeInstant,
  intermediateRequestedAt: maybeInstant,
  intermediateSentAt: maybeInstant,
  finalSentAt: maybeInstant,
  ongoing: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<OngoingIncident>({ progressSentAt: maybeInstant, handledAt: maybeInstant }),
  ),
};

const nis2 = /* @__PURE__ */ anObject<Nis2Facts>({
  ...nis2Fields,
  trustServiceProvider: /* @__PURE__ */ maybe(aBoolean),
});

const dora = /* @__PURE__ */ anObject<DoraFacts>({
  awareAt: anInstant,
  classifiedAt: maybeInstant,
  initialSentAt: maybeInstant,
  intermediateSentAt: maybeInstant,
  intermediateUpdatedAt: maybeInstant,
  finalSentAt: maybeInstant,
  weekendRelief: /* @__PURE__ */ maybe(aWeekendRelief),
});

const shapes: Readonly<Record<NotificationFacts['regime'], Guard>> = {
  'gdpr-33': gdpr,
  'gdpr-34': gdpr,
  nis2,
  'nis2-de': /* @__PURE__ */ anObject<GermanNis2Facts>(nis2Fields),
  dora,
};

/**
 * The facts of an incident. An unknown regime would run the wrong clocks; an impossible instant would invent a date.
 *
 * @internal
 */
export const factsGuard = /* @__PURE__ */ aShape('regime', shapes);
