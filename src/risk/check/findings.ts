import { defineFindings } from '../../core/findings/finding.ts';

/** Weaknesses of a risk register, found by `checkRiskRegister`. */
export const checkFindings = defineFindings({
  'risk-duplicate': {
    severity: 'error',
    requirements: ['6.1.2', '7.5.3'],
    title: 'Risk listed twice',
    message: 'More than one risk has the id "{risk}".',
    remedy: 'Give each risk an id of its own, or merge the risks.',
  },
  'risk-owner-missing': {
    severity: 'error',
    requirements: ['6.1.2.c'],
    title: 'Risk without owner',
    message: 'The risk "{risk}" has no owner.',
    remedy: 'Name the person or role that is accountable for the risk.',
  },
  'risk-identified-on-missing': {
    severity: 'info',
    requirements: ['6.1.2.c'],
    title: 'Day of identification missing',
    message: 'The risk "{risk}" has no day of identification.',
    remedy: 'Record the day, or the day on which the risk came into the register.',
  },
  'risk-not-assessed': {
    severity: 'warning',
    requirements: ['6.1.2.d', '8.2'],
    title: 'Risk not assessed',
    message: 'The risk "{risk}" is identified but not assessed.',
    remedy: 'Assess the likelihood and the impact of the risk.',
  },
  'risk-level-unknown': {
    severity: 'error',
    requirements: ['6.1.2.d'],
    title: 'Level unknown to the criteria',
    message: 'The {stage} {parameter} of the risk "{risk}" is "{value}", which is not a level of the criteria.',
    remedy: 'Use a level of the criteria, or rescale the analysis to them.',
  },
  'risk-level-as-text': {
    severity: 'error',
    requirements: ['6.1.2.d'],
    title: 'Rank given as text',
    message:
      'The {stage} {parameter} of the risk "{risk}" is the text "{value}", which is not the id of a level; a rank is a number.',
    remedy: 'Write the rank as a number, or use the id of the level.',
  },
  'risk-impact-category-unknown': {
    severity: 'error',
    requirements: ['6.1.2.d'],
    title: 'Category of impact unknown to the criteria',
    message: 'The {stage} impact of the risk "{risk}" is on "{category}", which is not a category of the criteria.',
    remedy: 'Use a category of the criteria, or add the category to them.',
  },
  'risk-impact-category-missing': {
    severity: 'warning',
    requirements: ['6.1.2.d'],
    title: 'Category of impact missing',
    message:
      'The {stage} impact of the risk "{risk}" has no level for "{category}", so the risk may be higher than it looks.',
    remedy: 'Assess the impact on this category, too.',
  },
  'risk-history-later': {
    severity: 'error',
    requirements: ['7.5.3', '8.2'],
    title: 'Earlier analysis dated after the present one',
    message:
      'An earlier {stage} analysis of the risk "{risk}" is dated {assessedOn}, after the present one of {presentOn}.',
    remedy: 'Correct the dates, or exchange the present analysis and the earlier one.',
  },
  'risk-history-open': {
    severity: 'warning',
    requirements: ['7.5.3', '8.2'],
    title: 'Earlier analysis without an end',
    message:
      'The {stage} analysis of the risk "{risk}" of {assessedOn} is in the history, but it is neither replaced nor withdrawn.',
    remedy: 'Add the analysis that replaced it, or the day on which it was withdrawn.',
  },
  'risk-criteria-changed': {
    severity: 'warning',
    requirements: ['6.1.2.b', '8.2'],
    title: 'Assessed under other criteria',
    message:
      'The {stage} analysis of the risk "{risk}" was made under the criteria "{assessedUnder}"; the criteria in force are "{criteria}".',
    remedy: 'Assess the risk under the criteria in force, or rescale the analysis to them.',
  },
  'risk-current-above-inherent': {
    severity: 'warning',
    requirements: ['6.1.2.d'],
    title: 'Current risk above the inherent one',
    message:
      'The risk "{risk}" is "{current}" ("{currentScore}") with its controls and "{inherent}" ("{inherentScore}") without them; a rationale is missing.',
    remedy: 'Correct one of the two analyses, or state the reason in the rationale.',
  },
  'risk-residual-above-current': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Residual risk above the current one',
    message:
      'The risk "{risk}" would be "{residual}" ("{residualScore}") after treatment; it is "{current}" ("{currentScore}") today.',
    remedy: 'Correct one of the two analyses; a treatment must not raise the risk.',
  },
  'risk-residual-above-inherent': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Residual risk above the inherent one',
    message:
      'The risk "{risk}" would be "{residual}" ("{residualScore}") after treatment; it is "{inherent}" ("{inherentScore}") without controls.',
    remedy: 'Correct one of the two analyses; a treatment must not raise the risk.',
  },
  'risk-residual-category-raised': {
    severity: 'warning',
    requirements: ['6.1.3.f'],
    title: 'Residual risk raised in one category',
    message:
      'The risk "{risk}" would be "{residual}" ("{residualScore}") on "{category}" after treatment; its {before} level there is "{from}" ("{fromScore}").',
    remedy: 'Correct one of the two levels, or treat the risk in this category, too.',
  },
  'risk-residual-not-reached': {
    severity: 'warning',
    requirements: ['6.1.3.f', '8.2'],
    title: 'Treatment done, risk not lowered',
    message:
      'All actions for the risk "{risk}" are done, but on {seenOn} it was "{current}" ("{currentScore}"), above the expected "{residual}" ("{residualScore}").',
    remedy: 'Plan further treatment, or assess the residual risk again.',
  },
  'risk-reassessment-due': {
    severity: 'warning',
    requirements: ['8.2'],
    title: 'Treatment done, risk not assessed since',
    message: 'The treatment of the risk "{risk}" ended on {lastDoneOn}, and the risk has not been assessed since.',
    remedy: 'Assess the current risk again.',
  },
  'risk-lowered-without-control': {
    severity: 'error',
    requirements: ['6.1.3.b'],
    title: 'Risk lowered without a control',
    message:
      'The {stage} risk of "{risk}" is below the {before} one, but no control, avoidance or sharing explains the difference.',
    remedy: 'Name the controls that lower the risk, or correct the analysis.',
  },
  'risk-category-lowered-without-control': {
    severity: 'error',
    requirements: ['6.1.3.b'],
    title: 'Category of impact lowered without a control',
    message:
      'The {stage} risk of "{risk}" on "{category}" is below the {before} one, but no control, avoidance or sharing explains the difference.',
    remedy: 'Name the controls that lower the risk in this category, or correct the analysis.',
  },
  'risk-untreated': {
    severity: 'error',
    requirements: ['6.1.2.e', '6.1.3.a'],
    title: 'Above the acceptance criteria and not treated',
    message:
      'The risk "{risk}" is "{level}" ("{category}"), above the acceptance criteria, and its treatment ({treatment}) has no effect on it.',
    remedy: 'Select a treatment option that lowers the risk, or retain the risk where a role may accept it.',
  },
  'risk-residual-not-assessed': {
    severity: 'warning',
    requirements: ['6.1.3.f', '8.3'],
    title: 'Treated, residual risk not assessed',
    message:
      'The risk "{risk}" is "{level}" ("{category}"), above the acceptance criteria; all actions of its treatment ({treatment}) are done, and no residual risk is assessed.',
    remedy: 'Assess the residual risk.',
  },
  'risk-residual-above-criteria': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Residual risk above every acceptance limit',
    message: 'The risk "{risk}" would still be "{level}" ("{category}") after treatment, which no role may accept.',
    remedy: 'Plan further treatment until a role may accept the residual risk.',
  },
  'risk-control-unknown': {
    severity: 'error',
    requirements: ['6.1.3.b', '6.1.3.c'],
    title: 'Control unknown',
    message:
      'The risk "{risk}" uses "{control}", which is not a control of Annex A; a custom control starts with custom:.',
    remedy: 'Correct the id of the control, or write it as a custom control.',
  },
  'risk-control-2013': {
    severity: 'error',
    requirements: ['6.1.3.b', '6.1.3.c'],
    title: 'Control of the 2013 edition',
    message: 'The risk "{risk}" uses {control}, which is a control of the 2013 edition; it went into {successors}.',
    remedy: 'Replace the control by its successors of the 2022 edition.',
  },
  'risk-control-not-in-statement': {
    severity: 'error',
    requirements: ['6.1.3.d'],
    title: 'Control missing in the Statement of Applicability',
    message: 'The risk "{risk}" uses "{control}", which is missing in the Statement of Applicability.',
    remedy: 'Add the control to the Statement of Applicability.',
  },
  'risk-control-excluded': {
    severity: 'error',
    requirements: ['6.1.3.d'],
    title: 'Control excluded in the Statement of Applicability',
    message: 'The risk "{risk}" uses "{control}", which the Statement of Applicability excludes.',
    remedy: 'Make the control applicable in the Statement of Applicability, or treat the risk by other controls.',
  },
  'risk-control-undecided': {
    severity: 'warning',
    requirements: ['6.1.3.d'],
    title: 'Control undecided in the Statement of Applicability',
    message: 'The risk "{risk}" uses "{control}", which is undecided in the Statement of Applicability.',
    remedy: 'Decide on the control in the Statement of Applicability.',
  },
  'risk-plan-without-action': {
    severity: 'warning',
    requirements: ['6.1.3.e', '8.3'],
    title: 'Treatment plan without an action',
    message:
      'The plan of the risk "{risk}" must lower it from "{from}" ("{fromScore}") to "{residual}" ("{residualScore}") but has no action.',
    remedy: 'Add the actions that lower the risk.',
  },
  'risk-share-without-party': {
    severity: 'warning',
    requirements: ['6.1.3.a', '6.1.3.e'],
    title: 'Shared without a party',
    message: 'The treatment of the risk "{risk}" shares it, but names no other party.',
    remedy: 'Name the party that bears part of the risk.',
  },
  'risk-avoidance-without-action': {
    severity: 'warning',
    requirements: ['6.1.3.e', '8.3'],
    title: 'Avoidance without an action',
    message: 'The treatment of the risk "{risk}" avoids it, but has no action that ends the activity.',
    remedy: 'Add the action that ends the activity.',
  },
  'risk-action-without-owner': {
    severity: 'warning',
    requirements: ['6.1.3.e'],
    title: 'Action without owner',
    message: 'The action "{action}" of the risk "{risk}" has no owner.',
    remedy: 'Name the person or role that does it.',
  },
  'risk-action-without-date': {
    severity: 'warning',
    requirements: ['6.1.3.e'],
    title: 'Action without due date',
    message: 'The action "{action}" of the risk "{risk}" has no due date.',
    remedy: 'Set the day by which it must be done.',
  },
  'risk-action-overdue': {
    severity: 'error',
    requirements: ['8.3'],
    title: 'Action overdue',
    message: 'The action "{action}" of the risk "{risk}" was due on {dueOn} (days late: {days}).',
    remedy: 'Do it, or have the owner of the risk approve another date.',
  },
  'risk-review-overdue': {
    severity: 'error',
    requirements: ['8.2'],
    title: 'Review overdue',
    message: 'The review of the risk "{risk}" was due on {dueOn} (days late: {days}).',
    remedy: 'Review the risk and record the day.',
  },
  'risk-asset-unknown': {
    severity: 'error',
    requirements: ['6.1.2.c', 'A.5.9'],
    title: 'Asset missing in the inventory',
    message: 'The risk "{risk}" concerns the asset "{asset}", which is missing in the inventory.',
    remedy: 'Add the asset to the inventory, or correct its id.',
  },
  'risk-threat-unknown': {
    severity: 'error',
    requirements: ['6.1.2.c', 'A.5.7'],
    title: 'Threat missing in the list',
    message: 'The risk "{risk}" comes from the threat "{threat}", which is missing in the list of threats.',
    remedy: 'Add the threat to the list, or correct its id.',
  },
  'risk-acceptance-missing': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Acceptance missing',
    message:
      'The risk "{risk}" remains at "{level}" ("{category}") and needs an acceptance by "{role}", which is missing.',
    remedy: 'Have the risk accepted by one of these roles, or treat it further.',
  },
  'risk-acceptance-incomplete': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Acceptance incomplete',
    message:
      'The acceptance "{acceptance}" of the risk "{risk}" at "{level}" ("{category}") lacks the signature of "{missing}".',
    remedy: 'Obtain the missing signatures.',
  },
  'risk-acceptance-expired': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Acceptance expired',
    message: 'The acceptance "{acceptance}" of the risk "{risk}" expired on {expiresOn}.',
    remedy: 'Have the risk accepted again, or treat it further.',
  },
  'risk-acceptance-term-exceeded': {
    severity: 'error',
    requirements: ['6.1.2.a', '6.1.3.f'],
    title: 'Acceptance longer than the criteria allow',
    message:
      'The acceptance "{acceptance}" of the risk "{risk}" runs until {expiresOn}; by the criteria it ends on {longest}.',
    remedy: 'Have the risk accepted for a shorter time, and again at its end.',
  },
  'risk-acceptance-stale': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Acceptance out of date',
    message: 'The risk "{risk}" has changed since the acceptance "{acceptance}": {changed}.',
    remedy: 'Have the risk accepted as it is now.',
  },
  'risk-acceptance-role-wrong': {
    severity: 'error',
    requirements: ['6.1.3.f', '5.3'],
    title: 'Acceptance by the wrong role',
    message:
      'The risk "{risk}" was accepted by "{acceptedBy}"; at "{level}" ("{category}") it needs an acceptance by "{role}".',
    remedy: 'Have the risk accepted by a role that the criteria name for its level.',
  },
  'risk-acceptance-altered': {
    severity: 'error',
    requirements: ['7.5.3'],
    title: 'Acceptance altered',
    message: 'The digest of the acceptance "{acceptance}" does not match the accepted content.',
    remedy: 'Restore the record as it was signed, or have the risk accepted again.',
  },
  'risk-acceptance-duplicate': {
    severity: 'error',
    requirements: ['7.5.3'],
    title: 'Acceptance listed twice',
    message: 'More than one acceptance has the id "{acceptance}", here that of the risk "{risk}".',
    remedy: 'Give each acceptance an id of its own, or remove the copy.',
  },
  'risk-acceptance-of-unknown-risk': {
    severity: 'warning',
    requirements: ['7.5.3'],
    title: 'Acceptance of an unknown risk',
    message: 'The acceptance "{acceptance}" is of the risk "{risk}", which is missing in the register.',
    remedy: 'Add the risk to the register, or correct its id.',
  },
  'risk-approval-missing': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Approval of the treatment missing',
    message: 'The treatment of the risk "{risk}" has no approval.',
    remedy: 'Have the owner of the risk approve the treatment plan.',
  },
  'risk-approval-expired': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Approval of the treatment expired',
    message: 'The approval "{approval}" of the treatment of the risk "{risk}" expired on {expiresOn}.',
    remedy: 'Have the owner of the risk approve the treatment plan again.',
  },
  'risk-approval-stale': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Approval of the treatment out of date',
    message: 'The treatment of the risk "{risk}" has changed since the approval "{approval}": {changed}.',
    remedy: 'Have the owner of the risk approve the treatment plan as it is now.',
  },
  'risk-approval-not-by-owner': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Treatment not approved by the owner',
    message: 'The treatment of the risk "{risk}" was approved by "{approvedBy}"; its owner is "{owner}".',
    remedy: 'Have the owner of the risk approve the treatment plan.',
  },
  'risk-approval-altered': {
    severity: 'error',
    requirements: ['7.5.3'],
    title: 'Approval of the treatment altered',
    message: 'The digest of the approval "{approval}" does not match the approved content.',
    remedy: 'Restore the record as it was signed, or have the treatment approved again.',
  },
  'risk-approval-duplicate': {
    severity: 'error',
    requirements: ['7.5.3'],
    title: 'Approval of the treatment listed twice',
    message: 'More than one approval has the id "{approval}", here that of the risk "{risk}".',
    remedy: 'Give each approval an id of its own, or remove the copy.',
  },
  'risk-approval-of-unknown-risk': {
    severity: 'warning',
    requirements: ['7.5.3'],
    title: 'Approval for an unknown risk',
    message: 'The approval "{approval}" is for the risk "{risk}", which is missing in the register.',
    remedy: 'Add the risk to the register, or correct its id.',
  },
});
