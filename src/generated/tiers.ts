// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
  {
    "name": "tiers",
    "long": false,
    "columns": {
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
          "margin_unknown",
          "a",
          "b",
          "c",
          "top_1",
          "next_4",
          "next_15",
          "last_80",
          "tier_1",
          "tier_2",
          "tier_3",
          "tier_4",
          "tier_5",
          "tier_6",
          "tier_7",
          "tier_8",
          "tier_9"
        ],
        "nullable": false
      },
      "treatment": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "service_budget",
          "marketing_budget",
          "standard_care",
          "reactivate_or_let_go"
        ],
        "nullable": true
      },
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "revenue_net": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "revenue_gross": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "value_share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "lowest_value": {
        "kind": "number",
        "priority": 2,
        "unit": "chosen measure",
        "decimals": 2,
        "nullable": true
      }
    }
  },
  {
    "name": "concentration",
    "long": false,
    "columns": {
      "point": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "top",
          "holds",
          "lorenz"
        ],
        "nullable": false
      },
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "customers_share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "value_share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      }
    }
  },
  {
    "name": "potential",
    "long": false,
    "columns": {
      "potential_basis": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "run_rate",
          "next_by_value",
          "wallet"
        ],
        "nullable": false
      },
      "flagged": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "hits": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "hit_rate": {
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
      "below_gold": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "risen": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "base_rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "flagged_from": {
        "kind": "text",
        "priority": 3,
        "open": true,
        "nullable": false
      }
    }
  },
  {
    "name": "migration",
    "long": false,
    "columns": {
      "from_tier": {
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
          "margin_unknown",
          "a",
          "b",
          "c",
          "top_1",
          "next_4",
          "next_15",
          "last_80",
          "tier_1",
          "tier_2",
          "tier_3",
          "tier_4",
          "tier_5",
          "tier_6",
          "tier_7",
          "tier_8",
          "tier_9"
        ],
        "nullable": false
      },
      "to_tier": {
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
          "margin_unknown",
          "a",
          "b",
          "c",
          "top_1",
          "next_4",
          "next_15",
          "last_80",
          "tier_1",
          "tier_2",
          "tier_3",
          "tier_4",
          "tier_5",
          "tier_6",
          "tier_7",
          "tier_8",
          "tier_9"
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
    "name": "customers",
    "long": true,
    "columns": {
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
      "tier": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "gold",
          "potential_gold",
          "ordinary",
          "archive",
          "too_young",
          "net_negative",
          "no_purchase",
          "margin_unknown",
          "a",
          "b",
          "c",
          "top_1",
          "next_4",
          "next_15",
          "last_80",
          "tier_1",
          "tier_2",
          "tier_3",
          "tier_4",
          "tier_5",
          "tier_6",
          "tier_7",
          "tier_8",
          "tier_9"
        ],
        "nullable": false
      },
      "value": {
        "kind": "number",
        "priority": 1,
        "unit": "chosen measure",
        "decimals": 2,
        "nullable": true
      },
      "rank": {
        "kind": "count",
        "priority": 1,
        "nullable": true
      },
      "cumulative_share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "revenue_net": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "revenue_gross": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "silent": {
        "kind": "flag",
        "priority": 3,
        "nullable": true
      },
      "loses_money": {
        "kind": "flag",
        "priority": 3,
        "nullable": true
      }
    }
  }
]));

export const entry: ManifestEntry = {
  "id": "tiers",
  "group": "customers",
  "question": "money",
  "version": 1,
  "reads": {
    "orders": [
      "customer_id",
      "ordered_at"
    ]
  },
  "improves": {
    "customers": [
      "name",
      "acquired_on"
    ],
    "orders": [
      "amount",
      "line_cost",
      "order_id"
    ],
    "costs": [
      "customer_id",
      "purpose",
      "occurred_on",
      "amount"
    ],
    "wallets": [
      "customer_id",
      "period_start",
      "period_end",
      "category",
      "total_spend"
    ]
  },
  "dated": "orders",
  "period": "last-12m",
  "options": [
    {
      "name": "scheme",
      "type": "enum",
      "choices": [
        "gold",
        "abc",
        "pyramid",
        "own"
      ],
      "default": "gold",
      "nullable": false
    },
    {
      "name": "measure",
      "type": "enum",
      "choices": [
        "revenue",
        "margin",
        "orders"
      ],
      "default": "revenue",
      "nullable": false
    },
    {
      "name": "gold_by",
      "type": "enum",
      "choices": [
        "value",
        "count"
      ],
      "default": "value",
      "nullable": false
    },
    {
      "name": "cuts",
      "type": "numbers",
      "default": [],
      "nullable": false
    },
    {
      "name": "cuts_by",
      "type": "enum",
      "choices": [
        "value",
        "count"
      ],
      "default": "value",
      "nullable": false
    },
    {
      "name": "ties",
      "type": "enum",
      "choices": [
        "keep-up",
        "keep-down",
        "split"
      ],
      "default": "keep-up",
      "nullable": false
    },
    {
      "name": "potential",
      "type": "enum",
      "choices": [
        "run_rate",
        "next_by_value",
        "wallet",
        "none"
      ],
      "default": "run_rate",
      "nullable": false
    },
    {
      "name": "young_days",
      "type": "integer",
      "default": 90,
      "nullable": false
    },
    {
      "name": "hysteresis",
      "type": "number",
      "default": 0,
      "nullable": false
    }
  ],
  get tables() {
    return tables();
  },
  "metrics": {
    "customers": {
      "trend": "snapshot",
      "kind": "count",
      "better": "up"
    },
    "customers_for_80": {
      "trend": "snapshot",
      "kind": "count",
      "better": "neither"
    },
    "top20_share": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "neither"
    },
    "gini": {
      "trend": "snapshot",
      "kind": "number",
      "better": "neither",
      "decimals": 4,
      "unit": "coefficient"
    },
    "revenue_net": {
      "trend": "sum",
      "kind": "money",
      "better": "up",
      "keyFigure": 10
    },
    "revenue_gross": {
      "trend": "sum",
      "kind": "money",
      "better": "up"
    }
  },
  "warnings": [
    "W_NO_CONCENTRATION",
    "W_NO_CUSTOMER",
    "W_NO_BACKTEST",
    "W_NO_VALUE",
    "W_NO_AMOUNT",
    "W_UNCOSTED"
  ],
  "headlines": [
    "holds",
    "orders",
    "no_value",
    "nobody"
  ],
  "headlineReads": [
    "concentration"
  ],
  "charts": [
    {
      "id": "lorenz",
      "type": "lorenz",
      "table": "concentration",
      "x": "customers_share",
      "y": [
        "value_share"
      ]
    },
    {
      "id": "tiers",
      "type": "bars",
      "table": "tiers",
      "x": "tier",
      "y": [
        "share",
        "value_share"
      ]
    }
  ],
  "screen": [
    "tiers",
    {
      "table": "concentration",
      "without": {
        "column": "point",
        "value": "lorenz"
      }
    },
    "potential",
    "migration"
  ],
  "examples": [
    "tiers",
    "tiers --scheme abc --period all",
    "tiers --by customers.region --compare prev",
    "tiers --show customers --sort -value -n 20"
  ],
  load: () => import('../analyses/tiers/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/tiers/index.js')).default,
};
