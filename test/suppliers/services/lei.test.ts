import { expect, it } from 'vitest';
import { isLei } from '../../../src/suppliers/index.ts';

it.each([
  ['529900T8BM49AURSDO55', true],
  ['HWUPKR0MPOU8FGXBT394', true],
  ['529900T8BM49AURSDO54', false],
  ['529900T8BM49AURSOD55', false],
  ['529900t8bm49aursdo55', false],
  ['529900T8BM49AURSDO5', false],
  ['529900T8BM49AURSDO555', false],
  ['529900T8BM49AURSDOAB', false],
  ['00000000000000000000', false],
  ['', false],
  [null, false],
])('isLei(%j) is %j', (text, answer) => {
  expect(isLei(text)).toBe(answer);
});
