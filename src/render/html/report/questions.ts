import { GRAINS, type Grain, type Group, type MetricMeta, QUESTIONS, type Question } from '../../../core/analysis.js';
import { messages } from '../../../core/message.js';
import type { Report, ReportSection } from '../../../core/report.js';
import type { Localizer } from '../../../i18n/localizer.js';

/** Questions of management, as heads of what stands behind a report's first page. */
const WORDS = messages('render.report.question', {
  growth: { en: 'Growth: what sells more, what less?', 'zh-CN': '增长：什么卖得更多，什么更少？' },
  customers: { en: 'Customers: who comes, stays and goes?', 'zh-CN': '客户：谁来了、留下、离开？' },
  service: { en: 'Service: what do customers meet with?', 'zh-CN': '服务：客户遇到了什么？' },
  sales: { en: 'Sales: what is on its way?', 'zh-CN': '销售：哪些生意在路上？' },
  people: { en: 'People: who does how well?', 'zh-CN': '人员：谁做得怎样？' },
  money: { en: 'Money: who brings it, what is it spent on?', 'zh-CN': '资金：谁带来收入，钱花在哪里？' },
});

/** Where an analysis says nothing: the question that its group is mostly about. */
const OF_GROUP: Readonly<Record<Group, Question>> = {
  customers: 'customers',
  service: 'service',
  sales: 'sales',
  management: 'money',
};

export const questionText = (question: Question, { say }: Pick<Localizer, 'say'>): string => say(WORDS[question]());

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
