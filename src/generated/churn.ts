// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
  {
    "name": "levels",
    "long": false,
    "columns": {
      "basis": {
        "kind": "code",
        "priority": 2,
        "codes": [
          "orders",
          "contracts"
        ],
        "nullable": false
      },
      "level": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "high",
          "medium",
          "low",
          "unknown",
          "gone"
        ],
        "nullable": false
      },
      "tier": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "gold",
          "potential_gold",
          "ordinary",
          "archive",
          "too_young",
          "net_negative",
          "no_purchase",
          "unknown"
        ],
        "nullable": false
      },
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "chance": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "value": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "value_at_risk": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "reason": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "product",
          "complaint",
          "late_delivery",
          "returned",
          "spend_down",
          "silent",
          "once"
        ],
        "nullable": true
      }
    }
  },
  {
    "name": "backtest",
    "long": false,
    "columns": {
      "basis": {
        "kind": "code",
        "priority": 2,
        "codes": [
          "orders",
          "contracts"
        ],
        "nullable": false
      },
      "day": {
        "kind": "date",
        "priority": 3,
        "nullable": true
      },
      "warning": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "chance",
          "value_at_risk",
          "combined",
          "alive",
          "rhythm",
          "d_curve",
          "silence",
          "largest",
          "largest_chance"
        ],
        "nullable": false
      },
      "customers": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "gone": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "base_rate": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "listed": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "left_listed": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "left_by_chance": {
        "kind": "number",
        "priority": 3,
        "unit": "customers",
        "decimals": 0,
        "nullable": true
      },
      "horizon": {
        "kind": "number",
        "priority": 3,
        "unit": "days",
        "decimals": 0,
        "nullable": false
      },
      "precision": {
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
      "recall": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "lift": {
        "kind": "number",
        "priority": 1,
        "unit": "times",
        "decimals": 2,
        "nullable": true
      },
      "lift_low": {
        "kind": "number",
        "priority": 3,
        "unit": "times",
        "decimals": 2,
        "nullable": true
      },
      "lift_high": {
        "kind": "number",
        "priority": 3,
        "unit": "times",
        "decimals": 2,
        "nullable": true
      },
      "money_share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "auc": {
        "kind": "number",
        "priority": 2,
        "unit": "0 to 1",
        "decimals": 3,
        "nullable": true
      },
      "contacted": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      }
    }
  },
  {
    "name": "reasons",
    "long": false,
    "columns": {
      "reason": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "product",
          "complaint",
          "late_delivery",
          "returned",
          "spend_down",
          "silent",
          "once"
        ],
        "nullable": false
      },
      "product_id": {
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
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "value_at_risk": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "seen": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "left_seen": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "left_expected": {
        "kind": "number",
        "priority": 1,
        "unit": "customers",
        "decimals": 1,
        "nullable": true
      },
      "left_share": {
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
      "more": {
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
      "auc": {
        "kind": "number",
        "priority": 3,
        "unit": "0 to 1",
        "decimals": 3,
        "nullable": true
      },
      "stands_out": {
        "kind": "flag",
        "priority": 1,
        "nullable": false
      },
      "refused": {
        "kind": "flag",
        "priority": 3,
        "nullable": false
      }
    }
  },
  {
    "name": "dcurve",
    "long": false,
    "columns": {
      "who": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "all",
          "repeat",
          "once"
        ],
        "nullable": false
      },
      "days": {
        "kind": "number",
        "priority": 1,
        "unit": "days",
        "decimals": 0,
        "nullable": false
      },
      "type_one": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "type_two": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "both": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "best": {
        "kind": "flag",
        "priority": 1,
        "nullable": false
      }
    }
  },
  {
    "name": "survival",
    "long": false,
    "columns": {
      "months": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "at_risk": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "left_now": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "hazard": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "staying": {
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
    "name": "calibration",
    "long": false,
    "columns": {
      "tenth": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "chance": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "left_share": {
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
    "name": "customers",
    "long": true,
    "columns": {
      "rank": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "customer_id": {
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
      "basis": {
        "kind": "code",
        "priority": 3,
        "codes": [
          "orders",
          "contracts"
        ],
        "nullable": false
      },
      "level": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "high",
          "medium",
          "low",
          "unknown",
          "gone"
        ],
        "nullable": false
      },
      "tier": {
        "kind": "code",
        "priority": 2,
        "codes": [
          "gold",
          "potential_gold",
          "ordinary",
          "archive",
          "too_young",
          "net_negative",
          "no_purchase",
          "unknown"
        ],
        "nullable": true
      },
      "chance": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "alive": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "silent": {
        "kind": "number",
        "priority": 1,
        "unit": "days",
        "decimals": 0,
        "nullable": true
      },
      "usual_gap": {
        "kind": "number",
        "priority": 1,
        "unit": "days",
        "decimals": 0,
        "nullable": true
      },
      "rhythm": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "reason": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "product",
          "complaint",
          "late_delivery",
          "returned",
          "spend_down",
          "silent",
          "once"
        ],
        "nullable": true
      },
      "product_id": {
        "kind": "id",
        "priority": 3,
        "nullable": true
      },
      "product": {
        "kind": "text",
        "priority": 2,
        "nullable": true
      },
      "reasons": {
        "kind": "text",
        "priority": 3,
        "open": true,
        "unit": "codes",
        "nullable": true
      },
      "value": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "value_at_risk": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "last_contact": {
        "kind": "date",
        "priority": 2,
        "nullable": true
      },
      "owner": {
        "kind": "id",
        "priority": 3,
        "nullable": true
      },
      "owner_name": {
        "kind": "text",
        "priority": 2,
        "nullable": true
      },
      "treatment": {
        "kind": "id",
        "priority": 3,
        "nullable": true
      },
      "treatment_name": {
        "kind": "text",
        "priority": 3,
        "nullable": true
      }
    }
  }
]));

