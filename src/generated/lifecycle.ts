// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
  {
    "name": "states",
    "long": false,
    "columns": {
      "state": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "prospect",
          "qualified",
          "likely_buyer",
          "first_time",
          "repeat",
          "loyal",
          "won_back",
          "dormant",
          "defected"
        ],
        "nullable": false
      },
      "silent_from": {
        "kind": "number",
        "priority": 3,
        "unit": "days",
        "decimals": 0,
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
      "came_in": {
        "kind": "count",
        "priority": 1,
        "nullable": true
      },
      "went_out": {
        "kind": "count",
        "priority": 1,
        "nullable": true
      },
      "net": {
        "kind": "count",
        "priority": 1,
        "nullable": true
      },
      "before": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "came_back": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "rate": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "advocates": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      }
    }
  },
  {
    "name": "transitions",
    "long": false,
    "columns": {
      "from": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "not_yet_known",
          "prospect",
          "qualified",
          "likely_buyer",
          "first_time",
          "repeat",
          "loyal",
          "won_back",
          "dormant",
          "defected"
        ],
        "nullable": false
      },
      "to": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "prospect",
          "qualified",
          "likely_buyer",
          "first_time",
          "repeat",
          "loyal",
          "won_back",
          "dormant",
          "defected",
          "gone_from_the_data"
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
      }
    }
  },
  {
    "name": "flow",
    "long": false,
    "columns": {
      "clock": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "lead",
          "first_purchase"
        ],
        "nullable": false
      },
      "step": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "qualified",
          "likely_buyer",
          "first_time",
          "repeat",
          "loyal"
        ],
        "nullable": false
      },
      "entered": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "reached": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "went_cold": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "waiting": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "median_days": {
        "kind": "number",
        "priority": 2,
        "unit": "days",
        "decimals": 0,
        "nullable": true
      },
      "days": {
        "kind": "number",
        "priority": 1,
        "unit": "days",
        "decimals": 0,
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
      }
    }
  },
  {
    "name": "winback",
    "long": false,
    "columns": {
      "was": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "dormant",
          "defected"
        ],
        "nullable": false
      },
      "arm": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "all",
          "treatment",
          "control"
        ],
        "nullable": false
      },
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "came_back": {
        "kind": "count",
        "priority": 1,
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
      "days_silent": {
        "kind": "number",
        "priority": 2,
        "unit": "days",
        "decimals": 0,
        "nullable": true
      },
      "value_since": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "gained": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "gained_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "gained_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      }
    }
  },
  {
    "name": "retention_by_state",
    "long": false,
    "columns": {
      "flow": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "kept",
          "lost",
          "switched",
          "reactivated",
          "unseen",
          "new"
        ],
        "nullable": false
      },
      "state": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "not_yet_known",
          "prospect",
          "qualified",
          "likely_buyer",
          "first_time",
          "repeat",
          "loyal",
          "won_back",
          "dormant",
          "defected"
        ],
        "nullable": false
      },
      "customers": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "value_before": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "value_now": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      }
    }
  },
  {
    "name": "relation",
    "long": false,
    "columns": {
      "level": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "partnership",
          "proactive",
          "accountable",
          "reactive",
          "basic"
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
      },
      "contacts": {
        "kind": "count",
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
        "nullable": true
      },
      "lead_id": {
        "kind": "id",
        "priority": 3,
        "nullable": true
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "state": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "prospect",
          "qualified",
          "likely_buyer",
          "first_time",
          "repeat",
          "loyal",
          "won_back",
          "dormant",
          "defected"
        ],
        "nullable": false
      },
      "since": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "previous": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "not_yet_known",
          "prospect",
          "qualified",
          "likely_buyer",
          "first_time",
          "repeat",
          "loyal",
          "won_back",
          "dormant",
          "defected"
        ],
        "nullable": false
      },
      "advocate": {
        "kind": "flag",
        "priority": 2,
        "nullable": false
      },
      "won_back": {
        "kind": "flag",
        "priority": 3,
        "nullable": false
      },
      "purchases": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "last_on": {
        "kind": "date",
        "priority": 2,
        "nullable": true
      },
      "silent": {
        "kind": "number",
        "priority": 2,
        "unit": "days",
        "decimals": 0,
        "nullable": false
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
  "id": "lifecycle",
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
        "starts_on",
        "recurring_amount"
      ]
    }
  ],
  "improves": {
    "orders": [
      "amount"
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
      "referred_by"
    ],
    "leads": [
      "created_on",
      "qualified_on",
      "customer_id"
    ],
    "opportunities": [
      "customer_id",
      "created_on",
      "closed_on",
      "status"
    ],
    "surveys": [
      "customer_id",
      "responded_at",
      "instrument",
      "score"
    ],
    "campaign_members": [
      "customer_id",
      "contacted_on",
      "arm"
    ],
    "activities": [
      "customer_id",
      "occurred_at",
      "direction",
      "kind"
    ]
  },
  "dated": "orders|contracts",
  "period": "last-6m",
  "options": [
    {
      "name": "dormant_days",
      "type": "integer",
      "default": null,
      "nullable": true
    },
    {
      "name": "defected_days",
      "type": "integer",
      "default": null,
      "nullable": true
    },
    {
      "name": "loyal_orders",
      "type": "integer",
      "default": 4,
      "nullable": false
    },
    {
      "name": "min_n",
      "type": "integer",
      "default": 5,
      "nullable": false
    },
    {
      "name": "scheme",
      "type": "enum",
      "choices": [
        "ladder",
        "relation"
      ],
      "default": "ladder",
      "nullable": false
    },
    {
      "name": "joint_kinds",
      "type": "texts",
      "default": [
        "meeting",
        "visit",
        "workshop",
        "project"
      ],
      "nullable": false
    }
  ],
  get tables() {
    return tables();
  },
  "metrics": {
    "first_to_repeat": {
      "trend": "none",
      "kind": "ratio",
      "better": "up"
    },
    "days_to_second": {
      "trend": "none",
      "kind": "number",
      "better": "down",
      "unit": "days",
      "decimals": 0
    },
    "dormant": {
      "trend": "snapshot",
      "kind": "count",
      "better": "down",
      "stock": true
    },
    "won_back_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "indivisible": true
    },
    "advocates": {
      "trend": "snapshot",
      "kind": "count",
      "better": "up",
      "stock": true
    }
  },
  "warnings": [
    "W_RULE",
    "W_RULE_CONTRACTS",
    "W_RULE_RELATION",
    "W_NO_GAP",
    "W_NOT_GONE",
    "W_NO_BASE",
    "W_YOUNG_DATA",
    "W_NO_PROSPECTS",
    "W_BOUGHT_BEFORE",
    "W_UNLINKED",
    "W_NO_CONTROL",
    "W_NO_ADVOCACY",
    "W_CONTRACTS_ASIDE",
    "W_NO_AMOUNT",
    "W_NO_CUSTOMER"
  ],
  "headlines": [
    "moved",
    "stands",
    "nobody"
  ],
  "headlineReads": [
    "states"
  ],
  "charts": [
    {
      "id": "states",
      "type": "bars",
      "table": "states",
      "x": "state",
      "y": [
        "customers"
      ]
    },
    {
      "id": "transitions",
      "type": "heatmap",
      "table": "transitions",
      "x": "to",
      "y": [
        "rate"
      ],
      "series": "from"
    },
    {
      "id": "flow",
      "type": "line",
      "table": "flow",
      "x": "days",
      "y": [
        "rate"
      ],
      "series": "step",
      "each": "clock"
    }
  ],
  "screen": [
    "relation",
    "states",
    {
      "table": "transitions",
      "only": [
        {
          "column": "from",
          "values": [
            "first_time",
            "loyal",
            "dormant",
            "defected"
          ]
        }
      ]
    }
  ],
  "examples": [
    "lifecycle",
    "lifecycle --by customers.segment --show states",
    "lifecycle --period 2025 --dormant-days 90 --defected-days 365",
    "lifecycle --scheme relation --show relation",
    "lifecycle --show customers --csv"
  ],
  load: () => import('../analyses/lifecycle/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/lifecycle/index.js')).default,
};
