/** What a statement could do to the machine that it runs on. FILE, DB, OUT stand for paths of a test. */
export interface Paths {
  /** A file with a secret in it. */
  readonly file: string;
  /** The database that is open. */
  readonly db: string;
  /** A folder in which nothing may appear. */
  readonly out: string;
}

/** Statements that write, change, fetch or load. */
export const statements = ({ file, db, out }: Paths): readonly string[] => [
  `delete from data.main.orders`,
  `delete from orders`,
  `update data.main.orders set amount = 0`,
  `insert into data.main.orders (order_id) values ('x')`,
  `truncate data.main.orders`,
  `drop table data.main.orders`,
  `alter table data.main.orders rename to gone`,
  `create table data.main.t as select 1`,
  `create table memory.main.t as select 1`,
  `create view data.main.v as select 1`,
  `create macro pwn() as table select * from read_text('${file}')`,
  `copy (select 42 as x) to '${out}/written.csv'`,
  `copy (select 42 as x) to '${db}'`,
  `copy data.main.orders from '${file}'`,
  `export database '${out}/all'`,
  `import database '${out}'`,
  `detach data`,
  `attach '${db}' as again`,
  `attach '${out}/new.duckdb' as fresh`,
  `attach 'https://example.com/x.duckdb' as far`,
  `detach data; attach '${db}' as data; delete from data.main.orders`,
  `install httpfs`,
  `load httpfs`,
  `load '${out}/evil.duckdb_extension'`,
  `set threads = 1`,
  `set enable_external_access = true`,
  `reset lock_configuration`,
  `pragma database_list`,
  `pragma version`,
  `pragma export_database('${out}')`,
  `call pragma_version()`,
  `checkpoint data`,
  `vacuum`,
  `use data`,
  `begin`,
  `create secret s (type s3, key_id 'a', secret 'b')`,
  `explain analyze delete from data.main.orders`,
  `prepare p as delete from data.main.orders`,
  `set variable v = (select content from read_text('${file}'))`,
];

/** Relations that read beyond the tables loaded. */
export const relations = ({ file, db, out }: Paths): readonly string[] => [
  `read_text('${file}')`,
  `read_blob('${file}')`,
  `read_csv('${file}')`,
  `read_csv_auto('${file}', header = false)`,
  `read_json('${file}')`,
  `read_parquet('${file}')`,
  `parquet_metadata('${file}')`,
  `sniff_csv('${file}')`,
  `glob('${out}/*')`,
  `read_blob('${db}')`,
  `read_duckdb('${db}')`,
  `'${file}'`,
  `"${file}"`,
  `query('select * from read_text(''${file}'')')`,
  `query_table('${file}')`,
  `query_table(['orders'])`,
  `json_execute_serialized_sql(json_serialize_sql('select * from read_text(''${file}'')'))`,
  `duckdb_settings()`,
  `duckdb_secrets()`,
  `duckdb_databases()`,
  `duckdb_tables()`,
  `duckdb_temporary_files()`,
  `pragma_storage_info('orders')`,
  `pragma_table_info('data.main.spy')`,
  `pragma_database_size()`,
  `information_schema.tables`,
  `pg_catalog.pg_class`,
  `duckdb_views`,
  `sqlite_master`,
  `data.main.spy`,
  `spy`,
  `data.main.__crm_meta`,
  `memory.main.stored_1`,
  `data.main.spy_macro()`,
  `which_secret('${file}', 's3')`,
  `enable_logging()`,
  `force_checkpoint()`,
  `summary((select 1))`,
];

/** Values that read the machine or the session, wait, or bind a plan of something else. */
export const values = ({ file }: Paths): readonly string[] => [
  `getenv('HOME')`,
  `current_setting('temp_directory')`,
  `current_setting('secret_directory')`,
  `getvariable('v')`,
  `json_serialize_plan('select * from read_text(''${file}'')')`,
  `json_serialize_sql('select 1')`,
  `json_deserialize_sql('{}')`,
  `current_query()`,
  `current_database()`,
  `nextval('s')`,
  `setseed(0.5)`,
  `sleep_ms(10)`,
  `pg_sleep(0.01)`,
  `write_log('x')`,
  `txid_current()`,
  `data.main.spy_value()`,
  `stats(1)`,
  `pg_get_viewdef(1)`,
  `(select content from read_text('${file}'))`,
  `exists (from '${file}')`,
  `array(select content from read_text('${file}'))`,
  `1 in (select 1 from read_csv('${file}'))`,
];

type Disguise = (attack: string) => string;

