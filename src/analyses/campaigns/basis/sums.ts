import type { Sql } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import type { Cell, Row } from '../../../core/result.js';
import { totalOf } from '../../../parts/rates.js';
import type { ArmSums } from '../../../stats/experiment/adjusted-difference.js';
import type { ManySums } from '../../../stats/experiment/arms-alike.js';
import sumsSql from './sums.sql';

/** What the members of an arm came to: counts, sums and moments by the names that the query gives them. */
export class Arm {
  constructor(private readonly rows: readonly Row[]) {}

  /** A count, sum or moment as a double, in its own unit. */
  of(name: string): number {
    return totalOf(this.rows, name);
  }

  get n(): number {
    return this.of('n');
  }

  /** Money exactly; null where no row has any. */
  money(name: string): Cell {
    const told = this.rows.flatMap((row) => (row[name] instanceof Decimal ? [row[name]] : []));
    return told.length === 0 ? null : told.reduce((a, b) => a.plus(b));
  }

  /** Revenue of the largest member. */
  get largest(): number {
    return Math.max(0, ...this.rows.map((row) => amountOf(row.largest)));
  }

  /** Without the largest 0.1 % of the campaign. */
  get trimmed(): Arm {
    return new Arm(this.rows.filter((row) => row.is_largest !== true));
  }

  private sums(y: number, yy: number, xy: number): ArmSums {
    return { n: this.n, y, yy, x: this.of('x'), xx: this.of('xx'), xy };
  }

  /** Revenue of the campaign's days. */
  get revenue(): ArmSums {
    return this.sums(this.of('y'), this.of('yy'), this.of('xy'));
  }

  /** Of as many days after them. */
  get after(): ArmSums {
    return this.sums(this.of('z'), this.of('zz'), this.of('xz'));
  }

  get both(): ArmSums {
    const squares = this.of('yy') + 2 * this.of('yz') + this.of('zz');
    return this.sums(this.of('y') + this.of('z'), squares, this.of('xy') + this.of('xz'));
  }

  get margin(): ArmSums {
    return this.sums(this.of('m'), this.of('mm'), this.of('xm'));
  }

  get marginBoth(): ArmSums {
    const squares = this.of('mm') + 2 * this.of('mq') + this.of('qq');
    return this.sums(this.of('m') + this.of('q'), squares, this.of('xm') + this.of('xq'));
  }

  /** A measure by itself: its sum and its squares. */
  alone(y: string, yy: string): ArmSums {
    return { n: this.n, y: this.of(y), yy: this.of(yy), x: 0, xx: 0, xy: 0 };
  }

  /** What arms must be alike in: revenue and purchase days of the 91 days before, purchase days of the 365 before. */
  get before(): ManySums {
    return {
      n: this.n,
      sums: [this.of('x'), this.of('d'), this.of('e')],
      products: [[this.of('xx')], [this.of('xd'), this.of('dd')], [this.of('xe'), this.of('de'), this.of('ee')]],
    };
  }
}

/** The arms of a campaign under one cut. */
export interface Arms {
  readonly cut: string;
  readonly campaign: string;
  readonly treated: Arm;
  readonly control: Arm;
}

export async function armsOf(sql: Sql, valued: Parameters<Sql['rows']>[2]): Promise<Arms[]> {
  const found = new Map<string, Row[]>();
  for (const row of await sql.whole.rows(sumsSql, {}, valued)) {
    const key = JSON.stringify([row.__cut, row.campaign_id]);
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found].map(([key, rows]) => {
    const [cut, campaign] = JSON.parse(key) as [string, string];
    const arm = (name: string) => new Arm(rows.filter((row) => row.arm === name));
    return { cut, campaign, treated: arm('treatment'), control: arm('control') };
  });
}
