import { describe, expect, it } from 'vitest';
import {
  makeControlledDocument,
  makeDisciplinaryCase,
  makeDocumentVersion,
  makePerson,
} from '../../../src/fixtures/index.ts';
import { type Acknowledgement, checkPeople, type PeopleRegisters } from '../../../src/people/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const reported = { state: 'reported', enteredOn: '2026-09-07' } as const;
const investigated = { state: 'investigated', enteredOn: '2026-09-18' } as const;
const decided = { state: 'decided', enteredOn: '2026-09-25' } as const;

function find(registers: PeopleRegisters) {
  return checkPeople(registers, { asOf });
}

function findCase(overrides: Parameters<typeof makeDisciplinaryCase>[0]) {
  return find({ disciplinaryCases: [makeDisciplinaryCase(overrides)] });
}

describe('checkPeople on disciplinary cases', () => {
  it('finds nothing wrong with a case in order', () => {
    expect(findCase({})).toEqual([]);
    expect(findCase({ history: [], decision: undefined, expungeOn: undefined, investigator: undefined })).toEqual([]);
  });

  it('finds an investigator who is the accused or the decider', () => {
    expect(findCase({ investigator: 'ben' })).toMatchObject([
      {
        code: 'disciplinary-case-investigator-partial',
        message: 'In the case "DC-1" the investigator "ben" is also the accused person or decides the case.',
        path: ['disciplinaryCases', 0, 'investigator'],
      },
    ]);
    expect(codesOf(findCase({ investigator: 'cy' }))).toEqual(['disciplinary-case-investigator-partial']);
    const history = [reported, investigated];
    expect(findCase({ history, investigator: 'ada', decision: undefined })).toEqual([]);
  });

  it('finds a decision without an investigation by that day', () => {
    expect(findCase({ history: [reported, decided] })).toMatchObject([
      {
        code: 'disciplinary-case-uninvestigated',
        message: 'The case "DC-1" was decided on 2026-09-25, before an investigation was complete.',
        path: ['disciplinaryCases', 0, 'history'],
      },
    ]);
    const sameDay = [reported, { state: 'investigated', enteredOn: '2026-09-25' } as const, decided];
    expect(findCase({ history: sameDay })).toEqual([]);
    const later = [reported, decided, { state: 'investigated', enteredOn: '2026-09-26' } as const];
    expect(codesOf(findCase({ history: later }))).toEqual([
      'people-history-invalid',
      'disciplinary-case-uninvestigated',
    ]);
  });

  it('finds a decision of which the measure or the decider is not recorded', () => {
    expect(findCase({ decision: undefined })).toMatchObject([
      {
        code: 'disciplinary-case-decision-missing',
        message:
          'The case "DC-1" was decided on 2026-09-25, but the measure or the person who decided is not recorded.',
        path: ['disciplinaryCases', 0, 'decision'],
      },
    ]);
    expect(codesOf(findCase({ decision: { measure: 'none' } }))).toEqual(['disciplinary-case-decision-missing']);
  });

  it('asks nothing of a decision that has not been taken yet', () => {
    const history = [reported, { state: 'decided', enteredOn: '2026-11-22' } as const];
    expect(findCase({ history, decision: undefined, expungeOn: undefined })).toMatchObject([
      { code: 'people-event-in-future', path: ['disciplinaryCases', 0, 'history', 1, 'enteredOn'] },
    ]);
  });

  it('finds a decided case without a day of deletion, and one that is kept past it', () => {
    expect(findCase({ expungeOn: undefined })).toMatchObject([
      {
        code: 'disciplinary-case-expungement-unplanned',
        message: 'The case "DC-1" was decided on 2026-09-25, but the last day on which it is kept is not set.',
        path: ['disciplinaryCases', 0],
      },
    ]);
    expect(findCase({ expungeOn: '2026-11-21' })).toEqual([]);
    expect(findCase({ expungeOn: '2026-11-20' })).toMatchObject([
      {
        code: 'disciplinary-case-kept-too-long',
        message: 'The case "DC-1" was to be kept until 2026-11-20, and is still in the register on 2026-11-21.',
        path: ['disciplinaryCases', 0, 'expungeOn'],
      },
    ]);
  });

  it('finds unknown people and documents, and a breach in the future', () => {
    const findings = find({
      people: [makePerson({ id: 'dan' })],
      controlledDocuments: [makeControlledDocument({ id: 'POL-2' })],
      disciplinaryCases: [makeDisciplinaryCase({ breachedOn: '2026-11-22' })],
    });
    expect(findings.map(({ code, path }) => [code, path.slice(2)])).toEqual([
      ['people-reference-unknown', ['person']],
      ['people-reference-unknown', ['rule', 'document']],
      ['people-reference-unknown', ['investigator']],
      ['people-reference-unknown', ['decision', 'by']],
      ['people-event-in-future', ['breachedOn']],
    ]);
  });
});

