import { describe, expect, it } from 'vitest';
import { dataSubjectRequestDeadline, type DataSubjectRequestFacts } from '../../../src/deadlines/index.ts';

describe('dataSubjectRequestDeadline on invalid input', () => {
  it('names the invalid fact', () => {
    const unknown = { regime: 'ccpa', receivedOn: '2026-01-31' } as unknown as DataSubjectRequestFacts;
    expect(() => dataSubjectRequestDeadline(unknown)).toThrow(
      new RangeError('facts.regime must be one of gdpr, uk-gdpr, got "ccpa"'),
    );
    expect(() => dataSubjectRequestDeadline({ regime: 'gdpr', receivedOn: '2026-02-30' })).toThrow(
      /^facts\.receivedOn /,
    );
    expect(() =>
      dataSubjectRequestDeadline({ regime: 'gdpr', receivedOn: '2026-01-31', extensionAnnouncedOn: '2026-02-30' }),
    ).toThrow(/^facts\.extensionAnnouncedOn /);
    expect(() =>
      dataSubjectRequestDeadline({
        regime: 'uk-gdpr',
        receivedOn: '2026-01-31',
        clarification: { askedOn: '2026-02-30', receivedOn: null },
      }),
    ).toThrow(/^facts\.clarification\.askedOn /);
  });
});
