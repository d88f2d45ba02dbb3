import type { Command } from '../command.js';

/** `explain`: definition, formula, source, inputs and limits of an analysis, metric or column. */
export const explain: Command = {
  name: 'explain',
  group: 'tools',
  words: {
    en: 'Explain an analysis, metric or column: definition, formula, source, inputs, limits',
    'zh-CN': '说明分析、指标或列：定义、公式、出处、所需数据和局限',
  },
  arguments: [{ spelling: '<name>', words: { en: 'An analysis, metric or column', 'zh-CN': '分析、指标或列的名称' } }],
  takes: [],
  examples: ['explain tiers', 'explain gini'],
  async run(context, [name]) {
    const { explained } = await import('./text.js');
    await context.print(await explained(context, name!));
  },
};
