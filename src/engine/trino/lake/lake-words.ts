import { messages } from '../../../core/message.js';

export const LAKE = messages('trino.lake', {
  no_table_to_see: {
    en: 'the cluster has no table {catalog}.{schema}.{table} that {user} may see',
    'zh-CN': '集群中没有 {user} 可见的表 {catalog}.{schema}.{table}',
  },
  tables_there: {
    en: 'tables of {catalog}.{schema}: {others}',
    'zh-CN': '{catalog}.{schema} 的表：{others}',
  },
  tables_there_none: {
    en: 'tables of {catalog}.{schema}: none',
    'zh-CN': '{catalog}.{schema} 没有表',
  },
  no_right_to_views: {
    en: '{user} may not create views in {catalog}.{schema}',
    'zh-CN': '{user} 无权在 {catalog}.{schema} 中创建视图',
  },
  nothing_lost: {
    en: 'nothing is lost: with the mapping file each query carries the same texts: crm-analyze tiers --db {address}',
    'zh-CN': '没有损失：有映射文件时，每个查询都带有同样的内容：crm-analyze tiers --db {address}',
  },
  cluster_cannot_read_date: {
    en: 'the cluster cannot read {directive} in a date format',
    'zh-CN': '集群无法按日期格式读取 {directive}',
  },
  put_expression: {
    en: 'put an expression in its place: { expr: "parse_datetime(…)" }',
    'zh-CN': '改用表达式：{ expr: "parse_datetime(…)" }',
  },
  expression_may_use_columns: {
    en: 'an expression may use the columns of its row only; this one has {token}',
    'zh-CN': '表达式只能使用本行的列；此处含有 {token}',
  },
  put_into_view: {
    en: 'put what needs more into a view on the cluster, and name that view as table:',
    'zh-CN': '把更复杂的部分做成集群上的视图，并用 table: 指定该视图',
  },
  parenthesis_not_closed: {
    en: 'a parenthesis is not closed',
    'zh-CN': '括号没有闭合',
  },
  no_mapped_column: {
    en: '{table} has no column {wanted}, which the mapping takes for {name}',
    'zh-CN': '{table} 没有列 {wanted}，而映射把它用作 {name}',
  },
  columns_there: {
    en: 'columns there: {found}',
    'zh-CN': '那里的列：{found}',
  },
  change_mapping: {
    en: 'change it in the mapping',
    'zh-CN': '在映射中修改',
  },
  load_fills_a_file: {
    en: 'load fills a DuckDB file, not a cluster: a lake has its own tools, rights and history',
    'zh-CN': 'load 只写入 DuckDB 文件，不写入集群：数据湖有自己的工具、权限和历史',
  },
  map_tables: {
    en: 'tables that are in the lake already: map them (init, then model --sql or --apply)',
    'zh-CN': '已在数据湖中的表：做映射（先 init，再 model --sql 或 --apply）',
  },
  let_lake_ingest: {
    en: "files: let the lake's own ingestion take them (Spark, dbt, INSERT INTO … SELECT from a staging table), then map them",
    'zh-CN': '文件：用数据湖自己的工具导入（Spark、dbt、从暂存表 INSERT INTO … SELECT），然后做映射',
  },
  load_into_file: {
    en: 'only to look at: load them into a file, crm-analyze load orders orders.csv --db crm.duckdb',
    'zh-CN': '只想看看：载入一个文件，crm-analyze load orders orders.csv --db crm.duckdb',
  },
});
