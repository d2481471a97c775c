import type { Lifecycle } from '../../core/lifecycle/lifecycle.ts';

/** The state of a version of a document. */
export type DocumentVersionState = 'draft' | 'in-review' | 'approved' | 'published' | 'superseded' | 'withdrawn';

/**
 * The life cycle of a version of a document (7.5.2, 7.5.3). It belongs to the version and not to the document: a draft of the next version
 * leaves the last one in force. A register may begin later than its documents, so a history may begin in any state before the last two.
 */
export const documentVersionLifecycle: Lifecycle<DocumentVersionState> = {
  id: 'document-version',
  states: ['draft', 'in-review', 'approved', 'published', 'superseded', 'withdrawn'],
  initial: ['draft', 'in-review', 'approved', 'published'],
  final: ['superseded', 'withdrawn'],
  transitions: [
    { from: 'draft', to: 'in-review' },
    { from: 'in-review', to: 'approved' },
    { from: 'in-review', to: 'draft' },
    { from: 'approved', to: 'published' },
    { from: 'approved', to: 'draft' },
    { from: 'published', to: 'superseded' },
    { from: 'published', to: 'withdrawn' },
  ],
};
