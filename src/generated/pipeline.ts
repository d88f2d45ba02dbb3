// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
  {
    "name": "win_rates",
    "long": false,
    "columns": {
      "definition": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "decided",
          "created",
          "within"
        ],
        "nullable": false
      },
      "rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "low": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "high": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "won": {
        "kind": "count",
        "priority": 1,
        "nullable": true
      },
      "of": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "still_open": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "by_value": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "makes": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      }
    }
  },
  {
    "name": "open",
    "long": false,
    "columns": {
      "part": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "stage",
          "all",
          "month"
        ],
        "nullable": false
      },
      "stage": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "chance_by": {
        "kind": "code",
        "priority": 3,
        "codes": [
          "in_stage",
          "age"
        ],
        "nullable": true
      },
      "month": {
        "kind": "date",
        "priority": 3,
        "nullable": true
      },
      "until": {
        "kind": "date",
        "priority": 3,
        "nullable": false
      },
      "deals": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "value": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "stated": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "expected": {
        "kind": "money",
        "priority": 1,
        "nullable": true
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
      "stale": {
        "kind": "count",
        "priority": 1,
        "nullable": true
      },
      "stale_value": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "stale_won": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "others_won": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "unpriced": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "ever": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "unchanced": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      }
    }
  },
  {
    "name": "curve",
    "long": false,
    "columns": {
      "days": {
        "kind": "number",
        "priority": 1,
        "unit": "days",
        "decimals": 0,
        "nullable": false
      },
      "at_risk": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "won": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "low": {
        "kind": "ratio",
        "priority": 2,
        "nullable": false
      },
      "high": {
        "kind": "ratio",
        "priority": 2,
        "nullable": false
      },
      "lost": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "open": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      }
    }
  },
  {
    "name": "backtest",
    "long": false,
    "columns": {
      "day": {
        "kind": "date",
        "priority": 1,
        "nullable": true
      },
      "horizon": {
        "kind": "number",
        "priority": 2,
        "unit": "days",
        "decimals": 0,
        "nullable": false
      },
      "open": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "expected": {
        "kind": "number",
        "priority": 1,
        "unit": "deals",
        "decimals": 1,
        "nullable": false
      },
      "low": {
        "kind": "count",
        "priority": 1,
        "nullable": true
      },
      "high": {
        "kind": "count",
        "priority": 1,
        "nullable": true
      },
      "won": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "bias": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "stated": {
        "kind": "number",
        "priority": 2,
        "unit": "deals",
        "decimals": 1,
        "nullable": true
      },
      "stated_bias": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "inside": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "tested": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      }
    }
  },
  {
    "name": "coverage",
    "long": false,
    "columns": {
      "scope": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "whole",
          "region",
          "branch",
          "team",
          "rep",
          "reseller",
          "product",
          "category"
        ],
        "nullable": false
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "blank": "total",
        "nullable": true
      },
      "called": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "period_start": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "period_end": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "quota": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "won_value": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "remaining": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "deals": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "value": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "coverage": {
        "kind": "number",
        "priority": 1,
        "unit": "",
        "decimals": 2,
        "nullable": true
      },
      "due": {
        "kind": "money",
        "priority": 2,
        "nullable": false
      },
      "due_coverage": {
        "kind": "number",
        "priority": 2,
        "unit": "",
        "decimals": 2,
        "nullable": true
      },
      "expected": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "until": {
        "kind": "date",
        "priority": 3,
        "nullable": false
      }
    }
  },
  {
    "name": "velocity",
    "long": false,
    "columns": {
      "deals": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "win_rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "median_value": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "cycle_days": {
        "kind": "number",
        "priority": 1,
        "unit": "days",
        "decimals": 0,
        "nullable": true
      },
      "velocity": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      }
    }
  },
  {
    "name": "stages",
    "long": false,
    "columns": {
      "stage": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": false
      },
      "place": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "entered": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "skipped": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "went_on": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "conversion": {
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
      "died": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "died_value": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "still_there": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "won": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "decided": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "win_rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "win_low": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "win_high": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "days": {
        "kind": "number",
        "priority": 1,
        "unit": "days",
        "decimals": 0,
        "nullable": true
      }
    }
  },
  {
    "name": "reasons",
    "long": false,
    "columns": {
      "by": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "reason",
          "competitor"
        ],
        "nullable": false
      },
      "outcome": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "won",
          "lost"
        ],
        "nullable": false
      },
      "line": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "given",
          "one",
          "none"
        ],
        "nullable": false
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "deals": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "of": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "share": {
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
        "priority": 2,
        "nullable": true
      },
      "value_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "value_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      }
    }
  },
  {
    "name": "processes",
    "long": false,
    "columns": {
      "line": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "process",
          "no_process",
          "unallocated",
          "all"
        ],
        "nullable": false
      },
      "sales_process": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "won": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "decided": {
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
      "won_value": {
        "kind": "money",
        "priority": 1,
        "nullable": false
      },
      "cost": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "cost_per_won": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "cost_share": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "qualified": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "cost_per_qualified": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      }
    }
  },
  {
    "name": "leads",
    "long": false,
    "columns": {
      "line": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "source",
          "no_source",
          "all"
        ],
        "nullable": false
      },
      "source": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "leads": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "qualified": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "converted": {
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
      "cost": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "cost_per_lead": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "cost_per_customer": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "contacted": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "response_days": {
        "kind": "number",
        "priority": 1,
        "unit": "days",
        "decimals": 0,
        "nullable": true
      }
    }
  },
  {
    "name": "early",
    "long": false,
    "columns": {
      "sign": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "any",
          "several",
          "kind"
        ],
        "nullable": false
      },
      "kind": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "deals": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "won_share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "others": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "others_share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "difference": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "low": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "high": {
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
      }
    }
  },
  {
    "name": "deals",
    "long": true,
    "columns": {
      "rank": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "opportunity_id": {
        "kind": "id",
        "priority": 1,
        "nullable": false
      },
      "customer_id": {
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
      "owner": {
        "kind": "id",
        "priority": 3,
        "nullable": true
      },
      "owner_name": {
        "kind": "text",
        "priority": 1,
        "nullable": true
      },
      "stage": {
        "kind": "text",
        "priority": 1,
        "nullable": true
      },
      "age": {
        "kind": "number",
        "priority": 1,
        "unit": "days",
        "decimals": 0,
        "nullable": true
      },
      "in_stage": {
        "kind": "number",
        "priority": 2,
        "unit": "days",
        "decimals": 0,
        "nullable": true
      },
      "amount": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "stated": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
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
      "expected_close_on": {
        "kind": "date",
        "priority": 2,
        "nullable": true
      },
      "last_contact": {
        "kind": "date",
        "priority": 2,
        "nullable": true
      },
      "stale": {
        "kind": "flag",
        "priority": 1,
        "nullable": true
      },
      "next_step": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "price_it",
          "settle_it",
          "date_it",
          "contact",
          "go_on"
        ],
        "nullable": false
      }
    }
  }
]));

