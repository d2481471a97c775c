import { describe, expect, it } from 'vitest';
import { makePersonalDataBreach } from '../../../src/fixtures/incidents/make-personal-data-breach.ts';
import {
  type BreachNotice,
  checkNotificationContent,
  type NoticeItem,
  type NoticeItemState,
  type NoticeRecipient,
  type PersonalDataBreach,
} from '../../../src/incidents/index.ts';

const authority = { kind: 'authority', authority: 'BlnBDI' } as const;
const complete = {
  nature: 'given',
  'people-categories': 'given',
  'people-number': 'given',
  'record-categories': 'given',
  'record-number': 'given',
  contact: 'given',
  consequences: 'given',
  measures: 'given',
} as const;

type Content = { readonly [Item in NoticeItem]?: NoticeItemState };

function notice(content: Content, rest: Partial<BreachNotice> = {}): BreachNotice {
  const entries = Object.entries(content) as [NoticeItem, NoticeItemState][];
  return {
    recipient: authority,
    at: '2026-11-03T09:00:00Z',
    phase: 'final',
    content: entries.map(([item, state]) => ({ item, state })),
    ...rest,
  };
}

function found(...notices: readonly BreachNotice[]): readonly string[] {
  return checkNotificationContent(makePersonalDataBreach({ notices })).map(
    ({ code, path, params }) =>
      `${code} ${path.join('.')} ${String((params as { readonly items?: readonly string[] }).items)}`,
  );
}

describe('checkNotificationContent of notices to the authority', () => {
  const first = notice(
    {
      ...complete,
      'people-number': 'unknown',
      'record-number': 'unknown',
      consequences: 'to-follow',
    },
    { phase: 'first' },
  );
  const final = (content: Content) => notice(content, { at: '2026-11-04T09:00:00Z' });

  it('accepts what is to follow until the final notice, and what is said openly not to be known', () => {
    expect(found(first)).toEqual(['breach-notice-unfinished notices.0.phase undefined']);
    expect(found(first, final({}))).toEqual(['breach-notice-item-open notices.1.content consequences']);
    expect(found(first, final({ consequences: 'unknown' }))).toEqual([
      'breach-notice-item-open notices.1.content consequences',
    ]);
    expect(found(first, final({ consequences: 'given' }))).toEqual([]);
    expect(found(final({ consequences: 'given' }), first)).toEqual([]);
  });

  it('keeps what an earlier notice gave', () => {
    const given = notice(complete, { phase: 'first' });
    expect(found(given, final({ measures: 'to-follow', contact: 'unknown' }))).toEqual([]);
  });

  it('does not take silence for an answer', () => {
    expect(found(notice({ nature: 'given' }))).toEqual([
      'breach-notice-item-missing notices.0.content people-categories,people-number,record-categories,record-number,contact,consequences,measures',
    ]);
    const { contact, ...rest } = complete;
    expect(contact).toBe('given');
    expect(checkNotificationContent(makePersonalDataBreach({ notices: [notice(rest)] }))).toEqual([
      {
        code: 'breach-notice-item-missing',
        severity: 'error',
        message: 'Breach "PDB-1": the notices to the authority have no answer about contact.',
        requirements: ['A.5.26', 'GDPR art. 33(3)(b)'],
        subject: { kind: 'personal-data-breach', id: 'PDB-1' },
        path: ['notices', 0, 'content'],
        params: { breach: 'PDB-1', recipient: 'authority', items: ['contact'] },
      },
    ]);
  });

  it('asks for reasons after 72 hours', () => {
    const at = (instant: BreachNotice['at'], content: Content = complete) => found(notice(content, { at: instant }));
    expect(at('2026-11-05T10:00:00Z')).toEqual([]);
    expect(at('2026-11-05T10:00:01Z')).toEqual(['breach-notice-item-missing notices.0.content delay-reasons']);
    expect(at('2026-11-05T10:00:01Z', { ...complete, 'delay-reasons': 'given' })).toEqual([]);
    expect(found(first, notice(complete, { at: '2026-11-21T09:00:00Z' }))).toEqual([]);
  });

  it('asks for reasons where a part is told late, though the first notice was about another part in time', () => {
    const [billing] = makePersonalDataBreach().parts;
    const late = '2026-11-09T10:00:00Z';
    const of = (crm: object, ...notices: readonly BreachNotice[]) =>
      checkNotificationContent(
        makePersonalDataBreach({
          parts: [billing, { ...billing, id: 'crm', ...crm }] as unknown as PersonalDataBreach['parts'],
          notices,
        }),
      ).map(({ code }) => code);
    const inTime = notice(complete, { phase: 'first', parts: ['billing'] });
    const missing = ['breach-notice-item-missing'];
    expect(of({}, inTime, notice({}, { at: late, parts: ['crm'] }))).toEqual(missing);
    expect(of({}, inTime, notice({}, { at: late }))).toEqual(missing);
    expect(of({}, inTime, notice({ 'delay-reasons': 'given' }, { at: late, parts: ['crm'] }))).toEqual([]);
    expect(of({}, inTime, notice({}, { at: late, parts: ['billing'] }))).toEqual([]);
    expect(of({}, inTime, notice({}, { at: '2026-11-05T10:00:00Z', parts: ['crm'] }))).toEqual([]);
    const unlikely = { outcome: 'risk-unlikely', by: 'ada', at: '2026-11-02T15:00:00Z', reasons: 'Test data' };
    expect(of({ decision: unlikely }, inTime, notice({}, { at: late }))).toEqual([]);
  });

  it('judges each authority apart', () => {
    const other = notice(
      { ...complete, contact: 'to-follow' },
      {
        recipient: { kind: 'authority', authority: 'CNIL' },
      },
    );
    expect(found(notice(complete), other)).toEqual(['breach-notice-item-open notices.1.content contact']);
  });
});

