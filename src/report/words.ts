import { messages } from '../core/message.js';

export const REPORT = messages('report', {
  check_form: {
    en: "write analysis.metric: --fail-on 'reps.attainment<80%'",
    'zh-CN': "写作 分析.指标：--fail-on 'reps.attainment<80%'",
  },
  metric_of_several: {
    en: '{name} is a metric of more than one analysis',
    'zh-CN': '{name} 是多项分析共有的指标',
  },
  in_report: {
    en: 'report: {message}',
    'zh-CN': 'report：{message}',
  },
  no_setting: {
    en: 'no setting {wrong}',
    'zh-CN': '没有设置项 {wrong}',
  },
  settings: {
    en: 'settings: {keys}',
    'zh-CN': '设置项：{keys}',
  },
  section_form: {
    en: 'a section is the name of an analysis, or has one',
    'zh-CN': '一节应为分析名，或写明分析名',
  },
  options_are_no_map: {
    en: 'options of {analysis} are no map',
    'zh-CN': '{analysis} 的 options 不是“名称: 值”的块',
  },
  not_a_map: {
    en: 'is no map',
    'zh-CN': '应为“名称: 值”的块',
  },
  sections_are_no_list: {
    en: 'sections are no list',
    'zh-CN': 'sections 应为列表',
  },
  reasons_are_no_list: {
    en: 'reasons are no list of attributes',
    'zh-CN': 'reasons 应为属性列表',
  },
  owners_are_no_map: {
    en: 'owners are no map from analyses to names',
    'zh-CN': 'owners 应为“分析: 姓名”的块',
  },
  baseline_form: {
    en: 'a baseline is 12 to 120 periods, not {value}',
    'zh-CN': 'baseline 应为 12 至 120 期，而不是 {value}',
  },
  materiality_form: {
    en: 'materiality is a share from 0 to 1, not {text}',
    'zh-CN': 'materiality 应为 0 至 1 的比例，而不是 {text}',
  },
  calendar_form: {
    en: 'a calendar of weeks is {patterns}, not {value}',
    'zh-CN': '按周的日历应为 {patterns} 之一，而不是 {value}',
  },
  headline_form: {
    en: '{setting} is a list of metrics by their analysis: {example}',
    'zh-CN': '{setting} 应为“分析.指标”的列表：{example}',
  },
  plan_form: {
    en: 'plan is no map from metrics to numbers',
    'zh-CN': 'plan 应为“指标: 数字”的块',
  },
  holdout_form: {
    en: '{setting} is no share from 0 to 50%: {text}',
    'zh-CN': '{setting} 应为 0 至 50% 的比例：{text}',
  },
  plan_no_number: {
    en: 'the plan of {metric} is no number: {text}',
    'zh-CN': '{metric} 的 plan 不是数字：{text}',
  },
  no_columns_said: {
    en: '{file} does not say what columns {name} has',
    'zh-CN': '{file} 没有说明 {name} 有哪些列',
  },
  different_questions: {
    en: 'these answer different questions: {was} and {is}',
    'zh-CN': '两者回答的问题不同：{was} 和 {is}',
  },
  no_owner: {
    en: 'nobody in {tables} has the id {id}',
    'zh-CN': '{tables} 中没有编号 {id}',
  },
  no_analysis: {
    en: 'report: no analysis {analysis}',
    'zh-CN': 'report：没有分析 {analysis}',
  },
  not_whole_json: {
    en: '{file} is no whole JSON result',
    'zh-CN': '{file} 不是完整的 JSON 结果',
  },
  not_a_saved_result: {
    en: '{file} is no saved result',
    'zh-CN': '{file} 不是保存的结果',
  },
  schema: {
    en: 'schema: {schema}',
    'zh-CN': '结构：{schema}',
  },
  schema_missing: {
    en: 'schema: missing',
    'zh-CN': '结构：缺失',
  },
  no_data_at_all: {
    en: 'no analysis has data to report on',
    'zh-CN': '没有任何分析有可报告的数据',
  },
  needs_one_period: {
    en: 'a report by {grain} needs one {grain}, not {label}',
    'zh-CN': '按 {grain} 的报告需要一个 {grain}，而不是 {label}',
  },
  report_or_period: {
    en: 'crm-analyze report --{grain}, or --period with one {grain}',
    'zh-CN': 'crm-analyze report --{grain}，或用 --period 指定一个 {grain}',
  },
  needs_one_week_month: {
    en: 'a report by {pattern} months needs one of them, not {period}',
    'zh-CN': '按 {pattern} 月的报告需要其中一个月，而不是 {period}',
  },
});

/** What the setting of the key figures looks like. */
export const headlineForm = () =>
  REPORT.headline_form({ setting: 'headline', example: '[tiers.revenue_net, retention.new_customers]' });
