// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
  {
    "name": "scorecard",
    "long": false,
    "columns": {
      "rank": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "reseller_id": {
        "kind": "id",
        "priority": 1,
        "nullable": true
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "kind": {
        "kind": "text",
        "priority": 3,
        "nullable": true
      },
      "state": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "active",
          "young",
          "fading",
          "dying",
          "never_bought",
          "left"
        ],
        "nullable": false
      },
      "score": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "weight_used": {
        "kind": "ratio",
        "priority": 3,
        "nullable": false
      },
      "revenue_net": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "target": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "attainment": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "previous": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "growth": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "products": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "breadth": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "customers": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "won": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "decided": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "win_rate": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "due": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "collected": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "unpaid": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "collections": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "answers": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "satisfaction": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "satisfaction_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "satisfaction_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      }
    }
  },
  {
    "name": "forecast",
    "long": false,
    "columns": {
      "reseller_id": {
        "kind": "id",
        "priority": 1,
        "blank": "total",
        "nullable": true
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "month": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "forecast": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "low": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "high": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "order_expected": {
        "kind": "flag",
        "priority": 3,
        "nullable": false
      },
      "unreconciled": {
        "kind": "money",
        "priority": 3,
        "nullable": false
      }
    }
  },
  {
    "name": "history",
    "long": false,
    "columns": {
      "month": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "seen": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      }
    }
  },
  {
    "name": "models",
    "long": false,
    "columns": {
      "reseller_id": {
        "kind": "id",
        "priority": 1,
        "nullable": true
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "state": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "active",
          "young",
          "fading",
          "dying",
          "never_bought",
          "left"
        ],
        "nullable": false
      },
      "months": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "silent_months": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "rhythm": {
        "kind": "number",
        "priority": 2,
        "unit": "months",
        "decimals": 0,
        "nullable": true
      },
      "model": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "seasonal_naive",
          "naive",
          "mean",
          "rhythm",
          "ses",
          "holt",
          "theta",
          "holt_winters",
          "tsb",
          "pooled",
          "none"
        ],
        "nullable": false
      },
      "reason": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "beats_baseline",
          "loses_to_baseline",
          "too_short",
          "dying",
          "never_bought",
          "left"
        ],
        "nullable": false
      },
      "baseline": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "seasonal_naive",
          "naive",
          "mean"
        ],
        "nullable": true
      },
      "baseline_error": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "model_error": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "origins": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "coverage": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "covered": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "judged": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      }
    }
  },
  {
    "name": "plan",
    "long": false,
    "columns": {
      "reseller_id": {
        "kind": "id",
        "priority": 1,
        "nullable": true
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "period_start": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "period_end": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "target": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "actual": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "expected": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "gap": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "attainment": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "p_hit": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "complete": {
        "kind": "flag",
        "priority": 2,
        "nullable": false
      }
    }
  },
  {
    "name": "demand",
    "long": false,
    "columns": {
      "product_id": {
        "kind": "id",
        "priority": 1,
        "nullable": false
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "pattern": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "smooth",
          "erratic",
          "intermittent",
          "lumpy"
        ],
        "nullable": false
      },
      "months": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "last_12_months": {
        "kind": "number",
        "priority": 1,
        "unit": "pieces",
        "decimals": 0,
        "nullable": false
      },
      "forecast": {
        "kind": "number",
        "priority": 1,
        "unit": "pieces",
        "decimals": 1,
        "nullable": false
      },
      "low": {
        "kind": "number",
        "priority": 1,
        "unit": "pieces",
        "decimals": 1,
        "nullable": true
      },
      "high": {
        "kind": "number",
        "priority": 1,
        "unit": "pieces",
        "decimals": 1,
        "nullable": true
      },
      "model": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "seasonal_naive",
          "naive",
          "mean",
          "rhythm",
          "ses",
          "holt",
          "theta",
          "holt_winters",
          "tsb",
          "pooled",
          "none"
        ],
        "nullable": false
      },
      "reason": {
        "kind": "code",
        "priority": 2,
        "codes": [
          "beats_baseline",
          "loses_to_baseline",
          "too_short",
          "dying",
          "never_bought",
          "left"
        ],
        "nullable": false
      },
      "baseline_error": {
        "kind": "number",
        "priority": 3,
        "unit": "pieces a month",
        "decimals": 2,
        "nullable": true
      },
      "model_error": {
        "kind": "number",
        "priority": 3,
        "unit": "pieces a month",
        "decimals": 2,
        "nullable": true
      },
      "coverage": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "covered": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "judged": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      }
    }
  },
  {
    "name": "shelf",
    "long": false,
    "columns": {
      "reseller_id": {
        "kind": "id",
        "priority": 1,
        "nullable": true
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "category": {
        "kind": "text",
        "priority": 1,
        "nullable": false
      },
      "revenue_net": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "share_of_reseller": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "share_of_category": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "index": {
        "kind": "number",
        "priority": 1,
        "unit": "1 = as all resellers",
        "decimals": 2,
        "nullable": true
      }
    }
  },
  {
    "name": "concentration",
    "long": false,
    "columns": {
      "reseller_id": {
        "kind": "id",
        "priority": 1,
        "nullable": true
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "rank": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "revenue_net": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "cumulative_share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      }
    }
  }
]));