describe('checkNotificationContent of other notices', () => {
  const to = (recipient: NoticeRecipient, content: Content) => found(notice(content, { recipient }));
  const plain = { nature: 'given', contact: 'given', consequences: 'given', measures: 'given' } as const;

  it('asks for plain language in a separate message to the people, and for no numbers', () => {
    expect(to({ kind: 'people' }, plain)).toEqual([
      'breach-notice-item-missing notices.0.content plain-language,separate-message',
    ]);
    expect(to({ kind: 'people' }, { ...plain, 'plain-language': 'given', 'separate-message': 'given' })).toEqual([]);
    expect(to({ kind: 'public' }, { ...plain, 'plain-language': 'given' })).toEqual([]);
  });

  it('only suggests what helps a controller, and asks nothing of a notice to others', () => {
    expect(to({ kind: 'controller', controller: 'Shop AG' }, complete)).toEqual([]);
    const { measures, ...rest } = complete;
    expect(measures).toBe('given');
    expect(
      checkNotificationContent(
        makePersonalDataBreach({
          notices: [notice(rest, { recipient: { kind: 'controller', controller: 'Shop AG' } })],
        }),
      ),
    ).toMatchObject([
      {
        code: 'breach-notice-item-helpful',
        severity: 'info',
        message: 'Breach "PDB-1": the notices to the controller "Shop AG" have no answer about measures.',
      },
    ]);
    expect(to({ kind: 'other', name: 'Insurer' }, {})).toEqual([]);
  });
});

describe('checkNotificationContent of the register', () => {
  it('asks for facts, effects and remedial action', () => {
    const breach = makePersonalDataBreach({ facts: undefined, effects: undefined, remedialAction: undefined });
    expect(checkNotificationContent(breach)).toMatchObject([
      {
        code: 'breach-register-incomplete',
        path: [],
        params: { breach: 'PDB-1', fields: ['facts', 'effects', 'remedial-action'] },
      },
    ]);
  });

  it('finds a notice before the awareness', () => {
    expect(found(notice(complete, { at: '2026-11-02T10:00:00Z' }))).toEqual([]);
    expect(found(notice(complete, { at: '2026-11-02T09:59:59Z' }))).toEqual([
      'breach-notice-before-awareness notices.0.at undefined',
    ]);
  });

  it.each([
    [null, [], 'breach'],
    [{ ...makePersonalDataBreach(), notices: {} }, ['notices'], 'PDB-1'],
  ])('gives one finding about %j', (breach, path, id) => {
    expect(checkNotificationContent(breach as unknown as PersonalDataBreach)).toMatchObject([
      { code: 'incidents-record-unreadable', path, subject: { kind: 'personal-data-breach', id } },
    ]);
  });
});
