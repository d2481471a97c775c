import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import {
  makeControlledDocument,
  makeDocumentVersion,
  makePerson,
  makeRole,
  makeRoleAssignment,
} from '../../../src/fixtures/index.ts';
import {
  checkGovernance,
  type ControlledDocument,
  type DocumentVersionState,
  type GovernanceRegisters,
} from '../../../src/governance/index.ts';
import { codesOf } from '../../codes-of.ts';
import { nextVersion } from './next-version.ts';

const asOf = '2026-11-21';
const people = [makePerson(), makePerson({ id: 'ben' })];
const roles = [makeRole()];
const roleAssignments = [makeRoleAssignment()];
const draft = [{ state: 'draft', enteredOn: '2026-10-05' }] as const;

function find(documents: readonly ControlledDocument[], registers: GovernanceRegisters = {}) {
  return checkGovernance({ ...registers, controlledDocuments: documents }, { asOf });
}

function check(overrides: Parameters<typeof makeControlledDocument>[0], registers: GovernanceRegisters = {}) {
  return codesOf(find([makeControlledDocument(overrides)], registers));
}

function checkVersion(overrides: Parameters<typeof makeDocumentVersion>[0], registers: GovernanceRegisters = {}) {
  return check({ versions: [makeDocumentVersion(overrides)] }, registers);
}

describe('checkGovernance on documents', () => {
  it('finds nothing in a sound register, with people and roles and without', () => {
    expect(check({})).toEqual([]);
    expect(check({}, { people, roles, roleAssignments })).toEqual([]);
    expect(check({ versions: [makeDocumentVersion(), nextVersion] }, { people, roles, roleAssignments })).toEqual([]);
  });

  it('names unreadable and repeated documents', () => {
    expect(codesOf(find([{ id: 'POL-1' } as never]))).toEqual(['governance-record-unreadable']);
    expect(codesOf(find('none' as never))).toEqual(['governance-record-unreadable']);
    expect(codesOf(find([makeControlledDocument(), makeControlledDocument()]))).toEqual([
      'governance-record-duplicate',
    ]);
    const versions = [{ ...makeDocumentVersion(), effectiveFrom: 'soon' }] as never;
    expect(find([makeControlledDocument({ versions })])).toMatchObject([
      { path: ['controlledDocuments', 0, 'versions', 0, 'effectiveFrom'] },
    ]);
  });

  it('finds a document without an owner unless it is retired', () => {
    expect(check({ owner: undefined })).toEqual(['document-owner-missing']);
    expect(check({ owner: undefined, retiredOn: asOf })).toEqual(['policy-top-missing']);
  });

  it('finds external documents without a publisher or an edition', () => {
    const external = (origin?: ControlledDocument['external']) =>
      codesOf(
        find([
          makeControlledDocument(),
          makeControlledDocument({ id: 'ISO', kind: 'external', versions: [], external: origin }),
        ]),
      );
    expect(external({ publisher: 'ISO', edition: '2022' })).toEqual([]);
    expect(external({ publisher: 'ISO' })).toEqual(['document-external-unidentified']);
    const [finding] = find([makeControlledDocument({ kind: 'external', versions: [], external: undefined })]);
    expect(finding?.message).toBe('The external document "POL-1" lacks its publisher, edition.');
  });
});

