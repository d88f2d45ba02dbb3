import { messages } from '../../core/message.js';
import type { Labels } from '../output/labels.js';

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
