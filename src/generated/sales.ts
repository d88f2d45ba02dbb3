// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
  {
    "name": "bridge",
    "long": false,
    "columns": {
      "split": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "tree",
          "products",
          "margin"
        ],
        "nullable": false
      },
      "step": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "before",
          "fx",
          "calendar",
          "customers",
          "frequency",
          "order_value",
          "nobody",
          "price",
          "volume",
          "mix",
          "quantity",
          "cost",
          "new_products",
          "lost_products",
          "unpriced",
          "now"
        ],
        "nullable": false
      },
      "kind": {
        "kind": "code",
        "priority": 3,
        "codes": [
          "level",
          "change"
        ],
        "nullable": false
      },
      "amount": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "of_before": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "factor_before": {
        "kind": "number",
        "priority": 2,
        "unit": "",
        "decimals": 2,
        "each": {
          "by": "step",
          "as": {
            "customers": {
              "kind": "count"
            }
          }
        },
        "nullable": true
      },
      "factor_now": {
        "kind": "number",
        "priority": 2,
        "unit": "",
        "decimals": 2,
        "each": {
          "by": "step",
          "as": {
            "customers": {
              "kind": "count"
            }
          }
        },
        "nullable": true
      },
      "level": {
        "kind": "code",
        "priority": 2,
        "codes": [
          "product",
          "category"
        ],
        "nullable": true
      },
      "common_share": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "groups": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      }
    }
  },
  {
    "name": "breakdown",
    "long": false,
    "columns": {
      "row": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "part",
          "total",
          "new",
          "returning",
          "nobody"
        ],
        "nullable": false
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "revenue": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "change": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "growth": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "margin": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "margin_rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "orders": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "largest_share": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "year_change": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "year_growth": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "average_order": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "revenue_before": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "revenue_year": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "margin_change": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "units": {
        "kind": "number",
        "priority": 3,
        "unit": "pieces",
        "decimals": 2,
        "nullable": true
      },
      "discount_rate": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "return_rate": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "effect_fx": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "effect_calendar": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "effect_price": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "effect_volume": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "effect_mix": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "effect_quantity": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "effect_new": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "effect_lost": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "effect_unpriced": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      }
    }
  },
  {
    "name": "channels",
    "long": false,
    "columns": {
      "line": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "channel",
          "unallocated"
        ],
        "nullable": false
      },
      "channel": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "revenue": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "margin": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "commission": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "cost": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "net_contribution": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "orders": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "customers": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "new_customers": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "cost_per_order": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "cost_per_new": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "repeat_share": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "cases_per_order": {
        "kind": "number",
        "priority": 2,
        "unit": "cases",
        "decimals": 3,
        "nullable": true
      }
    }
  },
  {
    "name": "cross",
    "long": false,
    "columns": {
      "first": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "second": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "revenue": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "index": {
        "kind": "number",
        "priority": 1,
        "unit": "of expected",
        "decimals": 2,
        "nullable": true
      },
      "low": {
        "kind": "number",
        "priority": 2,
        "unit": "of expected",
        "decimals": 2,
        "nullable": true
      },
      "high": {
        "kind": "number",
        "priority": 2,
        "unit": "of expected",
        "decimals": 2,
        "nullable": true
      },
      "growth": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "margin_rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "largest_share": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "p": {
        "kind": "number",
        "priority": 3,
        "unit": "probability",
        "decimals": 4,
        "nullable": true
      },
      "q": {
        "kind": "number",
        "priority": 2,
        "unit": "probability",
        "decimals": 4,
        "nullable": true
      },
      "verdict": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "strong",
          "weak",
          "as_expected",
          "not_judged"
        ],
        "nullable": false
      }
    }
  },
  {
    "name": "opportunities",
    "long": false,
    "columns": {
      "row": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "backtest",
          "gap"
        ],
        "nullable": false
      },
      "verdict": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "beyond_chance",
          "by_chance",
          "fill_by_themselves",
          "not_tested"
        ],
        "nullable": false
      },
      "customer_id": {
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
        "keep": true,
        "nullable": true
      },
      "peers": {
        "kind": "text",
        "priority": 2,
        "nullable": true
      },
      "orders": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "peers_share": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "by_chance": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "peers_buy": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "value": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "gaps": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "filled": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "filled_expected": {
        "kind": "number",
        "priority": 2,
        "unit": "gaps",
        "decimals": 1,
        "nullable": true
      },
      "ratio": {
        "kind": "number",
        "priority": 1,
        "unit": "of expected",
        "decimals": 2,
        "nullable": true
      },
      "low": {
        "kind": "number",
        "priority": 2,
        "unit": "of expected",
        "decimals": 2,
        "nullable": true
      },
      "high": {
        "kind": "number",
        "priority": 2,
        "unit": "of expected",
        "decimals": 2,
        "nullable": true
      },
      "bought": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "bought_expected": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "bought_ratio": {
        "kind": "number",
        "priority": 2,
        "unit": "of expected",
        "decimals": 2,
        "nullable": true
      },
      "bought_low": {
        "kind": "number",
        "priority": 3,
        "unit": "of expected",
        "decimals": 2,
        "nullable": true
      },
      "bought_high": {
        "kind": "number",
        "priority": 3,
        "unit": "of expected",
        "decimals": 2,
        "nullable": true
      }
    }
  },
  {
    "name": "switching",
    "long": false,
    "columns": {
      "flow": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "moved",
          "grown",
          "shrunk",
          "came",
          "left"
        ],
        "nullable": false
      },
      "from": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "to": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "amount": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      }
    }
  },
  {
    "name": "forecast",
    "long": false,
    "columns": {
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
          "tsb"
        ],
        "nullable": false
      },
      "reason": {
        "kind": "code",
        "priority": 2,
        "codes": [
          "beats_baseline",
          "loses_to_baseline"
        ],
        "nullable": false
      },
      "baseline": {
        "kind": "code",
        "priority": 3,
        "codes": [
          "seasonal_naive",
          "naive",
          "mean"
        ],
        "nullable": true
      },
      "model_error": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "baseline_error": {
        "kind": "money",
        "priority": 2,
        "nullable": true
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
        "priority": 2,
        "nullable": true
      },
      "coverage_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "coverage_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
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
    "name": "abc",
    "long": false,
    "columns": {
      "item": {
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
      "revenue": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "cumulative_share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "class": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "a",
          "b",
          "c",
          "apart"
        ],
        "nullable": false
      }
    }
  }
]));

