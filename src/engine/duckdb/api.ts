/**
 * DuckDB's client, to be imported when first used. A bundle keeps the names of a CommonJS package only where they are listed:
 * `import('@duckdb/node-api')` itself would give nothing but a default.
 */
export {
  BIGINT,
  BOOLEAN,
  DATE,
  DECIMAL,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBTimestampTZValue,
  TIMESTAMPTZ,
  VARCHAR,
} from '@duckdb/node-api';
