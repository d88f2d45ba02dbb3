import { messages } from '../../../core/message.js';

export const WORDS = messages('lifecycle', {
  days_fall: {
    en: '--defected-days ({defected}) must be more than --dormant-days ({dormant})',
    'zh-CN': '--defected-days（{defected}）必须大于 --dormant-days（{dormant}）',
  },
});
