import { z } from 'zod';
import type { ColumnMeta, Kind } from './result.js';

type Extra = Partial<Pick<ColumnMeta, 'unit' | 'priority' | 'decimals' | 'open' | 'keep' | 'each' | 'blank'>>;

const meta = <T extends z.ZodType>(schema: T, kind: Kind, extra: Extra = {}, codes?: readonly string[]) =>
  schema.meta({
    kind,
    priority: 1,
    ...extra,
    ...(codes ? { codes } : {}),
  }) as T;

/** Money in the frame's currency; two decimals at output unless said. A text where a double would lose digits. */
export const money = (extra?: Extra) => meta(z.union([z.number(), z.string()]), 'money', extra);
/** Whole things. */
export const count = (extra?: Extra) => meta(z.union([z.int(), z.string()]), 'count', extra);
/** A share or rate, 0..1 unless the definition says otherwise. */
export const ratio = (extra?: Extra) => meta(z.number(), 'ratio', extra);
/** A measured number; say its unit. */
export const number = (unit: string, extra?: Extra) => meta(z.number(), 'number', { unit, ...extra });
/** How likely as much is by chance alone, corrected for many or not: in every analysis in decimals, never in percent. */
export const pValue = (priority?: ColumnMeta['priority']) =>
  number('probability', { decimals: 4, ...(priority === undefined ? {} : { priority }) });
/** An identifier, byte for byte as loaded. */
export const id = (extra?: Extra) => meta(z.string(), 'id', extra);
/** Text of the data: names, comments; `open` where it is made here. */
export const text = (extra?: Extra) => meta(z.string(), 'text', extra);
/** A code of a closed set, translated at output by the analysis' strings. */
export const code = <const T extends readonly [string, ...string[]]>(codes: T, extra?: Extra) =>
  meta(z.enum(codes), 'code', extra, codes);
/** Who or what a row is of, in words: never left out for want of width. */
export const name = () => text({ keep: true });
/** What is judged of a row: never left out for want of width. */
export const verdict = <const T extends readonly [string, ...string[]]>(codes: T) => code(codes, { keep: true });
/** A business date. */
export const day = (extra?: Extra) => meta(z.iso.date(), 'date', extra);
export const flag = (extra?: Extra) => meta(z.boolean(), 'flag', extra);

/** A table with a row per customer, deal, case: it stays in the engine until it is read. */
export const long = <T extends z.ZodObject>(schema: T): T => schema.meta({ long: true }) as T;

/** The column metadata of a table's schema, in column order. */
export function columnsOf(schema: z.ZodObject): Record<string, ColumnMeta> {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, column]) => {
      const nullable = column instanceof z.ZodNullable;
      const inner = nullable ? (column.unwrap() as z.ZodType) : (column as z.ZodType);
      const found = inner.meta() as Omit<ColumnMeta, 'nullable'> | undefined;
      if (found?.kind === undefined) throw new Error(`column ${name} has no kind: use money(), count(), ratio(), …`);
      return [name, { ...found, nullable }];
    }),
  );
}
