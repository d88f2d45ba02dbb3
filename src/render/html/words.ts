import { type Message, messages, type Values } from '../../core/message.js';
import type { Localizer } from '../../i18n/localizer.js';

const PAGE = messages('render.page', {
  metrics: {
    en: 'Metrics',
    'zh-CN': '指标',
  },
  table: {
    en: 'Table',
    'zh-CN': '表格',
  },
  rows: {
    en: '{n} rows',
    'zh-CN': '共 {n} 行',
  },
  some: {
    en: '{shown} of {n} rows',
    'zh-CN': '共 {n} 行，显示 {shown} 行',
  },
  printed: {
    en: 'Columns without room on paper stand on the page.',
    'zh-CN': '纸面放不下的列见网页。',
  },
  pictureData: {
    en: 'Data of this picture',
    'zh-CN': '图表数据',
  },
  sorts: {
    en: 'Click a heading to sort.',
    'zh-CN': '点击表头可排序。',
  },
  scrolls: {
    en: 'More columns to the right: scroll.',
    'zh-CN': '右侧还有更多列，可横向滚动。',
  },
  definitions: {
    en: 'Definitions and settings',
    'zh-CN': '定义与参数',
  },
  setting: {
    en: 'Setting',
    'zh-CN': '参数',
  },
  value: {
    en: 'Value',
    'zh-CN': '取值',
  },
  warnings: {
    en: 'Notes on the data',
    'zh-CN': '数据提示',
  },
  checks: {
    en: 'Checks',
    'zh-CN': '检查',
  },
  check: {
    en: 'Check',
    'zh-CN': '条件',
  },
  state: {
    en: 'State',
    'zh-CN': '状态',
  },
  actual: {
    en: 'Is',
    'zh-CN': '实际',
  },
  pass: {
    en: 'not met',
    'zh-CN': '未触发',
  },
  fail: {
    en: 'met: fails',
    'zh-CN': '已触发：失败',
  },
  warn: {
    en: 'met: warns',
    'zh-CN': '已触发：警告',
  },
  filter: {
    en: 'Filter rows',
    'zh-CN': '筛选行',
  },
  copy: {
    en: 'Copy table',
    'zh-CN': '复制表格',
  },
  copied: {
    en: 'Copied',
    'zh-CN': '已复制',
  },
  sort: {
    en: 'Sort by {column}',
    'zh-CN': '按{column}排序',
  },
  shownRows: {
    en: '{n} of {all} rows shown',
    'zh-CN': '显示 {n} / {all} 行',
  },
  contents: {
    en: 'Contents',
    'zh-CN': '目录',
  },
  made: {
    en: 'Made by crm-analyze {version}. The numbers of this page are embedded in it as JSON.',
    'zh-CN': '由 crm-analyze {version} 生成。本页数字以 JSON 形式内嵌其中。',
  },
  skip: {
    en: 'Skip to the content',
    'zh-CN': '跳到正文',
  },
  explain: {
    en: 'More: {command}',
    'zh-CN': '详见：{command}',
  },
});

export type PageWord = keyof typeof PAGE;

/** The page's own words, with places filled. */
export type PageWords = (key: PageWord, values?: Values) => string;

export const pageWords =
  ({ say }: Pick<Localizer, 'say'>): PageWords =>
  (key, values = {}) =>
    say((PAGE[key] as (values: Values) => Message)(values));
