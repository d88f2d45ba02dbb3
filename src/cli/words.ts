import { messages } from '../core/message.js';

export const CLI = messages('cli', {
  map_needs_files: {
    en: '--map names columns of files, and no file is given',
    'zh-CN': '--map 指定文件的列，但没有给出文件',
  },
  map_beside_from: {
    en: '--from FILE --map amount=HEADER',
    'zh-CN': '--from 文件 --map amount=列名',
  },
  rows_does_not_go: {
    en: '--rows does not go with --sql',
    'zh-CN': '--rows 不能与 --sql 同用',
  },
  no_code: {
    en: 'no error or warning has the code {code}',
    'zh-CN': '没有代码为 {code} 的错误或警告',
  },
  ends_with: {
    en: 'exit code {exits}',
    'zh-CN': '退出码 {exits}',
  },
  no_completion: {
    en: 'no completion for {shell}',
    'zh-CN': '没有 {shell} 的补全脚本',
  },
  shells: {
    en: 'shells: {shells}',
    'zh-CN': 'shell：{shells}',
  },
  faults_config_files: {
    en: '{faults_n:plain} faults in config files',
    'zh-CN': '配置文件中有 {faults_n:plain} 处错误',
  },
  no_customer: {
    en: 'no customer {id}',
    'zh-CN': '没有客户 {id}',
  },
  several_customers: {
    en: '{n} customers have {text} in their name',
    'zh-CN': '有 {n} 个客户的名称含有 {text}',
  },
  pipe_not_file: {
    en: '{named} is a pipe or a device, not a file',
    'zh-CN': '{named} 是管道或设备，不是文件',
  },
  cannot_read: {
    en: 'cannot read {named}',
    'zh-CN': '无法读取 {named}',
  },
  check_reads_database_file: {
    en: '--check reads a database file, and stands alone',
    'zh-CN': '--check 读取数据库文件，须单独使用',
  },
  source_with_table_does: {
    en: '{file}: a source with table: does not take {refused}',
    'zh-CN': '{file}：含 table: 的来源不接受 {refused}',
  },
  at_sources: {
    en: 'at sources.{name}.{refused}',
    'zh-CN': '位于 sources.{name}.{refused}',
  },
  put_into_view_cluster: {
    en: 'put it into a view on the cluster, and name that view as table:',
    'zh-CN': '把它做成集群上的视图，并用 table: 指定该视图',
  },
  dates_are_tz_cannot: {
    en: 'the dates of {db} are of {stored}, and --tz {typed} cannot change them',
    'zh-CN': '{db} 的日期属于时区 {stored}，--tz {typed} 无法改变',
  },
  no_database_at: {
    en: 'no database at {default_db}',
    'zh-CN': '{default_db} 处没有数据库',
  },
  parquet_folder_is_read: {
    en: '{db} is a folder of Parquet files, which is read and never written',
    'zh-CN': '{db} 是 Parquet 文件夹，只读取，从不写入',
  },
  load_into_a_database: {
    en: 'crm-analyze load orders orders.parquet --db crm.duckdb   puts them into a database',
    'zh-CN': 'crm-analyze load orders orders.parquet --db crm.duckdb   载入数据库',
  },
  no_parquet_tables: {
    en: 'no table in {folder}',
    'zh-CN': '{folder} 中没有表',
  },
  parquet_folder_shape: {
    en: 'a table is {folder}/orders.parquet, or all Parquet files below {folder}/orders/',
    'zh-CN': '一张表是 {folder}/orders.parquet，或 {folder}/orders/ 下的所有 Parquet 文件',
  },
  db_once_all_commands: {
    en: '--db {demo_db}, or once for all commands: export CRM_ANALYZE_DB={demo_db}',
    'zh-CN': '--db {demo_db}；或一次设定，对所有命令有效：export CRM_ANALYZE_DB={demo_db}',
  },
  load_orders_orders_csv: {
    en: 'crm-analyze load orders orders.csv   (or: crm-analyze demo)',
    'zh-CN': 'crm-analyze load orders orders.csv   （或：crm-analyze demo）',
  },
  from_takes_files_date: {
    en: '--from takes files, and {file} is a date',
    'zh-CN': '--from 接受文件，而 {file} 是日期',
  },
  from_db_both_name: {
    en: '--from and --db both name the data',
    'zh-CN': '--from 和 --db 都指定了数据来源',
  },
  keep_one_them: {
    en: 'keep one of them',
    'zh-CN': '只保留其中一个',
  },
  no_analysis_metric_column: {
    en: 'no analysis, metric, column, value or code is called {name}',
    'zh-CN': '没有名为 {name} 的分析、指标、列、取值或代码',
  },
  no_help: {
    en: 'no help on {topic}',
    'zh-CN': '没有关于 {topic} 的帮助',
  },
  topics: {
    en: 'topics: {topics}',
    'zh-CN': '主题：{topics}',
  },
  init_needs_exports_look: {
    en: 'init needs exports to look at',
    'zh-CN': 'init 需要导出文件',
  },
  there_already: {
    en: '{config_name} is there already',
    'zh-CN': '{config_name} 已存在',
  },
  init_yes_overwrites_print: {
    en: 'crm-analyze init --yes overwrites it, --print shows the new one',
    'zh-CN': 'crm-analyze init --yes 会覆盖它，--print 只显示新的',
  },
  model_has_no_table: {
    en: 'the model has no table {name}',
    'zh-CN': '模型中没有表 {name}',
  },
  views_are_made_cluster: {
    en: 'views are made on a cluster, and --db names none',
    'zh-CN': '视图建在集群上，而 --db 没有指定集群',
  },
  model_sql_db_trino: {
    en: 'crm-analyze model --sql --db trino://user@host:port/catalog/schema',
    'zh-CN': 'crm-analyze model --sql --db trino://user@host:port/catalog/schema',
  },
  no_source_mapping_names: {
    en: 'no source of the mapping names a table: of the cluster',
    'zh-CN': '映射中没有来源用 table: 指定集群的表',
  },
  no_view_was_made: {
    en: 'no view was made: nobody said yes',
    'zh-CN': '未创建视图：没有得到确认',
  },
  model_apply_yes_sql: {
    en: 'crm-analyze model --apply --yes; --sql prints the statements',
    'zh-CN': 'crm-analyze model --apply --yes；--sql 打印语句',
  },
  does_not_take: {
    en: '{source} does not take {value}',
    'zh-CN': '{source} 不接受 {value}',
  },
  needs_one: {
    en: '{own} needs one of: {subcommands}',
    'zh-CN': '{own} 需要以下之一：{subcommands}',
  },
  needs_value: {
    en: '{quoted} needs a value',
    'zh-CN': '{quoted} 需要一个值',
  },
  missing: {
    en: '{quoted} is missing',
    'zh-CN': '缺少 {quoted}',
  },
  no_command: {
    en: 'no command {word}',
    'zh-CN': '没有命令 {word}',
  },
  no_option: {
    en: 'no option {option}',
    'zh-CN': '没有选项 {option}',
  },
  report_one_length_not: {
    en: 'a report is of one length, not {named}',
    'zh-CN': '一份报告只能有一种期间长度，而不是 {named}',
  },
  report_no: {
    en: 'a report is no {format}',
    'zh-CN': '报告不能输出为 {format}',
  },
  formats: {
    en: 'formats: {report_formats}',
    'zh-CN': '格式：{report_formats}',
  },
  from_json_makes_no: {
    en: '--from-json makes no checks',
    'zh-CN': '--from-json 不作检查',
  },
  from_json_does_not: {
    en: '--from-json does not go with --{long}',
    'zh-CN': '--from-json 不能与 --{long} 同用',
  },
  none_yet: {
    en: '{file} is not there yet: nothing earlier to compare with',
    'zh-CN': '{file} 尚不存在：没有可对比的上次报告',
  },
  for_or_split_by: {
    en: '--for makes the report of one, --split-by one for each: name one of the two',
    'zh-CN': '--for 生成一份，--split-by 每个值各一份：请只用其一',
  },
  split_by_writes_file: {
    en: '--split-by writes a file for each value',
    'zh-CN': '--split-by 会为每个值写一个文件',
  },
  no_schema: {
    en: 'no schema is called {name}',
    'zh-CN': '没有名为 {name} 的 schema',
  },
  names_are: {
    en: 'there are {names}',
    'zh-CN': '可选：{names}',
  },
  nothing_piped_stdin: {
    en: 'nothing is piped to stdin',
    'zh-CN': '标准输入没有数据',
  },
  tables_are: {
    en: 'tables: {tables}',
    'zh-CN': '表：{tables}',
  },
  create_views: {
    en: 'create or replace these {count} views in {schema}?',
    'zh-CN': '在 {schema} 中创建或替换这 {count} 个视图？',
  },
  model_without_views: {
    en: 'model without --sql or --apply',
    'zh-CN': '没有 --sql 或 --apply 的 model',
  },
  init_of_files: {
    en: 'init of files',
    'zh-CN': '对文件的 init',
  },
  check_missing: {
    en: 'check met: {expr} ({reason}; --missing ok lets it pass)',
    'zh-CN': '条件成立：{expr}（{reason}；--missing ok 可放行）',
  },
  check_met: {
    en: 'check met: {expr} (is {actual})',
    'zh-CN': '条件成立：{expr}（实际 {actual}）',
  },
  data_are_old: {
    en: 'the data end on {date}, {n} days ago; load newer ones or choose a day with --as-of',
    'zh-CN': '数据止于 {date}，已过 {n} 天；请载入新数据或用 --as-of 指定日期',
  },
});
