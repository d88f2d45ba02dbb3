import { messages } from '../../../core/message.js';

export const WORDS = messages('resellers', {
  weights_not_understood: {
    en: '--weights: not understood: {entry}',
    'zh-CN': '--weights：无法理解：{entry}',
  },
  measures: {
    en: 'measures: {measures}',
    'zh-CN': '可用的度量：{measures}',
  },
});
