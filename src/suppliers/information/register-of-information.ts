import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { FindingPath } from '../../core/findings/finding.ts';
import { aDate, anObject } from '../../core/guards/guard.ts';
import { type Listed, requireRegisters } from '../../core/guards/read-register.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { groupBy } from '../../core/records/references.ts';
import { latestNoticeDate } from '../../deadlines/periods/latest-notice-date.ts';
import { type ContractState, stateOfContract } from '../agreements/contract-state.ts';
import { countriesOf, isCountryCode } from '../regions/region-state.ts';
import type { ContractualArrangement, SupplierAgreement } from '../records/supplier-agreement.ts';
import type { IctService, SupplierService } from '../records/supplier-service.ts';
import { readSuppliers, type SuppliersReads, type SuppliersRegisters } from '../records/suppliers-registers.ts';
import { isLei } from '../services/lei.ts';
import { ranksOf } from '../subprocessors/subcontracting-ranks.ts';
import type {
  ArrangementRow,
  ChainRow,
  CriticalFunctionRow,
  InformationPart,
  InformationProblem,
  ServiceRow,
} from './information-rows.ts';

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

/** A row with the problems of its fields. */
interface Built<Row> {
  readonly row: Row;
  readonly problems: readonly Omit<InformationProblem, 'part' | 'row'>[];
  /** The place of the record from which it comes. */
  readonly path: FindingPath;
}

type Problems = Built<unknown>['problems'];

interface ViewContext {
  readonly reads: SuppliersReads;
  readonly asOf: CalendarDate;
  readonly numberOf: (agreement: string) => string | null;
  readonly providerOf: (supplier: string) => Provider;
}

/** The identifier by which a supplier is reported. */
interface Provider {
  readonly identifier: string | null;
  readonly isValid: boolean;
}

/** A service that an arrangement governs. */
interface Governed {
  readonly agreement: Listed<SupplierAgreement>;
  readonly service: Listed<SupplierService>;
  readonly ict: IctService;
}

function viewOf(reads: SuppliersReads, asOf: CalendarDate): RegisterOfInformation {
  const arrangements = reads.agreements.listed.filter(({ record }) => record.arrangement !== undefined);
  const listedOf = new Map(reads.services.listed.map((listed) => [listed.record.id, listed]));
  const governed = arrangements.flatMap((agreement) =>
    [...new Set(agreement.record.services)].flatMap((id): readonly Governed[] => {
      const service = listedOf.get(id);
      const ict = service?.record.ict;
      return service === undefined || ict === undefined ? [] : [{ agreement, service, ict }];
    }),
  );
  const context: ViewContext = {
    reads,
    asOf,
    numberOf: (agreement) => reads.agreements.byId.get(agreement)?.arrangement?.number ?? null,
    providerOf: (supplier) => providerIn(reads, supplier),
  };
  const parts = {
    arrangements: arrangements.map((listed) => arrangementRow(listed, context)),
    services: governed.flatMap((one) => serviceRows(one, context)),
    chain: chainRows(governed, context),
    criticalFunctions: governed.flatMap((one) =>
      one.ict.supportsCriticalFunction === false ? [] : [criticalFunctionRow(one, context)],
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
      ...problemsOf('criticalFunctions', parts.criticalFunctions, ['arrangement', 'provider', 'serviceType']),
    ],
  };
}

const serviceKey = [
  'arrangement',
  'user',
  'provider',
  'function',
  'serviceType',
  'provisionCountry',
  'storageCountry',
  'processingCountry',
] as const;

/** The problems of the fields, then the keys that are there twice; a blank key is missing, not repeated. */
function problemsOf<Row extends object>(
  part: InformationPart,
  built: readonly Built<Row>[],
  key: readonly (keyof Row & string)[],
): readonly InformationProblem[] {
  const seen = new Set<string>();
  return built.flatMap(({ row, problems, path }, index) => {
    const values = key.map((field) => row[field]);
    const text = JSON.stringify(values);
    const isRepeated = !values.includes(null as never) && seen.has(text);
    seen.add(text);
    const repeated = {
      part,
      row: index,
      field: key[0] as string,
      reason: 'key-repeated',
      value: String(values[0]),
      path,
    } as const;
    return [
      ...problems.map((problem) => Object.assign({ part, row: index }, problem)),
      ...(isRepeated ? [repeated] : []),
    ];
  });
}

