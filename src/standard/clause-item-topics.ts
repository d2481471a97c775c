import type { Clause2013Id } from './clause-2013-ids.ts';
import type { ClauseId } from './clause-ids.ts';
import type { ClauseItemId } from './clause-item-ids.ts';

/** A lettered or numbered item of a clause. */
export interface ClauseItem {
  /** The item, such as `'6.1.3.d'`. */
  readonly id: ClauseItemId;
  /** What the item is about, in this library's own few words; never the wording of the requirement. */
  readonly topic: string;
}

/** What an amendment of the standard adds to a clause. */
export interface ClauseAmendment {
  /** The amendment, such as `'Amd 1:2024'`. */
  readonly amendment: string;
  /** Whether it adds a requirement or only a note. */
  readonly kind: 'requirement' | 'note';
  /** What it adds, in this library's own few words. */
  readonly topic: string;
}

/** A numbered clause of ISO/IEC 27001:2022. */
export interface Clause {
  /** The number of the clause, such as `'6.1.3'`. */
  readonly id: ClauseId;
  /** Its short title. */
  readonly title: string;
  /** The clause one level above, null for clauses 4 to 10 themselves. */
  readonly parent: ClauseId | null;
  /** Whether the clause carries a requirement of its own or only groups its sub-clauses. */
  readonly kind: 'heading' | 'requirement';
  /** Its lettered items, each followed by its numbered ones, in order. */
  readonly items: readonly ClauseItem[];
  /** What Amendment 1:2024 adds to it, where it does. */
  readonly amendedBy?: readonly ClauseAmendment[];
  /** The clauses of the 2013 edition it came from, empty when new. */
  readonly predecessors: readonly Clause2013Id[];
}