export const entry: ManifestEntry = {
  "id": "resellers",
  "group": "sales",
  "version": 2,
  "changed": {
    "2": [
      "forecast",
      "forecast_coverage",
      "forecast_coverage_expected",
      "dying"
    ]
  },
  "reads": {
    "orders": [
      "reseller_id",
      "ordered_at",
      "amount"
    ]
  },
  "improves": {
    "orders": [
      "quantity",
      "product_id",
      "customer_id",
      "order_id"
    ],
    "resellers": [
      "name",
      "kind",
      "joined_on",
      "left_on"
    ],
    "quotas": [
      "reseller_id",
      "period_start",
      "period_end",
      "amount"
    ],
    "opportunities": [
      "reseller_id",
      "status",
      "closed_on"
    ],
    "payments": [
      "reseller_id",
      "due_on",
      "paid_on",
      "amount"
    ],
    "products": [
      "name",
      "category"
    ],
    "surveys": [
      "customer_id",
      "score",
      "scale_min",
      "scale_max",
      "role"
    ]
  },
  "dated": "orders",
  "period": "last-12m",
  "options": [
    {
      "name": "weights",
      "type": "texts",
      "default": [
        "attainment=30",
        "growth=20",
        "breadth=10",
        "win_rate=10",
        "collections=15",
        "satisfaction=15"
      ],
      "nullable": false
    },
    {
      "name": "horizon",
      "type": "integer",
      "default": 3,
      "nullable": false
    },
    {
      "name": "level",
      "type": "number",
      "default": 0.8,
      "nullable": false
    },
    {
      "name": "reconcile",
      "type": "enum",
      "choices": [
        "weighted",
        "bottom_up"
      ],
      "default": "weighted",
      "nullable": false
    },
    {
      "name": "max_products",
      "type": "integer",
      "default": 100,
      "nullable": false
    }
  ],
  get tables() {
    return tables();
  },
  "metrics": {
    "revenue": {
      "trend": "sum",
      "kind": "money",
      "better": "up"
    },
    "selling": {
      "trend": "snapshot",
      "kind": "count",
      "better": "up"
    },
    "attainment": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "plan": 1,
      "indivisible": true
    },
    "win_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "table": "opportunities"
    },
    "collection_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "table": "payments"
    },
    "top_share": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "down"
    },
    "concentration": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "down",
      "decimals": 4
    },
    "effective_resellers": {
      "trend": "snapshot",
      "kind": "number",
      "better": "up",
      "unit": "resellers",
      "decimals": 1
    },
    "forecast": {
      "trend": "none",
      "kind": "money",
      "better": "up"
    },
    "forecast_coverage": {
      "trend": "none",
      "kind": "ratio",
      "better": "neither"
    },
    "forecast_coverage_expected": {
      "trend": "none",
      "kind": "ratio",
      "better": "neither"
    },
    "dying": {
      "trend": "none",
      "kind": "count",
      "better": "down"
    },
    "never_bought": {
      "trend": "none",
      "kind": "count",
      "better": "down"
    }
  },
  "warnings": [
    "W_DYING",
    "W_LOSES_TO_BASELINE",
    "W_POOLED",
    "W_FORECAST_WITHDRAWN",
    "W_PARTIAL_MONTH",
    "W_NO_PREVIOUS",
    "W_PRODUCTS_LEFT_OUT",
    "W_QUOTA_BY",
    "W_NOT_KNOWN_BY",
    "W_NO_QUOTA"
  ],
  "headlines": [
    "revenue",
    "revenue_dying",
    "no_share",
    "nobody"
  ],
  "charts": [
    {
      "id": "forecast",
      "type": "line",
      "table": "forecast",
      "x": "month",
      "y": [
        "forecast"
      ],
      "history": {
        "table": "history",
        "y": "seen"
      },
      "low": "low",
      "high": "high",
      "only": [
        {
          "column": "reseller_id",
          "values": [
            null
          ]
        }
      ]
    },
    {
      "id": "score",
      "type": "bars",
      "table": "scorecard",
      "x": "reseller_id",
      "y": [
        "score"
      ]
    },
    {
      "id": "concentration",
      "type": "bars",
      "table": "concentration",
      "x": "reseller_id",
      "y": [
        "share"
      ]
    },
    {
      "id": "shelf",
      "type": "heatmap",
      "table": "shelf",
      "x": "category",
      "y": [
        "index"
      ],
      "series": "reseller_id"
    }
  ],
  "screen": [
    "scorecard",
    "concentration"
  ],
  "examples": [
    "resellers",
    "resellers --show forecast,models --horizon 6",
    "resellers --weights 'attainment=60,growth=40'",
    "resellers --show plan --period ytd"
  ],
  load: () => import('../analyses/resellers/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/resellers/index.js')).default,
};
