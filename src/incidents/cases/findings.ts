import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with incidents and their timelines. */
export const casesFindings = defineFindings({
  'incident-times-out-of-order': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Times of an incident out of order',
    message: 'The times of the incident "{incident}" are out of order: {later} {laterTime}, {earlier} {earlierTime}.',
    remedy: 'Correct the times, or state how precisely they are known.',
  },
  'incident-severity-not-assessed': {
    severity: 'warning',
    requirements: ['A.5.25'],
    title: 'Severity of an incident not assessed',
    message: 'The severity of the incident "{incident}" is not assessed.',
    remedy: 'Assess the severity by the scale of the organization.',
  },
  'incident-severity-unknown': {
    severity: 'error',
    requirements: ['A.5.25'],
    title: 'Severity that the scale does not have',
    message: 'The severity of the incident "{incident}" is "{level}", which the scale does not have.',
    remedy: 'Assess the severity by the scale of the organization.',
  },
  'incident-severity-lowered-unreasoned': {
    severity: 'error',
    requirements: ['A.5.25'],
    title: 'Severity lowered without a reason',
    message: 'The severity of the incident "{incident}" was lowered from "{from}" to "{to}" on {on}, without a reason.',
    remedy: 'Record why the severity is lower, or assess it again.',
  },
  'incident-dismissal-contradicted': {
    severity: 'error',
    requirements: ['A.5.25'],
    title: 'Incident both dismissed and brought to its end',
    message: 'The incident "{incident}" was dismissed on {on}, but its state is "{state}": it counts nowhere.',
    remedy: 'Remove the dismissal, or correct the states that the incident entered.',
  },
  'incident-duplicate-cycle': {
    severity: 'error',
    requirements: ['A.5.25'],
    title: 'Incidents are duplicates of each other',
    message: 'The incidents "{incidents}" are duplicates of each other in a circle, so that none of them counts.',
    remedy: 'Keep one of the incidents, and make the others its duplicates.',
  },
  'timeline-supersession-cycle': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Entries of a timeline supersede each other',
    message: 'The entries "{entries}" supersede each other in a circle, so that none of them counts.',
    remedy: 'Correct which entry supersedes which.',
  },
  'timeline-supersession-elsewhere': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Entry supersedes one of another incident',
    message: 'The entry "{entry}" supersedes "{superseded}", which is about another incident.',
    remedy: 'Correct the id of the superseded entry, or the incident of one of the two.',
  },
});
