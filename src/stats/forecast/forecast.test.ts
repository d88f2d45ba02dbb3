import { describe, expect, it } from 'vitest';
import { seededRandom } from '../distributions/random.js';
import { backtest } from './backtest.js';
import { conformalChance, conformalInterval } from './conformal.js';
import { holtSmoothing, holtWinters, simpleSmoothing } from './exponential-smoothing.js';
import { forecastAccuracy, naiveScale } from './forecast-accuracy.js';
import { crostonRate, demandProfile, tsbRate } from './intermittent-demand.js';
import { driftForecast, meanForecast, naiveForecast, seasonalNaiveForecast } from './naive-forecast.js';
import { refillForecast, rhythmForecast } from './rhythm-forecast.js';
import { thetaForecast } from './theta-forecast.js';

const words = (text: string) => text.split(' ').map(Number);
const AIR = words(
  '112 118 132 129 121 135 148 148 136 119 104 118 115 126 141 135 125 149 170 170 158 133 114 140 145 150 178 163 172 178 199 199 184 162 146 166 171 180 193 181 183 218 230 242 209 191 172 194 196 196 236 235 229 243 264 272 237 211 180 201 204 188 235 227 234 264 302 293 259 229 203 229 242 233 267 269 270 315 364 347 312 274 237 278 284 277 317 313 318 374 413 405 355 306 271 306 315 301 356 348 355 422 465 467 404 347 305 336 340 318 362 348 363 435 491 505 404 359 310 337 360 342 406 396 420 472 548 559 463 407 362 405 417 391 419 461 472 535 622 606 508 461 390 432',
);
const Y = [12, 15, 11, 18, 20, 17, 22, 25, 21, 28];
const DEMAND = words('0 2 0 1 0 11 0 0 0 0 2 0 6 3 0 0 0 0 0 7 0 0 0 0');
const NILE = words(
  '1120 1160 963 1210 1160 1160 813 1230 1370 1140 995 935 1110 994 1020 960 1180 799 958 1140 1100 1210 1150 1250 1260 1220 1030 1100 774 840 874 694 940 833 701 916 692 1020 1050 969 831 726 456 824 702 1120 1100 832 764 821 768 845 864 862 698 845 744 796 1040 759 781 865 845 944 984 897 822 1010 771 676 649 846 812 742 801 1040 860 874 848 890 744 749 838 1050 918 986 797 923 975 815 1020 906 901 1170 912 746 919 718 714 740',
);

function near(actual: readonly number[], expected: readonly number[], digits: number): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, i) => {
    expect(actual[i]).toBeCloseTo(value, digits);
  });
}

describe('simple smoothing', () => {
  it('G38 AirPassengers α .1 (statsforecast tests; R simple start): 460.3028, first residual 6, last 31.447525', () => {
    const fit = simpleSmoothing(AIR, { alpha: 0.1 })!;
    near(fit.forecast(2), [460.3028, 460.3028], 4);
    expect(AIR[1]! - fit.fitted[0]!).toBe(6);
    // Printed without its sign.
    expect(Math.abs(AIR.at(-1)! - fit.fitted.at(-1)!)).toBeCloseTo(31.447525, 6);
  });

  it('G38 ten values, α .3: 22.63246312', () => {
    expect(simpleSmoothing(Y, { alpha: 0.3 })!.level).toBeCloseTo(22.63246312, 8);
  });

  it('G38 Nile (R HoltWinters): optimal α .2465579, level 805.0389; α .3 788.4401', () => {
    const fit = simpleSmoothing(NILE)!;
    expect(fit.alpha).toBeCloseTo(0.2465579, 4);
    expect(Math.abs(fit.level - 805.0389)).toBeLessThan(0.02);
    expect(simpleSmoothing(NILE, { alpha: 0.3 })!.level).toBeCloseTo(788.4401, 4);
  });
});

