import { describe, expect, it } from 'vitest';
import { type ControlId, isControl2013Id, isControlId, themeOfControl } from '../../src/standard/index.ts';

const unknown = [
  '',
  'A.5.99',
  'A.5.0',
  'a.5.1',
  ' A.5.1',
  '5.15',
  '11',
  '__proto__',
  null,
  undefined,
  5.1,
  ['A.5.1'],
  {},
];

describe('isControlId', () => {
  it('accepts the exact spelling of a control of the 2022 edition only', () => {
    expect(isControlId('A.6.1')).toBe(true);
    expect([isControlId('6.1'), isControlId('A.6.1.1'), isControlId('6.1.3'), isControlId('constructor')]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it.each(unknown)('rejects %j', (value) => {
    expect(isControlId(value)).toBe(false);
  });
});

describe('isControl2013Id', () => {
  it('accepts the exact spelling of a control of the 2013 edition only', () => {
    expect([isControl2013Id('A.6.1.1'), isControl2013Id('A.6.1'), isControl2013Id('6.1.1')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each(unknown)('rejects %j', (value) => {
    expect(isControl2013Id(value)).toBe(false);
  });
});

describe('themeOfControl', () => {
  it('reads the theme from the number of the control', () => {
    expect(['A.5.37', 'A.6.8', 'A.7.14', 'A.8.34'].map((id) => themeOfControl(id as ControlId))).toEqual([
      'organizational',
      'people',
      'physical',
      'technological',
    ]);
  });

  it('throws a RangeError that names a value that is not a control', () => {
    expect(() => themeOfControl('A.9.2.1' as ControlId)).toThrow(
      new RangeError('id must be a control of ISO/IEC 27001:2022, got "A.9.2.1"'),
    );
  });
});