describe('checkGovernance on versions of documents', () => {
  it('finds a published version without a recorded approval, and none in a draft', () => {
    const [approved, published] = makeDocumentVersion().history.slice(2);
    expect(checkVersion({ approvedBy: undefined })).toEqual(['document-unapproved']);
    expect(checkVersion({ history: published === undefined ? [] : [published] })).toEqual(['document-unapproved']);
    expect(checkVersion({ history: approved === undefined ? [] : [approved] })).toEqual([
      'document-version-none-in-force',
    ]);
    expect(check({ versions: [makeDocumentVersion(), { version: '2.0', change: 'major', history: draft }] })).toEqual(
      [],
    );
    const [finding] = find([makeControlledDocument({ versions: [makeDocumentVersion({ approvedBy: undefined })] })]);
    expect(finding).toEqual({
      code: 'document-unapproved',
      severity: 'error',
      message: 'Version "1.0" of "POL-1" is published, but no approval by a person on a day is recorded.',
      requirements: ['7.5.2.c'],
      subject: { kind: 'controlled-document', id: 'POL-1' },
      path: ['controlledDocuments', 0, 'versions', 0],
      params: { document: 'POL-1', version: '1.0' },
    });
  });

  it('finds an approver who did not hold the role or was not here on the day', () => {
    const heldFrom = (from: '2026-06-15' | '2026-06-16') =>
      check({}, { people, roles, roleAssignments: [makeRoleAssignment({ from })] });
    expect(heldFrom('2026-06-15')).toEqual([]);
    expect(heldFrom('2026-06-16')).toEqual(['document-approver-unentitled']);
    const started = (startedOn: '2026-06-15' | '2026-06-16') =>
      check({}, { people: [makePerson({ startedOn }), makePerson({ id: 'ben' })], roles, roleAssignments });
    expect(started('2026-06-15')).toEqual([]);
    expect(started('2026-06-16')).toEqual(['document-approver-unentitled']);
    const deputies = [
      makeRoleAssignment({ person: 'ben' }),
      makeRoleAssignment({ id: 'RA-2', kind: 'deputy', from: '2026-06-15', through: '2026-06-15' }),
    ];
    expect(check({}, { people, roles, roleAssignments: deputies })).toEqual([]);
  });

  it('leaves an approval valid when the approver leaves later, and finds a role that nobody holds any more', () => {
    const registers = (through: '2026-11-20' | '2026-11-21') => ({
      people,
      roles: [makeRole({ accountableFor: [] }), makeRole({ id: 'ceo' })],
      roleAssignments: [
        makeRoleAssignment({ through }),
        makeRoleAssignment({ id: 'RA-2', role: 'ceo', person: 'ben' }),
      ],
    });
    expect(check({}, registers('2026-11-21'))).toEqual([]);
    expect(check({}, registers('2026-11-20'))).toEqual(['document-approver-role-vacant']);
    const left = [makePerson({ endedOn: '2026-11-20' }), makePerson({ id: 'ben' })];
    const { roles: both, roleAssignments: held } = registers('2026-11-20');
    const open = [makeRoleAssignment(), ...held.slice(1)];
    expect(check({}, { people: left, roles: both, roleAssignments: open })).toEqual([
      'role-holder-left',
      'document-approver-role-vacant',
    ]);
    const successor = makeRoleAssignment({ id: 'RA-3', person: 'ben', from: '2026-11-21' });
    expect(check({}, { people: left, roles: both, roleAssignments: [...held, successor] })).toEqual([]);
  });

  it('names people and roles that their registers do not have, once', () => {
    const nobody = { preparedBy: 'cy', approvedBy: { person: 'dee', role: 'clerk' } };
    expect(checkVersion(nobody, { people, roles, roleAssignments })).toEqual([
      'governance-reference-unknown',
      'governance-reference-unknown',
      'governance-reference-unknown',
    ]);
    expect(checkVersion({ preparedBy: undefined, approvedBy: { person: 'ada', role: 'clerk' } }, { roles })).toEqual([
      'governance-reference-unknown',
    ]);
    expect(checkVersion(nobody)).toEqual([]);
  });

  it('finds a version that its own author approved', () => {
    expect(checkVersion({ preparedBy: 'ada' })).toEqual(['document-self-approved']);
    expect(checkVersion({ preparedBy: undefined })).toEqual([]);
  });

  it('finds a version that took effect before its approval', () => {
    expect(checkVersion({ effectiveFrom: '2026-06-15' })).toEqual([]);
    expect(checkVersion({ effectiveFrom: '2026-06-14' })).toEqual(['document-effective-before-approval']);
    expect(checkVersion({ effectiveFrom: undefined })).toEqual([]);
  });

  it('does not judge the approval of superseded and withdrawn versions and of retired documents', () => {
    const unapproved = makeDocumentVersion({ approvedBy: undefined });
    expect(check({ versions: [unapproved, nextVersion] })).toEqual([]);
    expect(check({ versions: [nextVersion, { ...unapproved, effectiveFrom: '2026-10-01' }] })).toEqual([
      'document-unapproved',
    ]);
    expect(check({ versions: [{ ...unapproved, effectiveFrom: '2026-10-01' }, nextVersion] })).toEqual([]);
    expect(check({ versions: [{ ...unapproved, effectiveFrom: '2026-10-02' }, nextVersion] })).toEqual([
      'document-unapproved',
    ]);
    const history = [...unapproved.history, { state: 'withdrawn', enteredOn: '2026-09-01' }] as const;
    expect(check({ versions: [{ ...unapproved, history }, nextVersion] })).toEqual([]);
    expect(check({ versions: [unapproved], retiredOn: asOf })).toEqual(['policy-top-missing']);
    expect(check({ versions: [unapproved], retiredOn: '2026-11-22' })).toEqual(['document-unapproved']);
  });

  it('finds a document without a version in force, unless it is a record or external', () => {
    const documents = (kind: ControlledDocument['kind']) =>
      codesOf(
        find([
          makeControlledDocument(),
          makeControlledDocument({ id: 'x', kind, versions: [], external: { publisher: 'ISO', edition: '2022' } }),
        ]),
      );
    expect(documents('procedure')).toEqual(['document-version-none-in-force']);
    expect(documents('record')).toEqual([]);
    expect(documents('external')).toEqual([]);
    expect(checkVersion({ effectiveFrom: asOf })).toEqual([]);
    expect(checkVersion({ effectiveFrom: '2026-11-22' })).toEqual(['document-version-none-in-force']);
  });

  it('finds repeated names of versions and several drafts', () => {
    const [finding] = find([
      makeControlledDocument({
        versions: [makeDocumentVersion(), nextVersion, makeDocumentVersion({ preparedBy: 'ada' })],
      }),
    ]);
    expect(finding).toMatchObject({
      code: 'document-version-duplicate',
      path: ['controlledDocuments', 0, 'versions', 2, 'version'],
    });
    const drafted = (version: string, state: 'draft' | 'in-review' | 'approved') =>
      makeDocumentVersion({ version, history: [{ state, enteredOn: '2026-06-15' }] });
    const withDrafts = (...versions: ReturnType<typeof drafted>[]) =>
      check({ versions: [makeDocumentVersion(), ...versions] });
    expect(withDrafts(drafted('1.1', 'draft'), drafted('2.0', 'approved'))).toEqual([]);
    expect(withDrafts(drafted('1.1', 'draft'), drafted('2.0', 'in-review'))).toEqual(['document-draft-several']);
  });

  it('finds states that the life cycle does not allow, steps back in time, and states of the future', () => {
    const places = (...history: (readonly [state: DocumentVersionState, enteredOn: CalendarDate])[]) =>
      find([
        makeControlledDocument({
          versions: [
            makeDocumentVersion(),
            { version: '0.9', change: 'minor', history: history.map(([state, enteredOn]) => ({ state, enteredOn })) },
          ],
        }),
      ]).map(({ code, path }) => [code, path.slice(5)]);
    expect(places(['in-review', '2026-01-12'], ['draft', '2026-01-12'])).toEqual([]);
    expect(places(['withdrawn', '2026-01-12'])).toEqual([['governance-history-invalid', [0]]]);
    expect(places(['draft', '2026-01-12'], ['approved', '2026-01-12'])).toEqual([['governance-history-invalid', [1]]]);
    expect(places(['in-review', '2026-01-12'], ['draft', '2026-01-11'])).toEqual([['governance-history-invalid', [1]]]);
    expect(places(['draft', '2026-11-21'], ['in-review', '2026-11-22'])).toEqual([
      ['governance-event-in-future', [1, 'enteredOn']],
    ]);
  });
});

