import { describe, expect, it } from 'vitest';
import {
  makeAcknowledgement,
  makeControlledDocument,
  makeDocumentVersion,
  makePerson,
} from '../../../src/fixtures/index.ts';
import { checkPeople, type PeopleRegisters } from '../../../src/people/index.ts';
import { codesOf } from '../../codes-of.ts';

const people = [makePerson()];
const controlledDocuments = [makeControlledDocument()];
const acknowledgements = [makeAcknowledgement()];

function check(registers: PeopleRegisters, context: object = {}) {
  return codesOf(checkPeople(registers, { asOf: '2026-11-21', acknowledgeWithin: 'P30D', ...context }));
}

describe('checkPeople on acknowledgements', () => {
  it('finds nothing in sound registers, in empty ones and in none', () => {
    expect(check({ people, controlledDocuments, acknowledgements })).toEqual([]);
    expect(check({ people: [], controlledDocuments: [], acknowledgements: [] })).toEqual([]);
    expect(check({ people, controlledDocuments })).toEqual([]);
  });

  it('finds an overdue one from the day after its last good day, where the time is given', () => {
    const registers = { people, controlledDocuments, acknowledgements: [] };
    expect(check(registers, { asOf: '2026-07-31' })).toEqual([]);
    expect(check(registers, { acknowledgeWithin: undefined })).toEqual([]);
    expect(checkPeople(registers, { asOf: '2026-08-01', acknowledgeWithin: 'P30D' })).toEqual([
      {
        code: 'acknowledgement-overdue',
        severity: 'error',
        message: '"ada" must acknowledge version "1.0" of "POL-1"; the last day was 2026-07-31.',
        requirements: ['A.5.1'],
        subject: { kind: 'person', id: 'ada' },
        path: ['people', 0],
        params: { person: 'ada', version: '1.0', document: 'POL-1', dueOn: '2026-07-31' },
      },
    ]);
  });

  it('finds one before the publication of its version, or of a version that is not published', () => {
    const on = (acknowledgedOn: '2026-06-21' | '2026-06-22') =>
      check({ controlledDocuments, acknowledgements: [makeAcknowledgement({ acknowledgedOn })] });
    expect(on('2026-06-21')).toEqual(['acknowledgement-before-publication']);
    expect(on('2026-06-22')).toEqual([]);
    const draft = makeDocumentVersion({ version: '2.0', history: [{ state: 'draft', enteredOn: '2026-07-02' }] });
    const drafted = [makeControlledDocument({ versions: [makeDocumentVersion(), draft] })];
    expect(
      check({ controlledDocuments: drafted, acknowledgements: [makeAcknowledgement({ version: '2.0' })] }),
    ).toEqual(['acknowledgement-before-publication']);
  });

  it('finds one by another person and one after the last day', () => {
    expect(check({ acknowledgements: [makeAcknowledgement({ givenBy: 'ada' })] })).toEqual([]);
    const [finding] = checkPeople(
      { acknowledgements: [makeAcknowledgement({ givenBy: 'ben' })] },
      { asOf: '2026-11-21' },
    );
    expect(finding).toMatchObject({
      message: '"ben" acknowledged version "1.0" of "POL-1" in place of "ada".',
      path: ['acknowledgements', 0, 'givenBy'],
    });
    const left = (endedOn: '2026-07-05' | '2026-07-06') =>
      check({ people: [makePerson({ endedOn })], acknowledgements });
    expect(left('2026-07-05')).toEqual(['acknowledgement-after-leaving']);
    expect(left('2026-07-06')).toEqual([]);
  });

  it('finds unknown people, documents and versions, and one in the future alone', () => {
    const one = (overrides: Parameters<typeof makeAcknowledgement>[0]) =>
      checkPeople(
        { people, controlledDocuments, acknowledgements: [makeAcknowledgement(overrides)] },
        { asOf: '2026-11-21' },
      ).map(({ code, path }) => `${code} ${path.join('.')}`);
    expect(one({ person: 'ben' })).toEqual(['people-reference-unknown acknowledgements.0.person']);
    expect(one({ givenBy: 'cy' })).toEqual([
      'people-reference-unknown acknowledgements.0.givenBy',
      'acknowledgement-by-stranger acknowledgements.0.givenBy',
    ]);
    expect(one({ document: 'POL-2' })).toEqual(['people-reference-unknown acknowledgements.0.document']);
    expect(one({ version: '3.0' })).toEqual(['people-reference-unknown acknowledgements.0.version']);
    expect(one({ acknowledgedOn: '2026-11-21' })).toEqual([]);
    expect(one({ acknowledgedOn: '2026-11-22', givenBy: 'ada' })).toEqual([
      'people-event-in-future acknowledgements.0.acknowledgedOn',
    ]);
  });

  it('finds a document that asks an unknown audience', () => {
    const silent = makeDocumentVersion({ acknowledgement: false });
    expect(check({ controlledDocuments: [makeControlledDocument({ audience: undefined })] })).toEqual([
      'acknowledgement-audience-missing',
    ]);
    expect(
      check({ controlledDocuments: [makeControlledDocument({ audience: undefined, versions: [silent] })] }),
    ).toEqual([]);
    expect(check({ controlledDocuments: [makeControlledDocument({ audience: undefined, versions: [] })] })).toEqual([]);
  });

  it('goes on after records that cannot be read', () => {
    const broken = { ...makeAcknowledgement(), acknowledgedOn: 'soon' } as never;
    expect(check({ acknowledgements: [broken, makeAcknowledgement({ id: 'ACK-2', givenBy: 'ben' })] })).toEqual([
      'people-record-unreadable',
      'acknowledgement-by-stranger',
    ]);
    expect(
      check({ controlledDocuments: [{ ...makeControlledDocument(), versions: 1 } as never], acknowledgements }),
    ).toEqual(['people-record-unreadable']);
  });
});
