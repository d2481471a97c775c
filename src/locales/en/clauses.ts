/** The sentences of the schemas of `clauses` by code. */
export const clausesSentences = {
  'article-unreadable': '"{article}" is not an article in a form such as 33, 45a or 5(1)(f).',
} as const;
