import { LANGUAGES } from '../core/analysis.js';
import { closest, UserError } from '../core/errors.js';
import { groupedBy } from '../core/grouped.js';
import { verbatim } from '../core/message.js';
import { csvCell, shellWord } from '../core/quoting.js';
import type { Warning } from '../core/result.js';
import { commonWarning } from '../core/warnings.js';
import type { Catalog, Engine } from '../engine/engine.js';
import { resolveAttribute, suggestBy } from '../model/attributes.js';
import { relationFor } from '../model/catalog.js';
import { COMPUTED_WORDS } from '../model/computed/words.js';
import { type CutAttribute, isComputed, isOfState, type PrefixInput } from '../model/prefix/prefix-input.js';
import { type Condition, parseWhere, whereText } from '../model/prefix/where.js';
import { type CalendarPart, calendarSql } from '../model/time/calendar.js';
import { calendarNamed } from '../model/time/calendar-names.js';
import type { Attributes } from './attributes.js';
import { spanOf } from './span.js';
import { RUN } from './words.js';

type Filter = PrefixInput['filters'][number];

/** Values that a refusal lists, the nearest first. */
const MOST_LISTED = 20;
/** Of them in a warning. */
const MOST_NAMED = 6;
/** Values among which the nearest is looked for. */
const MOST_KNOWN = 5000;

