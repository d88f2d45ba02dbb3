import type { Command } from '../command.js';
import { CHECKS, DATA, MASK, REPORT_FRAME } from '../options/takes.js';

/** `report`: what changed and matters in the last complete week (month, …), why, and who acts. */
export const report: Command = {
  name: 'report',
  group: 'management',
  words: {
    en: 'Write the weekly report: what changed, whether it matters, why, who acts',
    'zh-CN': '生成周报：什么变了、是否要紧、为什么、由谁处理',
  },
  options: [
    { flags: '--day', words: { en: 'the last complete day', 'zh-CN': '最近一个完整的日' } },
    { flags: '--week', words: { en: 'the last complete week (default)', 'zh-CN': '最近一个完整的周（默认）' } },
    { flags: '--month', words: { en: 'the last complete month', 'zh-CN': '最近一个完整的月' } },
    { flags: '--quarter', words: { en: 'the last complete quarter', 'zh-CN': '最近一个完整的季度' } },
    { flags: '--year', words: { en: 'the last complete year', 'zh-CN': '最近一个完整的年' } },
    {
      flags: '--calendar <weeks>',
      words: {
        en: 'months of whole weeks: 4-4-5, 4-5-4 or 5-4-4; the year ends near January 31 (--fiscal-year-start, --week-start)',
        'zh-CN': '按整周划分月份：4-4-5、4-5-4 或 5-4-4；财年止于 1 月 31 日前后（--fiscal-year-start、--week-start）',
      },
    },
    {
      flags: '--brief',
      words: {
        en: 'the first page alone, for chat and mail: key figures, what matters, what became of revenue',
        'zh-CN': '只要首页，便于聊天和邮件：关键指标、值得关注的变化、收入变化的构成',
      },
    },
    {
      flags: '--full',
      words: {
        en: 'all tables, with the period before beside them and what tests an answer on the past; takes longer',
        'zh-CN': '全部表格，附上期对比和用历史检验结论的部分；耗时更长',
      },
    },
    {
      flags: '--for <id>',
      words: {
        en: 'the report of one rep, agent or reseller: R04',
        'zh-CN': '某一位销售代表、客服坐席或代理商的报告：R04',
      },
    },
    {
      flags: '--split-by <attribute>',
      words: {
        en: 'a file for each value, with its own action list: orders.rep_id, customers.region',
        'zh-CN': '按该属性的每个值各生成一份：orders.rep_id、customers.region',
      },
    },
    {
      flags: '--baseline <periods>',
      words: { en: 'periods before it that set the limits', 'zh-CN': '用于设定控制限的之前期数' },
    },
    {
      flags: '--freeze <period>',
      words: {
        en: 'last period of a baseline that no longer moves: 2025-W10',
        'zh-CN': '固定基线的最后一期：2025-W10',
      },
    },
    {
      flags: '--materiality <share>',
      words: { en: 'least change from the usual that matters: 0.05', 'zh-CN': '相对常态的最小要紧变化：0.05' },
    },
    {
      flags: '--previous <file>',
      words: {
        en: 'JSON of the report before, to say what has been restated',
        'zh-CN': '上次报告的 JSON，用于指出被更正的数据',
      },
    },
    {
      flags: '--from-json <file>',
      words: {
        en: 'write a kept report again from its JSON, without a database',
        'zh-CN': '不用数据库，由报告的 JSON 重新生成',
      },
    },
  ],
  takes: [...DATA, ...REPORT_FRAME, ...MASK, ...CHECKS, 'format', 'json', 'output', 'open'],
  examples: [
    'report -o weekly.html -o weekly.md -o weekly.json',
    `report --month -o 'report-{period}.html' --fail-on any_signal`,
    `report --split-by orders.rep_id -o 'reports/{split}.html'`,
    'report --for R04 -o report-R04.html',
    'report --brief -o weekly.md',
    'report --from-json weekly.json --lang zh-CN -o weekly.html',
  ],
  usesEngine: true,
  async run(context, _arguments, options) {
    const { runReport } = await import('./run.js');
    await runReport(context, options);
  },
};
