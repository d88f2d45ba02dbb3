import type { Command } from '../command.js';
import { DATA, TABLES } from '../options/takes.js';

/** `sql`: a read-only query over the canonical tables, in every format. */
export const sql: Command = {
  name: 'sql',
  group: 'data',
  words: {
    en: 'Query the loaded tables read-only with SQL',
    'zh-CN': '用 SQL 只读查询已载入的表',
  },
  arguments: [
    {
      spelling: '<query>',
      words: { en: 'One SELECT; - reads it from stdin', 'zh-CN': '一条 SELECT；- 表示从标准输入读取' },
    },
  ],
  takes: [...DATA, ...TABLES],
  examples: [
    `sql "select count(*) as customers from customers"`,
    `sql "select category, sum(amount) as revenue from orders join products using (product_id) group by 1" -f csv`,
  ],
  usesEngine: true,
  async run(context, [query]) {
    const { runSql } = await import('./run.js');
    await runSql(context, query!);
  },
};
