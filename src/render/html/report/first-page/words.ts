import { messages } from '../../../../core/message.js';

/** Of a report's first page. */
export const REPORT_LINES = messages('render.report', {
  title_day: {
    en: 'Daily report',
    'zh-CN': '日报',
  },
  title_week: {
    en: 'Weekly report',
    'zh-CN': '周报',
  },
  title_month: {
    en: 'Monthly report',
    'zh-CN': '月报',
  },
  title_quarter: {
    en: 'Quarterly report',
    'zh-CN': '季报',
  },
  title_year: {
    en: 'Yearly report',
    'zh-CN': '年报',
  },
  for: {
    en: '{title} {period}: {name}',
    'zh-CN': '{title} {period}：{name}',
  },
  plain: {
    en: '{title} {period}',
    'zh-CN': '{title} {period}',
  },
  lead: {
    en: 'What changed and matters',
    'zh-CN': '值得关注的变化',
  },
  sources: {
    en: 'Data: {tables}',
    'zh-CN': '数据：{tables}',
  },
  source: {
    en: '{table} to {last}',
    'zh-CN': '{table} 至 {last}',
  },
  key_figures: {
    en: 'Key figures',
    'zh-CN': '关键指标',
  },
  calm: {
    en: 'A calm period: each of the {n} figures judged stays within what its own past makes usual.',
    'zh-CN': '本期平稳：所评判的 {n} 项指标均在其历史常态之内。',
  },
  days_off: {
    en: '{days} of the period’s days are days off, and account for a fall of {metrics}: not judged.',
    'zh-CN': '本期有 {days} 天放假，{metrics}的下降由此而来：不作评判。',
  },
  days_off_assumed: {
    en: '{days} of the period’s days are off in China (no calendar of your own is loaded), and account for a fall of {metrics}: not judged.',
    'zh-CN': '本期有 {days} 天为法定节假日（未载入自己的日历），{metrics}的下降由此而来：不作评判。',
  },
  other_figures: {
    en: '{n} more',
    'zh-CN': '另 {n} 项',
  },
  calm_figure: {
    en: '{metric}: {value} ({against}).',
    'zh-CN': '{metric}：{value}（{against}）。',
  },
  against_before: {
    en: '{change} on the period before',
    'zh-CN': '比上期 {change}',
  },
  against_year: {
    en: '{change} on a year ago',
    'zh-CN': '比去年同期 {change}',
  },
  list: {
    en: '{left}, {right}',
    'zh-CN': '{left}、{right}',
  },
  from_before: {
    en: '{value} in the period before',
    'zh-CN': '上期 {value}',
  },
  from_year: {
    en: '{value} a year ago',
    'zh-CN': '去年同期 {value}',
  },
  against_plan: {
    en: 'plan {value}',
    'zh-CN': '目标 {value}',
  },
  alone: {
    en: 'as it stood at the end of the period; --previous compares it with the report before',
    'zh-CN': '期末状态；用 --previous 与上一份报告比较',
  },
  usually: {
    en: 'usual {low} to {high}',
    'zh-CN': '常态 {low} 至 {high}',
  },
  not_judged: {
    en: 'not judged',
    'zh-CN': '未评判',
  },
  ends_before: {
    en: '{table} end before the period',
    'zh-CN': '{table} 的数据早于本期结束',
  },
  stale: {
    en: 'The data of {table} end on {last}, before this period begins: not judged are {analyses}.',
    'zh-CN': '{table} 的数据止于 {last}，早于本期开始：{analyses}未作评判。',
  },
  limit_above: {
    en: '{metric} stood at {value}, above the usual {low} to {high}',
    'zh-CN': '{metric}为 {value}，高于常态区间 {low} 至 {high}',
  },
  limit_below: {
    en: '{metric} stood at {value}, below the usual {low} to {high}',
    'zh-CN': '{metric}为 {value}，低于常态区间 {low} 至 {high}',
  },
  run_above: {
    en: '{metric} stood at {value}, above the usual {usual} for {n} periods in a row',
    'zh-CN': '{metric}为 {value}，连续 {n} 期高于常态 {usual}',
  },
  run_below: {
    en: '{metric} stood at {value}, below the usual {usual} for {n} periods in a row',
    'zh-CN': '{metric}为 {value}，连续 {n} 期低于常态 {usual}',
  },
  since: {
    en: '{said}, since {since}.',
    'zh-CN': '{said}，始于 {since}。',
  },
  full_stop: {
    en: '{said}.',
    'zh-CN': '{said}。',
  },
  was: {
    en: 'It was {parts}.',
    'zh-CN': '{parts}。',
  },
  unjudged: {
    en: 'No metric has enough past to be judged: {n} periods are needed to set limits.',
    'zh-CN': '尚无指标具备足够的历史可供评判：设定控制限需要 {n} 个期间。',
  },
  more: {
    en: '{n} more signals stand in the trends below.',
    'zh-CN': '另有 {n} 个信号，见下方趋势。',
  },
  previous: {
    en: '{value} in the period before ({change})',
    'zh-CN': '上期 {value}（{change}）',
  },
  year_ago: {
    en: '{value} a year ago ({change})',
    'zh-CN': '去年同期 {value}（{change}）',
  },
  stake: {
    en: 'At stake: {value} against the usual',
    'zh-CN': '涉及金额：较常态 {value}',
  },
  stake_each: {
    en: 'At stake: {value} against the usual, at the usual {each} for each',
    'zh-CN': '涉及金额：较常态 {value}，按常态平均每项 {each} 计',
  },
  stake_all: {
    en: 'At stake: the {bought} that the {n} {n:customer|customers} behind it bought in the {days} days to {until}; it is business that may be lost, not a loss',
    'zh-CN':
      '涉及业务：背后 {n} 位客户在截至 {until} 的 {days} 天内净购买 {bought}；这是可能流失的业务，不是已发生的损失',
  },
  stake_customers: {
    en: 'At stake: {value}, the part above the usual of the {bought} that the {n} {n:customer|customers} behind it bought in the {days} days to {until}; it is business that may be lost, not a loss',
    'zh-CN':
      '涉及业务：{value}，即背后 {n} 位客户在截至 {until} 的 {days} 天内净购买 {bought} 中高于常态的部分；这是可能流失的业务，不是已发生的损失',
  },
  why: {
    en: 'Why: {attribute} {parts}',
    'zh-CN': '原因：{attribute} {parts}',
  },
  part: {
    en: '{name} {change}',
    'zh-CN': '{name} {change}',
  },
  rest: {
    en: 'all others {change}',
    'zh-CN': '其余合计 {change}',
  },
  also: {
    en: 'Also: {metrics}',
    'zh-CN': '同向：{metrics}',
  },
  owner: {
    en: 'Who acts: {owner}',
    'zh-CN': '负责人：{owner}',
  },
  on_paper: {
    en: 'The tables of each section stand on the page itself, and all of them in the JSON of the report.',
    'zh-CN': '各节的表格见网页，完整数据见报告的 JSON。',
  },
  left_tables: {
    en: 'Not on this page: {tables}; {command}',
    'zh-CN': '本页未列：{tables}；{command}',
  },
  rows: {
    en: 'The rows: {command}',
    'zh-CN': '明细：{command}',
  },
  no_value: {
    en: 'no value',
    'zh-CN': '无值',
  },
  steps_usual: {
    en: 'Each step stays within what the {n} periods before make usual of it; grey bars are no news.',
    'zh-CN': '各步变化均在其前 {n} 期的常态之内；灰色条不是新情况。',
  },
  steps_beyond: {
    en: 'Beyond what the {n} periods before make usual: {steps}. Grey bars are no news.',
    'zh-CN': '超出其前 {n} 期常态的变化：{steps}。灰色条不是新情况。',
  },
  step_beyond: {
    en: '{step} {amount} (usual {low} to {high})',
    'zh-CN': '{step} {amount}（常态 {low} 至 {high}）',
  },
  actions: {
    en: 'Who does what',
    'zh-CN': '谁做什么',
  },
  customer: { en: 'Customer', 'zh-CN': '客户' },
  actions_first: {
    en: 'First on the lists of those who have most in play',
    'zh-CN': '涉及金额最多的负责人的名单首位',
  },
  lists: {
    en: '{listed} customers stand on the lists of {owners} owners, {in_play} in play. All of them:',
    'zh-CN': '{owners} 位负责人的名单共 {listed} 位客户，涉及金额 {in_play}。全部名单：',
  },
  named: {
    en: '{name} ({id})',
    'zh-CN': '{name}（{id}）',
  },
  why_days: {
    en: '{why} {days} {days:day|days}',
    'zh-CN': '{why} {days} 天',
  },
  why_about: {
    en: '{why} ({about})',
    'zh-CN': '{why}（{about}）',
  },
  brought: {
    en: 'What the list before brought: of its {listed} customers {share} bought within {days} days, of {held_out} held out {other}; a difference of {difference} points ({low} to {high}): {reading}.',
    'zh-CN':
      '上次名单的成效：名单上 {listed} 位客户中 {share} 在 {days} 天内购买，未列入的对照 {held_out} 位中 {other}；相差 {difference} 个百分点（{low} 至 {high}）：{reading}。',
  },
  brought_none_yet: {
    en: 'What the list before brought: not known yet; no report before (--previous) holds a list from which customers were held out.',
    'zh-CN': '上次名单的成效：尚无；上次报告（--previous）中没有留出对照的名单。',
  },
  brought_no_holdout: {
    en: 'What the list before brought: none can be told, for nobody was held out of it (holdout: 10% under report: in crm-analyze.yml).',
    'zh-CN': '上次名单的成效：无法得知，因为没有留出对照（在 crm-analyze.yml 的 report: 下设 holdout: 10%）。',
  },
});

/** Questions of management, as heads of what stands behind a report's first page. */
export const QUESTION_HEADS = messages('render.report.question', {
  growth: { en: 'Growth: what sells more, what less?', 'zh-CN': '增长：什么卖得更多，什么更少？' },
  customers: { en: 'Customers: who comes, stays and goes?', 'zh-CN': '客户：谁来了、留下、离开？' },
  service: { en: 'Service: what do customers meet with?', 'zh-CN': '服务：客户遇到了什么？' },
  sales: { en: 'Sales: what is on its way?', 'zh-CN': '销售：哪些生意在路上？' },
  people: { en: 'People: who does how well?', 'zh-CN': '人员：谁做得怎样？' },
  money: { en: 'Money: who brings it, what is it spent on?', 'zh-CN': '资金：谁带来收入，钱花在哪里？' },
});

/** Who acts, where the config names nobody. */
export const TEAMS = messages('render.report.team', {
  customers: { en: 'customer management', 'zh-CN': '客户管理' },
  service: { en: 'customer service', 'zh-CN': '客户服务' },
  sales: { en: 'sales', 'zh-CN': '销售' },
  management: { en: 'management', 'zh-CN': '管理层' },
});
