import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the dependencies of processes and resources, and with their recovery. */
export const recoveryFindings = defineFindings({
  'resource-id-taken': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Resource with the id of a process',
    message: 'The resource "{resource}" has the id of a process, so dependencies on it mean the process.',
    remedy: 'Give the resource an id of its own.',
  },
  'dependency-dangling': {
    severity: 'error',
    requirements: ['7.5.3.e', 'A.5.30'],
    title: 'Dependency on an unknown record',
    message: '"{record}" depends on "{reference}", which is no process and no resource.',
    remedy: 'Correct the id, or add the process or resource.',
  },
  'dependency-cycle': {
    severity: 'error',
    requirements: ['A.5.30'],
    title: 'Dependencies in a circle',
    message: 'Dependencies go in a circle through "{records}"; no recovery time follows from it.',
    remedy: 'Correct the dependencies: say which record can be recovered first.',
  },
  'dependency-undecided': {
    severity: 'warning',
    requirements: ['A.8.14'],
    title: 'Alternatives too wide to compare',
    message: 'The alternatives of "{record}" lead to so many records that it is not decided whether they share one.',
    remedy: 'Ask singlePointsOfFailure about the process, which compares them without a limit.',
  },
  'recovery-time-unknown': {
    severity: 'warning',
    requirements: ['A.5.30'],
    title: 'Recovery time unknown',
    message: 'The recovery time of the {kind} "{record}" is not known.',
    remedy: 'Measure, agree or estimate the time, and record it.',
  },
  'rto-not-achievable': {
    severity: 'error',
    requirements: ['A.5.30'],
    title: 'Recovery time objective not achievable',
    message:
      'The process "{process}" is to run again after {rto} minutes; its dependencies allow at least {minutes} minutes, by the chain "{chain}".',
    remedy: 'Speed up the recovery of the chain, add an alternative, or set another objective.',
  },
  'recovery-above-mtpd': {
    severity: 'error',
    requirements: ['A.5.30'],
    title: 'Recovery longer than is tolerable',
    message:
      'The process "{process}" needs at least {minutes} minutes to run again, by the chain "{chain}"; tolerable are {tolerable} minutes.',
    remedy: 'Speed up the recovery of the chain, add an alternative, or decide anew on what is tolerable.',
  },
  'single-point-above-mtpd': {
    severity: 'error',
    requirements: ['A.5.30', 'A.8.14'],
    title: 'Single point of failure that is intolerable',
    message:
      'The {kind} "{record}" alone stops the process "{process}" and needs at least {minutes} minutes; tolerable are {tolerable} minutes.',
    remedy: 'Add an alternative, or speed up its recovery.',
  },
  'single-point-of-failure': {
    severity: 'info',
    requirements: ['A.8.14'],
    title: 'Single point of failure',
    message: 'The {kind} "{record}" alone stops the process "{process}".',
    remedy: 'Add an alternative, or record who accepts it and why.',
  },
  'supplier-recovery-slower': {
    severity: 'error',
    requirements: ['A.5.20', 'A.5.30'],
    title: 'Contract with a supplier slower than required',
    message:
      'The service "{service}" owes the recovery of "{record}" within {minutes} minutes; the process "{process}" leaves {required} minutes.',
    remedy: 'Agree on a shorter time, or find an alternative.',
  },
});
