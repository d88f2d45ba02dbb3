import type { Language } from '../../../core/analysis.js';
import type { Segment } from './segments.js';

/** What each segment is called. */
export const SEGMENT_WORDS: Readonly<Record<Language, Readonly<Record<Segment, string>>>> = {
  en: {
    champions: 'champions',
    loyal: 'loyal',
    potential_loyal: 'potentially loyal',
    new_customers: 'new',
    promising: 'promising',
    need_attention: 'need attention',
    about_to_sleep: 'about to sleep',
    at_risk: 'at risk',
    cannot_lose: 'not to be lost',
    hibernating: 'hibernating',
    returns_only: 'returns only',
  },
  'zh-CN': {
    champions: '冠军客户',
    loyal: '忠诚客户',
    potential_loyal: '潜在忠诚客户',
    new_customers: '新客户',
    promising: '有希望客户',
    need_attention: '需要关注',
    about_to_sleep: '即将休眠',
    at_risk: '流失风险',
    cannot_lose: '不可流失',
    hibernating: '休眠客户',
    returns_only: '仅有退货',
  },
};
