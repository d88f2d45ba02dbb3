// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
  {
    "name": "equity",
    "long": false,
    "columns": {
      "by": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "all",
          "tier",
          "cohort",
          "channel"
        ],
        "nullable": false
      },
      "tier": {
        "kind": "code",
        "priority": 1,
        "blank": "total",
        "codes": [
          "gold",
          "potential_gold",
          "ordinary",
          "archive",
          "too_young",
          "net_negative",
          "no_purchase"
        ],
        "nullable": true
      },
      "group": {
        "kind": "text",
        "priority": 1,
        "nullable": true
      },
      "basis": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "orders",
          "contracts"
        ],
        "nullable": false
      },
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "alive": {
        "kind": "number",
        "priority": 1,
        "unit": "customers",
        "decimals": 0,
        "nullable": true
      },
      "current": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "expected_orders": {
        "kind": "number",
        "priority": 1,
        "unit": "orders",
        "decimals": 0,
        "nullable": true
      },
      "future": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "new_customers": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "cac": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "ltv_cac": {
        "kind": "number",
        "priority": 3,
        "unit": "times",
        "decimals": 2,
        "nullable": true
      },
      "payback_months": {
        "kind": "number",
        "priority": 3,
        "unit": "months",
        "decimals": 0,
        "nullable": true
      }
    }
  },
  {
    "name": "validation",
    "long": false,
    "columns": {
      "predictor": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "mbg_nbd",
          "bg_nbd",
          "pareto_nbd",
          "same_count",
          "rate_time",
          "zero",
          "biggest_spenders"
        ],
        "nullable": false
      },
      "repeats": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "customers": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "orders_predicted": {
        "kind": "number",
        "priority": 1,
        "unit": "orders",
        "decimals": 1,
        "nullable": true
      },
      "orders_actual": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "bias": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "mean_error": {
        "kind": "number",
        "priority": 3,
        "unit": "orders",
        "decimals": 4,
        "nullable": true
      },
      "top_tenth": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "value_predicted": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "value_actual": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "value_bias": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "value_top_tenth": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "inside": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      }
    }
  },
  {
    "name": "model",
    "long": false,
    "columns": {
      "model": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "mbg_nbd",
          "bg_nbd",
          "pareto_nbd",
          "sbg",
          "gamma_gamma"
        ],
        "nullable": false
      },
      "parameter": {
        "kind": "text",
        "priority": 1,
        "open": true,
        "nullable": false
      },
      "value": {
        "kind": "number",
        "priority": 1,
        "unit": "weeks, terms or money",
        "decimals": 4,
        "nullable": false
      },
      "se": {
        "kind": "number",
        "priority": 1,
        "unit": "weeks, terms or money",
        "decimals": 4,
        "nullable": true
      },
      "customers": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      }
    }
  },
  {
    "name": "fit",
    "long": false,
    "columns": {
      "by": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "repeats",
          "month"
        ],
        "nullable": false
      },
      "repeats": {
        "kind": "count",
        "priority": 1,
        "nullable": true
      },
      "month": {
        "kind": "date",
        "priority": 1,
        "nullable": true
      },
      "actual": {
        "kind": "count",
        "priority": 1,
        "unit": "customers or orders",
        "nullable": false
      },
      "expected": {
        "kind": "number",
        "priority": 1,
        "unit": "customers or orders",
        "decimals": 1,
        "nullable": false
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
        "priority": 1,
        "codes": [
          "orders",
          "contracts"
        ],
        "nullable": false
      },
      "repeats": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "recency": {
        "kind": "number",
        "priority": 2,
        "unit": "days",
        "decimals": 0,
        "nullable": false
      },
      "age": {
        "kind": "number",
        "priority": 2,
        "unit": "days",
        "decimals": 0,
        "nullable": false
      },
      "alive": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "expected_orders": {
        "kind": "number",
        "priority": 1,
        "unit": "orders",
        "decimals": 2,
        "nullable": true
      },
      "clv": {
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
      "current": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "potential": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "future": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "influence": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "extrapolated": {
        "kind": "flag",
        "priority": 3,
        "nullable": false
      }
    }
  }
]));

