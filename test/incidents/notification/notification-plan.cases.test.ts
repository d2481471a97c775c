import { describe, expect, it } from 'vitest';
import { makePersonalDataBreach } from '../../../src/fixtures/incidents/make-personal-data-breach.ts';
import {
  type BreachRiskFactors,
  type DecisionGround,
  notificationPlan,
  type PersonalDataBreach,
} from '../../../src/incidents/index.ts';
import { findingsOf } from '../check-of-breaches.ts';

const now = '2026-11-04T09:00:00Z';

type Outcome = 'risk-unlikely' | 'risk' | 'high-risk';

function breachOf(
  outcome: Outcome,
  factors: BreachRiskFactors,
  grounds?: readonly DecisionGround[],
): PersonalDataBreach {
  return makePersonalDataBreach({
    parts: [
      {
        id: 'data',
        role: 'controller',
        dataCategories: ['names'],
        peopleCategories: ['customers'],
        people: { kind: 'unknown' },
        records: { kind: 'unknown' },
        decision: {
          outcome,
          by: 'ada',
          at: '2026-11-02T15:00:00Z',
          reasons: 'As the Board decided the case',
          factors,
          ...(grounds !== undefined && { grounds }),
        },
      },
    ],
    notices: [],
  });
}

/** The recipients who must be told, but for the register, in which every breach is. */
function toldOf(breach: PersonalDataBreach): readonly string[] {
  return notificationPlan(breach, { now }).flatMap(({ recipient, need }) =>
    need === 'required' && recipient !== 'register' ? [recipient] : [],
  );
}

function doubtsOf(breach: PersonalDataBreach): readonly string[] {
  const found = findingsOf({ personalDataBreaches: [breach] }, { asOf: '2026-11-04', now });
  return found.map(({ code }) => code).filter((code) => code.startsWith('breach-risk-'));
}

/*
 * EDPB Guidelines 01/2021 in the version after public consultation. The facts are those of the titles of the cases. The outcome of case 1 is taken from
 * the text, that of the others from published summaries of it, which agree.
 */
describe('the cases of EDPB Guidelines 01/2021', () => {
  it.each<[string, Outcome, BreachRiskFactors, readonly DecisionGround[] | undefined, readonly string[]]>([
    [
      '1: ransomware with a backup, no exfiltration',
      'risk-unlikely',
      { encrypted: true, key: 'safe', copyExists: true, dataLeft: false },
      ['encryption', 'backup'],
      [],
    ],
    ['2: ransomware without a backup', 'risk', { copyExists: false, dataLeft: false }, undefined, ['authority']],
    [
      '3: ransomware with a backup in a hospital',
      'high-risk',
      { specialCategories: true, copyExists: true, dataLeft: false },
      undefined,
      ['authority', 'people'],
    ],
    [
      '4: ransomware without a backup, with exfiltration',
      'high-risk',
      { copyExists: false, dataLeft: true, holders: 'unidentified' },
      undefined,
      ['authority', 'people'],
    ],
    [
      '5: exfiltration of job applications',
      'high-risk',
      { dataLeft: true, holders: 'unidentified' },
      undefined,
      ['authority', 'people'],
    ],
    [
      '6: exfiltration of hashed passwords',
      'risk-unlikely',
      { dataLeft: true, holders: 'unidentified' },
      ['other'],
      [],
    ],
    ['7: credential stuffing at a bank', 'high-risk', { holders: 'unidentified' }, undefined, ['authority', 'people']],
    ['8: exfiltration of business data by an employee', 'risk', { dataLeft: true }, undefined, ['authority']],
    [
      '9: data sent to a trusted third party',
      'risk-unlikely',
      { dataLeft: true, holders: 'trusted' },
      ['trusted-recipient'],
      [],
    ],
    [
      '10: stolen devices with encrypted data',
      'risk-unlikely',
      { encrypted: true, key: 'safe', copyExists: true, dataLeft: true, holders: 'unidentified' },
      ['encryption'],
      [],
    ],
    [
      '11: stolen devices with data that are not encrypted',
      'high-risk',
      { encrypted: false, dataLeft: true, holders: 'unidentified' },
      undefined,
      ['authority', 'people'],
    ],
    [
      '12: stolen paper files with sensitive data',
      'high-risk',
      { specialCategories: true, encrypted: false, dataLeft: true, holders: 'unidentified' },
      undefined,
      ['authority', 'people'],
    ],
    ['13: a mistake of postal mail', 'risk-unlikely', { dataLeft: true }, ['other'], []],
    [
      '14: highly confidential data sent by mail by mistake',
      'high-risk',
      { dataLeft: true },
      undefined,
      ['authority', 'people'],
    ],
    ['15: data sent by mail by mistake', 'risk-unlikely', { dataLeft: true }, ['other'], []],
    ['16: another mistake of postal mail', 'risk', { dataLeft: true }, undefined, ['authority']],
    ['17: identity theft', 'high-risk', { holders: 'unidentified' }, undefined, ['authority', 'people']],
    [
      '18: exfiltration of email',
      'high-risk',
      { dataLeft: true, holders: 'unidentified' },
      undefined,
      ['authority', 'people'],
    ],
  ])('case %s is %s', (_, outcome, factors, grounds, told) => {
    const breach = breachOf(outcome, factors, grounds);
    expect(toldOf(breach)).toEqual(told);
    expect(doubtsOf(breach)).toEqual([]);
  });

  it.each<[string, BreachRiskFactors, readonly DecisionGround[] | undefined]>([
    ['2 by a backup that is not there', { copyExists: false, dataLeft: false }, ['backup']],
    ['4 by a backup, though data left', { copyExists: true, dataLeft: true, holders: 'unidentified' }, ['backup']],
    ['9 by trust in people who are not known', { dataLeft: true, holders: 'unidentified' }, ['trusted-recipient']],
    ['10 with the key', { encrypted: true, key: 'compromised', copyExists: true, dataLeft: true }, ['encryption']],
    ['11 by encryption that is not there', { encrypted: false, key: 'safe', copyExists: true }, ['encryption']],
    [
      '12 without a ground',
      { specialCategories: true, encrypted: false, dataLeft: true, holders: 'unidentified' },
      undefined,
    ],
  ])('doubts that a risk is unlikely in case %s', (_, factors, grounds) => {
    expect(doubtsOf(breachOf('risk-unlikely', factors, grounds))).toEqual(['breach-risk-implausible']);
  });
});
