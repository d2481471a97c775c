/** The start of the names of the benchmarks beside which the others are read; the size follows. */
export const indexPrefix = 'index of ';
