import type { Sql } from '../../../core/analysis.js';
import { finiteOf, textOf } from '../../../core/cell.js';
import { UserError } from '../../../core/errors.js';
import { CLOCKS, type ClockMeasure } from './codes.js';
import rulesSql from './rules.sql';
import { WORDS } from './words.js';

/** The clock that a target is meant by: opening time, every hour, or whichever the desk has. */
export type Meant = 'open' | 'calendar' | null;

/** A target of a measure with a clock, and the cases it is for. */
export interface Rule {
  readonly measure: ClockMeasure;
  /** Seconds. */
  readonly target: number;
  readonly meant: Meant;
  readonly goal: number | null;
  /** Lower case; null fits all. */
  readonly priority: string | null;
  readonly kind: string | null;
  readonly segment: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** How people read it: `priority high`, or nothing where it is for all cases. */
  readonly name: string;
}

/** What of a case decides which target it has. */
export interface Bearings {
  readonly priority: string | null;
  readonly kind: string | null;
  readonly segment: string | null;
  readonly opened: string;
}

const SECONDS: Readonly<Record<string, number>> = {
  ...{ second: 1, sec: 1, s: 1, minute: 60, min: 60, m: 60, hour: 3600, hr: 3600, h: 3600, day: 86_400, d: 86_400 },
  ...{ 秒: 1, 分钟: 60, 分: 60, 小时: 3600, 天: 86_400 },
};

/** Seconds in a unit, and the clock it names. A bare number is minutes. Throws UserError E_TARGET for what is no time. */
function unitOf(measure: string, text: string | null): { readonly seconds: number; readonly meant: Meant } {
  const word = (text ?? 'minutes')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  const [, front = '', name = ''] = /^(business_|open_|opening_|working_|calendar_)?(.*)$/.exec(word)!;
  const seconds = SECONDS[name] ?? SECONDS[name.replace(/s$/, '')];
  if (seconds === undefined)
    throw new UserError('E_TARGET', 'input', WORDS.unit_unknown({ measure, unit: text ?? '' }), {
      hint: WORDS.mend_unit(),
    });
  return { seconds, meant: front === '' ? null : front === 'calendar_' ? 'calendar' : 'open' };
}

const lower = (text: string | null): string | null => text?.trim().toLowerCase() ?? null;
const isClock = (measure: string): measure is ClockMeasure => (CLOCKS as readonly string[]).includes(measure);

/** Targets of measures with a clock, those of levels beside them. */
export async function rulesOf(sql: Sql): Promise<readonly Rule[]> {
  const rows = await sql.rows(rulesSql);
  return rows.flatMap((row): Rule[] => {
    const measure = String(row.measure).trim().toLowerCase();
    if (!isClock(measure)) return [];
    const unit = unitOf(measure, textOf(row.unit));
    const own = {
      kind: lower(textOf(row.kind)),
      priority: lower(textOf(row.priority)),
      segment: lower(textOf(row.segment)),
    };
    const [from, to] = [textOf(row.valid_from), textOf(row.valid_to)];
    const named = (['kind', 'priority', 'segment'] as const).flatMap((column) => textOf(row[column]) ?? []);
    const days = from === null && to === null ? [] : [`${from ?? ''}..${to ?? ''}`];
    return [
      {
        measure,
        target: finiteOf(row.target)! * unit.seconds,
        meant: unit.meant,
        goal: finiteOf(row.goal_share),
        ...own,
        ...{ from, to, name: [...named, ...days].join(', ') },
      },
    ];
  });
}

const fits = (rule: Rule, { priority, kind, segment, opened }: Bearings): boolean =>
  (rule.priority === null || rule.priority === priority) &&
  (rule.kind === null || rule.kind === kind) &&
  (rule.segment === null || rule.segment === segment) &&
  (rule.from === null || rule.from <= opened) &&
  (rule.to === null || opened <= rule.to);

const weight = ({ priority, kind, segment }: Rule): number =>
  Number(priority !== null) + Number(kind !== null) + Number(segment !== null);

/** Finds the target of a case: the one with most columns that fit. Throws UserError E_TARGET where two fit alike. */
export class RuleBook {
  private readonly known = new Map<string, Rule | null>();
  private readonly days: readonly string[];
  /** What any rule asks of a case: what none does tells no two cases apart. */
  private readonly asked: readonly ('priority' | 'kind' | 'segment')[];

  constructor(readonly rules: readonly Rule[]) {
    this.days = [...new Set(rules.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null))].sort();
    this.asked = (['priority', 'kind', 'segment'] as const).filter((one) => rules.some((rule) => rule[one] !== null));
  }

  has(measure: ClockMeasure): boolean {
    return this.rules.some((rule) => rule.measure === measure);
  }

  of(measure: ClockMeasure, given: Bearings): Rule | null {
    const asked = this.asked.map((one) => lower(given[one]));
    const key = [measure, ...asked, this.placeOf(given.opened)].join('\u0000');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const [priority, kind, segment] = [lower(given.priority), lower(given.kind), lower(given.segment)];
    const found = this.find(measure, { priority, kind, segment, opened: given.opened });
    this.known.set(key, found);
    return found;
  }

  /** Days between two that any rule names are alike; the days themselves each stand alone. */
  private placeOf(opened: string): number {
    if (this.days.length === 0) return 0;
    return this.days.filter((day) => day < opened).length + (this.days.includes(opened) ? 0.5 : 0);
  }

  private find(measure: ClockMeasure, bearings: Bearings): Rule | null {
    const own = this.rules.filter((rule) => rule.measure === measure && fits(rule, bearings));
    const most = Math.max(...own.map(weight));
    const best = own.filter((rule) => weight(rule) === most);
    if (best.length > 1)
      throw new UserError(
        'E_TARGET',
        'input',
        WORDS.two_rules({ measure, rules: best.map(({ name, target }) => `${name || '*'} (${target / 60} min)`) }),
        { hint: WORDS.mend_rules() },
      );
    return best[0] ?? null;
  }
}
