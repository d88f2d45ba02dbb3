import { churnRiskOn } from './churn_risk/index.js';
import cohortSql from './cohort/cohort.sql';
import { type ComputedDefinition, ofFirstPurchase, queried } from './definition.js';
import { lifecycleOn } from './lifecycle/index.js';
import rfmSegmentSql from './rfm_segment/rfm_segment.sql';
import { segmentCells } from './rfm_segment/segments.js';
import tenureSql from './tenure/tenure.sql';
import { tierOn } from './tier/index.js';

const SCORES = 5;
const CELL = { r: 'integer', f: 'integer', segment: 'text' } as const;

const BUYERS = ['customer_id', 'ordered_at'];

export const COMPUTED: Readonly<Record<string, ComputedDefinition>> = Object.setPrototypeOf(
  {
    tier: { make: tierOn, needs: BUYERS },
    cohort: { make: ofFirstPurchase(cohortSql), needs: BUYERS },
    tenure: { make: ofFirstPurchase(tenureSql), needs: BUYERS },
    churn_risk: { make: churnRiskOn, needs: BUYERS },
    lifecycle: { make: lifecycleOn, needs: BUYERS },
    rfm_segment: {
      make: ({ sql, ...source }, day) =>
        queried(rfmSegmentSql)({ ...source, sql: sql.given('cell', segmentCells(SCORES), CELL) }, day),
      needs: [...BUYERS, 'amount'],
    },
  } satisfies Record<string, ComputedDefinition>,
  null,
);
