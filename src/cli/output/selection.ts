import { closest, UserError } from '../../core/errors.js';
import type { TableEntry } from '../../core/manifest.js';
import { type Message, type Value, verbatim } from '../../core/message.js';
import { isLong, type ReadOptions } from '../../core/result.js';
import type { Screen } from '../../core/screen.js';
import { CORE } from '../../core/words.js';
import { rowCount } from '../../render/batches.js';
import { isPictureOf } from '../../render/charts/multiples.js';
import { type Format, formatSpec } from '../../render/formats.js';
import type { Shown, View } from '../../render/view.js';
import { RENDER } from '../../render/words.js';
import type { Settings } from '../options/settings.js';
import { OUTPUT } from './words.js';
import type { Outline, Written } from './written.js';

/** Rows a table on screen shows unless told otherwise. */
const SCREEN_ROWS = 50;

/** Which tables of an analysis one format takes, known before it runs. Throws UserError (usage) for unknown names. */
export function wantedTables(entry: Outline, settings: Settings, format: Format): string[] {
  const { holds } = formatSpec(format);
  const isPicture = holds === 'picture';
  const isSingle = isPicture || holds === 'one';
  const named = tablesNamed(entry, settings.show);
  const names = entry.tables.map(({ name }) => name);
  const known = isPicture ? (entry.charts ?? []).map(({ table }) => table) : names;
  const pictures = (entry.charts ?? []).map(({ id, table }) =>
    id === table ? verbatim(id) : RENDER.chart_of({ id, of: table }),
  );
  if (isPicture && pictures.length === 0)
    throw new UserError('E_NO_CHART', 'usage', OUTPUT.has_no_chart({ id: entry.id }));
  for (const name of named)
    if (!known.includes(name))
      throw isPicture
        ? unknown('E_UNKNOWN_CHART', OUTPUT.has_no_chart_named({ analysis: entry.id, name }), name, known, pictures)
        : unknown('E_UNKNOWN_TABLE', OUTPUT.has_no_table_named({ analysis: entry.id, name }), name, names);
  if (isSingle && named.length > 1)
    throw new UserError('E_ONE_TABLE', 'usage', OUTPUT.holds_one_table_not({ format, named_n: named.length }), {
      hint: verbatim(`--show ${named[0]}`),
    });
  if (named.length > 0) return isPicture ? withHistory(entry, named) : [...named];
  const columns = new Set(entry.tables.flatMap((table) => Object.keys(table.columns)));
  const typed = [...settings.fields, ...sortOf(settings).map(({ field }) => field)];
  // Under `--by` the tables have columns of their own, which only the result knows.
  const fields = settings.by.length > 0 ? typed.filter((field) => columns.has(field)) : typed;
  if (fields.length > 0) return [tableWith(entry, fields)];
  if (holds === 'nothing') return [];
  if (isPicture)
    return withHistory(
      entry,
      (entry.charts ?? []).slice(0, 1).map(({ table }) => table),
    );
  if (holds === 'all') return names;
  const small = entry.tables.filter(({ long }) => !long).map(({ name }) => name);
  if (isSingle || small.length === 0) return names.slice(0, 1);
  if (entry.screen === undefined) return small;
  const cut = settings.by.length > 0;
  return entry.screen.flatMap((table) => {
    if (typeof table === 'string') return [table];
    return cut || table.cut !== true ? [table.table] : [];
  });
}

/** What was seen before a forecast is drawn with it, and stands behind it. */
const withHistory = ({ charts = [] }: Outline, tables: readonly string[]): string[] => [
  ...new Set([
    ...tables,
    ...charts.flatMap(({ table, history }) =>
      history === undefined || !tables.includes(table) ? [] : [history.table],
    ),
  ]),
];

/** `--show` takes a chart's name too, which stands for its table. */
const tablesNamed = ({ tables, charts = [] }: Outline, named: readonly string[]): string[] => [
  ...new Set(
    named.map((name) =>
      tables.some((table) => table.name === name)
        ? name
        : (charts.find((chart) => isPictureOf(chart, name))?.table ?? name),
    ),
  ),
];

/** The first table that has all the fields, so that `--fields` alone says which table is meant. */
function tableWith(entry: Outline, fields: readonly string[]): string {
  const known = (table: TableEntry) => Object.keys(table.columns);
  const found = entry.tables.find((table) => fields.every((field) => known(table).includes(field)));
  if (found !== undefined) return found.name;
  const all = new Set(entry.tables.flatMap(known));
  const stranger = fields.find((field) => !all.has(field));
  if (stranger !== undefined)
    throw unknownField(
      stranger,
      entry.tables.map((t) => [t.name, known(t)] as const),
    );
  throw new UserError('E_UNKNOWN_FIELD', 'usage', OUTPUT.no_table_has_all({ id: entry.id, fields }), {
    where: entry.tables.map((table) => verbatim(`${table.name}: ${known(table).join(', ')}`)),
  });
}

