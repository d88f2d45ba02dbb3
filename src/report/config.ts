import { closest, UserError } from '../core/errors.js';
import type { ReportRequest, SectionRequest } from './request.js';

export type ReportConfig = Pick<
  ReportRequest,
  'sections' | 'baseline' | 'frozen' | 'materiality' | 'reasons' | 'owners' | 'toDate' | 'plan' | 'calendar'
>;

const KEYS = ['sections', 'baseline', 'freeze', 'materiality', 'reasons', 'owners', 'to_date', 'plan', 'calendar'];
const SECTION_KEYS = ['analysis', 'options', 'period', 'by'];

const fault = (file: string, message: string, hint?: string): UserError =>
  new UserError('E_CONFIG', 'usage', `report: ${message}`, { where: file, ...(hint === undefined ? {} : { hint }) });

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const texts = (value: unknown): string[] | null =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? (value as string[]) : null;

function known(file: string, value: Readonly<Record<string, unknown>>, keys: readonly string[]): void {
  const wrong = Object.keys(value).find((key) => !keys.includes(key));
  if (wrong === undefined) return;
  const near = closest(wrong, keys);
  throw fault(
    file,
    `no setting ${wrong}`,
    near === undefined ? `settings: ${keys.join(', ')}` : `did you mean ${near}?`,
  );
}

function sectionOf(file: string, value: unknown): SectionRequest {
  if (typeof value === 'string') return { analysis: value };
  if (!isMap(value) || typeof value.analysis !== 'string')
    throw fault(file, 'a section is the name of an analysis, or has one');
  known(file, value, SECTION_KEYS);
  const by = value.by === undefined ? undefined : (texts(value.by) ?? [String(value.by)]);
  if (value.options !== undefined && !isMap(value.options))
    throw fault(file, `options of ${value.analysis} are no map`);
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
  if (!isMap(value)) throw fault(file, 'is no map');
  known(file, value, KEYS);
  const { sections, baseline, freeze, materiality, reasons, owners, to_date, plan, calendar } = value;
  if (sections !== undefined && !Array.isArray(sections)) throw fault(file, 'sections are no list');
  if (reasons !== undefined && texts(reasons) === null) throw fault(file, 'reasons are no list of attributes');
  if (owners !== undefined && !isMap(owners)) throw fault(file, 'owners are no map from analyses to names');
  return {
    ...(sections === undefined ? {} : { sections: sections.map((section) => sectionOf(file, section)) }),
    ...(baseline === undefined ? {} : { baseline: baselineOf(baseline, file) }),
    ...(freeze === undefined ? {} : { frozen: String(freeze) }),
    ...(materiality === undefined ? {} : { materiality: materialityOf(materiality, file) }),
    ...(reasons === undefined ? {} : { reasons: texts(reasons)! }),
    ...(owners === undefined
      ? {}
      : { owners: Object.fromEntries(Object.entries(owners).map(([key, name]) => [key, String(name)])) }),
    ...(plan === undefined ? {} : { plan: planOf(plan, file) }),
    ...(calendar === undefined ? {} : { calendar: calendarOf(calendar, file) }),
    ...(to_date === undefined ? {} : { toDate: to_date === true }),
  };
}

/** Periods of a baseline: 12 to 120. `place` is named in the fault. */
export function baselineOf(value: unknown, place: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 12 && number <= 120) return number;
  throw fault(place, `a baseline is 12 to 120 periods, not ${String(value)}`);
}

/** A share from 0 to 1. */
export function materialityOf(value: unknown, place: string): number {
  const text = String(value).trim();
  const number = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (text !== '' && number >= 0 && number <= 1) return number;
  throw fault(place, `materiality is a share from 0 to 1, not ${text}`);
}

const PATTERNS = ['4-4-5', '4-5-4', '5-4-4'] as const;

/** Weeks of the three months of a quarter. */
export function calendarOf(value: unknown, place: string): (typeof PATTERNS)[number] {
  const pattern = PATTERNS.find((known) => known === value);
  if (pattern !== undefined) return pattern;
  throw fault(place, `a calendar of weeks is ${PATTERNS.join(', ')}, not ${String(value)}`);
}

function planOf(value: unknown, file: string): Record<string, number> {
  if (!isMap(value)) throw fault(file, 'plan is no map from metrics to numbers');
  return Object.fromEntries(
    Object.entries(value).map(([metric, given]) => {
      const text = String(given).trim();
      const number = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
      if (text === '' || !Number.isFinite(number)) throw fault(file, `the plan of ${metric} is no number: ${text}`);
      return [metric, number];
    }),
  );
}
