import type { Command } from '../command.js';

/** `explain`: definition, formula, source, inputs and limits of an analysis, metric or column. */
export const explain: Command = {
  name: 'explain',
  group: 'tools',
  words: {
    en: 'Explain an analysis, metric, column, value or code: definition, formula, source, inputs, limits',
    'zh-CN': '说明分析、指标、列、取值或代码：定义、公式、出处、所需数据和局限',
  },
  arguments: [
    {
      spelling: '<name>',
      words: {
        en: 'An analysis, metric, column, value (gold) or code (E_REJECTS); codes for all codes',
        'zh-CN': '分析、指标、列、取值（gold）或代码（E_REJECTS）；codes 列出所有代码',
      },
    },
  ],
  takes: ['output'],
  examples: ['explain tiers', 'explain gini', 'explain gold', 'explain W_REST_IN_DOUBT', 'explain codes -o codes.txt'],
  async run(context, [name]) {
    const { explained } = await import('./text.js');
    const { writeText } = await import('../output/write-text.js');
    await writeText(context, await explained(context, name!));
  },
};
