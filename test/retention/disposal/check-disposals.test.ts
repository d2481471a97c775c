import { describe, expect, it } from 'vitest';
import {
  makeDisposalRecord,
  makeLegalHold,
  makeRetentionRecord,
  makeRetentionRule,
  makeRetentionSchedule,
} from '../../../src/fixtures/index.ts';
import { checkDisposals } from '../../../src/retention/index.ts';
import { disposal, disposalFindings, record } from './disposal-findings.ts';

const codesOf = (...input: Parameters<typeof disposalFindings>) => disposalFindings(...input).map(({ code }) => code);

describe('checkDisposals', () => {
  it('counts the days by which a disposal was early', () => {
    expect(disposalFindings({ disposedOn: '2028-12-31' }, [makeRetentionRule()])).toEqual([
      {
        code: 'disposal-early',
        severity: 'error',
        message:
          'The record "voucher-1" was disposed of on 2028-12-31; the first day allowed was 2029-01-01 (days early: 1).',
        requirements: ['A.5.31', 'A.5.33'],
        subject: { kind: 'disposal', id: 'disposal-1' },
        path: [0, 'records', 0],
        params: {
          record: 'voucher-1',
          category: 'accounting-vouchers',
          disposedOn: '2028-12-31',
          disposableFrom: '2029-01-01',
          daysEarly: 1,
        },
      },
    ]);
    expect(disposalFindings({ disposedOn: '2028-01-01' }, [makeRetentionRule()])[0]?.params['daysEarly']).toBe(366);
  });

  it.each([
    ['2029-01-01', []],
    ['2029-04-01', []],
    ['2029-04-02', ['disposal-late']],
  ] as const)('judges a disposal on %s: %j', (disposedOn, codes) => {
    expect(codesOf({ disposedOn }, [makeRetentionRule()])).toEqual(codes);
  });

  it('finds a disposal before the floor of a conflict early, and one long after it late', () => {
    const rules = [
      makeRetentionRule(),
      makeRetentionRule({
        id: 'max',
        role: 'maximum',
        end: { kind: 'after', event: 'voucher-created', period: 'P1Y' },
      }),
    ];
    expect(codesOf({ disposedOn: '2028-12-31' }, rules)).toEqual(['disposal-early']);
    expect(codesOf({ disposedOn: '2029-01-01' }, rules)).toEqual([]);
    expect(codesOf({ disposedOn: '2029-01-02' }, rules)).toEqual(['disposal-late']);
  });

  it('reports the disposal of a permanent record although a maximum limits it', () => {
    const rules = [
      makeRetentionRule({ end: { kind: 'permanent' } }),
      makeRetentionRule({
        id: 'max',
        role: 'maximum',
        end: { kind: 'after', event: 'voucher-created', period: 'P1Y' },
      }),
    ];
    expect(codesOf({}, rules)).toEqual(['disposal-of-permanent-record']);
  });

  it('accepts a disposal of a record that only a maximum without an end governs', () => {
    expect(codesOf({}, [makeRetentionRule({ role: 'maximum', end: { kind: 'permanent' } })])).toEqual([]);
  });

  it.each([
    ['the day before it is placed', '2029-01-14', []],
    ['the day it is placed', '2029-01-15', ['disposal-under-hold']],
    ['the day it is released', '2029-01-20', ['disposal-under-hold']],
    ['the day after', '2029-01-21', []],
  ] as const)('under a hold: %s', (_name, disposedOn, codes) => {
    const hold = makeLegalHold({ placedOn: '2029-01-15', releasedOn: '2029-01-20' });
    expect(codesOf({ disposedOn }, [makeRetentionRule()], { holds: [hold] })).toEqual(codes);
  });

  it('names every hold, those on the record besides those on everything', () => {
    const holds = [
      makeLegalHold({ id: 'b', scope: { kind: 'everything' } }),
      makeLegalHold({ id: 'a', scope: { kind: 'records', records: ['voucher-1'] } }),
    ];
    const [finding] = disposalFindings({}, [makeRetentionRule()], { holds });
    expect(finding?.params['holds']).toEqual(['a', 'b']);
  });

  it('follows the version policy and the jurisdictions', () => {
    const ten = makeRetentionRule({
      id: 'ten',
      end: { kind: 'after', event: 'voucher-created', period: 'P10Y' },
      validTo: '2024-12-31',
    });
    const eight = makeRetentionRule({ id: 'eight', validFrom: '2025-01-01' });
    expect(codesOf({}, [ten, eight])).toEqual(['disposal-early']);
    expect(codesOf({}, [ten, eight], { versionPolicy: 'at-as-of' })).toEqual([]);
    const strict = makeRetentionRule({ id: 'at', jurisdiction: 'AT', end: { kind: 'permanent' } });
    expect(codesOf({}, [makeRetentionRule(), strict], { jurisdictions: ['DE'] })).toEqual([]);
  });

  it.each([
    ['clear', 'clear', true],
    ['purge', 'clear', true],
    ['destroy', 'purge', true],
    ['crypto-erase', 'purge', true],
    ['purge', 'crypto-erase', true],
    ['clear', 'purge', false],
    ['purge', 'destroy', false],
    ['anonymise', 'anonymise', true],
    ['anonymise', 'clear', false],
    ['destroy', 'anonymise', false],
    ['destroy', 'transfer', false],
    ['transfer', 'transfer', true],
  ] as const)('%s where %s is demanded: %s', (method, demanded, isEnough) => {
    const rules = [makeRetentionRule({ disposal: { method: demanded } })];
    expect(codesOf({ method }, rules)).toEqual(isEnough ? [] : ['disposal-method-insufficient']);
  });

  it.each([
    [['destroy', 'clear'], 'clear', false],
    [['destroy', 'clear'], 'purge', false],
    [['destroy', 'clear'], 'destroy', true],
    [['clear', 'purge'], 'crypto-erase', true],
    [['purge', 'anonymise'], 'anonymise', true],
    [['purge', 'anonymise'], 'purge', true],
    [['purge', 'anonymise'], 'clear', false],
    [['purge', 'anonymise'], 'transfer', false],
  ] as const)('of rules that demand %j, %s is enough: %s', ([first, second], method, isEnough) => {
    const rules = [
      makeRetentionRule({ disposal: { method: first } }),
      makeRetentionRule({ id: 'vouchers-too', disposal: { method: second } }),
    ];
    expect(codesOf({ method }, rules)).toEqual(isEnough ? [] : ['disposal-method-insufficient']);
    expect(codesOf({ method }, rules.toReversed())).toEqual(isEnough ? [] : ['disposal-method-insufficient']);
  });

  it('accepts a method that meets one of two different demands', () => {
    const rules = [
      makeRetentionRule({ disposal: { method: 'transfer' } }),
      makeRetentionRule({
        id: 'max',
        role: 'maximum',
        end: { kind: 'after', event: 'voucher-created', period: 'P10Y' },
        disposal: { method: 'destroy' },
      }),
    ];
    expect(codesOf({}, rules)).toEqual([]);
    expect(disposalFindings({ method: 'clear' }, rules)[0]?.params['demanded']).toEqual(['transfer', 'destroy']);
  });

  it('reports a missing certificate once for each disposal', () => {
    const uncertified = makeDisposalRecord({ records: ['voucher-1', 'voucher-2'], certificate: undefined });
    const records = [record, makeRetentionRecord({ id: 'voucher-2' })];
    const rules = [makeRetentionRule({ disposal: { method: 'destroy', certificateRequired: true } })];
    const findings = checkDisposals([uncertified], { records, schedule: { rules } });
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['disposal-certificate-missing 0']);
    expect(checkDisposals([{ ...disposal, records: ['voucher-2'] }], { records, schedule: { rules } })).toEqual([]);
    const notRequired = [makeRetentionRule({ disposal: { method: 'destroy', certificateRequired: false } })];
    expect(checkDisposals([uncertified], { records, schedule: { rules: notRequired } })).toEqual([]);
  });

  it.each([
    ['the day before the disposal', '2029-01-14', ['disposal-certificate-early']],
    ['the day of the disposal', '2029-01-15', []],
  ] as const)('takes a certificate issued on %s', (_name, issuedOn, codes) => {
    const certificate = { reference: 'certificate', issuedBy: 'Shredding company', issuedOn };
    expect(codesOf({ certificate }, [makeRetentionRule()])).toEqual(codes);
  });

  it('accepts the transfer of a permanent record if each rule demands it', () => {
    const forGood = makeRetentionRule({ end: { kind: 'permanent' }, disposal: { method: 'transfer' } });
    expect(codesOf({ method: 'transfer' }, [forGood])).toEqual([]);
    const here = makeRetentionRule({ id: 'here', end: { kind: 'permanent' } });
    expect(codesOf({ method: 'transfer' }, [forGood, here])).toEqual(['disposal-of-permanent-record']);
    const dated = makeRetentionRule({ id: 'dated' });
    expect(codesOf({ method: 'transfer' }, [forGood, dated])).toEqual([]);
    expect(codesOf({ method: 'transfer', disposedOn: '2028-12-31' }, [forGood, dated])).toEqual(['disposal-early']);
    expect(codesOf({}, [forGood])).toEqual(['disposal-of-permanent-record', 'disposal-method-insufficient']);
  });

  it('reports a disposal before the trigger although a known duty to delete conflicts', () => {
    const open = makeRetentionRule({
      end: { kind: 'latest', of: [makeRetentionRule().end, { kind: 'after', event: 'closed', period: 'P1Y' }] },
    });
    const max = makeRetentionRule({
      id: 'max',
      role: 'maximum',
      end: { kind: 'after', event: 'max-only', period: 'P1Y' },
    });
    const [finding] = disposalFindings({ disposedOn: '2035-01-01' }, [open, max]);
    expect(finding).toMatchObject({ code: 'disposal-before-trigger', params: { missing: ['closed'] } });
    const short = makeRetentionRule({ ...max, end: { kind: 'after', event: 'voucher-created', period: 'P1Y' } });
    expect(codesOf({ disposedOn: '2035-01-01' }, [open, short])).toEqual(['disposal-before-trigger']);
  });

  it('judges a marked record as it was before the mark', () => {
    const marked = { ...record, disposedOn: '2028-06-01' } as const;
    const findings = checkDisposals([{ ...disposal, disposedOn: '2028-06-01' }], {
      records: [marked],
      schedule: makeRetentionSchedule(),
    });
    expect(findings.map(({ code }) => code)).toEqual(['disposal-early']);
  });
});

describe('a duty to delete alone', () => {
  it('forbids no disposal, whether or not its trigger is known', () => {
    const rules = [
      makeRetentionRule({ role: 'maximum', end: { kind: 'after', event: 'contract-terminated', period: 'P90D' } }),
    ];
    const untriggered = makeRetentionRecord({ events: {} });
    const early = makeDisposalRecord();
    expect(checkDisposals([early], { records: [untriggered], schedule: { rules } })).toEqual([]);
  });
});
