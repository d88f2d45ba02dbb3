export interface Accuracy {
  n: number;
  mae: number;
  rmse: number;
  /** Mean of forecast − actual: positive = too high. */
  bias: number;
  /** Percent; null where an actual is 0. */
  mape: number | null;
  /** MAE over the in-sample MAE of the (seasonal) naive forecast; null without that scale. */
  mase: number | null;
}

/** In-sample MAE of the naive forecast `period` steps back; null where it is 0 or there are too few values. */
export function naiveScale(train: ArrayLike<number>, period = 1): number | null {
  let sum = 0;
  for (let i = period; i < train.length; i++) sum += Math.abs(train[i]! - train[i - period]!);
  return train.length > period && sum > 0 ? sum / (train.length - period) : null;
}

/** Errors of forecasts against what came, in the unit of the values; null without any (Hyndman & Koehler 2006). */
export function forecastAccuracy(
  actual: ArrayLike<number>,
  forecast: ArrayLike<number>,
  scale: number | null,
): Accuracy | null {
  const n = actual.length;
  if (n === 0) return null;
  let absolute = 0;
  let squares = 0;
  let bias = 0;
  let relative = 0;
  for (let i = 0; i < n; i++) {
    const error = forecast[i]! - actual[i]!;
    absolute += Math.abs(error);
    squares += error * error;
    bias += error;
    relative += Math.abs(error / actual[i]!);
  }
  const mae = absolute / n;
  const mape = Number.isFinite(relative) ? (100 * relative) / n : null;
  return { n, mae, rmse: Math.sqrt(squares / n), bias: bias / n, mape, mase: scale === null ? null : mae / scale };
}
