import { messages } from '../core/message.js';

export const SELECT = messages('select', {
  only_select: {
    en: 'only a SELECT can be run: the database is read-only',
    'zh-CN': '只能执行 SELECT：数据库只读',
  },
  one_query: {
    en: 'one query at a time: there is a ; in the middle',
    'zh-CN': '一次只能执行一条查询：中间有 ;',
  },
  parameter: {
    en: '{name} is a parameter, and no value can be given for it',
    'zh-CN': '{name} 是参数，而这里无法给它赋值',
  },
  beyond_tables: {
    en: '{what} is not for queries here, which read the loaded tables and nothing else',
    'zh-CN': '{what} 不能用在这里的查询中：查询只读已载入的表',
  },
});
