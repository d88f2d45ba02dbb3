import { wilsonInterval } from '../../../stats/intervals/proportion-interval.js';
import { MIN_RATE, type Ranking } from '../../../stats/ranking/fair-ranking.js';
import { rankedFields } from '../../../stats/ranking/ranked-fields.js';
import type { Evidence, Facts } from '../basis/evidence.js';
import type { Rows } from '../basis/rows.js';

export function rankingRows({ cut }: Evidence, ranking: Ranking, { people }: Facts): Rows<'ranking'> {
  return ranking.reps.map((rep) => {
    const own = rep.trials < MIN_RATE ? null : wilsonInterval(rep.successes, rep.trials);
    return {
      __cut: cut,
      rank: rep.rank,
      rep_id: rep.rep,
      name: people.get(rep.rep)?.name ?? null,
      team: people.get(rep.rep)?.team ?? null,
      won: rep.successes,
      decided: rep.trials,
      win_rate: own?.estimate ?? null,
      low: own?.low ?? null,
      high: own?.high ?? null,
      ...rankedFields(rep),
      p_value: rep.p,
    };
  });
}
