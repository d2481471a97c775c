import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with nonconformities and corrective actions (10.2). */
export const correctiveActionsFindings = defineFindings({
  'nonconformity-owner-missing': {
    severity: 'warning',
    requirements: ['10.2.c', '5.3'],
    title: 'Nonconformity without an owner',
    message: 'The nonconformity "{nonconformity}" has no owner.',
    remedy: 'Name the person or role that sees to it.',
  },
  'nonconformity-unreasoned': {
    severity: 'warning',
    requirements: ['10.2.b'],
    title: 'Nonconformity ended without a reason',
    message: 'The nonconformity "{nonconformity}" ended as {state} on {enteredOn} without a reason.',
    remedy: 'Record the reason, or take the nonconformity up again.',
  },
  'nonconformity-uncorrected': {
    severity: 'warning',
    requirements: ['10.2.a.1'],
    title: 'Nonconformity not corrected',
    message: 'No correction of the nonconformity "{nonconformity}" is done as of {asOf}.',
    remedy: 'Stop the nonconformity, and record what stopped it and when.',
  },
  'nonconformity-cause-missing': {
    severity: 'error',
    requirements: ['10.2.b.2'],
    title: 'Cause not determined',
    message: 'The nonconformity "{nonconformity}" is {state}, but its cause is not recorded.',
    remedy: 'Determine and record the cause.',
  },
  'nonconformity-similar-unchecked': {
    severity: 'warning',
    requirements: ['10.2.b.3'],
    title: 'Similar nonconformities not looked for',
    message: 'The nonconformity "{nonconformity}" is {state}, but it is not recorded whether similar ones exist.',
    remedy: 'Look for similar nonconformities, and record whether there are any.',
  },
  'nonconformity-action-missing': {
    severity: 'warning',
    requirements: ['10.2.c'],
    title: 'No corrective action',
    message: 'The nonconformity "{nonconformity}" is {state}, but no corrective action is recorded.',
    remedy: 'Record the actions that remove the cause, or end the nonconformity as no-action with the reason.',
  },
  'nonconformity-action-unowned': {
    severity: 'warning',
    requirements: ['10.2.c'],
    title: 'Corrective action without an owner',
    message: 'The corrective action "{action}" of "{nonconformity}" has no owner.',
    remedy: 'Name the person or role that does it.',
  },
  'nonconformity-action-undated': {
    severity: 'warning',
    requirements: ['10.2.c'],
    title: 'Corrective action without a due date',
    message: 'The corrective action "{action}" of "{nonconformity}" has no due date.',
    remedy: 'Set a due date.',
  },
  'nonconformity-action-overdue': {
    severity: 'error',
    requirements: ['10.2.c'],
    title: 'Corrective action overdue',
    message: 'The corrective action "{action}" of "{nonconformity}" was due on {dueOn} (days late: {days}).',
    remedy: 'Do the action, and record the day; a later due date keeps the first one as the original.',
  },
  'nonconformity-action-open': {
    severity: 'error',
    requirements: ['10.2.c'],
    title: 'Implemented with an open action',
    message: 'The nonconformity "{nonconformity}" is implemented since {since}, but the action "{action}" is not done.',
    remedy: 'Do the action, give it up with a reason, or correct the state.',
  },
  'nonconformity-effectiveness-unplanned': {
    severity: 'warning',
    requirements: ['10.2.d'],
    title: 'Evaluation of the effect not planned',
    message:
      'The actions on "{nonconformity}" are implemented since {since}, but no day for the evaluation of their effect is set.',
    remedy: 'Set the day by which the effect is evaluated.',
  },
  'nonconformity-effectiveness-missing': {
    severity: 'error',
    requirements: ['10.2.d'],
    title: 'Effect not evaluated',
    message: 'The effect of the actions on "{nonconformity}" was to be evaluated by {dueOn} and is not.',
    remedy: 'Evaluate the effect, and record the result with its evidence.',
  },
  'nonconformity-effectiveness-before-action': {
    severity: 'error',
    requirements: ['10.2.d'],
    title: 'Effect evaluated before the last action',
    message:
      'The effect of the actions on "{nonconformity}" was evaluated on {evaluatedOn}, before {doneOn}, when the last of them was done.',
    remedy: 'Evaluate the effect anew, or correct the days.',
  },
  'nonconformity-effectiveness-before-any-action': {
    severity: 'error',
    requirements: ['10.2.d'],
    title: 'Effect evaluated without an action done',
    message:
      'The effect of the actions on "{nonconformity}" was evaluated on {evaluatedOn}, when none of them was done.',
    remedy: 'Evaluate the effect after the actions are done, or correct the days.',
  },
  'nonconformity-effectiveness-too-soon': {
    severity: 'warning',
    requirements: ['10.2.d'],
    title: 'Effect evaluated too soon',
    message:
      'The effect of the actions on "{nonconformity}" was evaluated on {evaluatedOn} (days after the last action on {doneOn}: {days}).',
    remedy: 'Evaluate the effect again when it can be seen.',
  },
  'nonconformity-effectiveness-self-evaluated': {
    severity: 'warning',
    requirements: ['10.2.d'],
    title: 'Effect evaluated by the owner of an action',
    message: 'The effect of the actions on "{nonconformity}" was evaluated by "{by}", who owns the action "{action}".',
    remedy: 'Have another person look at the result.',
  },
  'nonconformity-effectiveness-unevidenced': {
    severity: 'warning',
    requirements: ['10.2.g'],
    title: 'Effect without evidence',
    message: 'The evaluation of "{nonconformity}" on {evaluatedOn} has no evidence.',
    remedy: 'Record the evidence of the result.',
  },
  'nonconformity-ineffective-unresumed': {
    severity: 'warning',
    requirements: ['10.2.d'],
    title: 'Actions without effect',
    message: 'The actions on "{nonconformity}" were found ineffective on {evaluatedOn}, but it is still implemented.',
    remedy: 'Analyse the nonconformity anew, and set further actions.',
  },
  'nonconformity-closed-without-evaluation': {
    severity: 'error',
    requirements: ['10.2.d'],
    title: 'Closed without an evaluation of the effect',
    message: 'The nonconformity "{nonconformity}" was closed on {closedOn}, before any evaluation of the effect.',
    remedy: 'Evaluate the effect, and correct the day of closing.',
  },
  'nonconformity-closed-ineffective': {
    severity: 'error',
    requirements: ['10.2.d'],
    title: 'Closed although the actions had no effect',
    message:
      'The nonconformity "{nonconformity}" was closed on {closedOn}, but the last evaluation on {evaluatedOn} found the actions ineffective.',
    remedy: 'Raise it anew, and set further actions.',
  },
  'nonconformity-closed-without-evidence': {
    severity: 'error',
    requirements: ['10.2.g'],
    title: 'Closed without evidence of an action',
    message:
      'The nonconformity "{nonconformity}" was closed on {closedOn}, but the action "{action}" was not done by then or has no evidence.',
    remedy: 'Record the day and the evidence of the action, or correct the day of closing.',
  },
  'nonconformity-cause-before-raising': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Cause found before the nonconformity',
    message: 'The cause of "{nonconformity}" was found on {foundOn}, before it was raised on {raisedOn}.',
    remedy: 'Correct one of the days.',
  },
  'nonconformity-cause-after-actions': {
    severity: 'warning',
    requirements: ['10.2.b.2'],
    title: 'Cause found after the actions',
    message: 'The cause of "{nonconformity}" was found on {foundOn}, after the last action was done on {doneOn}.',
    remedy: 'Set further actions that remove the cause, or correct one of the days.',
  },
  'nonconformity-recurred': {
    severity: 'warning',
    requirements: ['10.2.d'],
    title: 'Nonconformity came back',
    message:
      'The nonconformity "{nonconformity}" has the same requirement and cause as "{earlier}", which was closed on {closedOn}.',
    remedy: 'Determine why the earlier actions did not last, and remove that cause.',
  },
});
