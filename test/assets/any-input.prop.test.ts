import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as assets from '../../src/assets/index.ts';
import {
  makeAsset,
  makeAssetAssignment,
  makeAssetDisposal,
  makeClassificationScheme,
  makeDataSet,
  makeLegalHold,
  makeMaintenanceRecord,
  makePerson,
  makeRetentionRecord,
  makeRetentionRule,
  makeRisk,
  makeRiskCriteria,
  makeSite,
} from '../../src/fixtures/index.ts';
import { type ArgumentSamples, itAnswersOrRefuses } from '../any-input.ts';
import { withReplacedPart } from '../replaced-part.ts';

const asOf = '2026-11-21';
const scheme = makeClassificationScheme();
const inventory = [
  makeAsset({ dependsOn: ['SRV-1'], cadence: { every: 'P1Y', mode: 'rolling', anchor: '2025-02-03' } }),
  makeAsset({
    id: 'SRV-1',
    classification: { level: 'internal', reason: 'distribution', by: 'ada', approvedBy: 'ben', on: '2026-03-02' },
    values: { confidentiality: 'very-high' },
    history: [
      { state: 'in-use', enteredOn: '2025-02-03' },
      { state: 'lost', enteredOn: '2026-06-01', reportedOn: '2026-06-01' },
      { state: 'retired', enteredOn: '2026-07-01' },
      { state: 'disposed', enteredOn: '2026-07-02', disposal: 'AD-1' },
    ],
  }),
];
const dataSets = [
  makeDataSet({ retentionCategory: 'accounting-vouchers' }),
  makeDataSet({ id: 'orders', level: undefined, candidates: ['public', 'internal'] }),
];
const registers = {
  people: [makePerson({ endedOn: '2026-10-31' })],
  assets: inventory,
  dataSets,
  classificationSchemes: [scheme],
  assetAssignments: [makeAssetAssignment({ until: '2026-10-01' })],
  assetDisposals: [
    makeAssetDisposal({ item: { kind: 'asset', asset: 'SRV-1' }, lastCopiesOf: ['voucher-1'] }),
    makeAssetDisposal({ id: 'AD-2', sanitization: { method: 'crypto-erase', strongAlgorithm: true } }),
  ],
  sites: [makeSite()],
  maintenanceRecords: [makeMaintenanceRecord()],
};
const risk = makeRisk({ assets: ['NB-17'], properties: ['confidentiality'] });
const criteria = makeRiskCriteria();
const values = assets.valueAssets(inventory, dataSets, scheme);
const classifications = assets.classifyAssets(inventory, dataSets, scheme);
const retention = {
  records: [makeRetentionRecord()],
  schedule: { rules: [makeRetentionRule()] },
  holds: [makeLegalHold()],
  jurisdictions: ['DE'],
};
const context = { asOf, returnWithin: 'P1W', risks: { risks: [risk], criteria }, retention } as const;

/** Every exported function with arguments that it answers, and the names of its parameters and options. */
const samples: ArgumentSamples = {
  assetState: [[makeAsset(), { asOf }], 'asset options asOf'],
  classifyDataSet: [[makeDataSet(), scheme], 'dataSet scheme'],
  classifyAssets: [[inventory, dataSets, scheme], 'assets dataSets scheme'],
  classificationPath: [[classifications, 'NB-17'], 'classifications asset'],
  handlingFor: [[['public', 'internal'], scheme, { action: 'share' }], 'levels scheme options action'],
  valueAssets: [[inventory, dataSets, scheme], 'assets dataSets scheme'],
  riskImpactGaps: [[[risk], values, { scheme, criteria, asOf }], 'risks values options scheme criteria asOf'],
  returnsDue: [
    [registers.assetAssignments, { people: registers.people, assets: inventory }, { asOf, returnWithin: 'P1W' }],
    'assignments registers options asOf returnWithin',
  ],
  disposalAdequacy: [
    [makeAssetDisposal(), scheme, { level: 'internal', atLeast: true }],
    'disposal scheme options level atLeast',
  ],
  checkAssets: [
    [registers, context],
    'registers context asOf returnWithin risks retention versionPolicy jurisdictions',
  ],
  assetsDueItems: [
    [registers, { asOf, from: '2026-01-01', through: '2027-12-31', returnWithin: 'P1W' }],
    'registers options asOf from through returnWithin',
  ],
};

describe('any JSON value in place of any part of an argument', () => {
  itAnswersOrRefuses(assets, samples);

  it('checkAssets never throws on a record', () => {
    fc.assert(
      fc.property(withReplacedPart([registers]), ([mutated]) => {
        fc.pre(typeof mutated === 'object' && mutated !== null && !Array.isArray(mutated));
        expect(() => assets.checkAssets(mutated as assets.AssetsRegisters, context)).not.toThrow();
      }),
      { numRuns: 300, seed: 17 },
    );
  });
});
