import { messages } from '../../../core/message.js';

export const WORDS = messages('reps', {
  not_ready: {
    en: 'reps needs orders.rep_id, opportunities.rep_id or quotas, not loaded',
    'zh-CN': 'reps 需要 orders.rep_id、opportunities.rep_id 或 quotas，但均未载入',
  },
});
