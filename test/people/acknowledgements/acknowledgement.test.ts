import { expect, it } from 'vitest';
import { makeAcknowledgement } from '../../../src/fixtures/index.ts';
import { AcknowledgementSchema } from '../../../src/people/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

it.each([
  [makeAcknowledgement(), []],
  [makeAcknowledgement({ givenBy: 'ben' }), []],
  [{ ...makeAcknowledgement(), id: '' }, ['id: id-empty']],
  [{ ...makeAcknowledgement(), person: ' ' }, ['person: id-empty']],
  [{ ...makeAcknowledgement(), document: '' }, ['document: id-empty']],
  [{ ...makeAcknowledgement(), version: '' }, ['version: text-empty']],
  [{ ...makeAcknowledgement(), acknowledgedOn: '2026-02-30' }, ['acknowledgedOn: date-impossible']],
  [{ ...makeAcknowledgement(), givenBy: '' }, ['givenBy: id-empty']],
  [{ ...makeAcknowledgement(), signed: true }, [': unrecognized_keys']],
])('AcknowledgementSchema on %j finds %j', (acknowledgement, problems) => {
  expect(problemsOf(AcknowledgementSchema, acknowledgement)).toEqual(problems);
});
