import { givenRelation } from '../given.js';
import type { BoundText } from '../prefix-input.js';
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
  /** Lists of ours that the text reads. */
  readonly using?: Readonly<Record<string, BoundText>>;
}

const SCORES = 5;
const cell = givenRelation('cell', segmentCells(SCORES), { r: 'integer', f: 'integer', segment: 'text' });

const ORDERS = ['customer_id', 'ordered_at', 'amount'];

export const COMPUTED: Readonly<Record<string, ComputedDefinition>> = Object.setPrototypeOf(
  {
    tier: { text: tierSql, needs: ORDERS },
    cohort: { text: cohortSql, needs: ['customer_id', 'ordered_at'] },
    tenure: { text: tenureSql, needs: ['customer_id', 'ordered_at'] },
    rfm_segment: { text: rfmSegmentSql, needs: ORDERS, using: { cell } },
  },
  null,
);
