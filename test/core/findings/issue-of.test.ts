import { describe, expect, it } from 'vitest';
import { issueOf } from '../../../src/core/findings/refusal.ts';

const messages = { 'door-open': 'The door {door} is open for {minutes} minutes.', 'door-gone': 'No door.' } as const;

describe('issueOf', () => {
  it('renders the message of the code and keeps what it names beside the code', () => {
    expect(issueOf(messages, 'door-open', { door: 'D1', minutes: 12 })).toEqual({
      code: 'custom',
      message: 'The door D1 is open for 12 minutes.',
      params: { code: 'door-open', door: 'D1', minutes: 12 },
    });
    expect(issueOf(messages, 'door-gone', {})).toEqual({
      code: 'custom',
      message: 'No door.',
      params: { code: 'door-gone' },
    });
  });

  it('quotes 60 characters of a text and no more, and keeps all of it in the parameters', () => {
    const whole = issueOf(messages, 'door-open', { door: 'x'.repeat(60), minutes: 1 });
    expect(whole.message).toBe(`The door ${'x'.repeat(60)} is open for 1 minutes.`);
    const cut = issueOf(messages, 'door-open', { door: 'x'.repeat(61), minutes: 1 });
    expect(cut.message).toBe(`The door ${'x'.repeat(60)}… is open for 1 minutes.`);
    expect(cut.params['door']).toBe('x'.repeat(61));
  });

  it('never cuts a character in two', () => {
    const messageOn = (door: string): string => issueOf(messages, 'door-open', { door, minutes: 1 }).message;
    const rockets = (count: number): string => '🚀'.repeat(count);
    expect(messageOn(rockets(60))).toBe(`The door ${rockets(60)} is open for 1 minutes.`);
    expect(messageOn(rockets(61))).toBe(`The door ${rockets(60)}… is open for 1 minutes.`);
    expect(messageOn(rockets(1_000_000))).toBe(`The door ${rockets(60)}… is open for 1 minutes.`);
    expect(messageOn(`x${rockets(59)}`)).toBe(`The door x${rockets(59)} is open for 1 minutes.`);
    expect(messageOn(`x${rockets(60)}`)).toBe(`The door x${rockets(59)}… is open for 1 minutes.`);
    expect(messageOn(`${'x'.repeat(59)}${rockets(1)}`)).toBe(`The door ${'x'.repeat(59)}🚀 is open for 1 minutes.`);
    expect(messageOn(`${'x'.repeat(59)}${rockets(2)}`)).toBe(`The door ${'x'.repeat(59)}🚀… is open for 1 minutes.`);
  });
});
