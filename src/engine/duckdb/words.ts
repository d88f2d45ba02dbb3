import { messages } from '../../core/message.js';

export const DUCKDB = messages('engine', {
  other_layout: {
    en: '{path} has layout {version}; this version reads layout {schema_version}',
    'zh-CN': '{path} 的结构版本是 {version}；本版本读取 {schema_version}',
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
  not_enough_memory: {
    en: 'not enough memory or disk space for this query',
    'zh-CN': '内存或磁盘空间不足以完成此查询',
  },
  free_space_or_narrow: {
    en: 'free disk space, or narrow the run with --period or --where',
    'zh-CN': '释放磁盘空间，或用 --period、--where 缩小范围',
  },
  pivot_must_name_columns: {
    en: 'PIVOT must name its columns: ON … IN (…)',
    'zh-CN': 'PIVOT 必须写明各列：ON … IN (…)',
  },
  no_table_loaded: {
    en: 'no table {name} is loaded',
    'zh-CN': '没有载入表 {name}',
  },
  loaded: {
    en: 'loaded: {tables}',
    'zh-CN': '已载入：{tables}',
  },
});
