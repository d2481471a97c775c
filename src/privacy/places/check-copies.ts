import type { FindingOf } from '../../core/findings/finding.ts';
import { registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import type { PrivacyReads } from '../activities/privacy-registers.ts';
import type { recordsFindings } from '../records/findings.ts';
import { residencyFindings } from './check-residency.ts';
import type { placesFindings } from './findings.ts';
import type { ResidencyRule } from './residency.ts';

/**
 * Finds the weaknesses of the register of copies; without the register no place is judged.
 *
 * @internal
 */
export function checkCopies(
  { copies, controllers, services }: PrivacyReads,
  rules: readonly ResidencyRule[],
): readonly (FindingOf<typeof placesFindings> | FindingOf<typeof recordsFindings>)[] {
  return [
    ...registerFindings('privacy', copies),
    ...copies.listed.flatMap(({ record: { id, activities = [], service }, index }) => {
      const subject = { kind: 'data-copy', id };
      const path = ['dataCopies', index];
      return [
        ...activities.flatMap((activity, position) =>
          unknownReference(
            'privacy',
            { subject, path: [...path, 'activities', position] },
            ['controller-activity', activity],
            controllers,
          ),
        ),
        ...unknownReference(
          'privacy',
          { subject, path: [...path, 'service'] },
          ['supplier-service', service],
          services,
        ),
      ];
    }),
    ...(copies.isGiven ? residencyFindings(copies.listed, rules) : []).map((finding) =>
      Object.assign({}, finding, { path: ['dataCopies', ...finding.path] }),
    ),
  ];
}
