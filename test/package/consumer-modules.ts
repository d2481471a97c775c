/** A consumer of one subpath: what it imports, a line that uses a type and a function of it, and a line that must not compile. */
interface ConsumerModule {
  readonly imports: string;
  readonly right: string;
  readonly wrong: string;
  /** The error of the wrong line, the same under every compiler. */
  readonly error: string;
}

/** A consumer of each subpath, by its path. A subpath without one fails the tests of the package. */
const consumerModules: Readonly<Record<string, ConsumerModule>> = {
  index: {
    imports: 'core, risk, standard',
    right:
      "export const level: risk.RiskScore['level'] = risk.scoreRisk({ likelihood: 3, impact: 3 }, risk.riskCriteriaPresets.product5x5).level;",
    wrong: "export const due: string = core.addPeriod('2026-01-31', standard.controlIds);",
    error: 'TS2345',
  },
  standard: {
    imports: 'type ControlId, getControl',
    right: "const control: ControlId = 'A.5.15'; export const title: string = getControl(control).title;",
    wrong: "export const stranger: ControlId = 'A.5.99';",
    error: 'TS2820',
  },
  core: {
    imports: 'addPeriod, type CalendarDate, CalendarDateSchema',
    right:
      "const day: CalendarDate = CalendarDateSchema.parse('2026-01-31'); export const due: string = addPeriod(day, 'P1M');",
    wrong: "export const later: CalendarDate = addPeriod(day, '10 years');",
    error: 'TS2345',
  },
  clauses: {
    imports: 'parseReferences, type Reference',
    right: "export const references: readonly Reference[] = parseReferences('Annex A 5.1').references;",
    wrong: 'export const mutable: Reference[] = parseReferences("Annex A 5.1").references;',
    error: 'TS4104',
  },
  controls: {
    imports: 'checkStatement, type StatementEntry',
    right:
      "const row: StatementEntry = { control: 'A.5.1', applicability: 'undecided' }; export const findings: readonly object[] = checkStatement({ id: 'soa', version: '1', entries: [row] });",
    wrong: "export const entry: StatementEntry = { control: 'A.5.1', applicability: 'excluded' };",
    error: 'TS2322',
  },
  risk: {
    imports: 'controlsOfRisk, type Risk, RiskSchema',
    right:
      'declare const input: unknown; const parsed: Risk = RiskSchema.parse(input); export const controls: readonly string[] = controlsOfRisk(parsed);',
    wrong: "export const treated: Risk = { ...parsed, treatment: { option: 'mitigate' } };",
    error: 'TS2322',
  },
  'risk/methods': {
    imports: 'annualLossExpectancy, type LossExpectancy',
    right:
      'export const loss: LossExpectancy = annualLossExpectancy({ assetValue: 1000, exposureFactor: 0.5, annualRate: 1 });',
    wrong:
      'export const nothing: LossExpectancy = annualLossExpectancy({ assetValue: "much", exposureFactor: 0.5, annualRate: 1 });',
    error: 'TS2322',
  },
  'risk/presets': {
    imports: 'toolRiskCriteria, type ToolRiskCriteriaId',
    right: "const tool: ToolRiskCriteriaId = 'iso27001Mcp'; export const title: string = toolRiskCriteria[tool].title;",
    wrong: "export const unknownTool: ToolRiskCriteriaId = 'none';",
    error: 'TS2322',
  },
  isms: {
    imports: 'checkIsms, type Isms, parseIsms',
    right:
      "declare const input: unknown; const parsed = parseIsms(input); export const findings: readonly object[] = parsed.ok ? checkIsms(parsed.isms, { asOf: '2026-11-21' }) : [];",
    wrong: "export const empty: Isms = { schemaVersion: 2, organization: { id: 'acme', name: 'Acme' } };",
    error: 'TS2322',
  },
  'locales/de': {
    imports: 'de, deControlTitles',
    right: "export const title: string = de.findings['risk-duplicate'].title + deControlTitles['A.5.1'];",
    wrong: "export const none: string = de.findings['risk-doubled'].title;",
    error: 'TS7053',
  },
  'locales/en': {
    imports: 'en, type LibraryTranslation',
    right: "export const english: LibraryTranslation = { ...en, locale: 'en-GB' };",
    wrong: 'export const empty: LibraryTranslation = { ...en, findings: {} };',
    error: 'TS2740',
  },
  retention: {
    imports: 'resolveRetentionEnd, type RetentionEnd',
    right:
      "const end: RetentionEnd = { kind: 'after', event: 'sent', period: 'P6Y' }; export const { kind } = resolveRetentionEnd(end, { sent: '2019-11-30' });",
    wrong: "export const hours: RetentionEnd = { kind: 'after', event: 'sent', period: '72 hours' };",
    error: 'TS2322',
  },
  deadlines: {
    imports: 'type Deadline, endOfPeriod',
    right: "export const deadline: Deadline = endOfPeriod('2026-04-02', 'P3D', { rule: 'calendar' });",
    wrong: "export const guess: Deadline = endOfPeriod('2026-04-02', 'P3D', { rule: 'eu' });",
    error: 'TS2322',
  },
  governance: {
    imports: 'type Obligation, ObligationSchema',
    right: 'declare const input: unknown; export const obligation: Obligation = ObligationSchema.parse(input);',
    wrong: "export const kind: Obligation['kind'] = 'moral';",
    error: 'TS2322',
  },
  suppliers: {
    imports: 'type Supplier, SupplierSchema',
    right: 'declare const input: unknown; export const supplier: Supplier = SupplierSchema.parse(input);',
    wrong: "export const nameless: Supplier = { id: 'SUP-1' };",
    error: 'TS2741',
  },
  incidents: {
    imports: 'type Incident, IncidentSchema',
    right: 'declare const input: unknown; export const incident: Incident = IncidentSchema.parse(input);',
    wrong: "export const state: Incident['history'][number]['state'] = 'open';",
    error: 'TS2322',
  },
  privacy: {
    imports: 'type Transfer, TransferSchema',
    right: 'declare const input: unknown; export const transfer: Transfer = TransferSchema.parse(input);',
    wrong: "export const placeless: Transfer = { id: 'TRA-1', importer: 'Mail Inc.' };",
    error: 'TS2741',
  },
  assets: {
    imports: 'type Asset, AssetSchema',
    right: 'declare const input: unknown; export const asset: Asset = AssetSchema.parse(input);',
    wrong: "export const state: Asset['history'][number]['state'] = 'stolen';",
    error: 'TS2322',
  },
  access: {
    imports: 'type Account, AccountSchema',
    right: 'declare const input: unknown; export const account: Account = AccountSchema.parse(input);',
    wrong: "export const kind: Account['kind'] = 'robot';",
    error: 'TS2322',
  },
  operations: {
    imports: 'type Change, ChangeSchema',
    right: 'declare const input: unknown; export const change: Change = ChangeSchema.parse(input);',
    wrong: "export const kind: Change['kind'] = 'urgent';",
    error: 'TS2322',
  },
  development: {
    imports: 'type Defect, DefectSchema',
    right: 'declare const input: unknown; export const defect: Defect = DefectSchema.parse(input);',
    wrong: "export const severity: Defect['severity'] = 'fatal';",
    error: 'TS2322',
  },
  continuity: {
    imports: 'type Process, ProcessSchema',
    right: 'declare const input: unknown; export const process: Process = ProcessSchema.parse(input);',
    wrong: "export const ownerless: Process = { id: 'shop', name: 'Shop' };",
    error: 'TS2741',
  },
  people: {
    imports: 'type Person, PersonSchema',
    right: 'declare const input: unknown; export const person: Person = PersonSchema.parse(input);',
    wrong: "export const kind: Person['kind'] = 'robot';",
    error: 'TS2322',
  },
  fixtures: {
    imports: 'makeRisk',
    right: "export const risk: ReturnType<typeof makeRisk> = makeRisk({ id: 'R-1' });",
    wrong: "export const misspelt: object = makeRisk({ ident: 'R-1' });",
    error: 'TS2353',
  },
  'fixtures/arbitraries': {
    imports: 'arbitraryCalendarDate, arbitraryRisk',
    right: 'export const risks: ReturnType<typeof arbitraryRisk> = arbitraryRisk();',
    wrong: "export const days: object = arbitraryCalendarDate({ from: 'today' });",
    error: 'TS2322',
  },
  tables: {
    imports: 'type Table, tableOf',
    right: "export const table: Table = tableOf([{ id: 'R-1' }], { id: 'Risk' });",
    wrong: "export const headless: Table = tableOf([{ id: 'R-1' }], { id: 1 });",
    error: 'TS2322',
  },
};

/** The name of the consumer's file of a subpath. */
export function fileNameOf(path: string): string {
  return path.replaceAll('/', '-');
}

/** The text of a consumer's module of a subpath; the wrong line is the last. */
export function consumerModule(path: string, specifier: string): string {
  const { imports, right, wrong } = consumerOf(path);
  const all = `import * as all from '${specifier}'; export const names: readonly string[] = Object.keys(all);`;
  return [`import { ${imports} } from '${specifier}';`, all, right, wrong].join('\n');
}

/** What a compiler says of that module in a file: the place of the wrong line and its error. */
export function errorOf(path: string, file: string): string {
  return `${file}(4): ${consumerOf(path).error}`;
}

function consumerOf(path: string): ConsumerModule {
  const consumer = consumerModules[path];
  if (consumer === undefined) throw new RangeError(`consumerModules has no consumer of "${path}"`);
  return consumer;
}
