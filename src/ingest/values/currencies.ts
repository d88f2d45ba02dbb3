import { escaped } from './characters.js';

/** A currency by its code, and what is written for it beside an amount. A bare $ is that of the United States, ¥ that of China. */
const CURRENCIES: readonly (readonly [code: string, ...marks: string[]])[] = [
  ['CNY', '¥', 'CN¥', 'RMB', '人民币', '元', '圆'],
  ['USD', '$', 'US$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['JPY', 'JP¥', '円'],
  ['HKD', 'HK$', '港元'],
  ['TWD', 'NT$'],
  ['SGD', 'S$'],
  ['AUD', 'A$', 'AU$'],
  ['CAD', 'C$', 'CA$'],
  ['NZD', 'NZ$'],
  ['MXN', 'MX$'],
  ['BRL', 'R$'],
  ['KRW', '₩', '원'],
  ['INR', '₹', 'Rs.', 'Rs'],
  ['THB', '฿', 'บาท'],
  ['VND', '₫', 'đ'],
  ['IDR', 'Rp', 'Rp.'],
  ['MYR', 'RM'],
  ['PHP', '₱'],
  ['RUB', '₽', 'руб.', 'руб', 'р.'],
  ['UAH', '₴', 'грн', 'грн.'],
  ['KZT', '₸'],
  ['TRY', '₺', 'TL'],
  ['ILS', '₪'],
  ['NGN', '₦'],
  ['PLN', 'zł'],
  ['CZK', 'Kč'],
  ['HUF', 'Ft'],
  ['RON', 'lei'],
  ['BGN', 'лв', 'лв.'],
  // Of Sweden, Norway, Denmark and Iceland alike: which of them nothing tells.
  ['kr', 'kr.'],
  ['SEK'],
  ['NOK'],
  ['DKK'],
  ['ISK'],
  ['CHF', 'Fr.', 'SFr.'],
  ['ZAR'],
  ['AED'],
  ['SAR'],
  ['EGP'],
  ['ARS'],
  ['CLP'],
  ['COP'],
  ['PEN', 'S/'],
];

const codes = new Map(
  CURRENCIES.flatMap(([code, ...marks]) => [code, ...marks].map((mark) => [mark.toLowerCase(), code] as const)),
);

/** Any of them, for JavaScript and RE2 without regard to case; longer ones first, so that US$ is not a U and S and $. */
export const CURRENCY = [...codes.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map(escaped)
  .join('|');

/** The code of a currency as it is written; undefined for what is none. */
export const currencyCode = (mark: string): string | undefined => codes.get(mark.toLowerCase());

const anywhere = new RegExp(`(?<![\\p{L}])(?:${CURRENCY})(?![\\p{L}])`, 'iu');

/** The first currency that a text names, as it stands there: of the format of a cell. */
export const currencyIn = (text: string): string | undefined => anywhere.exec(text)?.[0];
