import { headlineText, inEnglish } from '../../core/figures/headline.js';
import type { EntryStrings, ManifestEntry } from '../../core/manifest.js';
import { english, fill } from '../../core/message.js';
import type { Cell, Check, ColumnMeta, Figure, Headline, Metric, Result, Table, Warning } from '../../core/result.js';
import { commonWords } from '../../core/warnings.js';
import { type Openness, PERSONAL_NAMES } from '../../model/openness.js';
import { TABLES } from '../../model/tables.js';
import { cellMask, type Leaves, maskedTable } from './columns.js';
import type { Mask } from './pseudonyms.js';

/** What is known of a result beside itself. */
export interface MaskFacts {
  readonly entry: ManifestEntry;
  /** English: warnings are said anew with their values masked. */
  readonly strings: EntryStrings;
  /** Names of the attributes of `by`; columns are no secret. */
  readonly attributes: readonly string[];
  /** Of the same attributes, by the name they stand under in the result. */
  readonly cuts: ReadonlyMap<string, Openness>;
}

/** The result with ids and texts of the data as pseudonyms, the same value always as the same one, and names left out. */
export function maskedResult(result: Result, facts: MaskFacts, mask: Mask): Result {
  const own = { ...facts, words: ownWords(facts) };
  return {
    ...result,
    frame: { ...result.frame, currency: maskedCurrency(result.frame.currency, mask) },
    params: maskedParams(result.params, own, mask),
    // A result saved by an earlier version has none.
    ...(result.headline === undefined ? {} : { headline: maskedHeadline(result, own, mask) }),
    metrics: result.metrics.map((metric) => withMaskedCut(metric, facts.cuts, mask)),
    checks: result.checks.map((check) => withMaskedCut(check, facts.cuts, mask)),
    warnings: result.warnings.map((warning) => maskedWarning(warning, own, mask)),
    tables: maskedTables(result.tables, facts.cuts, mask),
  };
}

export const maskedTables = (
  tables: Readonly<Record<string, Table>>,
  cuts: MaskFacts['cuts'],
  mask: Mask,
): Record<string, Table> =>
  Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [
      name,
      maskedTable(table, (column, meta) => leavesOf(column, meta, cuts, mask), mask.pseudonyms),
    ]),
  );

/** ISO 4217; whatever else stands in a column of currencies is text like any other. */
export const maskedCurrency = (currency: string | null, { pseudonyms }: Mask): string | null =>
  currency === null || /^[A-Z]{3}$/.test(currency) ? currency : String(pseudonyms.of('currency', currency));

/** The declaration says which columns hold text of ours; what it says nothing of, and what `by` added, is the model's to open. */
export function leavesOf(
  name: string,
  { kind, codes, open }: ColumnMeta,
  cuts: MaskFacts['cuts'],
  { opened }: Mask,
): Leaves {
  const cut = cuts.get(name);
  if (cut !== undefined) return cut;
  if (open === true || opened.has(name)) return 'all';
  if (kind === 'code') return new Set(codes);
  if (kind === 'text' && PERSONAL_NAMES.has(name)) return 'out';
  return kind === 'id' || kind === 'text' ? 'none' : 'all';
}

/** The sentence said anew: a figure that is a name or an id leaves as its column does. */
function maskedHeadline(result: Result, { strings, cuts }: Own, mask: Mask): Headline {
  const { headline, frame, metrics } = result;
  const values = Object.fromEntries(
    Object.entries(headline.values).map(([place, figure]): [string, Figure] => {
      const { kind, column } = figure;
      if (kind !== 'id' && !(kind === 'text' && column !== undefined)) return [place, figure];
      const name = column ?? place;
      const leaves = leavesOf(name, { kind, priority: 1, nullable: false }, cuts, mask);
      const masked = cellMask(name, leaves === 'out' ? 'none' : leaves, mask.pseudonyms);
      return [place, masked === undefined ? figure : { ...figure, value: masked(figure.value) as Figure['value'] }];
    }),
  );
  const said = { ...headline, values };
  return { ...said, text: headlineText(said, { frame, metrics, strings }, inEnglish(strings)) };
}

type Cut = NonNullable<Metric['cut']>;

/** A metric, or a check of one, with the values of its cut masked. */
export function withMaskedCut<T extends Pick<Metric | Check, 'cut'>>(
  one: T,
  cuts: MaskFacts['cuts'],
  { pseudonyms }: Mask,
): T {
  if (one.cut === undefined) return one;
  const cut: Cut = Object.fromEntries(
    Object.entries(one.cut).map(([name, value]) => {
      const masked = cellMask(name, cuts.get(name) ?? 'none', pseudonyms);
      return [name, masked === undefined ? value : (masked(value) as string | null)];
    }),
  );
  return { ...one, cut };
}

/** Places of warnings that hold a number as text. */
const NUMBERS: ReadonlySet<string> = new Set(['amount', 'share', 'days']);
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;

type Own = MaskFacts & { readonly words: ReadonlySet<string> };

/** A warning said anew: of its texts only numbers, days and words of our own stay. */
function maskedWarning(warning: Warning, { strings, words: own }: Own, { pseudonyms }: Mask): Warning {
  const { code, values = {} } = warning;
  const texts = Object.entries(values).filter(([, value]) => typeof value === 'string');
  if (texts.length === 0) return warning;
  const isOpen = (place: string, word: string) =>
    own.has(word) || DAY.test(word) || (NUMBERS.has(place) && NUMBER.test(word));
  const safe: Record<string, Cell> = { ...values };
  for (const [place, value] of texts) {
    const words = String(value).split(', ');
    safe[place] = words.map((word) => (isOpen(place, word) ? word : String(pseudonyms.of('value', word)))).join(', ');
  }
  if (texts.every(([place, value]) => safe[place] === value)) return warning;
  const template =
    strings.warnings[code] ??
    commonWords(warning)?.words.en ??
    `${code} {${texts.map(([place]) => place).join('}, {')}}`;
  const message = fill(template, safe, english, (value) => strings.codes[value] ?? value);
  return { ...warning, message, values: safe };
}

/** Options that the owner gave may quote the data: an item, a schedule. What is no word of ours and no number leaves as a pseudonym. */
function maskedParams(params: Result['params'], { entry, words }: Own, { pseudonyms }: Mask): Result['params'] {
  const given = new Map(entry.options.map((option) => [option.name, option]));
  const masked = (name: string, value: Cell): Cell => {
    if (typeof value !== 'string') return value;
    const { type = 'text', default: usual } = given.get(name) ?? {};
    const isUsual = Array.isArray(usual) ? usual.includes(value) : value === usual;
    const isOurs = isUsual || words.has(value) || DAY.test(value) || NUMBER.test(value);
    return isOurs || !type.startsWith('text') ? value : pseudonyms.of('value', value);
  };
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((one: Cell) => masked(name, one)) : masked(name, value as Cell),
    ]),
  );
}

/** Names and codes of the model and of the analysis: what a text of ours may be made of. */
function ownWords({ entry, attributes }: MaskFacts): ReadonlySet<string> {
  const words = new Set(['–', 'day', 'week', 'month', 'quarter', 'year', ...attributes]);
  for (const [table, { columns }] of Object.entries(TABLES)) {
    words.add(table);
    for (const column of Object.keys(columns)) words.add(column).add(`${table}.${column}`);
  }
  for (const { name, choices = [] } of entry.options) for (const word of [name, ...choices]) words.add(word);
  for (const { name, columns } of entry.tables) {
    words.add(name);
    for (const [column, { codes = [] }] of Object.entries(columns))
      for (const word of [column, ...codes]) words.add(word);
  }
  return words;
}
