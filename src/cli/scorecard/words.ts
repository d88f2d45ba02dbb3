import { messages, type SentenceTable } from '../../core/message.js';
import type { Labels } from '../output/labels.js';

/** What help says of it. */
export const SCORECARD_HELP = {
  command: {
    en: 'Show how well customers are managed, stage by stage: better, steady or worse than usual, and what is not measured',
    'zh-CN': '逐环节显示客户管理得如何：好于、平于还是差于常态，以及哪些没有衡量',
  },
} as const satisfies SentenceTable;

export const SCORECARD = messages('cli.scorecard', {
  covered: {
    en: '{known:plain} of {all:plain} measures have evidence; better than usual: {better}; worse: {worse}; steady: {steady:plain}. No total: measures of unlike things do not add up.',
    'zh-CN':
      '{all:plain} 项指标中 {known:plain} 项有数据；好于常态：{better}；差于常态：{worse}；平稳：{steady:plain} 项。不作合计：不同事物的指标不能相加。',
  },
  none: { en: 'none', 'zh-CN': '无' },
  to_load: { en: 'load {tables}', 'zh-CN': '请载入 {tables}' },
  not_measured: {
    en: 'Not measured: load {tables}.',
    'zh-CN': '未衡量：请载入 {tables}。',
  },
});

export const SCORECARD_LABELS = {
  tables: {
    measures: { en: 'Measures', 'zh-CN': '指标' },
    stages: { en: 'Stages', 'zh-CN': '环节' },
    unmeasured: { en: 'Not measured', 'zh-CN': '未衡量' },
  },
  columns: {
    stage: { en: 'stage', 'zh-CN': '环节' },
    measure: { en: 'measure', 'zh-CN': '指标' },
    analysis: { en: 'analysis', 'zh-CN': '分析' },
    metric: { en: 'metric', 'zh-CN': '指标代码' },
    value: { en: 'now', 'zh-CN': '现值' },
    usual_low: { en: 'usual from', 'zh-CN': '常态下限' },
    usual_high: { en: 'to', 'zh-CN': '常态上限' },
    best_tenth: { en: 'best tenth', 'zh-CN': '最好一成' },
    trend: { en: 'trend', 'zh-CN': '走势' },
    mark: { en: 'mark', 'zh-CN': '判断' },
    evidence: { en: 'evidence', 'zh-CN': '依据数' },
    counter: { en: 'counter-measure', 'zh-CN': '制衡指标' },
    counter_value: { en: 'its value', 'zh-CN': '制衡值' },
    load: { en: 'not measured: load', 'zh-CN': '未衡量，请载入' },
    why: { en: 'why not', 'zh-CN': '原因' },
    command: { en: 'try', 'zh-CN': '可运行' },
    measures: { en: 'measures', 'zh-CN': '指标数' },
    with_evidence: { en: 'with evidence', 'zh-CN': '有数据' },
    better: { en: 'better', 'zh-CN': '好于常态' },
    steady: { en: 'steady', 'zh-CN': '平稳' },
    worse: { en: 'worse', 'zh-CN': '差于常态' },
    kind: { en: 'kind', 'zh-CN': '类型' },
    unit: { en: 'unit', 'zh-CN': '单位' },
  },
  codes: {
    planning: { en: 'analysis and planning', 'zh-CN': '分析与规划' },
    proposition: { en: 'proposition', 'zh-CN': '价值主张' },
    targeting: { en: 'targeting', 'zh-CN': '目标选择' },
    enquiries: { en: 'enquiry handling', 'zh-CN': '咨询处理' },
    welcome: { en: 'welcome', 'zh-CN': '欢迎' },
    knowing: { en: 'getting to know', 'zh-CN': '了解客户' },
    development: { en: 'development', 'zh-CN': '客户发展' },
    problems: { en: 'managing problems', 'zh-CN': '问题处理' },
    win_back: { en: 'win-back', 'zh-CN': '挽回' },
    people: { en: 'people and organisation', 'zh-CN': '人员与组织' },
    measurement: { en: 'measurement', 'zh-CN': '衡量' },
    experience: { en: 'experience', 'zh-CN': '体验' },
    competitors: { en: 'competitors', 'zh-CN': '竞争' },
    better: { en: 'better', 'zh-CN': '好于常态' },
    steady: { en: 'steady', 'zh-CN': '平稳' },
    worse: { en: 'worse', 'zh-CN': '差于常态' },
    not_judged: { en: 'not judged', 'zh-CN': '未判断' },
    up: { en: 'up', 'zh-CN': '上升' },
    down: { en: 'down', 'zh-CN': '下降' },
    level: { en: 'level', 'zh-CN': '持平' },
  },
} as const satisfies Labels;
