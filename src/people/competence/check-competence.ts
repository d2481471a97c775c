import { actionFlaws } from '../../core/actions/action-flaws.ts';
import { stateOfAction } from '../../core/actions/action-state.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { CompetenceAction } from './competence-action.ts';
import { competenceActionGuard, competenceRequirementGuard, heldCompetenceGuard } from './competence-guards.ts';
import type { CompetenceRequirement } from './competence-requirement.ts';
import { competenceFindings } from './findings.ts';
import type { HeldCompetence } from './held-competence.ts';
import { type JudgedNeed, judgeNeeds } from './judge-competence.ts';

type CompetenceFinding = FindingOf<typeof competenceFindings> | FindingOf<typeof recordsFindings>;

/** The registers of competence; each may be absent. */
interface CompetenceRegisters {
  readonly competenceRequirements?: readonly CompetenceRequirement[];
  readonly heldCompetences?: readonly HeldCompetence[];
  readonly competenceActions?: readonly CompetenceAction[];
}

interface CompetenceContext {
  readonly staff: Staff;
  readonly asOf: CalendarDate;
}

interface CompetenceRead {
  readonly requirements: RegisterRead<CompetenceRequirement>;
  readonly held: RegisterRead<HeldCompetence>;
  readonly actions: RegisterRead<CompetenceAction>;
}

/**
 * Finds the gaps of competence and the weaknesses of the actions against them (7.2).
 *
 * @internal
 */
export function checkCompetence(
  registers: CompetenceRegisters,
  context: CompetenceContext,
): readonly CompetenceFinding[] {
  const read = readCompetence(registers);
  const { requirements, held, actions } = read;
  return [
    ...registerFindings('people', requirements),
    ...registerFindings('people', held),
    ...registerFindings('people', actions),
    ...requirements.listed.flatMap(({ record, index }) => {
      const subject = { kind: 'competence-requirement', id: record.id };
      const path = ['competenceRequirements', index, 'role'];
      return unknownReference('people', { subject, path }, ['role', record.role], context.staff.roles);
    }),
    ...held.listed.flatMap((listed) => heldFindings(listed, context)),
    ...judgedNeeds(read, context).flatMap(gapFindings),
    ...actions.listed.flatMap((listed) => actionFindings(listed, context)),
  ];
}

function readCompetence(registers: CompetenceRegisters): CompetenceRead {
  const { competenceRequirements, heldCompetences, competenceActions } = registers;
  return {
    requirements: readRegister(
      'competenceRequirements',
      'competence-requirement',
      competenceRequirements,
      competenceRequirementGuard,
    ),
    held: readRegister('heldCompetences', 'held-competence', heldCompetences, heldCompetenceGuard),
    actions: readRegister('competenceActions', 'competence-action', competenceActions, competenceActionGuard),
  };
}

/** Without the register of the competences that people hold nobody is known to lack one. */
function judgedNeeds(
  { requirements, held }: CompetenceRead,
  { staff, asOf }: CompetenceContext,
): readonly JudgedNeed[] {
  return held.isGiven ? judgeNeeds(staff, requirements.listed, held.listed, asOf) : [];
}

function heldFindings(
  { record, index }: Listed<HeldCompetence>,
  { staff, asOf }: CompetenceContext,
): readonly CompetenceFinding[] {
  const { id, person, heldFrom, evidence = [] } = record;
  const subject = { kind: 'held-competence', id };
  const path = ['heldCompetences', index];
  return [
    ...unknownReference('people', { subject, path: [...path, 'person'] }, ['person', person], staff.people),
    ...futureEvent('people', { subject, path: [...path, 'heldFrom'] }, heldFrom, asOf),
    ...evidence.flatMap(({ collectedOn }, position) =>
      futureEvent('people', { subject, path: [...path, 'evidence', position, 'collectedOn'] }, collectedOn, asOf),
    ),
  ];
}

