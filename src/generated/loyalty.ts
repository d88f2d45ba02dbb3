// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
  {
    "name": "groups",
    "long": false,
    "columns": {
      "loyalty": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "true_loyalty",
          "latent_loyalty",
          "spurious_loyalty",
          "no_loyalty",
          "unknown"
        ],
        "nullable": false
      },
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "of_known": {
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
      "value": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "value_share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "value_each": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      }
    }
  },
  {
    "name": "indicators",
    "long": false,
    "columns": {
      "indicator": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "periods_bought_in",
          "share_of_wallet",
          "days_to_choose",
          "discounts",
          "score",
          "gap_to_rival",
          "categories",
          "services",
          "complaint",
          "late_delivery"
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
      "unit": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "share",
          "days",
          "times_expected",
          "points",
          "number"
        ],
        "nullable": false
      },
      "lowest_tenth": {
        "kind": "number",
        "priority": 1,
        "unit": "",
        "decimals": 2,
        "each": {
          "by": "unit",
          "as": {
            "share": {
              "kind": "ratio"
            }
          }
        },
        "nullable": true
      },
      "middle": {
        "kind": "number",
        "priority": 1,
        "unit": "",
        "decimals": 2,
        "each": {
          "by": "unit",
          "as": {
            "share": {
              "kind": "ratio"
            }
          }
        },
        "nullable": true
      },
      "highest_tenth": {
        "kind": "number",
        "priority": 1,
        "unit": "",
        "decimals": 2,
        "each": {
          "by": "unit",
          "as": {
            "share": {
              "kind": "ratio"
            }
          }
        },
        "nullable": true
      },
      "bought_again": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "alike_bought_again": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "difference": {
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
      }
    }
  },
  {
    "name": "moves",
    "long": false,
    "columns": {
      "from": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "true_loyalty",
          "latent_loyalty",
          "spurious_loyalty",
          "no_loyalty",
          "unknown",
          "did_not_buy_before"
        ],
        "nullable": false
      },
      "to": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "true_loyalty",
          "latent_loyalty",
          "spurious_loyalty",
          "no_loyalty",
          "unknown",
          "does_not_buy_now"
        ],
        "nullable": false
      },
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "of": {
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
      "value_before": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "value_now": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      }
    }
  },
  {
    "name": "backtest",
    "long": false,
    "columns": {
      "axis": {
        "kind": "code",
        "priority": 2,
        "codes": [
          "group",
          "behaviour",
          "attitude",
          "all"
        ],
        "nullable": false
      },
      "level": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "true_loyalty",
          "latent_loyalty",
          "spurious_loyalty",
          "no_loyalty",
          "unknown",
          "often",
          "seldom",
          "favourable",
          "unfavourable",
          "everybody"
        ],
        "nullable": false
      },
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "bought": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "bought_again": {
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
      "difference": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "difference_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "difference_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "answered": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "recommends": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "recommends_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "recommends_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "recommends_difference": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "recommends_difference_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "recommends_difference_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "brought_somebody": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      }
    }
  },
  {
    "name": "brands",
    "long": false,
    "columns": {
      "category": {
        "kind": "text",
        "priority": 1,
        "nullable": false
      },
      "brand": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": false
      },
      "buyers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "penetration": {
        "kind": "ratio",
        "priority": 2,
        "nullable": false
      },
      "penetration_expected": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "purchases": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "brand_share": {
        "kind": "ratio",
        "priority": 2,
        "nullable": false
      },
      "scr": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "scr_expected": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "excess": {
        "kind": "ratio",
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
      "loyalty": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "true_loyalty",
          "latent_loyalty",
          "spurious_loyalty",
          "no_loyalty",
          "unknown"
        ],
        "nullable": false
      },
      "behaviour": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "often",
          "seldom"
        ],
        "nullable": true
      },
      "attitude": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "favourable",
          "unfavourable"
        ],
        "nullable": true
      },
      "periods_bought_in": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "periods": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "share_of_wallet": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "statements": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "days_to_choose": {
        "kind": "number",
        "priority": 2,
        "unit": "days",
        "decimals": 1,
        "nullable": true
      },
      "choices": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "discounts": {
        "kind": "number",
        "priority": 2,
        "unit": "times",
        "decimals": 2,
        "nullable": true
      },
      "lines": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "score": {
        "kind": "number",
        "priority": 2,
        "unit": "points",
        "decimals": 0,
        "nullable": true
      },
      "gap_to_rival": {
        "kind": "number",
        "priority": 2,
        "unit": "points",
        "decimals": 1,
        "nullable": true
      },
      "answered_on": {
        "kind": "date",
        "priority": 3,
        "nullable": true
      },
      "answers": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "rivals": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "bought_after": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "incidents": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "categories": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "services": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "value": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      }
    }
  }
]));

export const entry: ManifestEntry = {
  "id": "loyalty",
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
      "product_id",
      "discount",
      "considered_from",
      "promised_on",
      "delivered_on"
    ],
    "surveys": [
      "customer_id",
      "responded_at",
      "instrument",
      "role",
      "brand",
      "score"
    ],
    "wallets": [
      "customer_id",
      "period_start",
      "period_end",
      "total_spend"
    ],
    "products": [
      "category",
      "brand"
    ],
    "opportunities": [
      "customer_id",
      "created_on",
      "competitor"
    ],
    "tickets": [
      "customer_id",
      "opened_at",
      "kind"
    ],
    "contracts": [
      "customer_id",
      "starts_on",
      "ends_on"
    ],
    "customers": [
      "name",
      "referred_by"
    ]
  },
  "dated": "orders",
  "period": "last-3m",
  "options": [
    {
      "name": "own_brand",
      "type": "text",
      "default": "us",
      "nullable": false
    },
    {
      "name": "stale_days",
      "type": "integer",
      "default": 730,
      "nullable": false
    },
    {
      "name": "within_days",
      "type": "integer",
      "default": null,
      "nullable": true
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
    "coverage": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "up"
    },
    "true_loyalty": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "up"
    },
    "spurious_loyalty": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "down"
    },
    "latent_loyalty": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "neither"
    },
    "true_kept": {
      "trend": "none",
      "kind": "ratio",
      "better": "up"
    },
    "others_kept": {
      "trend": "none",
      "kind": "ratio",
      "better": "up"
    }
  },
  "warnings": [
    "W_RULE",
    "W_NO_GAP",
    "W_NO_ATTITUDE",
    "W_NO_ANSWERS",
    "W_NO_BEFORE",
    "W_ONE_WAVE",
    "W_NO_BRAND",
    "W_NO_AMOUNT",
    "W_NO_CUSTOMER"
  ],
  "headlines": [
    "tested",
    "stands",
    "few",
    "nobody"
  ],
  "charts": [
    {
      "id": "groups",
      "type": "bars",
      "table": "groups",
      "x": "loyalty",
      "y": [
        "customers"
      ]
    },
    {
      "id": "backtest",
      "type": "forest",
      "table": "backtest",
      "x": "level",
      "y": [
        "bought_again"
      ],
      "low": "low",
      "high": "high"
    },
    {
      "id": "brands",
      "type": "bars",
      "table": "brands",
      "x": "brand",
      "y": [
        "scr",
        "scr_expected"
      ],
      "each": "category"
    }
  ],
  "screen": [
    "groups",
    "indicators"
  ],
  "examples": [
    "loyalty",
    "loyalty --by customers.segment --show groups",
    "loyalty --show backtest --show moves",
    "loyalty --show brands --period last-12m",
    "loyalty --show customers --csv"
  ],
  load: () => import('../analyses/loyalty/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/loyalty/index.js')).default,
};
