import { describe, expect, it } from 'vitest';
import {
  describeFinding,
  type Finding,
  findingsOfIssues,
  PeriodSchema,
  RecordIdSchema,
  type Translation,
} from '../../../src/core/index.ts';
import { map } from '../../../src/core/records/record.ts';
import { doorFinding, germanDoors } from './doors.ts';

const finding = doorFinding({ witnesses: ['guard'] });
const forms = {
  date: '{day}.{month}.{year}',
  instant: '{day}.{month}.{year}, {time} UTC',
  more: { by: 'count', one: ' und ein weiterer', other: ' und {count} weitere' },
};

describe('describeFinding', () => {
  it('is the message where no translation is given, or it lacks the code', () => {
    expect(describeFinding(finding)).toBe('"D1" was unlocked for 12 minutes; seen by guard.');
    expect(describeFinding(finding, { translation: { locale: 'de', findings: {} } })).toBe(finding.message);
    expect(describeFinding({ ...finding, code: 'constructor' }, { translation: germanDoors('x') })).toBe(
      finding.message,
    );
  });

  it('renders the sentence of the code, and leaves a place without a parameter', () => {
    const translation = germanDoors('Tür „{door}“: {minuten} Minuten, {constructor}');
    expect(describeFinding(finding, { translation })).toBe('Tür „D1“: {minuten} Minuten, {constructor}');
  });

  it('chooses the form of a count by the number, or by the items of a list', () => {
    const byMinutes: Translation = {
      locale: 'de',
      findings: {
        'door-unlocked': {
          title: 'Tür offen',
          message: { by: 'minutes', one: 'Eine Minute.', other: '{minutes} Minuten.' },
          remedy: 'Zu.',
        },
      },
    };
    const counted = (minutes: number | string) => describeFinding(doorFinding({ minutes }), { translation: byMinutes });
    expect(counted(1)).toBe('Eine Minute.');
    expect(counted(0)).toBe('0 Minuten.');
    expect(counted(2)).toBe('2 Minuten.');
    expect(counted('many')).toBe('many Minuten.');
    const byWitnesses = (by: string): Translation => ({
      locale: 'de',
      findings: {
        'door-unlocked': {
          title: 'Tür offen',
          message: { by, one: '{witnesses} sah es.', other: '{witnesses} sahen es.' },
          remedy: 'Zu.',
        },
      },
    });
    expect(describeFinding(finding, { translation: byWitnesses('witnesses') })).toBe('guard sah es.');
    const two = doorFinding({ witnesses: ['guard', 'camera'] });
    expect(describeFinding(two, { translation: byWitnesses('witnesses') })).toBe('guard, camera sahen es.');
    expect(describeFinding(finding, { translation: byWitnesses('unknown') })).toBe('guard sahen es.');
  });

  it('chooses among the forms of a language with many', () => {
    const message = { by: 'minutes', one: 'minuta', few: 'minuty', many: 'minut', other: 'minuty (u)' };
    const translation: Translation = {
      locale: 'pl',
      findings: { 'door-unlocked': { title: 'Otwarte', message, remedy: 'Zamknij.' } },
    };
    const said = [1, 3, 5, 1.5].map((minutes) => describeFinding(doorFinding({ minutes }), { translation }));
    expect(said).toEqual(['minuta', 'minuty', 'minut', 'minuty (u)']);
    const withoutMany = { title: 'Otwarte', message: { by: 'minutes', other: 'x' }, remedy: 'Zamknij.' };
    expect(
      describeFinding(finding, { translation: { locale: 'pl', findings: { 'door-unlocked': withoutMany } } }),
    ).toBe('x');
  });

  it('shows five items of a list and counts the others', () => {
    const translation = germanDoors('Gesehen von „{witnesses}“.', { forms });
    const seenBy = (...witnesses: readonly string[]) => describeFinding(doorFinding({ witnesses }), { translation });
    expect(seenBy('a', 'b')).toBe('Gesehen von „a“, „b“.');
    expect(seenBy('a', 'b', 'c', 'd', 'e', 'f')).toBe('Gesehen von „a“, „b“, „c“, „d“, „e“ und ein weiterer.');
    expect(seenBy('a', 'b', 'c', 'd', 'e', 'f', 'g')).toBe('Gesehen von „a“, „b“, „c“, „d“, „e“ und 2 weitere.');
    const plain = germanDoors('{witnesses}');
    const seven = doorFinding({ witnesses: ['1', '2', '3', '4', '5', '6', '7'] });
    expect(describeFinding(seven, { translation: plain })).toBe('1, 2, 3, 4, 5 and 2 more');
  });

  it('shows a date without quotation marks in the form of the language, the text of a user as it is', () => {
    const translation = germanDoors('{day}, „{day}“, {at}, {days}', { forms });
    const params = { day: '2026-11-29', at: '2026-11-29T09:30:00Z', days: ['2026-11-29', '2026-12-01'] };
    expect(describeFinding(doorFinding(params), { translation })).toBe(
      '29.11.2026, „2026-11-29“, 29.11.2026, 09:30 UTC, 29.11.2026, 01.12.2026',
    );
    expect(describeFinding(doorFinding(params), { translation: germanDoors('{day}, {at}') })).toBe(
      '2026-11-29, 2026-11-29T09:30:00Z',
    );
  });

  it('keeps the space of a language between its quotation marks and a text', () => {
    const translation = germanDoors('La porte «\u00a0{door}\u00a0» est ouverte, «\u202f{witnesses}\u202f».', {
      locale: 'fr',
    });
    expect(describeFinding(doorFinding({ door: '2026-11-29', witnesses: ['a', 'b'] }), { translation })).toBe(
      'La porte «\u00a02026-11-29\u00a0» est ouverte, «\u202fa\u202f», «\u202fb\u202f».',
    );
  });

  it('shows closed words by the labels of the translation, ids by those of the user', () => {
    const labels = { door: { open: 'offen', D1: 'falsch' }, 'door-unlocked.door': { ajar: 'angelehnt' } };
    const translation = germanDoors('Tür „{door}“: {minutes}', { labels });
    const described = (door: string) =>
      describeFinding(doorFinding({ door }), { translation, labels: { door: { D1: 'Haupteingang' } } });
    expect(described('open')).toBe('Tür „offen“: 12');
    expect(described('ajar')).toBe('Tür „angelehnt“: 12');
    expect(described('D1')).toBe('Tür „Haupteingang“: 12');
    expect(described('D2')).toBe('Tür „D2“: 12');
  });

  it('shows the parts of a phrase like values: labelled, and a date in its form unless it is quoted', () => {
    const labels = {
      door: { 'from *': 'ab dem {1}', '* or *': '{1} oder {2}', '"*"': '„{1}“', west: 'Westtür', odd: '{1} {2}' },
    };
    const translation = germanDoors('{door}', { labels, forms });
    const described = (door: string) => describeFinding(doorFinding({ door }), { translation });
    expect(described('from 2026-11-29')).toBe('ab dem 29.11.2026');
    expect(described('west or east or south')).toBe('Westtür oder east oder south');
    expect(described('"2026-11-29"')).toBe('„2026-11-29“');
    expect(described('odd')).toBe('{1} {2}');
  });

  it('shows the title of the thing whose id stands beside the place', () => {
    const titles = { door: { D1: 'Haupteingang' }, gate: { G1: 'Tor' } };
    const described = (params: Finding['params'], message = '{door} {title}') =>
      describeFinding(doorFinding({ title: 'Main door', ...params }), {
        translation: germanDoors(message, { titles }),
      });
    expect(described({})).toBe('D1 Haupteingang');
    expect(described({ door: 'D2' })).toBe('D2 Main door');
    expect(described({ door: 'D2', gate: 'G1' })).toBe('D2 Tor');
    expect(described({ door: 3 })).toBe('3 Main door');
    expect(described({}, '„{title}“')).toBe('„Main door“');
  });

  it('says the sentence of a schema by its code, the first whose places have values', () => {
    const sentences = {
      'period-with-time': [
        { by: 'longest', other: '„{period}“: „{longest}“ oder „{shortest}“.' },
        '„{period}“ hat eine Uhrzeit.',
      ],
      'period-zero': '„{period}“ ist null.',
      'period-negative': { by: 'period', other: '„{period}“ ist negativ.' },
      'period-fractional': ['„{periode}“ hat Bruchteile.'],
    };
    const translation: Translation = { locale: 'de', findings: {}, sentences };
    const described = (text: string) => {
      const [refused] = findingsOfIssues(PeriodSchema.safeParse(text).error, { kind: 'rule', id: 'R' });
      return refused && describeFinding(refused, { translation });
    };
    expect(described('PT72H')).toBe('„PT72H“ hat eine Uhrzeit.');
    expect(described('P0D')).toBe('„P0D“ ist null.');
    expect(described('-P1D')).toBe('„-P1D“ ist negativ.');
    expect(described('P0.5Y')).toBe('„{periode}“ hat Bruchteile.');
    const params = { period: 'PT72H', longest: 'P2D', shortest: 'P3D' };
    expect(describeFinding({ ...finding, code: 'period-with-time', params }, { translation })).toBe(
      '„PT72H“: „P2D“ oder „P3D“.',
    );
  });

  it('says the reasons for which a key is refused', () => {
    const input = { ' ': 'a' };
    const { error } = map(RecordIdSchema, RecordIdSchema).safeParse(input) as {
      readonly error: NonNullable<Parameters<typeof findingsOfIssues>[0]>;
    };
    const [refused = finding] = findingsOfIssues(error, { kind: 'rule', id: 'R' }, { input });
    const findings = {
      'key-invalid': { title: 'Ungültig', message: 'Schlüssel „{field}“: {reason}', remedy: 'Ändern.' },
    };
    const sentences = { 'id-empty': 'Die Kennung ist leer.' };
    const described = (translation: Translation, params = refused.params) =>
      describeFinding({ ...refused, params }, { translation });
    expect(refused.params['reasonCodes']).toEqual(['id-empty']);
    expect(described({ locale: 'de', findings, sentences })).toBe("Schlüssel „[' ']“: Die Kennung ist leer.");
    expect(described({ locale: 'de', findings })).toBe(
      "Schlüssel „[' ']“: The id is empty; an id has a visible character.",
    );
    const params = { ...refused.params, reasonCodes: 'id-empty' };
    expect(described({ locale: 'de', findings, sentences }, params)).toContain('The id is empty');
  });

  it('cuts a sentence to 500 characters', () => {
    const translation = germanDoors(`${'x'.repeat(490)} {door} {door}`);
    const sentence = describeFinding(doorFinding({ door: 'y'.repeat(100) }), { translation });
    expect(sentence).toHaveLength(500);
    expect(sentence.endsWith('…')).toBe(true);
  });

  it.each([
    [
      { ...germanDoors('x'), locale: 'not a tag' },
      'translation.locale must be the tag of a language such as de, got "not a tag"',
    ],
    [{ ...germanDoors('x'), locale: 7 }, 'translation.locale must be a text, got 7'],
    [
      { locale: 'de', findings: { 'door-unlocked': 'x' } },
      'translation.findings.door-unlocked must be an object, got "x"',
    ],
    [
      { locale: 'de', findings: { 'door-unlocked': { message: 7 } } },
      'translation.findings.door-unlocked.message must be an object, got 7',
    ],
    [
      { locale: 'de', findings: { 'door-unlocked': { message: { by: 'door' } } } },
      'translation.findings.door-unlocked.message.other must be a text, got undefined',
    ],
    [
      { locale: 'de', findings: { 'door-unlocked': { message: { other: 'x' } } } },
      'translation.findings.door-unlocked.message.by must be a text, got undefined',
    ],
    [{ ...germanDoors('{door}'), labels: { door: 'x' } }, 'labels.door must be an object, got "x"'],
    [{ ...germanDoors('{door}'), labels: { door: { D1: 7 } } }, 'labels must be a text, got 7'],
    [{ ...germanDoors('{door}'), labels: { door: { 'D*': 7 } } }, 'labels must be a text, got 7'],
    [
      { locale: 'de', findings: {}, sentences: { 'door-unlocked': { length: 1 } } },
      'translation.sentences.door-unlocked.length must be a text, got 1',
    ],
    [
      { locale: 'de', findings: {}, sentences: { 'door-unlocked': null } },
      'translation.sentences.door-unlocked must be an object, got null',
    ],
  ])('refuses a translation of another form: %j', (translation, message) => {
    expect(() => describeFinding(finding, { translation: translation as never })).toThrow(new RangeError(message));
  });
});
