import { literal } from '../../core/quoting.js';

/** Names of months beside the English ones: German, French, Spanish, Portuguese, Italian, Dutch, Polish, in the forms that dates have. */
const MONTHS: readonly (readonly [english: string, others: string])[] = [
  ['Jan', 'januar|jänner|janvier|janv|enero|ene|janeiro|gennaio|gen|januari|stycznia|sty'],
  ['Feb', 'februar|feber|février|fevrier|févr|fevr|febrero|fevereiro|fev|febbraio|februari|lutego|lut'],
  ['Mar', 'märz|maerz|mrz|mär|mars|marzo|março|marco|maart|mrt|marca'],
  ['Apr', 'avril|avr|abril|abr|aprile|kwietnia|kwi'],
  ['May', 'mai|mayo|maio|maggio|mag|mei|maja|maj'],
  ['Jun', 'juni|juin|junio|junho|giugno|giu|czerwca|cze'],
  ['Jul', 'juli|juillet|juil|julio|julho|luglio|lug|lipca|lip'],
  ['Aug', 'août|aout|agosto|ago|augustus|sierpnia|sie'],
  ['Sep', 'septembre|septiembre|setiembre|setembro|set|settembre|sept|września|wrz'],
  ['Oct', 'oktober|okt|octobre|octubre|outubro|out|ottobre|ott|października|paź'],
  ['Nov', 'novembre|noviembre|novembro|listopada|lis'],
  ['Dec', 'dezember|dez|décembre|decembre|déc|diciembre|dic|dezembro|dicembre|grudnia|gru'],
];

const WEEKDAYS =
  'mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo';

/** Zones that are named behind a time, hours and minutes east of UTC. Only such as mean one thing beside a date. */
const ZONES: readonly (readonly [name: string, offset: string])[] = [
  ['PST', '-0800'],
  ['PDT', '-0700'],
  ['MST', '-0700'],
  ['MDT', '-0600'],
  ['CDT', '-0500'],
  ['EST', '-0500'],
  ['EDT', '-0400'],
  ['CET', '+0100'],
  ['CEST', '+0200'],
  ['EET', '+0200'],
  ['EEST', '+0300'],
  ['JST', '+0900'],
  ['KST', '+0900'],
  ['HKT', '+0800'],
];

/** One way in which texts are written anew: [pattern over plain characters without regard to case, what stands for it]. */
type Rule = readonly [pattern: string, by: string];

const CLOCK = '([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)';

/** What dates say beside day and time, taken away or put plainly, in this order. Groups that no value of a sample needs cost nothing. */
const GROUPS: readonly (readonly [group: string, rules: readonly Rule[]])[] = [
  ['comment', [[' *\\([^()]*\\)$', '']]],
  ['weekday', [[`^(?:${WEEKDAYS})\\b[.,]* +`, '']]],
  ['ordinal', [['([0-9])(?:st|nd|rd|th|er)\\b', '\\1']]],
  ['dayPoint', [['^([0-9]{1,2})\\. *(\\p{L})', '\\1 \\2']]],
  [
    'de',
    [
      ['([0-9]) de (\\p{L})', '\\1 \\2'],
      ['(\\p{L}) del? ([0-9])', '\\1 \\2'],
    ],
  ],
  ['months', MONTHS.map(([english, others]) => [`(^|[^\\p{L}])(?:${others})\\.?([^\\p{L}]|$)`, `\\1${english}\\2`])],
  [
    'clock',
    [
      // As Oracle writes it: 05-MAR-24 10.15.30.000000 PM.
      ['^([^ ]+) +([0-9]{1,2})\\.([0-9]{2})\\.([0-9]{2})(?:\\.[0-9]+)? *([ap]m)?$', '\\1 \\2:\\3:\\4 \\5'],
      [`,? (?:at|um|à|a las) ${CLOCK}`, ' \\1'],
      [`, *${CLOCK}`, ' \\1'],
      [`(?:上午|오전) *${CLOCK}`, '\\1 AM'],
      [`(?:下午|오후) *${CLOCK}`, '\\1 PM'],
      ['([ap])\\. ?m\\.?', '\\1m'],
      ['([0-9]) Uhr$', '\\1'],
    ],
  ],
  [
    'zone',
    [
      [' *(?:UTC|GMT)([+-][0-9]{2}(?::?[0-9]{2})?)$', '\\1'],
      [' *(?:UTC|GMT)([+-])([0-9])(:[0-9]{2})?$', '\\10\\2\\3'],
      [' *([+-][0-9]{2}:?[0-9]{2}) [a-z]{3,4}$', '\\1'],
      ...ZONES.map(([name, offset]): Rule => [` ${name}$`, offset]),
    ],
  ],
  ['monthPoint', [['(\\p{L}{3,})\\. ?', '\\1 ']]],
  ['spaces', [[' +', ' ']]],
];

