import { defineFindings } from '../../core/findings/finding.ts';

/** What can be unsound in risk criteria, and what a risk register can fall short of. */
export const riskFindings = defineFindings({
  'risk-criteria-not-monotone': {
    severity: 'error',
    requirements: ['6.1.2.b'],
    title: 'Higher likelihood or impact, lower level',
    message: '{likelihood} with {impact} gives {level}, less than the {neighbourLevel} of {neighbour} with it.',
  },
  'risk-criteria-level-jump': {
    severity: 'warning',
    requirements: ['6.1.2.b'],
    title: 'One step leaps over a level',
    message:
      '{likelihood} with {impact} gives {level}, more than one level above the {neighbourLevel} of {neighbour} with it.',
  },
  'risk-criteria-level-unreached': {
    severity: 'warning',
    requirements: ['6.1.2.a'],
    title: 'Level that no risk can have',
    message: 'No pair of likelihood and impact gives the level {level}.',
  },
  'risk-criteria-band-unreachable': {
    severity: 'warning',
    requirements: ['6.1.2.a'],
    title: 'Band that no value falls into',
    message: 'No pair of likelihood and impact gives a value in the band of {level} from {from}.',
  },
  'risk-criteria-rows-identical': {
    severity: 'info',
    requirements: ['6.1.2.a'],
    title: 'Likelihoods that make no difference',
    message: 'The likelihoods {lower} and {higher} give the same level for every impact.',
  },
  'risk-criteria-columns-identical': {
    severity: 'info',
    requirements: ['6.1.2.a'],
    title: 'Impacts that make no difference',
    message: 'The impacts {lower} and {higher} give the same level for every likelihood.',
  },
  'risk-criteria-approvals-out-of-order': {
    severity: 'error',
    requirements: ['6.1.2.a'],
    title: 'Approvals out of order',
    message: 'The {role} may accept up to {upTo}, but everything up to {below} is accepted before.',
  },
  'risk-criteria-probability-missing': {
    severity: 'warning',
    requirements: ['6.1.2.b'],
    title: 'Likelihood without probabilities',
    message: 'The likelihood {level} has no probabilities although others have.',
  },
  'risk-criteria-probability-gap': {
    severity: 'warning',
    requirements: ['6.1.2.b'],
    title: 'Probabilities that belong to no likelihood',
    message: 'No likelihood stands for the probabilities from {from} to {to}.',
  },
  'risk-criteria-probability-overlap': {
    severity: 'error',
    requirements: ['6.1.2.b'],
    title: 'Probabilities that belong to two likelihoods',
    message: 'The likelihoods {lower} and {higher} both stand for the probabilities from {from} to {to}.',
  },
  'risk-criteria-probability-out-of-order': {
    severity: 'error',
    requirements: ['6.1.2.b'],
    title: 'Probabilities out of order',
    message: 'The likelihood {higher} begins at {from}, below the {below} at which the lower {lower} begins.',
  },
  'risk-criteria-border-unowned': {
    severity: 'info',
    requirements: ['6.1.2.b'],
    title: 'Probability on a border that nobody owns',
    message:
      'The likelihoods {lower} and {higher} meet at {border}, and the scale does not say whose that is; it counts as {higher} until it does.',
  },
  'risk-criteria-horizon-missing': {
    severity: 'warning',
    requirements: ['6.1.2.b'],
    title: 'Probabilities over no stated time',
    message: 'The likelihood {level} does not say over what time its probabilities are, although others do.',
  },
  'risk-criteria-horizon-mixed': {
    severity: 'warning',
    requirements: ['6.1.2.b'],
    title: 'Probabilities over different times',
    message:
      'The likelihood {level} is about {horizon}, a lower one about {below}; their probabilities cannot be compared.',
  },
  'risk-duplicate': {
    severity: 'error',
    requirements: ['6.1.2', '7.5.3'],
    title: 'Risk listed twice',
    message: 'The id {risk} stands for more than one risk.',
  },
  'risk-owner-missing': {
    severity: 'error',
    requirements: ['6.1.2.c'],
    title: 'Risk without owner',
    message: '{risk} has no owner.',
  },
  'risk-not-assessed': {
    severity: 'warning',
    requirements: ['6.1.2.d', '8.2'],
    title: 'Risk not assessed',
    message: '{risk} is identified but not assessed.',
  },
  'risk-level-unknown': {
    severity: 'error',
    requirements: ['6.1.2.d'],
    title: 'Level that the criteria do not have',
    message: 'The {stage} {parameter} of {risk} is {value}, which the criteria do not have.',
  },
  'risk-impact-category-unknown': {
    severity: 'error',
    requirements: ['6.1.2.d'],
    title: 'Impact of a category that the criteria do not have',
    message: 'The {stage} impact of {risk} is on {category}, a category that the criteria do not have.',
  },
  'risk-impact-category-missing': {
    severity: 'warning',
    requirements: ['6.1.2.d'],
    title: 'Impact that leaves out a category',
    message:
      'The {stage} impact of {risk} says nothing about {category}; what is not assessed looks lower than it may be.',
  },
  'risk-history-later': {
    severity: 'error',
    requirements: ['7.5.3', '8.2'],
    title: 'Earlier analysis later than the present one',
    message:
      'An earlier {stage} analysis of {risk} is of {assessedOn}, later than the present one of {presentOn}; one of them is out of place.',
  },
  'risk-history-open': {
    severity: 'warning',
    requirements: ['7.5.3', '8.2'],
    title: 'Earlier analysis that never ended',
    message:
      'The {stage} analysis of {risk} of {assessedOn} is in the history, but nothing took its place and no day says when it was withdrawn.',
  },
  'risk-criteria-changed': {
    severity: 'warning',
    requirements: ['6.1.2.b', '8.2'],
    title: 'Assessed under other criteria',
    message: 'The {stage} assessment of {risk} was made under {assessedUnder}, not under {criteria}.',
  },
  'risk-current-above-inherent': {
    severity: 'warning',
    requirements: ['6.1.2.d'],
    title: 'Current risk above the inherent one',
    message:
      '{risk} is {current} ({currentScore}) with its controls and {inherent} ({inherentScore}) without, and no rationale says why.',
  },
  'risk-residual-above-current': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Residual risk above the current one',
    message: '{risk} would be {residual} ({residualScore}) after treatment and is {current} ({currentScore}) today.',
  },
  'risk-residual-above-inherent': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Residual risk above the inherent one',
    message:
      '{risk} would be {residual} ({residualScore}) after treatment and is {inherent} ({inherentScore}) without any control.',
  },
  'risk-residual-category-raised': {
    severity: 'warning',
    requirements: ['6.1.3.f'],
    title: 'Residual risk above the one before in a category',
    message:
      'On {category} {risk} would be {residual} ({residualScore}) after treatment; its {before} risk is {from} ({fromScore}) there.',
  },
  'risk-residual-not-reached': {
    severity: 'warning',
    requirements: ['6.1.3.f', '8.2'],
    title: 'Treatment done, risk not lowered',
    message:
      'Nothing is left to do about {risk}, yet on {seenOn} it was {current} ({currentScore}), above the {residual} ({residualScore}) that was to remain.',
  },
  'risk-reassessment-due': {
    severity: 'warning',
    requirements: ['8.2'],
    title: 'Treatment done, risk not assessed since',
    message: 'The treatment of {risk} ended on {lastDoneOn}, and nobody has assessed since how high the risk is.',
  },
  'risk-lowered-without-control': {
    severity: 'error',
    requirements: ['6.1.3.b'],
    title: 'Risk lowered by nothing',
    message:
      'The {stage} risk of {risk} is below the {before} one, but no control, avoidance or sharing accounts for that.',
  },
  'risk-category-lowered-without-control': {
    severity: 'error',
    requirements: ['6.1.3.b'],
    title: 'Category of impact lowered by nothing',
    message:
      'On {category} the {stage} risk of {risk} is below the {before} one, but no control, avoidance or sharing accounts for that.',
  },
  'risk-untreated': {
    severity: 'error',
    requirements: ['6.1.2.e', '6.1.3.a'],
    title: 'Above the acceptance criteria and not treated',
    message:
      '{risk} is {level} ({category}), which is not accepted as it is, and its treatment ({treatment}) does nothing about it.',
  },
  'risk-residual-not-assessed': {
    severity: 'warning',
    requirements: ['6.1.3.f', '8.3'],
    title: 'Treated, and nobody has assessed what remains',
    message:
      '{risk} is {level} ({category}), which is not accepted as it is; nothing of its treatment ({treatment}) is left to do, and no residual risk is assessed.',
  },
  'risk-residual-above-criteria': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Residual risk that nobody may accept',
    message: '{risk} would still be {level} ({category}) after treatment, which nobody may accept.',
  },
  'risk-control-unknown': {
    severity: 'error',
    requirements: ['6.1.3.b', '6.1.3.c'],
    title: 'Unknown control',
    message: '{risk} uses {control}, which is no control of Annex A; a control from elsewhere starts with custom:.',
  },
  'risk-control-2013': {
    severity: 'error',
    requirements: ['6.1.3.b', '6.1.3.c'],
    title: 'Control of the 2013 edition',
    message: '{risk} uses {control}, which is a control of the 2013 edition.',
  },
  'risk-control-not-in-statement': {
    severity: 'error',
    requirements: ['6.1.3.d'],
    title: 'Control missing in the Statement of Applicability',
    message: '{risk} uses {control}, which the Statement of Applicability does not list.',
  },
  'risk-control-excluded': {
    severity: 'error',
    requirements: ['6.1.3.d'],
    title: 'Control excluded in the Statement of Applicability',
    message: '{risk} uses {control}, which the Statement of Applicability excludes.',
  },
  'risk-control-undecided': {
    severity: 'warning',
    requirements: ['6.1.3.d'],
    title: 'Control undecided in the Statement of Applicability',
    message: '{risk} uses {control}, which the Statement of Applicability has not decided on.',
  },
  'risk-plan-without-action': {
    severity: 'warning',
    requirements: ['6.1.3.e', '8.3'],
    title: 'Treatment plan without an action',
    message:
      'The plan of {risk} shall lower it from {from} ({fromScore}) to {residual} ({residualScore}) but has no action.',
  },
  'risk-action-without-owner': {
    severity: 'warning',
    requirements: ['6.1.3.e'],
    title: 'Action without owner',
    message: 'Nobody owns the action {action} of {risk}.',
  },
  'risk-action-without-date': {
    severity: 'warning',
    requirements: ['6.1.3.e'],
    title: 'Action without due date',
    message: 'The action {action} of {risk} has no due date.',
  },
  'risk-action-overdue': {
    severity: 'error',
    requirements: ['8.3'],
    title: 'Action overdue',
    message: 'The action {action} of {risk} was due on {dueOn} (days late: {days}).',
  },
  'risk-review-overdue': {
    severity: 'error',
    requirements: ['8.2'],
    title: 'Review overdue',
    message: '{risk} was to be reviewed by {dueOn} (days late: {days}).',
  },
  'risk-asset-unknown': {
    severity: 'error',
    requirements: ['6.1.2.c', 'A.5.9'],
    title: 'Asset that is not in the inventory',
    message: '{risk} is about the asset {asset}, which is not in the inventory.',
  },
  'risk-threat-unknown': {
    severity: 'error',
    requirements: ['6.1.2.c', 'A.5.7'],
    title: 'Threat that is not in the list',
    message: '{risk} comes from the threat {threat}, which is not in the list.',
  },
  'risk-acceptance-missing': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Accepted by nobody',
    message: '{risk} stays at {level} ({category}), which needs acceptance by {role}, and nobody has accepted it.',
  },
  'risk-acceptance-expired': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Acceptance expired',
    message: 'The acceptance {acceptance} of {risk} expired on {expiresOn}.',
  },
  'risk-acceptance-stale': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Acceptance of what the risk no longer is',
    message: 'Since the acceptance {acceptance} of {risk} these have changed: {changed}.',
  },
  'risk-acceptance-role-wrong': {
    severity: 'error',
    requirements: ['6.1.3.f', '5.3'],
    title: 'Accepted by the wrong role',
    message: '{risk} was accepted by {acceptedBy}; at {level} ({category}) that takes {role}.',
  },
  'risk-acceptance-altered': {
    severity: 'error',
    requirements: ['7.5.3'],
    title: 'Acceptance altered',
    message: 'The digest of the acceptance {acceptance} does not fit what it says was accepted.',
  },
  'risk-acceptance-duplicate': {
    severity: 'error',
    requirements: ['7.5.3'],
    title: 'Acceptance listed twice',
    message: 'The id {acceptance} stands for more than one acceptance, here of {risk}.',
  },
  'risk-acceptance-of-unknown-risk': {
    severity: 'warning',
    requirements: ['7.5.3'],
    title: 'Acceptance of a risk that is not in the register',
    message: 'The acceptance {acceptance} is about {risk}, which is not in the register.',
  },
  'risk-approval-missing': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Treatment plan not approved',
    message: 'Nobody has approved the treatment of {risk}.',
  },
  'risk-approval-expired': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Approval of the treatment expired',
    message: 'The approval {approval} of the treatment of {risk} expired on {expiresOn}.',
  },
  'risk-approval-stale': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Approval of what the treatment no longer is',
    message: 'Since the approval {approval} of the treatment of {risk} these have changed: {changed}.',
  },
  'risk-approval-not-by-owner': {
    severity: 'error',
    requirements: ['6.1.3.f'],
    title: 'Treatment approved by someone else than the owner',
    message: 'The treatment of {risk} was approved by {approvedBy}; its owner is {owner}.',
  },
  'risk-approval-altered': {
    severity: 'error',
    requirements: ['7.5.3'],
    title: 'Approval altered',
    message: 'The digest of the approval {approval} does not fit what it says was approved.',
  },
  'risk-approval-duplicate': {
    severity: 'error',
    requirements: ['7.5.3'],
    title: 'Approval listed twice',
    message: 'The id {approval} stands for more than one approval, here of {risk}.',
  },
  'risk-approval-of-unknown-risk': {
    severity: 'warning',
    requirements: ['7.5.3'],
    title: 'Approval for a risk that is not in the register',
    message: 'The approval {approval} is about {risk}, which is not in the register.',
  },
});

/** A code of `riskFindings`. */
export type RiskFindingCode = keyof typeof riskFindings;