describe('trend and season', () => {
  it('G38 Holt(.5, .2) of ten values (R forecast): 28.16341190 29.87412947 31.58484703', () => {
    near(holtSmoothing(Y, { alpha: 0.5, beta: 0.2 })!.forecast(3), [28.1634119, 29.87412947, 31.58484703], 8);
  });

  it('G38 Holt(.5, .3) of annual AirPassengers: 6045.077190 6490.254673 6935.432157', () => {
    const years = words('1520 1676 2042 2364 2700 2867 3408 3939 4421 4572 5140 5714');
    near(holtSmoothing(years, { alpha: 0.5, beta: 0.3 })!.forecast(3), [6045.07719, 6490.254673, 6935.432157], 6);
  });

  const x = [12, 16, 9, 29, 14, 19, 11, 33];
  const parameters = { alpha: 0.4, beta: 0.2, gamma: 0.3 };

  it('G38 Holt-Winters additive from an explicit start (R HoltWinters)', () => {
    const fit = holtWinters(x, 4, 'additive', parameters, {
      level: 14.25,
      trend: 0.5,
      seasonal: [-4.25, -0.25, -6.25, 10.75],
    })!;
    near(fit.fitted, [10.5, 15.72, 10.4744, 27.409088, 13.9671738, 18.4150513, 13.0343817, 30.3107776], 6);
    expect(fit.sse).toBeCloseTo(18.74712496, 8);
    near(fit.forecast(4), [17.12954134, 21.76285359, 15.72911231, 34.88464742], 8);
  });

  it('G38 Holt-Winters multiplicative from an explicit start (R HoltWinters)', () => {
    const fit = holtWinters(x, 4, 'multiplicative', parameters, {
      level: 14.25,
      trend: 0.5,
      seasonal: [0.7, 0.98, 0.56, 1.76],
    })!;
    expect(fit.sse).toBeCloseTo(16.00126842, 8);
    near(fit.forecast(4), [15.04661871, 20.76207843, 12.02803039, 38.3425824], 8);
  });

  it('no multiplicative season on zeros; too short a series is null', () => {
    expect(holtWinters([...x, 0], 4, 'multiplicative')).toBeNull();
    expect(holtWinters([1, 2, 3, 4, 5, 6, 7], 4, 'additive')).toBeNull();
    expect(simpleSmoothing([1])).toBeNull();
    expect(holtSmoothing([1, 2])).toBeNull();
    expect(thetaForecast([1, 2], 1)).toBeNull();
  });

  it('fitted parameters find a season that repeats exactly', () => {
    const y = Array.from({ length: 24 }, (_, i) => 100 + 2 * i + [5, -3, 8, -10][i % 4]!);
    near(holtWinters(y, 4, 'additive')!.forecast(4), [153, 147, 160, 144], 0);
  });

  it('G38 theta of ten values (R thetaf): 27.02030829 27.82333859 28.62636890 to 1e-3', () => {
    near(thetaForecast(Y, 3)!, [27.02030829, 27.82333859, 28.6263689], 3);
  });

  it('theta on AirPassengers with period 12 follows the season (July high, November low)', () => {
    const forecast = thetaForecast(AIR, 12, 12)!;
    expect(forecast.indexOf(Math.max(...forecast))).toBeOneOf([6, 7]);
    expect(forecast.indexOf(Math.min(...forecast))).toBeOneOf([1, 10]);
  });
});

it('G38 baselines on AirPassengers (statsforecast tests): drift 434.2378 436.4755, mean 280.2986', () => {
  near(driftForecast(AIR, 2)!, [434.2378, 436.4755], 4);
  near(meanForecast(AIR, 1)!, [280.2986], 4);
  expect(seasonalNaiveForecast(AIR, 13, 12)).toEqual([...AIR.slice(-12), AIR.at(-12)]);
  expect(naiveForecast(AIR, 2)).toEqual([432, 432]);
  expect(naiveForecast([], 2)).toBeNull();
  expect(driftForecast([1], 2)).toBeNull();
  expect(seasonalNaiveForecast([1], 2, 4)).toBeNull();
});

it('definitions §11: naive on 7 against 3: MAE 3.333333, MAPE 12.73016, MASE .8333333, scale 4', () => {
  const scale = naiveScale(Y.slice(0, 7));
  expect(scale).toBe(4);
  const accuracy = forecastAccuracy(Y.slice(7), naiveForecast(Y.slice(0, 7), 3)!, scale)!;
  expect(accuracy.mae).toBeCloseTo(3.333333, 6);
  expect(accuracy.mape).toBeCloseTo(12.73016, 5);
  expect(accuracy.mase).toBeCloseTo(0.8333333, 7);
  expect(forecastAccuracy([0, 1], [1, 1], null)).toMatchObject({ mape: null, mase: null, bias: 0.5 });
});

describe('intermittent demand (G39, R and statsforecast)', () => {
  it('Croston 1.362534504 of 3.445441/2.5287, SBA 1.294407779, TSB .669423001', () => {
    const croston = crostonRate(DEMAND)!;
    expect(croston.size).toBeCloseTo(3.445441, 6);
    expect(croston.interval).toBeCloseTo(2.5287, 4);
    expect(croston.rate).toBeCloseTo(1.362534504, 8);
    expect(crostonRate(DEMAND, 0.1, 'sba')!.rate).toBeCloseTo(1.294407779, 8);
    expect(tsbRate(DEMAND)!.rate).toBeCloseTo(0.669423001, 8);
  });

  it('dying reseller, 24 zeros more: Croston still 1.3625345, TSB .0533975', () => {
    const dying = [...DEMAND, ...new Array<number>(24).fill(0)];
    expect(crostonRate(dying)!.rate).toBeCloseTo(1.3625345, 7);
    expect(tsbRate(dying)!.rate).toBeCloseTo(0.0533975, 7);
  });

  it('ADI 3.428571 and CV² .53125 are lumpy', () => {
    const profile = demandProfile(DEMAND)!;
    expect(profile.adi).toBeCloseTo(3.428571, 6);
    expect(profile.cv2).toBeCloseTo(0.53125, 10);
    expect(profile.kind).toBe('lumpy');
    expect(demandProfile([0, 0])).toBeNull();
    expect(crostonRate([0])).toBeNull();
    expect(tsbRate([])).toBeNull();
  });
});

