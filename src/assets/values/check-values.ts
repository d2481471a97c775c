import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, type FindingPath, type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import { idIn } from '../../core/guards/unreadable-record.ts';
import type { ClassificationScheme } from '../classification/classification-scheme.ts';
import { ranksOf } from '../classification/classify-data-set.ts';
import type { Inventory } from '../inventory/check-inventory.ts';
import { stateOn } from '../inventory/asset-state.ts';
import type { ProtectionValues } from '../records/protection-values.ts';
import { informationSecurityProperties } from '../../standard/control-attributes.ts';
import { valuesFindings } from './findings.ts';
import { comparedRiskGuard, impactScaleGuard, type RiskToCompare, riskImpactGaps } from './risk-impact-gaps.ts';
import type { RiskImpactGapsOptions } from './risk-impact-gaps.ts';
import { valueAssets } from './value-assets.ts';

type ValuesFinding = FindingOf<typeof valuesFindings>;

/** The risks that are compared with the values of assets. */
export interface RisksToCompare {
  /** The risks. */
  readonly risks: readonly RiskToCompare[];
  /** The risk criteria, on whose scale the impacts are. */
  readonly criteria: RiskImpactGapsOptions['criteria'];
}

interface ValuesContext {
  readonly scheme: ClassificationScheme | undefined;
  readonly risks: RisksToCompare | undefined;
  readonly asOf: CalendarDate;
}

/**
 * Finds levels of value that the scheme does not have, and risks whose impact is below the value of what they threaten (6.1.2 d 1). Risks that
 * cannot be read are the matter of the risk register.
 *
 * @internal
 */
export function checkValues(
  { assets, dataSets }: Inventory,
  { scheme, risks, asOf }: ValuesContext,
): readonly ValuesFinding[] {
  if (scheme === undefined) return [];
  const { valueLevels } = scheme;
  const unknown =
    valueLevels === undefined
      ? []
      : [
          ...dataSets.listed.flatMap(({ record: { id, values }, index }) =>
            unknownValues(values, scheme, { subject: { kind: 'data-set', id }, path: ['dataSets', index, 'values'] }),
          ),
          ...assets.listed.flatMap(({ record: { id, values }, index }) =>
            unknownValues(values, scheme, { subject: { kind: 'asset', id }, path: ['assets', index, 'values'] }),
          ),
        ];
  if (risks === undefined || impactScaleGuard(risks.criteria) !== undefined) return unknown;
  const present = assets.listed.flatMap(({ record }) => (stateOn(record, asOf)?.state === 'disposed' ? [] : [record]));
  const values = valueAssets(
    present,
    dataSets.listed.map(({ record }) => record),
    scheme,
  );
  const readable = risks.risks.filter((risk) => comparedRiskGuard(risk) === undefined);
  const indexOf = new Map(risks.risks.map((risk, index) => [idIn(risk), index]));
  return [
    ...unknown,
    ...riskImpactGaps(readable, values, { scheme, criteria: risks.criteria, asOf }).map((gap) => {
      const { risk, asset, property, verdict, value, impact, leastImpact } = gap;
      const place = { subject: { kind: 'risk', id: risk }, path: ['risks', indexOf.get(risk) as number] };
      if (verdict === 'below') {
        const params = {
          risk,
          asset,
          property,
          value: String(value),
          impact: String(impact),
          leastImpact: String(leastImpact),
        };
        return reportFinding(valuesFindings, 'risk-impact-below-value', { ...place, params });
      }
      const params = { risk, asset, property, reason: verdict };
      return reportFinding(valuesFindings, 'risk-impact-incomparable', { ...place, params });
    }),
  ];
}

function unknownValues(
  values: ProtectionValues | undefined,
  { id: scheme, valueLevels = [] }: ClassificationScheme,
  { subject, path }: { readonly subject: FindingSubject; readonly path: FindingPath },
): readonly ValuesFinding[] {
  const ranks = ranksOf(valueLevels);
  return informationSecurityProperties.flatMap((property) => {
    const level = values?.[property];
    if (level === undefined || ranks.has(level)) return [];
    const details = { subject, path: [...path, property], params: { record: subject.id, level, scheme } };
    return [reportFinding(valuesFindings, 'value-level-unknown', details)];
  });
}