const QUOTED = /^(['"‘’“”])(.*)(['"‘’“”])$/su;
const unquoted = (text: string): string => (QUOTED.exec(text)?.[2] ?? text).trim();
const folded = (text: string): string => unquoted(text).toLowerCase();

/**
 * A condition of equality with the values as the data spell them: another case and quotes around are forgiven where nothing is spelled
 * as it was typed. Throws UserError E_WHERE_VALUE (exit usage) where no row has any of the values, with those there are; some of a
 * list that no row has are said.
 */
export async function knownValues(
  engine: Engine,
  catalog: Catalog,
  filter: Filter,
  warnings: Warning[],
): Promise<Filter> {
  const { condition, attribute } = filter;
  const isEquality = condition.operator === '=' || condition.operator === '!=';
  const named = condition.values.filter((value) => value !== '');
  if (!isEquality || named.length === 0 || isOfState(filter)) return filter;
  const source = sourceOf(catalog, attribute);
  if (source === undefined) return filter;
  const spelled = await spellings(engine, source, source.meant === undefined ? named : null);
  const byFolded = groupedBy(spelled, folded);
  const exact = new Set(spelled);
  const found = condition.values.map((value) =>
    value === '' || exact.has(value) ? [value] : (byFolded.get(folded(value)) ?? meantBy(source, value, spelled)),
  );
  const missing = condition.values.filter((_, place) => found[place]!.length === 0);
  if (missing.length > 0) {
    const known = await valuesThere(engine, source, missing);
    // What is left out need not be there, and that it is not is said; what is asked for must.
    // Where there are no values at all nothing is wrong: nobody had a tier before the data begin, and gold is a tier all the same.
    if (condition.operator === '=' && missing.length === condition.values.length)
      refuseUnknown(condition, known, missing);
    else if (known.length > 0) warnings.push(missingWarning(condition, known, missing));
  }
  const values = found.flatMap((own, place) => (own.length === 0 ? [condition.values[place]!] : own));
  return { attribute, condition: { ...condition, values } };
}

/** Says of computed attributes as of a day before the first purchase that nobody has a value of them yet. */
export async function beforeData(
  engine: Engine,
  day: string,
  attributes: readonly { readonly name: string }[],
): Promise<readonly Warning[]> {
  if (attributes.length === 0) return [];
  const span = await spanOf(engine, 'orders');
  if (span === undefined || day >= span.first) return [];
  const attribute = [...new Set(attributes.map(({ name }) => name))].join(', ');
  return [commonWarning('W_BEFORE_DATA', { attribute, day, first: span.first })];
}

/** The attribute of a condition. Throws UserError as of a cut, with a condition to try. */
export const attributeOf = (
  { attribute, operator, values }: Condition,
  attributes: Attributes,
): Promise<CutAttribute> =>
  attributes.find(attribute, (name) => {
    if (name === undefined) return suggestBy(name);
    const meant = `${name}${operator}${values.map((value) => csvCell(value)).join(',')}`;
    return verbatim(`crm-analyze … --where ${shellWord(meant)}`);
  });

/** The attribute of a condition, by the first of the tables that reaches it; undefined of computed ones and of those that none does. */
function reached(catalog: Catalog, bases: readonly string[], name: string): CutAttribute | undefined {
  for (const base of bases)
    try {
      return resolveAttribute(name, base, catalog);
    } catch (fault) {
      if (!(fault instanceof UserError)) throw fault;
    }
  return undefined;
}

/** Conditions as the data spell their values, once for all analyses over `bases`. Throws and says as `knownValues`. */
export async function spelledWhere(
  engine: Engine,
  catalog: Catalog,
  bases: readonly string[],
  texts: readonly string[],
): Promise<{ readonly where: string[]; readonly warnings: readonly Warning[] }> {
  const warnings: Warning[] = [];
  const where: string[] = [];
  for (const text of texts) {
    const condition = parseWhere(text);
    const attribute = reached(catalog, bases, condition.attribute);
    const known = attribute && (await knownValues(engine, catalog, { condition, attribute }, warnings)).condition;
    const isSame = known === undefined || known.values.join('\n') === condition.values.join('\n');
    where.push(
      isSame ? text : `${known.attribute}${known.operator}${known.values.map((value) => csvCell(value)).join(',')}`,
    );
  }
  return { where, warnings };
}

interface Source {
  readonly column: string;
  readonly from: string;
  readonly params: Record<string, string | number | bigint | boolean | null>;
  /** Whether a value of the data is what was typed, by what people call it; absent where only its own spelling is. All values are few there. */
  readonly meant?: (value: string, typed: string) => boolean;
}

/** Values that are called as was typed. */
const meantBy = ({ meant }: Source, typed: string, all: readonly string[]): string[] =>
  meant === undefined ? [] : all.filter((value) => meant(value, unquoted(typed)));

/** Values of computed attributes are codes: blanks stand for what joins their words, and `too young to judge` for `too_young`. */
const calledSo = (attribute: string, value: string, typed: string): boolean => {
  const ofAttribute = own(COMPUTED_WORDS, attribute);
  const words = ofAttribute === undefined ? [] : LANGUAGES.map((language) => own(ofAttribute[language], value));
  const said = typed.toLowerCase();
  return [value.replaceAll('_', ' '), ...words].some((word) => word?.toLowerCase() === said);
};

const own = <T>(from: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(from, name) ? from[name] : undefined;

function namedSo(part: CalendarPart, value: string, typed: string): boolean {
  const named = calendarNamed(part, typed);
  return named !== undefined && value.startsWith(named.begin) && value.endsWith(named.end);
}

/** Where the values of a text stand; undefined of other types, which the engine compares as it reads them. */
function sourceOf(catalog: Catalog, attribute: CutAttribute): Source | undefined {
  if (isComputed(attribute)) {
    const { text, params } = attribute.computed;
    const meant = (value: string, typed: string) => calledSo(attribute.name, value, typed);
    return { column: 'value', from: text, params: { ...params } as Source['params'], meant };
  }
  const loaded = catalog.tables.get(attribute.table);
  const type = loaded?.columns.get(attribute.column)?.toLowerCase() ?? '';
  const from = loaded === undefined ? '' : relationFor(loaded, [attribute.column]);
  const { part } = attribute;
  if (part !== undefined) {
    const meant = (value: string, typed: string) => namedSo(part, value, typed);
    return { column: calendarSql(part, attribute.column, type, catalog.timezone), from, params: {}, meant };
  }
  if (loaded === undefined || !/^(varchar|text|char)/.test(type)) return undefined;
  return { column: attribute.column, from, params: {} };
}

const missingWarning = ({ attribute }: Condition, known: readonly string[], missing: readonly string[]): Warning =>
  commonWarning(
    'W_NO_SUCH_VALUE',
    {
      attribute,
      values: missing.slice(0, MOST_LISTED).join(', '),
      known: `${known.slice(0, MOST_NAMED).join(', ')}${known.length > MOST_NAMED ? ' …' : ''}`,
    },
    missing.length,
  );

/** Values that are asked for each as a parameter; of more, all there are is read. */
const MOST_ASKED = 32;

/** How the data spell what was typed, whatever the case and the quotes around; all values where none are given. */
async function spellings(
  engine: Engine,
  { column, from, params }: Source,
  values: readonly string[] | null,
): Promise<string[]> {
  const wanted = [...new Set((values ?? []).flatMap((value) => [value.toLowerCase(), folded(value)]))];
  if (values === null || wanted.length > MOST_ASKED) {
    const all = `SELECT DISTINCT CAST(${column} AS varchar) AS value FROM ${from} known WHERE ${column} IS NOT NULL ORDER BY 1`;
    return (await engine.query({ text: all, params })).map(({ value }) => String(value));
  }
  const names = wanted.map((_, place) => `value_${place}`);
  const text = `SELECT DISTINCT CAST(${column} AS varchar) AS value FROM ${from} known
    WHERE lower(trim(CAST(${column} AS varchar))) IN (${names.map((name) => `CAST($${name} AS varchar)`).join(', ')}) ORDER BY 1`;
  const asked = Object.fromEntries(names.map((name, place) => [name, wanted[place]!]));
  return (await engine.query({ text, params: { ...params, ...asked } })).map(({ value }) => String(value));
}

/** The values there are, the nearest to the first of the missing before all others, then the most frequent. */
async function valuesThere(
  engine: Engine,
  { column, from, params }: Source,
  missing: readonly string[],
): Promise<readonly string[]> {
  const text = `SELECT CAST(${column} AS varchar) AS value, count(*) AS n FROM ${from} known WHERE ${column} IS NOT NULL
    GROUP BY 1 ORDER BY n DESC, 1 LIMIT ${MOST_KNOWN}`;
  const known = (await engine.query({ text, params })).map(({ value }) => String(value));
  const typed = folded(missing[0]!);
  // `North and channel=web` is two conditions; what comes before the second is what was meant of the first.
  const head = typed.split(/\s+(?:and|&&)\s+|\s*&&\s*/i)[0]!;
  const near = closest(typed, known.map(folded)) ?? closest(head, known.map(folded));
  const nearest = known.find((value) => folded(value) === near);
  return nearest === undefined ? known : [nearest, ...known.filter((value) => value !== nearest)];
}

/** Throws unless there are no values at all. */
function refuseUnknown({ attribute }: Condition, known: readonly string[], missing: readonly string[]): void {
  if (known.length === 0) return;
  throw new UserError('E_WHERE_VALUE', 'usage', RUN.no_row_has({ attribute, missing }), {
    where: [RUN.values_are({ values: known.slice(0, MOST_LISTED), n: known.length }), RUN.one_where_each()],
    hint: verbatim(`--where ${shellWord(whereText(attribute, known[0]!))}`),
  });
}
