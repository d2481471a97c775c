import { describe, expect, it } from 'vitest';
import { folded } from '../../../src/core/rows/vocabulary.ts';
import { makeRiskCriteria } from '../../../src/fixtures/index.ts';
import { readRiskRows, type ReadRiskRowsOptions, riskCriteriaPresets } from '../../../src/risk/index.ts';
import { riskHeaders } from '../../../src/risk/rows/risk-columns.ts';

const criteria = riskCriteriaPresets.product5x5;
const sound = { ID: 'R-1', Risk: 'Stolen laptop', Owner: 'Head of IT' };
const risk = {
  id: 'R-1',
  title: 'Stolen laptop',
  owner: 'Head of IT',
  assets: [],
  properties: [],
  treatment: { option: 'undecided' },
} as const;

function readRow(cells: object, options: Partial<ReadRiskRowsOptions> = {}) {
  const { risks, unread, findings } = readRiskRows([{ ...sound, ...cells }], criteria, {
    assessedOn: '2026-03-02',
    ...options,
  });
  return { risk: risks[0], unread, findings: findings.map(({ message }) => message) };
}

describe('a row of a register', () => {
  it('has every cell in its place', () => {
    const cells = {
      Description: 'A laptop is stolen from a train.',
      Assets: 'laptops; e-mail',
      Unit: 'Sales',
      Properties: 'C, A',
      Threats: 'theft',
      Category: 'Mobile work',
      Source: 'Incident of May',
      'Existing controls': 'A.6.7',
      'Inherent likelihood': 5,
      'Inherent impact': 'Major',
      Likelihood: 'Likely',
      Impact: '2',
      'Residual likelihood': '2 - Unlikely',
      'Residual impact': 'minor',
      'Target risk': 'Low',
      Treatment: 'Mitigate',
      Controls: 'A.8.24, 8.1',
      Action: 'Encrypt the disks',
      'Action owner': 'IT',
      'Due date': '2027-01-31',
      Identified: '2026-01-15',
      'Last review': '2026-03-02',
      'Next review': '2027-03-02',
      Status: 'Open',
    };
    const analysis = { assessedOn: '2026-03-02', criteria: 'product5x5' };
    expect(readRow(cells)).toEqual({
      risk: {
        id: 'R-1',
        title: 'Stolen laptop',
        description: 'A laptop is stolen from a train.',
        owner: 'Head of IT',
        assets: ['laptops', 'e-mail'],
        unit: 'Sales',
        properties: ['confidentiality', 'availability'],
        threats: ['theft'],
        theme: 'Mobile work',
        source: 'Incident of May',
        existingControls: ['A.6.7'],
        inherent: { likelihood: 'almost-certain', impact: 'major', ...analysis },
        current: { likelihood: 'likely', impact: 'minor', ...analysis },
        residual: { likelihood: 'unlikely', impact: 'minor', ...analysis },
        target: { level: 'low', ...analysis },
        treatment: {
          option: 'modify',
          controls: ['A.8.24', 'A.8.1'],
          plan: { actions: [{ status: 'open', text: 'Encrypt the disks', owner: 'IT', dueOn: '2027-01-31' }] },
        },
        identifiedOn: '2026-01-15',
        reviewedOn: '2026-03-02',
        nextReviewOn: '2027-03-02',
      },
      unread: [],
      findings: [],
    });
  });

  it('with an id, a title and an owner alone is a risk that is identified', () => {
    expect(readRow({})).toEqual({ risk, unread: [], findings: [] });
  });

  it.each([
    ['ID', 'id'],
    ['Risk', 'title'],
    ['Owner', 'owner'],
  ])('without a cell in %s is not read', (header, field) => {
    const { risk: read, unread, findings } = readRow({ [header]: '' });
    expect(read).toBeUndefined();
    const { [header as 'ID']: _empty, ...cells } = sound;
    expect(unread).toEqual([{ row: 2, cells }]);
    expect(findings).toEqual([`Row 2 has no ${field}; a risk must have one.`]);
  });

  it('is read by German headers and words', () => {
    const cells = {
      Eintrittswahrscheinlichkeit: 4,
      Auswirkung: 5,
      Risikobehandlung: 'Vermeiden',
      'Bestehende Maßnahmen': '7.4',
    };
    expect(readRow(cells).risk).toMatchObject({
      current: { likelihood: 'likely', impact: 'severe' },
      treatment: { option: 'avoid' },
      existingControls: ['A.7.4'],
    });
  });
});

