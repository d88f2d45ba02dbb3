import { closest, UserError } from '../core/errors.js';
import { type Message, verbatim } from '../core/message.js';
import { CORE } from '../core/words.js';
import type { ReportRequest, SectionRequest } from './request.js';
import { headlineForm, REPORT } from './words.js';

export type ReportConfig = Pick<
  ReportRequest,
  | 'sections'
  | 'baseline'
  | 'frozen'
  | 'materiality'
  | 'reasons'
  | 'owners'
  | 'toDate'
  | 'plan'
  | 'calendar'
  | 'headline'
  | 'holdout'
>;

const KEYS = [
  'sections',
  'baseline',
  'freeze',
  'materiality',
  'reasons',
  'owners',
  'to_date',
  'plan',
  'calendar',
  'headline',
  'holdout',
];
const SECTION_KEYS = ['analysis', 'options', 'period', 'by'];

const fault = (file: string, message: Message, hint?: Message): UserError =>
  new UserError('E_CONFIG', 'usage', REPORT.in_report({ message }), {
    where: verbatim(file),
    ...(hint === undefined ? {} : { hint }),
  });

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `0.05`, `5%`; no number for anything else. */
export function shareIn(value: unknown): number {
  const text = String(value).trim();
  if (text === '') return Number.NaN;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

const texts = (value: unknown): string[] | null =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? (value as string[]) : null;

function known(file: string, value: Readonly<Record<string, unknown>>, keys: readonly string[]): void {
  const wrong = Object.keys(value).find((key) => !keys.includes(key));
  if (wrong === undefined) return;
  const near = closest(wrong, keys);
  throw fault(
    file,
    REPORT.no_setting({ wrong }),
    near === undefined ? REPORT.settings({ keys }) : CORE.did_you_mean({ near }),
  );
}

function sectionOf(file: string, value: unknown): SectionRequest {
  if (typeof value === 'string') return { analysis: value };
  if (!isMap(value) || typeof value.analysis !== 'string') throw fault(file, REPORT.section_form());
  known(file, value, SECTION_KEYS);
  const by = value.by === undefined ? undefined : (texts(value.by) ?? [String(value.by)]);
  if (value.options !== undefined && !isMap(value.options))
    throw fault(file, REPORT.options_are_no_map({ analysis: value.analysis }));
  return {
    analysis: value.analysis,
    ...(value.options === undefined ? {} : { options: value.options as Readonly<Record<string, unknown>> }),
    ...(value.period === undefined ? {} : { period: String(value.period) }),
    ...(by === undefined ? {} : { by }),
  };
}

/**
 * Reads `report:` of a config file: sections in order, baseline, freeze, materiality, reasons, owners, to_date.
 * Throws UserError E_CONFIG (usage) for anything else.
 */
export function reportConfig(value: unknown, file: string): ReportConfig {
  if (value === undefined || value === null) return {};
  if (!isMap(value)) throw fault(file, REPORT.not_a_map());
  known(file, value, KEYS);
  const { sections, baseline, freeze, materiality, reasons, owners, to_date, plan, calendar, headline, holdout } =
    value;
  if (sections !== undefined && !Array.isArray(sections)) throw fault(file, REPORT.sections_are_no_list());
  if (reasons !== undefined && texts(reasons) === null) throw fault(file, REPORT.reasons_are_no_list());
  if (headline !== undefined && texts(headline) === null) throw fault(file, headlineForm());
  if (owners !== undefined && !isMap(owners)) throw fault(file, REPORT.owners_are_no_map());
  return {
    ...(sections === undefined ? {} : { sections: sections.map((section) => sectionOf(file, section)) }),
    ...(baseline === undefined ? {} : { baseline: baselineOf(baseline, file) }),
    ...(freeze === undefined ? {} : { frozen: String(freeze) }),
    ...(materiality === undefined ? {} : { materiality: materialityOf(materiality, file) }),
    ...(reasons === undefined ? {} : { reasons: texts(reasons)! }),
    ...(owners === undefined
      ? {}
      : { owners: Object.fromEntries(Object.entries(owners).map(([key, name]) => [key, String(name)])) }),
    ...(headline === undefined ? {} : { headline: texts(headline)! }),
    ...(plan === undefined ? {} : { plan: planOf(plan, file) }),
    ...(calendar === undefined ? {} : { calendar: calendarOf(calendar, file) }),
    ...(to_date === undefined ? {} : { toDate: to_date === true }),
    ...(holdout === undefined ? {} : { holdout: holdoutOf(holdout, file) }),
  };
}

/** Periods of a baseline: 12 to 120. `place` is named in the fault. */
export function baselineOf(value: unknown, place: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 12 && number <= 120) return number;
  throw fault(place, REPORT.baseline_form({ value: String(value) }));
}

/** A share from 0 to 1. */
export function materialityOf(value: unknown, place: string): number {
  const number = shareIn(value);
  if (number >= 0 && number <= 1) return number;
  throw fault(place, REPORT.materiality_form({ text: String(value).trim() }));
}

/** A share of customers: as many may be left out of the lists as `actions --holdout` lets. */
function holdoutOf(value: unknown, place: string): number {
  const number = shareIn(value);
  if (number >= 0 && number <= 0.5) return number;
  throw fault(place, REPORT.holdout_form({ setting: 'holdout', text: String(value).trim() }));
}

const PATTERNS = ['4-4-5', '4-5-4', '5-4-4'] as const;

/** Weeks of the three months of a quarter. */
export function calendarOf(value: unknown, place: string): (typeof PATTERNS)[number] {
  const pattern = PATTERNS.find((known) => known === value);
  if (pattern !== undefined) return pattern;
  throw fault(place, REPORT.calendar_form({ patterns: PATTERNS, value: String(value) }));
}

function planOf(value: unknown, file: string): Record<string, number> {
  if (!isMap(value)) throw fault(file, REPORT.plan_form());
  return Object.fromEntries(
    Object.entries(value).map(([metric, given]) => {
      const number = shareIn(given);
      if (!Number.isFinite(number)) throw fault(file, REPORT.plan_no_number({ metric, text: String(given).trim() }));
      return [metric, number];
    }),
  );
}
