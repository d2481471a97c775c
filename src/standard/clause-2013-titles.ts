import type { Clause2013Id } from './clause-2013-ids.ts';
import type { ClauseId } from './clause-ids.ts';

/** A numbered clause of ISO/IEC 27001:2013. */
export interface Clause2013 {
  /** The number of the clause in the 2013 edition, such as `'10.1'`. */
  readonly id: Clause2013Id;
  /** Its short title. */
  readonly title: string;
  /** The clause one level above, null for clauses 4 to 10 themselves. */
  readonly parent: Clause2013Id | null;
  /** Whether the clause carries a requirement of its own or only groups its sub-clauses. */
  readonly kind: 'heading' | 'requirement';
  /** The clauses of the 2022 edition it went into, in order. */
  readonly successors: readonly ClauseId[];
}

/** The 35 numbered clauses 4 to 10 of ISO/IEC 27001:2013, in order. */
export const clauses2013: readonly Clause2013[] = [
  { id: '4', title: 'Context of the organization', parent: null, kind: 'heading', successors: ['4'] },
  {
    id: '4.1',
    title: 'Understanding the organization and its context',
    parent: '4',
    kind: 'requirement',
    successors: ['4.1'],
  },
  {
    id: '4.2',
    title: 'Understanding the needs and expectations of interested parties',
    parent: '4',
    kind: 'requirement',
    successors: ['4.2'],
  },
  {
    id: '4.3',
    title: 'Determining the scope of the information security management system',
    parent: '4',
    kind: 'requirement',
    successors: ['4.3'],
  },
  { id: '4.4', title: 'Information security management system', parent: '4', kind: 'requirement', successors: ['4.4'] },
  { id: '5', title: 'Leadership', parent: null, kind: 'heading', successors: ['5'] },
  { id: '5.1', title: 'Leadership and commitment', parent: '5', kind: 'requirement', successors: ['5.1'] },
  { id: '5.2', title: 'Policy', parent: '5', kind: 'requirement', successors: ['5.2'] },
  {
    id: '5.3',
    title: 'Organizational roles, responsibilities and authorities',
    parent: '5',
    kind: 'requirement',
    successors: ['5.3'],
  },
  { id: '6', title: 'Planning', parent: null, kind: 'heading', successors: ['6'] },
  { id: '6.1', title: 'Actions to address risks and opportunities', parent: '6', kind: 'heading', successors: ['6.1'] },
  { id: '6.1.1', title: 'General', parent: '6.1', kind: 'requirement', successors: ['6.1.1'] },
  {
    id: '6.1.2',
    title: 'Information security risk assessment',
    parent: '6.1',
    kind: 'requirement',
    successors: ['6.1.2'],
  },
  {
    id: '6.1.3',
    title: 'Information security risk treatment',
    parent: '6.1',
    kind: 'requirement',
    successors: ['6.1.3'],
  },
  {
    id: '6.2',
    title: 'Information security objectives and planning to achieve them',
    parent: '6',
    kind: 'requirement',
    successors: ['6.2'],
  },
  { id: '7', title: 'Support', parent: null, kind: 'heading', successors: ['7'] },
  { id: '7.1', title: 'Resources', parent: '7', kind: 'requirement', successors: ['7.1'] },
  { id: '7.2', title: 'Competence', parent: '7', kind: 'requirement', successors: ['7.2'] },
  { id: '7.3', title: 'Awareness', parent: '7', kind: 'requirement', successors: ['7.3'] },
  { id: '7.4', title: 'Communication', parent: '7', kind: 'requirement', successors: ['7.4'] },
  { id: '7.5', title: 'Documented information', parent: '7', kind: 'heading', successors: ['7.5'] },
  { id: '7.5.1', title: 'General', parent: '7.5', kind: 'requirement', successors: ['7.5.1'] },
  { id: '7.5.2', title: 'Creating and updating', parent: '7.5', kind: 'requirement', successors: ['7.5.2'] },
  {
    id: '7.5.3',
    title: 'Control of documented information',
    parent: '7.5',
    kind: 'requirement',
    successors: ['7.5.3'],
  },
  { id: '8', title: 'Operation', parent: null, kind: 'heading', successors: ['8'] },
  { id: '8.1', title: 'Operational planning and control', parent: '8', kind: 'requirement', successors: ['8.1'] },
  { id: '8.2', title: 'Information security risk assessment', parent: '8', kind: 'requirement', successors: ['8.2'] },
  { id: '8.3', title: 'Information security risk treatment', parent: '8', kind: 'requirement', successors: ['8.3'] },
  { id: '9', title: 'Performance evaluation', parent: null, kind: 'heading', successors: ['9'] },
  {
    id: '9.1',
    title: 'Monitoring, measurement, analysis and evaluation',
    parent: '9',
    kind: 'requirement',
    successors: ['9.1'],
  },
  { id: '9.2', title: 'Internal audit', parent: '9', kind: 'requirement', successors: ['9.2', '9.2.1', '9.2.2'] },
  {
    id: '9.3',
    title: 'Management review',
    parent: '9',
    kind: 'requirement',
    successors: ['9.3', '9.3.1', '9.3.2', '9.3.3'],
  },
  { id: '10', title: 'Improvement', parent: null, kind: 'heading', successors: ['10'] },
  { id: '10.1', title: 'Nonconformity and corrective action', parent: '10', kind: 'requirement', successors: ['10.2'] },
  { id: '10.2', title: 'Continual improvement', parent: '10', kind: 'requirement', successors: ['10.1'] },
];
