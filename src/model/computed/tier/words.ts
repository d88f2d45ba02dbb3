import type { Language } from '../../../core/analysis.js';

/** The groups of customers by their value, the best first; two of them hold no value. */
export const TIER_GROUPS = [
  'gold',
  'potential_gold',
  'ordinary',
  'archive',
  'too_young',
  'net_negative',
  'no_purchase',
] as const;

type Words = Readonly<Record<(typeof TIER_GROUPS)[number], string>>;

export const TIER_WORDS: Readonly<Record<Language, Words>> = {
  en: {
    gold: 'gold',
    potential_gold: 'potential gold',
    ordinary: 'ordinary',
    archive: 'archive',
    too_young: 'too young to judge',
    net_negative: 'net negative',
    no_purchase: 'no purchase',
  },
  'zh-CN': {
    gold: '黄金',
    potential_gold: '潜力黄金',
    ordinary: '普通',
    archive: '归档',
    too_young: '太新，暂不判断',
    net_negative: '净额为负',
    no_purchase: '无购买',
  },
};
