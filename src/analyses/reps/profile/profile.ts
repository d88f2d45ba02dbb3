import { amountOf } from '../../../core/cell.js';
import type { Row } from '../../../core/result.js';
import { earlier } from '../../../core/time/period-days.js';
import { benjaminiHochberg } from '../../../stats/intervals/multiple-testing.js';
import { observedOverExpected, stratifiedExactTest } from '../../../stats/intervals/stratified-exact.js';
import { MIN_RATE } from '../../../stats/ranking/fair-ranking.js';
import { type Context, type Facts, judged } from '../basis/evidence.js';
import type { Rows } from '../basis/rows.js';
import profileSql from './profile.sql';

const DIMENSIONS = ['segment', 'category', 'lead_source', 'sales_process', 'account'];
/** Share of false signals among the signals that is put up with: a profile is for choosing tasks, not for judging. */
const FALSE_SHARE = 0.1;

/** In which kinds of deal a rep wins more, or less, often than everybody does in the same kind. */
export async function profileRows(context: Context, { deals, people }: Facts): Promise<Rows<'profile'>> {
  const { sql, frame } = context;
  if (deals === undefined) return [];
  const asked = DIMENSIONS.map((dimension) => ({ dimension }));
  const span = { since: frame.period.from, until: earlier(frame.period.to, frame.as_of) };
  const rows = await sql.given('asked', asked, { dimension: 'text' }).rows(profileSql, span, { deal: deals });
  const cuts = [...new Set(rows.map((row) => String(row.__cut)))].filter(judged(context, 'opportunities')).sort();
  return cuts.flatMap((cut) =>
    cutRows(
      rows.filter((row) => row.__cut === cut),
      people,
    ),
  );
}

function cutRows(rows: readonly Row[], people: Facts['people']): Rows<'profile'> {
  const all = new Map<string, { trials: number; successes: number }>();
  const key = (row: Row) => `${row.dimension} ${row.value}`;
  for (const row of rows) {
    const sum = all.get(key(row)) ?? { trials: 0, successes: 0 };
    all.set(key(row), {
      trials: sum.trials + amountOf(row.decided),
      successes: sum.successes + amountOf(row.won),
    });
  }
  const shown = rows.filter((row) => amountOf(row.decided) >= MIN_RATE);
  const tests = shown.map((row) =>
    stratifiedExactTest(amountOf(row.won), [{ own: amountOf(row.decided), ...all.get(key(row))! }]),
  );
  const adjusted = benjaminiHochberg(tests.map(({ p }) => p));
  return shown.map((row, index) => {
    const [won, decided] = [amountOf(row.won), amountOf(row.decided)];
    const { expected } = tests[index]!;
    const ratio = observedOverExpected(won, tests[index]!);
    const rep = String(row.rep_id);
    return {
      __cut: row.__cut!,
      rep_id: rep,
      name: people.get(rep)?.name ?? null,
      dimension: String(row.dimension),
      value: String(row.value),
      won,
      decided,
      win_rate: won / decided,
      expected_rate: expected / decided,
      observed_expected: ratio?.estimate ?? null,
      low: ratio?.low ?? null,
      high: ratio?.high ?? null,
      signal: adjusted[index]! > FALSE_SHARE ? 'as_others' : won > expected ? 'above' : 'below',
    };
  });
}
