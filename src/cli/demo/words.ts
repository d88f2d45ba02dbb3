import { messages } from '../../core/message.js';

export const DEMO = messages('cli.demo', {
  loading: {
    en: 'loading the demo shop into {db} …',
    'zh-CN': '正在把演示小店载入 {db} …',
  },
  next: {
    en: 'Next, try:',
    'zh-CN': '接下来可以试试：',
  },
});
