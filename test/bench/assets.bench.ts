import { type AssetsRegisters, checkAssets, classifyAssets } from 'isms-kit/assets';
import { makeAsset, makeAssetAssignment, makeClassificationScheme, makeDataSet, makePerson } from 'isms-kit/fixtures';
import { measureGrowth } from './measure-growth.ts';

/** Sizes of which neither fits the caches of a processor with all that is reckoned from it. */
const large = [100_000, 1_000_000];

const scheme = makeClassificationScheme();
const dataSets = [makeDataSet()];

/** Assets that depend on the next one each; the last one on nothing, or on the first. */
function makeChain(size: number, isCycle: boolean) {
  return Array.from({ length: size }, (_, index) => ({
    id: `A-${index}`,
    holds: index === 0 ? ['customer-data'] : [],
    dependsOn: index < size - 1 ? [`A-${index + 1}`] : isCycle ? ['A-0'] : [],
  }));
}

function makeRegisters(size: number): AssetsRegisters {
  const assets = Array.from({ length: size }, (_, index) =>
    makeAsset({ id: `A-${index}`, dependsOn: index > 0 ? [`A-${index - 1}`] : [] }),
  );
  return {
    people: Array.from({ length: size }, (_, index) => makePerson({ id: `P-${index}` })),
    assets,
    dataSets,
    classificationSchemes: [scheme],
    assetAssignments: assets.map(({ id: asset }, index) =>
      makeAssetAssignment({ id: `AA-${index}`, asset, person: `P-${index}` }),
    ),
  };
}

measureGrowth(
  'classifyAssets on a chain',
  (size) => makeChain(size, false),
  (assets) => classifyAssets(assets, dataSets, scheme),
  large,
);

measureGrowth(
  'classifyAssets on a cycle',
  (size) => makeChain(size, true),
  (assets) => classifyAssets(assets, dataSets, scheme),
  large,
);

measureGrowth(
  'checkAssets',
  makeRegisters,
  (registers) => checkAssets(registers, { asOf: '2026-11-21' }),
  [5000, 50_000],
);
