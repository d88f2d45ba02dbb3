// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
  {
    "name": "products",
    "long": false,
    "columns": {
      "rank": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "product_id": {
        "kind": "id",
        "priority": 1,
        "blank": "no_value",
        "nullable": true
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "complaints": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "exposure": {
        "kind": "number",
        "priority": 1,
        "unit": "",
        "decimals": 0,
        "nullable": true
      },
      "rate": {
        "kind": "number",
        "priority": 1,
        "unit": "per 1,000",
        "decimals": 1,
        "nullable": true
      },
      "low": {
        "kind": "number",
        "priority": 1,
        "unit": "per 1,000",
        "decimals": 1,
        "nullable": true
      },
      "high": {
        "kind": "number",
        "priority": 1,
        "unit": "per 1,000",
        "decimals": 1,
        "nullable": true
      },
      "expected": {
        "kind": "number",
        "priority": 1,
        "unit": "cases",
        "decimals": 1,
        "nullable": true
      },
      "shrunk": {
        "kind": "number",
        "priority": 3,
        "unit": "times",
        "decimals": 2,
        "nullable": true
      },
      "shrunk_low": {
        "kind": "number",
        "priority": 3,
        "unit": "times",
        "decimals": 2,
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
        "priority": 1,
        "unit": "probability",
        "decimals": 4,
        "nullable": true
      },
      "reading": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "wave",
          "more",
          "fewer",
          "as_others",
          "no_complaints",
          "no_exposure",
          "no_product"
        ],
        "nullable": false
      }
    }
  },
  {
    "name": "waves",
    "long": false,
    "columns": {
      "topic": {
        "kind": "id",
        "priority": 1,
        "nullable": false
      },
      "product_id": {
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
      "first_week": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "last_week": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "over": {
        "kind": "flag",
        "priority": 1,
        "nullable": false
      },
      "complaints": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "expected": {
        "kind": "number",
        "priority": 1,
        "unit": "cases",
        "decimals": 1,
        "nullable": true
      },
      "excess": {
        "kind": "number",
        "priority": 2,
        "unit": "cases",
        "decimals": 1,
        "nullable": true
      },
      "delay": {
        "kind": "number",
        "priority": 3,
        "unit": "days",
        "decimals": 1,
        "nullable": true
      },
      "lots_from": {
        "kind": "date",
        "priority": 2,
        "nullable": true
      },
      "lots_to": {
        "kind": "date",
        "priority": 2,
        "nullable": true
      },
      "unsure": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      }
    }
  },
  {
    "name": "lots",
    "long": false,
    "columns": {
      "topic": {
        "kind": "id",
        "priority": 3,
        "nullable": false
      },
      "product_id": {
        "kind": "id",
        "priority": 2,
        "nullable": false
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "bought_month": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "units": {
        "kind": "number",
        "priority": 1,
        "unit": "units",
        "decimals": 0,
        "nullable": false
      },
      "complaints": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "rate": {
        "kind": "number",
        "priority": 1,
        "unit": "per 1,000",
        "decimals": 1,
        "nullable": true
      },
      "low": {
        "kind": "number",
        "priority": 2,
        "unit": "per 1,000",
        "decimals": 1,
        "nullable": true
      },
      "high": {
        "kind": "number",
        "priority": 2,
        "unit": "per 1,000",
        "decimals": 1,
        "nullable": true
      },
      "age": {
        "kind": "number",
        "priority": 2,
        "unit": "days",
        "decimals": 0,
        "nullable": false
      },
      "q": {
        "kind": "number",
        "priority": 2,
        "unit": "probability",
        "decimals": 4,
        "nullable": true
      },
      "stands_out": {
        "kind": "flag",
        "priority": 1,
        "nullable": false
      }
    }
  },
  {
    "name": "topics",
    "long": false,
    "columns": {
      "topic": {
        "kind": "id",
        "priority": 1,
        "nullable": false
      },
      "complaints": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "rate": {
        "kind": "number",
        "priority": 1,
        "unit": "per 1,000",
        "decimals": 1,
        "nullable": true
      },
      "low": {
        "kind": "number",
        "priority": 2,
        "unit": "per 1,000",
        "decimals": 1,
        "nullable": true
      },
      "high": {
        "kind": "number",
        "priority": 2,
        "unit": "per 1,000",
        "decimals": 1,
        "nullable": true
      },
      "emerged_on": {
        "kind": "date",
        "priority": 1,
        "nullable": true
      },
      "reading": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "wave",
          "emerging",
          "usual"
        ],
        "nullable": false
      }
    }
  },
  {
    "name": "groups",
    "long": false,
    "columns": {
      "attribute": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "branch",
          "channel",
          "tier"
        ],
        "nullable": false
      },
      "value": {
        "kind": "id",
        "priority": 1,
        "each": {
          "by": "attribute",
          "as": {
            "tier": {
              "kind": "code"
            }
          }
        },
        "nullable": false
      },
      "complaints": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "orders": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "rate": {
        "kind": "number",
        "priority": 1,
        "unit": "per 1,000",
        "decimals": 1,
        "nullable": true
      },
      "expected": {
        "kind": "number",
        "priority": 1,
        "unit": "cases",
        "decimals": 1,
        "nullable": true
      },
      "ratio": {
        "kind": "number",
        "priority": 1,
        "unit": "times",
        "decimals": 2,
        "nullable": true
      },
      "low": {
        "kind": "number",
        "priority": 2,
        "unit": "times",
        "decimals": 2,
        "nullable": true
      },
      "high": {
        "kind": "number",
        "priority": 2,
        "unit": "times",
        "decimals": 2,
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
        "priority": 1,
        "unit": "probability",
        "decimals": 4,
        "nullable": true
      },
      "reading": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "more",
          "fewer",
          "as_others"
        ],
        "nullable": false
      }
    }
  },
  {
    "name": "weeks",
    "long": false,
    "columns": {
      "week": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "complaints": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "exposure": {
        "kind": "number",
        "priority": 2,
        "unit": "",
        "decimals": 0,
        "nullable": true
      },
      "rate": {
        "kind": "number",
        "priority": 1,
        "unit": "per 1,000",
        "decimals": 1,
        "nullable": true
      },
      "centre": {
        "kind": "number",
        "priority": 2,
        "unit": "per 1,000",
        "decimals": 1,
        "nullable": true
      },
      "limit_low": {
        "kind": "number",
        "priority": 1,
        "unit": "per 1,000",
        "decimals": 1,
        "nullable": true
      },
      "limit_high": {
        "kind": "number",
        "priority": 1,
        "unit": "per 1,000",
        "decimals": 1,
        "nullable": true
      },
      "beyond": {
        "kind": "flag",
        "priority": 2,
        "nullable": false
      },
      "primed_low": {
        "kind": "number",
        "priority": 3,
        "unit": "per 1,000",
        "decimals": 1,
        "nullable": true
      },
      "primed_high": {
        "kind": "number",
        "priority": 3,
        "unit": "per 1,000",
        "decimals": 1,
        "nullable": true
      },
      "beyond_primed": {
        "kind": "flag",
        "priority": 1,
        "nullable": false
      },
      "sigma_z": {
        "kind": "number",
        "priority": 3,
        "unit": "times",
        "decimals": 2,
        "nullable": true
      },
      "dispersion": {
        "kind": "number",
        "priority": 3,
        "unit": "times",
        "decimals": 2,
        "nullable": true
      }
    }
  },
  {
    "name": "handling",
    "long": false,
    "columns": {
      "topic": {
        "kind": "id",
        "priority": 1,
        "blank": "total",
        "nullable": true
      },
      "complaints": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "answered_median": {
        "kind": "number",
        "priority": 1,
        "unit": "minutes",
        "decimals": 1,
        "nullable": true
      },
      "solved_median": {
        "kind": "number",
        "priority": 1,
        "unit": "minutes",
        "decimals": 1,
        "nullable": true
      },
      "not_solved": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "recovered": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "not_recovered": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "unknown": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "recovered_rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "recovered_low": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "recovered_high": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "followed": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "repeated": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "repeat_rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "repeat_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "repeat_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "compensation": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "handling_cost": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      }
    }
  },
  {
    "name": "effect",
    "long": false,
    "columns": {
      "comparison": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "complained",
          "placebo",
          "recovered",
          "recovered_alike",
          "recovered_unknown",
          "silent"
        ],
        "nullable": false
      },
      "product_id": {
        "kind": "id",
        "priority": 2,
        "nullable": true
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "cases": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "again": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "followed": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "followed_again": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "against_cases": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "against_again": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "against_share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "against_followed": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "against_followed_again": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "difference": {
        "kind": "number",
        "priority": 1,
        "unit": "points",
        "decimals": 1,
        "nullable": true
      },
      "low": {
        "kind": "number",
        "priority": 1,
        "unit": "points",
        "decimals": 1,
        "nullable": true
      },
      "high": {
        "kind": "number",
        "priority": 1,
        "unit": "points",
        "decimals": 1,
        "nullable": true
      },
      "matched": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "unlike_before": {
        "kind": "number",
        "priority": 3,
        "unit": "times",
        "decimals": 2,
        "nullable": true
      },
      "unlike_after": {
        "kind": "number",
        "priority": 3,
        "unit": "times",
        "decimals": 2,
        "nullable": true
      },
      "reading": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "less",
          "more",
          "not_shown",
          "groups_differ",
          "as_before",
          "no_placebo",
          "as_they_are",
          "too_few",
          "seen",
          "no_comparison"
        ],
        "nullable": false
      }
    }
  },
  {
    "name": "profit",
    "long": false,
    "columns": {
      "recovered": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "like_cases": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "difference": {
        "kind": "number",
        "priority": 1,
        "unit": "points",
        "decimals": 1,
        "nullable": true
      },
      "margin": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "gain": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "extra_cost": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "net": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "net_low": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "net_high": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "roi": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "roi_low": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "roi_high": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "break_even": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "clv": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "reading": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "pays",
          "costs",
          "not_shown",
          "drawn_by_lot",
          "too_few",
          "no_money"
        ],
        "nullable": false
      }
    }
  },
  {
    "name": "cases",
    "long": true,
    "columns": {
      "ticket_id": {
        "kind": "id",
        "priority": 1,
        "nullable": false
      },
      "opened_on": {
        "kind": "date",
        "priority": 1,
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
      "topic": {
        "kind": "id",
        "priority": 1,
        "nullable": false
      },
      "product_id": {
        "kind": "id",
        "priority": 3,
        "blank": "no_value",
        "nullable": true
      },
      "product": {
        "kind": "text",
        "priority": 1,
        "blank": "no_value",
        "nullable": true
      },
      "priority": {
        "kind": "id",
        "priority": 2,
        "nullable": true
      },
      "state": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "open",
          "solved",
          "unknown"
        ],
        "nullable": false
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
      "recovered": {
        "kind": "flag",
        "priority": 1,
        "nullable": true
      },
      "compensation": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "handling_cost": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "bought_on": {
        "kind": "date",
        "priority": 2,
        "nullable": true
      },
      "is_sure": {
        "kind": "flag",
        "priority": 3,
        "nullable": true
      }
    }
  }
]));

