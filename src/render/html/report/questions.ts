import { type Group, QUESTIONS, type Question } from '../../../core/analysis.js';
import { GRAINS, type Grain, type MetricMeta } from '../../../core/columns/metric.js';
import type { Report, ReportSection } from '../../../core/report.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { QUESTION_HEADS } from './first-page/words.js';

/** Where an analysis says nothing: the question that its group is mostly about. */
const OF_GROUP: Readonly<Record<Group, Question>> = {
  customers: 'customers',
  service: 'service',
  sales: 'sales',
  management: 'money',
};

export const questionText = (question: Question, { say }: Pick<Localizer, 'say'>): string =>
  say(QUESTION_HEADS[question]());

/** The sections of a report by the question that they answer, in the order in which it is read. */
export function bySection(
  { sections }: Pick<Report, 'sections'>,
  declared: (analysis: string) => { readonly group: Group; readonly question?: Question },
): [Question, ReportSection[]][] {
  return QUESTIONS.flatMap((asked): [Question, ReportSection[]][] => {
    const own = sections.filter(({ analysis }) => {
      const { group, question } = declared(analysis);
      return (question ?? OF_GROUP[group]) === asked;
    });
    return own.length === 0 ? [] : [[asked, own]];
  });
}

/** Whether a metric means anything for periods of the grain. */
export function isLongEnough(
  { metrics }: { readonly metrics?: Readonly<Record<string, Pick<MetricMeta, 'shortest'>>> },
  metric: string,
  grain: Grain,
): boolean {
  return GRAINS.indexOf(metrics?.[metric]?.shortest ?? 'day') <= GRAINS.indexOf(grain);
}
