import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { FindingOf } from '../../core/findings/finding.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, registerFindings } from '../../core/guards/register-findings.ts';
import type { recordsFindings } from '../records/findings.ts';
import { qualityGateGuard, qualityMeasureGuard } from './quality-guards.ts';
import type { QualityGate } from './quality-gate.ts';
import type { QualityMeasure } from './quality-measure.ts';

/**
 * The registers of quality gates and measures as checks read them.
 *
 * @internal
 */
export interface QualityReads {
  readonly gates: RegisterRead<QualityGate>;
  readonly measures: RegisterRead<QualityMeasure>;
}

/**
 * Reads the registers of quality gates and measures.
 *
 * @internal
 */
export function readQuality(registers: {
  readonly qualityGates?: readonly QualityGate[];
  readonly qualityMeasures?: readonly QualityMeasure[];
}): QualityReads {
  return {
    gates: readRegister('qualityGates', 'quality-gate', registers.qualityGates, qualityGateGuard),
    measures: readRegister('qualityMeasures', 'quality-measure', registers.qualityMeasures, qualityMeasureGuard),
  };
}

/**
 * Finds gates and measures that cannot be read, stand twice, or were measured after the day in question.
 *
 * @internal
 */
export function checkQuality(
  { gates, measures }: QualityReads,
  asOf: CalendarDate,
): readonly FindingOf<typeof recordsFindings>[] {
  return [
    ...registerFindings('development', gates),
    ...registerFindings('development', measures),
    ...measures.listed.flatMap(({ record: { id, on }, index }) => {
      const subject = { kind: 'quality-measure', id };
      return futureEvent('development', { subject, path: ['qualityMeasures', index, 'on'] }, on, asOf);
    }),
  ];
}
