import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreFindings, describeFinding, type Finding, findingsOfIssues, remedyOf } from '../../../src/core/index.ts';
import * as core from '../../../src/core/index.ts';
import * as library from '../../../src/index.ts';
import { de, deClauseTitles, deControlTitles, deDocumentedInformationTitles } from '../../../src/locales/de/index.ts';
import { en } from '../../../src/locales/en/index.ts';
import { labelsOf, riskCriteriaPresets, RiskCriteriaSchema } from '../../../src/risk/index.ts';
import { annexAControls, clauses } from '../../../src/standard/index.ts';
import { libraryFinding, libraryFindings } from '../library-findings.ts';

const labels = labelsOf(riskCriteriaPresets.product5x5);
const said = (finding: Finding): string => describeFinding(finding, { translation: de, labels });

/** The words of a sentence that are not the user's: those outside of quotation marks. */
function ownWords(sentence: string): string {
  return sentence.replaceAll(/„[^“]*“/g, '');
}

/** The places of a template that stand in quotation marks. */
function quotedPlaces(template: string): readonly string[] {
  return Array.from(template.matchAll(/["„]\{(\w+)\}/g), ([, name = '']) => name).toSorted();
}

function placesIn(template: string): readonly string[] {
  return Array.from(template.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
}

/** The forms of a sentence. */
function formsOf(message: core.TranslatedMessage | readonly core.TranslatedMessage[] | undefined): readonly string[] {
  if (message === undefined) return [];
  if (typeof message === 'string') return [message];
  if ('other' in message) {
    const { by: _place, ...forms } = message;
    return Object.values(forms);
  }
  return message.flatMap(formsOf);
}

describe('a finding in German', () => {
  it('is said for every code of the library', () => {
    expect(libraryFindings.length).toBeGreaterThanOrEqual(206);
    const codesWhere = (isBad: (sentence: string, finding: Finding) => boolean): readonly string[] =>
      libraryFindings.filter((finding) => isBad(said(finding), finding)).map(({ code }) => code);
    expect(codesWhere((sentence, { message }) => sentence === message)).toEqual([]);
    expect(codesWhere((sentence) => /[{}]/.test(sentence))).toEqual([]);
    expect(codesWhere((sentence) => /(?<!custom:)\b[a-z]+-[a-z]+\b/.test(ownWords(sentence)))).toEqual([]);
    expect(codesWhere((sentence) => /\b(?:the|of|is|and|or|not|must|be)\b/.test(ownWords(sentence)))).toEqual([]);
    expect(codesWhere((sentence) => /\d{4}-\d\d-\d\d/.test(ownWords(sentence)))).toEqual([]);
    expect(codesWhere((sentence) => !sentence.endsWith('.'))).toEqual([]);
  });

  it.each([
    ['cadence-overdue', '„D-1“ war am 01.03.2026 fällig und ist am 02.03.2026 nicht erledigt; versäumte Termine: 1.'],
    ['field-type-invalid', '„count“ muss eine ganze Zahl sein, nicht „1“.'],
    [
      'documented-information-missing',
      'Kein Dokument enthält die vorgeschriebene dokumentierte Information Beschreibung des Geltungsbereichs des ISMS (Kennung „isms-scope“).',
    ],
    ['statement-control-missing', 'Die Erklärung hat keine Zeile für A.5.1 Informationssicherheitsrichtlinien.'],
    ['statement-action-missing', 'A.8.13 ist nicht umgesetzt, hat aber keine offene Aufgabe.'],
    [
      'statement-justification-repeated',
      '8 Maßnahmen haben die Begründung „Customers ask for it.“, mehr als 7: A.5.1, A.5.2, A.5.3, A.5.4, A.5.5 und 3 weitere Einträge.',
    ],
    [
      'statement-title-of-other-control',
      'Die Zeile für „A.8.13“ trägt den Titel von A.8.14: „Redundancy of information processing facilities“.',
    ],
    [
      'risk-plan-without-action',
      'Der Plan zum Risiko „R-1“ muss es von „High“ („Likely × Major = 16“) auf „Low“ („Rare × Minor = 2“) senken, hat aber keine Aufgabe.',
    ],
    [
      'risk-lowered-without-control',
      'Risiko „R-1“: Restrisiko niedriger als aktuelles Risiko, aber keine Maßnahme, Vermeidung oder Teilung erklärt den Unterschied.',
    ],
    [
      'risk-untreated',
      'Das Risiko „R-1“ ist „High“ („insgesamt“), über den Akzeptanzkriterien, und seine Behandlung (noch nicht entschieden) hat keine Wirkung darauf.',
    ],
    [
      'risk-acceptance-missing',
      'Das Risiko „R-1“ bleibt auf der Stufe „Medium“ („insgesamt“) und braucht eine Akzeptanz durch „risk-owner oder top-management“; sie fehlt.',
    ],
    ['risk-criteria-probability-gap', 'Keine Eintrittswahrscheinlichkeit umfasst die Zahlenwerte von 0,15 bis 0,2.'],
    [
      'retention-rule-outside-validity',
      'Am 21.11.2026 gilt für die Kategorie „accounting-vouchers“ keine Mindestfrist: Die Regel „vouchers“ gilt bis zum 31.12.2024.',
    ],
    [
      'retention-record-unreadable',
      '„vouchers“ kann nicht beurteilt werden: „validFrom“ muss ein Kalendertag in der Form JJJJ-MM-TT sein und ist „2026-02-30“.',
    ],
    [
      'disposal-method-insufficient',
      'Die Aufzeichnung „voucher-1“ wurde mit dem Verfahren Überschreiben (Clear) ausgesondert; ihre Regeln verlangen: Vernichtung.',
    ],
    [
      'clock-overdue',
      'Vorfall „I-1“: Meldung nach Art. 33(1) DSGVO überfällig; die Frist endete am 08.06.2026, 16:20 UTC, und bis zum 08.06.2026, 16:20:01 UTC wurde nichts abgegeben.',
    ],
    [
      'clock-filing-out-of-order',
      'Vorfall „I-1“: Die Meldung liegt mit dem 06.06.2026, 07:00 UTC vor der Meldung, die vorausgehen muss: die Erstmeldung (06.06.2026, 08:00 UTC).',
    ],
    [
      'request-calendar-gap',
      'Die Frist der Anfrage „Q-1“ endet um den 02.04.2026; der Kalender „de“ umfasst diesen Tag nicht, nichts wurde verschoben.',
    ],
    [
      'statutory-check-old',
      '„row“ wurde zuletzt am 19.03.2025 mit der Quelle verglichen; das ist länger her als 1 Jahr.',
    ],
  ])('%s is %j', (code, expected) => {
    expect(said(libraryFinding(code))).toBe(expected);
  });

  it.each([
    ['disposal-early', { daysEarly: 1 }, '(ein Tag zu früh).'],
    ['disposal-early', { daysEarly: 2 }, '(2 Tage zu früh).'],
    ['disposal-late', { daysLate: 1 }, '(ein Tag zu spät).'],
    ['disposal-late', { daysLate: 2 }, '(2 Tage zu spät).'],
    ['risk-action-overdue', { days: 1 }, '(ein Tag zu spät).'],
    ['risk-action-overdue', { days: 10_000 }, '(10.000 Tage zu spät).'],
    ['risk-review-overdue', { days: 1 }, '(ein Tag zu spät).'],
    ['retention-rule-gap', { gapDays: 1 }, '(ein Tag ohne Regel).'],
    ['retention-rule-gap', { gapDays: 0 }, '(0 Tage ohne Regel).'],
    ['statement-excluded-demanded', { obligations: ['O-1'] }, '„O-1“ verlangt die Maßnahme.'],
    ['statement-excluded-demanded', { obligations: ['O-1', 'O-2'] }, '„O-1“, „O-2“ verlangen die Maßnahme.'],
    ['statement-exclusion-contradicted', { exclusions: ['a', 'b'] }, '„a“, „b“ schließen die Maßnahme aus.'],
    ['statement-custom-control-missing', { sources: ['R-1', 'R-2'] }, 'die Erklärung hat keine Zeile dafür.'],
  ])('%s with %j ends in %j', (code, params, ending) => {
    const finding = libraryFinding(code);
    expect(said({ ...finding, params: { ...finding.params, ...params } }).slice(-ending.length)).toBe(ending);
  });

  it.each([
    ['retention-record-unreadable', 'demand', 'one of clear, purge', 'muss eines der Wörter „clear, purge“ sein'],
    [
      'retention-record-unreadable',
      'demand',
      'on or after 2026-01-01',
      'muss der 01.01.2026 oder ein späterer Tag sein',
    ],
    [
      'retention-record-unreadable',
      'demand',
      'a period of whole days, weeks, months or years (P2D to keep no longer, P3D to keep as long)',
      'muss ein Zeitraum aus ganzen Tagen, Wochen, Monaten oder Jahren („P2D“ bewahrt nichts länger auf, „P3D“ bewahrt alles mindestens so lange auf) sein',
    ],
    [
      'retention-rule-outside-validity',
      'validity',
      'from 2024-01-01 through 2024-12-31',
      'gilt vom 01.01.2024 bis zum 31.12.2024',
    ],
    ['clock-roll-undecided', 'missing', 'coverage of 2026-12-25', 'es fehlt: die Feiertage um den 25.12.2026'],
    [
      'clock-overdue',
      'source',
      'Delegated Regulation (EU) 2025/301 art. 5(1)(a)',
      'nach Art. 5(1)(a) der Delegierten Verordnung (EU) 2025/301',
    ],
    [
      'clock-overdue',
      'source',
      'NIS2 art. 23(4) second subparagraph',
      'nach Art. 23(4) Unterabsatz 2 der NIS-2-Richtlinie',
    ],
    ['clock-overdue', 'source', 'BSIG s.32(1)', 'nach § 32(1) BSIG'],
    ['field-type-invalid', 'expected', 'a text or a list', 'muss ein Text oder eine Liste sein'],
    ['risk-acceptance-missing', 'role', 'CISO and CEO or board', 'durch „CISO und CEO oder board“'],
  ])('%s with %s %j has %j', (code, parameter, value, part) => {
    const finding = libraryFinding(code);
    expect(said({ ...finding, params: { ...finding.params, [parameter]: value } })).toContain(part);
  });

  it('has at most 500 characters and no braces, whatever its parameters', () => {
    const text = fc.string({ maxLength: 300 }).map((value) => value.replaceAll(/[{}]/g, ''));
    const param = fc.oneof(
      text,
      fc.double(),
      fc.boolean(),
      fc.array(text, { maxLength: 9 }),
      fc.constant('2026-11-29'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...libraryFindings),
        fc.array(param, { minLength: 12, maxLength: 12 }),
        (finding, any) => {
          const names = Object.keys(finding.params);
          const params = Object.fromEntries(names.map((name, index) => [name, any[index] ?? '']));
          const sentence = said({ ...finding, params });
          expect(sentence.length).toBeLessThanOrEqual(500);
          expect(sentence).not.toMatch(/[{}]/);
        },
      ),
      { numRuns: 500, seed: 20_261_129 },
    );
  });
});

describe('the German table', () => {
  const english: Readonly<Record<string, core.FindingTranslation>> = en.findings;

  it('has a title, a sentence and a remedy of its own for every code', () => {
    expect(Object.keys(de.findings).toSorted()).toEqual(Object.keys(english).toSorted());
    const codesWhere = (isBad: (german: core.FindingTranslation, code: string) => boolean): readonly string[] =>
      Object.entries(de.findings).flatMap(([code, german]) => (isBad(german, code) ? [code] : []));
    expect(codesWhere(({ title }) => !/^[A-ZÄÖÜ][^.{}]*$/.test(title))).toEqual([]);
    expect(codesWhere(({ title }, code) => title === english[code]?.title)).toEqual([]);
    expect(codesWhere(({ remedy }) => !/^[A-ZÄÖÜ][^{}]*\.$/.test(remedy))).toEqual([]);
    expect(codesWhere(({ remedy }, code) => remedy === english[code]?.remedy)).toEqual([]);
    expect(remedyOf({ code: 'risk-owner-missing' }, de.findings)).toBe(
      'Nennen Sie die Person oder Rolle, die das Risiko verantwortet.',
    );
    expect(Object.keys(coreFindings).every((code) => code in de.findings)).toBe(true);
  });

  it('has no place that the English sentence lacks, and quotes what English quotes', () => {
    const findings = Object.entries(de.findings).map(
      ([code, { message }]) => [code, message, english[code]?.message] as const,
    );
    const sentences = Object.entries(de.sentences).map(
      ([code, message]) => [code, message, en.sentences[code as keyof typeof en.sentences]] as const,
    );
    const all = [...findings, ...sentences];
    const unknown = all.flatMap(([code, german, original]) => {
      const places = placesIn(formsOf(original).join(' '));
      return formsOf(german).flatMap((form) =>
        placesIn(form).flatMap((name) => (places.includes(name) ? [] : [`${code} ${name}`])),
      );
    });
    expect(unknown).toEqual([]);
    const unquoted = all.flatMap(([code, german, original]) => {
      const places = quotedPlaces(formsOf(original).join(' '));
      return formsOf(german).flatMap((form) =>
        placesIn(form).flatMap((name) =>
          places.includes(name) && !quotedPlaces(form).includes(name) ? [`${code} ${name}`] : [],
        ),
      );
    });
    // A closed word.
    expect(unquoted).toEqual(['analysis-incomplete missing']);
  });

  it('has a sentence for every rule of every schema', () => {
    const rules = Object.values(library)
      .flatMap((area: object) => Object.values(area) as readonly unknown[])
      .flatMap((value) => (value as { readonly rules?: readonly core.RecordRule[] } | null)?.rules ?? []);
    expect(rules.length).toBeGreaterThan(25);
    expect(rules.filter(({ code }) => !Object.hasOwn(de.sentences, code))).toEqual([]);
  });

  it('has a title for every control, clause and kind of documented information, none of them English', () => {
    expect(Object.keys(deControlTitles)).toEqual(annexAControls.map(({ id }) => id));
    expect(annexAControls.filter(({ id, title }) => deControlTitles[id] === title)).toEqual([]);
    expect(Object.keys(deClauseTitles)).toHaveLength(41);
    expect(clauses.filter(({ id, title }) => deClauseTitles[id] === title)).toEqual([]);
    expect(new Set(Object.values(deControlTitles)).size).toBe(93);
    expect(Object.keys(deDocumentedInformationTitles)).toHaveLength(80);
  });
});

describe('a refusal of a schema in German', () => {
  const subject = { kind: 'sample', id: 'S' };

  it.each([
    [core.TextSchema, ' ', 'Der Text ist leer; lassen Sie das Feld weg, wenn es nichts zu sagen gibt.'],
    [core.RecordIdSchema, '', 'Die Kennung ist leer; eine Kennung hat ein sichtbares Zeichen.'],
    [core.CalendarDateSchema, '29.11.2026', '„29.11.2026“ ist Tag.Monat.Jahr; schreiben Sie „2026-11-29“.'],
    [
      core.CalendarDateSchema,
      '03/04/2026',
      '„03/04/2026“ ist Tag/Monat/Jahr oder Monat/Tag/Jahr; schreiben Sie „2026-04-03“ oder „2026-03-04“.',
    ],
    [
      core.CalendarDateSchema,
      '2026-11',
      '„2026-11“ ist ein Monat ohne Tag; schreiben Sie „einen Tag daraus, etwa 2026-11-01“.',
    ],
    [
      core.CalendarDateSchema,
      '29.11.26',
      '„29.11.26“ ist ein Datum mit zweistelliger Jahreszahl; schreiben Sie „eine vierstellige Jahreszahl“.',
    ],
    [core.CalendarDateSchema, '2026', '„2026“ ist ein Jahr ohne Monat und Tag; schreiben Sie „einen Tag daraus“.'],
    [
      core.CalendarDateSchema,
      '46355',
      '„46355“ ist die laufende Nummer einer Tabellenkalkulation; schreiben Sie „2026-11-29“.',
    ],
    [
      core.CalendarDateSchema,
      ' 2026-11-29',
      '„ 2026-11-29“ ist ein Tag mit Leerzeichen davor oder dahinter; schreiben Sie „2026-11-29“.',
    ],
    [
      core.CalendarDateSchema,
      '2026-11-29T09:30:00Z',
      '„2026-11-29T09:30:00Z“ ist ein Zeitpunkt; schreiben Sie „den Tag, den localDateOf für eine Zeitzone angibt“.',
    ],
    [
      core.CalendarDateSchema,
      new Date(0),
      '„input“ muss ein Text sein, nicht ein Date-Objekt (siehe instantOf und localDateOf).',
    ],
    [core.CalendarDateSchema, 'morgen', '„morgen“ ist kein Datum in der Form 2026-11-29.'],
    [core.CalendarDateSchema, '1899-01-01', '„1899-01-01“ liegt außerhalb der Jahre 1900 bis 2999.'],
    [
      core.InstantSchema,
      '2026-11-29',
      '„2026-11-29“ ist ein Tag ohne Uhrzeit; schreiben Sie „2026-11-29T09:30:00Z“, mit der Uhrzeit und Z oder einem Abstand zu UTC.',
    ],
    [core.PeriodSchema, 'P0D', '„P0D“ ist null; ein Zeitraum ist länger.'],
    [
      library.retention.RetentionEndSchema,
      { kind: 'after', event: 'created', period: 'PT72H' },
      '„PT72H“ hat eine Uhrzeit. Die Aufbewahrung zählt ganze Tage, und ein Ereignis kann zu jeder Stunde eintreten: „P2D“ bewahrt nichts länger auf, „P3D“ bewahrt alles mindestens so lange auf.',
    ],
    [
      library.retention.RetentionEndSchema,
      { kind: 'after', event: 'created', period: 'PT1H' },
      '„PT1H“ hat eine Uhrzeit. Die Aufbewahrung zählt ganze Tage, und ein Ereignis kann zu jeder Stunde eintreten: „kein Ende“ bewahrt nichts länger auf, „P1D“ bewahrt alles mindestens so lange auf.',
    ],
    [
      core.EvidenceSchema,
      { reference: 'x', collectedOn: '2026-02-01', validUntil: '2026-01-01' },
      'Der Nachweis gilt bis zum 01.01.2026, wurde aber erst am 01.02.2026 erhoben.',
    ],
    [
      RiskCriteriaSchema,
      { ...riskCriteriaPresets.product5x5, scoring: { kind: 'product', bands: [{ level: 'low', from: 2 }] } },
      'Der erste Bereich muss bei 1 beginnen, dem kleinsten Wert (Produkt), nicht bei 2.',
    ],
    [core.CalendarDateSchema, 20_261_129, '„input“ muss ein Text sein, nicht 20261129.'],
  ])('is said in the sentence of its code: %#', (schema, input, expected) => {
    const { error } = schema.safeParse(input) as { readonly error: Parameters<typeof findingsOfIssues>[0] };
    const [finding] = findingsOfIssues(error, subject, { input });
    expect(finding && said(finding)).toBe(expected);
  });
});
