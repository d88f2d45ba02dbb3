import { messages } from '../../core/message.js';

export const SHELL = messages('cli.shell', {
  try: {
    en: 'try:',
    'zh-CN': '试试：',
  },
  cause: {
    en: 'cause:',
    'zh-CN': '原因：',
  },
  bug: {
    en: 'this is a fault of crm-analyze, not of your data or command',
    'zh-CN': '这是 crm-analyze 自身的错误，不是您的数据或命令有误',
  },
  report: {
    en: 'please report it with the lines above and:',
    'zh-CN': '报告问题时请附上以上内容和：',
  },
  interrupted: {
    en: 'interrupted',
    'zh-CN': '已中断',
  },
  running: {
    en: '{what} … {seconds} s',
    'zh-CN': '{what} … {seconds} 秒',
  },
  rows: {
    en: '{n} rows',
    'zh-CN': '{n} 行',
  },
  megabytes: {
    en: '{n} MB',
    'zh-CN': '{n} MB',
  },
});