const compiled = GROUPS.map(
  ([group, rules]) =>
    [group, rules.map(([pattern, by]) => [new RegExp(pattern, 'giu'), by.replaceAll('\\', '$')] as const)] as const,
);

/** The text with all of it put plainly, and the groups that it took. */
export function plainDate(text: string): { readonly text: string; readonly groups: readonly string[] } {
  let out = text;
  const groups: string[] = [];
  for (const [group, rules] of compiled) {
    const before = out;
    for (const [pattern, by] of rules) out = out.replace(pattern, by);
    if (out !== before) groups.push(group);
  }
  return { text: out.trim(), groups };
}

/** The same in SQL, by the groups that a column needs. */
export function plainDateSql(x: string, groups: readonly string[]): string {
  const rules = GROUPS.filter(([group]) => groups.includes(group)).flatMap(([, own]) => own);
  const sql = rules.reduce(
    (inner, [pattern, by]) => `regexp_replace(${inner}, ${literal(pattern)}, ${literal(by)}, 'gi')`,
    x,
  );
  return rules.length === 0 ? x : `trim(${sql})`;
}

/** Years counted from an era's first: what stands before the year, and what is added to it. */
const ERAS: readonly (readonly [names: string, before: number, years?: string])[] = [
  ['令和|令|R', 2018],
  ['平成|平|H', 1988],
  ['昭和|昭|S', 1925],
  ['(?:中華)?民國|(?:中华)?民国|ROC', 1911],
  // A year of three digits is written nowhere else: 2011 to 2040.
  ['', 1911, '1[0-2][0-9]'],
];

const eraPattern = (names: string, years = '元|[0-9]{1,3}') =>
  `^(?:${names}) ?(${years}) ?[年./-] ?([0-9]{1,2}) ?[月./-] ?([0-9]{1,2})日?`;
const eras = ERAS.map(([names, , years]) => new RegExp(eraPattern(names, years), 'iu'));

/** A date by the years of an era, Japanese or of the Republic of China, with year 1 of the common era; null for what is none. */
export function eraDate(text: string): string | null {
  for (const [i, era] of eras.entries()) {
    const match = era.exec(text);
    if (match === null) continue;
    const year = ERAS[i]![1] + (match[1] === '元' ? 1 : Number(match[1]));
    return `${year}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}${text.slice(match[0].length)}`;
  }
  return null;
}

/** The same in SQL, of texts that are such dates; others as they stand. */
export function eraDateSql(x: string): string {
  const cases = ERAS.map(([names, before, years]) => {
    const pattern = literal(`(?i)${eraPattern(names, years)}`);
    const parts = `regexp_extract(${x}, ${pattern}, ['y', 'm', 'd'])`;
    const year = `${before} + CASE ${parts}.y WHEN '元' THEN 1 ELSE TRY_CAST(${parts}.y AS INTEGER) END`;
    return `WHEN regexp_matches(${x}, ${pattern}) THEN concat(${year}, '-', lpad(${parts}.m, 2, '0'), '-', lpad(${parts}.d, 2, '0'), regexp_replace(${x}, ${pattern}, ''))`;
  });
  return `CASE ${cases.join(' ')} ELSE ${x} END`;
}
