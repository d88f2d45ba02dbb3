import { messages } from '../../core/message.js';

/** What a picture shows, for who cannot see it. */
export const PICTURE = messages('render.picture', {
  line: {
    en: 'Line chart',
    'zh-CN': '折线图',
  },
  bars: {
    en: 'Bar chart',
    'zh-CN': '柱状图',
  },
  lorenz: {
    en: 'Lorenz curve',
    'zh-CN': '洛伦兹曲线',
  },
  heatmap: {
    en: 'Heat map',
    'zh-CN': '热力图',
  },
  quadrant: {
    en: 'Quadrant chart',
    'zh-CN': '四象限图',
  },
  funnel: {
    en: 'Funnel',
    'zh-CN': '漏斗图',
  },
  waterfall: {
    en: 'Waterfall chart',
    'zh-CN': '瀑布图',
  },
  forest: {
    en: 'Estimates with intervals',
    'zh-CN': '估计值与置信区间',
  },
  of: {
    en: '{type}: {y} by {x}, {n} values from {first} to {last}.',
    'zh-CN': '{type}：按{x}的{y}，共 {n} 个值，从 {first} 到 {last}。',
  },
  range: {
    en: 'Lowest {low} ({lowAt}), highest {high} ({highAt}), last {end} ({endAt}).',
    'zh-CN': '最低 {low}（{lowAt}），最高 {high}（{highAt}），最后 {end}（{endAt}）。',
  },
  forecast: {
    en: 'Forecast',
    'zh-CN': '预测',
  },
  seen: {
    en: 'Before it {n} values seen from {first} to {last}, last {end}.',
    'zh-CN': '此前为 {n} 个实际值，从 {first} 到 {last}，最后 {end}。',
  },
  weeks: {
    en: 'by week',
    'zh-CN': '按周',
  },
  months: {
    en: 'by month',
    'zh-CN': '按月',
  },
  beside: {
    en: 'Beside it {n} months from {first} to {last}: lowest {low} ({lowAt}), highest {high} ({highAt}), last {end}.',
    'zh-CN': '旁列 {first} 至 {last} 共 {n} 个月：最低 {low}（{lowAt}），最高 {high}（{highAt}），最后 {end}。',
  },
  before: {
    en: '{name} as a thin line: {parts}.',
    'zh-CN': '{name}为细线：{parts}。',
  },
  before_at: {
    en: '{value} for {at}',
    'zh-CN': '{at} 对应 {value}',
  },
  plan: {
    en: '{name}: {value}.',
    'zh-CN': '{name}：{value}。',
  },
  signals: {
    en: 'Signals: {list}.',
    'zh-CN': '信号：{list}。',
  },
  none: {
    en: '{type}: no values.',
    'zh-CN': '{type}：无数值。',
  },
  some: {
    en: 'The picture shows {n} of {total} rows.',
    'zh-CN': '图中为 {total} 行中的 {n} 行。',
  },
  joined: {
    en: '{first} {rest}',
    'zh-CN': '{first}{rest}',
  },
});
