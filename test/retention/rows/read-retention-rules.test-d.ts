import { expectTypeOf } from 'vitest';
import { readRetentionRules, type RetentionRule } from '../../../src/retention/index.ts';

const read = readRetentionRules([], { columns: { period: 'Frist' }, words: { Bin: 'purge', Forever: 'permanent' } });
expectTypeOf(read.rules).toEqualTypeOf<readonly RetentionRule[]>();

// @ts-expect-error the field is misspelt
readRetentionRules([], { columns: { perod: 'Frist' } });
// @ts-expect-error no such word
readRetentionRules([], { words: { Bin: 'throw-away' } });
