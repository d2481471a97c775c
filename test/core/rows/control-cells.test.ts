import { describe, expect, it } from 'vitest';
import { makeRiskCriteria } from '../../../src/fixtures/index.ts';
import { readRiskRows } from '../../../src/risk/index.ts';

const sound = { ID: 'R-1', Risk: 'Stolen laptop', Owner: 'Head of IT' };

function readControls(cell: unknown) {
  const rows = [{ ...sound, 'Existing controls': cell }];
  const { risks, findings } = readRiskRows(rows, makeRiskCriteria(), { assessedOn: '2026-03-02' });
  return {
    controls: risks[0]?.existingControls,
    kept: risks[0]?.custom?.['Existing controls'],
    findings: findings.map(({ code, params }) => [code, params['value'], params['suggestions']]),
  };
}

describe('the controls of a cell', () => {
  it.each([
    ['A.5.1', ['A.5.1']],
    ['A.5.1, 8.24; A.8.13', ['A.5.1', 'A.8.24', 'A.8.13']],
    ['A.5.1\nA.5.2', ['A.5.1', 'A.5.2']],
    ['A.5.1, A.5.1', ['A.5.1']],
    ['5.15-5.18', ['A.5.15', 'A.5.16', 'A.5.17', 'A.5.18']],
    ['A.5.37 – A.6.2; A.8.1', ['A.5.37', 'A.6.1', 'A.6.2', 'A.8.1']],
    ['A.8.1 to A.8.2', ['A.8.1', 'A.8.2']],
    ['A.8.1 bis A.8.2', ['A.8.1', 'A.8.2']],
    ['A.8.31 Separation of development, test and production environments', ['A.8.31']],
    ['custom:model-cards; A.8.1', ['custom:model-cards', 'A.8.1']],
    [8.24, ['A.8.24']],
  ])('%j are %j', (cell, controls) => {
    expect(readControls(cell)).toEqual({ controls, kept: undefined, findings: [] });
  });

  it.each([
    ['A.9.2.1', 'cell-control-2013', 'A.9.2.1', ['A.5.16']],
    ['9.2.1', 'cell-control-2013', '9.2.1', ['A.5.16']],
    ['A.5.99', 'cell-control-doubtful', 'A.5.99', ['A.5.37']],
    ['A.8.2 Identity management', 'cell-control-doubtful', 'A.8.2 Identity management', ['A.5.16', 'A.8.2']],
    ['Firewall', 'cell-control-unreadable', 'Firewall', undefined],
    ['4.1', 'cell-control-unreadable', '4.1', undefined],
    ['A.8', 'cell-control-unreadable', 'A.8', undefined],
    ['5', 'cell-control-unreadable', '5', undefined],
    ['A.8.2-A.8.1', 'cell-control-doubtful', 'A.8.2-A.8.1', ['A.8.2']],
  ])('%j are none', (cell, code, value, suggestions) => {
    const read = readControls(cell);
    expect([read.controls, read.kept]).toEqual([undefined, cell]);
    expect(read.findings).toEqual([[code, value, suggestions]]);
  });

  it('are read beside one that is none, which is the finding of the cell', () => {
    expect(readControls('A.5.1, Firewall, Proxy')).toEqual({
      controls: ['A.5.1'],
      kept: 'A.5.1, Firewall, Proxy',
      findings: [['cell-control-unreadable', 'Firewall', undefined]],
    });
  });
});
