// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
  {
    "name": "cohorts",
    "long": false,
    "columns": {
      "cohort": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "age": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "period": {
        "kind": "date",
        "priority": 3,
        "nullable": false
      },
      "at_risk": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "retained": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "low": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "high": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "revenue": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "revenue_share": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "complete": {
        "kind": "flag",
        "priority": 2,
        "nullable": false
      },
      "truncated": {
        "kind": "flag",
        "priority": 3,
        "nullable": false
      }
    }
  },
  {
    "name": "pooled",
    "long": false,
    "columns": {
      "age": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "cohorts_pooled": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "at_risk": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "retained": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "low": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "high": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "revenue_share": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      }
    }
  },
  {
    "name": "flows",
    "long": false,
    "columns": {
      "basis": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "orders",
          "contracts"
        ],
        "nullable": false
      },
      "flow": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "kept",
          "lost",
          "reactivated",
          "new",
          "switched",
          "unseen"
        ],
        "nullable": false
      },
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "revenue_before": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "revenue_now": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      }
    }
  },
  {
    "name": "comparison",
    "long": false,
    "columns": {
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "retained": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "low": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "high": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "rest_customers": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "rest_rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "difference": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "difference_low": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "difference_high": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "p": {
        "kind": "number",
        "priority": 2,
        "unit": "probability",
        "decimals": 4,
        "nullable": true
      },
      "revenue_kept": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "revenue_kept_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "revenue_kept_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      }
    }
  },
  {
    "name": "second_purchase",
    "long": false,
    "columns": {
      "days": {
        "kind": "number",
        "priority": 1,
        "unit": "days",
        "decimals": 0,
        "nullable": false
      },
      "at_risk": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "events": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "censored": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "bought_again": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "low": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "high": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      }
    }
  },
  {
    "name": "projection",
    "long": false,
    "columns": {
      "renewal": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "at_risk": {
        "kind": "count",
        "priority": 1,
        "nullable": true
      },
      "lost": {
        "kind": "count",
        "priority": 1,
        "nullable": true
      },
      "renewal_rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "low": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "high": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "survival": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "model_rate": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "model_survival": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      }
    }
  },
  {
    "name": "projection_test",
    "long": false,
    "columns": {
      "fitted_to": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "held_out": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "model_error": {
        "kind": "ratio",
        "priority": 1,
        "decimals": 4,
        "nullable": false
      },
      "baseline_error": {
        "kind": "ratio",
        "priority": 1,
        "decimals": 4,
        "nullable": false
      }
    }
  }
]));

export const entry: ManifestEntry = {
  "id": "retention",
  "group": "customers",
  "version": 1,
  "reads": {},
  "readsAny": [
    {
      "orders": [
        "customer_id",
        "ordered_at"
      ]
    },
    {
      "contracts": [
        "customer_id",
        "starts_on",
        "recurring_amount"
      ]
    }
  ],
  "improves": {
    "customers": [
      "acquired_on"
    ],
    "orders": [
      "amount"
    ],
    "contracts": [
      "customer_id",
      "starts_on",
      "ends_on",
      "recurring_amount"
    ]
  },
  "dated": "orders|contracts",
  "period": "last-12m",
  "options": [
    {
      "name": "cohort_grain",
      "type": "enum",
      "choices": [
        "auto",
        "week",
        "month",
        "quarter",
        "year",
        "4-5-4",
        "4-4-5",
        "5-4-4"
      ],
      "default": "auto",
      "nullable": false
    },
    {
      "name": "counting",
      "type": "enum",
      "choices": [
        "bounded",
        "unbounded"
      ],
      "default": "bounded",
      "nullable": false
    },
    {
      "name": "measure",
      "type": "enum",
      "choices": [
        "customers",
        "revenue"
      ],
      "default": "customers",
      "nullable": false
    },
    {
      "name": "active",
      "type": "enum",
      "choices": [
        "purchase",
        "net_positive"
      ],
      "default": "purchase",
      "nullable": false
    },
    {
      "name": "returns_to",
      "type": "enum",
      "choices": [
        "any",
        "same"
      ],
      "default": "any",
      "nullable": false
    },
    {
      "name": "revenue_from",
      "type": "enum",
      "choices": [
        "auto",
        "orders",
        "contracts"
      ],
      "default": "auto",
      "nullable": false
    },
    {
      "name": "repeat_days",
      "type": "integer",
      "default": 90,
      "nullable": false
    },
    {
      "name": "grace_days",
      "type": "integer",
      "default": 31,
      "nullable": false
    },
    {
      "name": "project",
      "type": "integer",
      "default": 5,
      "nullable": false
    },
    {
      "name": "min_n",
      "type": "integer",
      "default": 5,
      "nullable": false
    }
  ],
  get tables() {
    return tables();
  },
  "metrics": {
    "retention_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "indivisible": true,
      "keyFigure": 50
    },
    "grr": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "indivisible": true,
      "shortest": "month"
    },
    "nrr": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "indivisible": true,
      "shortest": "month"
    },
    "new_customers": {
      "trend": "sum",
      "kind": "count",
      "better": "up",
      "keyFigure": 40
    },
    "reactivated_customers": {
      "trend": "snapshot",
      "kind": "count",
      "better": "up"
    },
    "repeat_rate": {
      "trend": "none",
      "kind": "ratio",
      "better": "up"
    },
    "days_to_second": {
      "trend": "none",
      "kind": "number",
      "better": "down",
      "unit": "days",
      "decimals": 0
    }
  },
  "warnings": [
    "W_ID_PER_ORDER",
    "W_GRAIN",
    "W_NO_BASE",
    "W_SHORT_BASE",
    "W_NO_INTERVAL",
    "W_TRUNCATED",
    "W_OLDER_THAN_DATA",
    "W_REVENUE_BASIS",
    "W_NO_AMOUNT",
    "W_NO_HOLDOUT",
    "W_NO_CUSTOMER",
    "W_DIFFER",
    "W_NO_DIFFERENCE"
  ],
  "headlines": [
    "kept_revenue",
    "kept",
    "revenue",
    "all_new",
    "nobody"
  ],
  "charts": [
    {
      "id": "cohorts",
      "type": "heatmap",
      "table": "cohorts",
      "x": "age",
      "y": [
        "rate"
      ],
      "series": "cohort"
    },
    {
      "id": "pooled",
      "type": "line",
      "table": "pooled",
      "x": "age",
      "y": [
        "rate"
      ],
      "low": "low",
      "high": "high"
    },
    {
      "id": "second_purchase",
      "type": "line",
      "table": "second_purchase",
      "x": "days",
      "y": [
        "bought_again"
      ],
      "low": "low",
      "high": "high"
    },
    {
      "id": "flows",
      "type": "bars",
      "table": "flows",
      "x": "flow",
      "y": [
        "revenue_before",
        "revenue_now"
      ],
      "each": "basis"
    },
    {
      "id": "projection",
      "type": "line",
      "table": "projection",
      "x": "renewal",
      "y": [
        "survival",
        "model_survival"
      ]
    }
  ],
  "screen": [
    "pooled",
    "flows",
    {
      "table": "comparison",
      "cut": true
    }
  ],
  "examples": [
    "retention",
    "retention --by tier",
    "retention --period all --cohort-grain quarter --show cohorts,pooled",
    "retention --period 2025-Q4 --by orders.product_id --show comparison"
  ],
  load: () => import('../analyses/retention/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/retention/index.js')).default,
};
