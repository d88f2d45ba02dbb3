import { messages } from '../../core/message.js';

export const SQL = messages('sql', {
  not_sql: {
    en: '{word} is not for queries here; tables and columns are shown by the commands model and doctor',
    'zh-CN': '{word} 不能用在这里的查询中；表和列可用命令 model 和 doctor 查看',
  },
});
