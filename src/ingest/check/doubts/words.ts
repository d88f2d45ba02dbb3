import { messages } from '../../../core/message.js';

/** What is said of values that a careful reader would doubt. */
export const DOUBTS = messages('doubts', {
  refund_in_doubt: {
    en: '{source}: "{header}" may be money that was paid back or a number of pieces: nothing is taken off; called "Refunded Amount" it is money, called "Refunded Quantity" it is none',
    'zh-CN':
      '{source}："{header}" 可能是退款金额，也可能是退货件数：未作扣减；改名为 "退款金额" 则按金额，改名为 "退货数量" 则不按金额',
  },
  quantity_takes_back: {
    en: '{source}: {rows:plain} {rows:row has|rows have} a quantity below nought and an amount above it, {amount}: they take back, and their amount is subtracted',
    'zh-CN': '{source}：{rows:plain} 行数量为负而金额为正，共 {amount}：视为退货，金额记为负数',
  },
  quantity_below: {
    en: '{source}: {rows:plain} {rows:row has|rows have} a quantity below nought and an amount above it, {amount}: they count as they stand; where they take back: {flag}',
    'zh-CN': '{source}：{rows:plain} 行数量为负而金额为正，共 {amount}：按原样计入；如为退货：{flag}',
  },
  no_amount: {
    en: '{source}: {rows:plain} {rows:row has|rows have} a quantity ({quantity}) and no amount, as nearly all others have: nothing is added there; where a cell is missing, all that follow it stand one column off',
    'zh-CN':
      '{source}：{rows:plain} 行有数量（{quantity}）而无金额，其余各行几乎都有：这些行不计金额；如缺少一个单元格，其后各列都会错位一列',
  },
  no_amount_in: {
    en: '{source}: {rows:plain} {rows:row has|rows have} a quantity and no amount, as nearly all others have, such as order {id} ({quantity}): nothing is added there; where a cell is missing, all that follow it stand one column off',
    'zh-CN':
      '{source}：{rows:plain} 行有数量而无金额，其余各行几乎都有，如订单 {id}（{quantity}）：这些行不计金额；如缺少一个单元格，其后各列都会错位一列',
  },
  partly_refunded: {
    en: '{source}: {rows:plain} {rows:row is|rows are} "{words}", and no column says how much was paid back: they count in full; export the refunded amount beside them',
    'zh-CN': '{source}：{rows:plain} 行为 "{words}"，但没有列说明退款多少：按全额计入；请连同退款金额一并导出',
  },
  partly_refunded_of: {
    en: '{source}: {rows:plain} {rows:row is|rows are} "{words}", amount {amount}, and no column says how much was paid back: they count in full; export the refunded amount beside them',
    'zh-CN':
      '{source}：{rows:plain} 行为 "{words}"，金额 {amount}，但没有列说明退款多少：按全额计入；请连同退款金额一并导出',
  },
  times_of_zone: {
    en: '{column}: times of {zone}, as the header says; days are those of the database, which --tz sets at its first load',
    'zh-CN': '{column}：按表头为 {zone} 的时间；日期按数据库的时区，首次载入时由 --tz 设定',
  },
});
