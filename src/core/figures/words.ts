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
