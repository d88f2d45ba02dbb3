// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
  {
    "name": "rules",
    "long": false,
    "columns": {
      "item": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": false
      },
      "companion": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": false
      },
      "item_id": {
        "kind": "id",
        "priority": 3,
        "nullable": false
      },
      "companion_id": {
        "kind": "id",
        "priority": 3,
        "nullable": false
      },
      "together": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "confidence": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "confidence_back": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "lift": {
        "kind": "number",
        "priority": 1,
        "unit": "times",
        "nullable": false
      },
      "low": {
        "kind": "number",
        "priority": 1,
        "unit": "times",
        "nullable": true
      },
      "high": {
        "kind": "number",
        "priority": 1,
        "unit": "times",
        "nullable": true
      },
      "verdict": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "together",
          "few_customers",
          "by_chance"
        ],
        "nullable": false
      },
      "support": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "q": {
        "kind": "number",
        "priority": 3,
        "unit": "probability",
        "decimals": 4,
        "nullable": true
      },
      "expected": {
        "kind": "number",
        "priority": 3,
        "unit": "",
        "decimals": 1,
        "nullable": false
      },
      "of_item": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "of_companion": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "of_all": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      }
    }
  },
  {
    "name": "backtest",
    "long": false,
    "columns": {
      "task": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "again",
          "new"
        ],
        "nullable": false
      },
      "method": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "own_most_frequent",
          "last_bought",
          "most_popular",
          "pairs"
        ],
        "nullable": false
      },
      "first_right": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "of_three": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "of_five": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "taken": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "verdict": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "the_list",
          "alike",
          "beaten"
        ],
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
      },
      "customers": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "offered": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      }
    }
  },
  {
    "name": "sequence",
    "long": false,
    "columns": {
      "item": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": false
      },
      "companion": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": false
      },
      "item_id": {
        "kind": "id",
        "priority": 3,
        "nullable": false
      },
      "companion_id": {
        "kind": "id",
        "priority": 3,
        "nullable": false
      },
      "together": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "confidence": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "share_of_all": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "lift": {
        "kind": "number",
        "priority": 1,
        "unit": "times",
        "decimals": 2,
        "nullable": false
      },
      "low": {
        "kind": "number",
        "priority": 1,
        "unit": "times",
        "decimals": 2,
        "nullable": false
      },
      "high": {
        "kind": "number",
        "priority": 1,
        "unit": "times",
        "decimals": 2,
        "nullable": false
      },
      "median_days": {
        "kind": "number",
        "priority": 1,
        "unit": "days",
        "decimals": 1,
        "nullable": false
      },
      "q": {
        "kind": "number",
        "priority": 3,
        "unit": "probability",
        "decimals": 4,
        "nullable": false
      },
      "of_item": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "of_all": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      }
    }
  },
  {
    "name": "crossshop",
    "long": false,
    "columns": {
      "category": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": false
      },
      "companion": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": false
      },
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "together": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "confidence": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "confidence_back": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "lift": {
        "kind": "number",
        "priority": 1,
        "unit": "times",
        "nullable": false
      },
      "low": {
        "kind": "number",
        "priority": 1,
        "unit": "times",
        "nullable": true
      },
      "high": {
        "kind": "number",
        "priority": 1,
        "unit": "times",
        "nullable": true
      },
      "of_all": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      }
    }
  },
  {
    "name": "entry",
    "long": false,
    "columns": {
      "item": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": false
      },
      "item_id": {
        "kind": "id",
        "priority": 3,
        "nullable": false
      },
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "loyal": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "expected": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "lift": {
        "kind": "number",
        "priority": 1,
        "unit": "times",
        "decimals": 2,
        "nullable": true
      },
      "low": {
        "kind": "number",
        "priority": 1,
        "unit": "times",
        "decimals": 2,
        "nullable": true
      },
      "high": {
        "kind": "number",
        "priority": 1,
        "unit": "times",
        "decimals": 2,
        "nullable": true
      },
      "verdict": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "to_loyal",
          "away",
          "by_chance"
        ],
        "nullable": false
      },
      "q": {
        "kind": "number",
        "priority": 3,
        "unit": "probability",
        "decimals": 4,
        "nullable": false
      }
    }
  },
  {
    "name": "sizes",
    "long": false,
    "columns": {
      "items_from": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "items_to": {
        "kind": "count",
        "priority": 1,
        "nullable": true
      },
      "baskets": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "amount": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "average": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "amount_share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      }
    }
  },
  {
    "name": "offers",
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
      "task": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "again",
          "new"
        ],
        "nullable": false
      },
      "place": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "item": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": false
      },
      "item_id": {
        "kind": "id",
        "priority": 3,
        "nullable": false
      },
      "why": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "own_most_frequent",
          "last_bought",
          "most_popular",
          "pairs"
        ],
        "nullable": false
      },
      "because": {
        "kind": "text",
        "priority": 2,
        "nullable": true
      },
      "chance": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "margin": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "baskets": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "last_on": {
        "kind": "date",
        "priority": 2,
        "nullable": true
      }
    }
  }
]));

