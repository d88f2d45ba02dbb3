import { createHmac, randomBytes } from 'node:crypto';
import type { EntryStrings, ManifestEntry } from '../../core/manifest.js';
import {
  type Batch,
  type Cell,
  type ColumnMeta,
  isLong,
  type Metric,
  type Result,
  type Table,
  type Warning,
} from '../../core/result.js';
import { commonWords } from '../../core/warnings.js';
import { OTHERS } from '../../model/cut.js';
import type { Openness } from '../../model/openness.js';
import { TABLES } from '../../model/tables.js';

/** What a mask must know beside the result. */
export interface MaskFacts {
  readonly entry: ManifestEntry;
  /** English: warnings are said anew with their values masked. */
  readonly strings: EntryStrings;
  /** Names of the attributes of `by`; columns are no secret. */
  readonly attributes: readonly string[];
  /** Of the same attributes, by the name they stand under in the result. */
  readonly cuts: ReadonlyMap<string, Openness>;
  /** Columns that the owner of the data opens. */
  readonly opened: ReadonlySet<string>;
}

/** Of this process alone: pseudonyms hold for a session, and nobody can find an id by trying ids. */
const KEY = randomBytes(32);

/** The result with ids and texts of the data as pseudonyms, the same value always as the same one, in whichever column. */
export function masked(result: Result, facts: MaskFacts): Result {
  const tables = Object.entries(result.tables).map(([name, table]) => [name, maskedTable(table, facts)] as const);
  const metrics = result.metrics.map((metric) =>
    metric.cut === undefined ? metric : { ...metric, cut: maskedCut(metric.cut, facts) },
  );
  const { currency } = result.frame;
  return {
    ...result,
    frame: { ...result.frame, currency: currency === null ? null : maskedCurrency(currency) },
    metrics,
    warnings: result.warnings.map((warning) => maskedWarning(warning, facts)),
    tables: Object.fromEntries(tables),
  };
}

/** ISO 4217; whatever else stands in a column of currencies is text like any other. */
const maskedCurrency = (currency: string): string =>
  /^[A-Z]{3}$/.test(currency) ? currency : String(pseudonym('currency', currency));

type Mask = (cell: Cell) => Cell;

function maskedTable(table: Table, facts: MaskFacts): Table {
  const masks = Object.entries(table.columns).flatMap(([name, meta]) => {
    const mask = maskOf(name, opennessOfResult(name, meta, facts));
    return mask === undefined ? [] : [[name, mask] as const];
  });
  if (masks.length === 0) return table;
  if (!isLong(table))
    return {
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        ...Object.fromEntries(masks.map(([name, mask]) => [name, mask(row[name] ?? null)])),
      })),
    };
  return {
    ...table,
    async *read(options): AsyncIterable<Batch> {
      for await (const { count, columns } of table.read(options)) {
        const own = masks.filter(([name]) => name in columns);
        yield {
          count,
          columns: { ...columns, ...Object.fromEntries(own.map(([name, mask]) => [name, columns[name]!.map(mask)])) },
        };
      }
    },
  };
}

/** The declaration says which columns hold text of ours; what it says nothing of, and what `by` added, is the model's to open. */
function opennessOfResult(name: string, { kind, codes, open }: ColumnMeta, { cuts, opened }: MaskFacts): Openness {
  const cut = cuts.get(name);
  if (cut !== undefined) return cut;
  if (open === true || opened.has(name)) return 'all';
  if (kind === 'code') return new Set(codes);
  return kind === 'id' || kind === 'text' ? 'none' : 'all';
}

function maskOf(name: string, openness: Openness): Mask | undefined {
  if (openness === 'all') return undefined;
  return (cell) => {
    const isOpen = cell === OTHERS || (openness !== 'none' && openness.has(String(cell)));
    return isOpen ? cell : pseudonym(name, cell);
  };
}

const maskedCut = (cut: NonNullable<Metric['cut']>, { cuts }: MaskFacts): NonNullable<Metric['cut']> =>
  Object.fromEntries(
    Object.entries(cut).map(([name, value]) => {
      const mask = maskOf(name, cuts.get(name) ?? 'none');
      return [name, mask === undefined ? value : (mask(value) as string | null)];
    }),
  );

/** Places of warnings that hold a number as text. */
const NUMBERS: ReadonlySet<string> = new Set(['amount', 'share', 'days']);
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** A warning said anew: of its texts only numbers, days and words of our own stay. */
function maskedWarning(warning: Warning, { entry, strings, attributes }: MaskFacts): Warning {
  const { code, values = {} } = warning;
  const texts = Object.entries(values).filter(([, value]) => typeof value === 'string');
  if (texts.length === 0) return warning;
  const own = new Set([...ownWords(entry), ...attributes]);
  const isOpen = (place: string, word: string) =>
    own.has(word) || DAY.test(word) || (NUMBERS.has(place) && NUMBER.test(word));
  const safe: Record<string, Cell> = { ...values };
  for (const [place, value] of texts) {
    const words = String(value).split(', ');
    safe[place] = words.map((word) => (isOpen(place, word) ? word : String(pseudonym('value', word)))).join(', ');
  }
  if (texts.every(([place, value]) => safe[place] === value)) return warning;
  const template =
    strings.warnings[code] ??
    commonWords(warning)?.words.en ??
    `${code} {${texts.map(([place]) => place).join('}, {')}}`;
  const message = template.replace(/\{(\w+)\}/g, (whole, place: string) =>
    place in safe ? String(safe[place]) : whole,
  );
  return { ...warning, message, values: safe };
}

/** Names and codes of the model and of the analysis: what a text of ours may be made of. */
function ownWords(entry: ManifestEntry): ReadonlySet<string> {
  const words = new Set(['–', 'day', 'week', 'month', 'quarter', 'year']);
  for (const [table, { columns }] of Object.entries(TABLES)) {
    words.add(table);
    for (const column of Object.keys(columns)) words.add(column).add(`${table}.${column}`);
  }
  for (const { name, choices = [] } of entry.options) for (const word of [name, ...choices]) words.add(word);
  for (const { name, columns } of entry.tables) {
    words.add(name);
    for (const [column, { codes = [] }] of Object.entries(columns))
      for (const word of [column, ...codes]) words.add(word);
  }
  return words;
}

function pseudonym(name: string, cell: Cell): Cell {
  if (cell === null || cell === '') return cell;
  const digest = createHmac('sha256', KEY).update(String(cell)).digest('hex').slice(0, 10);
  return `${name.replace(/_id$/, '')}-${digest}`;
}
