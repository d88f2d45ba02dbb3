import {
  Bool,
  type Data,
  type DataType,
  DateDay,
  Decimal as DecimalType,
  Dictionary,
  Field,
  Float64,
  Int32,
  Int64,
  makeData,
  RecordBatch,
  RecordBatchFileWriter,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  TimestampMicrosecond,
  Utf8,
  type Vector,
  vectorFromArray,
} from 'apache-arrow';
import type { Batch, Cell } from '../../core/result.js';
import { batches } from '../batches.js';
import { gathered } from '../gathered.js';
import { exactJson, jsonText } from '../machine-value.js';
import type { Out } from '../out.js';
import type { Shown, View } from '../view.js';
import { dayOf, microsecondsOf, type Physical, physicalOf, unitsOf } from './physical.js';

const BATCH_ROWS = 65_536;
const PRECISION = 38;

interface Column {
  readonly field: string;
  readonly physical: Physical;
  readonly type: DataType;
  readonly dictionary: Vector | null;
}

/** One table as Arrow IPC: the stream format, or the file format where `asFile`. The frame stands in the schema's metadata. */
export async function arrow(view: View, shown: Shown, out: Out, asFile: boolean): Promise<void> {
  const { table, fields, read } = shown;
  const writer = asFile ? new RecordBatchFileWriter() : new RecordBatchStreamWriter();
  let columns: Column[] | undefined;
  let schema: Schema | undefined;
  const send = async (batch: Batch) => {
    columns ??= physicalOf(fields, table.columns, batch, view.look.floatMoney).map((physical, i) =>
      columnOf(fields[i]!, physical),
    );
    schema ??= schemaOf(view, shown, columns);
    writer.write(recordBatch(schema, columns, batch));
    await out.write(taken(writer));
  };
  for await (const batch of gathered(batches(table, { ...read, fields }), fields, BATCH_ROWS)) await send(batch);
  if (columns === undefined) await send({ count: 0, columns: Object.fromEntries(fields.map((field) => [field, []])) });
  writer.finish();
  const rest = taken(writer);
  if (rest.length > 0) await out.write(rest);
}

/** What the writer has queued so far. Its own streams would queue without end while the reader is behind. */
function taken(writer: RecordBatchStreamWriter | RecordBatchFileWriter): Uint8Array {
  const sink = (writer as unknown as { _sink: { _values: Uint8Array[] } })._sink;
  const bytes = Buffer.concat(sink._values);
  sink._values.length = 0;
  return bytes;
}

function columnOf(field: string, physical: Physical): Column {
  const dictionary = physical.type === 'code' ? vectorFromArray([...physical.codes], new Utf8()) : null;
  return { field, physical, type: typeOf(physical), dictionary };
}

function typeOf(physical: Physical): DataType {
  switch (physical.type) {
    case 'text':
      return new Utf8();
    case 'integer':
      return new Int64();
    case 'double':
      return new Float64();
    case 'date':
      return new DateDay();
    case 'instant':
      return new TimestampMicrosecond('UTC');
    case 'flag':
      return new Bool();
    case 'code':
      return new Dictionary(new Utf8(), new Int32(), 0);
    case 'decimal':
      return new DecimalType(physical.scale, PRECISION, 128);
  }
}

function schemaOf({ result, analysis, words }: View, { table }: Shown, columns: readonly Column[]): Schema {
  let dictionaries = 0;
  const fields = columns.map((column) => {
    const { kind, unit } = table.columns[column.field]!;
    const about = new Map([
      ['kind', kind],
      ['label', words.english(analysis, column.field)],
      ...(unit ? [['unit', unit] as const] : []),
    ]);
    const type = column.dictionary === null ? column.type : new Dictionary(new Utf8(), new Int32(), dictionaries++);
    return new Field(column.field, type, true, about);
  });
  const about = new Map([['crm_analyze.schema', result.schema]]);
  if (result.frame !== undefined) about.set('crm_analyze.frame', flat(result.frame));
  if (result.params !== undefined) about.set('crm_analyze.params', flat(result.params));
  return new Schema(fields, about);
}

