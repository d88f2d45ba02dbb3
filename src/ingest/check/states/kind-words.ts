import { messages } from '../../../core/message.js';

/** What is asked where a file does not tell which of its rows take back. */
export const KIND_QUESTIONS = messages('kind_questions', {
  which_side: {
    en: '"{header}" has {debit:plain} {debit:row|rows} in debit and {credit:plain} in credit: which side are sales?',
    'zh-CN': '"{header}" 有 {debit:plain} 行在借方，{credit:plain} 行在贷方：哪一方是销售？',
  },
  debits_add: {
    en: 'debits are sales and credits take back: {flag}',
    'zh-CN': '借方为销售，贷方为冲减：{flag}',
  },
  credits_add: {
    en: 'credits are sales and debits take back: {flag}',
    'zh-CN': '贷方为销售，借方为冲减：{flag}',
  },
  which_sign: {
    en: '{words} under {headers} take back, {above:plain} with an amount above nought and {below:plain} below: does each of them take back, or do those below add again?',
    'zh-CN':
      '{headers} 中的 {words} 为冲减，其中 {above:plain} 行金额为正，{below:plain} 行为负：是每行都冲减，还是负数行重新计入？',
  },
  each_takes_back: {
    en: 'each takes back, however it is written, {amount} in all: {flag}',
    'zh-CN': '每行都冲减，无论正负，共 {amount}：{flag}',
  },
  below_add: {
    en: 'those above nought take back and those below add again, {amount} in all: {flag}',
    'zh-CN': '正数行冲减，负数行重新计入，共 {amount}：{flag}',
  },
  above_add: {
    en: 'those below nought take back and those above add again, {amount} in all: {flag}',
    'zh-CN': '负数行冲减，正数行重新计入，共 {amount}：{flag}',
  },
});
