import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { evidenceState } from '../../core/evidence/evidence-state.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import type { LifecycleGate, LifecycleModel } from '../lifecycle/lifecycle-model.ts';
import type { StageId } from '../lifecycle/stage-ids.ts';
import { judgeGate } from '../quality/gate-verdict.ts';
import type { MeasureIndex } from '../quality/prepare-measures.ts';
import type { QualityGate } from '../quality/quality-gate.ts';
import type { GatePass, SoftwareChange } from './software-change.ts';

/**
 * The state of a gate for a change: passed; without a pass; the pass lacks evidence; the gate names no role; the person did not hold the role, or
 * may have; the pass is of another revision, or its revision is not recorded; the criteria are not met, or are not known.
 */
export type GatePassState =
  | 'passed'
  | 'missing'
  | 'evidence-missing'
  | 'passer-unassigned'
  | 'passer-without-role'
  | 'passer-unknown'
  | 'other-revision'
  | 'revision-unknown'
  | 'criteria-unmet'
  | 'criteria-unknown';

/** A gate of the life-cycle model with its state for a change. */
export interface GatePassStanding {
  /** The gate of the model. */
  readonly gate: RecordId;
  /** Its stage. */
  readonly stage: StageId;
  /** The state. */
  readonly state: GatePassState;
}

/**
 * What the passes of gates are judged by.
 *
 * @internal
 */
export interface GatePassContext {
  readonly hasRole: Staff['hasRole'];
  /** The quality gates by id; undefined where their register is not given. */
  readonly gates: ReadonlyMap<string, QualityGate> | undefined;
  /** The measures; undefined where their register is not given. */
  readonly measures: MeasureIndex | undefined;
}

/**
 * The gates of a model that a change passes before its deployment, each with its state on a day. The last stage, `maintain`, comes after it.
 *
 * @internal
 */
export function gatePassStandings(
  change: SoftwareChange,
  { stages }: LifecycleModel,
  context: GatePassContext & { readonly asOf: CalendarDate },
): readonly GatePassStanding[] {
  const { asOf } = context;
  return stages.flatMap(({ stage, gates }) =>
    stage === 'maintain'
      ? []
      : gates.map((gate) => {
          const passes = (change.gatePasses ?? []).filter((pass) => pass.gate === gate.id && pass.on <= asOf);
          const states = passes.map((pass) => stateOf(pass, gate, change, context));
          return {
            gate: gate.id,
            stage,
            state: states.find((state) => state === 'passed') ?? states.at(-1) ?? 'missing',
          };
        }),
  );
}

function stateOf(
  pass: GatePass,
  gate: LifecycleGate,
  { revision }: SoftwareChange,
  { hasRole, gates, measures }: GatePassContext,
): GatePassState {
  if (gate.passedBy === undefined) return 'passer-unassigned';
  const holds = hasRole(pass.by, gate.passedBy, pass.on);
  if (holds !== true) return holds === false ? 'passer-without-role' : 'passer-unknown';
  const kinds = new Set(
    (pass.evidence ?? []).flatMap(({ kind, evidence }) =>
      evidenceState(evidence, { asOf: pass.on }) === 'valid' ? [kind] : [],
    ),
  );
  if (!gate.evidence.every((kind) => kinds.has(kind))) return 'evidence-missing';
  if (pass.revision !== revision) return pass.revision === undefined ? 'revision-unknown' : 'other-revision';
  if (gate.criteria === undefined) return 'passed';
  const criteria = gates?.get(gate.criteria);
  if (criteria === undefined || measures === undefined) return 'criteria-unknown';
  const { verdict } = judgeGate(criteria, measures, { revision, asOf: pass.on });
  return verdict === 'passed' ? 'passed' : 'criteria-unmet';
}
