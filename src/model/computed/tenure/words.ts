import type { Language } from '../../../core/analysis.js';

/** How long ago customers bought first, the newest first. */
const TENURES = ['under_6_months', '6_to_12_months', '1_to_2_years', '2_years_and_more'] as const;

export const TENURE_WORDS: Readonly<Record<Language, Readonly<Record<(typeof TENURES)[number], string>>>> = {
  en: {
    under_6_months: 'under 6 months',
    '6_to_12_months': '6 to 12 months',
    '1_to_2_years': '1 to 2 years',
    '2_years_and_more': '2 years and more',
  },
  'zh-CN': {
    under_6_months: '不满 6 个月',
    '6_to_12_months': '6 至 12 个月',
    '1_to_2_years': '1 至 2 年',
    '2_years_and_more': '2 年及以上',
  },
};
