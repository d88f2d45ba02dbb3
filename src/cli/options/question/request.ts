import { UserError } from '../../../core/errors.js';
import type { ManifestEntry } from '../../../core/manifest.js';
import { verbatim } from '../../../core/message.js';
import { CORE } from '../../../core/words.js';
import type { AnalyzeRequest } from '../../../run/request.js';
import type { Context } from '../../context.js';
import { CLI } from '../../words.js';
import { EVERY_FLAG } from '../flags.js';
import { OPTIONS } from '../words.js';

const SETTINGS: ReadonlySet<string> = new Set(EVERY_FLAG);

/** The frame of a run as flags, environment and config say it. The clock is read here, for `--as-of today`. */
export function requestOf(
  context: Context,
  entry: ManifestEntry,
  options: Readonly<Record<string, unknown>>,
  tables: readonly string[],
): AnalyzeRequest {
  const { settings, io } = context;
  const given = <K extends string, V>(key: K, value: V | undefined) =>
    (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
  const ranged = settings.typed('since') || settings.typed('until');
  if (ranged && settings.typed('period'))
    throw new UserError('E_PERIOD', 'usage', OPTIONS.period_since_until_both(), {
      hint: CLI.keep_one_them(),
    });
  return {
    analysis: entry.id,
    options: { ...configOptions(context, entry), ...options },
    ...given('asOf', settings.as_of === 'today' ? today(io.now(), settings.tz) : settings.as_of),
    ...given('period', ranged ? undefined : settings.period),
    ...given('since', settings.since),
    ...given('until', settings.until),
    ...given('compare', settings.compare),
    ...given('grain', settings.grain),
    ...given('weekStart', settings.week_start),
    ...given('fiscalYearStart', fiscalYearStart(settings.fiscal_year_start)),
    ...given('includePartial', settings.include_partial || undefined),
    by: settings.by,
    ...given('byAt', settings.by_at),
    ...given('groups', groups(settings.groups)),
    where: settings.where,
    tables,
  };
}

function fiscalYearStart(month: number | undefined): number | undefined {
  if (month !== undefined && (month < 1 || month > 12))
    throw new UserError('E_VALUE', 'usage', OPTIONS.fiscal_year_start_takes({ month }));
  return month;
}

function groups(most: number | undefined): number | undefined {
  if (most !== undefined && most < 1)
    throw new UserError('E_VALUE', 'usage', OPTIONS.groups_takes_number_from({ most }));
  return most;
}

/** The day it is now in the data's time zone. */
export function today(now: Date, zone: string | undefined): string {
  return new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(now);
}

/** Options of this analysis from the config files, the nearest file first. */
function configOptions({ configs }: Pick<Context, 'configs'>, entry: ManifestEntry): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const file of configs)
    for (const [name, { value, line }] of file.analyses.get(entry.id) ?? []) {
      if (SETTINGS.has(name) || name in values) continue;
      if (!entry.options.some((option) => option.name === name))
        throw new UserError('E_CONFIG', 'usage', CORE.has_no_option({ analysis: entry.id, option: name }), {
          where: verbatim(`${file.path}:${line}`),
        });
      values[name] = Array.isArray(value) || value === null ? value : String(value);
    }
  return values;
}