export const entry: ManifestEntry = {
  "id": "sales",
  "group": "sales",
  "question": "growth",
  "version": 1,
  "reads": {
    "orders": [
      "ordered_at",
      "amount"
    ]
  },
  "improves": {
    "orders": [
      "customer_id",
      "order_id",
      "quantity",
      "discount",
      "line_cost",
      "product_id",
      "channel",
      "branch",
      "region",
      "rep_id",
      "reseller_id"
    ],
    "customers": [
      "acquired_on",
      "region",
      "segment"
    ],
    "products": [
      "category",
      "name"
    ],
    "costs": [
      "occurred_on",
      "amount",
      "purpose",
      "channel",
      "sales_process"
    ],
    "resellers": [
      "commission_rate"
    ],
    "tickets": [
      "order_id",
      "opened_at"
    ],
    "reps": [
      "name"
    ],
    "holidays": [
      "day",
      "is_workday"
    ]
  },
  "dated": "orders",
  "period": "last-1q",
  "options": [
    {
      "name": "within",
      "type": "enum",
      "choices": [
        "channel",
        "branch",
        "region",
        "rep",
        "reseller",
        "category",
        "none"
      ],
      "default": "channel",
      "nullable": false
    },
    {
      "name": "level",
      "type": "enum",
      "choices": [
        "auto",
        "product",
        "category"
      ],
      "default": "auto",
      "nullable": false
    },
    {
      "name": "cross",
      "type": "text",
      "default": null,
      "nullable": true
    },
    {
      "name": "abc",
      "type": "enum",
      "choices": [
        "none",
        "product",
        "rep",
        "region",
        "channel"
      ],
      "default": "none",
      "nullable": false
    }
  ],
  get tables() {
    return tables();
  },
  "metrics": {
    "revenue_net": {
      "trend": "sum",
      "kind": "money",
      "better": "up"
    },
    "margin": {
      "trend": "sum",
      "kind": "money",
      "better": "up"
    },
    "orders": {
      "trend": "sum",
      "kind": "count",
      "better": "up",
      "behind": {
        "money": "revenue_net"
      }
    },
    "average_order": {
      "trend": "ratio",
      "kind": "money",
      "better": "up"
    },
    "discount_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "neither"
    },
    "return_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "down"
    },
    "cost_to_sell": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "down",
      "shortest": "month"
    }
  },
  "warnings": [
    "W_NO_PREVIOUS",
    "W_NO_CUSTOMER",
    "W_UNCOSTED",
    "W_CALENDAR_UNKNOWN",
    "W_COARSE_PRICES",
    "W_LITTLE_COMMON",
    "W_WITHOUT_PRICE",
    "W_TWO_PARTS",
    "W_NOT_KNOWN_BY",
    "W_NO_CHANNEL_COST",
    "W_GAPS_BY_CHANCE",
    "W_GAPS_NOT_TESTED",
    "W_GAPS_LEFT_OUT",
    "W_SWITCHING_LEFT_OUT",
    "W_LOSES_TO_BASELINE",
    "W_FORECAST_WITHDRAWN",
    "W_FEW_ERRORS",
    "W_SHORT_HISTORY",
    "W_PARTIAL_MONTH"
  ],
  "headlines": [
    "changed",
    "changed_calendar",
    "changed_fx",
    "changed_both",
    "no_before",
    "nothing"
  ],
  "headlineReads": [
    "bridge",
    "breakdown"
  ],
  "charts": [
    {
      "id": "tree",
      "type": "waterfall",
      "table": "bridge",
      "x": "step",
      "y": [
        "amount"
      ],
      "series": "kind",
      "only": [
        {
          "column": "split",
          "values": [
            "tree"
          ]
        }
      ]
    },
    {
      "id": "products",
      "type": "waterfall",
      "table": "bridge",
      "x": "step",
      "y": [
        "amount"
      ],
      "series": "kind",
      "only": [
        {
          "column": "split",
          "values": [
            "products"
          ]
        }
      ]
    },
    {
      "id": "parts",
      "type": "bars",
      "table": "breakdown",
      "x": "name",
      "y": [
        "revenue",
        "margin"
      ],
      "only": [
        {
          "column": "row",
          "values": [
            "part"
          ]
        }
      ]
    },
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
      "high": "high"
    }
  ],
  "screen": [
    "bridge",
    "breakdown",
    "channels",
    "cross",
    "abc"
  ],
  "examples": [
    "sales",
    "sales --period 2025 --within region",
    "sales --show channels",
    "sales --show forecast",
    "sales --show opportunities",
    "sales --period last-12m --show switching --within category",
    "sales --cross customers.region,orders.channel --show cross",
    "sales --abc product --show abc",
    "sales --by customers.segment",
    "sales --compare yoy --level category",
    "sales --within category --show breakdown",
    "sales --period last-12m --where orders.channel=online --show bridge"
  ],
  load: () => import('../analyses/sales/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/sales/index.js')).default,
};