describe('the analysis of a row', () => {
  it.each([
    [1, 'rare'],
    ['5', 'almost-certain'],
    ['Almost certain', 'almost-certain'],
    ['almost-certain', 'almost-certain'],
    ['3 (possible)', 'possible'],
    ['Possible (3)', 'possible'],
  ])('reads the level %j as %s', (cell, likelihood) => {
    expect(readRow({ Likelihood: cell, Impact: 1 }).risk?.current?.likelihood).toBe(likelihood);
  });

  it.each([[0], [6], [2.5], ['4 - Possible'], ['high'], ['=1+2']])('does not guess the level %j', (cell) => {
    const { risk: read, findings } = readRow({ Likelihood: cell, Impact: 1 });
    expect(read).toEqual({ ...risk, custom: { Likelihood: cell, Impact: 1 } });
    expect(findings).toHaveLength(1);
  });

  it('names the nearest levels where one is unknown, short ones where there are no others', () => {
    const nearestTo = (levels: readonly string[]) => {
      const scale = { levels: levels.map((id) => ({ id })) };
      const given = { ...criteria, likelihood: scale };
      const row = { ...sound, Likelihood: 'rar', Impact: 1 };
      return readRiskRows([row], given, { assessedOn: '2026-03-02' }).findings[0]?.params['known'];
    };
    expect(nearestTo(['A', 'B'])).toEqual(['A', 'B']);
    expect(nearestTo(['A', 'rare'])).toEqual(['rare']);
  });

  it('reads texts as the user says they are meant', () => {
    const words = { Med: 'possible', Bad: 'major' };
    expect(readRow({ Likelihood: 'Med', Impact: 'bad' }, { words }).risk?.current).toMatchObject({
      likelihood: 'possible',
      impact: 'major',
    });
    expect(() => readRow({}, { words: { Med: 'middling' } })).toThrow(/^words\.Med must be one of .*, got "middling"$/);
  });

  it('is of the day that the row states, else of that of the options', () => {
    const cells = { Likelihood: 1, Impact: 1 };
    const dated = { ...cells, Assessed: '01.02.2026' };
    expect(readRow(cells).risk?.current?.assessedOn).toBe('2026-03-02');
    expect(readRow({ ...cells, Assessed: '' }).risk?.current?.assessedOn).toBe('2026-03-02');
    expect(readRow(dated).risk?.current?.assessedOn).toBe('2026-02-01');
    expect(readRow({ ...cells, Assessed: 'soon' })).toEqual({
      risk: { ...risk, custom: { ...cells, Assessed: 'soon' } },
      unread: [],
      findings: [expect.stringContaining('column "Assessed", has no date that can be read')],
    });
  });

  it('names who made it and why, in columns that the user names', () => {
    const current = { assessedBy: 'By', rationale: 'Why' };
    const cells = { Likelihood: 1, Impact: 1, By: 'CISO', Why: 'Few laptops' };
    expect(readRow(cells, { columns: { current } }).risk?.current).toMatchObject({
      assessedBy: 'CISO',
      rationale: 'Few laptops',
    });
  });

  it('has an impact by category where the user names a column for each', () => {
    const impact = { confidentiality: 'C', integrity: 'I', availability: 'A' };
    const columns = { current: { likelihood: 'L', impact } };
    const cells = { L: 3, C: 4, I: '', A: 'Minor' };
    expect(readRow(cells, { columns }).risk?.current?.impact).toEqual({
      confidentiality: 'major',
      availability: 'minor',
    });
    const unknown = readRow({ ...cells, A: 'odd' }, { columns });
    expect(unknown.risk).toEqual({ ...risk, custom: { L: 3, C: 4, A: 'odd' } });
    expect(unknown.findings).toHaveLength(1);
  });

  it('needs both likelihood and impact, or a level', () => {
    expect(readRow({ Likelihood: 3, Impact: '' })).toEqual({
      risk: { ...risk, custom: { Likelihood: 3 } },
      unread: [],
      findings: ['Row 2 has no current.impact; the analysis of a risk must have one.'],
    });
    expect(readRow({ Likelihood: '', Impact: 3 }).findings).toEqual([
      'Row 2 has no current.likelihood; the analysis of a risk must have one.',
    ]);
  });

  it('is not made where a column of it was not found', () => {
    const cells = { L: 3, C: 4, I: 5, On: '2026-01-31' };
    const impact = { confidentiality: 'C', integrity: 'I' };
    const read = (current: object) => readRow(cells, { columns: { current } }).risk;
    expect(read({ likelihood: 'L', impact, assessedOn: 'On' })?.current).toBeDefined();
    const wrong = [
      { likelihood: 'Odds', impact },
      { likelihood: 'L', impact: 'Effect' },
      { likelihood: 'L', impact: { confidentiality: 'C', integrity: 'Integrity' } },
      { likelihood: 'L', impact, assessedOn: 'Day' },
    ];
    for (const current of wrong) expect(read(current)).toEqual({ ...risk, custom: cells });
  });

  it('has the level alone where likelihood or impact is missing, and keeps the other', () => {
    const level = { level: 'high', assessedOn: '2026-03-02', criteria: 'product5x5' };
    expect(readRow({ 'Risk level': 'High' }).risk?.current).toEqual(level);
    expect(readRow({ 'Risk level': '12 (High)' }).risk?.current).toEqual(level);
    const half = readRow({ Likelihood: 3, 'Risk level': 'High' });
    expect(half.risk).toEqual({ ...risk, current: level, custom: { Likelihood: 3 } });
    expect(half.findings).toEqual([
      'The cell in row 2, column "Likelihood", has no place in this record; it is kept under custom.',
    ]);
  });

  it('takes no number for the level of risk, which is a score', () => {
    const { risk: read, findings } = readRow({ 'Risk level': 3 });
    expect(read).toEqual({ ...risk, custom: { 'Risk level': 3 } });
    expect(findings).toHaveLength(1);
  });

  it('compares a level beside likelihood and impact with the criteria', () => {
    const cells = { Likelihood: 4, Impact: 4 };
    expect(readRow({ ...cells, 'Risk level': 'High' })).toMatchObject({ findings: [] });
    const other = readRow({ ...cells, 'Risk level': 'Low' });
    expect(other.risk).toMatchObject({ current: { likelihood: 'likely' }, custom: { 'Risk level': 'Low' } });
    expect(other.findings).toEqual([
      'The cell in row 2, column "Risk level", has the level "low"; likelihood and impact give "high" by the criteria.',
    ]);
  });

  it('leaves a level uncompared where the criteria give none', () => {
    const unsound = makeRiskCriteria({ scoring: { kind: 'product', bands: [{ level: 'low', from: 9 }] } });
    const row = { ...sound, Likelihood: 1, Impact: 1, Level: 'Low' };
    const { risks, findings } = readRiskRows([row], unsound, { assessedOn: '2026-03-02' });
    expect([risks[0]?.current?.likelihood, findings]).toEqual(['rare', []]);
  });
});

