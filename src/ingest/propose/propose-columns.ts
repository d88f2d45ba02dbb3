import type { Message } from '../../core/message.js';
import type { ModelColumn } from '../../model/column.js';
import { lacking, type ModelTable } from '../../model/table.js';
import { headerKey, type Preset, type PresetTable } from '../mapping/index.js';
import { type Candidate, filledValues, isOfEntry, neverDated, type ProposedColumn } from './candidate.js';
import { contraryFlags } from './contrary.js';
import { countedRows } from './counted-rows.js';
import { nameScore, OWN_NAME, spoken } from './header-names.js';
import { nearMisses } from './near-misses.js';
import { presetColumn } from './preset-column.js';
import { isDated, type Said, typeFit } from './type-fit.js';
import { PROPOSE } from './words.js';

export interface Proposal {
  readonly table: string;
  readonly preset: string;
  /** The lowest confidence among required columns, or 0 where one is missing. */
  readonly confidence: number;
  readonly columns: readonly ProposedColumn[];
  /** Columns whose likeliest header, still free, is not sure enough to be taken; likeliest first. */
  readonly doubtful: readonly ProposedColumn[];
  /** Required sets of alternatives for which there is nothing sure. */
  readonly missing: readonly (readonly string[])[];
  /** For missing columns: headers that come near, with the reason they were not taken. */
  readonly closest: readonly Message[];
  readonly nearest: Readonly<Record<string, string>>;
  readonly fillDown: readonly string[];
  readonly drop: string | null;
  readonly amountBasis: 'net' | 'gross' | null;
  readonly notes: readonly Message[];
}

/** Below it a column is proposed to the user but not taken. */
export const THRESHOLD = 0.8;

/** Share of values that must be codes of a column's closed set. */
const MOSTLY = 0.5;

/** Share of values that must read for a header to be taken by its name: the others are rejects, and no reason to take it for nothing. */
const SOME = 0.05;

/** Proposes what the headers are, for one table of the model. `samples` holds values by header. */
export function proposeColumns(
  table: ModelTable,
  headers: readonly string[],
  samples: ReadonlyMap<string, readonly string[]>,
  all: readonly Preset[],
  said: Said = {},
): Proposal {
  // What one shop calls `Name` is an order's number there and a person's everywhere else.
  const recognised = all.filter((one) => isGeneric(one) || isRecognised(one, headers));
  const presets = spoken(recognised, headers);
  const preset = matchPreset(table.name, headers, presets);
  const own = preset?.tables[table.name];
  const taken = new Map<string, ProposedColumn>();
  const used = new Set<string>();
  for (const [column, source] of Object.entries(own?.columns ?? {})) {
    const found = presetColumn(column, source, headers, preset!.name);
    if (found) {
      taken.set(column, found);
      if (found.source.from) used.add(found.header);
    }
  }
  const keys = new Set((own?.attributes ?? []).map(headerKey));
  for (const header of headers) if (keys.has(headerKey(header))) used.add(header);
  const ranked: { column: string; candidate: Candidate }[] = [];
  for (const [column, model] of Object.entries(table.columns)) {
    if (taken.has(column)) continue;
    for (const header of headers) {
      const candidate = rate(table, column, model, header, samples.get(header) ?? [], presets, said);
      if (candidate && !isStrangeState(table, column, samples.get(header))) ranked.push({ column, candidate });
    }
  }
  // Of two names alike the column that more rows fill: what was never paid has no day of payment.
  const filled = new Map(headers.map((header) => [header, filledValues(samples.get(header) ?? []).length]));
  const fill = ({ candidate }: (typeof ranked)[number]) => filled.get(candidate.header)!;
  ranked.sort((a, b) => b.candidate.confidence - a.candidate.confidence || fill(b) - fill(a));
  for (const { column, candidate } of ranked) {
    if (candidate.confidence < THRESHOLD || taken.has(column) || used.has(candidate.header)) continue;
    used.add(candidate.header);
    taken.set(column, {
      column,
      source: { from: [candidate.header] },
      header: candidate.header,
      confidence: candidate.confidence,
      by: candidate.by,
    });
  }
  for (const flag of contraryFlags(table, taken, headers, samples, presets)) taken.set(flag.column, flag);
  const counted = countedRows(table, taken, headers, samples);
  if (counted !== null) taken.set('quantity', counted);
  const stage = taken.get('stage');
  // A deal's stage says whether it is open, won or lost.
  if (table.name === 'opportunities' && !taken.has('status') && stage?.source.from !== undefined)
    taken.set('status', { ...stage, column: 'status' });
  return conclude(table, preset?.name ?? genericName(headers), own, taken, ranked, headers, samples, presets, said);
}

