import { UserError } from '../core/errors.js';
import { type Message, verbatim } from '../core/message.js';
import { drawChart } from './charts/chart.js';
import { isPictureOf, singles, tableOf, titleOf } from './charts/multiples.js';
import { standalone } from './charts/paint.js';
import { chartWords } from './charts/words.js';
import type { Out } from './out.js';
import type { View } from './view.js';
import { RENDER } from './words.js';

/** One chart as a picture of its own: the one the view names, else the first whose table is shown. */
export async function svg(view: View, out: Out): Promise<void> {
  const { analysis, words, charts = [], result } = view;
  const shown = new Set(view.shown.map(({ name }) => name));
  const named = view.chart;
  const chart =
    charts.find(({ id }) => id === named) ??
    charts.find((one) => named !== undefined && isPictureOf(one, named)) ??
    charts.find(({ table }) => shown.has(table));
  if (chart === undefined) {
    throw new UserError(
      'E_NO_CHART',
      'usage',
      shown.size > 0 ? RENDER.no_chart_of({ analysis, shown: [...shown] }) : RENDER.no_chart_of_this({ analysis }),
      {
        where: charts.map(({ id, table: of }): Message => RENDER.chart_of({ id, of })),
      },
    );
  }
  const empty = () =>
    new UserError('E_EMPTY_CHART', 'cannotCompute', RENDER.no_rows_to_draw({ analysis, table: chart.table }));
  // A table that this answer has none of, as nothing was asked or loaded that it tells of.
  const table = tableOf(chart, result.tables);
  if (table === undefined) throw empty();
  const spelled = chartWords(analysis, words);
  const own = singles(chart, table, spelled);
  const isOne = chart.table === named || chart.id === named || named === undefined || !isPictureOf(chart, named);
  const single = isOne ? (own[0] ?? { spec: chart, of: '' }) : own.find(({ spec }) => spec.id === named);
  if (single === undefined)
    throw new UserError('E_UNKNOWN_CHART', 'usage', RENDER.no_picture_named({ analysis, name: named! }), {
      where: own.map(({ spec }) => verbatim(spec.id)),
    });
  const { spec } = single;
  const title = `${words.analysis(analysis)?.title ?? analysis}: ${titleOf(chart, single, table, charts, analysis, words)}`;
  const picture = await drawChart(spec, table, spelled, { id: spec.id, title });
  if (picture === null) throw empty();
  await out.write(standalone(picture.svg, title));
}
