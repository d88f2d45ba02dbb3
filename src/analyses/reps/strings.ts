import { en } from './strings/en.js';
import { zh } from './strings/zh-cn.js';

/** What people read of reps, in both languages. */
export const strings = { en, 'zh-CN': zh } as const;
