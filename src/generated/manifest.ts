// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, Manifest, ManifestEntry } from '../core/manifest.js';

const entries: readonly ManifestEntry[] = [{
  "id": "rfm",
  "group": "customers",
  "version": 1,
  "reads": {
    "orders": [
      "customer_id",
      "ordered_at",
      "amount"
    ]
  },
  "improves": {
    "orders": [
      "order_id"
    ],
    "customers": [
      "name"
    ]
  },
  "dated": "orders",
  "period": "all",
  "options": [
    {
      "name": "bins",
      "type": "integer",
      "default": 5,
      "nullable": false
    },
    {
      "name": "frequency",
      "type": "enum",
      "choices": [
        "orders",
        "days"
      ],
      "default": "orders",
      "nullable": false
    },
    {
      "name": "r_cuts",
      "type": "numbers",
      "default": [],
      "nullable": false
    },
    {
      "name": "f_cuts",
      "type": "numbers",
      "default": [],
      "nullable": false
    },
    {
      "name": "m_cuts",
      "type": "numbers",
      "default": [],
      "nullable": false
    }
  ],
  "tables": [
    {
      "name": "segments",
      "long": false,
      "columns": {
        "segment": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "champions",
            "loyal",
            "potential_loyal",
            "new_customers",
            "promising",
            "need_attention",
            "about_to_sleep",
            "at_risk",
            "cannot_lose",
            "hibernating",
            "returns_only"
          ],
          "nullable": false
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
        "orders": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "revenue_net": {
          "kind": "money",
          "priority": 1,
          "nullable": false
        },
        "revenue_share": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "average_order": {
          "kind": "money",
          "priority": 1,
          "nullable": true
        },
        "median_recency": {
          "kind": "number",
          "priority": 2,
          "unit": "days",
          "decimals": 1,
          "nullable": true
        },
        "median_frequency": {
          "kind": "number",
          "priority": 2,
          "unit": "orders",
          "decimals": 1,
          "nullable": true
        },
        "median_monetary": {
          "kind": "money",
          "priority": 2,
          "nullable": true
        }
      }
    },
    {
      "name": "thresholds",
      "long": false,
      "columns": {
        "measure": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "recency",
            "frequency",
            "monetary"
          ],
          "nullable": false
        },
        "score": {
          "kind": "number",
          "priority": 1,
          "unit": "score",
          "decimals": 0,
          "nullable": false
        },
        "above": {
          "kind": "number",
          "priority": 1,
          "unit": "days, orders or money",
          "decimals": 4,
          "nullable": true
        },
        "up_to": {
          "kind": "number",
          "priority": 1,
          "unit": "days, orders or money",
          "decimals": 4,
          "nullable": true
        },
        "customers": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "basis": {
          "kind": "code",
          "priority": 2,
          "codes": [
            "quantile",
            "own"
          ],
          "nullable": false
        }
      }
    },
    {
      "name": "grid",
      "long": false,
      "columns": {
        "r": {
          "kind": "number",
          "priority": 1,
          "unit": "score",
          "decimals": 0,
          "nullable": false
        },
        "f": {
          "kind": "number",
          "priority": 1,
          "unit": "score",
          "decimals": 0,
          "nullable": false
        },
        "segment": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "champions",
            "loyal",
            "potential_loyal",
            "new_customers",
            "promising",
            "need_attention",
            "about_to_sleep",
            "at_risk",
            "cannot_lose",
            "hibernating",
            "returns_only"
          ],
          "nullable": false
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
          "nullable": false
        },
        "mean_monetary": {
          "kind": "money",
          "priority": 1,
          "nullable": true
        }
      }
    },
    {
      "name": "migration",
      "long": false,
      "columns": {
        "from_segment": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "champions",
            "loyal",
            "potential_loyal",
            "new_customers",
            "promising",
            "need_attention",
            "about_to_sleep",
            "at_risk",
            "cannot_lose",
            "hibernating",
            "returns_only",
            "no_purchase"
          ],
          "nullable": false
        },
        "to_segment": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "champions",
            "loyal",
            "potential_loyal",
            "new_customers",
            "promising",
            "need_attention",
            "about_to_sleep",
            "at_risk",
            "cannot_lose",
            "hibernating",
            "returns_only",
            "no_purchase"
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
          "nullable": false
        },
        "revenue_now": {
          "kind": "money",
          "priority": 1,
          "nullable": false
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
          "nullable": true
        },
        "segment": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "champions",
            "loyal",
            "potential_loyal",
            "new_customers",
            "promising",
            "need_attention",
            "about_to_sleep",
            "at_risk",
            "cannot_lose",
            "hibernating",
            "returns_only"
          ],
          "nullable": false
        },
        "rfm_score": {
          "kind": "number",
          "priority": 1,
          "unit": "score",
          "decimals": 0,
          "nullable": true
        },
        "r": {
          "kind": "number",
          "priority": 1,
          "unit": "score",
          "decimals": 0,
          "nullable": true
        },
        "f": {
          "kind": "number",
          "priority": 1,
          "unit": "score",
          "decimals": 0,
          "nullable": true
        },
        "m": {
          "kind": "number",
          "priority": 1,
          "unit": "score",
          "decimals": 0,
          "nullable": true
        },
        "recency": {
          "kind": "number",
          "priority": 2,
          "unit": "days",
          "decimals": 0,
          "nullable": true
        },
        "frequency": {
          "kind": "count",
          "priority": 2,
          "nullable": false
        },
        "monetary": {
          "kind": "money",
          "priority": 2,
          "nullable": false
        }
      }
    }
  ],
  "metrics": {
    "customers": {
      "trend": "snapshot",
      "kind": "count",
      "better": "up"
    },
    "orders": {
      "trend": "sum",
      "kind": "count",
      "better": "up"
    },
    "revenue_net": {
      "trend": "sum",
      "kind": "money",
      "better": "up"
    },
    "average_order": {
      "trend": "ratio",
      "kind": "money",
      "better": "up"
    },
    "champions_share": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "up"
    },
    "champions_revenue_share": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "neither"
    },
    "lapsing_share": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "down"
    }
  },
  "warnings": [
    "W_FEWER_RECENCY_SCORES",
    "W_FEWER_FREQUENCY_SCORES",
    "W_FEWER_MONETARY_SCORES",
    "W_NO_ORDER_ID",
    "W_RETURNS_ONLY",
    "W_NO_CUSTOMER",
    "W_NO_AMOUNT",
    "W_NO_PURCHASE"
  ],
  "charts": [
    {
      "id": "grid",
      "type": "heatmap",
      "table": "grid",
      "x": "f",
      "y": [
        "share"
      ],
      "series": "r"
    },
    {
      "id": "segments",
      "type": "bars",
      "table": "segments",
      "x": "segment",
      "y": [
        "share",
        "revenue_share"
      ]
    }
  ],
  "examples": [
    "rfm",
    "rfm --show thresholds,grid",
    "rfm --period last-12m --compare prev --show migration",
    "rfm --f-cuts 1,2,4,8 --show customers --sort -rfm_score -n 20"
  ],
  load: () => import('../analyses/rfm/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/rfm/index.js')).default,
}, {
  "id": "tiers",
  "group": "customers",
  "version": 1,
  "reads": {
    "orders": [
      "customer_id",
      "ordered_at",
      "amount"
    ]
  },
  "improves": {
    "customers": [
      "name",
      "acquired_on"
    ],
    "orders": [
      "line_cost",
      "order_id"
    ],
    "costs": [
      "customer_id",
      "purpose",
      "occurred_on",
      "amount"
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
  "tables": [
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
            "tier_9",
            "net_negative",
            "no_purchase"
          ],
          "nullable": false
        },
        "treatment": {
          "kind": "code",
          "priority": 1,
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
            "next_by_value"
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
            "tier_9",
            "net_negative",
            "no_purchase"
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
            "tier_9",
            "net_negative",
            "no_purchase"
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
          "nullable": false
        },
        "revenue_now": {
          "kind": "money",
          "priority": 1,
          "nullable": false
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
          "nullable": true
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
            "tier_9",
            "net_negative",
            "no_purchase"
          ],
          "nullable": false
        },
        "value": {
          "kind": "number",
          "priority": 1,
          "unit": "chosen measure",
          "decimals": 2,
          "nullable": false
        },
        "rank": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "cumulative_share": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "revenue_net": {
          "kind": "money",
          "priority": 2,
          "nullable": false
        },
        "revenue_gross": {
          "kind": "money",
          "priority": 3,
          "nullable": false
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
  ],
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
      "better": "up"
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
    "W_NO_VALUE"
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
  "examples": [
    "tiers",
    "tiers --scheme abc --period all",
    "tiers --by region --compare prev",
    "tiers --show customers --sort -value -n 20"
  ],
  load: () => import('../analyses/tiers/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/tiers/index.js')).default,
}];

/** Every analysis, as plain data: help, flags and readiness need nothing else. */
export const manifest: Manifest = {
  entries,
  strings: {
    'en': async () => (await import('./strings-en.js')).strings,
    'zh-CN': async () => (await import('./strings-zh-CN.js')).strings,
  },
};
