import type { StatementControlId } from '../../controls/control/statement-control-id.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { type ReviewDue, reviewDue } from '../../core/reviews/review-due.ts';
import { isControlId } from '../../standard/control-id.ts';
import type { ControlId } from '../../standard/control-ids.ts';
import { stateOn } from '../inventory/asset-state.ts';
import type { Inventory } from '../inventory/check-inventory.ts';
import type { recordsFindings } from '../records/findings.ts';
import { sitesFindings } from './findings.ts';
import type { MaintenanceRecord } from './maintenance-record.ts';
import { maintenanceGuard, siteGuard } from './site-guards.ts';
import type { Site, SiteControl } from './site.ts';

type SitesFinding = FindingOf<typeof sitesFindings> | FindingOf<typeof recordsFindings>;

/** The registers of sites and maintenance; each may be absent. */
interface SiteRegisters {
  readonly sites?: readonly Site[];
  readonly maintenanceRecords?: readonly MaintenanceRecord[];
}

interface SitesContext {
  readonly inventory: Inventory;
  readonly asOf: CalendarDate;
}

function readSites({ sites }: SiteRegisters): RegisterRead<Site> {
  return readRegister('sites', 'site', sites, siteGuard);
}

function readMaintenance({ maintenanceRecords }: SiteRegisters): RegisterRead<MaintenanceRecord> {
  return readRegister('maintenanceRecords', 'maintenance-record', maintenanceRecords, maintenanceGuard);
}

/**
 * Finds the weaknesses of sites and maintenance (A.7.1 to A.7.14): the evidence of physical controls, operated or inherited, and overdue maintenance.
 *
 * @internal
 */
export function checkSites(registers: SiteRegisters, context: SitesContext): readonly SitesFinding[] {
  const sites = readSites(registers);
  const maintenance = readMaintenance(registers);
  const { assets } = context.inventory;
  return [
    ...registerFindings('assets', sites),
    ...registerFindings('assets', maintenance),
    ...assets.listed.flatMap(({ record: { id, site }, index }) => {
      const place = { subject: { kind: 'asset', id }, path: ['assets', index, 'site'] };
      return unknownReference('assets', place, ['site', site], sites);
    }),
    ...sites.listed.flatMap((listed) => siteFindings(listed, context.asOf)),
    ...maintenance.listed.flatMap((listed) => maintenanceFindings(listed, context)),
  ];
}

function siteFindings({ record, index }: Listed<Site>, asOf: CalendarDate): readonly SitesFinding[] {
  const { id: site, owner, controls } = record;
  const subject = { kind: 'site', id: site };
  const path = ['sites', index];
  return [
    ...(owner === undefined
      ? [reportFinding(sitesFindings, 'site-owner-missing', { subject, path, params: { site } })]
      : []),
    ...controls.flatMap((control, place) =>
      controlFindings(control, { subject, path: [...path, 'controls', place] }, asOf),
    ),
  ];
}

function controlFindings(
  siteControl: SiteControl,
  { subject, path }: Place,
  asOf: CalendarDate,
): readonly SitesFinding[] {
  const { control, evidence } = siteControl;
  const params = { control, site: subject.id };
  const findings: SitesFinding[] = evidence.flatMap(({ collectedOn }, item) =>
    futureEvent('assets', { subject, path: [...path, 'evidence', item, 'collectedOn'] }, collectedOn, asOf),
  );
  const found = evidenceOf(siteControl, asOf);
  const requirements = requirementsOf(control);
  if (found.state === 'missing')
    findings.push(reportFinding(sitesFindings, 'site-evidence-missing', { subject, path, params, requirements }));
  if (found.state === 'expired') {
    const details = { subject, path, params: { ...params, validUntil: String(found.validUntil) }, requirements };
    findings.push(reportFinding(sitesFindings, 'site-evidence-expired', details));
  }
  return findings;
}

/** Whether a control has evidence on a day, and the last day on which it has: null without an end. */
type ControlEvidence =
  { readonly state: 'missing' } | { readonly state: 'valid' | 'expired'; readonly validUntil: CalendarDate | null };

