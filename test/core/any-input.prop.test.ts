import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as core from '../../src/core/index.ts';
import { makeAction, makeApproval, makeCadence, makeEvidence, makeReview } from '../../src/fixtures/index.ts';
import { type ArgumentSamples, itAnswersOrRefuses } from '../any-input.ts';
import { withReplacedPart } from '../replaced-part.ts';

const asOf = '2026-11-29';
const lifecycle: core.Lifecycle = {
  id: 'review',
  states: ['draft', 'approved'],
  initial: ['draft'],
  final: ['approved'],
  transitions: [{ from: 'draft', to: 'approved' }],
};
const history = [
  { state: 'draft', enteredOn: '2026-03-01' },
  { state: 'approved', enteredOn: '2026-03-02' },
];
const doors = core.defineFindings({
  'door-open': {
    severity: 'error',
    requirements: ['A.7.2'],
    title: 'Open',
    message: '"{door}" is open.',
    remedy: 'Shut it.',
  },
});
const details = { subject: { kind: 'door', id: 'D' }, path: ['doors', 0], params: { door: 'D', list: ['a'] } };
const finding = core.reportFinding(doors, 'door-open', details);
const translation: core.Translation = {
  locale: 'de',
  findings: {
    'door-open': { title: 'Offen', message: { by: 'door', one: 'Eine.', other: '„{door}“: {title}.' }, remedy: 'Zu.' },
  },
  sentences: { 'id-empty': ['„{id}“ ist leer.', 'Leer.'] },
  labels: { door: { D: 'Tür' } },
  titles: { door: { D: 'Tür' } },
  forms: { date: '{day}.{month}.', instant: '{time}', more: { by: 'count', other: ' und {count}' } },
};
const approval = makeApproval();
const signatures = [{ by: 'A. Roe', role: 'CISO', on: '2026-03-02' }];
const required = [{ roles: ['CISO', 'CEO'], sign: 'all' }];
const subject = { kind: 'sample', id: 'S' };
const { error } = core.EvidenceSchema.safeParse({ reference: ' ', custom: 1, sha: '' });
const unionError = core.ActionSchema.safeParse({ status: 'odd' }).error;

const dueItem: core.DueItem = {
  kind: 'risk-review',
  subject: { kind: 'risk', id: 'R' },
  title: 'Review',
  owner: null,
  dueOn: null,
  dueAt: '2026-12-01T12:00:00Z',
  state: 'due-soon',
  requirement: '8.2',
  rule: 'cadence',
};

