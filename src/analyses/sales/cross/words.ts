import { messages } from '../../../core/message.js';

export const WORDS = messages('sales', {
  cross_takes_two: {
    en: '--cross takes two attributes, one of them perhaps the customer’s own: {text}',
    'zh-CN': '--cross 需要两个属性，其中之一可为客户自身属性：{text}',
  },
  cross_too_many: {
    en: '--cross {text} has {values} values on one side, more than {most}',
    'zh-CN': '--cross {text} 的一侧有 {values} 个值，超过 {most}',
  },
});
