import { UserError } from '../../core/errors.js';
import { type Message, verbatim } from '../../core/message.js';
import { csvCell, identifier, nameOf } from '../../core/quoting.js';
import { parseDay } from '../../core/time/period-days.js';
import { MODEL } from '../words.js';

export interface Condition {
  readonly attribute: string;
  readonly operator: '=' | '!=' | '<' | '<=' | '>' | '>=';
  /** Alternatives of `=` and `!=`; an empty text means: no value. */
  readonly values: readonly string[];
}

const NAME = /^[\p{L}_(][\p{L}\p{N}_.() -]*$/u;
const OPERATOR = /!=|<>|≠|<=|≤|>=|≥|==(?=.)|=|＝|<|>/su;
const SPELLED: Readonly<Record<string, Condition['operator']>> = {
  '==': '=',
  '＝': '=',
  '<>': '!=',
  '≠': '!=',
  '≤': '<=',
  '≥': '>=',
};

/** Reads `region=East,West`, `name="A, B"`, `amount>=100`, `segment=` (has no value); throws UserError (exit usage) on anything else. */
export function parseWhere(text: string): Condition {
  const found = OPERATOR.exec(text);
  const attribute = text.slice(0, found?.index ?? 0).trim();
  if (found === null || !NAME.test(attribute)) {
    throw new UserError('E_WHERE', 'usage', MODEL.where_not_understood({ text }), {
      where: MODEL.where_forms(),
      hint: verbatim("crm-analyze … --where 'region=East'"),
    });
  }
  const operator = SPELLED[found[0]] ?? (found[0] as Condition['operator']);
  const list = text.slice(found.index + found[0].length).trim();
  const isList = operator === '=' || operator === '!=';
  if (!isList && list === '')
    throw new UserError('E_WHERE', 'usage', MODEL.where_no_value({ text, operator }), {
      hint: verbatim(`--where '${attribute}${operator}100'`),
    });
  const values = isList ? alternatives(list) : [list];
  return { attribute, operator, values };
}

/** The values of a list, each quoted as in CSV or all up to the next comma; time grows with the list. */
function alternatives(list: string): string[] {
  const values: string[] = [];
  let isClosed = true;
  for (let at = 0; at <= list.length; ) {
    const quoted = isClosed ? quotedAt(list, at) : 'open';
    if (quoted === 'open') isClosed = false;
    if (quoted !== null && quoted !== 'open') {
      values.push(quoted.value);
      at = quoted.next;
      continue;
    }
    const comma = list.indexOf(',', at);
    const end = comma < 0 ? list.length : comma;
    values.push(list.slice(at, end).trim());
    at = end + 1;
  }
  return values;
}

/** The quoted value that begins there, and where the next one does; 'open' where a quote is never closed, null where none stands. */
function quotedAt(list: string, at: number): { value: string; next: number } | 'open' | null {
  let begin = at;
  while (begin < list.length && list[begin]!.trim() === '') begin++;
  if (list[begin] !== '"') return null;
  let close = list.indexOf('"', begin + 1);
  while (close >= 0 && list[close + 1] === '"') close = list.indexOf('"', close + 2);
  if (close < 0) return 'open';
  let next = close + 1;
  while (next < list.length && list[next]!.trim() === '') next++;
  if (next < list.length && list[next] !== ',') return null;
  return { value: nameOf(list.slice(begin, close + 1)), next: next + 1 };
}

/** The text of a condition that means this one value, whatever stands in it; null: no value. */
export const whereText = (attribute: string, value: string | null): string =>
  `${attribute}=${value === null ? '' : value.startsWith('=') ? identifier(value) : csvCell(value)}`;

interface Kind {
  /** After `is`. */
  readonly name: Message;
  readonly example: string;
  takes(value: string): boolean;
}

const NUMBER = /^[+-]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const WHOLE = /^[+-]?(?:0|[1-9]\d*)$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})(?:[ T]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/;
/** Bits beside the sign. */
const INTEGER_BITS: Readonly<Record<string, bigint>> = {
  tinyint: 7n,
  smallint: 15n,
  integer: 31n,
  bigint: 63n,
  hugeint: 127n,
};

const isDay = (text: string): boolean => parseDay(text) !== null;

const fits = (value: string, limit: bigint): boolean => {
  const number = BigInt(value.replace('+', ''));
  return number < limit && number > -limit;
};

/** What values a column of this SQL type can be compared with; undefined where any text will do. */
function kindOf(type: string): Kind | undefined {
  const decimal = /^decimal\((\d+),\s*(\d+)\)/.exec(type);
  if (decimal !== null) {
    const limit = 10 ** (Number(decimal[1]) - Number(decimal[2]));
    const takes = (value: string) => NUMBER.test(value) && Math.abs(Number(value)) < limit;
    return { name: MODEL.a_number_below({ limit }), example: '100', takes };
  }
  const bits = INTEGER_BITS[type];
  if (bits !== undefined) {
    const takes = (value: string) => WHOLE.test(value) && fits(value, 1n << bits);
    return { name: MODEL.a_whole_number(), example: '2', takes };
  }
  if (/^(double|float|real)/.test(type)) {
    const takes = (value: string) => NUMBER.test(value) && Number.isFinite(Number(value));
    return { name: MODEL.a_number(), example: '0.5', takes };
  }
  if (type === 'date') return { name: MODEL.a_day(), example: '2025-06-30', takes: isDay };
  if (type.startsWith('timestamp')) {
    const takes = (value: string) => isDay(INSTANT.exec(value)?.[1] ?? '');
    return { name: MODEL.a_time(), example: '2025-06-30', takes };
  }
  if (type !== 'boolean') return undefined;
  return { name: MODEL.true_or_false(), example: 'true', takes: (value) => /^(true|false|t|f|1|0)$/i.test(value) };
}

/** Refuses what the engine could not read as the column's type, or would read as another value. */
function checkValues({ attribute, operator, values }: Condition, type: string): void {
  const kind = kindOf(type);
  // Texts that begin with a digit are days, months, versions: they have an order. `tier>gold` would be one of letters.
  if (kind === undefined && operator !== '=' && operator !== '!=' && !/^\d/.test(values[0]!)) {
    const given = `${attribute}${operator}${values[0]}`;
    throw new UserError('E_WHERE', 'usage', MODEL.where_no_order({ given, attribute, operator }), {
      hint: verbatim(`--where '${attribute}=${values[0]}'`),
    });
  }
  const wrong = values.find((value) => value !== '' && kind?.takes(value) === false);
  if (kind === undefined || wrong === undefined) return;
  const given = `${attribute}${operator}${values.join(',')}`;
  throw new UserError('E_WHERE', 'usage', MODEL.where_wrong_value({ given, attribute, name: kind.name, wrong }), {
    hint: verbatim(`--where '${attribute}${operator}${kind.example}'`),
  });
}

const MOST_PARAMETERS = 32;

/** The SQL of a condition over `expression` of SQL type `type`; values become parameters through `bind`. */
export function conditionSql(
  condition: Condition,
  expression: string,
  type: string,
  bind: (value: string) => string,
): string {
  checkValues(condition, type.toLowerCase());
  const { operator, values } = condition;
  const typed = (value: string) => `CAST(${bind(value)} AS ${type})`;
  if (operator !== '=' && operator !== '!=') return `${expression} ${operator} ${typed(values[0] ?? '')}`;
  const named = values.filter((value) => value !== '');
  // A parameter each costs the engine more than in proportion; many values are one parameter, a list.
  const listed = (all: readonly string[]) =>
    all.length <= MOST_PARAMETERS
      ? all.map(typed).join(', ')
      : `SELECT CAST(item AS ${type}) FROM UNNEST(json_text_list(CAST(${bind(JSON.stringify(all))} AS varchar))) WITH ORDINALITY AS listed (item, place)`;
  const alternatives = [
    ...(named.length > 0 ? [`${expression} IN (${listed(named)})`] : []),
    ...(named.length < values.length ? [`${expression} IS NULL`] : []),
  ];
  const any = `(${alternatives.join(' OR ')})`;
  // A row without a value is unlike every named value, which NOT IN would leave unknown.
  return operator === '=' ? any : `NOT coalesce(${any}, false)`;
}
