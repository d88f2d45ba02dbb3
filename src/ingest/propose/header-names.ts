import { type Message, verbatim } from '../../core/message.js';
import { headerKey, type Preset } from '../mapping/index.js';
import { currencyCode } from '../values/index.js';
import { PROPOSE } from './words.js';

export interface NameScore {
  /** 0..1 */
  readonly score: number;
  readonly by: Message;
}

export const OWN_NAME = PROPOSE.its_name();

/** Places of a list of aliases behind which they are the least likely. */
const LAST = 15;

/** How likely a header is a column by its name alone, without remarks in brackets and a currency at its end; null where nothing says so. */
export function nameScore(table: string, column: string, header: string, presets: readonly Preset[]): NameScore | null {
  const whole = wholeNameScore(table, column, header, presets);
  if ((whole !== null && whole.score > 0.6) || MEANS_MORE.test(header)) return whole;
  for (const bare of [withoutRemark(header), withoutCurrency(header)]) {
    const found = bare === null ? null : wholeNameScore(table, column, bare, presets);
    if (found !== null && found.score > 0.6) return { ...found, score: Math.max(0.82, found.score - 0.05) };
  }
  return whole;
}

/** A header without what stands in brackets at its end; null where nothing does. */
function withoutRemark(header: string): string | null {
  const text = header.normalize('NFKC').trim();
  const at = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  return at > 0 && /[)\]]$/.test(text) ? text.slice(0, at).trimEnd() : null;
}

/** A header without the currency that ends it (`Total CHF`, `销售额/元`); null where none does. */
function withoutCurrency(header: string): string | null {
  const text = header.normalize('NFKC').trim();
  const at = Math.max(...[' ', '/', '_'].map((mark) => text.lastIndexOf(mark)));
  return at > 1 && currencyCode(text.slice(at + 1)) !== undefined ? text.slice(0, at).trimEnd() : null;
}

/** What stands in brackets and makes another column of it: tax, and counts in another unit. */
const MEANS_MORE =
  /tax|vat|gst|gross|incl|excl|含|税|mwst|ttc|\bht\b|iva|base|原币|本位|refund|退|录|估|预|\best\b|expected|planned/i;

/** Latin letters that are no letter with a mark, as people type them who have no such key. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

const keys = new Map<string, string>();

/** Headers compare with aliases without the marks of Latin letters too: exports drop them (`Numero`, `Siparis Tarihi`, `Wartosc`). */
function aliasKey(text: string): string {
  let key = keys.get(text);
  if (key === undefined) {
    key = headerKey(text)
      .normalize('NFD')
      .replace(/([a-z])\p{M}+/gu, '$1')
      .replace(/[łıøđßæœ]/g, (letter) => PLAIN[letter]!)
      .normalize('NFC');
    keys.set(text, key);
  }
  return key;
}

interface Aliases {
  /** Place in its list by key; the likelier of two lists. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly gross: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, number>;
}

const indexed = new WeakMap<Preset, Map<string, Aliases>>();

/** What a preset calls a column of a table. Every header asks for every column of every table: each list is spelled out once. */
function aliasesOf(preset: Preset, table: string, column: string): Aliases {
  let own = indexed.get(preset);
  if (own === undefined) {
    own = new Map();
    indexed.set(preset, own);
  }
  const place = `${table}.${column}`;
  let found = own.get(place);
  if (found === undefined) {
    const lists = [preset.tables[table]?.columns[column], preset.any[column]].filter((list) => Array.isArray(list));
    const ranks = new Map<string, number>();
    for (const list of lists as (readonly string[])[])
      list.forEach((alias, rank) => {
        const key = aliasKey(alias);
        if (!ranks.has(key)) ranks.set(key, rank);
      });
    const names = column === 'customer_id' && table !== 'customers' ? preset.names : [];
    found = {
      ranks,
      gross: new Set(column === 'amount' ? preset.gross.map(aliasKey) : []),
      names: new Map(names.map((name, rank) => [aliasKey(name), rank])),
    };
    own.set(place, found);
  }
  return found;
}

function wholeNameScore(table: string, column: string, header: string, presets: readonly Preset[]): NameScore | null {
  const key = aliasKey(header);
  if (key === aliasKey(column)) return { score: 1, by: OWN_NAME };
  let best: NameScore | null = null;
  let isInside = false;
  for (const preset of presets) {
    const { ranks, gross, names } = aliasesOf(preset, table, column);
    const rank = ranks.get(key);
    // Earlier aliases are the likelier ones; a hundredth a place, so that "order date" beats "date".
    // What a long list names last is taken where nothing before it is there: a person's name where no id or address is.
    const score = rank === undefined ? 0 : Math.max(rank < LAST ? 0.85 : 0.83, 0.95 - rank * 0.01);
    if (score > (best?.score ?? 0)) best = { score, by: verbatim(preset.name) };
    const name = names.get(key);
    if (best === null && name !== undefined)
      best = { score: Math.max(LEAST, NAMED - name * 0.01), by: verbatim(preset.name) };
    if (best === null && gross.has(key)) best = { score: GROSS, by: PROPOSE.amount_with_tax({ preset: preset.name }) };
    if (best === null && !isInside) isInside = [...ranks.keys()].some((alias) => isPartOf(alias, key));
  }
  return best ?? (isInside ? { score: 0.6, by: PROPOSE.part_of_its_name() } : null);
}

/** A customer's address or name is taken where no id is there: the likeliest, and whatever comes after the first few. */
const NAMED = 0.83;
const LEAST = 0.8;

/** An amount with tax is taken where none without it is there. */
const GROSS = 0.82;

const isPartOf = (alias: string, key: string): boolean =>
  (alias.length >= 4 && key.includes(alias)) ||
  (/\p{Script=Han}/u.test(alias) && alias.length >= 2 && key.includes(alias));

/** Languages whose aliases always count: their words stand in exports of all countries. */
const EVERYWHERE: ReadonlySet<string> = new Set(['generic-en', 'generic-zh']);

const allKeys = new WeakMap<Preset, ReadonlySet<string>>();

function keysOf(preset: Preset): ReadonlySet<string> {
  let found = allKeys.get(preset);
  if (found === undefined) {
    const lists = [preset.any, ...Object.values(preset.tables).map(({ columns }) => columns)]
      .flatMap((columns) => Object.values(columns))
      .filter((list) => Array.isArray(list)) as (readonly string[])[];
    found = new Set([...lists.flat(), ...preset.gross, ...preset.names].map(aliasKey));
    allKeys.set(preset, found);
  }
  return found;
}

/**
 * Presets without those of languages that the headers do not speak: `Termin` is a deadline in one and a delivery in another, so the
 * languages count that know at least half as many headers as the one that knows most.
 */
export function spoken(presets: readonly Preset[], headers: readonly string[]): readonly Preset[] {
  const keys = headers.map(aliasKey);
  const isOfLanguage = ({ name }: Preset) => name.startsWith('generic-') && !EVERYWHERE.has(name);
  const known = new Map(
    presets.filter(isOfLanguage).map((preset) => [preset, keys.filter((key) => keysOf(preset).has(key)).length]),
  );
  const most = Math.max(0, ...known.values());
  return presets.filter((preset) => {
    const count = known.get(preset);
    return count === undefined || (count > 0 && count * 2 >= most);
  });
}
