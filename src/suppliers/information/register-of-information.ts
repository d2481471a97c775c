import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject } from '../../core/guards/guard.ts';
import type { FindingPath } from '../../core/findings/finding.ts';
import { type Listed, requireRegisters } from '../../core/guards/read-register.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { groupBy } from '../../core/records/references.ts';
import type { ContractualArrangement, SupplierAgreement } from '../records/supplier-agreement.ts';
import { readSuppliers, type SuppliersReads, type SuppliersRegisters } from '../records/suppliers-registers.ts';
import { chainPart } from './chain-rows.ts';
import {
  type Built,
  currencyProblems,
  missing,
  type Problems,
  problemsOf,
  providerIn,
  providerProblems,
} from './information-fields.ts';
import type {
  ArrangementRow,
  ChainRow,
  CriticalFunctionRow,
  InformationProblem,
  ServiceRow,
} from './information-rows.ts';
import { type Governed, serviceKey, serviceRows, type ViewContext } from './service-rows.ts';

/** The options of `registerOfInformation`. */
export interface RegisterOfInformationOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

/** The register of information of a financial entity. */
export interface RegisterOfInformation {
  /** The contractual arrangements. */
  readonly arrangements: readonly ArrangementRow[];
  /** The uses of ICT services. */
  readonly services: readonly ServiceRow[];
  /** The chains of subcontractors. */
  readonly chain: readonly ChainRow[];
  /** The assessments of the services that support critical or important functions. */
  readonly criticalFunctions: readonly CriticalFunctionRow[];
  /** The reasons why it would be refused, row by row. */
  readonly problems: readonly InformationProblem[];
}

const optionsGuard = /* @__PURE__ */ anObject<RegisterOfInformationOptions>({ asOf: aDate });

/**
 * Shows the registers of suppliers as the register of information of a financial entity (DORA art. 28(3)). It is a view: the agreements with an
 * `arrangement` and the services with `ict` are in it, and nothing is stored twice. Filings fail on missing mandatory fields and on references that
 * lead nowhere, so each of these is a problem with its row, its field and its place in the registers; no part of a key may be blank.
 *
 * @param registers - The registers.
 * @param options - The day in question.
 * @returns The rows and their problems. It is no legal advice.
 * @throws RangeError if a record or the day cannot be read.
 *
 * @example
 * ```ts
 * import { exampleAsOf, exampleSuppliers } from 'isms-kit/fixtures';
 * import { registerOfInformation } from 'isms-kit/suppliers';
 *
 * registerOfInformation(exampleSuppliers, { asOf: exampleAsOf }).arrangements; // => []
 * ```
 */
export function registerOfInformation(
  registers: SuppliersRegisters,
  options: RegisterOfInformationOptions,
): RegisterOfInformation {
  requireReadable('registers', registers, anObject({}));
  requireOptions(options, optionsGuard);
  const reads = readSuppliers(registers);
  requireRegisters('registers', [reads.suppliers, reads.services, reads.agreements]);
  return viewOf(reads, options.asOf);
}

function viewOf(reads: SuppliersReads, asOf: CalendarDate): RegisterOfInformation {
  const agreements = reads.agreements.listed.filter(({ record }) => record.arrangement !== undefined);
  const listedOf = new Map(reads.services.listed.map((listed) => [listed.record.id, listed]));
  const arrangements = agreements.map((agreement) => ({
    agreement,
    governed: [...new Set(agreement.record.services)].flatMap((id): readonly Governed[] => {
      const service = listedOf.get(id);
      const ict = service?.record.ict;
      return service === undefined || ict === undefined ? [] : [{ agreement, service, ict }];
    }),
  }));
  const context: ViewContext = {
    reads,
    asOf,
    numberOf: (agreement) => reads.agreements.byId.get(agreement)?.arrangement?.number ?? null,
    providerOf: (supplier) => providerIn(reads, supplier),
  };
  const { rowsOf, problems } = chainPart(context);
  const parts = {
    arrangements: arrangements.map(({ agreement, governed }) => arrangementRow(agreement, governed, context)),
    services: arrangements.flatMap(({ governed }) => governed.flatMap((one) => serviceRows(one, context))),
    chain: arrangements.flatMap(({ governed }) => eachOnce(governed.flatMap(rowsOf))),
    criticalFunctions: arrangements.flatMap(({ governed }) =>
      eachOnce(
        governed.flatMap((one) =>
          one.ict.supportsCriticalFunction === false ? [] : [criticalFunctionRow(one, context)],
        ),
      ),
    ),
  };
  return {
    arrangements: parts.arrangements.map(({ row }) => row),
    services: parts.services.map(({ row }) => row),
    chain: parts.chain.map(({ row }) => row),
    criticalFunctions: parts.criticalFunctions.map(({ row }) => row),
    problems: [
      ...problemsOf('arrangements', parts.arrangements, ['arrangement']),
      ...problemsOf('services', parts.services, serviceKey),
      ...problemsOf('chain', parts.chain, ['arrangement', 'serviceType', 'provider', 'rank']),
      ...problems,
      ...problemsOf('criticalFunctions', parts.criticalFunctions, ['arrangement', 'provider', 'serviceType']),
    ],
  };
}

