import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the inventory of assets and data (A.5.9). */
export const inventoryFindings = defineFindings({
  'asset-owner-missing': {
    severity: 'error',
    requirements: ['A.5.9'],
    title: 'Asset without an owner',
    message: 'The asset "{asset}" has no owner.',
    remedy: 'Name the person or role that owns the asset.',
  },
  'asset-check-overdue': {
    severity: 'warning',
    requirements: ['A.5.9'],
    title: 'Inventory check overdue',
    message: 'The inventory check of "{asset}" was due on {dueOn} and is not done as of {asOf}.',
    remedy: 'Check that the asset is there and that its record is right, and record the day.',
  },
  'asset-data-unknown': {
    severity: 'error',
    requirements: ['A.5.9', 'A.5.12'],
    title: 'Unknown data on an asset',
    message: 'The asset "{asset}" holds the data set "{dataSet}", which its register does not have.',
    remedy: 'Correct the id, or add the data set to its register.',
  },
  'asset-dependency-unknown': {
    severity: 'error',
    requirements: ['A.5.9'],
    title: 'Dependency on an unknown asset',
    message: 'The asset "{asset}" depends on "{dependency}", which the register does not have.',
    remedy: 'Correct the id, or add the asset to the register.',
  },
  'asset-lost-unreported': {
    severity: 'error',
    requirements: ['A.6.8'],
    title: 'Loss not reported',
    message: 'The asset "{asset}" was lost on {lostOn}, and no report of the loss is recorded.',
    remedy: 'Report the loss as an event and record the day.',
  },
  'asset-found-unchecked': {
    severity: 'warning',
    requirements: ['A.5.9'],
    title: 'Found asset not checked',
    message:
      'The asset "{asset}" was lost and is in use again since {foundOn}, without an inventory check since its loss.',
    remedy: 'Check the asset, also for tampering, and record the day.',
  },
  'data-set-owner-missing': {
    severity: 'error',
    requirements: ['A.5.9'],
    title: 'Data set without an owner',
    message: 'The data set "{dataSet}" has no owner.',
    remedy: 'Name the person or role that owns the information.',
  },
});
