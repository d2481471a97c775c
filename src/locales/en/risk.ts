/** The sentences of the schemas of `risk` by code. */
export const riskSentences = {
  'analysis-incomplete': 'An analysis must have a likelihood and an impact, or a level alone; "{missing}" is missing.',
  'level-besides-likelihood': 'The level "{level}" follows from likelihood and impact and cannot be given beside them.',
  'withdrawn-before-assessed': 'The analysis was withdrawn on {withdrawnOn}, before it was made on {assessedOn}.',
  'accepted-other-risk': 'The acceptance is of "{risk}", its snapshot is of "{accepted}".',
  'approved-other-risk': 'The approval is of "{risk}", its snapshot is of "{approved}".',
  'appetite-scope': 'The limits must be for one category, one asset or one unit; {named} of the three are named.',
  'level-duplicate': 'The level "{level}" is listed more than once.',
  'probability-on-impact': 'A scale of impact has no {field}; only likelihoods stand for probabilities.',
  'category-reserved': 'The id "{category}" is taken; a category of your own needs another.',
  'category-duplicate': 'The category "{category}" is listed more than once.',
  'appetite-duplicate': 'The {kind} "{scope}" has limits of its own more than once.',
  'combination-without-bands':
    'A grid has no column for the {combination} of levels; it needs bands over a product or a sum.',
  'combination-with-appetite':
    'The category "{category}" cannot have limits of its own where the impact is the {combination} of levels.',
  'grid-rows': 'The grid must have a row for each of the {expected} likelihoods, got {actual}.',
  'grid-columns': 'The row must have a cell for each of the {expected} impacts, got {actual}.',
  'bands-start-wrong': 'The first band must begin at {expected}, the smallest {kind}, got {actual}.',
  'bands-out-of-order': 'The band must begin above {previous}, where the one before it begins, got {actual}.',
  'level-unknown': 'The criteria have no level of risk "{level}".',
  'category-unknown': 'The criteria have no category of impact "{category}".',
  'probability-inverted': 'The band must begin below {to}, where it ends, got {from}.',
  'closed-before-identified': 'The risk was closed on {closedOn}, before it was identified on {identifiedOn}.',
  'option-repeated': 'A combination has the option {option} once at most.',
  'impact-empty': 'An impact by category must have a level for at least one category.',
  'negative-zero': 'The number must be written 0, got -0.',
} as const;
