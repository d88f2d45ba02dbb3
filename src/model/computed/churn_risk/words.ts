import type { Language } from '../../../core/analysis.js';

/** Levels of the chance of buying nothing more, and who is no customer any more. */
const RISKS = ['high', 'medium', 'low', 'gone'] as const;

/** What each level of risk is called. */
export const RISK_WORDS: Readonly<Record<Language, Readonly<Record<(typeof RISKS)[number], string>>>> = {
  en: {
    high: 'high',
    medium: 'medium',
    low: 'low',
    gone: 'gone',
  },
  'zh-CN': {
    high: '高',
    medium: '中',
    low: '低',
    gone: '流失',
  },
};
