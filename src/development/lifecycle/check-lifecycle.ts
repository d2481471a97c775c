import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import type { QualityReads } from '../quality/check-quality.ts';
import type { recordsFindings } from '../records/findings.ts';
import { lifecycleFindings } from './findings.ts';
import { lifecycleModelGuard } from './lifecycle-guard.ts';
import type { LifecycleModel } from './lifecycle-model.ts';

interface LifecycleContext {
  readonly staff: Staff;
  readonly quality: QualityReads;
  readonly exceptions: RegisterRead<Exception>;
}

type LifecycleFinding = FindingOf<typeof lifecycleFindings> | FindingOf<typeof recordsFindings>;

/**
 * Reads the register of life-cycle models.
 *
 * @internal
 */
export function readModels(models: readonly LifecycleModel[] | undefined): RegisterRead<LifecycleModel> {
  return readRegister('lifecycleModels', 'lifecycle-model', models, lifecycleModelGuard);
}

/**
 * Finds the weaknesses of life-cycle models: gates that no role passes, and names of records that no register has.
 *
 * @internal
 */
export function checkLifecycle(
  models: RegisterRead<LifecycleModel>,
  context: LifecycleContext,
): readonly LifecycleFinding[] {
  return [
    ...registerFindings('development', models),
    ...models.listed.flatMap((listed) => [...gateFindings(listed, context), ...waiverFindings(listed, context)]),
  ];
}

function gateFindings(
  { record: { id, stages }, index }: Listed<LifecycleModel>,
  { staff: { roles }, quality }: LifecycleContext,
): readonly LifecycleFinding[] {
  const subject = { kind: 'lifecycle-model', id };
  return stages.flatMap(({ gates }, stage) =>
    gates.flatMap(({ id: gate, criteria, passedBy }, place): readonly LifecycleFinding[] => {
      const path = ['lifecycleModels', index, 'stages', stage, 'gates', place];
      const ofCriteria = { subject, path: [...path, 'criteria'] };
      const ofRole = { subject, path: [...path, 'passedBy'] };
      const details = { subject, path, params: { gate, model: id } };
      return [
        ...unknownReference('development', ofCriteria, ['quality-gate', criteria], quality.gates),
        ...unknownReference('development', ofRole, ['role', passedBy], roles),
        ...(passedBy === undefined ? [reportFinding(lifecycleFindings, 'lifecycle-gate-passer-missing', details)] : []),
      ];
    }),
  );
}

function waiverFindings(
  { record: { id, waivers = [] }, index }: Listed<LifecycleModel>,
  { exceptions }: LifecycleContext,
): readonly LifecycleFinding[] {
  const subject = { kind: 'lifecycle-model', id };
  return waivers.flatMap(({ exception }, waiver) => {
    const path = ['lifecycleModels', index, 'waivers', waiver, 'exception'];
    return unknownReference('development', { subject, path }, ['exception', exception], exceptions);
  });
}
