import { UserError } from '../core/errors.js';
import { drawChart } from './charts/chart.js';
import { standalone } from './charts/paint.js';
import { chartWords } from './charts/words.js';
import type { Out } from './out.js';
import type { View } from './view.js';

/** One chart as a picture of its own: the one the view names, else the first whose table is shown. */
export async function svg(view: View, out: Out): Promise<void> {
  const { analysis, words, charts = [], result } = view;
  const shown = new Set(view.shown.map(({ name }) => name));
  const chart = charts.find(({ id }) => id === view.chart) ?? charts.find(({ table }) => shown.has(table));
  const table = chart === undefined ? undefined : result.tables[chart.table];
  if (chart === undefined || table === undefined) {
    throw new UserError('E_NO_CHART', 'usage', `${analysis} has no chart of ${[...shown].join(', ') || 'this'}`, {
      where: charts.map(({ id, table: of }) => `${id} (of ${of})`),
    });
  }
  const title = `${words.analysis(analysis)?.title ?? analysis}: ${words.table(analysis, chart.table)}`;
  const picture = await drawChart(chart, table, chartWords(analysis, words), { id: chart.id, title });
  if (picture === null) {
    throw new UserError('E_EMPTY_CHART', 'cannotCompute', `${analysis}: ${chart.table} has no rows to draw`);
  }
  await out.write(standalone(picture.svg, title));
}
