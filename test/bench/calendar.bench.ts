import { addPeriod, type CalendarDate } from 'isms-kit/core';
import { measureGrowth } from './measure-growth.ts';

measureGrowth(
  'addPeriod',
  (size) => Array.from({ length: size }, (_, index): CalendarDate => `${1950 + (index % 100)}-01-31`),
  (dates) => dates.map((date) => addPeriod(date, 'P1Y1M')),
);