describe('backtest', () => {
  const methods = [
    { name: 'seasonal-naive', forecast: (y: readonly number[], h: number) => seasonalNaiveForecast(y, h, 12) },
    { name: 'naive', forecast: naiveForecast },
    {
      name: 'holt-winters',
      forecast: (y: readonly number[], h: number) => holtWinters(y, 12, 'multiplicative')?.forecast(h) ?? null,
    },
  ];

  it('lets Holt-Winters through on AirPassengers', () => {
    const result = backtest(AIR.slice(0, 108), methods, { horizon: 6, minHistory: 60, period: 12 });
    expect(result.chosen).toBe('holt-winters');
    expect(result.beatsBaseline).toBe(true);
    const winner = result.methods.find((m) => m.name === 'holt-winters')!;
    expect(winner.accuracy.mase).toBeLessThan(1);
  });

  it('keeps the baseline where nothing beats it, and drops a method that fails', () => {
    const y = Array.from({ length: 60 }, (_, i) => [3, 0, 9, 1, 4, 8, 2, 7, 0, 5, 6, 1][i % 12]!);
    const result = backtest(y, methods, { horizon: 3, minHistory: 36, period: 12 });
    expect(result).toMatchObject({ chosen: 'seasonal-naive', beatsBaseline: false });
    expect(result.methods.map((m) => m.name)).toEqual(['seasonal-naive', 'naive']);
    expect(backtest([1, 2], methods, { horizon: 1, minHistory: 5 }).chosen).toBeNull();
  });

  it('looks at nothing from the day on that it is told to stop at, and asks more of who has a handicap', () => {
    const y = [...new Array<number>(40).fill(5), ...new Array<number>(20).fill(500)];
    const two = [
      { name: 'mean', forecast: meanForecast },
      { name: 'naive', forecast: naiveForecast },
    ];
    const options = { horizon: 2, minHistory: 20, until: 40 };
    expect(backtest(y, two, options).methods.map(({ accuracy }) => accuracy.rmse)).toEqual([0, 0]);
    const noisy = Array.from({ length: 60 }, (_, i) => 10 + (i % 2));
    const [mean, naive] = [{ ...two[0]!, handicap: 2 }, two[1]!];
    expect(backtest(noisy, [naive, two[0]!], { horizon: 1, minHistory: 20 }).chosen).toBe('mean');
    expect(backtest(noisy, [naive, mean], { horizon: 1, minHistory: 20 }).chosen).toBe('naive');
  });
});

describe('rhythms', () => {
  const quarterly = [0, 0, 9, 0, 0, 6, 0, 0, 3];

  it('a rhythm says what stood at its place, on the mean of some cycles', () => {
    expect(rhythmForecast(quarterly, 4, 3, 1)).toEqual([0, 0, 3, 0]);
    expect(rhythmForecast(quarterly, 6, 3, 2)).toEqual([0, 0, 4.5, 0, 0, 4.5]);
    expect(rhythmForecast(quarterly, 3, 3, 9)).toEqual([0, 0, 6]);
    expect(rhythmForecast([1, 2], 3, 3, 1)).toBeNull();
  });

  it('a refill follows the last order; one that is overdue comes at once', () => {
    expect(refillForecast([0, 4, 0, 0, 6, 0], 5, 3, 2)).toEqual([0, 5, 0, 0, 5]);
    expect(refillForecast([0, 4, 0, 0, 0, 0], 4, 3, 2)).toEqual([4, 0, 0, 4]);
    expect(refillForecast([0, 0], 4, 3, 2)).toBeNull();
  });
});

describe('conformal forecasts', () => {
  const errors = Array.from({ length: 39 }, (_, i) => i - 19);

  it('stand at the ranks of a sample one larger: 4 and 36 of 39 for 80 %', () => {
    expect(conformalInterval(100, 2, errors, 0.8)).toEqual({ low: 68, high: 132 });
  });

  it('lose nothing below 0, so the high end stands at the level itself: rank 32 of 39', () => {
    expect(conformalInterval(10, 2, errors, 0.8)).toEqual({ low: 0, high: 34 });
  });

  it('chances count the errors that reach the target; below 20 errors there is neither', () => {
    expect(conformalChance(100, 2, errors, 100)).toBeCloseTo(20.5 / 40, 12);
    expect(conformalChance(100, 2, errors, 1000)).toBeCloseTo(0.5 / 40, 12);
    expect(conformalInterval(100, 2, errors.slice(0, 19), 0.8)).toBeNull();
    expect(conformalChance(100, 2, errors.slice(0, 19), 0)).toBeNull();
  });

  it('hold 80 % of white noise that had no part in them', () => {
    const random = seededRandom(4);
    let held = 0;
    for (let i = 0; i < 2000; i++) {
      const past = Float64Array.from({ length: 25 }, () => random.normal()).sort();
      const { low, high } = conformalInterval(50, 1, past, 0.8)!;
      const next = 50 + random.normal();
      if (next >= low && next <= high) held++;
    }
    expect(held / 2000).toBeGreaterThan(0.78);
    expect(held / 2000).toBeLessThan(0.86);
  });
});
