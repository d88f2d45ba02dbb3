import { messages } from '../../../core/message.js';

export const WORDS = messages('lifecycle', {
  no_contacts: {
    en: 'levels of the relation need contacts with customers, which are not loaded: {missing}',
    'zh-CN': '关系层级需要与客户的联系记录，尚未载入：{missing}',
  },
  days_fall: {
    en: '--defected-days ({defected}) must be more than --dormant-days ({dormant})',
    'zh-CN': '--defected-days（{defected}）必须大于 --dormant-days（{dormant}）',
  },
});
