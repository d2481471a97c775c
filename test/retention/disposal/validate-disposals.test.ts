import { expect, it } from 'vitest';
import { makeDisposalRecord, makeRetentionRecord, makeRetentionSchedule } from '../../../src/fixtures/index.ts';
import { validateDisposals } from '../../../src/retention/index.ts';

const disposal = makeDisposalRecord();
const context = {
  records: [makeRetentionRecord({ id: 'gone', disposedOn: '2020-01-01' })],
  schedule: makeRetentionSchedule(),
};

function told(input: unknown): readonly string[] {
  return validateDisposals(input, context).findings.map(
    ({ pointer, code, subject }) => `${pointer} ${code} ${subject.kind} ${subject.id}`,
  );
}

it('validateDisposals accepts disposals, with the findings of the check', () => {
  expect(validateDisposals([], { ...context, records: [] })).toEqual({ ok: true, value: [], findings: [] });
  expect(told([disposal])).toEqual([
    ' disposal-unrecorded retention-record gone',
    `/0/records/0 disposal-record-unknown disposal ${disposal.id}`,
  ]);
});

it('validateDisposals checks the disposals that can be read beside those that the schema refuses', () => {
  expect(told([{ ...disposal, id: 'D-0', records: ['gone'], disposedOn: '2026-02-30' }, disposal])).toEqual([
    '/0/disposedOn date-impossible disposal D-0',
    `/1/records/0 disposal-record-unknown disposal ${disposal.id}`,
  ]);
});

it('validateDisposals misses no disposal where there is no list', () => {
  expect(told('none')).toEqual([' field-type-invalid disposal ']);
});

it('validateDisposals refuses a wrong context whatever the input', () => {
  for (const input of [null, [disposal]])
    expect(() => validateDisposals(input, { ...context, records: 5 as never })).toThrow(
      /^context\.records must be a list/,
    );
});