/** Every exported function with arguments that it answers, and the names of its parameters and options. */
const samples: ArgumentSamples = {
  daysBetween: [['2026-01-01', '2026-02-01'], 'from to'],
  isCalendarDate: [['2026-01-01'], 'value'],
  isInstant: [['2026-01-01T00:00:00Z'], 'value'],
  isPeriod: [['P1M'], 'value'],
  isHourPeriod: [['PT72H'], 'value'],
  instantOf: [[new Date(0)], 'date'],
  instantAt: [
    ['2026-03-29', '02:30', 'Europe/Berlin', { disambiguation: 'later' }],
    'date time zone options disambiguation',
  ],
  readCalendarDate: [['29/11/2026', { order: 'dmy' }], 'options order'],
  addPeriod: [['2026-01-01', 'P1M'], 'date period'],
  subtractPeriod: [['2026-01-01', 'P1M'], 'date period'],
  compareInstants: [['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'], 'a b'],
  addHours: [['2026-01-01T00:00:00Z', 'PT72H'], 'instant period'],
  endOfLocalDay: [['2026-01-01', 'Europe/Berlin'], 'date zone'],
  localDateOf: [['2026-01-01T00:00:00Z', 'Europe/Berlin'], 'instant zone'],
  defineFindings: [[doors], 'table'],
  describeFinding: [
    [finding, { translation, labels: { door: { 'D*': '{1}' } } }],
    'finding options translation labels',
  ],
  defineTranslation: [[translation], 'translation'],
  remedyOf: [[finding, doors], 'finding table code'],
  reportFinding: [[doors, 'door-open', details], 'table code details'],
  findingsOfIssues: [
    [{ issues: [...(error?.issues ?? []), ...(unionError?.issues ?? [])] }, subject, { input: {} }],
    'error subject options',
  ],
  groupFindings: [[[finding], { subjects: 2, table: doors }], 'findings options subjects table'],
  validateRecord: [[makeEvidence(), { kind: 'evidence' }], 'options kind'],
  tallyOf: [[{ counted: 1, of: 2, excluded: 1, unknown: 1 }], 'counts'],
  referenceTo: [['asset'], 'kind'],
  evidenceState: [
    [makeEvidence({ validUntil: '2027-01-01' }), { asOf, validFor: 'P1Y' }],
    'evidence options asOf validFor',
  ],
  actionState: [[{ ...makeAction(), status: 'done', doneOn: '2026-05-02' }, { asOf }], 'action options asOf'],
  actionProgress: [
    [[makeAction(), { ...makeAction(), status: 'done', doneOn: '2026-05-02' }], { asOf }],
    'actions options asOf',
  ],
  canonicalJson: [[{ a: [1, { b: 'x' }] }], 'value'],
  digestOf: [[{ a: [1, { b: 'x' }] }], 'value'],
  approveSnapshot: [
    [approval.snapshot, { id: 'AP-1', signatures, expiresOn: '2027-01-01' }],
    'snapshot options id signatures expiresOn',
  ],
  approvalChanges: [[approval, approval.snapshot], 'approval snapshot'],
  missingSignatures: [[signatures, { asOf, required, excluding: ['B'] }], 'signatures options asOf required excluding'],
  approvalState: [
    [approval, approval.snapshot, { asOf, required, excluding: ['B'] }],
    'approval snapshot options asOf required excluding',
  ],
  diffRecords: [[{ a: [{ id: 'A', b: 1 }] }, { a: [{ id: 'B' }], c: null }], 'before after'],
  remindersFor: [
    [[dueItem], { before: ['P1W'], asOf, since: '2026-11-20', zone: 'Europe/Berlin' }],
    'items options before asOf since zone',
  ],
  occurrences: [[makeCadence(), 3], 'cadence count'],
  nextOccurrence: [
    [
      makeCadence({ tolerance: { before: 'P1W', after: 'P1W' } }),
      { asOf, completedOn: asOf, changedOn: asOf, dueSoonWithin: 'P1W' },
    ],
    'cadence options asOf completedOn changedOn dueSoonWithin',
  ],
  checkCadences: [[[{ id: 'D', cadence: makeCadence(), completedOn: '2026-03-01' }], { asOf }], 'duties options asOf'],
  reviewDue: [
    [[makeReview()], { asOf, cadence: makeCadence(), nextOn: '2026-12-01', changedOn: '2026-01-01' }],
    'reviews options asOf cadence nextOn changedOn',
  ],
  nextStates: [[lifecycle, 'draft'], 'lifecycle state'],
  checkHistory: [[history, lifecycle, { subject }], 'history lifecycle options subject'],
  diagramOf: [[lifecycle], 'lifecycle'],
};

/** A schema is no JSON. */
const bound: Readonly<Record<string, unknown>> = {
  ...core,
  validateRecord: (...[input, options]: readonly [unknown, core.ValidateRecordOptions]) =>
    core.validateRecord(core.EvidenceSchema, input, options),
};

describe('any JSON value in place of any part of an argument', () => {
  itAnswersOrRefuses(bound, samples);

  it('never lets a check of records throw over a record', () => {
    const duties = [{ id: 'D', cadence: makeCadence(), completedOn: '2026-03-01' }];
    fc.assert(
      fc.property(withReplacedPart(duties), (mutated) => {
        expect(core.checkCadences(mutated as never, { asOf })).toBeInstanceOf(Array);
      }),
    );
    fc.assert(
      fc.property(withReplacedPart(history), (mutated) => {
        expect(core.checkHistory(mutated as never, lifecycle)).toBeInstanceOf(Array);
      }),
    );
  });
});
