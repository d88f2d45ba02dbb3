import { messages } from '../../../core/message.js';

/** What is said of deals whose stage or days do not tell how they stand. */
export const DEALS = messages('deals', {
  stages_unknown: {
    en: '{source}: {header} has {stages:plain} stages that are in no list; is such a deal open, won or lost? Nothing is loaded',
    'zh-CN':
      '{source}：{header} 有 {stages:plain} 个阶段不在任何词表中；这样的商机是进行中、赢单还是输单？未载入任何数据',
  },
  stage_unknown: {
    en: '{word}: {rows:plain} deals',
    'zh-CN': '{word}：{rows:plain} 个商机',
  },
  stage_unknown_with_amount: {
    en: '{word}: {rows:plain} deals, amount {amount}',
    'zh-CN': '{word}：{rows:plain} 个商机，金额 {amount}',
  },
  closed_as_expected: {
    en: '{source}: no column says when deals were closed; for {rows:plain} {rows:deal|deals} won or lost the day in "{header}" stands for it (--map closed_on=HEADER)',
    'zh-CN':
      '{source}：没有列说明商机何时关闭；{rows:plain} 个已赢或已输的商机以 "{header}" 中的日期代替（--map closed_on=列名）',
  },
  open_deals_closed: {
    en: '{source}: {rows:plain} deals are open and have a day in {header} on which they were closed; status stands, the day is kept',
    'zh-CN': '{source}：{rows:plain} 个商机仍在进行，却在 {header} 中有关闭日期；以状态为准，日期保留',
  },
});

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
