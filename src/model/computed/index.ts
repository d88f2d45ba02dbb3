import cohortSql from './cohort.sql';
import rfmSegmentSql from './rfm-segment.sql';
import tenureSql from './tenure.sql';
import tierSql from './tier.sql';

/** A value per customer as of a day, computed from the full history of orders; usable by `--by` and `--where` like a column. */
export interface ComputedDefinition {
  /** Portable SQL with `$as_of` (the last day that counts); columns customer_id and value. */
  readonly text: string;
  readonly needs: readonly string[];
}

const ORDERS = ['customer_id', 'ordered_at', 'amount'];

export const COMPUTED: Readonly<Record<string, ComputedDefinition>> = {
  tier: { text: tierSql, needs: ORDERS },
  cohort: { text: cohortSql, needs: ['customer_id', 'ordered_at'] },
  tenure: { text: tenureSql, needs: ['customer_id', 'ordered_at'] },
  rfm_segment: { text: rfmSegmentSql, needs: ORDERS },
};
