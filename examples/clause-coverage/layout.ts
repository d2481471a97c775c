const width = 100;
const labelWidth = 47;

/** A heading with a line under it, after an empty line. */
export function heading(text: string): readonly string[] {
  return ['', text, '-'.repeat(text.length)];
}

/** An id with its title on the left, and what is to be said of it on the right, wrapped. */
export function row(id: string, title: string, text: string): readonly string[] {
  const label = `  ${id.padEnd(6)} ${shortened(title, labelWidth - 9)}`;
  const lines = wrapped(text, width - labelWidth - 2);
  return lines.map((line, index) => `${(index === 0 ? label : '').padEnd(labelWidth)}  ${line}`.trimEnd());
}

/** A paragraph, indented and wrapped. */
export function paragraph(text: string): readonly string[] {
  return wrapped(text, width - 2).map((line) => `  ${line}`);
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 3).trimEnd()}...`;
}

function wrapped(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= length) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
