import { describe, expect, it } from 'vitest';
import { makePersonalDataBreach } from '../../../src/fixtures/incidents/make-personal-data-breach.ts';
import { PersonalDataBreachSchema } from '../../../src/incidents/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';
import { everyBreach, everyPart } from './breach-samples.ts';

describe('PersonalDataBreachSchema', () => {
  const breach = makePersonalDataBreach();
  const [part] = breach.parts;
  const [notice] = breach.notices;
  const [processor] = everyPart;
  const decided = (decision: object) => ({ ...breach, parts: [{ ...part, decision }] });
  const noticed = (fields: object) => ({ ...breach, notices: [{ ...notice, ...fields }] });
  const parted = (fields: object) => ({ ...breach, parts: [{ ...part, ...fields }] });
  const taken = { by: 'ada', at: '2026-11-02T15:00:00Z' };

  it.each([
    [breach, []],
    ...everyBreach.map((each): [object, string[]] => [each, []]),
    [{ ...breach, incident: '' }, ['incident: id-empty']],
    [{ ...breach, kinds: [] }, ['kinds: too_small']],
    [{ ...breach, kinds: ['theft'] }, ['kinds.0: invalid_value']],
    [
      { ...breach, occurred: { kind: 'between', earliest: '2026-11-02T08:00:00Z', latest: '2026-11-02T08:00:00Z' } },
      [],
    ],
    [
      { ...breach, occurred: { kind: 'between', earliest: '2026-11-02T08:00:00Z', latest: '2026-11-02T07:59:59Z' } },
      ['occurred.latest: time-ends-before-start'],
    ],
    [
      { ...breach, occurred: { kind: 'on', at: '2026-11-02T10:00:00Z' } },
      ['occurred.on: invalid_type', 'occurred: unrecognized_keys'],
    ],
    [{ ...breach, awareAt: '2026-11-02' }, ['awareAt: instant-unreadable']],
    [{ ...breach, parts: [] }, ['parts: too_small']],
    [{ ...breach, parts: [part, part] }, ['parts.1.id: breach-part-repeated']],
    [{ ...breach, parts: [{ ...processor, controllers: [] }] }, ['parts.0.controllers: too_small']],
    [{ ...breach, parts: [{ ...processor, decision: { outcome: 'pending' } }] }, ['parts.0: unrecognized_keys']],
    [parted({ role: 'sub-processor' }), ['parts.0.role: invalid_union']],
    [parted({ people: { kind: 'about', number: 0 } }), []],
    [parted({ people: { kind: 'about', number: -1 } }), ['parts.0.people.number: too_small']],
    [parted({ people: { kind: 'between', from: 2, to: 2 } }), []],
    [parted({ people: { kind: 'between', from: 2, to: 1 } }), ['parts.0.people.to: affected-number-ends-before-start']],
    [parted({ people: { kind: 'unknown', number: 3 } }), ['parts.0.people: unrecognized_keys']],
    [decided({ outcome: 'pending', by: 'ada' }), ['parts.0.decision: unrecognized_keys']],
    [decided({ outcome: 'risk', at: taken.at }), ['parts.0.decision.by: invalid_type']],
    [decided({ outcome: 'risk', ...taken, grounds: ['luck'] }), ['parts.0.decision.grounds.0: invalid_value']],
    [
      decided({ outcome: 'risk', ...taken, exemption: { kind: 'later-measures' } }),
      ['parts.0.decision: unrecognized_keys'],
    ],
    [
      decided({ outcome: 'high-risk', ...taken, exemption: { kind: 'costs' } }),
      ['parts.0.decision.exemption.kind: invalid_value'],
    ],
    [noticed({ phase: 'second' }), ['notices.0.phase: invalid_value']],
    [noticed({ parts: [] }), ['notices.0.parts: too_small']],
    [noticed({ recipient: { kind: 'authority' } }), ['notices.0.recipient.authority: invalid_type']],
    [noticed({ content: [{ item: 'mood', state: 'given' }] }), ['notices.0.content.0.item: invalid_value']],
    [
      noticed({
        content: [
          { item: 'nature', state: 'given' },
          { item: 'nature', state: 'unknown' },
        ],
      }),
      ['notices.0.content.1.item: breach-notice-item-repeated'],
    ],
    [{ ...breach, establishment: { kind: 'none', authority: 'CNIL' } }, ['establishment: unrecognized_keys']],
    [{ ...breach, orders: [{ authority: 'CNIL' }] }, ['orders.0.receivedAt: invalid_type']],
    [{ ...breach, furtherRecipients: [{ name: 'Insurer' }] }, ['furtherRecipients.0.reason: invalid_type']],
    [{ ...breach, severity: 'high' }, [': unrecognized_keys']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(PersonalDataBreachSchema, record)).toEqual(problems);
  });
});
