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
  no_picture_named: {
    en: '{analysis} has no picture named {name} in this answer',
    'zh-CN': '{analysis} 的此答案没有名为 {name} 的图',
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
  mail_is_of_report: {
    en: 'a mail is made of the report alone, not of {analysis}',
    'zh-CN': '只有报告能写成邮件，{analysis} 不能',
  },
});

export const FRAME = messages('render.frame', {
  as_of: {
    en: 'as of {date}',
    'zh-CN': '截至 {date}',
  },
  period: {
    en: '{from} to {to}',
    'zh-CN': '{from} 至 {to}',
  },
  incomplete: {
    en: '[incomplete]',
    'zh-CN': '［未完整］',
  },
  compared: {
    en: 'compared with {period}',
    'zh-CN': '对比 {period}',
  },
  rows: {
    en: '{n} {n:row|rows} used',
    'zh-CN': '使用 {n} 行',
  },
  excluded: {
    en: '{n} excluded',
    'zh-CN': '排除 {n} 行',
  },
  before: {
    en: '{n} before ({from} to {to})',
    'zh-CN': '之前 {n} 行（{from} 至 {to}）',
  },
  after: {
    en: '{n} after ({from} to {to})',
    'zh-CN': '之后 {n} 行（{from} 至 {to}）',
  },
  void: {
    en: '{n} void',
    'zh-CN': '作废 {n} 行',
  },
  pending: {
    en: '{n} pending',
    'zh-CN': '待定 {n} 行',
  },
  refunded: {
    en: '{n} refunded',
    'zh-CN': '已退款 {n} 行',
  },
  undated: {
    en: '{n} without a day',
    'zh-CN': '无日期 {n} 行',
  },
  by: {
    en: 'by {by}',
    'zh-CN': '按 {by} 分组',
  },
  where: {
    en: 'where {where}',
    'zh-CN': '条件 {where}',
  },
  gross: {
    en: 'amounts as paid, with tax and shipping',
    'zh-CN': '金额为实付金额，含税与运费',
  },
  base: {
    en: 'against {from} to {to}',
    'zh-CN': '相对于 {from} 至 {to}',
  },
  masked: {
    en: 'masked, key {key}',
    'zh-CN': '已遮蔽，密钥 {key}',
  },
});

export const TABLE = messages('render.table', {
  empty: {
    en: 'no rows',
    'zh-CN': '无数据行',
  },
  capped: {
    en: '{shown} of {n} rows; -n 0 shows all',
    'zh-CN': '共 {n} 行，显示 {shown} 行；-n 0 显示全部',
  },
  left_out: {
    en: '{n} {n:row|rows} more; --show {name} shows all',
    'zh-CN': '另有 {n} 行；--show {name} 显示全部',
  },
  hidden: {
    en: 'also: {table}, {n} {n:row|rows}; --show {name}',
    'zh-CN': '另有：{table}，{n} 行；--show {name}',
  },
  hidden_unread: {
    en: 'also: {table}; --show {name}',
    'zh-CN': '另有：{table}；--show {name}',
  },
  columns_hidden: {
    en: '{n} {n:column|columns} left out for want of width: {columns}; --wide or --vertical shows all',
    'zh-CN': '宽度不足，略去 {n} 列：{columns}；--wide 或 --vertical 显示全部',
  },
});

export const FILLED = messages('render.filled', {
  nothing_in: {
    en: 'nothing in: {parts}',
    'zh-CN': '无内容：{parts}',
  },
});

export const METRIC = messages('render.metric', {
  metric: {
    en: 'Metric',
    'zh-CN': '指标',
  },
  value: {
    en: 'Value',
    'zh-CN': '数值',
  },
  compact: {
    en: 'In short',
    'zh-CN': '约数',
  },
  previous: {
    en: 'Before',
    'zh-CN': '对比期',
  },
  change: {
    en: 'Change',
    'zh-CN': '变化',
  },
  or_more: { en: '{low} or more', 'zh-CN': '{low} 或更多' },
  interval: {
    en: 'Interval',
    'zh-CN': '置信区间',
  },
  censored: {
    en: 'Not over yet',
    'zh-CN': '尚未终结',
  },
  not_measured: {
    en: 'not measured',
    'zh-CN': '未衡量',
  },
  no_value: {
    en: 'no value',
    'zh-CN': '无值',
  },
  total: {
    en: '(total)',
    'zh-CN': '（合计）',
  },
});

export const SHEET = messages('render.sheet', {
  metrics: {
    en: 'Metrics',
    'zh-CN': '指标',
  },
  definitions: {
    en: 'Definitions',
    'zh-CN': '定义',
  },
  as_of: { en: 'As of', 'zh-CN': '截至' },
  period: { en: 'Period', 'zh-CN': '期间' },
  compared: { en: 'Compared with', 'zh-CN': '对比期间' },
  base: { en: 'Days before', 'zh-CN': '之前的日子' },
  currency: { en: 'Currency', 'zh-CN': '币种' },
  rows: { en: 'Rows used', 'zh-CN': '使用行数' },
  level: { en: 'Certain to', 'zh-CN': '置信水平' },
  table: {
    en: 'Table',
    'zh-CN': '表',
  },
  column: {
    en: 'Column',
    'zh-CN': '列',
  },
  meaning: {
    en: 'Meaning',
    'zh-CN': '含义',
  },
});

export const BETTER = messages('render.better', {
  up: {
    en: 'higher is better',
    'zh-CN': '越高越好',
  },
  down: {
    en: 'lower is better',
    'zh-CN': '越低越好',
  },
  neither: {
    en: 'neither way is better',
    'zh-CN': '无好坏之分',
  },
});
