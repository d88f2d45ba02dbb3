// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
  {
    "name": "agents",
    "long": false,
    "columns": {
      "agent_id": {
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
      "team": {
        "kind": "text",
        "priority": 3,
        "nullable": true
      },
      "cases": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "resolved": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "open": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "handed_over": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "first_n": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "first_median": {
        "kind": "number",
        "priority": 1,
        "unit": "minutes",
        "decimals": 1,
        "nullable": true
      },
      "first_p90": {
        "kind": "number",
        "priority": 2,
        "unit": "minutes",
        "decimals": 1,
        "nullable": true
      },
      "first_waiting": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "first_opening_median": {
        "kind": "number",
        "priority": 1,
        "unit": "minutes",
        "decimals": 1,
        "nullable": true
      },
      "first_opening_p90": {
        "kind": "number",
        "priority": 2,
        "unit": "minutes",
        "decimals": 1,
        "nullable": true
      },
      "resolution_median": {
        "kind": "number",
        "priority": 1,
        "unit": "minutes",
        "decimals": 1,
        "nullable": true
      },
      "resolution_p90": {
        "kind": "number",
        "priority": 2,
        "unit": "minutes",
        "decimals": 1,
        "nullable": true
      },
      "resolution_opening_median": {
        "kind": "number",
        "priority": 2,
        "unit": "minutes",
        "decimals": 1,
        "nullable": true
      },
      "resolution_opening_p90": {
        "kind": "number",
        "priority": 3,
        "unit": "minutes",
        "decimals": 1,
        "nullable": true
      },
      "handle_minutes": {
        "kind": "number",
        "priority": 2,
        "unit": "minutes",
        "decimals": 1,
        "nullable": true
      },
      "csat": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "csat_low": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "csat_high": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "csat_n": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "quality": {
        "kind": "number",
        "priority": 1,
        "unit": "points",
        "decimals": 1,
        "nullable": true
      },
      "quality_low": {
        "kind": "number",
        "priority": 3,
        "unit": "points",
        "decimals": 1,
        "nullable": true
      },
      "quality_high": {
        "kind": "number",
        "priority": 3,
        "unit": "points",
        "decimals": 1,
        "nullable": true
      },
      "quality_n": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      }
    }
  },
  {
    "name": "fair",
    "long": false,
    "columns": {
      "measure": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "csat",
          "first_contact",
          "not_reopened",
          "one_touch",
          "timely_first"
        ],
        "nullable": false
      },
      "rank": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "agent_id": {
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
      "n": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "successes": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "rate": {
        "kind": "ratio",
        "priority": 1,
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
      "shrunk_rate": {
        "kind": "ratio",
        "priority": 2,
        "nullable": false
      },
      "shrunk_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": false
      },
      "shrunk_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": false
      },
      "expected": {
        "kind": "number",
        "priority": 2,
        "unit": "cases",
        "decimals": 2,
        "nullable": false
      },
      "observed_expected": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "oe_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "oe_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "fair_rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "fair_low": {
        "kind": "ratio",
        "priority": 2,
        "nullable": false
      },
      "fair_high": {
        "kind": "ratio",
        "priority": 2,
        "nullable": false
      },
      "top_probability": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      },
      "funnel_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "funnel_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "funnel": {
        "kind": "code",
        "priority": 2,
        "codes": [
          "inside",
          "look",
          "act"
        ],
        "nullable": false
      },
      "signal": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "above",
          "below",
          "as_others"
        ],
        "nullable": false
      }
    }
  },
  {
    "name": "months",
    "long": false,
    "columns": {
      "agent_id": {
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
      "period_start": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "offered": {
        "kind": "count",
        "priority": 1,
        "nullable": true
      },
      "answered": {
        "kind": "count",
        "priority": 1,
        "nullable": true
      },
      "not_answered": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "answer_rate": {
        "kind": "ratio",
        "priority": 1,
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
      "not_answered_rate": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "not_answered_met": {
        "kind": "flag",
        "priority": 2,
        "nullable": true
      },
      "talk_minutes": {
        "kind": "number",
        "priority": 3,
        "unit": "minutes",
        "decimals": 1,
        "nullable": true
      },
      "minutes_per_call": {
        "kind": "number",
        "priority": 1,
        "unit": "minutes",
        "decimals": 1,
        "nullable": true
      },
      "transfers": {
        "kind": "count",
        "priority": 2,
        "nullable": true
      },
      "transfer_rate": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "sentiment": {
        "kind": "number",
        "priority": 1,
        "unit": "sentiment",
        "decimals": 2,
        "nullable": true
      },
      "sentiment_met": {
        "kind": "flag",
        "priority": 2,
        "nullable": true
      }
    }
  },
  {
    "name": "workload",
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
      "share": {
        "kind": "ratio",
        "priority": 1,
        "nullable": false
      }
    }
  }
]));

