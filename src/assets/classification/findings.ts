import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the classification scheme and the classification of assets and data (A.5.10, A.5.12). */
export const classificationFindings = defineFindings({
  'classification-scheme-missing': {
    severity: 'error',
    requirements: ['A.5.12'],
    title: 'No classification scheme in force',
    message: 'On {asOf} no classification scheme is in force, so no asset is classified.',
    remedy: 'Bring a classification scheme into force.',
  },
  'classification-scheme-ambiguous': {
    severity: 'error',
    requirements: ['A.5.12'],
    title: 'Two classification schemes in force',
    message: 'The classification schemes "{schemes}" are in force since the same day, {inForceFrom}.',
    remedy: 'Correct the first day of all but one, or remove them.',
  },
  'classification-level-unknown': {
    severity: 'error',
    requirements: ['A.5.12'],
    title: 'Unknown level of classification',
    message: '"{record}" names the level "{level}", which the classification scheme "{scheme}" does not have.',
    remedy: 'Classify it by a level of the scheme in force.',
  },
  'classification-handling-weaker': {
    severity: 'error',
    requirements: ['A.5.10'],
    title: 'Higher level handled more freely',
    message:
      'In the scheme "{scheme}" the action {action} is handled more freely at "{level}" than at "{lower}" below it.',
    remedy: 'Give the higher level at least the requirements of the lower one.',
  },
  'classification-handling-unstated': {
    severity: 'info',
    requirements: ['A.5.10'],
    title: 'Handling not stated at every level',
    message: 'In the scheme "{scheme}" the action {action} has no rule at the levels "{levels}".',
    remedy: 'State the rule for these levels, too; a missing rule is no permission.',
  },
  'asset-dependency-cycle': {
    severity: 'warning',
    requirements: ['A.5.9'],
    title: 'Assets depend on each other in a circle',
    message: 'The assets "{assets}" depend on each other in a circle, so all have one level.',
    remedy: 'Remove the dependency that is not real, or keep the assets as one.',
  },
  'asset-classification-too-low': {
    severity: 'error',
    requirements: ['A.5.12'],
    title: 'Asset classified too low',
    message: 'The asset "{asset}" is classified as "{level}", below "{computed}", which comes from "{source}".',
    remedy: 'Classify it by what it holds and supports, or record an approved distribution with its rationale.',
  },
  'asset-classification-unreasoned': {
    severity: 'warning',
    requirements: ['A.5.12'],
    title: 'Higher classification without a rationale',
    message: 'The asset "{asset}" is classified as "{level}", above "{computed}", and no rationale is recorded.',
    remedy: 'Record why the asset needs the higher level, such as the cumulation of harmless data.',
  },
  'asset-classification-self-approved': {
    severity: 'warning',
    requirements: ['A.5.3', 'A.5.12'],
    title: 'Lower classification approved by its author',
    message: '"{person}" both classified the asset "{asset}" lower and approved it.',
    remedy: 'Have another person approve the lower level.',
  },
  'asset-classification-assumed': {
    severity: 'info',
    requirements: ['A.5.12'],
    title: 'Classification of an asset assumed',
    message: 'The asset "{asset}" holds no known data, so the default "{level}" is assumed.',
    remedy: 'Record the data that it holds, or classify it.',
  },
  'data-set-classification-assumed': {
    severity: 'info',
    requirements: ['A.5.12'],
    title: 'Data set not classified',
    message: 'The data set "{dataSet}" has no level, so the default "{level}" is assumed.',
    remedy: 'Classify the data set.',
  },
});
