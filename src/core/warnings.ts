import { english, type Message, messages, type Values } from './message.js';
import type { Cell, Warning } from './result.js';

/** What a run says whatever the analysis; an analysis has the words of its own warnings among its strings. */
const COMMON = messages('warning', {
  W_UNPRICED: {
    en: 'order lines without a rate to the base currency are counted, not priced',
    'zh-CN': '没有对本位币汇率的订单行只计数，不计金额',
  },
  W_OTHERS: {
    en: '{name} has {values} values: the {kept} with most rows stand for themselves, the {others} others are (others); fewer values with --where, or more with --groups {values:plain}',
    'zh-CN':
      '{name} 有 {values} 个取值：行数最多的 {kept} 个单独列出，其余 {others} 个合为（其余）；可用 --where 减少取值，或用 --groups {values:plain} 全部列出',
  },
  W_BY_AT_END: {
    en: '{names} as of the end of the period: this selects on the outcome; --by-at start does not',
    'zh-CN': '{names} 取期末的值：这是按结果挑选客户；--by-at start 则不会',
  },
  W_REASON_VALUES: {
    en: '{name} has too many values to be a reason',
    'zh-CN': '{name} 的取值太多，不能作为原因',
  },
  W_PART_COVERED: {
    en: '{table} hold only {held_from} to {held_to} of {from} to {to}: what is counted is of these days',
    'zh-CN': '{from} 至 {to} 之中，{table} 只有 {held_from} 至 {held_to} 的数据：所计均为这些日子',
  },
  W_NONE_COVERED: {
    en: '{table} hold nothing of {from} to {to}, only {first} to {last}; try --period all, or --since {first} --until {last}',
    'zh-CN':
      '{table} 没有 {from} 至 {to} 的数据，只有 {first} 至 {last}；可用 --period all，或 --since {first} --until {last}',
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
  W_OTHER_MEANING: {
    en: '{metrics} of {analysis} mean something else since the report before (version {was}, now {is}): not compared with it',
    'zh-CN': '{analysis} 的 {metrics} 与上次报告含义不同（当时版本 {was}，现为 {is}）：不作对比',
  },
  W_NO_SUCH_VALUE: {
    en: 'no row has {attribute}={values}: the answer is as if it were not in the condition; there are {known}',
    'zh-CN': '没有任何行的 {attribute} 等于 {values}：结果如同条件中没有它；现有取值 {known}',
  },
  W_ASK: {
    en: '{table}: {rows} {rows:row|rows} of the period {rows:has|have} a status that no list knows, as "{word}", and {rows:counts|count} here: should they? crm-analyze load … --state "{word}=void" says no, "{word}=counts" says yes',
    'zh-CN':
      '{table}：期间内有 {rows} 行的状态不在任何词表中，如 "{word}"，此处计入：是否应计入？crm-analyze load … --state "{word}=void" 表示否，"{word}=counts" 表示是',
  },
  W_CAPPED: {
    en: '{table}: {shown} of {rows} rows; narrow with where, sort or limit, or cut by less',
    'zh-CN': '{table}：{rows} 行中的 {shown} 行；可用 where、sort 或 limit 缩小范围，或减少切分',
  },
});

type CommonCode = keyof typeof COMMON;

const made = COMMON as Readonly<Record<string, (values: Values) => Message>>;

/** The words of a warning that any analysis may give; undefined for one of an analysis' own. */
export const commonWords = ({ code, values = {} }: Pick<Warning, 'code' | 'values'>): Message | undefined =>
  Object.hasOwn(made, code) ? made[code]!(values) : undefined;

/** A warning that any analysis may give, its message in English. */
export const commonWarning = (
  code: CommonCode,
  values: Readonly<Record<string, Cell>>,
  count: number | null = null,
): Warning => ({ code, message: english(made[code]!(values)), values, count });
