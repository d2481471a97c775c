/** The events that playbooks answer: changes of people (A.5.11, A.5.18, A.6.5), incidents and outages; `other` for any other event. */
export const playbookEvents = [
  'joiner',
  'mover',
  'leaver',
  'incident',
  'data-breach',
  'backup-restore',
  'downtime',
  'other',
] as const;

/** An event that a playbook answers, such as `'leaver'`. */
export type PlaybookEvent = (typeof playbookEvents)[number];
