import { closest, UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { TABLES } from '../../model/tables.js';
import {
  type CollapseSpec,
  type ColumnSource,
  type JoinSpec,
  type Mapping,
  MODES,
  type PivotSpec,
  type SourceMapping,
  type UnpivotSpec,
} from '../terms/index.js';
import { Place } from './mapping-place.js';
import { MAPPING } from './words.js';

const SOURCE_KEYS = [
  'into',
  'files',
  'table',
  'encoding',
  'delimiter',
  'quote',
  'sheet',
  'header_row',
  'decimal',
  'date_format',
  'fixed',
  'columns',
  'amount_basis',
  'fill_down',
  'row_types',
  'row_kinds',
  'headings',
  'drop',
  'joins',
  'unpivot',
  'pivot',
  'collapse',
  'mode',
  'preset',
];

/** Checks a parsed mapping file (its `sources`) and gives it form. Throws E_MAPPING naming the place of the first fault. */
export function parseMapping(document: unknown, file = 'crm-analyze.yml'): Mapping {
  const at = new Place(file);
  const root = at.object(document, '');
  const sources = at.object(root.sources ?? {}, 'sources');
  return { sources: Object.entries(sources).map(([name, value]) => parseSource(at, name, value)) };
}

/** A table of the model as a source of which nothing is said. Throws E_TABLE for another name. */
export function blankSource(table: string): SourceMapping {
  if (!TABLES[table]) {
    const near = closest(table, Object.keys(TABLES));
    throw new UserError('E_TABLE', 'usage', MAPPING.no_table_model_no({ table }), {
      hint: near === undefined ? verbatim('crm-analyze model') : verbatim(`crm-analyze load ${near}`),
    });
  }
  return parseMapping({ sources: { [table]: { columns: {} } } }).sources[0]!;
}

function parseSource(at: Place, name: string, value: unknown): SourceMapping {
  const place = `sources.${name}`;
  const raw = at.object(value, place);
  at.known(raw, SOURCE_KEYS, place);
  const into = at.text(raw.into ?? name, `${place}.into`);
  if (!TABLES[into]) {
    const near = closest(into, Object.keys(TABLES));
    at.fail(
      `${place}.into`,
      MAPPING.no_table_model({ into }),
      near ? verbatim(`into: ${near}`) : verbatim('crm-analyze model'),
    );
  }
  const headerRow = at.number(raw.header_row, `${place}.header_row`);
  return {
    name,
    into,
    files: at.texts(raw.files ?? [], `${place}.files`),
    table: raw.table === undefined ? null : at.text(raw.table, `${place}.table`),
    ...at.optionalTexts(raw, place, {
      encoding: 'encoding',
      delimiter: 'delimiter',
      quote: 'quote',
      sheet: 'sheet',
      dateFormat: 'date_format',
      preset: 'preset',
      rowTypes: 'row_types',
      headings: 'headings',
    }),
    ...(headerRow === undefined ? {} : { headerRow }),
    ...at.choice(raw, place, 'decimal', 'decimal', ['.', ',']),
    ...at.choice(raw, place, 'amountBasis', 'amount_basis', ['net', 'gross']),
    ...at.choice(raw, place, 'mode', 'mode', MODES),
    ...at.choice(raw, place, 'rowKinds', 'row_kinds', ['cost']),
    ...(raw.fixed === undefined ? {} : { fixed: parseFixed(at, raw.fixed, `${place}.fixed`) }),
    columns: parseColumns(at, raw.columns ?? {}, place, into),
    fillDown: at.texts(raw.fill_down ?? [], `${place}.fill_down`),
    drop: raw.drop === undefined ? null : at.text(raw.drop, `${place}.drop`),
    joins: at.array(raw.joins ?? [], `${place}.joins`).map((join, i) => parseJoin(at, join, `${place}.joins[${i}]`)),
    unpivot: raw.unpivot === undefined ? null : parseUnpivot(at, raw.unpivot, `${place}.unpivot`),
    pivot: raw.pivot === undefined ? null : parsePivot(at, raw.pivot, `${place}.pivot`),
    collapse: raw.collapse === undefined ? null : parseCollapse(at, raw.collapse, `${place}.collapse`),
  };
}

function parseFixed(at: Place, value: unknown, place: string): Record<string, [number, number]> {
  const out: Record<string, [number, number]> = {};
  for (const [name, span] of Object.entries(at.object(value, place))) {
    const match = /^(\d+)\s*-\s*(\d+)$/.exec(Array.isArray(span) ? span.join('-') : String(span));
    if (!match) at.fail(`${place}.${name}`, MAPPING.first_last_character_are(), verbatim(`${name}: 2-6`));
    out[name] = [Number(match![1]), Number(match![2])];
  }
  return out;
}

function parseColumns(at: Place, value: unknown, place: string, table: string): Record<string, ColumnSource> {
  const out: Record<string, ColumnSource> = {};
  for (const [name, source] of Object.entries(at.object(value, `${place}.columns`))) {
    if (name.startsWith('__'))
      at.fail(`${place}.columns.${name}`, MAPPING.names_begin_with_are(), verbatim(name.slice(2)));
    const near = TABLES[table]!.columns[name] ? undefined : closest(name, Object.keys(TABLES[table]!.columns));
    // An attribute of the user's own may bear any name; one letter beside a column of the model is a slip.
    if (near !== undefined && near.length > 4 && Math.abs(near.length - name.length) <= 1) {
      at.fail(`${place}.columns.${name}`, MAPPING.no_column({ name, table }), verbatim(near));
    }
    out[name] = parseColumn(at, source, `${place}.columns.${name}`);
  }
  return out;
}

function parseColumn(at: Place, value: unknown, place: string): ColumnSource {
  if (typeof value === 'string' || typeof value === 'number') return { from: [String(value)] };
  if (Array.isArray(value)) return { from: at.texts(value, place) };
  const raw = at.object(value, place);
  at.known(raw, ['from', 'column', 'value', 'expr', 'from_filename', 'recode', 'year', 'date_format'], place);
  const header = raw['from'] ?? raw['column'];
  const ways = [header, raw['value'], raw['expr'], raw['from_filename']].filter((way) => way !== undefined);
  if (ways.length !== 1) at.fail(place, MAPPING.one_column_value_expr(), verbatim('{ column: HEADER }'));
  const year = at.number(raw.year, `${place}.year`);
  return {
    ...(header === undefined ? {} : { from: at.texts(header, `${place}.column`) }),
    ...(raw.value === undefined ? {} : { value: String(raw.value) }),
    ...at.optionalTexts(raw, place, { expr: 'expr', fromFilename: 'from_filename', dateFormat: 'date_format' }),
    ...(raw.recode === undefined ? {} : { recode: at.recode(raw.recode, `${place}.recode`) }),
    ...(year === undefined ? {} : { year }),
  };
}

function parseJoin(at: Place, value: unknown, place: string): JoinSpec {
  const raw = at.object(value, place);
  at.known(raw, ['file', 'files', 'on', 'optional', 'prefix'], place);
  const on = raw.on ?? at.fail(`${place}.on`, MAPPING.column_join_missing(), MAPPING.orderid());
  const pairs: [string, string][] =
    typeof on === 'string' || Array.isArray(on)
      ? at.texts(on, `${place}.on`).map((name) => [name, name])
      : Object.entries(at.object(on, `${place}.on`)).map(([left, right]) => [left, String(right)]);
  if (pairs.length === 0) at.fail(`${place}.on`, MAPPING.column_join_missing(), MAPPING.orderid());
  return {
    files: at.texts(raw.file ?? raw.files, `${place}.file`),
    on: pairs,
    optional: raw.optional === true,
    prefix: raw.prefix === undefined ? '' : at.text(raw.prefix, `${place}.prefix`),
  };
}

function parseUnpivot(at: Place, value: unknown, place: string): UnpivotSpec {
  const raw = at.object(value, place);
  // The names' column is the one key that is not value or roles: { item: [...], score: value }.
  const names = Object.entries(raw).filter(([, columns]) => Array.isArray(columns) || /^\/.*\/$/.test(String(columns)));
  const values = Object.entries(raw).filter(([key, text]) => text === 'value' && key !== 'roles');
  if (names.length !== 1 || values.length !== 1) {
    at.fail(place, MAPPING.one_column_names_with(), MAPPING.unpivot());
  }
  at.known(raw, [names[0]![0], values[0]![0], 'roles'], place);
  const roles = Object.entries(at.object(raw.roles ?? {}, `${place}.roles`));
  return {
    name: names[0]![0],
    columns: at.texts(names[0]![1], `${place}.${names[0]![0]}`),
    value: values[0]![0],
    roles: Object.fromEntries(roles.map(([role, items]) => [role, at.texts(items, `${place}.roles.${role}`)])),
  };
}

function parsePivot(at: Place, value: unknown, place: string): PivotSpec {
  const raw = at.object(value, place);
  at.known(raw, ['key', 'names', 'values'], place);
  return {
    key: at.texts(raw.key, `${place}.key`),
    names: at.text(raw.names, `${place}.names`),
    values: at.text(raw.values, `${place}.values`),
  };
}

function parseCollapse(at: Place, value: unknown, place: string): CollapseSpec {
  const raw = at.object(value, place);
  at.known(raw, ['key', 'order_by', 'take', 'first', 'sum'], place);
  const first = Object.entries(at.object(raw.first ?? {}, `${place}.first`));
  return {
    key: at.texts(raw.key, `${place}.key`),
    orderBy: raw.order_by === undefined ? null : at.text(raw.order_by, `${place}.order_by`),
    take: at.choice(raw, place, 'take', 'take', ['first', 'last']).take ?? 'last',
    first: Object.fromEntries(first.map(([column, condition]) => [column, String(condition)])),
    sum: at.texts(raw.sum ?? [], `${place}.sum`),
  };
}
