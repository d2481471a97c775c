import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the tests of controls (9.1), and with a statement that claims more than they tell (6.1.3 d). */
export const controlTestsFindings = defineFindings({
  'control-test-overdue': {
    severity: 'warning',
    requirements: ['9.1'],
    title: 'Test of a control overdue',
    message: 'The test "{test}" of {control} was due on {dueOn}.',
    remedy: 'Run the test, or change its plan.',
  },
  'control-test-unplanned': {
    severity: 'warning',
    requirements: ['9.1'],
    title: 'Test of a control without a plan',
    message: 'The test "{test}" of {control} has no plan for its runs.',
    remedy: 'Plan how often the test runs, or set the day of its next run.',
  },
  'control-test-unevidenced': {
    severity: 'error',
    requirements: ['9.1'],
    title: 'Test passed without evidence',
    message: 'The test "{test}" of {control} passed on {on}, but there is no evidence of it.',
    remedy: 'Collect the evidence, or run the test again.',
  },
  'control-claim-contradicted': {
    severity: 'error',
    requirements: ['6.1.3.d'],
    title: 'Control stated as implemented, but its test failed',
    message: 'The statement says that {control} is {status}, but the last run of its tests "{tests}" failed.',
    remedy: 'Mend the control and test it again, or state it as partially implemented with an action.',
  },
  'control-claim-unproven': {
    severity: 'warning',
    requirements: ['6.1.3.d'],
    title: 'Control stated as implemented, but its tests do not show it',
    message: 'The statement says that {control} is {status}, but its tests "{tests}" do not show it: {states}.',
    remedy: 'Run the tests and collect their evidence.',
  },
});
