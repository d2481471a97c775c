import { addHours } from '../../core/calendar/hour-period.ts';
import { epochMilliseconds, type Instant } from '../../core/calendar/instant.ts';
import type { LegalReference } from '../../core/findings/finding.ts';
import { isCountryCode } from '../../suppliers/regions/region-state.ts';
import { regionSets } from '../../suppliers/regions/region-sets.ts';
import type { BreachDecision } from '../breaches/breach-decision.ts';
import type { BreachPart, ControllerPart, JointControllerPart } from '../breaches/breach-part.ts';
import type { ExemptionKind } from '../breaches/breach-words.ts';
import type { PersonalDataBreach } from '../breaches/personal-data-breach.ts';
import type { NotificationPlanRow, PlanQuestion, PlanRule } from './plan-row.ts';

/**
 * The duty to tell one recipient about one part of a breach.
 *
 * @internal
 */
export interface PlanClaim {
  readonly recipient: 'controller' | 'authority' | 'people' | 'public';
  readonly name: string | null;
  readonly part: string;
  readonly need: NotificationPlanRow['need'];
  readonly rule: PlanRule;
  readonly source: LegalReference;
  readonly contractualDueAt: Instant | null;
  readonly missing: readonly PlanQuestion[];
}

/** The duty for a part, before it is known which authority or controller it concerns. */
type Duty = Pick<PlanClaim, 'need' | 'rule' | 'source' | 'missing'>;

const authority = 'GDPR art. 33(1)';
const people = 'GDPR art. 34(1)';

/**
 * The duties that the parts of a breach give. A decision that is later than the moment in question is not yet taken.
 *
 * @internal
 */
export function planClaims(breach: PersonalDataBreach, latest: number): readonly PlanClaim[] {
  return breach.parts.flatMap((part) =>
    part.role === 'processor' ? processorClaims(breach, part) : controllerClaims(breach, part, latest),
  );
}

/** A processor does not weigh the risk, and tells neither the authority nor the people. */
function processorClaims(
  { awareAt }: PersonalDataBreach,
  { id, controllers }: Extract<BreachPart, { readonly role: 'processor' }>,
): readonly PlanClaim[] {
  return controllers.map(({ controller, notifyWithin }) => ({
    recipient: 'controller',
    name: controller,
    part: id,
    need: 'required',
    rule: 'processor',
    source: 'GDPR art. 33(2)',
    contractualDueAt: notifyWithin === undefined ? null : addHours(awareAt, notifyWithin),
    missing: [],
  }));
}

function controllerClaims(
  breach: PersonalDataBreach,
  part: ControllerPart | JointControllerPart,
  latest: number,
): readonly PlanClaim[] {
  const { decision } = part;
  const isTaken = decision.outcome !== 'pending' && epochMilliseconds('at', decision.at) <= latest;
  const known: BreachDecision = isTaken ? decision : { outcome: 'pending' };
  const notifier = part.role === 'controller' ? 'organization' : (part.arrangement?.notifies ?? null);
  const claim = (recipient: PlanClaim['recipient'], name: string | null, duty: Duty): PlanClaim => ({
    recipient,
    name,
    part: part.id,
    contractualDueAt: null,
    ...duty,
  });
  return [
    ...authoritiesOf(breach, part).map(({ name, duty, missing }) => {
      const own = duty ?? authorityDuty(known);
      const { need, rule, source, missing: open } = heldBy(notifier, own);
      const questions = need === 'not-required' ? open : [...open, ...missing];
      return claim('authority', name, { need, rule, source, missing: questions });
    }),
    claim('people', null, heldBy(notifier, peopleDuty(known))),
    ...(known.outcome === 'high-risk' && known.exemption?.kind === 'disproportionate-effort'
      ? [claim('public', null, heldBy(notifier, required('disproportionate-effort', 'GDPR art. 34(3)(c)')))]
      : []),
  ];
}

function required(rule: PlanRule, source: LegalReference): Duty {
  return { need: 'required', rule, source, missing: [] };
}

function notRequired(rule: PlanRule, source: LegalReference): Duty {
  return { need: 'not-required', rule, source, missing: [] };
}

function pending(source: LegalReference): Duty {
  return { need: 'undecided', rule: 'risk-pending', source, missing: ['decision'] };
}

function authorityDuty({ outcome }: BreachDecision): Duty {
  if (outcome === 'pending') return pending(authority);
  return outcome === 'risk-unlikely' ? notRequired(outcome, authority) : required(outcome, authority);
}

const exemptionSources: Readonly<Record<ExemptionKind, LegalReference>> = {
  'unintelligible-data': 'GDPR art. 34(3)(a)',
  'later-measures': 'GDPR art. 34(3)(b)',
  'disproportionate-effort': 'GDPR art. 34(3)(c)',
};

function peopleDuty(decision: BreachDecision): Duty {
  if (decision.outcome === 'pending') return pending(people);
  if (decision.outcome !== 'high-risk') return notRequired(decision.outcome, people);
  const { exemption } = decision;
  return exemption === undefined
    ? required('high-risk', people)
    : notRequired(exemption.kind, exemptionSources[exemption.kind]);
}

/** The duty of the organization where the arrangement between joint controllers may give it to another; null where it names none. */
function heldBy(notifier: 'organization' | 'partner' | null, duty: Duty): Duty {
  if (notifier === 'organization' || duty.need === 'not-required') return duty;
  if (notifier === 'partner') return notRequired('joint-controller-notifies', 'GDPR art. 26(1)');
  return { ...duty, need: 'undecided', rule: 'notifier-open', missing: [...duty.missing, 'notifier'] };
}

interface PartAuthority {
  readonly name: string | null;
  /** The duty where it does not hang on the risk. */
  readonly duty?: Duty;
  readonly missing: readonly PlanQuestion[];
}

const eea: ReadonlySet<string> = /* @__PURE__ */ new Set(regionSets.EEA.countries);

/** The territories with a code of their own whose authority is that of their state. */
const stateOf: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['AX', 'FI'],
  ['GF', 'FR'],
  ['GP', 'FR'],
  ['MF', 'FR'],
  ['MQ', 'FR'],
  ['RE', 'FR'],
  ['YT', 'FR'],
]);

/** Without an establishment in the EEA there is no lead authority: that of every state is told where affected people live. */
function authoritiesOf({ establishment }: PersonalDataBreach, { countries }: BreachPart): readonly PartAuthority[] {
  if (establishment === undefined) return [{ name: null, missing: ['authority'] }];
  if (establishment.kind === 'established') return [{ name: establishment.authority, missing: [] }];
  const states = new Set<string>();
  for (const country of countries ?? []) if (eea.has(country)) states.add(stateOf.get(country) ?? country);
  const named = [...states].map((name) => ({ name, missing: [] }));
  const areKnown = countries !== undefined && countries.length > 0 && countries.every(isCountryCode);
  if (!areKnown) return [...named, { name: null, missing: ['countries'] }];
  if (named.length > 0) return named;
  return [{ name: null, duty: notRequired('no-people-in-eea', authority), missing: [] }];
}