/** `--sort revenue,-share`: a minus in front for the largest first. */
export function sortOf(settings: Settings): NonNullable<ReadOptions['sort']> {
  return settings.sort.map((text) => ({ field: text.replace(/^[-+]/, ''), descending: text.startsWith('-') }));
}

/** The tables of a result as one format shows them. */
export function shownTables(
  result: Written,
  names: readonly string[],
  settings: Settings,
  format: Format,
  { tables, screen = [] }: Pick<Outline, 'tables' | 'screen'>,
): Shown[] {
  const asked = settings.show.length > 0 || settings.fields.length > 0 || sortOf(settings).length > 0;
  const sort = sortOf(settings);
  const limit = limitOf(settings, format);
  return names.flatMap((name) => {
    const table = result.tables[name];
    if (table === undefined) return [];
    const known = Object.keys(table.columns);
    const fields = settings.fields;
    for (const field of [...fields, ...sort.map((key) => key.field)])
      if (!known.includes(field))
        throw fieldElsewhere(field, [name, known], tables) ?? unknownField(field, [[name, known]]);
    const read: ReadOptions = { ...(sort.length > 0 ? { sort } : {}), ...(limit === undefined ? {} : { limit }) };
    const named = fields.length > 0 ? { fields: [...new Set(fields)], asked: true } : { fields: known };
    const shown: Shown = { name, table, ...named, read };
    const entry = screen.filter((one) => typeof one !== 'string').find(({ table: of }) => of === name);
    return [asked || !forPeople(format) || entry === undefined ? shown : rowsOfScreen(shown, entry)];
  });
}

/** The table with the rows that fit a look, without points of a picture; how many are left out is said below it. */
function rowsOfScreen(shown: Shown, { without, only }: Exclude<Screen, string>): Shown {
  const { table } = shown;
  if (isLong(table) || (without === undefined && only === undefined)) return shown;
  const rows = table.rows.filter(
    (row) =>
      (without === undefined || row[without.column] !== without.value) &&
      (only ?? []).every(({ column, values }) => values.includes(row[column] as string | null)),
  );
  return { ...shown, table: { ...table, rows }, leftOut: table.rows.length - rows.length };
}

const forPeople = (format: Format): boolean => formatSpec(format).holds === 'people';

function limitOf(settings: Settings, format: Format): number | undefined {
  const read = forPeople(format);
  // What a program reads is only ever cut by who typed the command, never by a setting from afar.
  const limit = read || settings.typed('limit') ? settings.limit : undefined;
  if (limit !== undefined) return limit === 0 ? undefined : limit;
  return read ? SCREEN_ROWS : undefined;
}

/** Tables that were computed or could be, and are not among the shown. */
export const hiddenTables = (result: Written, entry: Outline, shown: readonly Shown[]): Promise<View['hidden']> =>
  Promise.all(
    entry.tables
      .filter(({ name }) => !shown.some((table) => table.name === name))
      .map(async ({ name }) => {
        const table = result.tables[name];
        return { name, rows: table === undefined ? null : await rowCount(table) };
      }),
  );

/** The fault of a field that other tables of the analysis have, computed or not; undefined where none has. */
function fieldElsewhere(
  field: string,
  [table, known]: readonly [string, readonly string[]],
  tables: readonly TableEntry[],
): UserError | undefined {
  const others = tables.filter(({ columns }) => Object.hasOwn(columns, field)).map(({ name }) => name);
  if (others.length === 0) return undefined;
  return new UserError('E_UNKNOWN_FIELD', 'usage', OUTPUT.field_of_others({ field, table, others }), {
    where: verbatim(`${table}: ${known.join(', ')}`),
    hint: verbatim(`--show ${others[0]}`),
  });
}

function unknownField(field: string, tables: readonly (readonly [string, readonly string[]])[]): UserError {
  const near = closest(field, new Set(tables.flatMap(([, known]) => known)));
  return new UserError('E_UNKNOWN_FIELD', 'usage', OUTPUT.no_field_named({ field }), {
    where: tables.map(([name, known]) => verbatim(`${name}: ${known.join(', ')}`)),
    ...(near === undefined ? {} : { hint: CORE.did_you_mean({ near }) }),
  });
}

function unknown(
  code: `E_${string}`,
  said: Message,
  name: string,
  known: readonly string[],
  shown: readonly Value[] = known,
): UserError {
  const near = closest(name, known);
  return new UserError(code, 'usage', said, {
    where: OUTPUT.known({ known: shown }),
    ...(near === undefined ? {} : { hint: CORE.did_you_mean({ near }) }),
  });
}
