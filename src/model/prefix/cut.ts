import type { Helper } from '../helper.js';

/**
 * `__cut` is one text that carries the values of all `--by` attributes of a row: for each, a record separator, the attribute's
 * index, and `=` with the value, or nothing where the row has none. The total's is the empty text.
 */
const SEPARATOR = '\u001e';
const SQL_SEPARATOR = 'chr(30)';

/** The SQL of one attribute's part: `expression` is its value as text. */
export const cutPart = (index: number, expression: string): string =>
  `${SQL_SEPARATOR} || '${index}' || coalesce('=' || CAST(${expression} AS varchar), '')`;

const emptyPart = (index: number): string => `${SQL_SEPARATOR} || '${index}'`;

/** `cut_of(a, b)`: the cut of a row made of a fact's part `a` and its customer's part `b`; an unknown customer has no values. */
export const cutHelper = (customerIndexes: readonly number[]): Helper => ({
  name: 'cut_of',
  parameters: [
    { name: 'a', type: 'varchar' },
    { name: 'b', type: 'varchar' },
  ],
  returns: 'varchar',
  body: customerIndexes.length === 0 ? 'a' : `a || coalesce(b, ${customerIndexes.map(emptyPart).join(' || ')})`,
});

/** The cut by the first attributes alone, as it would be without the others. */
export const shortenedCut = (cut: string, attributes: number): string =>
  cut
    .split(SEPARATOR)
    .slice(1)
    .filter((part) => Number.parseInt(part, 10) < attributes)
    .map((part) => SEPARATOR + part)
    .join('');

/** The attribute values of a cut, by index; null where the row has no value. Undefined for the total. */
export function decodeCut(cut: string, attributes: number): (string | null)[] | undefined {
  if (cut === '') return undefined;
  const values: (string | null)[] = new Array(attributes).fill(null);
  for (const part of cut.split(SEPARATOR).slice(1)) {
    const equals = part.indexOf('=');
    values[Number(equals < 0 ? part : part.slice(0, equals))] = equals < 0 ? null : part.slice(equals + 1);
  }
  return values;
}
