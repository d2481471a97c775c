import { describe, expect, it } from 'vitest';
import {
  exampleAsOf,
  exampleOperations,
  makeChange,
  makeControlledDocument,
  makeException,
  makePerson,
  makeRole,
  makeServiceLevel,
  makeVulnerability,
} from '../../../src/fixtures/index.ts';
import {
  certificateLimitPresets,
  checkOperations,
  keyPeriodPresets,
  operationsDueItems,
} from '../../../src/operations/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';

describe('checkOperations', () => {
  it('finds nothing without registers, and nothing in the example', () => {
    expect(checkOperations({}, { asOf })).toEqual([]);
    const keys = {
      keyPeriods: keyPeriodPresets[0]?.limits ?? [],
      certificateLengths: certificateLimitPresets[0]?.limits ?? [],
    };
    expect(checkOperations(exampleOperations, { asOf: exampleAsOf, keys })).toEqual([]);
  });

  it('finds unreadable and repeated records of each register that it reads', () => {
    const registers = {
      people: [makePerson(), makePerson()],
      roles: [makeRole(), makeRole()],
      roleAssignments: [null as never],
      exceptions: [makeException(), { ...makeException(), requirement: { kind: 'mood' } } as never],
      controlledDocuments: [makeControlledDocument(), makeControlledDocument()],
      serviceLevels: [makeServiceLevel(), { ...makeServiceLevel(), targets: 'soon' } as never],
      vulnerabilities: [makeVulnerability({ severities: [] }), { ...makeVulnerability(), openings: [] } as never],
      changes: 'none' as never,
      keys: 'none' as never,
    };
    expect(checkOperations(registers, { asOf }).map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['operations-record-duplicate', 'people.1.id'],
      ['operations-record-duplicate', 'roles.1.id'],
      ['operations-record-unreadable', 'roleAssignments.0'],
      ['operations-record-unreadable', 'exceptions.1.requirement.kind'],
      ['operations-record-duplicate', 'controlledDocuments.1.id'],
      ['operations-record-unreadable', 'serviceLevels.1.targets'],
      ['operations-record-unreadable', 'vulnerabilities.1.openings'],
      ['operations-record-unreadable', 'changes'],
      ['operations-record-unreadable', 'keys'],
    ]);
    const twice = { changes: [makeChange(), makeChange()] };
    expect(codesOf(checkOperations(twice, { asOf }))).toEqual(['operations-record-duplicate']);
  });

  it('throws for registers and a context that cannot be read', () => {
    expect(() => checkOperations(1 as never, { asOf })).toThrow(new RangeError('registers must be an object, got 1'));
    expect(() => checkOperations({}, null as never)).toThrow(new RangeError('context must be an object, got null'));
    expect(() => checkOperations({}, { asOf: 'today' as never })).toThrow(
      new RangeError('asOf must be a calendar date YYYY-MM-DD, got "today"'),
    );
    expect(() => checkOperations({}, { asOf, vulnerabilities: { confirmWithin: 7 as never } })).toThrow(
      /^vulnerabilities\.confirmWithin must be a period/,
    );
    expect(() => checkOperations({}, { asOf, vulnerabilities: { reopened: 'never' as never } })).toThrow(
      /^vulnerabilities\.reopened must be one of/,
    );
    expect(() => checkOperations({}, { asOf, changes: { zone: 'Mars' } })).toThrow(/^changes\.zone must be an IANA/);
    expect(() => checkOperations({}, { asOf, changes: { freezes: [{} as never] } })).toThrow(
      /^changes\.freezes\[0\]\.id must be a text/,
    );
    expect(() => checkOperations({}, { asOf, filtering: { mostParts: -1 } })).toThrow(
      new RangeError('filtering.mostParts must be a whole number from 1, got -1'),
    );
    expect(() => checkOperations({}, { asOf, now: 'now' as never })).toThrow(
      new RangeError('now must be an instant in UTC, got "now"'),
    );
    expect(() => checkOperations({}, { asOf, keys: { renewal: 'soon' as never } })).toThrow(/^keys\.renewal must be/);
  });
});

describe('operationsDueItems', () => {
  const window = { from: '2026-11-01', through: '2026-11-30', asOf } as const;

  it('has nothing for empty registers', () => {
    expect(operationsDueItems({}, window)).toEqual([]);
  });

  it('throws for registers and options that cannot be read', () => {
    expect(() => operationsDueItems(1 as never, window)).toThrow(new RangeError('registers must be an object, got 1'));
    expect(() => operationsDueItems({}, null as never)).toThrow(new RangeError('options must be an object, got null'));
    expect(() => operationsDueItems({}, { ...window, through: '2026-10-31' })).toThrow(
      new RangeError('through must not lie before from, got "2026-10-31"'),
    );
    expect(() => operationsDueItems({}, { ...window, changes: 7 as never })).toThrow(
      new RangeError('changes must be an object, got 7'),
    );
  });
});
