import { describe, expect, it } from 'vitest';
import { filterControls } from '../../../src/controls/index.ts';
import { annexAControls, controlThemes, controlTypes, securityDomains } from '../../../src/standard/index.ts';

const idsOf = (filter: Parameters<typeof filterControls>[0]): string[] => filterControls(filter).map(({ id }) => id);

describe('filterControls', () => {
  it('finds all 93 in catalogue order without criteria', () => {
    expect(filterControls({})).toEqual(annexAControls);
  });

  it('finds by theme', () => {
    expect(controlThemes.map((theme) => filterControls({ theme: [theme] }).length)).toEqual([37, 8, 14, 34]);
  });

  it('requires every criterion, and one value of each', () => {
    expect(idsOf({ theme: ['people'], controlTypes: ['detective', 'corrective'] })).toEqual(['A.6.4', 'A.6.8']);
    expect(idsOf({ operationalCapabilities: ['continuity'], cybersecurityConcepts: ['recover'] })).toEqual([
      'A.5.37',
      'A.8.13',
    ]);
    expect(
      idsOf({ informationSecurityProperties: ['availability'], theme: ['people'], securityDomains: ['defence'] }),
    ).toEqual(['A.6.8']);
  });

  it('finds nothing for a criterion without values', () => {
    expect(filterControls({ controlTypes: [] })).toEqual([]);
    expect(filterControls({ theme: ['people'], operationalCapabilities: ['continuity'] })).toEqual([]);
  });

  it('is a union over the values of one criterion and an intersection over criteria', () => {
    for (const controlType of controlTypes) {
      for (const domain of securityDomains) {
        const both = idsOf({ controlTypes: [controlType], securityDomains: [domain] });
        const domains = new Set(idsOf({ securityDomains: [domain] }));
        expect(both).toEqual(idsOf({ controlTypes: [controlType] }).filter((id) => domains.has(id)));
      }
      const others = controlTypes.filter((other) => other !== controlType);
      const union = new Set([...idsOf({ controlTypes: [controlType] }), ...idsOf({ controlTypes: others })]);
      expect(union.size).toBe(93);
    }
  });
});
