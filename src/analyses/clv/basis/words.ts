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
  no_model: {
    en: 'no model of purchases can be fitted: {repeaters} customers bought on two days or more, at least {least} are needed, and gaps that have ended',
    'zh-CN': '无法拟合购买模型：有 {repeaters} 位客户在两天或以上购买，至少需要 {least} 位，且需有已结束的购买间隔',
  },
});