/** The evidence of a control on a day: of what was collected by then, the one that is valid longest. */
function evidenceOf({ evidence }: Pick<SiteControl, 'evidence'>, asOf: CalendarDate): ControlEvidence {
  let last: CalendarDate | null | undefined;
  for (const { collectedOn, validUntil = null } of evidence) {
    if (collectedOn > asOf || last === null) continue;
    if (last === undefined || validUntil === null || validUntil > last) last = validUntil;
  }
  if (last === undefined) return { state: 'missing' };
  return { state: last === null || last >= asOf ? 'valid' : 'expired', validUntil: last };
}

/** The control itself; a custom one is no requirement of the standard. */
function requirementsOf(control: StatementControlId): readonly ControlId[] {
  return isControlId(control) ? [control] : [];
}

function maintenanceFindings(
  { record, index }: Listed<MaintenanceRecord>,
  { inventory, asOf }: SitesContext,
): readonly SitesFinding[] {
  const { id, equipment, done } = record;
  const subject = { kind: 'maintenance-record', id };
  const path = ['maintenanceRecords', index];
  const { state, dueOn } = maintenanceDue(record, inventory, asOf);
  return [
    ...unknownReference('assets', { subject, path: [...path, 'equipment'] }, ['asset', equipment], inventory.assets),
    ...done.flatMap(({ on }, place) =>
      futureEvent('assets', { subject, path: [...path, 'done', place, 'on'] }, on, asOf),
    ),
    ...(state === 'overdue' && dueOn !== null
      ? [
          reportFinding(sitesFindings, 'equipment-maintenance-overdue', {
            subject,
            path: [...path, 'cadence'],
            params: { maintenance: id, equipment, dueOn, asOf },
          }),
        ]
      : []),
  ];
}

/** The next maintenance; none is due of equipment that is not there yet or not in use any more. */
function maintenanceDue(
  { equipment, cadence, done }: MaintenanceRecord,
  { assets }: Inventory,
  asOf: CalendarDate,
): ReviewDue {
  const asset = assets.byId.get(equipment);
  const state = asset === undefined ? undefined : stateOn(asset, asOf)?.state;
  const isUsed = state === undefined || state === 'in-use' || state === 'in-repair';
  return reviewDue(done, { cadence: isUsed ? cadence : undefined, asOf });
}

/**
 * The maintenance that is planned, and the evidence of physical controls that ends.
 *
 * @internal
 */
export function siteDueItems(registers: SiteRegisters, { inventory, asOf }: SitesContext): readonly DueItem[] {
  const evidence = readSites(registers).listed.flatMap(({ record: { id, title, owner = null, controls } }) =>
    controls.flatMap((one): readonly DueItem[] => {
      const state = evidenceOf(one, asOf);
      if (state.state === 'missing' || state.validUntil === null) return [];
      return [
        {
          kind: 'site-evidence',
          subject: { kind: 'site', id },
          title: `Collect new evidence for ${one.control} at the site "${title}"`,
          owner,
          dueOn: state.validUntil,
          dueAt: null,
          state: dueState(state.validUntil, asOf),
          requirement: requirementsOf(one.control)[0] ?? '8.1',
          rule: 'valid-until',
        },
      ];
    }),
  );
  const maintenance = readMaintenance(registers).listed.flatMap(({ record }): readonly DueItem[] => {
    const { id, equipment, owner = null, work } = record;
    const { dueOn, state, rule } = maintenanceDue(record, inventory, asOf);
    if (dueOn === null || state === 'not-scheduled' || rule === null) return [];
    return [
      {
        kind: 'equipment-maintenance',
        subject: { kind: 'maintenance-record', id },
        title: work === undefined ? `Maintain "${equipment}"` : `Maintain "${equipment}": ${work}`,
        owner,
        dueOn,
        dueAt: null,
        state,
        requirement: 'A.7.13',
        rule,
      },
    ];
  });
  return [...evidence, ...maintenance];
}
