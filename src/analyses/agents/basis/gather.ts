import { textOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import {
  type CaseSlices,
  caseChanges,
  casePauses,
  lastSeen,
  nothingNoted,
} from '../../../model/facts/case_clock/index.js';
import { calendarsOf } from '../../../model/time/calendars.js';
import { hourFinder } from '../../../parts/local-hours.js';
import type { ClusterSums } from '../../../stats/intervals/clustered.js';
import qualitySql from '../agents/quality.sql';
import { qualityOf } from '../agents/rows.js';
import { addTimely, type People } from '../fair/fair.js';
import callsSql from '../months/calls.sql';
import inPartSql from '../months/in-part.sql';
import latestTotalsSql from '../months/latest-totals.sql';
import { type Context, callsFollow, checksFollow, sourcesOf, windowOf } from './context.js';
import { addSatisfaction } from './opinions.js';
import peopleSql from './people.sql';
import { type CutTally, type MixPart, tallyCases } from './tally.js';

const DAY = 86_400;

export interface Evidence {
  readonly cuts: ReadonlyMap<string, CutTally>;
  readonly calls: ReadonlyMap<string, Row[]>;
  /** By cut, then agent. */
  readonly quality: ReadonlyMap<string, Map<string, ClusterSums>>;
  readonly people: ReadonlyMap<string, People>;
  readonly names: readonly string[];
  readonly cases: number;
}

/** Everything known of the agents' work in the period, by cut; without what only metrics that nobody `asks` for need. */
export async function gather(
  context: Context,
  slices: CaseSlices,
  asks: (metric: 'csat' | 'answer_rate' | 'quality') => boolean = () => true,
): Promise<Evidence> {
  const { sql, frame, options, has } = context;
  const sources = await sourcesOf(context, slices);
  const calendars = await calendarsOf(sql, frame.timezone, options.schedule);
  const adjust = options.adjust as readonly MixPart[];
  const cuts = await tallyCases(sources.fact, adjust, {
    calendars,
    seen: await lastSeen(sql, frame.as_of),
    repeatWindow: options.repeat_days * DAY,
    hourOf: hourFinder(frame.timezone),
    pauses: calendars === null ? nothingNoted : await casePauses(sql, sources.ticket, frame.as_of),
    changes: calendars === null ? nothingNoted : await caseChanges(sql, sources.ticket, frame.as_of),
  });
  const unsure = calendars?.unsure() ?? null;
  if (unsure !== null) context.warn('W_SCHEDULE', { schedules: unsure });
  for (const cut of cuts.values()) addTimely(cut);
  if (asks('csat')) await addSatisfaction(context, slices, sources, cuts, adjust);
  const window = windowOf(context);
  const calls = callsFollow(context) && asks('answer_rate') ? await callsOf(context, slices) : [];
  const quality = asks('quality') && checksFollow(context) ? await sql.rows(qualitySql, { ...window, ...slices }) : [];
  const people = has('agents') ? await sql.rows(peopleSql) : [];
  const byCut = <T>(rows: readonly Row[], make: (own: Row[]) => T): Map<string, T> => {
    const groups = groupedBy(rows, (row) => String(row.__cut));
    return new Map([...groups].map(([cut, own]) => [cut, make(own)]));
  };
  const evidence = {
    calls: byCut(calls, (own) => own),
    quality: byCut(quality, (own) => new Map(own.map((row) => [String(row.agent_id), qualityOf(row)]))),
  };
  return {
    ...evidence,
    cuts,
    people: new Map(
      people.map((row) => [
        String(row.agent_id),
        { name: row.name === null ? null : String(row.name), team: row.team === null ? null : String(row.team) },
      ]),
    ),
    names: [...new Set([...cuts.keys(), ...evidence.calls.keys(), ...evidence.quality.keys()])].sort(),
    cases: await sources.ticket.count(),
  };
}

/** Totals whose days lie in the period in part belong to it with a part that nothing tells: they are left out, and said. */
async function warnOfPart(context: Context): Promise<void> {
  const { sql, frame, warn } = context;
  const [row] = await sql.rows(inPartSql, { ...windowOf(context), as_of: frame.as_of });
  const totals = Number(row!.totals);
  if (totals > 0) warn('W_TOTALS_IN_PART', {}, totals);
}

async function callsOf(context: Context, slices: CaseSlices): Promise<Row[]> {
  const { sql, frame } = context;
  const [latest] = await sql.rows(latestTotalsSql);
  if (slices.grain === '') await warnOfPart(context);
  return sql.rows(callsSql, { ...windowOf(context), ...slices, as_of: frame.as_of, latest: textOf(latest?.began_on) });
}
