export {
  answerOf,
  codeOfNone,
  isNoAnswer,
  isWordedSql,
  noAnswerSql,
  RECOMMENDS,
  SCALE_TOP,
  wordedSql,
} from './answer.js';
export { showUnseen } from './characters.js';
export { currencyCode, currencyIn } from './currencies.js';
export { looksDated, looksTimed } from './date-grammar.js';
export { type DateConvention, dateEvidence, dateShare, settleDates } from './dates.js';
export { flagSql, readsFlag } from './flags.js';
export { saysGross } from './gross-headers.js';
export { zoneOfHeader } from './header-zone.js';
export * from './id-text.js';
export { isMissing, missingSql } from './missing.js';
export {
  ADJUSTED_TOTAL,
  DISCOUNT_RATE,
  ITEMS_TOTAL,
  LINE_AMOUNT,
  ORDER_DISCOUNT,
  ORDER_NET,
  ORDER_TOTAL,
  QUANTITIES,
  SHIPPING,
  TAXES,
  UNIT_PRICE,
} from './money-headers.js';
export {
  currenciesOf,
  type DecimalMark,
  isPlainSql,
  looksNumeric,
  numberOf,
  plainNumberSql,
  readsNumber,
  wideNumberSql,
} from './number-grammar.js';
export { evidenceSql, likelyDecimal, type NumberEvidence, numberEvidence, settleDecimal } from './numbers.js';
export { placeholderMailSql, placeholderSql } from './placeholders.js';
export { PARTLY_REFUNDED, REFUND_DAYS, REFUNDED, REFUNDED_BARE } from './refund-headers.js';
export { list, oneOf } from './sql-text.js';
export {
  type Conventions,
  dateTextSql,
  instantSql,
  isZoned,
  localDateSql,
  localTimeSql,
  numericSql,
  storedSql,
  toUtcSql,
  VALUE_MACROS,
  withoutPercent,
} from './value-sql.js';
export { type Period, periodOf } from './yearless.js';
