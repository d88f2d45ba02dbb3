import type { Sql } from '../../../core/analysis.js';
import { addDays, dayOfWeek } from '../../../core/time/period-days.js';
import { ACTIONS, type Action } from './codes.js';
import daysSql from './days.sql';

/** Working days within which each kind is done. */
const WORKING_DAYS: Readonly<Record<Action, number>> = {
  recover: 1,
  collect: 2,
  renew: 3,
  save: 5,
  grow: 10,
  win_back: 10,
  thank: 10,
};

/** Days of a week that begins on Monday, from 0. */
const FRIDAY = 4;
/** Days looked at for holidays: ten working days are never farther, however long a festival is. */
const FARTHEST = 60;

/** The kinds in their order with the day by which each is due: Monday to Friday are worked, but for what `holidays` says otherwise. */
export async function dueOn(sql: Sql, until: string): Promise<{ action: Action; due_on: string }[]> {
  const marked = new Map(
    (await sql.rows(daysSql, { since: addDays(until, 1), until: addDays(until, FARTHEST) })).map((row) => [
      String(row.day),
      row.is_workday === true,
    ]),
  );
  const isWorked = (day: string) => marked.get(day) ?? dayOfWeek(day) <= FRIDAY;
  const worked: string[] = [];
  for (let ahead = 1; ahead <= FARTHEST; ahead++) {
    const day = addDays(until, ahead);
    if (isWorked(day)) worked.push(day);
  }
  return ACTIONS.map((action) => ({
    action,
    due_on: worked[WORKING_DAYS[action] - 1] ?? addDays(until, FARTHEST),
  }));
}
