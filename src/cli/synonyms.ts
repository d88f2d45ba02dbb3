/**
 * What people type from other tools and from the trade, and the command of ours that answers it. Of several the first that this
 * program has is meant, so that an analysis to come is found on the day it comes.
 */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  'import add ingest insert upload read append 导入 加载': ['load'],
  'top best abc pareto value 80-20 top-customers 排名 客户价值': ['tiers --show customers --sort -value -n 20'],
  'ls list tables databases info status show check 表 状态': ['doctor'],
  'columns fields describe desc dictionary mapping 字段 列': ['model'],
  'query select sqlite duckdb shell 查询': ["sql 'SELECT count(*) FROM orders'"],
  'version ver about 版本': ['--version'],
  'cohort cohorts repeat comeback 留存 复购 同期群': ['retention'],
  'loyal attitude fans brands double-jeopardy 忠诚 忠诚度 品牌': ['loyalty', 'retention'],
  'segment segments segmentation recency frequency 细分 分群': ['rfm'],
  'attrition leaving defectors lapsed at-risk 流失': ['churn'],
  'ltv cltv lifetime lifetime-value 终身价值': ['clv'],
  'funnel deals opportunities forecast stages 漏斗': ['pipeline', 'reps'],
  'revenue turnover 销售': ['sales', 'reps'],
  'salespeople sellers quota quotas 销售员': ['reps'],
  'partners dealers distributors 经销商': ['resellers'],
  'nps csat survey surveys feedback 满意 满意度': ['satisfaction'],
  'tickets support helpdesk service 客服 工单': ['agents'],
  'dashboard weekly summary overview 周报 报告': ['report'],
  'compare delta changes 对比': ['diff'],
  'delete remove erase gdpr anonymize anonymise 删除': ['forget'],
  'save dump download write 导出': ['export'],
  'man docs tutorial 帮助': ['help'],
  'setup configure new start 初始化': ['init'],
  'settings options 设置': ['config'],
  'find lookup who search contact 客户': ['customer'],
};

const BY_WORD = new Map(
  Object.entries(MEANT).flatMap(([words, meant]) => words.split(' ').map((word) => [word, meant])),
);

/** The command, with its arguments, that `word` stands for elsewhere; undefined where it is no such word. */
export function meantBy(word: string, commands: readonly string[]): string | undefined {
  const meant = BY_WORD.get(word.toLowerCase());
  return meant?.find((command) => command.startsWith('--') || commands.includes(command.split(' ')[0]!));
}
