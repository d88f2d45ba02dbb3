/** Column labels that mean the same in every analysis. */
export const COMMON_COLUMNS = {
  customer_id: { en: 'Customer', 'zh-CN': '客户编号' },
  name: { en: 'Name', 'zh-CN': '名称' },
  customers: { en: 'Customers', 'zh-CN': '客户数' },
  orders: { en: 'Orders', 'zh-CN': '订单数' },
  share: { en: 'Share', 'zh-CN': '占比' },
  rank: { en: 'Rank', 'zh-CN': '名次' },
  value: { en: 'Value', 'zh-CN': '价值' },
  revenue_net: { en: 'Net revenue', 'zh-CN': '净收入' },
  revenue_gross: { en: 'Gross revenue', 'zh-CN': '总收入' },
  low: { en: 'Low', 'zh-CN': '下限' },
  high: { en: 'High', 'zh-CN': '上限' },
  n: { en: 'n', 'zh-CN': '样本数' },
  period: { en: 'Period', 'zh-CN': '期间' },
  product_id: { en: 'Product', 'zh-CN': '产品' },
  rep_id: { en: 'Rep', 'zh-CN': '销售员' },
  reseller_id: { en: 'Reseller', 'zh-CN': '代理商' },
  agent_id: { en: 'Agent', 'zh-CN': '坐席' },
  segment: { en: 'Segment', 'zh-CN': '分群' },
  category: { en: 'Category', 'zh-CN': '品类' },
  topic: { en: 'Topic', 'zh-CN': '主题' },
  region: { en: 'Region', 'zh-CN': '地区' },
  branch: { en: 'Branch', 'zh-CN': '门店' },
  channel: { en: 'Channel', 'zh-CN': '渠道' },
  department: { en: 'Department', 'zh-CN': '部门' },
  campaign_id: { en: 'Campaign', 'zh-CN': '活动' },
  lead_source: { en: 'Lead source', 'zh-CN': '线索来源' },
  numerator: { en: 'Numerator', 'zh-CN': '分子' },
  denominator: { en: 'Denominator', 'zh-CN': '分母' },
  cohort: { en: 'Cohort', 'zh-CN': '同期群' },
} as const;

/** Of the column that tells a total from its parts. */
export const TOTAL = { en: 'Total', 'zh-CN': '合计' } as const;

/** Stands for all values of a cut that do not stand for themselves; a value of the data that is spelled so is among them. */
export const OTHERS = '(others)';

/** What a column holds, in words. */
export const KIND_WORDS = {
  id: { en: 'id', 'zh-CN': '编号' },
  text: { en: 'text', 'zh-CN': '文本' },
  code: { en: 'code', 'zh-CN': '代码' },
  date: { en: 'date', 'zh-CN': '日期' },
  instant: { en: 'instant', 'zh-CN': '时间点' },
  money: { en: 'money', 'zh-CN': '金额' },
  count: { en: 'count', 'zh-CN': '计数' },
  number: { en: 'number', 'zh-CN': '数字' },
  ratio: { en: 'ratio', 'zh-CN': '比率' },
  flag: { en: 'flag', 'zh-CN': '是/否' },
} as const;
