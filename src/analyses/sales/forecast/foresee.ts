import { Calibration, type Series } from '../../../stats/forecast/calibration.js';
import { forecastSeries } from '../../../stats/forecast/series-forecast.js';

/** Months that are forecast, and the share of months that their intervals should hold. */
export const AHEAD = 3;
export const LEVEL = 0.8;

/** Whole months, oldest first, that end with the same one. */
export interface Months {
  readonly total: readonly number[];
  /** Of the groups of orders that make the total. */
  readonly parts: readonly (readonly number[])[];
}

/** The forecast of a total, and how often its intervals held. */
export interface Foreseen {
  readonly series: Series;
  readonly calibration: Calibration;
}

/**
 * Forecast of the total's next three months, calibrated by its own past errors where there are 20, else by those of its parts as well, each
 * scaled by its own usual error. null below eight months.
 */
export function foresee({ total, parts }: Months): Foreseen | null {
  const seriesOf = (values: readonly number[], id: string): Series[] => {
    const forecast = forecastSeries(values, { horizon: AHEAD, reach: AHEAD, dying: false });
    return forecast === null ? [] : [{ id, kind: null, forecast }];
  };
  const [series] = seriesOf(total, 'total');
  if (series === undefined) return null;
  const kin = parts.length > 1 ? parts.flatMap((values, place) => seriesOf(values, `part ${place}`)) : [];
  return { series, calibration: new Calibration([series, ...kin], LEVEL, AHEAD) };
}
