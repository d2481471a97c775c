import { expect, it } from 'vitest';
import { defineTranslation } from '../../../src/core/index.ts';
import { type doorFindings, germanDoors } from './doors.ts';

it('a translation is declared as it is', () => {
  const translation = germanDoors('„{door}“: {minutes}, {witnesses}');
  expect(defineTranslation<typeof doorFindings>(translation as never)).toBe(translation);
});
