/**
 * The DuckDB client, imported here alone: every user of it is itself imported on use, since loading the client is most of a
 * run's start-up. Importing this module early warms it up.
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
