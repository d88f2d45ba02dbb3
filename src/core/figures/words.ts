import { messages } from '../message.js';

export const VALUE = messages('value', {
  yes: { en: 'yes', 'zh-CN': '是' },
  no: { en: 'no', 'zh-CN': '否' },
  others: { en: '(others)', 'zh-CN': '（其余）' },
  points: { en: '{n} pp', 'zh-CN': '{n} 个百分点' },
  minutes: { en: '{n} min', 'zh-CN': '{n} 分钟' },
  hours: { en: '{n} h', 'zh-CN': '{n} 小时' },
  days: { en: '{n} d', 'zh-CN': '{n} 天' },
});

export const HEADLINE = messages('headline', {
  money: { en: '{amount} {currency}', 'zh-CN': '{amount} {currency}' },
  compared: {
    en: '{sentence} {metric}: {change} against {from} to {to}.',
    'zh-CN': '{sentence}{metric}：与 {from} 至 {to} 相比 {change}。',
  },
});

/** How far ahead an answer looks, by the unit in which it was asked. */
export const AHEAD = messages('core.ahead', {
  d: { en: 'within {n} {n:day|days}', 'zh-CN': '未来 {n} 天内' },
  w: { en: 'within {n} {n:week|weeks}', 'zh-CN': '未来 {n} 周内' },
  m: { en: 'within {n} {n:month|months}', 'zh-CN': '未来 {n} 个月内' },
  q: { en: 'within {n} {n:quarter|quarters}', 'zh-CN': '未来 {n} 个季度内' },
  y: { en: 'within {n} {n:year|years}', 'zh-CN': '未来 {n} 年内' },
  by: { en: 'by {day}', 'zh-CN': '到 {day} 为止' },
});