function missing(value: unknown, field: string, path: FindingPath): Problems {
  return value === null || value === undefined ? [{ field, reason: 'missing', value: null, path }] : [];
}

function providerIn({ suppliers }: SuppliersReads, id: string): Provider {
  const identifiers = suppliers.byId.get(id)?.identifiers ?? [];
  const lei = identifiers.find(({ scheme }) => scheme === 'lei');
  if (lei !== undefined) return { identifier: lei.value, isValid: isLei(lei.value) };
  const [other] = identifiers;
  return { identifier: other?.value ?? null, isValid: other !== undefined };
}

function providerProblems({ identifier, isValid }: Provider, field: string, path: FindingPath): Problems {
  if (identifier === null) return missing(null, field, path);
  return isValid ? [] : [{ field, reason: 'identifier-invalid', value: identifier, path }];
}

function arrangementRow(
  { record, index }: Listed<SupplierAgreement>,
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
      ...missing(row.currency, 'currency', [...path, 'annualCost', 'currency']),
      ...missing(row.annualCost, 'annualCost', [...path, 'annualCost', 'amount']),
    ],
  };
}

/** A country in a row, with the place from which it comes. */
interface Country {
  readonly code: string | null;
  readonly problems: Problems;
}

function countryProblems(value: string | null, field: string, path: FindingPath): Problems {
  if (value === null) return missing(null, field, path);
  return isCountryCode(value) ? [] : [{ field, reason: 'country-unknown', value, path }];
}

/** The countries of an activity, each once; a set of countries stands for each of them. One that is not known stands as it is, with its problem. */
function countriesIn(regions: readonly string[] | undefined, field: string, path: FindingPath): readonly Country[] {
  if (regions === undefined || regions.length === 0) return [{ code: null, problems: missing(null, field, path) }];
  const countries = new Map<string, Country>();
  for (const [position, region] of regions.entries()) {
    for (const code of countriesOf(region) ?? [region]) {
      if (countries.has(code)) continue;
      countries.set(code, { code, problems: countryProblems(code, field, [...path, position]) });
    }
  }
  return [...countries.values()];
}

function serviceRows({ agreement, service, ict }: Governed, context: ViewContext): readonly Built<ServiceRow>[] {
  const { record: contract, index } = agreement;
  const { arrangement = {}, startsOn, noticePeriods } = contract;
  const { number = null, users = [], governingLaw = null, endingReason = null } = arrangement;
  const path = ['supplierAgreements', index, 'arrangement'];
  const servicePath = ['supplierServices', service.index];
  const { regions, supplier } = service.record;
  const provider = context.providerOf(supplier);
  const state = stateOfContract(contract, context.asOf);
  const common = {
    arrangement: number,
    provider: provider.identifier,
    function: ict.function ?? null,
    serviceType: ict.type ?? null,
    provisionCountry: ict.provisionCountry ?? null,
    startsOn,
    endsOn: state.endsOn,
    endingReason,
    organizationNoticeDays: noticeDays(noticePeriods?.organization, state, context.asOf),
    supplierNoticeDays: noticeDays(noticePeriods?.supplier, state, context.asOf),
    governingLaw,
    sensitiveness: ict.sensitiveness ?? null,
    reliance: ict.reliance ?? null,
  };
  const problems = [
    ...missing(number, 'arrangement', [...path, 'number']),
    ...providerProblems(provider, 'provider', [...servicePath, 'supplier']),
    ...missing(common.function, 'function', [...servicePath, 'ict', 'function']),
    ...missing(common.serviceType, 'serviceType', [...servicePath, 'ict', 'type']),
    ...countryProblems(common.provisionCountry, 'provisionCountry', [...servicePath, 'ict', 'provisionCountry']),
    ...(state.state === 'ended' ? missing(endingReason, 'endingReason', [...path, 'endingReason']) : []),
    ...missing(common.organizationNoticeDays, 'organizationNoticeDays', [
      'supplierAgreements',
      index,
      'noticePeriods',
      'organization',
    ]),
    ...missing(common.supplierNoticeDays, 'supplierNoticeDays', [
      'supplierAgreements',
      index,
      'noticePeriods',
      'supplier',
    ]),
    ...countryProblems(governingLaw, 'governingLaw', [...path, 'governingLaw']),
    ...missing(common.sensitiveness, 'sensitiveness', [...servicePath, 'ict', 'sensitiveness']),
    ...missing(common.reliance, 'reliance', [...servicePath, 'ict', 'reliance']),
  ];
  const stored = countriesIn(regions?.storage, 'storageCountry', [...servicePath, 'regions', 'storage']);
  const processed = countriesIn(regions?.processing, 'processingCountry', [...servicePath, 'regions', 'processing']);
  return usersIn(users, [...path, 'users']).flatMap((user) =>
    stored.flatMap((storage) =>
      processed.map((processing) => ({
        row: {
          ...common,
          user: user.code,
          storageCountry: storage.code,
          processingCountry: processing.code,
        },
        path: servicePath,
        problems: [...problems, ...user.problems, ...storage.problems, ...processing.problems],
      })),
    ),
  );
}

