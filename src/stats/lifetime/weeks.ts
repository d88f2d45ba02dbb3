/** The models' unit of time, in days. */
export const WEEK = 7;
const YEAR_DAYS = 365.25;
export const WEEKS_A_YEAR = YEAR_DAYS / WEEK;
/** A twelfth of 365.25 days. */
export const WEEKS_A_MONTH = WEEKS_A_YEAR / 12;

export const weeksOf = (days: number): number => days / WEEK;
