import type { Language } from '../../../core/analysis.js';
import type { CUSTOMER_STATES } from './index.js';

/** What each state of who has bought is called. */
export const STATE_WORDS: Readonly<Record<Language, Readonly<Record<(typeof CUSTOMER_STATES)[number], string>>>> = {
  en: {
    first_time: 'first time',
    repeat: 'repeat',
    loyal: 'loyal',
    won_back: 'won back',
    dormant: 'dormant',
    defected: 'gone',
  },
  'zh-CN': {
    first_time: '首购客户',
    repeat: '复购客户',
    loyal: '忠诚客户',
    won_back: '挽回客户',
    dormant: '沉睡客户',
    defected: '流失客户',
  },
};
