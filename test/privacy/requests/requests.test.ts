import { describe, expect, it } from 'vitest';
import { makeControllerActivity, makeDataCopy, makeDataSubjectRequest } from '../../../src/fixtures/index.ts';
import { checkPrivacy, type DataSubjectRequest, requestsDue } from '../../../src/privacy/index.ts';

const asOf = '2026-11-21';
const open = (overrides: Parameters<typeof makeDataSubjectRequest>[0] = {}) =>
  makeDataSubjectRequest({
    receivedOn: '2026-11-02',
    startedOn: undefined,
    rights: [{ right: 'access' }],
    ...overrides,
  });

describe('requestsDue', () => {
  const rows = (...requests: readonly DataSubjectRequest[]) =>
    requestsDue(requests, { asOf }).map(({ request, owner, state, dueOn, due }) =>
      [request, owner, state, dueOn, due].join(' '),
    );

  it('lists open requests with their last day', () => {
    expect(rows(open(), makeDataSubjectRequest(), open({ receivedOn: '2026-11-22' }))).toEqual([
      'DSR-1 ada received 2026-12-02 scheduled',
    ]);
    expect(rows(open({ receivedOn: '2026-10-21', owner: undefined }))).toEqual(['DSR-1  received 2026-11-21 due-soon']);
    expect(rows(open({ receivedOn: '2026-10-20' }))).toEqual(['DSR-1 ada received 2026-11-20 overdue']);
  });

  it('says where the work stands on the day', () => {
    const state = (overrides: Parameters<typeof makeDataSubjectRequest>[0]) =>
      requestsDue([open(overrides)], { asOf })[0]?.state;
    expect(state({ startedOn: '2026-11-21' })).toBe('working');
    expect(state({ startedOn: '2026-11-22' })).toBe('received');
    expect(state({ identityAskedOn: '2026-11-03', startedOn: '2026-11-03' })).toBe('verifying');
    expect(state({ identityAskedOn: '2026-11-03', identityProvedOn: '2026-11-22' })).toBe('verifying');
    expect(state({ identityAskedOn: '2026-11-03', identityProvedOn: '2026-11-21' })).toBe('received');
    expect(state({ identityAskedOn: '2026-11-22' })).toBe('received');
  });

  it('closes a request with its last right, and one that is withdrawn', () => {
    const answered = { right: 'access', outcome: { status: 'answered', on: '2026-11-10' } } as const;
    const withdrawn = { right: 'erasure', outcome: { status: 'withdrawn', on: '2026-11-10' } } as const;
    expect(rows(open({ rights: [answered, withdrawn] }))).toEqual([]);
    expect(rows(open({ rights: [withdrawn] }))).toEqual([]);
    expect(rows(open({ rights: [answered, { right: 'erasure' }] }))).toHaveLength(1);
    expect(rows(open({ rights: [{ ...withdrawn, outcome: { status: 'withdrawn', on: '2026-11-22' } }] }))).toHaveLength(
      1,
    );
    expect(rows(open({ rights: [{ ...answered, outcome: { status: 'answered', on: '2026-11-22' } }] }))).toHaveLength(
      1,
    );
  });

  it('pauses while the law waits for the person, and rolls by a calendar', () => {
    const uk = open({
      regime: 'uk-gdpr',
      clarification: { askedOn: '2026-11-03', receivedOn: null },
      feePaidOn: '2026-11-02',
    });
    expect(rows(uk)).toEqual(['DSR-1 ada received  paused']);
    const erasure = { ...uk, rights: [{ right: 'erasure' }] } as const;
    expect(rows(erasure)).toEqual(['DSR-1 ada received 2026-12-02 scheduled']);
    const calendar = { id: 'de', from: '2026-01-01', to: '2026-12-31', dates: ['2026-12-02'] } as const;
    expect(requestsDue([open()], { asOf, calendar })[0]?.dueOn).toBe('2026-12-03');
    expect(() => requestsDue([open()], { asOf, calendar: { ...calendar, to: '2026-12-01' } })).toThrow(RangeError);
  });
});

