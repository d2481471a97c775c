import { expect, it } from 'vitest';
import { makeCertificate, makeKey } from '../../../src/fixtures/index.ts';
import { operationsDueItems } from '../../../src/operations/index.ts';

const window = { from: '2026-11-01', through: '2031-12-31', asOf: '2026-11-21' } as const;

it('operationsDueItems lists the keys to replace and to destroy', () => {
  const keys = [
    makeKey(),
    makeKey({
      id: 'K-2',
      custodian: undefined,
      history: [
        { state: 'active', enteredOn: '2025-01-12' },
        { state: 'compromised', enteredOn: '2026-11-02' },
      ],
    }),
    makeKey({ id: 'K-3', history: [{ state: 'pre-activation', enteredOn: '2026-01-12' }] }),
    makeKey({ id: 'K-4', history: [] }),
    makeKey({
      id: 'K-5',
      history: [
        { state: 'active', enteredOn: '2025-01-12' },
        { state: 'destroyed', enteredOn: '2026-01-12' },
      ],
    }),
  ];
  expect(
    operationsDueItems({ keys }, window).map(({ kind, subject, owner, dueOn, state, rule }) => [
      kind,
      subject.id,
      owner,
      dueOn,
      state,
      rule,
    ]),
  ).toEqual([
    ['key-rotation', 'K-2', null, '2026-11-02', 'overdue', 'compromised'],
    ['key-rotation', 'K-1', 'ada', '2027-01-12', 'scheduled', 'originator-period'],
    ['key-destruction', 'K-2', null, '2029-01-12', 'scheduled', 'recipient-period'],
    ['key-destruction', 'K-1', 'ada', '2030-01-12', 'scheduled', 'recipient-period'],
  ]);
});

it('operationsDueItems lists the certificates to renew', () => {
  const certificates = [
    makeCertificate(),
    makeCertificate({ id: 'C-2', renewal: undefined, owner: undefined }),
    makeCertificate({ id: 'C-3', renewal: { kind: 'before', renewBefore: 'P200Y' } }),
    makeCertificate({ id: 'C-4', replacedBy: 'C-1' }),
    makeCertificate({ id: 'C-5', replacedBy: 'C-9', notAfter: '2026-11-30T00:00:00Z' }),
  ];
  const items = operationsDueItems({ certificates }, window);
  expect(items[1]).toEqual({
    kind: 'certificate-renewal',
    subject: { kind: 'certificate', id: 'C-1' },
    title: 'Renew the certificate "C-1"',
    owner: 'ada',
    dueOn: null,
    dueAt: '2026-12-08T23:59:59Z',
    state: 'due-soon',
    requirement: 'A.8.24',
    rule: 'before',
  });
  expect(items.map(({ subject, owner, dueAt, state, rule }) => [subject.id, owner, dueAt, state, rule])).toEqual([
    ['C-5', 'ada', '2026-11-09T00:00:00Z', 'overdue', 'before'],
    ['C-1', 'ada', '2026-12-08T23:59:59Z', 'due-soon', 'before'],
    ['C-2', null, '2026-12-29T23:59:59Z', 'scheduled', 'not-after'],
    ['C-3', 'ada', '2026-12-29T23:59:59Z', 'scheduled', 'not-after'],
  ]);
  const keys = { renewal: { kind: 'share-left', shareLeft: 0.5 } } as const;
  expect(operationsDueItems({ certificates }, { ...window, keys })[1]).toMatchObject({
    subject: { id: 'C-2' },
    dueAt: '2026-11-15T00:00:00Z',
    rule: 'share-left',
  });
});
