import { listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { RequirementId } from '../../standard/requirement-id.ts';
import { communicationGuard } from './communication-guards.ts';
import type { Communication, CommunicationPartner } from './communication.ts';

/** A communication that ISO/IEC 27001 asks for and that the plan does not hold. */
export interface CommunicationGap {
  /** The requirement that asks for it. */
  readonly requirement: RequirementId;
  /** The subject in a few words. */
  readonly subject: string;
  /** Whether the partners must be inside or outside the organization. */
  readonly partner: CommunicationPartner['kind'];
  /**
   * The reason: no row of the plan serves the requirement (`missing`), only rows with other partners do (`other-partners`), or no such row
   * says when, with whom and how (`incomplete`).
   */
  readonly reason: 'missing' | 'other-partners' | 'incomplete';
  /** The rows that serve the requirement and do not suffice, in the order of the plan. */
  readonly communications: readonly RecordId[];
}

type Demand = Pick<CommunicationGap, 'requirement' | 'subject' | 'partner'>;

const demands: readonly Demand[] = [
  { requirement: '5.1.d', subject: 'The importance of conforming to the ISMS', partner: 'internal' },
  { requirement: '5.2.f', subject: 'The information security policy', partner: 'internal' },
  { requirement: '5.3', subject: 'Roles, responsibilities and authorities', partner: 'internal' },
  { requirement: '6.2.e', subject: 'The information security objectives', partner: 'internal' },
  { requirement: '9.2.2.c', subject: 'The results of internal audits', partner: 'internal' },
  { requirement: 'A.5.5', subject: 'Contact with authorities', partner: 'external' },
];

/**
 * Finds the communications that ISO/IEC 27001 asks for and that the plan does not hold (7.4): the policy (5.2 f), roles (5.3), objectives
 * (6.2 e), the importance of conforming (5.1 d) and audit results (9.2.2 c) inside the organization, and contact with authorities (A.5.5). A row
 * that serves a clause serves its items.
 *
 * @param communications - The rows of the plan.
 * @returns The gaps in the order of their requirements; none where each has a row with the right partners, a time and a method.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeCommunication } from 'isms-kit/fixtures';
 * import { communicationGaps } from 'isms-kit/governance';
 *
 * const requirements = ['5.1.d', '5.3', '6.2.e', '9.2.2.c'] as const;
 * const plan = [makeCommunication({ requirements }), makeCommunication({ requirements: ['5.2'], how: undefined })];
 * const gaps = communicationGaps(plan);
 * gaps.map(({ requirement }) => requirement); // => ['5.2.f', 'A.5.5']
 * gaps.map(({ reason }) => reason); // => ['incomplete', 'missing']
 * ```
 */
export function communicationGaps(communications: readonly Communication[]): readonly CommunicationGap[] {
  requireReadable('communications', communications, listOf(communicationGuard));
  return gapsOf(communications);
}

/**
 * The gaps of a plan whose rows can be read.
 *
 * @internal
 */
export function gapsOf(communications: readonly Communication[]): readonly CommunicationGap[] {
  return demands.flatMap((demand) => {
    const serving = communications.filter(({ requirements }) => requirements.some((id) => serves(id, demand)));
    const reaching = serving.filter((row) => row.with.some(({ kind }) => kind === demand.partner));
    if (reaching.some((row) => missingItems(row).length === 0)) return [];
    return [{ ...demand, reason: reasonOf(serving, reaching), communications: serving.map(({ id }) => id) }];
  });
}

function reasonOf(serving: readonly Communication[], reaching: readonly Communication[]): CommunicationGap['reason'] {
  if (serving.length === 0) return 'missing';
  // A row without partners is incomplete: its recipients are not yet known.
  return reaching.length > 0 || serving.some((row) => row.with.length === 0) ? 'incomplete' : 'other-partners';
}

function serves(requirement: RequirementId, demand: Demand): boolean {
  return requirement === demand.requirement || demand.requirement.startsWith(`${requirement}.`);
}

/**
 * The items of 7.4 that a row does not say: when, with whom, how.
 *
 * @internal
 */
export function missingItems(communication: Communication): readonly ('7.4.b' | '7.4.c' | '7.4.d')[] {
  return [
    ...(communication.when === undefined ? (['7.4.b'] as const) : []),
    ...(communication.with.length === 0 ? (['7.4.c'] as const) : []),
    ...(communication.how === undefined ? (['7.4.d'] as const) : []),
  ];
}
