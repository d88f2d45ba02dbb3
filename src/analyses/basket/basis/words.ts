import { messages } from '../../../core/message.js';

export const WORDS = messages('basket', {
  no_groups: {
    en: 'level {level} needs products with their {column}, which is not loaded',
    'zh-CN': '层级 {level} 需要产品的 {column}，尚未载入',
  },
  support_form: {
    en: '--min-support is a share of the baskets below 1 or a whole number of them from 1 on, not {given}',
    'zh-CN': '--min-support 为小于 1 的购物篮占比，或不小于 1 的整数篮数，不能是 {given}',
  },
  horizon_form: {
    en: '--horizon is a number of days, weeks or months after {until}, or a later day, not "{given}"',
    'zh-CN': '--horizon 为 {until} 之后的天数、周数或月数，或更晚的日期，不能是 "{given}"',
  },
});
