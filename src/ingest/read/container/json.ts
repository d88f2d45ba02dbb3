import { readFile } from 'node:fs/promises';
import { UserError } from '../../../core/errors.js';
import { SHEET } from '../sheet/sheet-words.js';
import type { FoundTable } from './table-text.js';

/** A number as it is written, so that no digit of an id is lost. */
class Digits {
  constructor(readonly text: string) {}
}

type Json = null | boolean | string | Digits | Json[] | Map<string, Json>;

const DEEPEST = 200;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANK = /[\s\ufeff]*/y;
const PLAIN = /[^"\\\x00-\x1f]*/y;
/** Names under which services put their rows. */
const ROWS = ['data', 'records', 'rows', 'items', 'results', 'value', 'values', 'list'];

/** Reads values one after another; throws E_JSON with line and column. Names are kept in maps: `__proto__` is one like any other. */
class Reader {
  at = 0;

  constructor(
    private readonly text: string,
    private readonly file: string,
  ) {}

  fault(): UserError {
    const before = this.text.slice(0, this.at);
    const line = before.split('\n').length;
    return new UserError('E_JSON', 'input', SHEET.not_json({ file: this.file }), {
      where: SHEET.json_line_column({ line, column: this.at - before.lastIndexOf('\n') }),
      hint: SHEET.export_or_copy_again(),
    });
  }

  isDone(): boolean {
    this.skip(BLANK);
    return this.at >= this.text.length;
  }

  private skip(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private take(expected: string): void {
    if (!this.text.startsWith(expected, this.at)) throw this.fault();
    this.at += expected.length;
  }

  private next(): string {
    this.skip(BLANK);
    return this.text[this.at] ?? '';
  }

  value(depth = 0): Json {
    if (depth > DEEPEST) throw this.fault();
    const first = this.next();
    if (first === '{') return this.object(depth);
    if (first === '[') return this.array(depth);
    if (first === '"') return this.string();
    for (const [word, value] of [['true', true] as const, ['false', false] as const, ['null', null] as const]) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    const digits = this.skip(NUMBER);
    if (digits === '') throw this.fault();
    return new Digits(digits);
  }

  private object(depth: number): Map<string, Json> {
    const found = new Map<string, Json>();
    this.take('{');
    if (this.next() !== '}')
      for (;;) {
        this.next();
        const at = this.at;
        const name = this.string();
        if (found.has(name)) {
          this.at = at;
          throw new UserError('E_JSON', 'input', SHEET.json_name_twice({ file: this.file, name }), {
            where: this.fault().told.where,
          });
        }
        this.next();
        this.take(':');
        found.set(name, this.value(depth + 1));
        if (this.next() !== ',') break;
        this.at++;
      }
    this.take('}');
    return found;
  }

  private array(depth: number): Json[] {
    const found: Json[] = [];
    this.take('[');
    if (this.next() !== ']')
      for (;;) {
        found.push(this.value(depth + 1));
        if (this.next() !== ',') break;
        this.at++;
      }
    this.take(']');
    return found;
  }

  private string(): string {
    const from = this.at;
    this.take('"');
    for (;;) {
      this.skip(PLAIN);
      const stop = this.text[this.at];
      if (stop === '"') break;
      if (stop !== '\\') throw this.fault();
      this.at += 2;
    }
    this.at++;
    const raw = this.text.slice(from, this.at);
    if (!raw.includes('\\')) return raw.slice(1, -1);
    try {
      return JSON.parse(raw) as string;
    } catch {
      this.at = from;
      throw this.fault();
    }
  }
}

/**
 * The rows of a JSON file: an array of objects or of arrays, the one such array under `data`, `records` and the like, or an object a line.
 * Objects within rows become columns `a.b`, arrays stay their JSON. Throws E_JSON where it is none or holds no rows.
 */
export async function jsonTable(path: string, file: string): Promise<FoundTable> {
  const reader = new Reader(await readFile(path, 'utf8'), file);
  const values: Json[] = [];
  while (!reader.isDone()) values.push(reader.value());
  const [first] = values;
  const rows = values.length === 1 && first !== undefined ? rowsIn(first) : values;
  const isRows = rows !== null && rows.length > 0 && rows.every((row) => row instanceof Map || Array.isArray(row));
  if (!isRows || rows.some((row) => Array.isArray(row) !== Array.isArray(rows[0])))
    throw new UserError('E_JSON', 'input', SHEET.json_no_rows({ file }), { hint: SHEET.json_shapes() });
  return {
    name: '1',
    rows: Array.isArray(rows[0]) ? ofArrays(rows as Json[][]) : ofObjects(rows as Map<string, Json>[]),
    merged: new Map(),
    hiddenRows: 0,
  };
}

function rowsIn(value: Json): Json[] | null {
  if (Array.isArray(value)) return value;
  if (!(value instanceof Map)) return null;
  for (const name of ROWS) {
    const own = [...value].find(([key]) => key.toLowerCase() === name)?.[1];
    if (own !== undefined && own !== null) return rowsIn(own);
  }
  const arrays = [...value.values()].filter((own) => Array.isArray(own) && own.some((row) => row instanceof Map));
  if (arrays.length === 1) return arrays[0] as Json[];
  return arrays.length === 0 ? [value] : null;
}

const ofArrays = (rows: Json[][]) => rows.map((row) => row.map(cellText));

function ofObjects(rows: readonly Map<string, Json>[]): string[][] {
  const columns = new Map<string, number>();
  const cells = rows.map((row) => {
    const own: string[] = [];
    const add = (name: string, value: Json): void => {
      if (value instanceof Map && value.size > 0) {
        for (const [key, inner] of value) add(`${name}.${key}`, inner);
        return;
      }
      if (!columns.has(name)) columns.set(name, columns.size);
      own[columns.get(name)!] = cellText(value);
    };
    for (const [name, value] of row) add(name, value);
    return own;
  });
  return [[...columns.keys()], ...cells.map((own) => Array.from({ length: columns.size }, (_, i) => own[i] ?? ''))];
}

function cellText(value: Json): string {
  if (value === null) return '';
  if (value instanceof Digits) return value.text;
  if (typeof value === 'object') return written(value);
  return String(value);
}

function written(value: Json): string {
  if (value instanceof Digits) return value.text;
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (value instanceof Map)
    return `{${[...value].map(([key, own]) => `${JSON.stringify(key)}:${written(own)}`).join(',')}}`;
  return JSON.stringify(value);
}