/** The 41 numbered clauses 4 to 10 of ISO/IEC 27001:2022 with Amendment 1:2024, in order. */
export const clauses: readonly Clause[] = [
  { id: '4', title: 'Context of the organization', parent: null, kind: 'heading', items: [], predecessors: ['4'] },
  {
    id: '4.1',
    title: 'Understanding the organization and its context',
    parent: '4',
    kind: 'requirement',
    items: [],
    amendedBy: [{ amendment: 'Amd 1:2024', kind: 'requirement', topic: 'decide if climate change is relevant' }],
    predecessors: ['4.1'],
  },
  {
    id: '4.2',
    title: 'Understanding the needs and expectations of interested parties',
    parent: '4',
    kind: 'requirement',
    items: [
      { id: '4.2.a', topic: 'who the stakeholders are' },
      { id: '4.2.b', topic: 'which of their requirements matter' },
      { id: '4.2.c', topic: 'which requirements the ISMS will cover' },
    ],
    amendedBy: [
      { amendment: 'Amd 1:2024', kind: 'note', topic: 'stakeholders may raise climate-related requirements' },
    ],
    predecessors: ['4.2'],
  },
  {
    id: '4.3',
    title: 'Determining the scope of the information security management system',
    parent: '4',
    kind: 'requirement',
    items: [
      { id: '4.3.a', topic: 'context issues from clause 4.1' },
      { id: '4.3.b', topic: 'stakeholder requirements from clause 4.2' },
      { id: '4.3.c', topic: 'interfaces with work done by others' },
    ],
    predecessors: ['4.3'],
  },
  {
    id: '4.4',
    title: 'Information security management system',
    parent: '4',
    kind: 'requirement',
    items: [],
    predecessors: ['4.4'],
  },
  { id: '5', title: 'Leadership', parent: null, kind: 'heading', items: [], predecessors: ['5'] },
  {
    id: '5.1',
    title: 'Leadership and commitment',
    parent: '5',
    kind: 'requirement',
    items: [
      { id: '5.1.a', topic: 'policy and objectives fit overall strategy' },
      { id: '5.1.b', topic: 'ISMS embedded in business processes' },
      { id: '5.1.c', topic: 'resources provided' },
      { id: '5.1.d', topic: 'importance of the ISMS made known' },
      { id: '5.1.e', topic: 'intended results reached' },
      { id: '5.1.f', topic: 'people guided and backed' },
      { id: '5.1.g', topic: 'improvement encouraged' },
      { id: '5.1.h', topic: 'other managers helped to lead' },
    ],
    predecessors: ['5.1'],
  },
  {
    id: '5.2',
    title: 'Policy',
    parent: '5',
    kind: 'requirement',
    items: [
      { id: '5.2.a', topic: 'suits what the organization does' },
      { id: '5.2.b', topic: 'holds objectives or a frame for them' },
      { id: '5.2.c', topic: 'pledge to meet applicable requirements' },
      { id: '5.2.d', topic: 'pledge to keep improving' },
      { id: '5.2.e', topic: 'kept as documented information' },
      { id: '5.2.f', topic: 'made known internally' },
      { id: '5.2.g', topic: 'offered to stakeholders where suitable' },
    ],
    predecessors: ['5.2'],
  },
  {
    id: '5.3',
    title: 'Organizational roles, responsibilities and authorities',
    parent: '5',
    kind: 'requirement',
    items: [
      { id: '5.3.a', topic: 'who keeps the ISMS conformant' },
      { id: '5.3.b', topic: 'who reports performance upward' },
    ],
    predecessors: ['5.3'],
  },
  { id: '6', title: 'Planning', parent: null, kind: 'heading', items: [], predecessors: ['6'] },
  {
    id: '6.1',
    title: 'Actions to address risks and opportunities',
    parent: '6',
    kind: 'heading',
    items: [],
    predecessors: ['6.1'],
  },
  {
    id: '6.1.1',
    title: 'General',
    parent: '6.1',
    kind: 'requirement',
    items: [
      { id: '6.1.1.a', topic: 'ISMS reaches its aims' },
      { id: '6.1.1.b', topic: 'unwanted effects avoided or lessened' },
      { id: '6.1.1.c', topic: 'improvement obtained' },
      { id: '6.1.1.d', topic: 'planned actions' },
      { id: '6.1.1.e', topic: 'how actions are carried through' },
      { id: '6.1.1.e.1', topic: 'embed and carry out in processes' },
      { id: '6.1.1.e.2', topic: 'judge whether they worked' },
    ],
    predecessors: ['6.1.1'],
  },
  {
    id: '6.1.2',
    title: 'Information security risk assessment',
    parent: '6.1',
    kind: 'requirement',
    items: [
      { id: '6.1.2.a', topic: 'risk criteria' },
      { id: '6.1.2.a.1', topic: 'acceptance criteria' },
      { id: '6.1.2.a.2', topic: 'when and how to assess' },
      { id: '6.1.2.b', topic: 'repeatable, comparable results' },
      { id: '6.1.2.c', topic: 'risk identification' },
      { id: '6.1.2.c.1', topic: 'CIA-loss risks inside the scope' },
      { id: '6.1.2.c.2', topic: 'risk owners' },
      { id: '6.1.2.d', topic: 'risk analysis' },
      { id: '6.1.2.d.1', topic: 'consequences' },
      { id: '6.1.2.d.2', topic: 'likelihood' },
      { id: '6.1.2.d.3', topic: 'risk level' },
      { id: '6.1.2.e', topic: 'risk evaluation' },
      { id: '6.1.2.e.1', topic: 'compare with the criteria' },
      { id: '6.1.2.e.2', topic: 'rank for treatment' },
    ],
    predecessors: ['6.1.2'],
  },
  {
    id: '6.1.3',
    title: 'Information security risk treatment',
    parent: '6.1',
    kind: 'requirement',
    items: [
      { id: '6.1.3.a', topic: 'choose treatment options' },
      { id: '6.1.3.b', topic: 'work out the needed controls' },
      { id: '6.1.3.c', topic: 'check against Annex A for gaps' },
      { id: '6.1.3.d', topic: 'Statement of Applicability' },
      { id: '6.1.3.e', topic: 'treatment plan' },
      { id: '6.1.3.f', topic: 'owner approval and residual risk acceptance' },
    ],
    predecessors: ['6.1.3'],
  },
  {
    id: '6.2',
    title: 'Information security objectives and planning to achieve them',
    parent: '6',
    kind: 'requirement',
    items: [
      { id: '6.2.a', topic: 'in line with the policy' },
      { id: '6.2.b', topic: 'measurable where feasible' },
      { id: '6.2.c', topic: 'reflect requirements and risk outcomes' },
      { id: '6.2.d', topic: 'monitored' },
      { id: '6.2.e', topic: 'communicated' },
      { id: '6.2.f', topic: 'kept current' },
      { id: '6.2.g', topic: 'documented' },
      { id: '6.2.h', topic: 'actions' },
      { id: '6.2.i', topic: 'resources' },
      { id: '6.2.j', topic: 'owner' },
      { id: '6.2.k', topic: 'deadline' },
      { id: '6.2.l', topic: 'how results are judged' },
    ],
    predecessors: ['6.2'],
  },
  { id: '6.3', title: 'Planning of changes', parent: '6', kind: 'requirement', items: [], predecessors: [] },
  { id: '7', title: 'Support', parent: null, kind: 'heading', items: [], predecessors: ['7'] },
  { id: '7.1', title: 'Resources', parent: '7', kind: 'requirement', items: [], predecessors: ['7.1'] },
  {
    id: '7.2',
    title: 'Competence',
    parent: '7',
    kind: 'requirement',
    items: [
      { id: '7.2.a', topic: 'needed competence worked out' },
      { id: '7.2.b', topic: 'people made competent' },
      { id: '7.2.c', topic: 'gaps closed and effect checked' },
      { id: '7.2.d', topic: 'evidence kept' },
    ],
    predecessors: ['7.2'],
  },
  {
    id: '7.3',
    title: 'Awareness',
    parent: '7',
    kind: 'requirement',
    items: [
      { id: '7.3.a', topic: 'the policy' },
      { id: '7.3.b', topic: 'own contribution and its benefits' },
      { id: '7.3.c', topic: 'consequences of not conforming' },
    ],
    predecessors: ['7.3'],
  },
  {
    id: '7.4',
    title: 'Communication',
    parent: '7',
    kind: 'requirement',
    items: [
      { id: '7.4.a', topic: 'subject' },
      { id: '7.4.b', topic: 'timing' },
      { id: '7.4.c', topic: 'audience' },
      { id: '7.4.d', topic: 'method' },
    ],
    predecessors: ['7.4'],
  },
  { id: '7.5', title: 'Documented information', parent: '7', kind: 'heading', items: [], predecessors: ['7.5'] },
  {
    id: '7.5.1',
    title: 'General',
    parent: '7.5',
    kind: 'requirement',
    items: [
      { id: '7.5.1.a', topic: 'what the standard calls for' },
      { id: '7.5.1.b', topic: 'what the organization finds it needs' },
    ],
    predecessors: ['7.5.1'],
  },
  {
    id: '7.5.2',
    title: 'Creating and updating',
    parent: '7.5',
    kind: 'requirement',
    items: [
      { id: '7.5.2.a', topic: 'identification' },
      { id: '7.5.2.b', topic: 'format and medium' },
      { id: '7.5.2.c', topic: 'review and approval' },
    ],
    predecessors: ['7.5.2'],
  },
  {
    id: '7.5.3',
    title: 'Control of documented information',
    parent: '7.5',
    kind: 'requirement',
    items: [
      { id: '7.5.3.a', topic: 'at hand and usable' },
      { id: '7.5.3.b', topic: 'protected well enough' },
      { id: '7.5.3.c', topic: 'distribution and use' },
      { id: '7.5.3.d', topic: 'storage, still readable' },
      { id: '7.5.3.e', topic: 'change control' },
      { id: '7.5.3.f', topic: 'keeping and disposal' },
    ],
    predecessors: ['7.5.3'],
  },
  { id: '8', title: 'Operation', parent: null, kind: 'heading', items: [], predecessors: ['8'] },
  {
    id: '8.1',
    title: 'Operational planning and control',
    parent: '8',
    kind: 'requirement',
    items: [],
    predecessors: ['8.1'],
  },
  {
    id: '8.2',
    title: 'Information security risk assessment',
    parent: '8',
    kind: 'requirement',
    items: [],
    predecessors: ['8.2'],
  },
  {
    id: '8.3',
    title: 'Information security risk treatment',
    parent: '8',
    kind: 'requirement',
    items: [],
    predecessors: ['8.3'],
  },
  { id: '9', title: 'Performance evaluation', parent: null, kind: 'heading', items: [], predecessors: ['9'] },
  {
    id: '9.1',
    title: 'Monitoring, measurement, analysis and evaluation',
    parent: '9',
    kind: 'requirement',
    items: [
      { id: '9.1.a', topic: 'what is watched and measured' },
      { id: '9.1.b', topic: 'methods giving valid results' },
      { id: '9.1.c', topic: 'when measuring happens' },
      { id: '9.1.d', topic: 'who measures' },
      { id: '9.1.e', topic: 'when results are evaluated' },
      { id: '9.1.f', topic: 'who evaluates' },
    ],
    predecessors: ['9.1'],
  },
  { id: '9.2', title: 'Internal audit', parent: '9', kind: 'heading', items: [], predecessors: ['9.2'] },
  {
    id: '9.2.1',
    title: 'General',
    parent: '9.2',
    kind: 'requirement',
    items: [
      { id: '9.2.1.a', topic: 'conformity' },
      { id: '9.2.1.a.1', topic: 'to own requirements' },
      { id: '9.2.1.a.2', topic: 'to ISO/IEC 27001' },
      { id: '9.2.1.b', topic: 'works in practice' },
    ],
    predecessors: ['9.2'],
  },
  {
    id: '9.2.2',
    title: 'Internal audit programme',
    parent: '9.2',
    kind: 'requirement',
    items: [
      { id: '9.2.2.a', topic: 'criteria and scope per audit' },
      { id: '9.2.2.b', topic: 'objective, impartial auditors' },
      { id: '9.2.2.c', topic: 'reporting to management' },
    ],
    predecessors: ['9.2'],
  },
  { id: '9.3', title: 'Management review', parent: '9', kind: 'heading', items: [], predecessors: ['9.3'] },
  { id: '9.3.1', title: 'General', parent: '9.3', kind: 'requirement', items: [], predecessors: ['9.3'] },
  {
    id: '9.3.2',
    title: 'Management review inputs',
    parent: '9.3',
    kind: 'requirement',
    items: [
      { id: '9.3.2.a', topic: 'follow-up of earlier reviews' },
      { id: '9.3.2.b', topic: 'changed internal and external issues' },
      { id: '9.3.2.c', topic: 'changed stakeholder needs' },
      { id: '9.3.2.d', topic: 'performance trends' },
      { id: '9.3.2.d.1', topic: 'nonconformities and fixes' },
      { id: '9.3.2.d.2', topic: 'measurements' },
      { id: '9.3.2.d.3', topic: 'audits' },
      { id: '9.3.2.d.4', topic: 'objectives' },
      { id: '9.3.2.e', topic: 'stakeholder feedback' },
      { id: '9.3.2.f', topic: 'risk results and treatment progress' },
      { id: '9.3.2.g', topic: 'chances to improve' },
    ],
    predecessors: ['9.3'],
  },
  {
    id: '9.3.3',
    title: 'Management review results',
    parent: '9.3',
    kind: 'requirement',
    items: [],
    predecessors: ['9.3'],
  },
  { id: '10', title: 'Improvement', parent: null, kind: 'heading', items: [], predecessors: ['10'] },
  { id: '10.1', title: 'Continual improvement', parent: '10', kind: 'requirement', items: [], predecessors: ['10.2'] },
  {
    id: '10.2',
    title: 'Nonconformity and corrective action',
    parent: '10',
    kind: 'requirement',
    items: [
      { id: '10.2.a', topic: 'react' },
      { id: '10.2.a.1', topic: 'control and correct' },
      { id: '10.2.a.2', topic: 'handle consequences' },
      { id: '10.2.b', topic: 'tackle causes' },
      { id: '10.2.b.1', topic: 'review the case' },
      { id: '10.2.b.2', topic: 'find causes' },
      { id: '10.2.b.3', topic: 'look for similar cases' },
      { id: '10.2.c', topic: 'carry out action' },
      { id: '10.2.d', topic: 'check it worked' },
      { id: '10.2.e', topic: 'adapt the ISMS if needed' },
      { id: '10.2.f', topic: 'record: nature and actions' },
      { id: '10.2.g', topic: 'record: corrective action outcome' },
    ],
    predecessors: ['10.1'],
  },
];
