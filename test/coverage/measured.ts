import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageOf, type Figure, type Probability, type Tenth, tenthsOf } from './figure.js';
import { GROUPS, type Group } from './figures.js';

/** Of one figure as it was measured: shares, a count of intervals, a mean width. */
export interface Measured {
  readonly coverage: number;
  readonly error: number;
  readonly shown: number;
  readonly width: number;
  /** Mean width of the mid-p interval in the same worlds, where the interval is exact for a count. */
  readonly midP?: number;
}

/** What one group gave, and when. */
export interface Part {
  readonly day: string;
  /** How many worlds a figure had; how many cases a probability had at least. */
  readonly worlds: number;
  readonly cases: number;
  readonly figures: Readonly<Record<string, Measured>>;
  readonly chances: Readonly<Record<string, readonly Tenth[]>>;
}

const FOLDER = 'test/coverage/measured';

export const keyOf = ({ id, world }: Figure | Probability): string => `${id}: ${world}`;

const digits = (value: number): number => Number(value.toPrecision(6));

/** The group's figures in so many worlds each, and its probabilities on so many cases. */
export function measure({ figures, chances }: Group, day: string, worlds: number, cases: number): Part {
  return {
    day,
    worlds,
    cases,
    figures: Object.fromEntries(
      figures.map((figure) => {
        const { coverage, error, shown, width } = coverageOf(figure, worlds);
        const own = { coverage: digits(coverage), error: digits(error), shown, width: digits(width) };
        const midP = figure.midP && digits(coverageOf(figure, worlds, 1, figure.midP).width);
        return [keyOf(figure), midP === undefined ? own : { ...own, midP }];
      }),
    ),
    chances: Object.fromEntries(
      chances.map((one) => [
        keyOf(one),
        tenthsOf(one.see(1, cases)).map(({ said, came, error, cases: n }) => ({
          said: digits(said),
          came: digits(came),
          error: digits(error),
          cases: n,
        })),
      ]),
    ),
  };
}

export function keep(name: string, part: Part): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(part, null, 2)}\n`);
}

/** What was measured of each group, so far as it was. */
export const kept = (): ReadonlyMap<string, Part> =>
  new Map(
    Object.keys(GROUPS).flatMap((name): [string, Part][] => {
      const path = join(FOLDER, `${name}.json`);
      return existsSync(path) ? [[name, JSON.parse(readFileSync(path, 'utf8'))]] : [];
    }),
  );
