import { messages } from '../../../core/message.js';

export const WORDS = messages('satisfaction', {
  scale_form: {
    en: '--scale takes a lowest and a highest score, not {scale}',
    'zh-CN': '--scale 应为最低分和最高分，而不是 {scale}',
  },
  acsi_items_form: {
    en: '--acsi-items takes the names of three items',
    'zh-CN': '--acsi-items 应为三个题目的名称',
  },
  acsi_weights_form: {
    en: '--acsi-weights takes three numbers, not all 0',
    'zh-CN': '--acsi-weights 应为三个数，且不全为 0',
  },
});