const doubled = (text: string) => text.replaceAll("'", "''");
const mixed = (text: string) =>
  text.replace(/\b[a-z_]+\b(?=[ (]|$)/g, (word) => [...word].map((c, i) => (i % 2 ? c : c.toUpperCase())).join(''));

export const statementDisguises: Readonly<Record<string, Disguise>> = {
  plain: (a) => a,
  'mixed case, blanks': (a) => `\t\n ${mixed(a)} ;;`,
  'after a semicolon': (a) => `select 1; ${a}`,
  'a comment that CR ends': (a) => `select 1 as a --\r; ${a} --`,
  'a block comment in a block comment': (a) => `select 1 /* /* */ ' */ ; ${a} -- '`,
  'a block comment closed in a line comment': (a) => `select 1 -- /*\n; ${a} -- */`,
  'dollar quotes': (a) => `select $$'$$ as a; ${a} --'`,
  'tagged dollar quotes': (a) => `select $tag$ $$ ' $tag$ as a; ${a} --'`,
  'a backslash in an E-string': (a) => `select e'\\'' as a; ${a} --'`,
  'a quote in a quoted name': (a) => `select 1 as "a'"; ${a} --'`,
  'blanks of Unicode': (a) => `select 1\u00a0;\u2003${a.replaceAll(' ', '\u00a0')}`,
  'a line separator': (a) => `select 1 --\u2028; ${a}`,
  'a wide semicolon': (a) => `select 1；${a}`,
  'a NUL': (a) => `select 1\u0000; ${a}`,
  'in a CTE': (a) => `with x as (${a}) select * from x`,
  'after a CTE': (a) => `with x as (select 1) ${a}`,
  'out of the query around it': (a) => `select 1) as q; ${a}; select * from (select 1`,
  'as the subquery': (a) => `select * from (${a}) t`,
  'as a text to run': (a) => `select * from query('${doubled(a)}')`,
  'as a serialised text': (a) => `select * from json_execute_serialized_sql(json_serialize_sql('${doubled(a)}'))`,
  'as a plan': (a) => `select json_serialize_plan('${doubled(a)}')`,
  explained: (a) => `explain analyze ${a}`,
  'as a PIVOT makes several': (a) => `pivot (${a}) on x using count(*)`,
};

export const relationDisguises: Readonly<Record<string, Disguise>> = {
  plain: (r) => `select * from ${r}`,
  'from first': (r) => `from ${r}`,
  'mixed case': (r) => `SELECT * FROM ${/^['"]/.test(r) ? r : mixed(r)}`,
  'in a CTE': (r) => `with x as (select * from ${r}) select * from x`,
  'in a CTE of a CTE': (r) => `with x as (with y as (from ${r}) from y) from x`,
  'a CTE of that name elsewhere': (r) => `select * from (with spy as (select 1) from spy) a, ${r}`,
  'in a value': (r) => `select (select count(*) from ${r})`,
  'in a condition': (r) => `select 1 where exists (select 1 from ${r})`,
  'in a union': (r) => `select 1 union all by name select * from ${r}`,
  lateral: (r) => `select * from orders o, lateral (select * from ${r} limit 1) l`,
  'in the order': (r) => `select 1 order by (select count(*) from ${r})`,
  'in the limit': (r) => `select 1 limit (select count(*) from ${r})`,
  'in a window': (r) => `select sum((select count(*) from ${r})) over ()`,
  'in a lambda': (r) => `select list_transform([1], lambda x: (select count(*) from ${r}))`,
  described: (r) => `select * from (describe select * from ${r})`,
  summarised: (r) => `select * from (summarize from ${r})`,
  pivoted: (r) => `select * from (pivot ${r} on 1 in (1) using count(*))`,
  'behind a comment that CR ends': (r) => `select 1 --\r union all select count(*) from ${r}`,
  'behind dollar quotes': (r) => `select $$'$$ union all select cast(count(*) as varchar) from ${r} --'`,
  'quoted names': (r) => `select * from ${r.replace(/^([a-z_]+)\(/, '"$1"(')}`,
  'a comment in the call': (r) => `select * from ${r.replace('(', '/* x */ -- y\n(')}`,
  'with its schema': (r) => `select * from ${/^[a-z_]+\(/.test(r) ? `system.main.${r}` : r}`,
  recursive: (r) => `with recursive t(n) as (select 1 union all select n + 1 from t, ${r} where n < 2) select * from t`,
};

export const valueDisguises: Readonly<Record<string, Disguise>> = {
  plain: (v) => `select ${v}`,
  'mixed case': (v) => `SELECT ${mixed(v)}`,
  'in a CTE': (v) => `with x as (select ${v} as v) select * from x`,
  'in a condition': (v) => `select 1 where ${v} is not null`,
  'in a case': (v) => `select case when true then ${v} end`,
  'in an aggregate': (v) => `select max(cast(${v} as varchar)) from orders`,
  'in the values': (v) => `select * from (values (${v})) t(x)`,
  'in a table function': (v) => `select * from unnest([cast(${v} as varchar)])`,
  'in a lambda': (v) => `select list_transform([1], lambda x: ${v})`,
  'in a struct': (v) => `select {'a': ${v}}`,
  'in the order': (v) => `select 1 order by ${v}`,
  'behind a comment that CR ends': (v) => `select 1 --\r, ${v}`,
  'behind dollar quotes': (v) => `select $$'$$, ${v} --'`,
  'quoted name': (v) => `select ${v.replace(/^([a-z_]+)\(/, '"$1"(')}`,
  'as a method': (v) => `select ${v.replace(/^([a-z_]+)\(('(?:[^']|'')*'|\d[\d.]*)\)$/, '($2).$1()')}`,
  'with its schema': (v) => `select ${/^[a-z_]+\(/.test(v) ? `main.${v}` : v}`,
};

/** Every attack in every disguise. */
export const hostileQueries = (paths: Paths): readonly { readonly name: string; readonly text: string }[] =>
  [
    [statements(paths), statementDisguises] as const,
    [relations(paths), relationDisguises] as const,
    [values(paths), valueDisguises] as const,
  ].flatMap(([attacks, disguises]) =>
    attacks.flatMap((attack) =>
      Object.entries(disguises).map(([name, disguise]) => ({ name: `${attack} (${name})`, text: disguise(attack) })),
    ),
  );
