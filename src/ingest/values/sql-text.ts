/** A text as a SQL literal. */
export function literal(text: string | null): string {
  return text === null ? 'NULL' : `'${text.replaceAll("'", "''")}'`;
}

/** A name as a SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function list(items: readonly string[]): string {
  return items.map(literal).join(', ');
}

/** Whether a text is one of several. Not `IN`: DuckDB plans a long one as a join of every row, which also loses the rows' order. */
export const oneOf = (x: string, texts: readonly string[]) => `list_contains([${list(texts)}], ${x})`;