/** The rows of one arrangement, each once: services of one type from one provider share a row, which has the problems of all. */
function eachOnce<Row>(built: readonly Built<Row>[]): readonly Built<Row>[] {
  return [...groupBy(built, ({ row }) => [JSON.stringify(row)]).values()].map((same) => {
    const problems = same.flatMap((one) => one.problems);
    const distinct = new Map(problems.map((problem) => [JSON.stringify([problem.field, problem.path]), problem]));
    return Object.assign({}, same[0], { problems: [...distinct.values()] });
  });
}

function arrangementRow(
  { record, index }: Listed<SupplierAgreement>,
  governed: readonly Governed[],
  { reads, numberOf }: ViewContext,
): Built<ArrangementRow> {
  const { number = null, type = null, overarching, annualCost } = record.arrangement as ContractualArrangement;
  const path = ['supplierAgreements', index, 'arrangement'];
  const row = {
    arrangement: number,
    type,
    overarching: overarching === undefined ? null : numberOf(overarching),
    currency: annualCost?.currency ?? null,
    annualCost: annualCost?.amount ?? null,
  };
  const above = overarching === undefined ? undefined : reads.agreements.byId.get(overarching);
  const isWrong = overarching !== undefined && above?.arrangement?.type !== 'overarching';
  return {
    row,
    path,
    problems: [
      ...missing(number, 'arrangement', [...path, 'number']),
      ...missing(type, 'type', [...path, 'type']),
      ...(type === 'subsequent' ? missing(overarching, 'overarching', [...path, 'overarching']) : []),
      ...(isWrong
        ? [
            {
              field: 'overarching',
              reason: 'reference-unknown' as const,
              value: overarching,
              path: [...path, 'overarching'],
            },
          ]
        : []),
      ...currencyProblems(row.currency, 'currency', [...path, 'annualCost', 'currency']),
      ...missing(row.annualCost, 'annualCost', [...path, 'annualCost', 'amount']),
      ...governedProblems(record, ['supplierAgreements', index, 'services'], { reads, governed }),
    ],
  };
}

/** Only an overarching arrangement needs no ICT service of its own. */
function governedProblems(
  { services, arrangement }: SupplierAgreement,
  path: FindingPath,
  { reads, governed }: { readonly reads: SuppliersReads; readonly governed: readonly Governed[] },
): Problems {
  const unknown = services.flatMap((value, position): Problems => {
    if (reads.services.byId.has(value)) return [];
    return [{ field: 'services', reason: 'reference-unknown', value, path: [...path, position] }];
  });
  const isEmpty = governed.length === 0 && unknown.length === 0 && arrangement?.type !== 'overarching';
  return isEmpty ? missing(null, 'services', path) : unknown;
}

/** A service that is not known to support no critical function is in this part, too. */
function criticalFunctionRow(
  { agreement, service, ict }: Governed,
  { numberOf, providerOf }: ViewContext,
): Built<CriticalFunctionRow> {
  const { supplier, exit } = service.record;
  const provider = providerOf(supplier);
  const path = ['supplierServices', service.index, 'ict'];
  const number = numberOf(agreement.record.id);
  const { substitutability = null, substitutabilityReason = null, reintegration = null, impact = null } = ict;
  const needsReason = substitutability === 'not-substitutable' || substitutability === 'highly-complex';
  return {
    row: {
      arrangement: number,
      provider: provider.identifier,
      serviceType: ict.type ?? null,
      substitutability,
      substitutabilityReason,
      exitPlan: exit?.plan !== undefined,
      reintegration,
      impact,
      alternatives: ict.alternatives === undefined ? null : ict.alternatives.length > 0,
      lastAuditOn: ict.lastAuditOn ?? null,
    },
    path,
    problems: [
      ...missing(number, 'arrangement', ['supplierAgreements', agreement.index, 'arrangement', 'number']),
      ...providerProblems(provider, 'provider', ['supplierServices', service.index, 'supplier']),
      ...missing(ict.type, 'serviceType', [...path, 'type']),
      ...missing(ict.supportsCriticalFunction, 'supportsCriticalFunction', [...path, 'supportsCriticalFunction']),
      ...missing(substitutability, 'substitutability', [...path, 'substitutability']),
      ...(needsReason
        ? missing(substitutabilityReason, 'substitutabilityReason', [...path, 'substitutabilityReason'])
        : []),
      ...missing(reintegration, 'reintegration', [...path, 'reintegration']),
      ...missing(impact, 'impact', [...path, 'impact']),
      ...missing(ict.alternatives, 'alternatives', [...path, 'alternatives']),
      ...missing(ict.lastAuditOn, 'lastAuditOn', [...path, 'lastAuditOn']),
    ],
  };
}
