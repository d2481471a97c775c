import { describe, expect, it } from 'vitest';
import { judgeJustification } from '../../../src/controls/index.ts';
import { makeStatementEntry } from '../../../src/fixtures/index.ts';
import { findingsWith } from '../check/codes-with.ts';

describe('judgeJustification', () => {
  it.each([
    ['', 'empty-words'],
    ['-', 'empty-words'],
    ['N/A', 'empty-words'],
    ['n.a.', 'empty-words'],
    ['none', 'empty-words'],
    ['Not applicable.', 'empty-words'],
    ['This control is currently not applicable to our organisation.', 'empty-words'],
    ['See above', 'empty-words'],
    ['TBD', 'empty-words'],
    ['no', 'too-few-words'],
    ['Cloud only', 'too-few-words'],
    ['Nicht anwendbar', 'empty-words'],
    ['Nichts extern', 'too-few-words'],
    ['リモ', 'too-few-words'],
    ['Outsourced development', 'copied-title'],
    ['OUTSOURCED – development!', 'copied-title'],
    ['Outsourced development is not applicable', 'copied-title'],
    ['We outsource nothing', null],
    ['No outsourced development', null],
    ['No development is outsourced', null],
    ['全員リモート勤務', null],
  ])('on %j answers %s', (justification, flaw) => {
    expect(judgeJustification(justification, ['Outsourced development'])).toBe(flaw);
  });

  it('compares the justification with every title but those of empty words', () => {
    expect(judgeJustification('Clear desk and screen', ['Other', 'Clear desk and screen'])).toBe('copied-title');
    expect(judgeJustification('Clear desk and screen', ['Not applicable'])).toBeNull();
    expect(judgeJustification('Clear desk and screen', [])).toBeNull();
  });
});

describe('judgeJustification in other languages', () => {
  it.each([
    ['en', 'Not deemed necessary'],
    ['en', 'Excluded by management decision'],
    ['de', 'Nicht anwendbar'],
    ['de', 'Nicht relevant für unser Unternehmen'],
    ['de', 'Nicht zutreffend.'],
    ['de', 'Trifft auf uns nicht zu'],
    ['de', 'entfällt'],
    ['fr', "Ce contrôle n'est pas applicable à notre organisation"],
    ['fr', 'Non applicable'],
    ['fr', 'Sans objet'],
    ['fr', 'Hors périmètre de notre entreprise'],
    ['es', 'No aplica a nuestra empresa'],
    ['es', 'No procede'],
    ['es', 'No es necesario'],
    ['it', 'Non applicabile alla nostra azienda'],
    ['it', 'Questo controllo non è applicabile'],
    ['nl', 'Niet van toepassing'],
    ['nl', 'Deze maatregel is niet van toepassing op onze organisatie'],
    ['nl', 'n.v.t.'],
    ['pt', 'Não se aplica à nossa organização'],
    ['zh', '不适用'],
    ['zh', '本公司不適用'],
    ['ja', '該当なし'],
  ])('finds no content in the %s text %j, and says so', (language, justification) => {
    expect(judgeJustification(justification, [])).toBe('empty-words');
    const excluded = makeStatementEntry({ applicability: 'excluded', justification });
    expect(findingsWith(excluded).map(({ code, params }) => [code, params['language']])).toEqual([
      ['statement-justification-empty', language],
    ]);
  });

  it.each([
    'Wir entwickeln keine Software und beauftragen niemanden damit',
    'Toute la rédaction de logiciels est faite par nos salariés',
    'Todo el desarrollo lo hacen los empleados',
    'Il software viene scritto dai dipendenti',
    'Alle software wordt door medewerkers geschreven',
    'Todo o software é escrito por empregados',
    '所有员工都远程工作',
    '全員がリモートで勤務している',
    'No premises of our own',
    'No external developers work for us',
    'No data centre is operated',
  ])('has no objection to %j', (justification) => {
    expect(judgeJustification(justification, ['Outsourced development'])).toBeNull();
  });

  it('sees a title that is repeated between empty words of its language', () => {
    expect(judgeJustification('Développement externalisé: non applicable', ['Développement externalisé'])).toBe(
      'copied-title',
    );
    expect(judgeJustification('No outsourced development', ['Outsourced development'])).toBeNull();
  });

  it('names the language in the message', () => {
    const excluded = makeStatementEntry({ applicability: 'excluded', justification: 'Sans objet' });
    expect(findingsWith(excluded).map(({ message }) => message)).toEqual([
      'The justification of A.8.30 has no content in French: "Sans objet".',
    ]);
    const reasons = [{ kind: 'best-practice', note: 'Niet van toepassing' }] as const;
    expect(findingsWith(makeStatementEntry({ reasons })).map(({ message }) => message)).toEqual([
      'The best-practice reason of A.8.13 has no content in Dutch: "Niet van toepassing".',
    ]);
  });

  it('throws on a text that is none', () => {
    expect(() => judgeJustification(null as never, [])).toThrow(
      new RangeError('justification must be a text, got null'),
    );
    expect(() => judgeJustification('x', 'y' as never)).toThrow(new RangeError('titles must be a list, got "y"'));
  });
});
