import { messages } from '../../../core/message.js';

/** Of the tables and pictures below a report's lines. */
export const REPORT_TABLES = messages('render.report.tables', {
  trends: {
    en: 'Trends and limits',
    'zh-CN': '趋势与控制限',
  },
  trends_note: {
    en: 'Limits come from the {n} periods before the one reported ({mode}). XmR: amounts, of logarithms where all are above zero; by their whole spread where the past itself was unsteady; p: shares; u: counts and rates; primed where the spread is more than chance makes (Laney). A line is a signal only beyond a limit, or at the end of a run that chance hardly makes, and if it differs by {materiality} or more from the usual.',
    'zh-CN':
      '控制限由报告期之前的 {n} 个期间得出（{mode}）。XmR：金额，均为正时取对数，历史本身不稳定时取其整体离散；p：占比；u：计数与比率；离散超出随机时用带撇的图（Laney）。仅当超出控制限，或处于随机难以形成的连续同侧末端，且偏离常态不小于 {materiality} 时，才列为信号。',
  },
  course_weeks: {
    en: 'Pictures show the last six weeks, with limits, and the last twelve months that are over, by a scale of their own where they are of another size; thin behind them the same week or month a year before.',
    'zh-CN': '图中为最近六周（含控制限）与最近十二个已结束的月份，量级不同时各用刻度；细线为去年同周或同月。',
  },
  course_months: {
    en: 'Pictures show the last twelve months, with limits; thin behind them the same month a year before.',
    'zh-CN': '图中为最近十二个月（含控制限）；细线为去年同月。',
  },
  course_none: {
    en: 'The data do not tell of the year before of {metrics}: no thin line there.',
    'zh-CN': '{metrics}没有去年的数据：图中无细线。',
  },
  rolling: {
    en: 'rolling',
    'zh-CN': '滚动',
  },
  frozen: {
    en: 'frozen at {period}',
    'zh-CN': '固定至 {period}',
  },
  incomplete: {
    en: 'The period is not over: nothing is judged.',
    'zh-CN': '该期间尚未结束：不作评判。',
  },
  calendar: {
    en: 'Months of whole weeks ({pattern}). A year ago: the same weeks, {from} to {to}.',
    'zh-CN': '按整周划分月份（{pattern}）。去年同期为相同的各周：{from} 至 {to}。',
  },
  calendar_restated: {
    en: 'Months of whole weeks ({pattern}). The year before had a 53rd week: it is restated, the same weeks being {from} to {to}.',
    'zh-CN': '按整周划分月份（{pattern}）。上一财年有第 53 周，已重述：相同的各周为 {from} 至 {to}。',
  },
  festival: {
    en: 'The year before is aligned by Spring Festival ({day}): compared with the {grain} that begins {year_ago}.',
    'zh-CN': '去年同期按春节（{day}）对齐：与起始于 {year_ago} 的{grain}比较。',
  },
  grain_day: {
    en: 'day',
    'zh-CN': '日',
  },
  grain_week: {
    en: 'week',
    'zh-CN': '周',
  },
  grain_month: {
    en: 'month',
    'zh-CN': '月',
  },
  grain_quarter: {
    en: 'quarter',
    'zh-CN': '季度',
  },
  grain_year: {
    en: 'year',
    'zh-CN': '年',
  },
  holidays_assumed: {
    en: 'Days in the period that are off in China: {days}. No calendar is loaded; one of your own is load holidays.',
    'zh-CN': '期间内的法定节假日：{days}。未载入日历；可用 load holidays 载入自己的日历。',
  },
  holidays: {
    en: 'Holidays in the period: {days}.',
    'zh-CN': '期间内的节假日：{days}。',
  },
  metric: {
    en: 'Metric',
    'zh-CN': '指标',
  },
  analysis: {
    en: 'Analysis',
    'zh-CN': '分析',
  },
  value: {
    en: 'Value',
    'zh-CN': '数值',
  },
  before: {
    en: 'Before',
    'zh-CN': '上期',
  },
  change: {
    en: 'Change',
    'zh-CN': '变化',
  },
  year: {
    en: 'A year ago',
    'zh-CN': '去年同期',
  },
  change_year: {
    en: 'Change to it',
    'zh-CN': '同比',
  },
  center: {
    en: 'Usual',
    'zh-CN': '常态',
  },
  plan: {
    en: 'Plan',
    'zh-CN': '目标',
  },
  limits: {
    en: 'Limits',
    'zh-CN': '控制限',
  },
  state: {
    en: 'State',
    'zh-CN': '状态',
  },
  verdict_limit: {
    en: 'SIGNAL',
    'zh-CN': '信号',
  },
  verdict_run: {
    en: 'SHIFT',
    'zh-CN': '偏移',
  },
  verdict_calm: {
    en: 'as usual',
    'zh-CN': '平稳',
  },
  verdict_days_off: {
    en: 'days off',
    'zh-CN': '放假所致',
  },
  verdict_few: {
    en: 'not judged',
    'zh-CN': '未评判',
  },
  to_date: {
    en: 'To date, against the same days a year ago',
    'zh-CN': '本期累计与去年同期',
  },
  period: {
    en: 'Period',
    'zh-CN': '期间',
  },
  mtd: {
    en: 'Month',
    'zh-CN': '本月',
  },
  qtd: {
    en: 'Quarter',
    'zh-CN': '本季',
  },
  ytd: {
    en: 'Year',
    'zh-CN': '本年',
  },
  revenue: {
    en: 'What became of revenue',
    'zh-CN': '收入变化的构成',
  },
  revenue_note: {
    en: '{period} against {compare}; each picture sums to the change.',
    'zh-CN': '{period} 对比 {compare}；每张图的各项之和等于变化额。',
  },
  revenue_channels: {
    en: 'Customers and orders are counted within each channel and added up: a customer of two channels counts in both.',
    'zh-CN': '客户与订单在各渠道内分别计数后相加：同时在两个渠道购买的客户计入两次。',
  },
  tree: {
    en: 'Customers × orders per customer × order value',
    'zh-CN': '客户数 × 人均订单数 × 客单价',
  },
  mix: {
    en: 'Price, volume, mix, new and lost products',
    'zh-CN': '价格、数量、结构、新品与停售',
  },
  step: {
    en: 'Step',
    'zh-CN': '步骤',
  },
  amount: {
    en: 'Amount',
    'zh-CN': '金额',
  },
  step_before: {
    en: 'before',
    'zh-CN': '上期',
  },
  step_calendar: {
    en: 'calendar',
    'zh-CN': '日历',
  },
  step_nobody: {
    en: 'without a customer',
    'zh-CN': '无客户',
  },
  step_customers: {
    en: 'customers',
    'zh-CN': '客户数',
  },
  step_frequency: {
    en: 'orders per customer',
    'zh-CN': '人均订单数',
  },
  step_order_value: {
    en: 'order value',
    'zh-CN': '客单价',
  },
  step_price: {
    en: 'price',
    'zh-CN': '价格',
  },
  step_volume: {
    en: 'volume',
    'zh-CN': '数量',
  },
  step_mix: {
    en: 'mix',
    'zh-CN': '结构',
  },
  step_quantity: {
    en: 'quantity',
    'zh-CN': '数量与结构',
  },
  step_new: {
    en: 'new products',
    'zh-CN': '新品',
  },
  step_lost: {
    en: 'lost products',
    'zh-CN': '停售',
  },
  step_fx: {
    en: 'exchange rates',
    'zh-CN': '汇率',
  },
  step_unpriced: {
    en: 'without quantity',
    'zh-CN': '无数量',
  },
  step_now: {
    en: 'now',
    'zh-CN': '本期',
  },
  quality: {
    en: 'Data quality',
    'zh-CN': '数据质量',
  },
  fresh: {
    en: '{table}: last day {last}, {days} days before as-of',
    'zh-CN': '{table}：最后一天 {last}，早于基准日 {days} 天',
  },
  current: {
    en: '{table}: up to date ({last})',
    'zh-CN': '{table}：数据最新（{last}）',
  },
  excluded: {
    en: '{analysis}: {excluded} of {all} rows excluded',
    'zh-CN': '{analysis}：{all} 行中排除 {excluded} 行',
  },
  not_ready: {
    en: '{analysis} is not in the report: {missing} not loaded',
    'zh-CN': '{analysis} 未列入：缺少 {missing}',
  },
  section_days: {
    en: '{from} to {to}',
    'zh-CN': '{from} 至 {to}',
  },
  whole_report: {
    en: 'All tables and pictures: {command}',
    'zh-CN': '全部表格和图表：{command}',
  },
  course: {
    en: 'Course',
    'zh-CN': '走势',
  },
  tables: {
    en: 'Tables',
    'zh-CN': '表格',
  },
  left_out: {
    en: '{analysis} tells nothing of one period as short: crm-analyze {command}, or report --full',
    'zh-CN': '{analysis} 不适合单个这样短的期间：请用 crm-analyze {command}，或 report --full',
  },
  restated_none: {
    en: 'No earlier period has changed since the last report.',
    'zh-CN': '与上次报告相比，以往期间的数据没有变化。',
  },
  restated: {
    en: '{analysis}, {metric} of {period}: was {before}, is {now}',
    'zh-CN': '{analysis}，{period} 的{metric}：原为 {before}，现为 {now}',
  },
  restated_unknown: {
    en: 'No earlier report was given to compare with.',
    'zh-CN': '未提供可对比的上次报告。',
  },
  problem: {
    en: 'Not computed: {problem}',
    'zh-CN': '未能计算：{problem}',
  },
});
