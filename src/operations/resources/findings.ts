import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with capacities, the protection against malware and configurations (A.8.6, A.8.7, A.8.9). */
export const resourcesFindings = defineFindings({
  'capacity-critical': {
    severity: 'warning',
    requirements: ['A.8.6'],
    title: 'Capacity critical',
    message: 'Of "{title}" {percent} % were used on {measuredOn}; {threshold} % are critical.',
    remedy: 'Raise the limit, or use less.',
  },
  'capacity-high': {
    severity: 'info',
    requirements: ['A.8.6'],
    title: 'Capacity high',
    message: 'Of "{title}" {percent} % were used on {measuredOn}; the warning begins at {threshold} %.',
    remedy: 'Plan more capacity before it becomes critical.',
  },
  'capacity-unknown': {
    severity: 'warning',
    requirements: ['A.8.6'],
    title: 'Use of a capacity not known',
    message: 'The use of "{title}" is not known: {reason}.',
    remedy: 'Measure the use.',
  },
  'malware-protection-off': {
    severity: 'error',
    requirements: ['A.8.7'],
    title: 'Protection against malware off',
    message: 'The protection of the asset "{asset}" against malware was off on {checkedOn}.',
    remedy: 'Switch the protection on, or record an exception.',
  },
  'malware-protection-outdated': {
    severity: 'warning',
    requirements: ['A.8.7'],
    title: 'Protection against malware outdated',
    message: 'The protection of the asset "{asset}" against malware was last updated on {updatedOn}.',
    remedy: 'Update the protection.',
  },
  'malware-protection-unknown': {
    severity: 'warning',
    requirements: ['A.8.7'],
    title: 'Protection against malware not known',
    message: 'The state of the protection of the asset "{asset}" against malware is not known.',
    remedy: 'Find out whether the protection runs and when it was updated.',
  },
  'baseline-deviation-open': {
    severity: 'warning',
    requirements: ['A.8.9'],
    title: 'Configuration deviates',
    message: 'The setting "{item}" of the asset "{asset}" deviates from the baseline "{baseline}", found on {on}.',
    remedy: 'Correct the setting, or record an exception.',
  },
  'baseline-compliance-unknown': {
    severity: 'warning',
    requirements: ['A.8.9'],
    title: 'Configuration not known',
    message: 'Of the settings that the baseline "{baseline}" asks for, {unknown} of {all} are not known.',
    remedy: 'Assess the settings.',
  },
});
