import { describe, expect, it } from 'vitest';
import { placeText, refusal } from '../../../src/core/findings/refusal.ts';

const message = 'The door "{door}" is open for {minutes} minutes.';

describe('refusal', () => {
  it('renders the sentence and keeps its values beside the code', () => {
    expect(refusal('door-open', message, { door: 'D1', minutes: 12 })).toEqual({
      code: 'custom',
      message: 'The door "D1" is open for 12 minutes.',
      params: { code: 'door-open', door: 'D1', minutes: 12 },
    });
    expect(refusal('door-gone', 'No door.', {})).toEqual({
      code: 'custom',
      message: 'No door.',
      params: { code: 'door-gone' },
    });
  });

  it('quotes 60 characters of a text and no more, and keeps all of it in the parameters', () => {
    const whole = refusal('door-open', message, { door: 'x'.repeat(60), minutes: 1 });
    expect(whole.message).toBe(`The door "${'x'.repeat(60)}" is open for 1 minutes.`);
    const cut = refusal('door-open', message, { door: 'x'.repeat(61), minutes: 1 });
    expect(cut.message).toBe(`The door "${'x'.repeat(60)}…" is open for 1 minutes.`);
    expect(cut.params['door']).toBe('x'.repeat(61));
  });

  it('never cuts a character in two', () => {
    const messageOn = (door: string): string => refusal('door-open', message, { door, minutes: 1 }).message;
    const rockets = (count: number): string => '🚀'.repeat(count);
    expect(messageOn(rockets(60))).toBe(`The door "${rockets(60)}" is open for 1 minutes.`);
    expect(messageOn(rockets(61))).toBe(`The door "${rockets(60)}…" is open for 1 minutes.`);
    expect(messageOn(rockets(1_000_000))).toBe(`The door "${rockets(60)}…" is open for 1 minutes.`);
    expect(messageOn(`x${rockets(59)}`)).toBe(`The door "x${rockets(59)}" is open for 1 minutes.`);
    expect(messageOn(`x${rockets(60)}`)).toBe(`The door "x${rockets(59)}…" is open for 1 minutes.`);
    expect(messageOn(`${'x'.repeat(59)}${rockets(1)}`)).toBe(`The door "${'x'.repeat(59)}🚀" is open for 1 minutes.`);
    expect(messageOn(`${'x'.repeat(59)}${rockets(2)}`)).toBe(`The door "${'x'.repeat(59)}🚀…" is open for 1 minutes.`);
  });
});

describe('placeText', () => {
  it.each<[readonly (string | number)[], string]>([
    [[], ''],
    [['owner'], 'owner'],
    [[0], '[0]'],
    [['risks', 0, 'treatment', 'actions', 12, 'dueOn'], 'risks[0].treatment.actions[12].dueOn'],
    [['impact', 'financial-loss', 'überblick', '10'], 'impact.financial-loss.überblick.10'],
    [['custom', 'cost centre', 0, ''], "custom['cost centre'][0]['']"],
    [['a.b', "it's", 'c[0]'], "['a.b'].it's['c[0]']"],
  ])('writes %j as %j', (path, text) => {
    expect(placeText(path)).toBe(text);
  });

  it('begins with a parameter where there is one', () => {
    expect(placeText([], 'options')).toBe('options');
    expect(placeText([0, 'on'], 'context.reviews')).toBe('context.reviews[0].on');
    expect(placeText(['cost centre'], 'custom')).toBe("custom['cost centre']");
  });
});
