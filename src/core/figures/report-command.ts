import { shellWord } from '../quoting.js';
import type { Report } from '../report.js';

/** The command that makes the whole page of the same report. */
export function reportCommand({ params, frame }: Pick<Report, 'params' | 'frame'>): string {
  const { grain, calendar } = params;
  const length = calendar == null ? (grain === 'week' ? '' : ` --${grain}`) : ` --calendar ${calendar.pattern}`;
  const where = frame.where.map((condition) => ` --where ${shellWord(condition)}`).join('');
  return `crm-analyze report${length} --period ${shellWord(frame.period.label)}${where} -o report.html`;
}