describe('the treatment of a row', () => {
  const treatmentOf = (cells: object) => readRow(cells).risk?.treatment;

  it.each([
    ['Accept', { option: 'retain' }],
    ['Avoid', { option: 'avoid' }],
    ['Transfer', { option: 'share' }],
    ['Reduce', { option: 'modify', controls: [] }],
    ['TBD', { option: 'undecided' }],
    ['', { option: 'undecided' }],
  ])('%j is %j', (cell, treatment) => {
    expect(readRow({ Treatment: cell })).toEqual({ risk: { ...risk, treatment }, unread: [], findings: [] });
  });

  it('combines several options, and gives the action to the first that can have one', () => {
    const action = { status: 'open', text: 'Insure it' };
    const cells = { Party: 'Insurer', Controls: '8.24', Action: 'Insure it' };
    expect(treatmentOf({ ...cells, Treatment: 'Accept / Transfer / Reduce' })).toEqual({
      option: 'combined',
      parts: [
        { option: 'retain' },
        { option: 'share', party: 'Insurer', plan: { actions: [action] } },
        { option: 'modify', controls: ['A.8.24'] },
      ],
    });
    expect(treatmentOf({ ...cells, Treatment: 'avoid' })).toEqual({ option: 'avoid', action });
  });

  it('is undecided where a word of it is unknown or it is partly undecided, and the cell is kept', () => {
    const unknown = readRow({ Treatment: 'Reduce, Ignore', Controls: '8.24' });
    expect(unknown.risk).toEqual({ ...risk, custom: { Treatment: 'Reduce, Ignore', Controls: '8.24' } });
    const open = readRow({ Treatment: 'Reduce, TBD' });
    expect(open).toEqual({
      risk: { ...risk, custom: { Treatment: 'Reduce, TBD' } },
      unread: [],
      findings: ['The cell in row 2, column "Treatment", has no place in this record; it is kept under custom.'],
    });
  });

  it('leaves cells that belong to another option under custom', () => {
    const { risk: read, findings } = readRow({ Treatment: 'Accept', Controls: '8.24', Action: 'Do it' });
    expect(read).toEqual({ ...risk, treatment: { option: 'retain' }, custom: { Controls: '8.24', Action: 'Do it' } });
    expect(findings).toHaveLength(2);
  });
});

