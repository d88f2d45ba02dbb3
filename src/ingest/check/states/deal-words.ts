import { messages } from '../../../core/message.js';

/** What is said of deals whose stage or days do not tell how they stand. */
export const DEALS = messages('deals', {
  stages_unknown: {
    en: '{source}: {header} has {stages:plain} stages that are in no list; is such a deal open, won or lost? Nothing is loaded',
    'zh-CN':
      '{source}：{header} 有 {stages:plain} 个阶段不在任何词表中；这样的商机是进行中、赢单还是输单？未载入任何数据',
  },
  stage_unknown: {
    en: '{word}: {rows:plain} deals',
    'zh-CN': '{word}：{rows:plain} 个商机',
  },
  stage_unknown_with_amount: {
    en: '{word}: {rows:plain} deals, amount {amount}',
    'zh-CN': '{word}：{rows:plain} 个商机，金额 {amount}',
  },
  closed_as_expected: {
    en: '{source}: no column says when deals were closed; for {rows:plain} {rows:deal|deals} won or lost the day in "{header}" stands for it (--map closed_on=HEADER)',
    'zh-CN':
      '{source}：没有列说明商机何时关闭；{rows:plain} 个已赢或已输的商机以 "{header}" 中的日期代替（--map closed_on=列名）',
  },
  open_deals_closed: {
    en: '{source}: {rows:plain} deals are open and have a day in {header} on which they were closed; status stands, the day is kept',
    'zh-CN': '{source}：{rows:plain} 个商机仍在进行，却在 {header} 中有关闭日期；以状态为准，日期保留',
  },
});
