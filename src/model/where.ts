import { UserError } from '../core/errors.js';

export interface Condition {
  readonly attribute: string;
  readonly operator: '=' | '!=' | '<' | '<=' | '>' | '>=';
  /** Alternatives of `=` and `!=`; an empty text means: no value. */
  readonly values: readonly string[];
}

const FORM = /^\s*([\p{L}_(][\p{L}\p{N}_.() -]*?)\s*(!=|<=|>=|=|<|>)\s*(.*?)\s*$/u;

/** Reads `region=East,West`, `amount>=100`, `segment=` (has no value); throws UserError (exit usage) on anything else. */
export function parseWhere(text: string): Condition {
  const match = FORM.exec(text);
  if (match === null) {
    throw new UserError('E_WHERE', 'usage', `--where not understood: ${text}`, {
      where: 'forms: region=East,West · region!=East · amount>=100 · segment= (no value)',
      hint: "crm-analyze … --where 'region=East'",
    });
  }
  const [, attribute, operator, list] = match as unknown as [string, string, Condition['operator'], string];
  const values = operator === '=' || operator === '!=' ? list.split(',').map((value) => value.trim()) : [list];
  return { attribute, operator, values };
}

/** The SQL of a condition over `expression` of SQL type `type`; values become parameters through `bind`. */
export function conditionSql(
  { operator, values }: Condition,
  expression: string,
  type: string,
  bind: (value: string) => string,
): string {
  const typed = (value: string) => `CAST(${bind(value)} AS ${type})`;
  if (operator !== '=' && operator !== '!=') return `${expression} ${operator} ${typed(values[0] ?? '')}`;
  const named = values.filter((value) => value !== '');
  const alternatives = [
    ...(named.length > 0 ? [`${expression} IN (${named.map(typed).join(', ')})`] : []),
    ...(named.length < values.length ? [`${expression} IS NULL`] : []),
  ];
  const any = `(${alternatives.join(' OR ')})`;
  // A row without a value is unlike every named value, which NOT IN would leave unknown.
  return operator === '=' ? any : `NOT coalesce(${any}, false)`;
}
