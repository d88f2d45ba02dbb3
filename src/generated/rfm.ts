// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
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
        "nullable": true
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
        "each": {
          "by": "measure",
          "as": {
            "recency": {
              "kind": "number",
              "unit": "days",
              "decimals": 1
            },
            "frequency": {
              "kind": "number",
              "unit": "orders",
              "decimals": 1
            },
            "monetary": {
              "kind": "money"
            }
          }
        },
        "nullable": true
      },
      "up_to": {
        "kind": "number",
        "priority": 1,
        "unit": "days, orders or money",
        "decimals": 4,
        "each": {
          "by": "measure",
          "as": {
            "recency": {
              "kind": "number",
              "unit": "days",
              "decimals": 1
            },
            "frequency": {
              "kind": "number",
              "unit": "orders",
              "decimals": 1
            },
            "monetary": {
              "kind": "money"
            }
          }
        },
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
        "nullable": true
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
      "segment": {
        "kind": "code",
        "priority": 1,
        "keep": true,
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
        "nullable": true
      }
    }
  }
]));

export const entry: ManifestEntry = {
  "id": "rfm",
  "group": "customers",
  "version": 1,
  "reads": {
    "orders": [
      "customer_id",
      "ordered_at"
    ]
  },
  "improves": {
    "orders": [
      "amount",
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
  get tables() {
    return tables();
  },
  "metrics": {
    "customers": {
      "trend": "snapshot",
      "kind": "count",
      "better": "up",
      "keyFigure": 30
    },
    "orders": {
      "trend": "sum",
      "kind": "count",
      "better": "up",
      "keyFigure": 20,
      "behind": {
        "money": "revenue_net"
      }
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
      "better": "up",
      "shortest": "quarter"
    },
    "champions_revenue_share": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "neither"
    },
    "lapsing_share": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "down",
      "shortest": "quarter"
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
    "W_NO_MONEY",
    "W_NO_PURCHASE"
  ],
  "headlines": [
    "champions",
    "no_value",
    "nobody"
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
  "screen": [
    "segments",
    "migration"
  ],
  "examples": [
    "rfm",
    "rfm --show thresholds,grid",
    "rfm --period last-12m --compare prev --show migration",
    "rfm --f-cuts 1,2,4,8 --show customers --sort -rfm_score -n 20"
  ],
  load: () => import('../analyses/rfm/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/rfm/index.js')).default,
};
