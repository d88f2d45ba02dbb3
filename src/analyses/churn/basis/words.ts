import { messages } from '../../../core/message.js';

export const WORDS = messages('churn', {
  horizon_form: {
    en: '--horizon takes a duration or a day after {until}, not "{given}"',
    'zh-CN': '--horizon 应为时长，或 {until} 之后的日期，而不是“{given}”',
  },
  levels_form: {
    en: '--levels takes two rising shares, where medium and where high begins, not {given}',
    'zh-CN': '--levels 应为两个递增的比例（中、高风险的起点），而不是 {given}',
  },
  snapshot_form: {
    en: '--snapshot takes the days that the contracts tell of, FROM..TO, not "{given}"',
    'zh-CN': '--snapshot 应为合同涵盖的日期 FROM..TO，而不是“{given}”',
  },
  no_day: {
    en: 'no day lies far enough back to test it on',
    'zh-CN': '没有足够早的日期可供回测',
  },
  no_model: {
    en: 'no chance of leaving can be said: {because}',
    'zh-CN': '无法给出流失概率：{because}',
  },
});