function gapFindings({ need, state, held }: JudgedNeed): readonly CompetenceFinding[] {
  const { person, competence, roles, level, requirement } = need;
  const params = { person, competence, roles };
  if (held === null) {
    const subject = { kind: 'person', id: person };
    const path = ['competenceRequirements', requirement.index];
    return [reportFinding(competenceFindings, 'competence-missing', { subject, path, params })];
  }
  const subject = { kind: 'held-competence', id: held.record.id };
  const path = ['heldCompetences', held.index];
  const { validUntil } = held.record;
  if (state === 'level')
    return [
      reportFinding(competenceFindings, 'competence-level-insufficient', {
        subject,
        path: [...path, 'level'],
        params: { ...params, level: Number(level) },
      }),
    ];
  if (state === 'expired')
    return [
      reportFinding(competenceFindings, 'competence-expired', {
        subject,
        path: [...path, 'validUntil'],
        params: { ...params, validUntil: String(validUntil) },
      }),
    ];
  return state === 'unevidenced'
    ? [
        reportFinding(competenceFindings, 'competence-unevidenced', {
          subject,
          path: [...path, 'evidence'],
          params,
        }),
      ]
    : [];
}

function actionFindings(
  { record, index }: Listed<CompetenceAction>,
  { staff, asOf }: CompetenceContext,
): readonly CompetenceFinding[] {
  const { id, person, competence, action, evaluation } = record;
  const subject = { kind: 'competence-action', id };
  const path = ['competenceActions', index];
  const params = { person, competence, action: action.text };
  const doneOn = action.status === 'done' ? action.doneOn : undefined;
  const findings: CompetenceFinding[] = [
    ...unknownReference('people', { subject, path: [...path, 'person'] }, ['person', person], staff.people),
    ...futureEvent('people', { subject, path: [...path, 'action', 'doneOn'] }, doneOn, asOf),
    ...futureEvent('people', { subject, path: [...path, 'evaluation', 'on'] }, evaluation?.on, asOf),
  ];
  for (const flaw of staff.isHere(person, asOf) === false ? [] : actionFlaws(action, { asOf })) {
    const details = { subject, path: [...path, 'action'], params };
    if (flaw.kind === 'unowned') findings.push(reportFinding(competenceFindings, 'competence-action-unowned', details));
    else if (flaw.kind === 'undated')
      findings.push(reportFinding(competenceFindings, 'competence-action-undated', details));
    else
      findings.push(
        reportFinding(competenceFindings, 'competence-action-overdue', {
          ...details,
          params: { ...params, dueOn: flaw.dueOn, asOf },
        }),
      );
  }
  // An evaluation before the end of the action cannot say whether it worked.
  const isEvaluated =
    evaluation !== undefined && doneOn !== undefined && evaluation.on >= doneOn && evaluation.on <= asOf;
  if (doneOn !== undefined && doneOn <= asOf && !isEvaluated)
    findings.push(
      reportFinding(competenceFindings, 'competence-action-unevaluated', {
        subject,
        path,
        params: { ...params, doneOn },
      }),
    );
  return findings;
}

/**
 * The competences that expire while a role asks for them, and the actions that are to be done.
 *
 * @internal
 */
export function competenceDueItems(
  registers: CompetenceRegisters,
  { staff, asOf }: CompetenceContext,
): readonly DueItem[] {
  const read = readCompetence(registers);
  const renewals = judgedNeeds(read, { staff, asOf }).flatMap(({ need, state, held }): readonly DueItem[] => {
    const validUntil = held?.record.validUntil;
    if (held === null || validUntil === undefined || state === 'level') return [];
    return [
      {
        kind: 'competence-renewal',
        subject: { kind: 'held-competence', id: held.record.id },
        title: `Renew the competence "${need.competence}" of "${need.person}"`,
        owner: need.person,
        dueOn: validUntil,
        dueAt: null,
        state: dueState(validUntil, asOf),
        requirement: '7.2.b',
        rule: 'valid-until',
      },
    ];
  });
  const actions = read.actions.listed.flatMap(({ record }): readonly DueItem[] => {
    const { id, person, action } = record;
    const state = stateOfAction(action, asOf);
    if (state === 'done' || state === 'cancelled' || action.dueOn === undefined) return [];
    if (staff.isHere(person, asOf) === false) return [];
    return [
      {
        kind: 'competence-action',
        subject: { kind: 'competence-action', id },
        title: action.text,
        owner: action.owner ?? null,
        dueOn: action.dueOn,
        dueAt: null,
        state: dueState(action.dueOn, asOf),
        requirement: '7.2.c',
        rule: 'due-on',
      },
    ];
  });
  return [...renewals, ...actions];
}