describe('checkPeople on the rule that was broken', () => {
  const acknowledgement: Acknowledgement = {
    id: 'ACK-1',
    person: 'ben',
    document: 'POL-1',
    version: '1.0',
    acknowledgedOn: '2026-09-04',
  };

  function findRule(
    given: Partial<Acknowledgement>,
    {
      document = makeControlledDocument(),
      ...overrides
    }: Parameters<typeof makeDisciplinaryCase>[0] & {
      readonly document?: ReturnType<typeof makeControlledDocument>;
    } = {},
  ) {
    return codesOf(
      find({
        controlledDocuments: [document],
        acknowledgements: [{ ...acknowledgement, ...given }],
        disciplinaryCases: [makeDisciplinaryCase(overrides)],
      }),
    ).filter((code) => code.startsWith('disciplinary'));
  }
  const unacknowledged = ['disciplinary-case-rule-unacknowledged'];

  it('finds that the person had not acknowledged it by the day of the breach', () => {
    expect(findRule({})).toEqual([]);
    expect(findRule({ acknowledgedOn: '2026-09-05' })).toEqual(unacknowledged);
    expect(findRule({ person: 'ada' })).toEqual(unacknowledged);
    expect(findRule({ document: 'POL-2' })).toEqual(unacknowledged);
    expect(findRule({ version: '0.9' })).toEqual(unacknowledged);
    expect(findRule({ givenBy: 'ben' })).toEqual([]);
    expect(findRule({ givenBy: 'ada' })).toEqual(unacknowledged);
    expect(findRule({ acknowledgedOn: '2026-06-22' })).toEqual([]);
    expect(findRule({ acknowledgedOn: '2026-06-21' })).toEqual(unacknowledged);
  });

  it('says which rule, person and day', () => {
    const findings = find({
      controlledDocuments: [makeControlledDocument()],
      acknowledgements: [],
      disciplinaryCases: [makeDisciplinaryCase()],
    });
    expect(findings).toMatchObject([
      {
        code: 'disciplinary-case-rule-unacknowledged',
        message:
          'The case "DC-1" is about a breach of "POL-1" by "ben" on 2026-09-04, who had not acknowledged it by that day.',
        path: ['disciplinaryCases', 0, 'rule'],
      },
    ]);
  });

  it('takes the day of the report where the day of the breach is unknown', () => {
    expect(findRule({ acknowledgedOn: '2026-09-07' }, { breachedOn: undefined })).toEqual([]);
    expect(findRule({ acknowledgedOn: '2026-09-08' }, { breachedOn: undefined })).toEqual(unacknowledged);
    expect(findRule({ acknowledgedOn: '2026-09-08' }, { breachedOn: undefined, history: [] })).toEqual([]);
  });

  it('does not know it without the rule, the document, a version in force or the acknowledgements', () => {
    expect(findRule({ person: 'ada' }, { rule: undefined })).toEqual([]);
    expect(findRule({ person: 'ada' }, { document: makeControlledDocument({ id: 'POL-2' }) })).toEqual([]);
    const versions = [makeDocumentVersion({ effectiveFrom: '2026-09-05' })];
    expect(findRule({ person: 'ada' }, { document: makeControlledDocument({ versions }) })).toEqual([]);
    expect(
      find({ controlledDocuments: [makeControlledDocument()], disciplinaryCases: [makeDisciplinaryCase()] }),
    ).toEqual([]);
  });
});
