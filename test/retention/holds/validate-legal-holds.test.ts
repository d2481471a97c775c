import { expect, it } from 'vitest';
import { makeLegalHold } from '../../../src/fixtures/index.ts';
import { validateLegalHolds } from '../../../src/retention/index.ts';

const hold = makeLegalHold({ scope: { kind: 'records', records: ['R-1'] } });

function told(input: unknown): readonly string[] {
  return validateLegalHolds(input, { records: [] }).findings.map(
    ({ pointer, code, subject }) => `${pointer} ${code} ${subject.kind} ${subject.id}`,
  );
}

it('validateLegalHolds accepts holds, with the findings of the check', () => {
  expect(validateLegalHolds([hold])).toEqual({ ok: true, value: [hold], findings: [] });
  expect(told([hold])).toEqual([`/0/scope/records/0 hold-record-unknown legal-hold ${hold.id}`]);
});

it('validateLegalHolds checks the holds that can be read beside those that the schema refuses', () => {
  expect(told([{ ...hold, id: 'H-0', scope: { kind: 'record', records: ['R-1'] } }, hold, { ...hold, id: 5 }])).toEqual(
    [
      '/0/scope/kind word-unknown legal-hold H-0',
      `/1/scope/records/0 hold-record-unknown legal-hold ${hold.id}`,
      '/2/id field-type-invalid legal-hold 2',
    ],
  );
  expect(told({})).toEqual([' field-type-invalid legal-hold ']);
});

it('validateLegalHolds refuses a wrong context whatever the input', () => {
  for (const input of [null, [hold]])
    expect(() => validateLegalHolds(input, { records: 5 as never })).toThrow(/^context\.records must be a list/);
});
