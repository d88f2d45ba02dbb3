import { fill } from '../../core/message.js';
import type { OutputLanguage } from '../../i18n/localizer.js';
import { pseudo } from '../../i18n/pseudo.js';

const en = {
  metrics: 'Metrics',
  table: 'Table',
  rows: '{n} rows',
  some: '{shown} of {n} rows',
  pictureData: 'Data of this picture',
  definitions: 'Definitions and settings',
  setting: 'Setting',
  value: 'Value',
  warnings: 'Notes on the data',
  checks: 'Checks',
  check: 'Check',
  state: 'State',
  actual: 'Is',
  pass: 'not met',
  fail: 'met: fails',
  warn: 'met: warns',
  filter: 'Filter rows',
  copy: 'Copy table',
  copied: 'Copied',
  sort: 'Sort by {column}',
  shownRows: '{n} of {all} rows shown',
  contents: 'Contents',
  made: 'Made by crm-analyze {version}. The numbers of this page are embedded in it as JSON.',
  skip: 'Skip to the content',
  explain: 'More: {command}',
} as const;

export type PageWord = keyof typeof en;

const zh: Readonly<Record<PageWord, string>> = {
  metrics: '指标',
  table: '表格',
  rows: '共 {n} 行',
  some: '共 {n} 行，显示 {shown} 行',
  pictureData: '图表数据',
  definitions: '定义与参数',
  setting: '参数',
  value: '取值',
  warnings: '数据提示',
  checks: '检查',
  check: '条件',
  state: '状态',
  actual: '实际',
  pass: '未触发',
  fail: '已触发：失败',
  warn: '已触发：警告',
  filter: '筛选行',
  copy: '复制表格',
  copied: '已复制',
  sort: '按{column}排序',
  shownRows: '显示 {n} / {all} 行',
  contents: '目录',
  made: '由 crm-analyze {version} 生成。本页数字以 JSON 形式内嵌其中。',
  skip: '跳到正文',
  explain: '详见：{command}',
};

/** The page's own words, with places filled. */
export type PageWords = (key: PageWord, values?: Readonly<Record<string, string | number>>) => string;

export function pageWords(language: OutputLanguage): PageWords {
  const texts = language === 'zh-CN' ? zh : en;
  return (key, values = {}) => {
    const text = language === 'en-XL' ? pseudo(texts[key]) : texts[key];
    return fill(text, values);
  };
}
