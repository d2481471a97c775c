import { describe, expect, it } from 'vitest';
import { readStatementRows } from '../../../src/controls/index.ts';

const read = (options: object) => () => readStatementRows([], options);

describe('the options of a reader', () => {
  it.each([
    [{ order: 'dym' }, 'order must be one of dmy, mdy, ymd, got "dym"'],
    [{ zone: 'Berlin' }, 'zone must be an IANA time zone that the runtime knows, got "Berlin"'],
    [{ zone: 1 }, 'zone must be an IANA time zone that the runtime knows, got 1'],
    [{ firstRow: 0 }, 'firstRow must be a whole number from 1, got 0'],
    [{ firstRow: 1.5 }, 'firstRow must be a whole number from 1, got 1.5'],
    [{ limits: 7 }, 'limits must be an object, got 7'],
    [{ limits: { rows: 0 } }, 'limits.rows must be a whole number from 1, got 0'],
    [{ limits: { columns: 0 } }, 'limits.columns must be a whole number from 1, got 0'],
    [{ limits: { cellLength: 0 } }, 'limits.cellLength must be a whole number from 1, got 0'],
    [{ columns: [] }, 'columns must be an object, got a list'],
    [{ columns: { owner: 1 } }, 'columns.owner must be the header of a column, got 1'],
    [
      { words: { Yes: 'true' } },
      /^words\.Yes must be one of applicable, excluded, undecided, implemented, .*, got "true"$/,
    ],
  ])('are refused by their name: %j', (options, message) => {
    expect(read(options)).toThrow(RangeError);
    expect(read(options)).toThrow(message);
  });

  it('name no field that is unknown', () => {
    expect(read({ columns: { controll: 'Annex A' } })).toThrow(
      /^columns\.controll must be absent, since the fields are control, title, .*, got "Annex A"$/,
    );
  });

  it('may be absent, each and all', () => {
    expect(read({})).not.toThrow();
    expect(read({ columns: { owner: undefined }, limits: {} })).not.toThrow();
    expect(() => readStatementRows([])).not.toThrow();
  });
});