function usersIn(users: readonly string[], path: FindingPath): readonly Country[] {
  if (users.length === 0) return [{ code: null, problems: missing(null, 'user', path) }];
  return users.map((value, index) => ({
    code: value,
    problems: isLei(value)
      ? []
      : [{ field: 'user', reason: 'identifier-invalid' as const, value, path: [...path, index] }],
  }));
}

/** The days of a notice before the end of a term that is renewed, else after the day in question. */
function noticeDays(period: Period | undefined, { endsOn, rule }: ContractState, asOf: CalendarDate): number | null {
  if (period === undefined) return null;
  return endsOn !== null && (rule === 'first-term' || rule === 'renewal')
    ? daysBetween(latestNoticeDate(endsOn, period), endsOn)
    : daysBetween(asOf, addPeriod(asOf, period));
}

/** The chain of each arrangement: its direct provider, then the subcontractors by their ranks. */
function chainRows(
  governed: readonly Governed[],
  { reads, numberOf, providerOf }: ViewContext,
): readonly Built<ChainRow>[] {
  const { listed, byId } = reads.services;
  const ranks = ranksOf(listed.map(({ record }) => record));
  const members = groupBy(
    ranks.map((rank, position) => Object.assign({ index: listed[position]?.index as number }, rank)),
    ({ root }) => (root === null ? [] : [root]),
  );
  return governed.flatMap(({ agreement, service, ict }) => {
    const number = numberOf(agreement.record.id);
    const chain = (members.get(service.record.id) ?? []).toSorted((a, b) => Number(a.rank) - Number(b.rank));
    return chain.map(({ service: id, supplier, rank, index }): Built<ChainRow> => {
      const parent = byId.get(id)?.parent;
      const receiver = parent === undefined ? undefined : byId.get(parent)?.supplier;
      const provider = providerOf(supplier);
      const recipient = receiver === undefined ? null : providerOf(receiver).identifier;
      const path = ['supplierServices', index];
      return {
        row: {
          arrangement: number,
          serviceType: ict.type ?? null,
          provider: provider.identifier,
          rank: Number(rank),
          recipient,
        },
        path,
        problems: [
          ...missing(number, 'arrangement', ['supplierAgreements', agreement.index, 'arrangement', 'number']),
          ...missing(ict.type, 'serviceType', ['supplierServices', service.index, 'ict', 'type']),
          ...providerProblems(provider, 'provider', [...path, 'supplier']),
          ...(receiver === undefined ? [] : missing(recipient, 'recipient', [...path, 'parent'])),
        ],
      };
    });
  });
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
