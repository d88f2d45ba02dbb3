import { messages, type SentenceTable } from '../../core/message.js';

/** What help says of it. */
export const HELP_HELP = {
  command: {
    en: 'Explain exit codes, environment, dates, formats, checks, cuts, mapping, or a command',
    'zh-CN': '说明退出码、环境变量、日期、格式、检查、分组、映射或某条命令',
  },
  argument_topic: { en: 'A topic or a command', 'zh-CN': '主题或命令' },
} as const satisfies SentenceTable;

export const HELP = messages('cli.help', {
  purpose: {
    en: 'Customer analytics on the command line: who your customers are worth, who leaves, how service and sales do. From CSV and Excel exports, in a DuckDB file or on Trino.',
    'zh-CN':
      '命令行客户分析：客户价值几何、谁在流失、服务与销售表现如何。数据来自 CSV 和 Excel 导出文件，存于 DuckDB 文件或 Trino。',
  },
  first_steps: {
    en: 'First steps:',
    'zh-CN': '入门：',
  },
  usage: {
    en: 'Usage:',
    'zh-CN': '用法：',
  },
  options_place: {
    en: '[options]',
    'zh-CN': '[选项]',
  },
  examples: {
    en: 'Examples:',
    'zh-CN': '示例：',
  },
  commands: {
    en: 'Commands:',
    'zh-CN': '命令：',
  },
  arguments: {
    en: 'Arguments:',
    'zh-CN': '参数：',
  },
  options: {
    en: 'Options:',
    'zh-CN': '选项：',
  },
  tables: {
    en: 'Result tables (--show):',
    'zh-CN': '结果表（--show）：',
  },
  metrics: {
    en: 'Metrics (--fail-on):',
    'zh-CN': '指标（--fail-on）：',
  },
  default: {
    en: '; default {value}',
    'zh-CN': '；默认 {value}',
  },
  choices: {
    en: ' ({values})',
    'zh-CN': '（{values}）',
  },
  more: {
    en: 'crm-analyze <command> --help shows a command; crm-analyze help exit-codes, environment, dates, formats, fail-on, by or mapping explains what all commands share.',
    'zh-CN':
      'crm-analyze <命令> --help 查看某条命令；crm-analyze help exit-codes、environment、dates、formats、fail-on、by、mapping 说明各命令的共同约定。',
  },
});

export const GROUP_HEADINGS = messages('cli.help.group', {
  data: {
    en: 'Data:',
    'zh-CN': '数据：',
  },
  customers: {
    en: 'Customers:',
    'zh-CN': '客户：',
  },
  service: {
    en: 'Service:',
    'zh-CN': '服务：',
  },
  sales: {
    en: 'Sales:',
    'zh-CN': '销售：',
  },
  management: {
    en: 'Management:',
    'zh-CN': '管理：',
  },
  tools: {
    en: 'Tools:',
    'zh-CN': '工具：',
  },
});

export const FLAG_HEADINGS = messages('cli.help.flags', {
  input: {
    en: 'Input:',
    'zh-CN': '输入：',
  },
  frame: {
    en: 'Time and cut:',
    'zh-CN': '时间与分组：',
  },
  shape: {
    en: 'Rows and columns:',
    'zh-CN': '行与列：',
  },
  output: {
    en: 'Output:',
    'zh-CN': '输出：',
  },
  checks: {
    en: 'Checks:',
    'zh-CN': '检查：',
  },
  program: {
    en: 'Program:',
    'zh-CN': '程序：',
  },
});
