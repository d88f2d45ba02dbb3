import { messages } from '../core/message.js';

export const RENDER = messages('render', {
  not_json: {
    en: '{file} is not JSON',
    'zh-CN': '{file} 不是 JSON',
  },
  not_a_report: {
    en: '{file} is no report of this version',
    'zh-CN': '{file} 不是本版本的报告',
  },
  schema_expected: {
    en: 'schema {schema}, expected {report_schema}',
    'zh-CN': '结构为 {schema}，应为 {report_schema}',
  },
  schema_missing_expected: {
    en: 'schema missing, expected {report_schema}',
    'zh-CN': '缺少结构，应为 {report_schema}',
  },
  no_chart_of: {
    en: '{analysis} has no chart of {shown}',
    'zh-CN': '{analysis} 没有 {shown} 的图表',
  },
  no_chart_of_this: {
    en: '{analysis} has no chart of this',
    'zh-CN': '{analysis} 没有此表的图表',
  },
  chart_of: {
    en: '{id} (of {of})',
    'zh-CN': '{id}（{of} 的）',
  },
  no_rows_to_draw: {
    en: '{analysis}: {table} has no rows to draw',
    'zh-CN': '{analysis}：{table} 没有可绘制的行',
  },
  no_table_named: {
    en: 'no table named {name}',
    'zh-CN': '没有名为 {name} 的表',
  },
  no_field_named: {
    en: 'no field named {field}',
    'zh-CN': '没有名为 {field} 的字段',
  },
  run_made_no_such_table: {
    en: 'this run of {analysis} made no such table',
    'zh-CN': '{analysis} 的本次运行没有生成该表',
  },
});
