import { messages, type SentenceTable } from '../../core/message.js';
import type { Labels } from '../output/labels.js';

/** What help says of it. */
export const CONFIG_HELP = {
  command_show: { en: 'Print every setting in force', 'zh-CN': '输出生效的全部设置' },
  option_origin: { en: 'also where each comes from', 'zh-CN': '并显示每项的来源' },
  command_validate: {
    en: 'Check config files, with file and line of each fault',
    'zh-CN': '检查配置文件，给出每处错误的文件和行号',
  },
  argument_file: { en: 'Instead of the files in force', 'zh-CN': '代替生效的文件' },
  command: {
    en: 'Show or check settings of flags, environment and crm-analyze.yml',
    'zh-CN': '显示或检查选项、环境变量和 crm-analyze.yml 的设置',
  },
} as const satisfies SentenceTable;

export const CONFIG_LABELS = {
  columns: {
    setting: { en: 'setting', 'zh-CN': '设置' },
    value: { en: 'value', 'zh-CN': '值' },
    origin: { en: 'origin', 'zh-CN': '来自' },
  },
  tables: {
    settings: { en: 'settings', 'zh-CN': '设置' },
  },
} as const satisfies Labels;

export const CONFIG = messages('cli.config', {
  none: {
    en: 'no config file is in force',
    'zh-CN': '没有生效的配置文件',
  },
  used: {
    en: 'settings of {file}',
    'zh-CN': '使用 {file} 的设置',
  },
  passed_over: {
    en: '{file} is not read: it lies outside your home and repository; --config {file} reads it',
    'zh-CN': '未读取 {file}：它在您的主目录和仓库之外；用 --config {file} 读取',
  },
  good: {
    en: '{n} {n:file|files} checked, no faults',
    'zh-CN': '已检查 {n} 个文件，没有错误',
  },
});