describe('checkGovernance on reviews of documents', () => {
  const yearly = { every: 'P1Y', mode: 'rolling', anchor: '2025-11-20' } as const;
  const old = (on: CalendarDate) =>
    makeDocumentVersion({
      history: [
        { state: 'approved', enteredOn: on },
        { state: 'published', enteredOn: on },
      ],
      effectiveFrom: on,
    });

  it('finds a review overdue from the day after, with the requirement of its kind', () => {
    expect(check({ review: yearly, versions: [old('2025-11-21')] })).toEqual([]);
    expect(check({ review: yearly, versions: [old('2025-11-20')] })).toEqual(['document-review-overdue']);
    const overdue = (kind: ControlledDocument['kind']) =>
      find([makeControlledDocument({ kind, review: yearly, versions: [old('2025-11-20')] })])[0];
    expect(overdue('topic-policy')).toMatchObject({
      message: 'The review of "POL-1" was due on 2026-11-20 and is not done as of 2026-11-21.',
      requirements: ['7.5.2.c', 'A.5.1'],
      path: ['controlledDocuments', 0],
    });
    expect(overdue('procedure')?.requirements).toEqual(['7.5.2.c']);
  });

  it('finds a policy without a planned review, and no other document', () => {
    expect(check({ review: undefined })).toEqual(['document-review-unplanned']);
    expect(check({ review: undefined, nextReviewOn: '2027-06-15' })).toEqual([]);
    expect(check({ kind: 'procedure', review: undefined })).toEqual(['policy-top-missing']);
  });

  it('finds a day set after the one that the plan asks for', () => {
    expect(check({ nextReviewOn: '2027-06-15' })).toEqual([]);
    expect(check({ nextReviewOn: '2027-06-16' })).toEqual(['document-review-date-beyond-rule']);
  });

  it('finds reviews before the approval, of unknown versions, and in the future', () => {
    const review = (on: CalendarDate, version?: string) =>
      check({ reviews: [{ on, outcome: 'kept', ...(version === undefined ? {} : { version }) }] });
    expect(review('2026-06-15', '1.0')).toEqual([]);
    expect(review('2026-06-14', '1.0')).toEqual(['document-review-before-approval']);
    expect(review('2026-06-14')).toEqual([]);
    expect(review('2026-06-15', '9.0')).toEqual(['governance-reference-unknown']);
    expect(review('2026-11-21')).toEqual([]);
    expect(review('2026-11-22')).toEqual(['governance-event-in-future']);
  });
});
