import { fill, type Sentence, type Values } from './message.js';
import type { Cell, Warning } from './result.js';

/** What is said of any analysis, whatever it computes. */
const GENERAL = {
  W_BY_AT_END: {
    en: '{names} as of the end of the period: this selects on the outcome; --by-at start does not',
    'zh-CN': '{names} 取自期末：这是按结果选择；--by-at start 则不然',
  },
  W_UNPRICED: {
    en: 'order lines without a rate to the base currency are counted, not priced',
    'zh-CN': '没有折算到本位币汇率的订单行：计次数，不计金额',
  },
  W_PART_COVERED: {
    en: '{table} hold only {held_from} to {held_to} of {from} to {to}: what is counted is of these days',
    'zh-CN': '{from} 至 {to} 之中，{table} 只有 {held_from} 至 {held_to} 的数据：所计均为这些日子',
  },
  W_NONE_COVERED: {
    en: '{table} hold nothing of {from} to {to}',
    'zh-CN': '{from} 至 {to} 没有 {table} 的数据',
  },
  W_NOT_COMPARED: {
    en: 'not compared with {from} to {to}: {table} hold only {first} to {last}',
    'zh-CN': '未与 {from} 至 {to} 对比：{table} 只有 {first} 至 {last} 的数据',
  },
  W_NOT_COMPARED_PART: {
    en: 'not compared with {from} to {to}: {table} hold only {first} to {last}; the days that both have: --since {since} --until {until} --compare yoy',
    'zh-CN':
      '未与 {from} 至 {to} 对比：{table} 只有 {first} 至 {last} 的数据；双方都有的日子：--since {since} --until {until} --compare yoy',
  },
  W_REST_IN_DOUBT: {
    en: '{period} is loaded to {last} and left out: on the days left of it {table} are rare, not unheard of',
    'zh-CN': '{period} 的数据到 {last} 为止，未计入：剩下的日子很少有 {table}，但并非没有',
  },
} as const satisfies Readonly<Record<`W_${string}`, Sentence>>;

export type GeneralCode = keyof typeof GENERAL;

/** The sentence of a code that belongs to no analysis. */
export const generalWarning = (code: string): Sentence | undefined =>
  Object.hasOwn(GENERAL, code) ? GENERAL[code as GeneralCode] : undefined;

export const warningOf = (
  code: GeneralCode,
  values: Readonly<Record<string, Cell>>,
  count: number | null = null,
): Warning => ({ code, message: fill(GENERAL[code].en, values as Values), values, count });
