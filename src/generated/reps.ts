// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
  {
    "name": "ranking",
    "long": false,
    "columns": {
      "rank": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "rep_id": {
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
      "team": {
        "kind": "text",
        "priority": 3,
        "nullable": true
      },
      "won": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "decided": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "win_rate": {
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
      "shrunk_rate": {
        "kind": "ratio",
        "priority": 2,
        "nullable": false
      },
      "shrunk_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": false
      },
      "shrunk_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": false
      },
      "expected": {
        "kind": "number",
        "priority": 2,
        "unit": "deals",
        "decimals": 2,
        "nullable": false
      },
      "observed_expected": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "oe_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "oe_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "fair_rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "fair_low": {
        "kind": "ratio",
        "priority": 2,
        "nullable": false
      },
      "fair_high": {
        "kind": "ratio",
        "priority": 2,
        "nullable": false
      },
      "top_probability": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "funnel_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "funnel_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "funnel": {
        "kind": "code",
        "priority": 2,
        "codes": [
          "inside",
          "look",
          "act"
        ],
        "nullable": false
      },
      "p_value": {
        "kind": "number",
        "priority": 3,
        "unit": "probability",
        "decimals": 4,
        "nullable": false
      },
      "signal": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "above",
          "below",
          "as_others"
        ],
        "nullable": false
      }
    }
  },
  {
    "name": "work",
    "long": false,
    "columns": {
      "rep_id": {
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
      "bookings": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "orders": {
        "kind": "count",
        "priority": 1,
        "nullable": true
      },
      "customers": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "discount_rate": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "list_amount": {
        "kind": "money",
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
      "collection_rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "bills": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "unpaid": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "days_late": {
        "kind": "number",
        "priority": 1,
        "unit": "days",
        "decimals": 1,
        "nullable": true
      },
      "low": {
        "kind": "number",
        "priority": 3,
        "unit": "days",
        "decimals": 1,
        "nullable": true
      },
      "high": {
        "kind": "number",
        "priority": 3,
        "unit": "days",
        "decimals": 1,
        "nullable": true
      },
      "cycle_days": {
        "kind": "number",
        "priority": 1,
        "unit": "days",
        "decimals": 0,
        "nullable": true
      },
      "median_won": {
        "kind": "number",
        "priority": 2,
        "unit": "days",
        "decimals": 0,
        "nullable": true
      },
      "open_deals": {
        "kind": "count",
        "priority": 1,
        "nullable": true
      }
    }
  },
  {
    "name": "win_rates",
    "long": false,
    "columns": {
      "rep_id": {
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
      "definition": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "closed",
          "created",
          "curve"
        ],
        "nullable": false
      },
      "win_rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "low": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "high": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "numerator": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "denominator": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "censored": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "method": {
        "kind": "code",
        "priority": 3,
        "codes": [
          "wilson",
          "aalen_johansen"
        ],
        "nullable": false
      }
    }
  },
  {
    "name": "win_curve",
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
        "priority": 2,
        "nullable": false
      },
      "won": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "low": {
        "kind": "ratio",
        "priority": 2,
        "nullable": false
      },
      "high": {
        "kind": "ratio",
        "priority": 2,
        "nullable": false
      },
      "lost": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "open": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      }
    }
  },
  {
    "name": "attainment",
    "long": false,
    "columns": {
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
      "rep_id": {
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
      "reseller_id": {
        "kind": "id",
        "priority": 3,
        "nullable": true
      },
      "quota_team": {
        "kind": "text",
        "priority": 2,
        "nullable": true
      },
      "quota_branch": {
        "kind": "text",
        "priority": 2,
        "nullable": true
      },
      "quota_region": {
        "kind": "text",
        "priority": 2,
        "nullable": true
      },
      "quota_channel": {
        "kind": "text",
        "priority": 2,
        "nullable": true
      },
      "product_id": {
        "kind": "id",
        "priority": 3,
        "nullable": true
      },
      "quota_category": {
        "kind": "text",
        "priority": 2,
        "nullable": true
      },
      "measure": {
        "kind": "text",
        "priority": 2,
        "nullable": false
      },
      "quota": {
        "kind": "number",
        "priority": 1,
        "unit": "unit of the quota",
        "decimals": 2,
        "nullable": true
      },
      "prorated": {
        "kind": "ratio",
        "priority": 3,
        "nullable": false
      },
      "target": {
        "kind": "number",
        "priority": 2,
        "unit": "unit of the quota",
        "decimals": 2,
        "nullable": true
      },
      "actual": {
        "kind": "number",
        "priority": 1,
        "unit": "unit of the quota",
        "decimals": 2,
        "nullable": true
      },
      "gap": {
        "kind": "number",
        "priority": 1,
        "unit": "unit of the quota",
        "decimals": 2,
        "nullable": true
      },
      "attainment": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "met": {
        "kind": "flag",
        "priority": 1,
        "nullable": true
      },
      "rank": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "ytd_target": {
        "kind": "number",
        "priority": 3,
        "unit": "unit of the quota",
        "decimals": 2,
        "nullable": true
      },
      "ytd_actual": {
        "kind": "number",
        "priority": 3,
        "unit": "unit of the quota",
        "decimals": 2,
        "nullable": true
      },
      "ytd_attainment": {
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
    "name": "plan",
    "long": false,
    "columns": {
      "rep_id": {
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
      "plan": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "booked": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "run_rate": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "projected": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "gap": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "required_a_month": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "p_hit": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "next_start": {
        "kind": "date",
        "priority": 2,
        "nullable": true
      },
      "next_end": {
        "kind": "date",
        "priority": 2,
        "nullable": true
      },
      "next_quota": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "low": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "high": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "months": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "assumes": {
        "kind": "code",
        "priority": 3,
        "codes": [
          "run_rate",
          "too_few_months"
        ],
        "nullable": false
      }
    }
  },
  {
    "name": "profile",
    "long": false,
    "columns": {
      "rep_id": {
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
      "dimension": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "segment",
          "category",
          "lead_source",
          "sales_process",
          "account"
        ],
        "nullable": false
      },
      "value": {
        "kind": "text",
        "priority": 1,
        "nullable": false
      },
      "won": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "decided": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "win_rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "expected_rate": {
        "kind": "ratio",
        "priority": 2,
        "nullable": false
      },
      "observed_expected": {
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
      "signal": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "above",
          "below",
          "as_others"
        ],
        "nullable": false
      }
    }
  },
  {
    "name": "activities",
    "long": false,
    "columns": {
      "rep_id": {
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
      "kind": {
        "kind": "text",
        "priority": 1,
        "nullable": false
      },
      "contacts": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "outbound": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "directed": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "outbound_share": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "minutes": {
        "kind": "number",
        "priority": 2,
        "unit": "minutes",
        "decimals": 0,
        "nullable": true
      }
    }
  }
]));

