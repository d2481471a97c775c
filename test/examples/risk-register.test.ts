import { readFileSync } from 'node:fs';
import { RiskAcceptanceSchema, RiskCriteriaSchema, RiskSchema, TreatmentApprovalSchema } from 'isms-kit/risk';
import { describe, expect, it } from 'vitest';
import { criteriaFrom, type RiskScales } from '../../examples/risk-register/criteria.ts';
import { report } from '../../examples/risk-register/report.ts';
import { acceptancesUnder, approvals, risks } from '../../examples/risk-register/risks.ts';

const scales = JSON.parse(readFileSync('examples/data/risk-scales.json', 'utf8')) as RiskScales;
const criteria = criteriaFrom(scales);
const lines = report(scales, '2026-11-21');

/** The lines under a heading, up to the next empty line. */
function section(title: string): readonly string[] {
  const start = lines.findIndex((line) => line.startsWith(title)) + 2;
  const end = lines.indexOf('', start);
  return lines.slice(start, end === -1 ? undefined : end);
}

describe('examples/risk-register', () => {
  it('makes records that the schemas accept', () => {
    expect(RiskCriteriaSchema.parse(criteria)).toEqual(criteria);
    for (const risk of risks) expect(RiskSchema.parse(risk)).toEqual(risk);
    for (const acceptance of acceptancesUnder(criteria))
      expect(RiskAcceptanceSchema.parse(acceptance)).toEqual(acceptance);
    for (const approval of approvals) expect(TreatmentApprovalSchema.parse(approval)).toEqual(approval);
  });

  it('keeps the published levels and marks its own', () => {
    expect(criteria.likelihood.levels.map(({ label }) => label)).toEqual([
      'Rare',
      'Unlikely',
      'Possible',
      'Likely (example)',
      'Almost certain (example)',
    ]);
    expect(
      criteria.impact.levels.filter(({ label }) => !label?.endsWith('(example)')).map(({ label }) => label),
    ).toEqual(['Negligible', 'Minor']);
  });

  it('finds that the published likelihoods have different horizons and one has none', () => {
    expect(section('What the check of the criteria finds').join(' ').replaceAll(/ +/g, ' ')).toBe(
      ' warning The likelihood "unlikely" states no horizon for its probabilities although other likelihoods state one.' +
        ' warning The probabilities of the likelihood "possible" are over "within a year or two",' +
        ` those of a lower likelihood over "the company's life"; they cannot be compared.`,
    );
  });

  it('ranks, maps and follows the risks', () => {
    expect(section('Ranking').map((line) => line.slice(2, 20).trim())).toEqual([
      'R-3  high (12)',
      'R-1  medium (8)',
      'R-2  medium (6)',
      'R-4  medium (5)',
      'R-5  not assessed',
    ]);
    expect(section('Heat map')[4]).toBe(
      '| Possible       | Low        | Medium | Medium      | High: R-3   | High        |',
    );
    expect(section('Heat map').at(-1)).toBe('  not placed: R-5');
    expect(section('Treatment').slice(0, 3)).toEqual([
      '  decided  3 of 5 risks',
      '  done     1 of 3 actions',
      '  overdue  1 of 2 (1 unknown) open actions',
    ]);
    expect(section('Since 2026-06-30')).toEqual([
      '  R-3  lowered  high (16) to high (12)',
      '  R-5  added    not assessed to not assessed',
    ]);
  });

  it('finds what the register falls short of', () => {
    expect(section('What the check of the register finds').filter((line) => !line.startsWith('   '))).toHaveLength(7);
    expect(lines.join('\n')).toContain('The risk "R-1" has changed since the acceptance "RA-R-1": title.');
  });

  it('prints at most 100 columns, without colours', () => {
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(lines.join('\n')).not.toContain('\u001B');
  });
});