export const entry: ManifestEntry = {
  "id": "agents",
  "group": "service",
  "question": "people",
  "version": 1,
  "reads": {
    "tickets|agent_periods": []
  },
  "improves": {
    "tickets": [
      "agent_id",
      "first_response_at",
      "resolved_at",
      "closed_at",
      "status",
      "customer_id",
      "reopened_count",
      "replies",
      "handle_minutes"
    ],
    "ticket_events": [
      "ticket_id",
      "at",
      "field",
      "from_value",
      "to_value",
      "actor_id"
    ],
    "agent_periods": [
      "agent_id",
      "period_start",
      "offered",
      "answered"
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
    ],
    "surveys": [
      "instrument",
      "score",
      "scale_min",
      "scale_max",
      "agent_id",
      "ticket_id"
    ],
    "quality_checks": [
      "agent_id",
      "ticket_id",
      "score"
    ],
    "service_targets": [
      "measure",
      "target"
    ],
    "agents": [
      "agent_id",
      "name",
      "team"
    ],
    "orders": [
      "customer_id",
      "ordered_at",
      "amount"
    ]
  },
  "dated": "tickets|agent_periods",
  "period": "last-12m",
  "options": [
    {
      "name": "schedule",
      "type": "text",
      "default": null,
      "nullable": true
    },
    {
      "name": "repeat_days",
      "type": "integer",
      "default": 7,
      "nullable": false
    },
    {
      "name": "adjust",
      "type": "texts",
      "default": [
        "kind",
        "topic",
        "priority",
        "channel",
        "tier"
      ],
      "nullable": false
    },
    {
      "name": "top_k",
      "type": "integer",
      "default": 3,
      "nullable": false
    }
  ],
  get tables() {
    return tables();
  },
  "metrics": {
    "cases": {
      "trend": "sum",
      "kind": "count",
      "better": "neither"
    },
    "open_cases": {
      "trend": "snapshot",
      "kind": "count",
      "better": "down",
      "stock": true
    },
    "answer_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "table": "agent_periods"
    },
    "first_response": {
      "trend": "snapshot",
      "kind": "number",
      "better": "down",
      "unit": "minutes",
      "decimals": 1
    },
    "first_response_opening": {
      "trend": "snapshot",
      "kind": "number",
      "better": "down",
      "unit": "minutes",
      "decimals": 1
    },
    "resolution": {
      "trend": "snapshot",
      "kind": "number",
      "better": "down",
      "unit": "minutes",
      "decimals": 1
    },
    "resolution_opening": {
      "trend": "snapshot",
      "kind": "number",
      "better": "down",
      "unit": "minutes",
      "decimals": 1
    },
    "first_contact": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up"
    },
    "reopened": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "down"
    },
    "one_touch": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up"
    },
    "handed_over": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "down"
    },
    "handle_minutes": {
      "trend": "ratio",
      "kind": "number",
      "better": "down",
      "unit": "minutes",
      "decimals": 1
    },
    "quality": {
      "trend": "ratio",
      "kind": "number",
      "better": "up",
      "unit": "points",
      "decimals": 1,
      "table": "quality_checks"
    },
    "csat": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "table": "surveys"
    }
  },
  "warnings": [
    "W_SCHEDULE",
    "W_STATE_UNKNOWN",
    "W_BACKWARDS",
    "W_TOTALS_IN_PART"
  ],
  "headlines": [
    "first",
    "no_first",
    "cases",
    "calls",
    "nothing"
  ],
  "charts": [
    {
      "id": "fair",
      "type": "forest",
      "table": "fair",
      "x": "agent_id",
      "y": [
        "fair_rate"
      ],
      "low": "fair_low",
      "high": "fair_high",
      "each": "measure"
    },
    {
      "id": "workload",
      "type": "heatmap",
      "table": "workload",
      "x": "hour",
      "y": [
        "cases"
      ],
      "series": "weekday"
    },
    {
      "id": "answered",
      "type": "heatmap",
      "table": "months",
      "x": "period_start",
      "y": [
        "answer_rate"
      ],
      "series": "agent_id"
    }
  ],
  "screen": [
    "agents"
  ],
  "examples": [
    "agents",
    "agents --period 2025 --show fair",
    "agents --schedule shop --show agents",
    "agents --by tickets.channel --show workload"
  ],
  load: () => import('../analyses/agents/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/agents/index.js')).default,
};
