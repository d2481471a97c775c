import { expect, it } from 'vitest';
import { clausesFindings } from '../../../src/clauses/index.ts';
import { controlsFindings } from '../../../src/controls/index.ts';
import { coreFindings } from '../../../src/core/index.ts';
import { deadlinesFindings } from '../../../src/deadlines/index.ts';
import { governanceFindings } from '../../../src/governance/index.ts';
import { findingCatalogue, ismsFindings } from '../../../src/isms/index.ts';
import { operationsFindings } from '../../../src/operations/index.ts';
import { assetsFindings } from '../../../src/assets/index.ts';
import { accessFindings } from '../../../src/access/index.ts';
import { continuityFindings } from '../../../src/continuity/index.ts';
import { developmentFindings } from '../../../src/development/index.ts';
import { peopleFindings } from '../../../src/people/index.ts';
import { incidentsFindings } from '../../../src/incidents/index.ts';
import { privacyFindings } from '../../../src/privacy/index.ts';
import { suppliersFindings } from '../../../src/suppliers/index.ts';
import { retentionFindings } from '../../../src/retention/index.ts';
import { riskFindings } from '../../../src/risk/index.ts';

it('findingCatalogue has every finding of every area once', () => {
  const tables = [
    coreFindings,
    clausesFindings,
    controlsFindings,
    riskFindings,
    retentionFindings,
    deadlinesFindings,
    governanceFindings,
    assetsFindings,
    accessFindings,
    peopleFindings,
    operationsFindings,
    developmentFindings,
    continuityFindings,
    suppliersFindings,
    incidentsFindings,
    privacyFindings,
    ismsFindings,
  ];
  const codes = tables.flatMap((table) => Object.keys(table));
  expect(Object.keys(findingCatalogue).toSorted()).toEqual(codes.toSorted());
  expect(findingCatalogue['risk-duplicate']).toBe(riskFindings['risk-duplicate']);
});
