import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { groupBy, remember } from '../../core/records/references.ts';
import { suspendingExceptionGuard } from '../../governance/exceptions/exception-days.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import { prepareStaff, type Staff, type StaffRegisters } from '../../governance/roles/staff.ts';
import { type ChangesReads, readChanges } from '../changes/check-changes.ts';
import { prepareRuns, type RunIndex } from '../changes/prepare-runs.ts';
import type { SoftwareChange } from '../changes/software-change.ts';
import type { TestRun } from '../changes/test-run.ts';
import { readDefects } from '../defects/check-defects.ts';
import type { Defect } from '../defects/defect.ts';
import { defectStatesOn, isOpenState } from '../defects/defect-days.ts';
import { readModels } from '../lifecycle/check-lifecycle.ts';
import type { LifecycleModel } from '../lifecycle/lifecycle-model.ts';
import { type QualityReads, readQuality } from '../quality/check-quality.ts';
import { type MeasureIndex, prepareMeasures } from '../quality/prepare-measures.ts';
import type { QualityGate } from '../quality/quality-gate.ts';
import type { QualityMeasure } from '../quality/quality-measure.ts';
import type { ChangeFacts, VulnerabilityFacts } from './release-guards.ts';

/** The registers that decide about a release; what a register that is not given holds is unknown. */
export interface ReleaseRegisters extends StaffRegisters {
  /** The life-cycle models. */
  readonly lifecycleModels?: readonly LifecycleModel[];
  /** The changes of software. */
  readonly softwareChanges?: readonly SoftwareChange[];
  /** The runs of tests. */
  readonly testRuns?: readonly TestRun[];
  /** The quality gates. */
  readonly qualityGates?: readonly QualityGate[];
  /** The measures of quality. */
  readonly qualityMeasures?: readonly QualityMeasure[];
  /** The defects. */
  readonly defects?: readonly Defect[];
  /** The exceptions that waivers name. */
  readonly exceptions?: readonly Exception[];
}

/**
 * The registers that decide about releases, ready for many of them.
 *
 * @internal
 */
export interface ReleaseContext {
  readonly staff: Staff;
  readonly models: RegisterRead<LifecycleModel>;
  readonly work: ChangesReads;
  readonly runs: RunIndex;
  readonly quality: QualityReads;
  readonly measures: MeasureIndex;
  readonly defects: RegisterRead<Defect>;
  readonly exceptions: RegisterRead<Exception>;
  /** The critical defects that are open on a day and concern a repository, undefined for all. */
  readonly openCritical: (repository: string | undefined, on: CalendarDate) => readonly Defect[];
  /** The facts of changes by id; undefined where they are not given. */
  readonly changeFacts: ReadonlyMap<string, ChangeFacts> | undefined;
  /** The vulnerabilities of an asset; undefined where they are not given. */
  readonly vulnerabilitiesOf: ((asset: string) => readonly VulnerabilityFacts[]) | undefined;
}

/**
 * Prepares the registers that decide about releases.
 *
 * @internal
 */
export function prepareReleases(
  registers: ReleaseRegisters,
  facts: { readonly changes?: readonly ChangeFacts[]; readonly vulnerabilities?: readonly VulnerabilityFacts[] },
): ReleaseContext {
  const work = readChanges(registers);
  const quality = readQuality(registers);
  const defects = readDefects(registers.defects);
  const byAsset = groupBy(facts.vulnerabilities ?? [], ({ assets }) => new Set(assets));
  return {
    staff: prepareStaff(registers),
    models: readModels(registers.lifecycleModels),
    work,
    runs: prepareRuns(recordsOf(work.runs.listed)),
    quality,
    measures: prepareMeasures(recordsOf(quality.measures.listed)),
    defects,
    exceptions: readRegister('exceptions', 'exception', registers.exceptions, suspendingExceptionGuard),
    openCritical: prepareOpenCritical(defects),
    changeFacts: facts.changes && new Map(facts.changes.map((one) => [one.id, one])),
    vulnerabilitiesOf: facts.vulnerabilities && ((asset) => byAsset.get(asset) ?? []),
  };
}

function recordsOf<T>(listed: readonly Listed<T>[]): readonly T[] {
  return listed.map(({ record }) => record);
}

/** The open defects of a day are found once, since many releases share few days. */
function prepareOpenCritical({ listed, byId }: RegisterRead<Defect>): ReleaseContext['openCritical'] {
  const critical = recordsOf(listed).filter(({ severity }) => severity === 'critical');
  const openOn = remember((asOf: CalendarDate) => {
    const states = defectStatesOn(critical, { byId, asOf });
    return critical.filter(({ id }) => {
      const state = states.get(id);
      return state !== undefined && isOpenState(state);
    });
  });
  return (repository, on) =>
    openOn(on).filter((defect) => {
      const { repository: own = repository } = defect;
      return repository === undefined || own === repository;
    });
}
