import { messages } from '../../core/message.js';

export const COST = messages('cli.cost', {
  queries: {
    en: '{n} {n:query|queries}, {ms} ms',
    'zh-CN': '{n} 个查询，{ms} 毫秒',
  },
  rows: {
    en: '{n} rows read',
    'zh-CN': '读取 {n} 行',
  },
  bytes: {
    en: '{n} bytes read',
    'zh-CN': '读取 {n} 字节',
  },
  memory: {
    en: 'peak memory {n} bytes',
    'zh-CN': '内存峰值 {n} 字节',
  },
});
