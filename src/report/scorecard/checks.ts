import { evaluateChecks, type Judged, type Missing, parseCheck } from '../../core/checks.js';
import type { Manifest } from '../../core/manifest.js';
import type { Check } from '../../core/result.js';
import { reportRules } from '../checks.js';
import { MARKS, type Scorecard } from './scorecard.js';

/** What a scorecard counts, beside the measures of its analyses. */
const COUNTS = ['measures', 'with_evidence', ...MARKS] as const;

const META = Object.fromEntries(COUNTS.map((name) => [name, { kind: 'count' as const }]));

/** A check of a scorecard, understood: of what it counts, or of a measure as `analysis.metric`. */
export interface ScoreRule {
  readonly of: (card: Scorecard, missing: Missing | undefined) => Check[];
}

const countsOf = ({ rows }: Scorecard): Judged[] => [
  { id: 'measures', value: rows.length },
  { id: 'with_evidence', value: rows.filter(({ value }) => value !== null).length },
  ...MARKS.map((id) => ({ id, value: rows.filter(({ mark }) => mark === id).length })),
];

/** Reads `worse>0`, `analysis.metric<0.8`; throws UserError (usage). */
export function scoreRule(manifest: Manifest, expr: string, level: 'fail' | 'warn'): ScoreRule {
  const name = /^\s*([a-z_]+)\s*[^a-z_.\s]/i.exec(expr)?.[1]?.toLowerCase();
  if (name !== undefined && Object.hasOwn(META, name)) {
    const rule = parseCheck(expr, level, META);
    return { of: (card, missing) => evaluateChecks([rule], countsOf(card), missing) };
  }
  const [asked] = reportRules(manifest, level === 'fail' ? [expr] : [], level === 'warn' ? [expr] : []);
  const { on } = asked!;
  return {
    of: ({ rows }, missing) => {
      if (on === null) {
        const signals = rows.filter(({ mark }) => mark === 'better' || mark === 'worse').length;
        return [{ expr, level, status: signals > 0 ? level : 'pass', metric: 'any_signal', actual: signals }];
      }
      const own = rows.filter(({ analysis }) => analysis === on.analysis);
      const judged = own.map(({ metric: id, value, previous, change }) => ({ id, value, previous, change }));
      const metric = `${on.analysis}.${on.rule.metric}`;
      return evaluateChecks([on.rule], judged, missing).map((check) => ({ ...check, expr, metric }));
    },
  };
}
