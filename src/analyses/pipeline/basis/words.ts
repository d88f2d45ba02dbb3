import { messages } from '../../../core/message.js';

export const WORDS = messages('pipeline', {
  horizon_form: {
    en: '--horizon takes a duration or a day after {until}, not "{given}"',
    'zh-CN': '--horizon 应为时长，或 {until} 之后的日期，而不是“{given}”',
  },
});
