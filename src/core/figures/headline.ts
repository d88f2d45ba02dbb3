import type { AnyDeclaration } from '../analysis.js';
import type { EntryStrings, ManifestEntry } from '../manifest.js';
import { english, fill } from '../message.js';
import type { Cell, ColumnMeta, Figure, Frame, Headline, Metric, Row } from '../result.js';
import { PLAINLY } from '../text/written.js';
import { changeText } from './change-text.js';
import { type FigureWords, figureText } from './figure-text.js';
import type { Answered, HeadlineRule } from './headline-rule.js';
import { HEADLINE } from './words.js';

export interface Material {
  readonly entry: ManifestEntry;
  readonly frame: Frame;
  readonly params: Readonly<Record<string, Cell | readonly Cell[]>>;
  readonly metrics: readonly Metric[];
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  /** English. */
  readonly strings: EntryStrings;
}

/** The headline of a result by the rule of its analysis, its text in English. */
export function headlineOf(rule: HeadlineRule<AnyDeclaration>, material: Material): Headline {
  const { frame, metrics, strings } = material;
  const total = new Map(metrics.flatMap((metric) => (metric.cut === undefined ? [[metric.id, metric] as const] : [])));
  const { say, values = {}, about } = rule(answeredBy(material, total));
  const bare: Headline = { id: say, text: '', values, ...(about === undefined ? {} : { about }) };
  return { ...bare, text: headlineText(bare, { frame, metrics, strings }, inEnglish(strings)) };
}

/** The words of a text that is the same for every reader. */
export const inEnglish = (strings: EntryStrings): FigureWords => ({
  say: english,
  code: (value) => strings.codes[value] ?? value,
  written: PLAINLY,
});

const told = (value: Cell | undefined): value is NonNullable<Cell> =>
  value !== null && value !== undefined && !(typeof value === 'number' && !Number.isFinite(value));

type Meta = Pick<ColumnMeta, 'kind'> & { readonly unit?: string | undefined; readonly decimals?: number | undefined };

function figureOf(value: Cell | undefined, { kind, unit, decimals }: Meta, column?: string): Figure | null {
  if (!told(value)) return null;
  return {
    value,
    kind,
    ...(unit === undefined ? {} : { unit }),
    ...(decimals === undefined ? {} : { decimals }),
    ...(column === undefined ? {} : { column }),
  };
}

function answeredBy(
  { entry, frame, params, rows }: Material,
  total: ReadonlyMap<string, Metric>,
): Answered<AnyDeclaration> {
  const tables = new Map(entry.tables.map((table) => [table.name, table.columns]));
  return {
    frame,
    options: params,
    value: (id) => figureOf(total.get(id)?.value, total.get(id) ?? entry.metrics[id]!),
    end: (id, which) => figureOf(total.get(id)?.interval?.[which], total.get(id) ?? entry.metrics[id]!),
    part: (id, which, kind) => figureOf(total.get(id)?.[which], { kind }),
    rows: (table) => rows[table] ?? [],
    cell: (table, row, column) => figureOf(row?.[column], tables.get(table)![column]!, column),
    option: (name, kind, unit) => figureOf(params[name] as Cell, { kind, unit }),
  };
}

/** From here on a fraction of money is noise in a sentence. */
const LARGE = 1000;

/** A figure within a sentence: money with its currency, without cents where it is large. */
export function spokenFigure(figure: Figure, { currency }: Pick<Frame, 'currency'>, words: FigureWords): string {
  const { value, kind } = figure;
  if (kind !== 'money') return figureText(value, figure, words);
  const isLarge = Math.abs(Number(String(value))) >= LARGE;
  const amount = figureText(value, isLarge ? { ...figure, decimals: 0 } : figure, words);
  return currency === null ? amount : words.say(HEADLINE.money({ amount, currency }));
}

/** A headline in the language of `strings` and `words`; as it was said where they do not know its sentence. */
export function headlineText(
  { id, text, values, about }: Headline,
  { frame, metrics, strings }: Pick<Material, 'frame' | 'metrics'> & { readonly strings: EntryStrings | undefined },
  words: FigureWords,
): string {
  const template = strings?.headlines[id];
  if (template === undefined) return text;
  const spoken = Object.entries(values).map(([place, figure]) => [place, spokenFigure(figure, frame, words)]);
  const sentence = fill(template, Object.fromEntries(spoken));
  const main = metrics.find((metric) => metric.id === about && metric.cut === undefined);
  if (main === undefined || frame.compare === null || !told(main.previous)) return sentence;
  const { from, to } = frame.compare;
  const moved = { now: main.value, before: main.previous, change: main.change };
  const change = changeText(main, moved, words);
  return words.say(HEADLINE.compared({ sentence, metric: strings!.metrics[main.id]!, change, from, to }));
}
