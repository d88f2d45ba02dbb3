import { messages } from '../../../core/message.js';

export const WORDS = messages('clv', {
  horizon_form: {
    en: '--horizon takes a duration or a day after {until}, not "{given}"',
    'zh-CN': '--horizon 应为时长，或 {until} 之后的日期，而不是“{given}”',
  },
  holdout_form: {
    en: '--holdout-from takes a day between {from} and {until}, not "{given}"',
    'zh-CN': '--holdout-from 应为 {from} 与 {until} 之间的日期，而不是“{given}”',
  },
  no_renewals: {
    en: 'no contract that ended tells how many are renewed',
    'zh-CN': '没有已到期的合同可说明续约情况',
  },
  no_model: {
    en: 'no model of purchases can be fitted: {because}',
    'zh-CN': '无法拟合购买模型：{because}',
  },
});
