import { benjaminiHochberg } from '../../../stats/intervals/multiple-testing.js';
import { gammaPoissonShrinkage } from '../../../stats/ranking/gamma-poisson.js';
import type { PRODUCT_READINGS } from '../basis/codes.js';
import { chanceOf, perThousand } from '../basis/rates.js';
import type { Exposure } from './exposure.js';

export const LEVEL = 0.05;

interface Asked {
  readonly complained: ReadonlyMap<string | null, number>;
  readonly exposure: Exposure;
  readonly dispersion: number;
  /** Products that a wave of the period is of. */
  readonly waves: ReadonlySet<string>;
}

export interface ProductRow {
  readonly rank: number | null;
  readonly product_id: string | null;
  readonly complaints: number;
  readonly exposure: number | null;
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly expected: number | null;
  readonly shrunk: number | null;
  readonly shrunk_low: number | null;
  readonly p: number | null;
  readonly q: number | null;
  readonly reading: (typeof PRODUCT_READINGS)[number];
}

const BARE = { rank: null, expected: null, shrunk: null, shrunk_low: null, p: null, q: null } as const;

/**
 * Products by how far they lie above what everybody's rate lets expect, shrunk by what chance may have made; then those without
 * complaints together, those of which nothing was sold, and complaints that name none.
 */
export function productRows({ complained, exposure, dispersion, waves }: Asked): ProductRow[] {
  const sold = [...exposure.products].filter(([id, size]) => id !== null && (size ?? 0) > 0) as [string, number][];
  const named = sold.reduce((sum, [id]) => sum + (complained.get(id) ?? 0), 0);
  const everything = sold.reduce((sum, [, size]) => sum + size, 0);
  const counts = sold.map(([id, size]) => ({
    id,
    size,
    observed: complained.get(id) ?? 0,
    expected: everything > 0 ? (named * size) / everything : 0,
  }));
  const p = counts.map(({ observed, expected }) => chanceOf(observed, expected, dispersion) ?? 1);
  const q = benjaminiHochberg(p);
  const shrunk = gammaPoissonShrinkage(counts, dispersion);
  const rows = counts.map(({ id, size, observed, expected }, i): ProductRow => {
    const apart = observed > expected ? 'more' : 'fewer';
    return {
      rank: null,
      product_id: id,
      complaints: observed,
      exposure: size,
      ...perThousand(observed, size, dispersion),
      expected,
      shrunk: shrunk[i]!.ratio,
      shrunk_low: shrunk[i]!.low,
      p: p[i]!,
      q: q[i]!,
      reading: waves.has(id) ? 'wave' : q[i]! < LEVEL ? apart : 'as_others',
    };
  });
  const shown = rows.filter(({ complaints, reading }) => complaints > 0 || reading !== 'as_others');
  shown.sort(
    (a, b) => b.shrunk_low! - a.shrunk_low! || b.complaints - a.complaints || (a.product_id! < b.product_id! ? -1 : 1),
  );
  const calm = rows.filter(({ complaints, reading }) => complaints === 0 && reading === 'as_others');
  return [
    ...shown.map((row, i) => ({ ...row, rank: i + 1 })),
    ...(calm.length === 0 ? [] : [together(calm, dispersion)]),
    ...unsold(complained, exposure, waves),
    ...unnamed(complained),
  ];
}

function together(calm: readonly ProductRow[], dispersion: number): ProductRow {
  const exposure = calm.reduce((sum, row) => sum + row.exposure!, 0);
  return {
    ...BARE,
    product_id: null,
    complaints: 0,
    exposure,
    ...perThousand(0, exposure, dispersion),
    reading: 'no_complaints',
  };
}

const unsold = (complained: Asked['complained'], { products }: Exposure, waves: Asked['waves']): ProductRow[] =>
  [...complained].flatMap(([id, complaints]): ProductRow[] =>
    id === null || (products.get(id) ?? 0) > 0
      ? []
      : [
          {
            ...BARE,
            product_id: id,
            complaints,
            exposure: null,
            ...perThousand(0, null),
            reading: waves.has(id) ? 'wave' : 'no_exposure',
          },
        ],
  );

function unnamed(complained: Asked['complained']): ProductRow[] {
  const complaints = complained.get(null) ?? 0;
  if (complaints === 0) return [];
  return [{ ...BARE, product_id: null, complaints, exposure: null, ...perThousand(0, null), reading: 'no_product' }];
}