export const entry: ManifestEntry = {
  "id": "churn",
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
        "starts_on"
      ]
    }
  ],
  "improves": {
    "orders": [
      "amount",
      "line_cost",
      "product_id",
      "returns_order_id",
      "promised_on",
      "delivered_on",
      "rep_id"
    ],
    "contracts": [
      "customer_id",
      "starts_on",
      "ends_on",
      "recurring_amount"
    ],
    "customers": [
      "name",
      "rep_id"
    ],
    "products": [
      "name"
    ],
    "reps": [
      "name"
    ],
    "campaigns": [
      "name"
    ],
    "tickets": [
      "customer_id",
      "opened_at",
      "kind"
    ],
    "activities": [
      "customer_id",
      "occurred_at",
      "direction"
    ],
    "campaign_members": [
      "customer_id",
      "contacted_on",
      "arm"
    ]
  },
  "dated": "orders|contracts",
  "period": "last-12m",
  "options": [
    {
      "name": "horizon",
      "type": "text",
      "default": null,
      "nullable": true
    },
    {
      "name": "capacity",
      "type": "integer",
      "default": 50,
      "nullable": false
    },
    {
      "name": "levels",
      "type": "numbers",
      "default": [
        0.35,
        0.6
      ],
      "nullable": false
    },
    {
      "name": "measure",
      "type": "enum",
      "choices": [
        "revenue",
        "margin"
      ],
      "default": "revenue",
      "nullable": false
    },
    {
      "name": "snapshot",
      "type": "text",
      "default": null,
      "nullable": true
    },
    {
      "name": "grace_days",
      "type": "integer",
      "default": 31,
      "nullable": false
    }
  ],
  get tables() {
    return tables();
  },
  "metrics": {
    "at_risk": {
      "trend": "none",
      "kind": "count",
      "better": "down"
    },
    "value_at_risk": {
      "trend": "none",
      "kind": "money",
      "better": "down",
      "keyFigure": 60
    },
    "fell_silent": {
      "trend": "sum",
      "kind": "count",
      "better": "down",
      "behind": {
        "money": "lost_value"
      }
    },
    "lost_value": {
      "trend": "sum",
      "kind": "money",
      "better": "down"
    },
    "won_back": {
      "trend": "sum",
      "kind": "count",
      "better": "up"
    },
    "precision": {
      "trend": "none",
      "kind": "ratio",
      "better": "up"
    }
  },
  "warnings": [
    "W_NO_MODEL",
    "W_OPEN_GAPS",
    "W_NO_FIT",
    "W_YOUNG_DATA",
    "W_SEASON",
    "W_NO_BACKTEST",
    "W_DAY_LEFT_OUT",
    "W_GONE",
    "W_NO_MONEY",
    "W_NO_SPEND_MODEL",
    "W_COMBINED_USED",
    "W_COMBINED_NOT_USED",
    "W_AFTER_THE_FACT",
    "W_CONTACTED",
    "W_CONTRACTS_AND_ORDERS",
    "W_ONLY_SURVIVORS",
    "W_SNAPSHOT"
  ],
  "headlines": [
    "tested_cost",
    "tested",
    "contracts",
    "no_chance"
  ],
  "headlineReads": [
    "backtest"
  ],
  "charts": [
    {
      "id": "calibration",
      "type": "line",
      "table": "calibration",
      "x": "chance",
      "y": [
        "left_share"
      ],
      "low": "low",
      "high": "high"
    },
    {
      "id": "survival",
      "type": "line",
      "table": "survival",
      "x": "months",
      "y": [
        "staying"
      ],
      "low": "low",
      "high": "high"
    },
    {
      "id": "dcurve",
      "type": "line",
      "table": "dcurve",
      "x": "days",
      "y": [
        "type_one",
        "type_two"
      ],
      "each": "who"
    }
  ],
  "screen": [
    {
      "table": "levels",
      "only": [
        {
          "column": "level",
          "values": [
            "high",
            "medium"
          ]
        }
      ]
    },
    {
      "table": "backtest",
      "only": [
        {
          "column": "day",
          "values": [
            null
          ]
        },
        {
          "column": "warning",
          "values": [
            "chance",
            "value_at_risk",
            "silence",
            "largest"
          ]
        }
      ]
    }
  ],
  "examples": [
    "churn",
    "churn --horizon 90d --capacity 100",
    "churn --show customers -n 50",
    "churn --show reasons,calibration,dcurve",
    "churn --snapshot 2025-10-01..2025-12-31 --show survival"
  ],
  load: () => import('../analyses/churn/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/churn/index.js')).default,
};