export const entry: ManifestEntry = {
  "id": "reps",
  "group": "sales",
  "question": "people",
  "version": 1,
  "reads": {
    "orders|opportunities": []
  },
  "readsAny": [
    {
      "orders": [
        "rep_id"
      ]
    },
    {
      "opportunities": [
        "rep_id"
      ]
    },
    {
      "credit_splits": []
    },
    {
      "quotas": []
    }
  ],
  "improves": {
    "orders": [
      "rep_id",
      "ordered_at",
      "amount",
      "discount"
    ],
    "opportunities": [
      "rep_id",
      "created_on",
      "closed_on",
      "status",
      "lead_source",
      "sales_process",
      "product_id"
    ],
    "quotas": [
      "period_start",
      "period_end",
      "amount",
      "rep_id"
    ],
    "credit_splits": [
      "order_id",
      "rep_id",
      "share"
    ],
    "payments": [
      "due_on",
      "paid_on",
      "amount",
      "rep_id"
    ],
    "activities": [
      "rep_id",
      "kind",
      "occurred_at"
    ],
    "reps": [
      "name",
      "team",
      "hired_on",
      "left_on"
    ],
    "resellers": [
      "name"
    ],
    "products": [
      "name"
    ],
    "customers": [
      "segment",
      "region",
      "acquired_on"
    ]
  },
  "dated": "orders|opportunities",
  "period": "last-12m",
  "options": [
    {
      "name": "top_k",
      "type": "integer",
      "default": 3,
      "nullable": false
    },
    {
      "name": "adjust",
      "type": "texts",
      "default": [
        "lead_source",
        "account",
        "segment",
        "territory"
      ],
      "nullable": false
    },
    {
      "name": "ramp_months",
      "type": "integer",
      "default": 0,
      "nullable": false
    },
    {
      "name": "horizon_days",
      "type": "integer",
      "default": 180,
      "nullable": false
    }
  ],
  get tables() {
    return tables();
  },
  "metrics": {
    "bookings": {
      "trend": "sum",
      "kind": "money",
      "better": "up",
      "table": "orders"
    },
    "won": {
      "trend": "sum",
      "kind": "count",
      "better": "up",
      "table": "opportunities"
    },
    "win_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "table": "opportunities"
    },
    "win_rate_created": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "table": "opportunities"
    },
    "win_rate_curve": {
      "trend": "none",
      "kind": "ratio",
      "better": "up",
      "table": "opportunities"
    },
    "attainment": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "plan": 1,
      "indivisible": true
    },
    "collection_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "table": "payments"
    },
    "days_late": {
      "trend": "ratio",
      "kind": "number",
      "better": "down",
      "unit": "days",
      "decimals": 1,
      "table": "payments"
    },
    "discount_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "neither",
      "table": "orders"
    },
    "cycle_days": {
      "trend": "none",
      "kind": "number",
      "better": "down",
      "unit": "days",
      "decimals": 0,
      "table": "opportunities"
    },
    "median_won": {
      "trend": "none",
      "kind": "number",
      "better": "down",
      "unit": "days",
      "decimals": 0,
      "table": "opportunities"
    },
    "open_deals": {
      "trend": "none",
      "kind": "count",
      "better": "neither",
      "table": "opportunities",
      "keyFigure": 100
    },
    "signals": {
      "trend": "none",
      "kind": "count",
      "better": "neither",
      "table": "opportunities"
    }
  },
  "warnings": [
    "W_LEAGUE_IS_NOISE",
    "W_NO_REP",
    "W_UNCREDITED",
    "W_OVER_CREDITED",
    "W_UNDER_CREDITED",
    "W_NO_CLOSE_DATE",
    "W_QUOTA_MEASURE",
    "W_QUOTA_BY",
    "W_NOT_KNOWN_BY",
    "W_NO_QUOTA"
  ],
  "headlines": [
    "won_apart",
    "won_alike",
    "won",
    "few_deals",
    "few_decided",
    "bookings",
    "nothing"
  ],
  "charts": [
    {
      "id": "fair",
      "type": "forest",
      "table": "ranking",
      "x": "rep_id",
      "y": [
        "fair_rate"
      ],
      "low": "fair_low",
      "high": "fair_high"
    },
    {
      "id": "curve",
      "type": "line",
      "table": "win_curve",
      "x": "days",
      "y": [
        "won",
        "lost",
        "open"
      ]
    },
    {
      "id": "attainment",
      "type": "heatmap",
      "table": "attainment",
      "x": "period_start",
      "y": [
        "attainment"
      ],
      "series": "rep_id"
    }
  ],
  "screen": [
    "ranking",
    "work"
  ],
  "examples": [
    "reps",
    "reps --period all --show ranking",
    "reps --show attainment --period 2025",
    "reps --show profile --sort -observed_expected"
  ],
  load: () => import('../analyses/reps/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/reps/index.js')).default,
};
