import { literal } from '../../../core/quoting.js';
import { SIMPLIFIED, TRADITIONAL } from '../../../model/states/traditional.js';
import { list } from '../../values/index.js';

/**
 * SQL that makes a macro of the place of a word in a list, null for others: an ENUM finds it by hash, where a list of five hundred words
 * would be compared one by one in every row. Words as they stand come first, then without separators, then in simplified characters, then without what HubSpot adds
 * in parentheses. Readers of views over files have it too, so it is no temporary one.
 */
export function wordMacro(name: string, words: readonly string[]): string {
  const found = (text: string) => `enum_code(TRY_CAST(${text} AS ENUM(${list(words)})))`;
  const plain = `regexp_replace(trim(regexp_replace(lower(translate(x, '，（）／　', ',()/ ')), '[-_\\s]+', ' ', 'g')), '^wc ', '')`;
  return `CREATE OR REPLACE MACRO ${name}(x) AS coalesce(${found('lower(trim(x))')}, ${found(plain)},
    ${found(`translate(${plain}, ${literal(TRADITIONAL)}, ${literal(SIMPLIFIED)})`)}, ${found(`regexp_replace(${plain}, ' ?\\([^()]*\\)$', '')`)})`;
}

/** The place of a word's class, by the number of words of each class in their order. */
export function classSql(code: string, sizes: readonly number[]): string {
  let upTo = 0;
  const cases = sizes.map((size, rank) => {
    upTo += size;
    return `WHEN ${code} < ${upTo} THEN ${rank}`;
  });
  return `CASE ${cases.join(' ')} END`;
}
