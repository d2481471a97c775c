/** The sentences of the schemas of `operations` by code. */
export const operationsSentences = {
  'service-level-severity-duplicate': 'The severity {severity} has targets above.',
  'opening-out-of-order': '{later} is {laterAt}, before {earlier} at {earlierAt}.',
  'opening-verified-unfixed': 'The fix is verified at {verifiedAt}, but the instant of the fix is missing.',
  'opening-overlaps': 'The vulnerability was detected again at {detectedAt}, when the opening above had not ended.',
  'vulnerability-listed-unexploited':
    'The vulnerability is listed as exploited since {listedOn}, so it cannot be said not to be exploited.',
  'window-ends-before-start': 'The window ends at {endsAt}, before it starts at {startsAt}.',
  'change-outcome-before-implementation': 'The outcome is {outcome}, but the change was not made.',
} as const;
