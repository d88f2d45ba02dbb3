// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
  {
    "name": "topics",
    "long": false,
    "columns": {
      "topic": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "subtopic": {
        "kind": "text",
        "priority": 1,
        "blank": "total",
        "nullable": true
      },
      "cases": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "cumulative_share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "per_100": {
        "kind": "number",
        "priority": 1,
        "unit": "per 100 customers",
        "decimals": 1,
        "nullable": true
      },
      "came_again": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "came_again_n": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "to_complaint": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "to_complaint_n": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "last_week": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "last_week_expected": {
        "kind": "number",
        "priority": 3,
        "unit": "cases",
        "decimals": 1,
        "nullable": true
      }
    }
  },
  {
    "name": "customers_of_topic",
    "long": false,
    "columns": {
      "attribute": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "segment",
          "tier",
          "tenure",
          "category_owned"
        ],
        "nullable": false
      },
      "group": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "each": {
          "by": "attribute",
          "as": {
            "tier": {
              "kind": "code"
            },
            "tenure": {
              "kind": "code"
            }
          }
        },
        "nullable": false
      },
      "topic": {
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
      "who_asked": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "cases": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "per_100": {
        "kind": "number",
        "priority": 1,
        "unit": "per 100 customers",
        "decimals": 1,
        "nullable": false
      },
      "index": {
        "kind": "number",
        "priority": 1,
        "unit": "of the rest",
        "decimals": 0,
        "nullable": true
      },
      "index_low": {
        "kind": "number",
        "priority": 2,
        "unit": "of the rest",
        "decimals": 0,
        "nullable": true
      },
      "index_high": {
        "kind": "number",
        "priority": 2,
        "unit": "of the rest",
        "decimals": 0,
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
      "reading": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "more",
          "less",
          "as_the_rest",
          "too_few"
        ],
        "nullable": false
      }
    }
  },
  {
    "name": "hours",
    "long": false,
    "columns": {
      "weekday": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "mon",
          "tue",
          "wed",
          "thu",
          "fri",
          "sat",
          "sun"
        ],
        "nullable": false
      },
      "hour": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "cases": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "hours_covered": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "per_hour": {
        "kind": "number",
        "priority": 1,
        "unit": "cases",
        "decimals": 2,
        "nullable": true
      },
      "is_open": {
        "kind": "flag",
        "priority": 2,
        "nullable": true
      }
    }
  },
  {
    "name": "bursts",
    "long": false,
    "columns": {
      "kind": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "burst",
          "emerging"
        ],
        "nullable": false
      },
      "topic": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "from": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "to": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "is_over": {
        "kind": "flag",
        "priority": 1,
        "nullable": false
      },
      "cases": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "expected": {
        "kind": "number",
        "priority": 1,
        "unit": "cases",
        "decimals": 1,
        "nullable": false
      },
      "excess": {
        "kind": "number",
        "priority": 1,
        "unit": "cases",
        "decimals": 1,
        "nullable": false
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
      }
    }
  },
  {
    "name": "outcomes",
    "long": false,
    "columns": {
      "outcome": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "solved_at_first",
          "came_again",
          "complaint",
          "order"
        ],
        "nullable": false
      },
      "days": {
        "kind": "number",
        "priority": 1,
        "unit": "days",
        "decimals": 0,
        "nullable": false
      },
      "n": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "yes": {
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
      "not_yet": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "before": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "difference": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "difference_low": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "difference_high": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      }
    }
  },
  {
    "name": "forecast",
    "long": false,
    "columns": {
      "week": {
        "kind": "date",
        "priority": 1,
        "blank": "total",
        "nullable": true
      },
      "cases": {
        "kind": "number",
        "priority": 1,
        "unit": "cases",
        "decimals": 1,
        "nullable": false
      },
      "low_80": {
        "kind": "number",
        "priority": 2,
        "unit": "cases",
        "decimals": 1,
        "nullable": false
      },
      "high_80": {
        "kind": "number",
        "priority": 2,
        "unit": "cases",
        "decimals": 1,
        "nullable": false
      },
      "low": {
        "kind": "number",
        "priority": 1,
        "unit": "cases",
        "decimals": 1,
        "nullable": false
      },
      "high": {
        "kind": "number",
        "priority": 1,
        "unit": "cases",
        "decimals": 1,
        "nullable": false
      },
      "origins": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "held_80": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "held_95": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "staff_hours": {
        "kind": "number",
        "priority": 1,
        "unit": "hours",
        "decimals": 1,
        "nullable": true
      },
      "minutes_known": {
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
      "week": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "seen": {
        "kind": "number",
        "priority": 1,
        "unit": "cases",
        "decimals": 1,
        "nullable": false
      }
    }
  }
]));