export const entry: ManifestEntry = {
  "id": "complaints",
  "group": "service",
  "version": 1,
  "reads": {
    "tickets": [
      "ticket_id",
      "opened_at"
    ]
  },
  "improves": {
    "tickets": [
      "kind",
      "customer_id",
      "product_id",
      "topic",
      "order_id",
      "priority",
      "agent_id",
      "first_response_at",
      "resolved_at",
      "closed_at",
      "status",
      "recovered",
      "compensation",
      "handling_cost",
      "arm"
    ],
    "orders": [
      "customer_id",
      "ordered_at",
      "product_id",
      "amount",
      "line_cost",
      "quantity",
      "order_id",
      "branch",
      "channel"
    ],
    "products": [
      "product_id",
      "name"
    ],
    "agents": [
      "name"
    ],
    "customers": [
      "customer_id",
      "name"
    ],
    "ticket_events": [
      "ticket_id",
      "at",
      "field",
      "from_value",
      "to_value"
    ]
  },
  "dated": "tickets",
  "period": "last-12m",
  "options": [
    {
      "name": "per",
      "type": "enum",
      "choices": [
        "orders",
        "units",
        "customers",
        "cases"
      ],
      "default": "orders",
      "nullable": false
    },
    {
      "name": "after",
      "type": "integer",
      "default": 90,
      "nullable": false
    },
    {
      "name": "horizon",
      "type": "text",
      "default": "12m",
      "nullable": false
    },
    {
      "name": "anchor",
      "type": "enum",
      "choices": [
        "solution",
        "complaint"
      ],
      "default": "solution",
      "nullable": false
    },
    {
      "name": "repeat_days",
      "type": "integer",
      "default": 30,
      "nullable": false
    },
    {
      "name": "seed",
      "type": "integer",
      "default": 1,
      "nullable": false
    }
  ],
  get tables() {
    return tables();
  },
  "metrics": {
    "complaints": {
      "trend": "sum",
      "kind": "count",
      "better": "neither",
      "keyFigure": 70,
      "behind": {
        "rows": "cases"
      }
    },
    "complaint_rate": {
      "trend": "ratio",
      "kind": "number",
      "better": "neither",
      "unit": "per 1,000",
      "decimals": 1,
      "times": 1000
    },
    "recovered_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up"
    },
    "repeat_complaint_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "down"
    },
    "solved_at_first": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up"
    },
    "effect_of_complaint": {
      "trend": "none",
      "kind": "number",
      "better": "up",
      "unit": "points",
      "decimals": 1
    },
    "recovery_roi": {
      "trend": "none",
      "kind": "ratio",
      "better": "up"
    }
  },
  "warnings": [
    "W_KIND",
    "W_NO_EXPOSURE",
    "W_CUT_EXPOSURE",
    "W_WEEKS_UNCOVERED",
    "W_YOUNG_DATA",
    "W_NO_CUSTOMER_CASES",
    "W_STATE_UNKNOWN",
    "W_HORIZON_CUT",
    "W_NO_MARGIN"
  ],
  "headlines": [
    "wave",
    "calm",
    "counted",
    "nothing",
    "no_kind"
  ],
  "headlineReads": [
    "waves"
  ],
  "charts": [
    {
      "id": "weeks",
      "type": "line",
      "table": "weeks",
      "x": "week",
      "y": [
        "rate"
      ],
      "low": "limit_low",
      "high": "limit_high",
      "bounds": "limits"
    },
    {
      "id": "effect",
      "type": "forest",
      "table": "effect",
      "x": "comparison",
      "y": [
        "difference"
      ],
      "low": "low",
      "high": "high",
      "only": [
        {
          "column": "comparison",
          "values": [
            "complained",
            "placebo",
            "recovered",
            "recovered_alike"
          ]
        }
      ]
    }
  ],
  "screen": [
    {
      "table": "products",
      "only": [
        {
          "column": "reading",
          "values": [
            "wave",
            "more",
            "fewer",
            "no_product",
            "no_exposure"
          ]
        }
      ]
    },
    "waves",
    "effect",
    "profit"
  ],
  "examples": [
    "complaints",
    "complaints --per units --show products,weeks",
    "complaints --show waves,lots",
    "complaints --after 60 --anchor complaint --show effect,profit",
    "complaints --show cases --where tickets.recovered=false"
  ],
  load: () => import('../analyses/complaints/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/complaints/index.js')).default,
};
