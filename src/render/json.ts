import { type Cell, type ColumnMeta, type Headline, isLong, type Metric } from '../core/result.js';
import { batches } from './batches.js';
import { envelopeJson, exactJson, jsonText } from './machine-value.js';
import { Buffered, type Out } from './out.js';
import type { Shown, View } from './view.js';

/**
 * The envelope: keys in the Result's order, `columns` just before `tables`, long tables last and row by row,
 * so that neither writer nor reader has to hold a saved result whole.
 */
export async function json(view: View, out: Out): Promise<void> {
  const { result } = view;
  const buffer = new Buffered(out);
  const shown = [...view.shown].sort((a, b) => Number(isLong(a.table)) - Number(isLong(b.table)));
  const { frame, params, headline, metrics, checks, warnings } = result;
  const head = [
    ['schema', jsonText(result.schema)],
    ['tool', plain(result.tool)],
    ...(frame === undefined ? [] : [['frame', plain(frame)]]),
    ...(params === undefined ? [] : [['params', plain(params)]]),
    ...(headline === undefined ? [] : [['headline', headlineJson(headline)]]),
    ...(metrics === undefined ? [] : [['metrics', list(metrics.map(metricJson))]]),
    ...(checks === undefined ? [] : [['checks', list(checks.map(plain))]]),
    ...(warnings === undefined ? [] : [['warnings', list(warnings.map(plain))]]),
    ['columns', columnsJson(view, shown)],
  ];
  await buffer.write(`{\n${head.map(([key, value]) => `  "${key}": ${value}`).join(',\n')},\n  "tables": {`);
  for (const [index, table] of shown.entries()) {
    await buffer.write(`${index === 0 ? '' : ','}\n    ${jsonText(table.name)}: [`);
    await rows(table, buffer);
    await buffer.write(']');
  }
  await buffer.write(shown.length === 0 ? '}\n}\n' : '\n  }\n}\n');
  await buffer.flush();
}

async function rows(shown: Shown, buffer: Buffered): Promise<void> {
  let separator = '\n      ';
  for await (const lines of jsonRows(shown, envelopeJson)) {
    for (const line of lines) {
      const behind = buffer.write(separator + line);
      if (behind !== undefined) await behind;
      separator = ',\n      ';
    }
  }
  if (separator.startsWith(',')) await buffer.write('\n    ');
}

/** A table's rows as JSON objects, one text a row, a batch at a time. */
export async function* jsonRows(
  { table, fields, read }: Shown,
  encoder: (meta: ColumnMeta) => (cell: Cell) => string,
): AsyncIterable<string[]> {
  const columns = fields.map((field, index) => ({
    field,
    key: `${index === 0 ? '{' : ','}${jsonText(field)}:`,
    encode: encoder(table.columns[field]!),
  }));
  for await (const batch of batches(table, { ...read, fields })) {
    const lines = new Array<string>(batch.count).fill('');
    for (const { field, key, encode } of columns) {
      const cells = batch.columns[field]!;
      for (let row = 0; row < lines.length; row++) lines[row] += key + encode(cells[row]!);
    }
    for (let row = 0; row < lines.length; row++) lines[row] += '}';
    yield lines;
  }
}

function headlineJson({ id, text, values, about }: Headline): string {
  const figures = Object.entries(values).map(([place, { value, ...meta }]) => {
    const encoded = envelopeJson(meta)(value);
    return `${jsonText(place)}:{"value":${encoded},${plain(meta).slice(1)}`;
  });
  const tail = about === undefined ? '' : `,"about":${jsonText(about)}`;
  return `{"id":${jsonText(id)},"text":${jsonText(text)},"values":{${figures.join(',')}}${tail}}`;
}

function metricJson(metric: Metric): string {
  const encode = envelopeJson(metric);
  const cells = new Set(['value', 'previous', 'numerator', 'denominator']);
  const entries = Object.entries(metric).filter(([, value]) => value !== undefined);
  return `{${entries.map(([key, value]) => `${jsonText(key)}:${cells.has(key) ? encode(value as Cell) : plain(value)}`).join(',')}}`;
}

function columnsJson({ analysis, words }: View, shown: readonly Shown[]): string {
  const tables = shown.map(({ name, fields, table }) => {
    const columns = fields.map((field) => {
      const { kind, unit, priority, decimals, nullable, codes } = table.columns[field]!;
      const label = words.english(analysis, field);
      return `      ${jsonText(field)}: ${plain({ kind, unit, label, priority, decimals, nullable, codes })}`;
    });
    return `    ${jsonText(name)}: {\n${columns.join(',\n')}\n    }`;
  });
  return tables.length === 0 ? '{}' : `{\n${tables.join(',\n')}\n  }`;
}

const list = (items: readonly string[]) => (items.length === 0 ? '[]' : `[\n    ${items.join(',\n    ')}\n  ]`);

/** Anything made of plain values, cells and lists of them, as JSON on one line; what is undefined is left out. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plain).join(',')}]`;
  if (typeof value === 'object' && value !== null && value.constructor === Object) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return `{${entries.map(([key, inner]) => `${jsonText(key)}:${plain(inner)}`).join(',')}}`;
  }
  return exactJson((value ?? null) as Cell);
}
