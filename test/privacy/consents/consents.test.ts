import { describe, expect, it } from 'vitest';
import { makeConsent, makeControllerActivity } from '../../../src/fixtures/index.ts';
import { checkPrivacy } from '../../../src/privacy/index.ts';

const asOf = '2026-11-21';
const basis = { kind: 'consent', textVersions: ['2', '3'] } as const;
const activity = (one: object = basis) =>
  makeControllerActivity({ purposes: [{ id: 'newsletter', text: 'Letter', basis: one as never }] });
const codes = (overrides: Parameters<typeof makeConsent>[0], controllerActivities = [activity()]) =>
  checkPrivacy({ consents: [makeConsent(overrides)], controllerActivities }, { asOf }).map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );

describe('checkPrivacy on consents', () => {
  it('finds a text that does not cover the purpose any more', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ givenAt: '2000-01-01T00:00:00Z' })).toEqual([]);
    expect(codes({ textVersion: '1' })).toEqual(['consent-text-outdated consents.0.textVersion']);
    expect(codes({ textVersion: '1', withdrawnAt: '2026-11-21T23:59:59Z' })).toEqual([]);
    expect(codes({ textVersion: '1', withdrawnAt: '2026-11-22T00:00:00Z' })).toEqual([
      'privacy-event-in-future consents.0.withdrawnAt',
      'consent-text-outdated consents.0.textVersion',
    ]);
    expect(codes({ textVersion: '1' }, [activity({ kind: 'consent' })])).toEqual([
      'processing-consent-text-unstated controllerActivities.0.purposes.0.basis',
    ]);
  });

  it('keeps a consent to an earlier text as proof beside the one that covers the purpose', () => {
    const earlier = makeConsent({ textVersion: '1', givenAt: '2025-02-01T09:00:00Z' });
    const found = (later: Parameters<typeof makeConsent>[0]) =>
      checkPrivacy(
        { consents: [earlier, makeConsent({ id: 'CON-2', ...later })], controllerActivities: [activity()] },
        { asOf },
      ).map(({ code, path }) => `${code} ${path.join('.')}`);
    const outdated = 'consent-text-outdated consents.0.textVersion';
    expect(found({})).toEqual([]);
    expect(found({ givenAt: '2024-02-01T09:00:00Z' })).toEqual([]);
    expect(found({ person: 'customer-18' })).toEqual([outdated]);
    expect(found({ purpose: 'account' })).toEqual([outdated, 'consent-purpose-unknown consents.1.purpose']);
    expect(found({ textVersion: '0' })).toEqual([outdated, 'consent-text-outdated consents.1.textVersion']);
    expect(found({ withdrawnAt: '2026-11-21T23:59:59Z' })).toEqual([outdated]);
    expect(found({ givenAt: '2026-11-21T23:59:59Z' })).toEqual([]);
    expect(found({ givenAt: '2026-11-22T00:00:00Z' })).toEqual([
      outdated,
      'privacy-event-in-future consents.1.givenAt',
    ]);
    expect(
      checkPrivacy({ consents: [earlier], controllerActivities: [activity()] }, { asOf }).map(({ message }) => message),
    ).toEqual([
      'The consent "CON-1" was given to the text "1", which does not cover the purpose "newsletter" of "PRO-1" as it is, and no other consent of the person covers it.',
    ]);
  });

  it('finds a purpose that rests on no consent', () => {
    const found = ['consent-purpose-unknown consents.0.purpose'];
    expect(codes({}, [activity({ kind: 'contract' })])).toEqual(found);
    const { purposes: _none, ...bare } = activity();
    expect(codes({}, [bare as never])).toEqual(['processing-part-missing controllerActivities.0.purposes', ...found]);
    expect(codes({ activity: 'PRO-9' })).toEqual([
      'processing-consent-unrecorded controllerActivities.0.purposes.0.basis',
      'privacy-reference-unknown consents.0.activity',
    ]);
  });

  it('finds processing before the consent, to the millisecond', () => {
    expect(codes({ lastProcessedAt: '2026-02-01T09:00:00Z' })).toEqual([]);
    expect(codes({ lastProcessedAt: '2026-02-01T08:59:59.999Z' })).toEqual([
      'consent-processed-before-given consents.0.lastProcessedAt',
    ]);
  });

  it('finds a last processing after the day in question, which has not happened', () => {
    const withdrawnAt = '2026-11-21T10:00:00Z';
    const future = 'privacy-event-in-future consents.0.lastProcessedAt';
    expect(codes({ withdrawnAt, lastProcessedAt: '2026-11-21T23:59:59Z' })).toEqual([
      'consent-processed-after-withdrawal consents.0.lastProcessedAt',
    ]);
    expect(codes({ withdrawnAt, lastProcessedAt: '2026-11-22T00:00:00Z' })).toEqual([future]);
    expect(codes({ withdrawnAt: '2026-12-24T10:00:00Z', lastProcessedAt: '2027-01-01T10:00:00Z' })).toEqual([
      'privacy-event-in-future consents.0.withdrawnAt',
      future,
    ]);
  });

  it('finds processing after the withdrawal, to the second', () => {
    const withdrawnAt = '2026-05-01T10:00:00Z';
    expect(codes({ withdrawnAt, lastProcessedAt: withdrawnAt })).toEqual([]);
    expect(codes({ withdrawnAt, lastProcessedAt: '2026-05-01T10:00:00.001Z' })).toEqual([
      'consent-processed-after-withdrawal consents.0.lastProcessedAt',
    ]);
    expect(codes({ withdrawnAt })).toEqual([]);
    expect(codes({ lastProcessedAt: withdrawnAt })).toEqual([]);
  });
});
