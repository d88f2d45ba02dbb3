import { messages } from '../../core/message.js';

export const DUCKDB = messages('engine', {
  other_layout: {
    en: '{path} has layout {version}; this version reads layouts up to {schema_version:plain}',
    'zh-CN': '{path} 的结构版本是 {version}；本版本最多读取 {schema_version:plain}',
  },
  written_by_another_process: {
    en: '{path} is being written by another process',
    'zh-CN': '{path} 正被另一进程写入',
  },
  held_by_pid: {
    en: 'held by {holder} (PID {pid})',
    'zh-CN': '由 {holder} 占用（PID {pid}）',
  },
  held_by: {
    en: 'held by {holder}',
    'zh-CN': '由 {holder} 占用',
  },
  wait_for_process: {
    en: 'wait until that process ends, then run the command again',
    'zh-CN': '等该进程结束后重新运行命令',
  },
  pivot_must_name_columns: {
    en: 'PIVOT must name its columns: ON … IN (…)',
    'zh-CN': 'PIVOT 必须写明各列：ON … IN (…)',
  },
  folder_not_database: {
    en: '{path} is a folder, not a database',
    'zh-CN': '{path} 是文件夹，不是数据库',
  },
  no_database: {
    en: '{path} is no database of crm-analyze',
    'zh-CN': '{path} 不是 crm-analyze 的数据库',
  },
  was_written_by_newer: {
    en: '{path} was written by a newer version',
    'zh-CN': '{path} 由更新的版本写入',
  },
  npm_install_g_then: {
    en: 'npm install -g crm-analyze   (then run the command again)',
    'zh-CN': 'npm install -g crm-analyze   （然后重新运行该命令）',
  },
  damaged_cannot_read: {
    en: '{path} is damaged and cannot be read',
    'zh-CN': '{path} 已损坏，无法读取',
  },
  cp_database_before_last: {
    en: 'cp {path} {path_2}   (the database before the last load)',
    'zh-CN': 'cp {path} {path_2}   （上次载入之前的数据库）',
  },
  no_permission: {
    en: '{path}: no permission',
    'zh-CN': '{path}：没有权限',
  },
  no_database_at: {
    en: 'no database at {path}',
    'zh-CN': '{path} 处没有数据库',
  },
  load_or_demo: {
    en: 'crm-analyze load orders orders.csv --db {path}   (or: crm-analyze demo)',
    'zh-CN': 'crm-analyze load orders orders.csv --db {path}   （或：crm-analyze demo）',
  },
  pipe_not_database: {
    en: '{path} is a pipe or a device, and a database is a file',
    'zh-CN': '{path} 是管道或设备，而数据库应为文件',
  },
  load_into_new: {
    en: 'crm-analyze load orders orders.csv --db {path}   (load the exports again)',
    'zh-CN': 'crm-analyze load orders orders.csv --db {path}   （重新载入导出文件）',
  },
});