export const entry: ManifestEntry = {
  "id": "basket",
  "group": "customers",
  "version": 1,
  "reads": {
    "orders": [
      "ordered_at",
      "product_id"
    ]
  },
  "readsAny": [
    {
      "orders": [
        "order_id"
      ]
    },
    {
      "orders": [
        "customer_id"
      ]
    }
  ],
  "improves": {
    "orders": [
      "amount",
      "line_cost",
      "channel"
    ],
    "customers": [
      "name",
      "acquired_on"
    ],
    "products": [
      "name",
      "category",
      "brand"
    ]
  },
  "dated": "orders",
  "period": "last-12m",
  "options": [
    {
      "name": "level",
      "type": "enum",
      "choices": [
        "product",
        "category",
        "brand"
      ],
      "default": "product",
      "nullable": false
    },
    {
      "name": "within",
      "type": "enum",
      "choices": [
        "basket",
        "customer"
      ],
      "default": "basket",
      "nullable": false
    },
    {
      "name": "min_support",
      "type": "number",
      "default": null,
      "nullable": true
    },
    {
      "name": "pairs",
      "type": "integer",
      "default": 10,
      "nullable": false
    },
    {
      "name": "horizon",
      "type": "text",
      "default": "30d",
      "nullable": false
    }
  ],
  get tables() {
    return tables();
  },
  "metrics": {
    "baskets": {
      "trend": "sum",
      "kind": "count",
      "better": "up"
    },
    "basket_items": {
      "trend": "ratio",
      "kind": "number",
      "better": "up",
      "unit": "items",
      "decimals": 2
    },
    "basket_value": {
      "trend": "ratio",
      "kind": "money",
      "better": "up"
    },
    "one_item_share": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "neither"
    },
    "pairs": {
      "trend": "none",
      "kind": "count",
      "better": "neither"
    },
    "again_right": {
      "trend": "none",
      "kind": "ratio",
      "better": "up"
    },
    "new_right": {
      "trend": "none",
      "kind": "ratio",
      "better": "up"
    }
  },
  "warnings": [
    "W_SUPPORT",
    "W_NO_PAIR",
    "W_JUDGED",
    "W_NO_BACKTEST",
    "W_NO_NEXT_DAY",
    "W_ENTRY",
    "W_NO_BASKET",
    "W_NO_ITEM",
    "W_NO_AMOUNT"
  ],
  "headlines": [
    "goes_with_offers",
    "goes_with",
    "no_pair_offers",
    "no_pair",
    "nothing"
  ],
  "headlineReads": [
    "rules",
    "backtest"
  ],
  "charts": [
    {
      "id": "rules",
      "type": "forest",
      "table": "rules",
      "x": "companion",
      "y": [
        "lift"
      ],
      "low": "low",
      "high": "high",
      "series": "item"
    },
    {
      "id": "sizes",
      "type": "bars",
      "table": "sizes",
      "x": "items_from",
      "upTo": "items_to",
      "y": [
        "baskets"
      ]
    }
  ],
  "screen": [
    {
      "table": "rules",
      "only": [
        {
          "column": "verdict",
          "values": [
            "together",
            "few_customers"
          ]
        }
      ]
    },
    "backtest"
  ],
  "examples": [
    "basket",
    "basket --level category --show rules --pairs 50",
    "basket --within customer --min-support 0.02",
    "basket --show sequence --level category",
    "basket --show offers --csv",
    "basket --show entry",
    "basket --show sizes --by orders.channel"
  ],
  load: () => import('../analyses/basket/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/basket/index.js')).default,
};
