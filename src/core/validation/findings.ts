import { defineFindings } from '../findings/finding.ts';

/** What keeps an input from being read at all. */
export const validationFindings = defineFindings({
  'document-unreadable': {
    severity: 'error',
    requirements: [],
    title: 'Document unreadable',
    message: '"{field}" cannot be read: it {reason}.',
    remedy: 'Give plain data, as JSON.parse returns it, of fewer levels.',
  },
});