export const entry: ManifestEntry = {
  "id": "enquiries",
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
      "topic",
      "subtopic",
      "customer_id",
      "resolved_at",
      "closed_at",
      "status",
      "reopened_count",
      "handle_minutes"
    ],
    "customers": [
      "segment",
      "created_on",
      "acquired_on"
    ],
    "orders": [
      "customer_id",
      "ordered_at",
      "amount",
      "product_id"
    ],
    "products": [
      "category"
    ],
    "schedules": [
      "weekday",
      "opens",
      "closes",
      "tz"
    ],
    "holidays": [
      "day",
      "is_workday"
    ]
  },
  "dated": "tickets",
  "period": "last-12m",
  "options": [
    {
      "name": "kinds",
      "type": "texts",
      "default": [
        "inquiry",
        "request",
        "suggestion",
        "none"
      ],
      "nullable": false
    },
    {
      "name": "shrinkage",
      "type": "number",
      "default": 0.3,
      "nullable": false
    },
    {
      "name": "schedule",
      "type": "text",
      "default": null,
      "nullable": true
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
    "enquiries": {
      "trend": "sum",
      "kind": "count",
      "better": "neither"
    },
    "per_100_customers": {
      "trend": "none",
      "kind": "number",
      "better": "neither",
      "unit": "per 100 customers",
      "decimals": 1
    },
    "solved_at_first": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up"
    },
    "leads_to_complaint": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "down"
    },
    "leads_to_order": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "neither"
    }
  },
  "warnings": [
    "W_NO_CUSTOMER",
    "W_NOT_THERE",
    "W_FEW_WEEKS",
    "W_DAYS_ONLY",
    "W_FAMILY",
    "W_LARGEST"
  ],
  "headlines": [
    "told",
    "topics",
    "cases",
    "nothing"
  ],
  "headlineReads": [
    "topics",
    "forecast"
  ],
  "charts": [
    {
      "id": "topics",
      "type": "bars",
      "table": "topics",
      "x": "topic",
      "y": [
        "cases"
      ],
      "only": [
        {
          "column": "subtopic",
          "values": [
            null
          ]
        }
      ]
    },
    {
      "id": "hours",
      "type": "heatmap",
      "table": "hours",
      "x": "hour",
      "y": [
        "per_hour"
      ],
      "series": "weekday"
    },
    {
      "id": "forecast",
      "type": "line",
      "table": "forecast",
      "x": "week",
      "y": [
        "cases"
      ],
      "history": {
        "table": "history",
        "y": "seen"
      },
      "low": "low_80",
      "high": "high_80"
    }
  ],
  "screen": [
    {
      "table": "topics",
      "only": [
        {
          "column": "subtopic",
          "values": [
            null
          ]
        }
      ]
    },
    {
      "table": "customers_of_topic",
      "deep": true,
      "only": [
        {
          "column": "reading",
          "values": [
            "more",
            "less"
          ]
        }
      ]
    },
    "bursts",
    "outcomes",
    "forecast"
  ],
  "examples": [
    "enquiries",
    "enquiries --period 2025 --show customers_of_topic",
    "enquiries --kinds inquiry,none --show hours",
    "enquiries --by tickets.channel --show topics"
  ],
  load: () => import('../analyses/enquiries/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/enquiries/index.js')).default,
};