export const entry: ManifestEntry = {
  "id": "clv",
  "group": "customers",
  "question": "money",
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
    "orders": [
      "amount",
      "line_cost",
      "returns_order_id"
    ],
    "contracts": [
      "customer_id",
      "starts_on",
      "ends_on",
      "recurring_amount"
    ],
    "customers": [
      "name",
      "acquired_on",
      "acquisition_channel",
      "acquisition_cost",
      "referred_by"
    ],
    "costs": [
      "occurred_on",
      "amount",
      "purpose",
      "channel"
    ],
    "wallets": [
      "customer_id",
      "period_start",
      "total_spend"
    ]
  },
  "dated": "orders|contracts",
  "period": "all",
  "options": [
    {
      "name": "model",
      "type": "enum",
      "choices": [
        "auto",
        "mbg_nbd",
        "bg_nbd",
        "pareto_nbd",
        "sbg"
      ],
      "default": "auto",
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
      "name": "horizon",
      "type": "text",
      "default": "12m",
      "nullable": false
    },
    {
      "name": "discount",
      "type": "number",
      "default": 0.1,
      "nullable": false
    },
    {
      "name": "holdout_from",
      "type": "text",
      "default": null,
      "nullable": true
    },
    {
      "name": "split",
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
    "customer_equity": {
      "trend": "none",
      "kind": "money",
      "better": "up",
      "shortest": "quarter"
    },
    "expected_orders": {
      "trend": "none",
      "kind": "number",
      "better": "up",
      "unit": "orders",
      "decimals": 0,
      "shortest": "quarter"
    },
    "alive": {
      "trend": "none",
      "kind": "number",
      "better": "up",
      "unit": "customers",
      "decimals": 0,
      "shortest": "quarter"
    },
    "ltv_cac": {
      "trend": "none",
      "kind": "number",
      "better": "up",
      "unit": "times",
      "decimals": 2,
      "shortest": "quarter"
    },
    "validation_bias": {
      "trend": "none",
      "kind": "ratio",
      "better": "neither",
      "shortest": "quarter"
    },
    "decile_capture": {
      "trend": "none",
      "kind": "ratio",
      "better": "up",
      "shortest": "quarter"
    }
  },
  "warnings": [
    "W_NO_MODEL",
    "W_OPEN_GAPS",
    "W_NO_FIT",
    "W_YOUNG_DATA",
    "W_SEASON",
    "W_EXTRAPOLATED",
    "W_REGULAR",
    "W_MODEL_CHOSEN",
    "W_MODELS_ALIKE",
    "W_SPEND_LINKED",
    "W_NO_SPEND_MODEL",
    "W_NO_MONEY",
    "W_UNCOSTED",
    "W_CONTRACTS_AND_ORDERS",
    "W_NO_CONTRACT_MODEL",
    "W_BORN_BEFORE_DATA",
    "W_BOUGHT_LATER",
    "W_NO_HOLDOUT",
    "W_POTENTIAL_REVENUE"
  ],
  "headlines": [
    "tested",
    "equity_alive",
    "equity",
    "orders",
    "no_model"
  ],
  "headlineReads": [
    "equity"
  ],
  "charts": [
    {
      "id": "equity",
      "type": "bars",
      "table": "equity",
      "x": "tier",
      "y": [
        "current",
        "future"
      ],
      "each": "basis",
      "only": [
        {
          "column": "by",
          "values": [
            "tier"
          ]
        }
      ]
    },
    {
      "id": "tracking",
      "type": "line",
      "table": "fit",
      "x": "month",
      "y": [
        "actual",
        "expected"
      ],
      "only": [
        {
          "column": "by",
          "values": [
            "month"
          ]
        }
      ]
    }
  ],
  "screen": [
    {
      "table": "equity",
      "only": [
        {
          "column": "by",
          "values": [
            "all",
            "tier"
          ]
        }
      ]
    },
    {
      "table": "validation",
      "only": [
        {
          "column": "repeats",
          "values": [
            null
          ]
        }
      ]
    }
  ],
  "examples": [
    "clv",
    "clv --measure margin --horizon 24m --discount 12%",
    "clv --show customers --sort -clv -n 20",
    "clv --model bg_nbd --show model,fit,validation"
  ],
  load: () => import('../analyses/clv/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/clv/index.js')).default,
};