const flat = (value: object): string =>
  JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? JSON.parse(exactJson(inner)) : inner));

function recordBatch(schema: Schema, columns: readonly Column[], batch: Batch): RecordBatch {
  const children = columns.map((column, i) => dataOf(column, schema.fields[i]!.type, batch.columns[column.field]!));
  const data = makeData({ type: new Struct(schema.fields), length: batch.count, nullCount: 0, children });
  return new RecordBatch(schema, data);
}

function dataOf({ physical, dictionary }: Column, type: DataType, cells: readonly Cell[]): Data {
  const { nullBitmap, nullCount } = validity(cells);
  const shared = { length: cells.length, nullCount, nullBitmap };
  switch (physical.type) {
    case 'text':
      return makeData({ type: type as Utf8, ...shared, ...utf8(cells) });
    case 'integer':
      return makeData({ type: type as Int64, ...shared, data: BigInt64Array.from(cells, integerOf) });
    case 'double':
      return makeData({
        type: type as Float64,
        ...shared,
        data: Float64Array.from(cells, (cell) => Number(cell ?? 0)),
      });
    case 'date':
      return makeData({
        type: type as DateDay,
        ...shared,
        data: Int32Array.from(cells, (c) => (c === null ? 0 : dayOf(String(c)))),
      });
    case 'instant': {
      const data = BigInt64Array.from(cells, (cell) => (cell === null ? 0n : microsecondsOf(String(cell))));
      return makeData({ type: type as TimestampMicrosecond, ...shared, data });
    }
    case 'flag':
      return makeData({ type: type as Bool, ...shared, data: bitmap(cells, (cell) => cell === true) });
    case 'code': {
      const index = new Map(physical.codes.map((code, i) => [code, i]));
      const data = Int32Array.from(cells, (cell) => (cell === null ? 0 : indexOf(index, String(cell))));
      return makeData({
        type: type as Dictionary<Utf8, Int32>,
        ...shared,
        data,
        dictionary: dictionary as Vector<Utf8>,
      });
    }
    case 'decimal':
      return makeData({ type: type as DecimalType, ...shared, data: decimals(cells, physical.scale) });
  }
}

function indexOf(index: ReadonlyMap<string, number>, code: string): number {
  const found = index.get(code);
  if (found === undefined) throw new Error(`code ${jsonText(code)} is not among those declared`);
  return found;
}

const integerOf = (cell: Cell): bigint => (cell === null ? 0n : typeof cell === 'bigint' ? cell : BigInt(String(cell)));

function validity(cells: readonly Cell[]): { nullBitmap: Uint8Array; nullCount: number } {
  let nullCount = 0;
  for (const cell of cells) if (cell === null) nullCount++;
  return { nullBitmap: bitmap(cells, (cell) => cell !== null), nullCount };
}

function bitmap(cells: readonly Cell[], isSet: (cell: Cell) => boolean): Uint8Array {
  const bits = new Uint8Array(Math.ceil(cells.length / 64) * 8);
  for (let i = 0; i < cells.length; i++) if (isSet(cells[i]!)) bits[i >> 3]! |= 1 << (i & 7);
  return bits;
}

function utf8(cells: readonly Cell[]): { valueOffsets: Int32Array; data: Uint8Array } {
  const valueOffsets = new Int32Array(cells.length + 1);
  const texts = new Array<string>(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const text = cells[i] === null ? '' : String(cells[i]);
    texts[i] = text;
    valueOffsets[i + 1] = valueOffsets[i]! + Buffer.byteLength(text);
  }
  return { valueOffsets, data: Buffer.from(texts.join('')) };
}

/** 128-bit two's complement, little-endian. */
function decimals(cells: readonly Cell[], scale: number): Uint32Array {
  const words = new BigInt64Array(cells.length * 2);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    if (cell === null) continue;
    const units = unitsOf(cell, scale);
    words[2 * i] = BigInt.asIntN(64, units);
    words[2 * i + 1] = units >> 64n;
  }
  return new Uint32Array(words.buffer);
}
