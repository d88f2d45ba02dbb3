import { messages } from '../../../core/message.js';

export const WORDS = messages('tiers', {
  scheme_own_needs_cuts: {
    en: '--scheme own needs --cuts',
    'zh-CN': '--scheme own 需要同时给出 --cuts',
  },
  margin_needs_cost: {
    en: 'tiers --measure margin needs orders.{column}, not loaded',
    'zh-CN': 'tiers --measure margin 需要 orders.{column}，但未载入',
  },
  wallet_needs_spend: {
    en: 'tiers --potential wallet needs wallets.total_spend, not loaded',
    'zh-CN': 'tiers --potential wallet 需要 wallets.total_spend，但未载入',
  },
  wallet_is_revenue: {
    en: '--potential wallet goes with --measure revenue only',
    'zh-CN': '--potential wallet 只能与 --measure revenue 同用',
  },
  wallet_of_customers: {
    en: '--potential wallet takes cuts and filters about customers only',
    'zh-CN': '--potential wallet 只接受与客户有关的切分和筛选',
  },
});
