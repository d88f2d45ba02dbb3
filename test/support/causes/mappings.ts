import { type Cause, COLUMNS, mapping } from './cause.js';

/** Of a mapping file. */
export const MAPPINGS: readonly Cause[] = [
  { code: 'E_MAPPING', argv: ['load'], files: { 'crm-analyze.yml': 'sources: [orders]\n' } },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    colums: {}\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    columns: [a]\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    into: ordres\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    mode: sometimes\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    header_row: first\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    joins: no\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    sheet: [a]\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    fixed: { a: wide }\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    columns: { __a: b }\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    columns: { amout: amount }\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    columns: { amount: { value: 1, expr: x } }\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    joins: [{ file: o.csv }]\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    unpivot: { a: b }\n') },
  { code: 'E_MAP_MISSING', argv: ['load'], files: mapping('    columns: { amount: total }\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping(`${COLUMNS}    joins: [{ file: o.csv, on: item }]\n`) },
  { code: 'E_MAP_MISSING', argv: ['load'], files: mapping("    columns: { channel: { from_filename: '(' } }\n") },
  {
    code: 'E_MAP_FILENAME',
    argv: ['load'],
    files: mapping(
      "    columns: { channel: { from_filename: '_(\\d+)' }, customer_id: customer_id, ordered_at: ordered_at, amount: amount }\n",
    ),
  },
  { code: 'E_MAP_MISSING', argv: ['load'], files: mapping('    columns: { customer_id: customer_id }\n') },
  {
    code: 'E_EXPR',
    argv: ['load'],
    files: mapping('    columns: { customer_id: customer_id, ordered_at: ordered_at, amount: { expr: "amount *" } }\n'),
  },
  {
    code: 'E_EXPR',
    argv: ['load'],
    files: mapping(
      '    columns: { customer_id: customer_id, ordered_at: ordered_at, amount: { expr: "amout * 2" } }\n',
    ),
  },
  {
    code: 'E_EXPR',
    argv: ['load'],
    files: mapping(
      '    columns: { customer_id: customer_id, ordered_at: ordered_at, amount: { expr: "sum(amount)" } }\n',
    ),
  },
  {
    code: 'E_EXPR',
    argv: ['load'],
    files: mapping(
      '    columns: { customer_id: customer_id, ordered_at: ordered_at, amount: { expr: "amount * region" } }\n',
    ),
  },
  {
    code: 'E_PIVOT',
    argv: ['load'],
    files: mapping(`    pivot: { key: customer_id, names: region, values: amount }\n${COLUMNS}`),
  },
];
