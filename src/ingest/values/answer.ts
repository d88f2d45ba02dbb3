import { isMissing, missingSql } from './missing.js';
import { list } from './sql-text.js';

/** Cells that say that a question was put and not answered; -99 is what Qualtrics writes. Lower case. */
const NO_ANSWER = [
  ...[
    '-99',
    '-999',
    'n/a',
    'na',
    'not applicable',
    'no answer',
    'no response',
    'prefer not to say',
    'prefer not to answer',
  ],
  ...["don't know", 'don’t know', 'do not know', 'not sure', 'skipped', 'unanswered', 'refused'],
  ...['不适用', '不知道', '不清楚', '未作答', '未填写', '未回答', '拒答', '跳过', '无', '(跳过)', '（跳过）'],
  ...['keine angabe', 'k. a.', 'k.a.', 'weiß nicht', 'trifft nicht zu', 'sans réponse', 'ne sait pas', 'sans objet'],
  ...['no aplica', 'no sabe', 'ns/nr', 'ns/nc', 'não se aplica', 'não sabe', 'non so', 'non applicabile'],
  ...[
    '無回答',
    'わからない',
    '該当なし',
    '모름',
    '해당 없음',
    'не знаю',
    'нет ответа',
    'nie wiem',
    'bilmiyorum',
    'fikrim yok',
  ],
];
const none = new Set(NO_ANSWER);

/** Whether a cell of answers holds none. */
export const isNoAnswer = (text: string): boolean => isMissing(text) || none.has(text.trim().toLowerCase());

/**
 * The one number below nought among scores of a scale that reaches further above: a code of who was not asked (-3 of 问卷星, -1, -9); null
 * where there is none. A scale of both signs reaches as far on both sides.
 */
export function codeOfNone(values: readonly string[]): string | null {
  const given = values.map((value) => value.trim()).filter((value) => value !== '' && !isNoAnswer(value));
  const below = new Set(given.filter((value) => /^-\d+$/.test(value)));
  const [code] = below;
  if (code === undefined || below.size > 1) return null;
  const most = Math.max(...given.map((value) => answerOf(value) ?? 0));
  return most > -Number(code) || -Number(code) > BOTH_SIGNS ? code : null;
}

/** How far scales of both signs reach: -5 to 5. */
const BOTH_SIGNS = 5;

/** Highest score of a scale: 0 to 10, or 1 to 11. */
export const SCALE_TOP = 11;

/** The same in SQL; an empty cell is null. */
export const noAnswerSql = (x: string): string =>
  `(${x} IS NULL OR ${missingSql(x)} OR lower(trim(${x})) IN (${list(NO_ANSWER)}))`;

/** `9 - likely`, `5 (very good)`, `good - 4`, `3 stars`: words about one number, which is the answer. */
const WORDED = '^[^0-9]*[0-9]+(?:[.,][0-9]+)?[^0-9]*$';
/** `4/5`, `4 out of 5`: the answer and the highest one. */
const OF = String.raw`^\s*([0-9]+)\s*(?:/|of|out of|von|sur|de|su|из|z|／)\s*([0-9]+)\s*$`;
const NUMBER = '[0-9]+(?:[.,][0-9]+)?';
const PLAIN = String.raw`^\s*[-+]?[0-9.,\s]+%?\s*$`;

/** The number that an answer is, in words or not; null where it is none. */
export function answerOf(text: string): number | null {
  const whole = new RegExp(OF, 'i').exec(text);
  if (whole !== null) return Number(whole[1]);
  if (!new RegExp(WORDED).test(text) || text.trim().startsWith('-')) return null;
  return Number(new RegExp(NUMBER).exec(text)![0].replace(',', '.'));
}

/** Condition: an answer is a number in words, and none as it stands. */
export const isWordedSql = (x: string): string =>
  `(NOT regexp_matches(${x}, '${PLAIN}') AND (regexp_matches(${x}, '${WORDED}') OR regexp_matches(${x}, '${OF}', 'i')))`;

/** The number of such an answer. */
export const wordedSql = (x: string): string => `regexp_extract(${x}, '${NUMBER}')`;

/** A question whether one would recommend, in the words of a dozen languages. */
export const RECOMMENDS = String.raw`recommend|recomend|recommand|raccomand|empfehl|weiterempf|推荐|推薦|おすすめ|お勧め|薦め|추천|рекоменд|polec[iae]|tavsiye|\bnps\b|net promoter`;
