/** A text as a SQL literal of either engine: quotes doubled, the only character with a meaning inside one. */
export const literal = (text: string | null): string => (text === null ? 'NULL' : `'${text.replaceAll("'", "''")}'`);

/** A name as a SQL identifier of either engine. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The name that an identifier stands for, quoted or bare. */
export const nameOf = (word: string): string => (/^".*"$/s.test(word) ? word.slice(1, -1).replaceAll('""', '"') : word);

/** A cell of separated text (RFC 4180), quoted where it must be: blanks around it are part of it. */
export const csvCell = (text: string, delimiter = ','): string =>
  /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;

/** A line of separated text, without its end. */
export const csvLine = (cells: readonly string[], delimiter = ','): string =>
  cells.map((cell) => csvCell(cell, delimiter)).join(delimiter);

/** A word of a POSIX shell within quotes, whatever is in it. */
export const shellQuoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** A word of a POSIX shell, quoted where the shell would read it otherwise. */
export const shellWord = (word: string): string =>
  word === '' || /[\s'"$`\\&;()<>|*?[\]{}!#~]/.test(word) ? shellQuoted(word) : word;