function conclude(
  table: ModelTable,
  preset: string,
  own: PresetTable | undefined,
  taken: Map<string, ProposedColumn>,
  ranked: readonly { column: string; candidate: Candidate }[],
  headers: readonly string[],
  samples: ReadonlyMap<string, readonly string[]>,
  presets: readonly Preset[],
  said: Said,
): Proposal {
  const order = Object.keys(table.columns);
  const columns = [...taken.values()].sort((a, b) => order.indexOf(a.column) - order.indexOf(b.column));
  const missing = lacking(table, (name) => taken.has(name));
  const near = nearMisses(missing, taken, ranked, headers, samples, presets, table, said);
  const required = columns.filter(({ column }) => table.required.some((names) => names.includes(column)));
  const gross = grossHeader(taken.get('amount')?.header, presets);
  return {
    table: table.name,
    preset,
    confidence: missing.length > 0 ? 0 : Math.min(1, ...required.map(({ confidence }) => confidence)),
    columns,
    doubtful: doubtfulColumns(taken, ranked),
    missing,
    closest: near.lines,
    nearest: near.headers,
    fillDown: (own?.fill_down ?? []).filter((column) => taken.has(column) || headers.includes(column)),
    drop: own?.drop !== undefined && headers.includes(own.drop_needs ?? '') ? own.drop : null,
    amountBasis: own?.amount_basis ?? (gross ? 'gross' : null),
    notes: amountNotes(taken.get('amount')?.header, headers, presets),
  };
}

/** A header `State` names a region as often as a state of the row: only the model's own words make it one. */
const isStrangeState = ({ columns }: ModelTable, column: string, values: readonly string[] | undefined): boolean =>
  column === 'state' &&
  !(values ?? []).every((value) => value.trim() === '' || columns.state!.codes!.includes(value.trim().toLowerCase()));

const grossHeader = (header: string | undefined, presets: readonly Preset[]) =>
  header !== undefined && presets.some(({ gross }) => gross.some((name) => headerKey(name) === headerKey(header)));

function amountNotes(header: string | undefined, headers: readonly string[], presets: readonly Preset[]): Message[] {
  if (header === undefined) return [];
  if (grossHeader(header, presets)) return [PROPOSE.amount_is_gross({ header })];
  const gross = headers.find((other) => other !== header && grossHeader(other, presets));
  return gross === undefined ? [] : [PROPOSE.amount_is_net({ header, gross })];
}

function doubtfulColumns(
  taken: ReadonlyMap<string, ProposedColumn>,
  ranked: readonly { column: string; candidate: Candidate }[],
): ProposedColumn[] {
  const busy = new Set([...taken.values()].map(({ header }) => header));
  const out = new Map<string, ProposedColumn>();
  for (const { column, candidate } of ranked) {
    const { header } = candidate;
    if (taken.has(column) || out.has(column) || busy.has(header)) continue;
    out.set(column, { column, source: { from: [header] }, ...candidate });
  }
  return [...out.values()];
}

function matchPreset(table: string, headers: readonly string[], presets: readonly Preset[]): Preset | undefined {
  const keys = new Set(headers.map(headerKey));
  return presets.find(({ tables }) =>
    (tables[table]?.match ?? []).some((set) => set.every((name) => keys.has(headerKey(name)))),
  );
}

const isGeneric = ({ name }: Preset): boolean => name.startsWith('generic-');

function isRecognised({ tables }: Preset, headers: readonly string[]): boolean {
  const keys = new Set(headers.map(headerKey));
  return Object.values(tables).some(({ match }) =>
    (match ?? []).some((set) => set.every((name) => keys.has(headerKey(name)))),
  );
}

const genericName = (headers: readonly string[]) =>
  headers.some((h) => /\p{Script=Han}/u.test(h)) ? 'generic-zh' : 'generic-en';

/** How likely a header is the column: by its name, times how well its values fit the type. */
function rate(
  table: ModelTable,
  column: string,
  model: ModelColumn,
  header: string,
  values: readonly string[],
  presets: readonly Preset[],
  said: Said,
): Candidate | null {
  const name = nameScore(table.name, column, header, presets);
  if (name === null) return null;
  if (name.by !== OWN_NAME && isDated(model) && !isOfEntry(column) && neverDated(header, presets)) return null;
  // Words of another list: the header is the user's own, and kept as an attribute.
  if (table.columns[column]!.codes !== undefined && !SAID_BY_WORDS.has(column) && codesFit(model, values) < MOSTLY)
    return null;
  const fit = typeFit(model, values, said);
  const rated = Math.round(name.score * (fit >= 0.95 ? 1 : fit) * 100) / 100;
  // Values that cannot be read are rejects under a name that says what they are: no reason to take the column for another.
  const isNamed = name.by === OWN_NAME || (name.score > 0.84 && fit >= SOME);
  const confidence = isNamed ? Math.max(THRESHOLD, rated) : rated;
  return { header, confidence, by: name.by };
}

/** Columns whose words vocabularies know. */
const SAID_BY_WORDS: ReadonlySet<string> = new Set(['status', 'state']);

/** Share of filled values that are codes of the column's closed set. */
function codesFit({ codes }: ModelColumn, values: readonly string[]): number {
  const filled = filledValues(values).map((value) => value.trim().toLowerCase());
  return filled.length === 0 ? 1 : filled.filter((value) => codes!.includes(value)).length / filled.length;
}
