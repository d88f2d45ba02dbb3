import { statementDisguises } from './attacks.js';

const passThrough = (text: string) => [
  `TABLE(mysql.system.query(query => '${text}'))`,
  `table ( mysql.system.query('${text}') )`,
  `TABLE/* */(--\r mysql . system . query(query => '${text}'))`,
  `TABLE(--x\rmysql.system.query(query => '${text}'))`,
  `TABLE("mysql"."system"."query"(query => '${text}'))`,
  `TABLE("mysql".system."QUERY" (query => '${text}'))`,
  `TABLE(elasticsearch.system.raw_query(schema => 's', query => '${text}'))`,
  `TABLE(mysql.system.procedure(query => '${text}'))`,
];

/** Texts that call a table function of a connector, which would run `text` on a database behind the cluster. */
export const passedThrough = (text: string): readonly string[] =>
  passThrough(text).flatMap((call) => [
    `SELECT * FROM ${call}`,
    `WITH x AS (SELECT * FROM ${call}) SELECT * FROM x`,
    `SELECT 1 --\r FROM ${call}`,
    `SELECT 1 /* ' */ FROM ${call} /* ' */`,
    `SELECT '--' FROM ${call}`,
    `SELECT "a'" FROM ${call} WHERE x = '"'`,
    `SELECT U&'\\0027' FROM ${call}`,
    `SELECT '\\' FROM ${call} WHERE x = '\\'`,
    `SELECT 1 /* /* */ FROM ${call}`,
    `SELECT (SELECT count(*) FROM ${call})`,
    `(SELECT * FROM ${call})`,
  ]);

/** Statements that write, by the table they write to. */
const statementsOn = (table: string): readonly string[] => [
  `DELETE FROM ${table}`,
  `DROP TABLE ${table}`,
  `INSERT INTO ${table} SELECT * FROM ${table}`,
  `UPDATE ${table} SET order_id = 'x'`,
  `CREATE TABLE ${table}_more AS SELECT 1 AS x`,
  `CREATE OR REPLACE VIEW ${table}_seen AS SELECT 1 AS x`,
  `CALL system.runtime.kill_query('x', 'y')`,
  `SET SESSION query_max_run_time = '1s'`,
  `EXECUTE IMMEDIATE 'DROP TABLE ${table}'`,
  `GRANT SELECT ON ${table} TO PUBLIC`,
  `ALTER TABLE ${table} EXECUTE expire_snapshots`,
  `EXPLAIN ANALYZE DELETE FROM ${table}`,
  `REFRESH MATERIALIZED VIEW ${table}_kept`,
  `TRUNCATE TABLE ${table}`,
];

/** The same in every disguise. */
export const clusterStatements = (table: string): readonly string[] =>
  statementsOn(table).flatMap((attack) => Object.values(statementDisguises).map((disguise) => disguise(attack)));
