import type { Fact } from '../../core/analysis.js';
import { givenRelation } from '../given.js';
import type { BoundText } from '../prefix-input.js';
import { churnRisk } from './churn_risk/index.js';
import cohortSql from './cohort/cohort.sql';
import rfmSegmentSql from './rfm_segment/rfm_segment.sql';
import { segmentCells } from './rfm_segment/segments.js';
import tenureSql from './tenure/tenure.sql';
import tierSql from './tier/tier.sql';

/** A value per customer as of a day, computed from the full history of orders; usable by `--by` and `--where` like a column. */
export interface ComputedDefinition {
  /** Portable SQL with `$as_of` (the last day that counts); columns customer_id and value. */
  readonly text: string;
  readonly needs: readonly string[];
  /** Lists of ours and facts that the text reads. */
  readonly using?: Readonly<Record<string, BoundText | Fact>>;
  /** Of a text that takes what a model of purchases says, fitted to the days up to `$until`, in place of `$as_of`. */
  readonly fitted?: true;
}

const SCORES = 5;
const cell = givenRelation('cell', segmentCells(SCORES), { r: 'integer', f: 'integer', segment: 'text' });

const ORDERS = ['customer_id', 'ordered_at', 'amount'];

export const COMPUTED: Readonly<Record<string, ComputedDefinition>> = Object.setPrototypeOf(
  {
    tier: { text: tierSql, needs: ORDERS },
    cohort: { text: cohortSql, needs: ['customer_id', 'ordered_at'] },
    tenure: { text: tenureSql, needs: ['customer_id', 'ordered_at'] },
    churn_risk: { ...churnRisk, needs: ['customer_id', 'ordered_at'], fitted: true },
    rfm_segment: { text: rfmSegmentSql, needs: ORDERS, using: { cell } },
  },
  null,
);
