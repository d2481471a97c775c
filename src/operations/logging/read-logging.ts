import { shownValue } from '../../core/findings/quotation.ts';
import { anObject, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { Alert } from './alert.ts';
import type { LogSource } from './log-source.ts';
import { alertGuard, logSourceGuard, monitoringRuleGuard } from './logging-guards.ts';
import type { MonitoringRule } from './monitoring-rule.ts';

/**
 * The registers of logs; each may be absent.
 *
 * @internal
 */
export interface LoggingRegisters {
  readonly logSources?: readonly LogSource[];
  readonly monitoringRules?: readonly MonitoringRule[];
  readonly alerts?: readonly Alert[];
}

/** The facts about an asset that decide whether it needs a log. */
export interface LoggedAssetFacts {
  /** The id of the asset. */
  readonly id: RecordId;
  /** The level of its classification; not yet known when absent. */
  readonly level?: string;
}

/** The rule of an organization on the assets that need a log. */
export interface LoggingPolicy {
  /** The assets. */
  readonly assets: readonly LoggedAssetFacts[];
  /** The levels of classification, the lowest first. */
  readonly levels: readonly string[];
  /** The highest level without a need of a log, one of `levels`. */
  readonly noneUpTo: string;
}

/**
 * The rule on logs, as a check reads it.
 *
 * @internal
 */
export const loggingPolicyGuard: Guard = /* @__PURE__ */ anObject<LoggingPolicy>({
  assets: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<LoggedAssetFacts>({ id: aText, level: /* @__PURE__ */ maybe(aText) }),
  ),
  levels: /* @__PURE__ */ listOf(aText),
  noneUpTo: aText,
});

/**
 * Throws unless the highest level without a log is one of the levels.
 *
 * @internal
 */
export function requireLoggingPolicy({ levels, noneUpTo }: LoggingPolicy): void {
  if (!levels.includes(noneUpTo))
    throw new RangeError(`logging.noneUpTo must be one of levels, got ${shownValue(noneUpTo)}`);
}

/**
 * The registers of logs as functions read them.
 *
 * @internal
 */
export interface LoggingReads {
  readonly sources: RegisterRead<LogSource>;
  readonly rules: RegisterRead<MonitoringRule>;
  readonly alerts: RegisterRead<Alert>;
}

/**
 * Reads the registers of logs.
 *
 * @internal
 */
export function readLogging({ logSources, monitoringRules, alerts }: LoggingRegisters): LoggingReads {
  return {
    sources: readRegister('logSources', 'log-source', logSources, logSourceGuard),
    rules: readRegister('monitoringRules', 'monitoring-rule', monitoringRules, monitoringRuleGuard),
    alerts: readRegister('alerts', 'alert', alerts, alertGuard),
  };
}
