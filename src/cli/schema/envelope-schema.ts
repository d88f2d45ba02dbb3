import { z } from 'zod';
import type { ManifestEntry } from '../../core/manifest.js';
import { cell, date, document, type Json, object, orNull, text } from './json-schema.js';

export const period = object({ from: date, to: date, complete: { type: 'boolean' }, label: text });
const leftOut = object({ reason: text, rows: { type: 'integer' }, from: orNull(date), to: orNull(date) });
export const frame = object(
  {
    as_of: date,
    period,
    compare: orNull(period),
    base: object({ from: date, to: date }),
    timezone: text,
    week_start: text,
    currency: orNull(text),
    engine: text,
    data_fingerprint: orNull(text),
    rows_used: orNull({ type: 'integer' }),
    rows_excluded: orNull({ type: 'integer' }),
    rows_left_out: orNull({ type: 'array', items: leftOut }),
    by: { type: 'array', items: text },
    where: { type: 'array', items: text },
    amounts: { const: 'gross' },
    masked: text,
  },
  [
    'as_of',
    'period',
    'compare',
    'timezone',
    'week_start',
    'currency',
    'engine',
    'data_fingerprint',
    'rows_used',
    'rows_excluded',
    'rows_left_out',
    'by',
    'where',
  ],
);

export const warnings = {
  type: 'array',
  items: object({ code: text, message: text, count: orNull({ type: 'integer' }) }),
};

/** The JSON Schema of what `-f json` writes for an analysis, from its declaration. */
export async function envelopeSchema(entry: ManifestEntry): Promise<Json> {
  const declaration = await entry.declare();
  const tables = Object.fromEntries(
    Object.entries(declaration.tables as Record<string, z.ZodObject>).map(([name, schema]) => [
      name,
      { type: 'array', items: rowSchema(schema) },
    ]),
  );
  return document(`crm-analyze/${entry.id}@${entry.version}`, {
    tool: object({ version: text }),
    frame,
    params: { type: 'object', properties: optionSchemas(declaration.options as z.ZodObject) },
    headline: headlineSchema(entry.headlines),
    metrics: { type: 'array', items: metricSchema(Object.keys(entry.metrics)) },
    checks: { type: 'array', items: checkSchema },
    warnings,
    columns: { type: 'object' },
    tables: object(tables, []),
  });
}

/** Cuts add attribute columns, so further properties are allowed. */
function rowSchema(schema: z.ZodObject): Json {
  const { $schema, additionalProperties, long, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any' }) as Json;
  return rest;
}

function optionSchemas(options: z.ZodObject): Json {
  const { properties } = z.toJSONSchema(options, { unrepresentable: 'any', io: 'input' }) as { properties?: Json };
  return properties ?? {};
}

const headlineSchema = (ids: readonly string[]): Json =>
  object(
    {
      id: { enum: ids },
      text,
      values: {
        type: 'object',
        additionalProperties: object(
          { value: cell, kind: text, unit: text, decimals: { type: 'integer' }, column: text },
          ['value', 'kind'],
        ),
      },
      about: text,
    },
    ['id', 'text', 'values'],
  );

const metricSchema = (ids: readonly string[]): Json =>
  object(
    {
      id: { enum: ids },
      value: cell,
      kind: text,
      unit: text,
      decimals: { type: 'integer' },
      better: { enum: ['up', 'down', 'neither'] },
      numerator: cell,
      denominator: cell,
      interval: orNull(
        object({ low: { type: 'number' }, high: { type: 'number' }, level: { type: 'number' }, method: text }),
      ),
      censored: { type: 'integer' },
      previous: cell,
      change: orNull({ type: 'number' }),
      cut: { type: 'object', additionalProperties: orNull(text) },
    },
    ['id', 'value', 'kind', 'better'],
  );

export const checkSchema = object(
  {
    expr: text,
    level: { enum: ['fail', 'warn'] },
    status: { enum: ['pass', 'fail', 'warn'] },
    metric: text,
    actual: cell,
    cut: { type: 'object', additionalProperties: orNull(text) },
  },
  ['expr', 'level', 'status', 'metric', 'actual'],
);
