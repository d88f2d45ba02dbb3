// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
  {
    "name": "wallets",
    "long": false,
    "columns": {
      "wallet_source": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "stated",
          "peers"
        ],
        "nullable": false
      },
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "conflicts": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "conflict_spend": {
        "kind": "money",
        "priority": 2,
        "nullable": false
      },
      "spend": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "wallet": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "share_of_wallet": {
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
      "headroom": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      }
    }
  },
  {
    "name": "ranks",
    "long": false,
    "columns": {
      "respondent_group": {
        "kind": "text",
        "priority": 1,
        "nullable": true
      },
      "respondents": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "brands": {
        "kind": "number",
        "priority": 1,
        "unit": "brands",
        "decimals": 2,
        "nullable": false
      },
      "multi_brand": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "share_of_wallet": {
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
      "applicable": {
        "kind": "flag",
        "priority": 1,
        "nullable": false
      }
    }
  },
  {
    "name": "peer_test",
    "long": false,
    "columns": {
      "held_out": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "peers_loss": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "everybody_loss": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      }
    }
  },
  {
    "name": "penetration",
    "long": false,
    "columns": {
      "category": {
        "kind": "text",
        "priority": 1,
        "nullable": false
      },
      "buyers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "customers": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "penetration": {
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
      "spend": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "stated_customers": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "stated_wallet": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "share_of_wallet": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      }
    }
  },
  {
    "name": "market",
    "long": false,
    "columns": {
      "category": {
        "kind": "text",
        "priority": 1,
        "nullable": false
      },
      "ours": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "market": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "market_share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "companies": {
        "kind": "count",
        "priority": 2,
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
        "keep": true,
        "nullable": true
      },
      "rank": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "spend": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "wallet": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "wallet_source": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "stated",
          "peers"
        ],
        "nullable": true
      },
      "share_of_wallet": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "headroom": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "treatment": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "win",
          "develop",
          "defend",
          "verify",
          "ask"
        ],
        "nullable": false
      },
      "conflict": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "stated_below_own_sales",
          "above_peers"
        ],
        "nullable": true
      },
      "stated": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "stated_by": {
        "kind": "text",
        "priority": 3,
        "nullable": true
      },
      "peer_wallet": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "peer_low": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "peer_high": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "peer_level": {
        "kind": "code",
        "priority": 2,
        "codes": [
          "industry_size_region",
          "industry",
          "everybody"
        ],
        "nullable": true
      },
      "peers": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      }
    }
  }
]));

export const entry: ManifestEntry = {
  "id": "wallet",
  "group": "customers",
  "question": "growth",
  "version": 2,
  "changed": {
    "2": [
      "share_of_wallet",
      "headroom",
      "wallets_known",
      "conflicts"
    ]
  },
  "reads": {
    "orders": [
      "customer_id",
      "ordered_at",
      "amount"
    ]
  },
  "improves": {
    "wallets": [
      "customer_id",
      "period_start",
      "period_end",
      "category",
      "total_spend",
      "our_rank",
      "brands_used"
    ],
    "customers": [
      "name",
      "segment",
      "industry",
      "region",
      "employees"
    ],
    "products": [
      "category"
    ],
    "market_sales": [
      "company",
      "category",
      "period_start",
      "amount"
    ]
  },
  "dated": "orders",
  "period": "last-12m",
  "options": [
    {
      "name": "prefer",
      "type": "enum",
      "choices": [
        "stated",
        "peers",
        "stated_only",
        "peers_only"
      ],
      "default": "stated",
      "nullable": false
    },
    {
      "name": "quantile",
      "type": "number",
      "default": 0.9,
      "nullable": false
    },
    {
      "name": "min_peers",
      "type": "integer",
      "default": 30,
      "nullable": false
    },
    {
      "name": "stale_days",
      "type": "integer",
      "default": 730,
      "nullable": false
    },
    {
      "name": "us",
      "type": "text",
      "default": "us",
      "nullable": false
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
    "share_of_wallet": {
      "trend": "none",
      "kind": "ratio",
      "better": "up"
    },
    "headroom": {
      "trend": "none",
      "kind": "money",
      "better": "neither"
    },
    "wallets_known": {
      "trend": "none",
      "kind": "count",
      "better": "up"
    },
    "conflicts": {
      "trend": "none",
      "kind": "count",
      "better": "down"
    },
    "penetration": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "indivisible": true
    },
    "market_share": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "table": "market_sales"
    }
  },
  "warnings": [
    "W_CONFLICTS",
    "W_ABOVE_PEERS",
    "W_NO_STATED",
    "W_FEW_PEERS",
    "W_PEERS_NO_BETTER",
    "W_RANKS_NOT_APPLICABLE",
    "W_NO_CATEGORY",
    "W_WHOLE_WALLET"
  ],
  "headlines": [
    "stated",
    "stated_and_peers",
    "few_stated",
    "peer_gap",
    "market",
    "penetration",
    "nothing"
  ],
  "headlineReads": [
    "wallets"
  ],
  "charts": [
    {
      "id": "penetration",
      "type": "bars",
      "table": "penetration",
      "x": "category",
      "y": [
        "penetration"
      ],
      "low": "low",
      "high": "high"
    },
    {
      "id": "wallets",
      "type": "bars",
      "table": "wallets",
      "x": "wallet_source",
      "y": [
        "share_of_wallet"
      ],
      "low": "low",
      "high": "high",
      "only": [
        {
          "column": "wallet_source",
          "values": [
            "stated",
            "peers"
          ]
        }
      ]
    },
    {
      "id": "market",
      "type": "bars",
      "table": "market",
      "x": "category",
      "y": [
        "market_share"
      ]
    }
  ],
  "screen": [
    "wallets",
    "penetration",
    "market"
  ],
  "examples": [
    "wallet",
    "wallet --by tier --show penetration",
    "wallet --show customers --sort -headroom -n 20",
    "wallet --prefer peers --quantile 80%"
  ],
  load: () => import('../analyses/wallet/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/wallet/index.js')).default,
};