describe('a closed risk', () => {
  const closed = { on: '2026-05-04', reason: 'Sold' };
  const cells = { Status: 'Closed', 'Closed on': '2026-05-04', 'Closure reason': 'Sold' };

  it('has its day and its reason, with or without a status', () => {
    expect(readRow(cells).risk?.closed).toEqual(closed);
    expect(readRow({ ...cells, Status: '' }).risk?.closed).toEqual(closed);
    expect(readRow({ ...cells, Status: 'Open' }).risk).toEqual({
      ...risk,
      custom: { 'Closed on': '2026-05-04', 'Closure reason': 'Sold' },
    });
  });

  it('without a day or a reason stays open, with a finding', () => {
    expect(readRow({ Status: 'Closed' })).toEqual({
      risk: { ...risk, custom: { Status: 'Closed' } },
      unread: [],
      findings: [
        'Row 2 has no closedOn; a closed risk must have one.',
        'Row 2 has no closedReason; a closed risk must have one.',
      ],
    });
    expect(readRow({ ...cells, 'Closed on': 'soon' }).findings).toHaveLength(1);
    expect(readRow({ ...cells, 'Closure reason': '=A1' }).findings).toHaveLength(1);
    expect(readRow({ ...cells, Status: 'odd' }).risk?.closed).toBeUndefined();
  });

  it('was not closed before it was identified', () => {
    expect(readRow({ ...cells, Identified: '2026-05-04' }).risk?.closed).toEqual(closed);
    expect(readRow({ ...cells, Identified: '2026-05-05' })).toEqual({
      risk: { ...risk, identifiedOn: '2026-05-05', custom: cells },
      unread: [],
      findings: ['Row 2 has the closedOn "2026-05-04", which contradicts the identifiedOn "2026-05-05".'],
    });
  });
});

describe('the options', () => {
  const read = (given: unknown, options: object) => () => readRiskRows([], given as never, options as never);

  it.each([
    [{ assessedOn: '1.3.2026' }, 'assessedOn must be a calendar date YYYY-MM-DD, got "1.3.2026"'],
    [{ columns: { titel: 'Risk' } }, /^columns\.titel must be absent, since the fields are id, title, /],
    [{ columns: { current: 'L' } }, 'columns.current must be an object, got "L"'],
    [
      { columns: { current: { odds: 'L' } } },
      /^columns\.current\.odds must be absent, since the fields are likelihood, /,
    ],
    [{ columns: { current: { impact: 1 } } }, 'columns.current.impact must be an object, got 1'],
    [{ columns: { current: { impact: { c: 1 } } } }, 'columns.current.impact.c must be a text, got 1'],
  ])('are refused by their name: %j', (options, message) => {
    expect(read(criteria, { assessedOn: '2026-03-02', ...options })).toThrow(message);
  });

  it('may leave out a column, and name it as undefined', () => {
    const columns = { id: undefined, current: { likelihood: undefined, impact: undefined }, target: undefined };
    expect(read(criteria, { assessedOn: '2026-03-02', columns })).not.toThrow();
  });

  it('are asked for after the criteria', () => {
    expect(read({}, {})).toThrow(/^criteria/);
    const nameless = { ...criteria, levels: [{ id: 'low', label: 1 }] };
    expect(read(nameless, {})).toThrow('criteria.levels[0].label must be a text, got 1');
    expect(read(criteria, {})).toThrow('assessedOn must be a calendar date YYYY-MM-DD, got undefined');
  });
});

it('no usual header stands for two fields', () => {
  const headers = Object.values<readonly string[]>(riskHeaders).flat().map(folded);
  expect(new Set(headers).size).toBe(headers.length);
});
