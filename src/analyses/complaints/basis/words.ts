import { messages } from '../../../core/message.js';

export const WORDS = messages('complaints', {
  horizon_form: {
    en: '--horizon takes a duration, as 12m or 90d, not "{given}"',
    'zh-CN': '--horizon 应为时长，如 12m 或 90d，而不是“{given}”',
  },
});