export const entry: ManifestEntry = {
  "id": "pipeline",
  "group": "sales",
  "version": 1,
  "reads": {
    "opportunities": [
      "opportunity_id",
      "status"
    ]
  },
  "improves": {
    "opportunities": [
      "created_on",
      "closed_on",
      "expected_close_on",
      "amount",
      "probability",
      "stage",
      "customer_id",
      "reason",
      "competitor",
      "sales_process",
      "lead_source",
      "rep_id"
    ],
    "opportunity_stages": [
      "opportunity_id",
      "stage",
      "entered_at"
    ],
    "costs": [
      "occurred_on",
      "amount",
      "sales_process",
      "purpose"
    ],
    "leads": [
      "created_on",
      "source",
      "cost",
      "qualified_on",
      "converted_on",
      "first_contact_at",
      "customer_id"
    ],
    "quotas": [
      "period_start",
      "period_end",
      "amount",
      "measure"
    ],
    "activities": [
      "opportunity_id",
      "occurred_at",
      "kind"
    ],
    "customers": [
      "name"
    ],
    "reps": [
      "name"
    ],
    "resellers": [
      "name"
    ],
    "products": [
      "name"
    ]
  },
  "dated": "opportunities",
  "period": "all",
  "options": [
    {
      "name": "horizon",
      "type": "text",
      "default": null,
      "nullable": true
    },
    {
      "name": "within",
      "type": "integer",
      "default": 180,
      "nullable": false
    },
    {
      "name": "stages",
      "type": "texts",
      "default": [],
      "nullable": false
    }
  ],
  get tables() {
    return tables();
  },
  "metrics": {
    "won": {
      "trend": "sum",
      "kind": "count",
      "better": "up",
      "behind": {
        "money": "won_value"
      }
    },
    "won_value": {
      "trend": "sum",
      "kind": "money",
      "better": "up"
    },
    "win_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up"
    },
    "win_rate_created": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up"
    },
    "cycle_days": {
      "trend": "none",
      "kind": "number",
      "better": "down",
      "unit": "days",
      "decimals": 0
    },
    "open_value": {
      "trend": "none",
      "kind": "money",
      "better": "up"
    },
    "expected_value": {
      "trend": "none",
      "kind": "money",
      "better": "up"
    },
    "stale": {
      "trend": "none",
      "kind": "count",
      "better": "down"
    },
    "velocity": {
      "trend": "none",
      "kind": "money",
      "better": "up"
    },
    "cost_per_won": {
      "trend": "none",
      "kind": "money",
      "better": "down"
    }
  },
  "warnings": [
    "W_LOST_MISSING",
    "W_LOST_SINCE",
    "W_LOST_AT_NOTHING",
    "W_BACKWARDS",
    "W_NO_CREATION",
    "W_NO_CLOSE_DATE",
    "W_WITHOUT_AMOUNT",
    "W_FEW_WON",
    "W_NO_INTERVAL",
    "W_NOT_KNOWN_BY",
    "W_LEADS_OF_NO_PROCESS",
    "W_STAGE_IS_END"
  ],
  "headlines": [
    "limits_stale",
    "limits",
    "tested",
    "untested",
    "rates",
    "decided",
    "lost_missing",
    "few",
    "nothing"
  ],
  "headlineReads": [
    "win_rates",
    "open",
    "backtest"
  ],
  "charts": [
    {
      "id": "curve",
      "type": "line",
      "table": "curve",
      "x": "days",
      "y": [
        "won",
        "lost",
        "open"
      ]
    },
    {
      "id": "open",
      "type": "bars",
      "table": "open",
      "x": "stage",
      "y": [
        "stated",
        "expected"
      ],
      "ladder": true,
      "only": [
        {
          "column": "part",
          "values": [
            "stage"
          ]
        }
      ]
    },
    {
      "id": "stages",
      "type": "bars",
      "table": "stages",
      "x": "stage",
      "y": [
        "went_on",
        "died",
        "still_there"
      ],
      "ladder": true
    }
  ],
  "screen": [
    "win_rates",
    {
      "table": "open",
      "only": [
        {
          "column": "part",
          "values": [
            "stage",
            "all"
          ]
        }
      ]
    }
  ],
  "examples": [
    "pipeline",
    "pipeline --by opportunities.lead_source --show win_rates",
    "pipeline --horizon 90d --show open,backtest",
    "pipeline --show coverage,velocity",
    "pipeline --within 90 --show curve",
    "pipeline --show stages,reasons",
    "pipeline --show processes,leads,early",
    "pipeline --show deals --csv"
  ],
  load: () => import('../analyses/pipeline/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/pipeline/index.js')).default,
};