describe('checkPrivacy on requests', () => {
  const found = (registers: Parameters<typeof checkPrivacy>[0]) =>
    checkPrivacy(registers, { asOf }).map(({ code, path }) => `${code} ${path.slice(2).join('.')}`.trim());
  const codes = (overrides: Parameters<typeof makeDataSubjectRequest>[0]) =>
    found({ dataSubjectRequests: [makeDataSubjectRequest(overrides)] });

  it('finds what the check of deadlines finds, at the places of the records', () => {
    const unreadable = Object.assign(makeDataSubjectRequest({ id: 'DSR-0' }), { receivedOn: 'soon' });
    const registers = {
      dataSubjectRequests: [
        unreadable,
        open({ receivedOn: '2026-10-20' }),
        makeDataSubjectRequest({
          id: 'DSR-2',
          rights: [{ right: 'access', outcome: { status: 'answered', on: '2026-11-06' } }],
        }),
        open({ id: 'DSR-3', receivedOn: '2026-11-22' }),
        open({ id: 'DSR-4', rights: [{ right: 'access', outcome: { status: 'withdrawn', on: '2026-11-03' } }] }),
      ],
    };
    expect(checkPrivacy(registers, { asOf }).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'privacy-record-unreadable dataSubjectRequests.0.receivedOn',
      'request-overdue dataSubjectRequests.1',
      'request-answered-late dataSubjectRequests.2.rights',
      'request-date-in-future dataSubjectRequests.3.receivedOn',
    ]);
    const calendar = { id: 'de', from: '2026-01-01', to: '2026-11-01', dates: [] } as const;
    expect(
      checkPrivacy({ dataSubjectRequests: [open()] }, { asOf, calendar, suspendsForIdentity: true }).map(
        ({ code }) => code,
      ),
    ).toEqual(['request-calendar-gap']);
  });

  it('wants reasons of an extension and of a fee', () => {
    expect(codes({ extensionAnnouncedOn: '2026-10-20', extensionReason: 'Many systems' })).toEqual([]);
    expect(codes({ extensionAnnouncedOn: '2026-10-20' })).toEqual([
      'request-extension-reason-missing extensionAnnouncedOn',
    ]);
    expect(codes({ feePaidOn: null })).toEqual(['request-fee-reason-missing feePaidOn']);
    expect(codes({ feePaidOn: '2026-10-06', feeReason: 'The tenth copy' })).toEqual([]);
    expect(codes({ extensionAnnouncedOn: '2026-11-22' })).toEqual(['request-date-in-future extensionAnnouncedOn']);
  });

  it('wants a refusal with reason, article and complaint, within the first month', () => {
    const refused = (fields: object) =>
      codes({ rights: [{ right: 'objection', outcome: { status: 'refused', ...fields } as never }] });
    const whole = { on: '2026-11-05', reason: 'No', article: 'GDPR art. 12(5)', complaintToldOn: '2026-11-05' };
    expect(refused(whole)).toEqual([]);
    expect(refused({ ...whole, article: undefined })).toEqual(['request-refusal-reason-missing rights.0.outcome']);
    expect(refused({ ...whole, complaintToldOn: '2026-11-22' })).toEqual(['request-complaint-untold rights.0.outcome']);
    expect(refused({ ...whole, on: '2026-11-06' })).toEqual([
      'request-answered-late rights',
      'request-refusal-late rights.0.outcome',
    ]);
    expect(refused({ ...whole, on: '2026-10-20', complaintToldOn: '2026-11-06' })).toEqual([
      'request-refusal-late rights.0.outcome',
    ]);
    const extended = (on: '2026-11-05' | '2026-11-06', status: 'refused' | 'partly') =>
      checkPrivacy(
        {
          dataSubjectRequests: [
            makeDataSubjectRequest({
              extensionAnnouncedOn: '2026-10-20',
              extensionReason: 'Many systems',
              rights: [{ right: 'objection', outcome: { ...whole, status, on } as never }],
            }),
          ],
        },
        { asOf },
      ).map(({ code, params }) => `${code} ${String(params['on'])} ${String(params['dueOn'])}`);
    expect(extended('2026-11-05', 'partly')).toEqual([]);
    expect(extended('2026-11-06', 'partly')).toEqual(['request-refusal-late 2026-11-06 2026-11-05']);
    expect(extended('2026-11-06', 'refused')).toEqual(['request-refusal-late 2026-11-06 2026-11-05']);
    expect(refused({ ...whole, ground: 'legal-hold', hold: 'LH-1' })).toEqual([]);
    expect(refused({ ...whole, ground: 'legal-hold' })).toEqual(['request-hold-unnamed rights.0.outcome']);
    expect(refused({ ...whole, on: '2026-11-22' })).toEqual(
      ['request-overdue', 'request-date-in-future rights'].toSorted(),
    );
    const calendar = { id: 'de', from: '2026-01-01', to: '2026-12-31', dates: ['2026-11-05'] } as const;
    const rolled = (on: '2026-11-06' | '2026-11-07', to: '2026-12-31' | '2026-11-04' = '2026-12-31') =>
      checkPrivacy(
        {
          dataSubjectRequests: [
            makeDataSubjectRequest({
              rights: [{ right: 'objection', outcome: { status: 'refused', ...whole, on } as never }],
            }),
          ],
        },
        { asOf, calendar: { ...calendar, to, dates: to === '2026-12-31' ? calendar.dates : [] } },
      ).map(({ code }) => code);
    expect(rolled('2026-11-06')).toEqual([]);
    expect(rolled('2026-11-07')).toEqual(['request-answered-late', 'request-refusal-late']);
    expect(rolled('2026-11-07', '2026-11-04')).toEqual(['request-calendar-gap']);
    const paused = { regime: 'uk-gdpr', feePaidOn: null, feeReason: 'The tenth copy' } as const;
    expect(
      codes({
        ...paused,
        rights: [{ right: 'objection', outcome: { status: 'refused', ...whole, on: '2026-11-20' } as never }],
      }),
    ).toEqual([]);
  });

  it('finds a right that is denied although a ground gives it', () => {
    const outcome = {
      status: 'refused',
      on: '2026-10-26',
      ground: 'no-such-right',
      reason: 'Not given',
      article: 'GDPR art. 20(1)',
      complaintToldOn: '2026-10-26',
    } as const;
    const registers = (right: 'portability' | 'objection', controllerActivities = [makeControllerActivity()]) => ({
      dataSubjectRequests: [makeDataSubjectRequest({ rights: [{ right, outcome }] })],
      controllerActivities,
    });
    expect(found(registers('portability'))).toEqual(['request-refusal-contradicted rights.0.outcome']);
    expect(found(registers('objection'))).toEqual([]);
    const marketing = { id: 'a', text: 'Letter', basis: { kind: 'contract' }, directMarketing: true } as const;
    expect(found(registers('objection', [makeControllerActivity({ purposes: [marketing] })]))).toEqual([
      'request-refusal-contradicted rights.0.outcome',
    ]);
    const undecided = [makeControllerActivity({ purposes: [{ id: 'a', text: 'Letter' }] })];
    expect(found(registers('portability', undecided))).toEqual(['processing-basis-missing purposes.0.basis']);
    expect(codes({ activities: undefined, rights: [{ right: 'portability', outcome }] })).toEqual([]);
    expect(codes({ rights: [{ right: 'portability', outcome }] })).toEqual([]);
    const answer = (fields: object) => ({
      ...registers('portability'),
      dataSubjectRequests: [
        makeDataSubjectRequest({ rights: [{ right: 'portability', outcome: { ...outcome, ...fields } }] }),
      ],
    });
    expect(found(answer({ status: 'partly' }))).toEqual(['request-refusal-contradicted rights.0.outcome']);
    expect(found(answer({ ground: undefined }))).toEqual(['request-refusal-contradicted rights.0.outcome']);
    expect(found(answer({ ground: 'exception' }))).toEqual([]);
    const partly = { ...outcome, status: 'partly' } as const;
    expect(codes({ rights: [{ right: 'erasure', outcome: partly }] })).toEqual([
      'request-recipients-untold rights.0.outcome',
    ]);
  });

  it('follows an erasure into every copy', () => {
    const erased = (erasures: object[] | undefined, ...dataCopies: ReturnType<typeof makeDataCopy>[]) => {
      const outcome = { status: 'answered', on: '2026-10-20', recipients: 'none', ...(erasures && { erasures }) };
      const request = makeDataSubjectRequest({ rights: [{ right: 'erasure', outcome: outcome as never }] });
      return found({ dataSubjectRequests: [request], dataCopies });
    };
    const lasting = makeDataCopy({ id: 'COP-2', erasedAfter: undefined });
    expect(erased(undefined, makeDataCopy())).toEqual([]);
    expect(erased([{ copy: 'COP-1', on: '2026-11-19' }], makeDataCopy())).toEqual([]);
    expect(erased([{ copy: 'COP-1', on: '2026-11-20' }], makeDataCopy())).toEqual([
      'request-erasure-copy-late rights.0.outcome.erasures.0',
    ]);
    expect(erased(undefined, lasting)).toEqual(['request-erasure-copy-remaining rights.0.outcome.erasures']);
    expect(erased([{ copy: 'COP-2', on: '2026-11-05' }], lasting)).toEqual([]);
    expect(erased([{ copy: 'COP-2', on: '2026-11-06' }], lasting)).toEqual([
      'request-erasure-copy-late rights.0.outcome.erasures.0',
    ]);
    expect(erased([{ copy: 'COP-2', on: '2026-11-22' }], lasting)).toEqual([
      'request-erasure-copy-remaining rights.0.outcome.erasures',
      'privacy-event-in-future rights.0.outcome.erasures.0.on',
    ]);
    expect(erased(undefined, { ...lasting, use: 'not-in-use' })).toEqual([]);
    expect(erased(undefined, { ...lasting, activities: [] })).toEqual([]);
    const remaining = ['request-erasure-copy-remaining rights.0.outcome.erasures'];
    expect(erased(undefined, makeDataCopy({ kind: 'log', erasedAfter: undefined, activities: undefined }))).toEqual(
      remaining,
    );
    expect(erased(undefined, { ...lasting, kind: 'support-access' })).toEqual([]);
    expect(erased(undefined, makeDataCopy({ kind: 'primary' }))).toEqual(remaining);
    expect(erased([{ copy: 'COP-9', on: '2026-10-20' }], makeDataCopy())).toEqual([
      'privacy-reference-unknown rights.0.outcome.erasures.0.copy',
    ]);
    const outcome = { status: 'answered', on: '2026-10-20', recipients: 'none' } as const;
    expect(codes({ activities: undefined, rights: [{ right: 'erasure', outcome }] })).toEqual([]);
  });

  it('counts the window of a copy from the deletion of the original on', () => {
    const backup = makeDataCopy();
    const primary = makeDataCopy({ id: 'COP-0', kind: 'primary', erasedAfter: undefined });
    const second = { ...primary, id: 'COP-2' };
    const other = { ...primary, id: 'COP-3', category: 'staff' };
    const late = (...erasures: readonly (readonly [copy: string, on: string])[]) => {
      const outcome = {
        status: 'answered',
        on: '2026-09-20',
        recipients: 'none',
        erasures: erasures.map(([copy, on]) => ({ copy, on })),
      };
      const request = makeDataSubjectRequest({
        receivedOn: '2026-09-01',
        startedOn: undefined,
        rights: [{ right: 'erasure', outcome: outcome as never }],
      });
      return checkPrivacy(
        { dataSubjectRequests: [request], dataCopies: [primary, backup, second, other] },
        { asOf },
      ).flatMap(({ code, params }) =>
        code === 'request-erasure-copy-late'
          ? [`${String(params['copy'])} ${String(params['on'])} after ${String(params['goneBy'])}`]
          : [],
      );
    };
    expect(late(['COP-0', '2026-09-02'], ['COP-1', '2026-10-02'])).toEqual([]);
    expect(late(['COP-0', '2026-09-02'], ['COP-1', '2026-10-15'])).toEqual(['COP-1 2026-10-15 after 2026-10-02']);
    expect(late(['COP-0', '2026-09-02'], ['COP-2', '2026-09-15'], ['COP-1', '2026-10-15'])).toEqual([]);
    expect(late(['COP-2', '2026-09-15'], ['COP-0', '2026-09-02'], ['COP-1', '2026-10-15'])).toEqual([]);
    expect(late(['COP-3', '2026-09-02'], ['COP-1', '2026-10-15'])).toEqual([]);
    expect(late(['COP-0', '2026-10-01'])).toEqual([]);
    expect(late(['COP-0', '2026-11-15'], ['COP-1', '2026-11-16'])).toEqual(['COP-0 2026-11-15 after 2026-10-01']);
    expect(late(['COP-0', '2026-11-22'], ['COP-1', '2026-11-16'])).toEqual(['COP-1 2026-11-16 after 2026-10-20']);
  });

  it('asks for no erasure while the time waits for the person', () => {
    const outcome = { status: 'answered', on: '2026-10-20', recipients: 'none' } as const;
    const request = makeDataSubjectRequest({
      regime: 'uk-gdpr',
      identityProvedOn: null,
      rights: [{ right: 'erasure', outcome: { ...outcome, erasures: [{ copy: 'COP-1', on: '2026-11-21' }] } }],
    });
    const dataCopies = [makeDataCopy({ kind: 'primary', erasedAfter: undefined })];
    expect(found({ dataSubjectRequests: [request], dataCopies })).toEqual([]);
  });

  it('finds activities that the register does not have', () => {
    expect(found({ dataSubjectRequests: [makeDataSubjectRequest()], controllerActivities: [] })).toEqual([
      'privacy-reference-unknown activities.0',
    ]);
  });
});
