import { messages } from '../../../core/message.js';

export const WORDS = messages('rfm', {
  cuts_form: {
    en: '{flag} takes {bins:plain} ascending numbers, one fewer than --bins',
    'zh-CN': '{flag} 应为 {bins:plain} 个递增的数字，比 --bins 少一个',
  },
});
