import { messages } from '../../../core/message.js';

export const WORDS = messages('actions', {
  other_answer: {
    en: '{file} is an answer of {schema}, not a list of actions',
    'zh-CN': '{file} 是 {schema} 的结果，不是行动清单',
  },
  no_list: {
    en: '{file} holds no customers of a list: it was saved without the table "actions"',
    'zh-CN': '{file} 中没有清单上的客户：保存时没有表 "actions"',
  },
  drawn_unlike: {
    en: '{file} and {other} were drawn with different --holdout or --seed: they are two trials, not one',
    'zh-CN': '{file} 与 {other} 使用了不同的 --holdout 或 --seed：这是两次试验，不能合并',
  },
  no_owner: {
    en: 'no list is of owner "{owner}"',
    'zh-CN': '没有负责人 "{owner}" 的清单',
  },
});
