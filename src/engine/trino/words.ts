import { messages } from '../../core/message.js';

export const TRINO = messages('engine', {
  catalog_has_no_schema: {
    en: 'the catalog {catalog} has no schema {schema} that {user} may see',
    'zh-CN': '目录 {catalog} 中没有 {user} 可见的模式 {schema}',
  },
  schemas_there: {
    en: 'schemas there: {schemas}',
    'zh-CN': '那里的模式：{schemas}',
  },
  schemas_there_none: {
    en: 'schemas there: none',
    'zh-CN': '那里没有模式',
  },
  not_url: {
    en: 'it is not a URL',
    'zh-CN': '不是 URL',
  },
  password_in_address: {
    en: 'a password does not belong into --db: every process can read it there',
    'zh-CN': '密码不应写在 --db 中：其他进程都能读到',
  },
  password_by_environment: {
    en: "export CRM_ANALYZE_TRINO_PASSWORD=…, or CRM_ANALYZE_TRINO_PASSWORD_FILE=path, and use --db '{address}'",
    'zh-CN': "export CRM_ANALYZE_TRINO_PASSWORD=…，或 CRM_ANALYZE_TRINO_PASSWORD_FILE=路径，并使用 --db '{address}'",
  },
  names_no_host: {
    en: 'it names no host',
    'zh-CN': '没有写主机',
  },
  names_no_user: {
    en: 'it names no user',
    'zh-CN': '没有写用户',
  },
  path_not_catalog_schema: {
    en: 'the path is not /catalog/schema',
    'zh-CN': '路径不是 /catalog/schema',
  },
  address_not_understood: {
    en: "the cluster's address is not understood: {why}",
    'zh-CN': '无法理解集群地址：{why}',
  },
  secret_to_found_host: {
    en: 'a {kind} of the environment goes to no host that a config file names',
    'zh-CN': '环境中的 {kind} 不会发送给配置文件所写的主机',
  },
  name_the_host: {
    en: "if that host is yours: --db '{address}', or CRM_ANALYZE_DB, or db: in your own config.yml",
    'zh-CN': "如果该主机是您的：--db '{address}'，或 CRM_ANALYZE_DB，或在您自己的 config.yml 中写 db:",
  },
  tls_only: {
    en: 'a {kind} is sent over TLS only, and trino:// is plain',
    'zh-CN': '{kind} 只能通过 TLS 发送，而 trino:// 是明文',
  },
  use_tls_or_unset: {
    en: '--db trinos://… , or unset {variable} and {variable}_FILE',
    'zh-CN': '--db trinos://… ，或取消设置 {variable} 和 {variable}_FILE',
  },
  secret_missing: {
    en: 'the file that {variable} names is not there',
    'zh-CN': '{variable} 指定的文件不存在',
  },
  secret_unreadable: {
    en: 'the file that {variable} names cannot be read',
    'zh-CN': '{variable} 指定的文件无法读取',
  },
  ask_for_rights: {
    en: "ask the cluster's administrator for SELECT on the tables; what is readable now: crm-analyze doctor --db {address}",
    'zh-CN': '向集群管理员申请这些表的 SELECT 权限；目前可读的：crm-analyze doctor --db {address}',
  },
  narrow_or_more_memory: {
    en: 'narrow the run with --period or --where, or ask for more memory: --db …?query_max_memory=… within what the administrator allows',
    'zh-CN': '用 --period、--where 缩小范围，或在管理员允许的范围内申请更多内存：--db …?query_max_memory=…',
  },
  no_such_column: {
    en: 'the cluster has no such column',
    'zh-CN': '集群中没有这样的列',
  },
  no_such_table: {
    en: 'the cluster has no such table',
    'zh-CN': '集群中没有这样的表',
  },
  view_cluster_no_longer: {
    en: 'a view on the cluster no longer fits its table',
    'zh-CN': '集群上的视图已不符合它的表',
  },
  value_data_cannot_read: {
    en: 'a value in the data cannot be read as its column says',
    'zh-CN': '数据中有值无法按其列的类型读取',
  },
  cluster_does_not_allow: {
    en: 'the cluster does not allow it',
    'zh-CN': '集群不允许此操作',
  },
  worker_has_lost_part: {
    en: 'a worker has lost its part of a table (the memory catalog forgets when a worker restarts)',
    'zh-CN': '某个工作节点丢失了表的一部分（工作节点重启后，memory 目录会清空）',
  },
  load_table_into_cluster: {
    en: 'load the table into the cluster again',
    'zh-CN': '重新把表载入集群',
  },
  ended_by_administrator: {
    en: 'the query was ended by an administrator of the cluster',
    'zh-CN': '查询被集群管理员终止',
  },
  ended_on_cluster: {
    en: 'the query was ended on the cluster',
    'zh-CN': '查询在集群上被终止',
  },
  query_needs_more_memory: {
    en: 'the query needs more memory than the cluster gives one',
    'zh-CN': '查询所需内存超过集群给单个查询的上限',
  },
  query_passed_limit_cluster: {
    en: 'the query passed a limit that the cluster sets',
    'zh-CN': '查询超过了集群设定的上限',
  },
  narrow_or_raise_limit: {
    en: 'narrow the run with --period or --where, or raise the limit: --db …?query_max_run_time=30m',
    'zh-CN': '用 --period、--where 缩小范围，或提高上限：--db …?query_max_run_time=30m',
  },
  cluster_takes_no_query: {
    en: 'the cluster takes no query now',
    'zh-CN': '集群目前不接受查询',
  },
  worker_cluster_stopped_middle: {
    en: 'a worker of the cluster stopped in the middle of the query',
    'zh-CN': '查询中途有工作节点停止',
  },
  session_property_after_db: {
    en: 'a session property after the ? of --db is not known',
    'zh-CN': '--db 的 ? 之后有未知的会话属性',
  },
  show_session_lists_them: {
    en: 'SHOW SESSION lists them',
    'zh-CN': '可用 SHOW SESSION 列出',
  },
  query_on: {
    en: 'query {query_id} on {address}',
    'zh-CN': '{address} 上的查询 {query_id}',
  },
  query_failed_cluster: {
    en: 'the query failed on the cluster',
    'zh-CN': '查询在集群上失败',
  },
  run_again_or_doctor: {
    en: 'run the command again; if it fails again: crm-analyze doctor --db {address}',
    'zh-CN': '请重新运行该命令；若再次失败：crm-analyze doctor --db {address}',
  },
  nobody_listens_there: {
    en: 'nobody listens there',
    'zh-CN': '那里没有服务在监听',
  },
  host_name_not_known: {
    en: 'the host name is not known',
    'zh-CN': '主机名无法识别',
  },
  host_name_cannot_looked: {
    en: 'the host name cannot be looked up now',
    'zh-CN': '目前无法查询主机名',
  },
  there_no_way_host: {
    en: 'there is no way to the host',
    'zh-CN': '没有到该主机的路由',
  },
  there_no_way_network: {
    en: 'there is no way to the network',
    'zh-CN': '没有到该网络的路由',
  },
  does_not_answer: {
    en: 'it does not answer',
    'zh-CN': '没有应答',
  },
  connection_was_cut: {
    en: 'the connection was cut',
    'zh-CN': '连接被切断',
  },
  cluster_does_not_let: {
    en: 'the cluster does not let {user} in',
    'zh-CN': '集群拒绝 {user} 登录',
  },
  cluster_answers_takes_no: {
    en: 'the cluster answers, and takes no query now',
    'zh-CN': '集群有响应，但目前不接受查询',
  },
  not_a_coordinator: {
    en: 'what answers there is not a Trino coordinator',
    'zh-CN': '在那里响应的不是 Trino coordinator',
  },
  check_host_and_port: {
    en: 'check host and port of --db',
    'zh-CN': '检查 --db 的主机和端口',
  },
  certificate_not_trusted: {
    en: "the cluster's certificate is not trusted here",
    'zh-CN': '本机不信任集群的证书',
  },
  other_protocol: {
    en: 'what answers there does not speak this protocol',
    'zh-CN': '在那里响应的不使用此协议',
  },
  cluster_cannot_reached: {
    en: 'the cluster cannot be reached: {reason}',
    'zh-CN': '无法连接集群：{reason}',
  },
  check_host_and_coordinator: {
    en: 'check host and port of --db, and that the coordinator runs',
    'zh-CN': '检查 --db 的主机和端口，以及 coordinator 是否在运行',
  },
  export_password: {
    en: 'export CRM_ANALYZE_TRINO_PASSWORD=… (or CRM_ANALYZE_TRINO_PASSWORD_FILE, CRM_ANALYZE_TRINO_TOKEN)',
    'zh-CN': 'export CRM_ANALYZE_TRINO_PASSWORD=…（或 CRM_ANALYZE_TRINO_PASSWORD_FILE、CRM_ANALYZE_TRINO_TOKEN）',
  },
  asks_for_password: {
    en: 'this cluster asks for a password: --db trinos://… with CRM_ANALYZE_TRINO_PASSWORD set',
    'zh-CN': '该集群需要密码：--db trinos://…，并设置 CRM_ANALYZE_TRINO_PASSWORD',
  },
  table_gone: {
    en: 'a table went from the cluster, or changed, while it was read',
    'zh-CN': '读取期间，集群上的某张表被删除或更改',
  },
  cluster_ended_query_without: {
    en: 'the cluster ended the query without saying that it finished',
    'zh-CN': '集群结束了查询，但没有说明已完成',
  },
  query_state: {
    en: 'query {id}, state {state}',
    'zh-CN': '查询 {id}，状态 {state}',
  },
  this_begins_nothing_trino: {
    en: 'this begins nothing that Trino can read: {rest}',
    'zh-CN': 'Trino 无法读取以此开头的内容：{rest}',
  },
  unknown: {
    en: 'unknown',
    'zh-CN': '未知',
  },
});
