// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
  {
    "name": "targets",
    "long": false,
    "columns": {
      "measure": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "first_response",
          "next_response",
          "resolution",
          "customer_wait",
          "agent_work",
          "source",
          "csat",
          "quality",
          "answer_rate"
        ],
        "nullable": false
      },
      "rule": {
        "kind": "text",
        "priority": 1,
        "open": true,
        "nullable": true
      },
      "target": {
        "kind": "number",
        "priority": 1,
        "unit": "minutes",
        "decimals": 1,
        "nullable": true
      },
      "clock": {
        "kind": "code",
        "priority": 3,
        "codes": [
          "open",
          "calendar"
        ],
        "nullable": true
      },
      "decided": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "met": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "attained": {
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
      "running_late": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "paused_late": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "with_open": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "with_open_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "with_open_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "curve": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "curve_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "curve_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "bound_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "bound_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "goal": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "at_goal": {
        "kind": "number",
        "priority": 1,
        "unit": "minutes",
        "decimals": 1,
        "nullable": true
      },
      "at_goal_share": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "median": {
        "kind": "number",
        "priority": 2,
        "unit": "minutes",
        "decimals": 1,
        "nullable": true
      },
      "weeks": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "weeks_reached": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "weeks_by_chance": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "unserved": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "otherwise": {
        "kind": "count",
        "priority": 3,
        "nullable": true
      },
      "reasonable": {
        "kind": "code",
        "priority": 2,
        "codes": [
          "too_easy",
          "in_reach",
          "out_of_reach"
        ],
        "nullable": true
      },
      "important": {
        "kind": "code",
        "priority": 2,
        "codes": [
          "matters",
          "moves_nothing",
          "cannot_tell"
        ],
        "nullable": true
      },
      "verdict": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "met",
          "missed",
          "undecided",
          "too_easy",
          "out_of_reach",
          "too_few",
          "not_measured"
        ],
        "nullable": false
      }
    }
  },
  {
    "name": "attainment",
    "long": false,
    "columns": {
      "measure": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "first_response",
          "next_response",
          "resolution",
          "customer_wait",
          "agent_work",
          "source",
          "csat",
          "quality",
          "answer_rate"
        ],
        "nullable": false
      },
      "by": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "week",
          "priority",
          "tier",
          "team"
        ],
        "nullable": false
      },
      "group": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "each": {
          "by": "by",
          "as": {
            "tier": {
              "kind": "code"
            }
          }
        },
        "nullable": true
      },
      "decided": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "met": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "attained": {
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
      "late_open": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "with_open": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      }
    }
  },
  {
    "name": "late_now",
    "long": true,
    "columns": {
      "ticket_id": {
        "kind": "id",
        "priority": 1,
        "nullable": false
      },
      "measure": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "first_response",
          "next_response",
          "resolution",
          "customer_wait",
          "agent_work",
          "source",
          "csat",
          "quality",
          "answer_rate"
        ],
        "nullable": false
      },
      "opened_on": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "agent_id": {
        "kind": "id",
        "priority": 1,
        "nullable": true
      },
      "owner": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "priority": {
        "kind": "text",
        "priority": 1,
        "nullable": true
      },
      "waits": {
        "kind": "number",
        "priority": 1,
        "unit": "minutes",
        "decimals": 1,
        "nullable": false
      },
      "target": {
        "kind": "number",
        "priority": 1,
        "unit": "minutes",
        "decimals": 1,
        "nullable": false
      },
      "over": {
        "kind": "number",
        "priority": 1,
        "unit": "minutes",
        "decimals": 1,
        "nullable": false
      },
      "state": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "late",
          "late_paused",
          "due"
        ],
        "nullable": false
      }
    }
  },
  {
    "name": "importance",
    "long": false,
    "columns": {
      "measure": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "first_response",
          "next_response",
          "resolution",
          "customer_wait",
          "agent_work",
          "source",
          "csat",
          "quality",
          "answer_rate"
        ],
        "nullable": false
      },
      "outcome": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "csat",
          "came_again",
          "bought_again"
        ],
        "nullable": false
      },
      "met_n": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "missed_n": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "known": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "met_rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "missed_rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "strata_used": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "difference": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "difference_low": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "difference_high": {
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
          "matters",
          "moves_nothing",
          "cannot_tell"
        ],
        "nullable": false
      }
    }
  }
]));

export const entry: ManifestEntry = {
  "id": "sla",
  "group": "service",
  "version": 1,
  "reads": {},
  "readsAny": [
    {
      "tickets": [
        "ticket_id",
        "opened_at"
      ],
      "service_targets": [
        "measure",
        "target"
      ]
    },
    {
      "tickets": [
        "ticket_id",
        "opened_at",
        "sla_due_at"
      ]
    },
    {
      "tickets": [
        "ticket_id",
        "opened_at",
        "sla_met"
      ]
    }
  ],
  "improves": {
    "tickets": [
      "first_response_at",
      "resolved_at",
      "closed_at",
      "status",
      "priority",
      "agent_id",
      "customer_id",
      "kind",
      "topic",
      "schedule_id",
      "reopened_count",
      "department"
    ],
    "service_targets": [
      "unit",
      "priority",
      "kind",
      "segment",
      "goal_share",
      "valid_from",
      "valid_to"
    ],
    "ticket_events": [
      "ticket_id",
      "at",
      "field",
      "from_value",
      "to_value",
      "actor_id"
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
      "ticket_id",
      "responded_at"
    ],
    "quality_checks": [
      "ticket_id",
      "score"
    ],
    "agent_periods": [
      "agent_id",
      "period_start",
      "offered",
      "answered"
    ],
    "agents": [
      "agent_id",
      "name",
      "team"
    ],
    "customers": [
      "segment"
    ],
    "orders": [
      "customer_id",
      "ordered_at",
      "amount"
    ]
  },
  "dated": "tickets",
  "period": "last-12m",
  "options": [
    {
      "name": "schedule",
      "type": "text",
      "default": null,
      "nullable": true
    },
    {
      "name": "goal",
      "type": "number",
      "default": 0.9,
      "nullable": false
    },
    {
      "name": "late_within",
      "type": "number",
      "default": 4,
      "nullable": false
    },
    {
      "name": "hold",
      "type": "enum",
      "choices": [
        "stops",
        "runs"
      ],
      "default": "stops",
      "nullable": false
    },
    {
      "name": "reopened",
      "type": "enum",
      "choices": [
        "resume",
        "restart",
        "first"
      ],
      "default": "resume",
      "nullable": false
    },
    {
      "name": "priority_at",
      "type": "enum",
      "choices": [
        "stop",
        "opening"
      ],
      "default": "stop",
      "nullable": false
    },
    {
      "name": "robots",
      "type": "enum",
      "choices": [
        "out",
        "count"
      ],
      "default": "out",
      "nullable": false
    }
  ],
  get tables() {
    return tables();
  },
  "metrics": {
    "attainment": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "keyFigure": 80
    },
    "attainment_with_open": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up"
    },
    "median_first_answer": {
      "trend": "snapshot",
      "kind": "number",
      "better": "down",
      "unit": "minutes",
      "decimals": 1
    },
    "solved_at_first": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up"
    },
    "late_now": {
      "trend": "none",
      "kind": "count",
      "better": "down"
    }
  },
  "warnings": [
    "W_SCHEDULE",
    "W_NO_SCHEDULE",
    "W_NO_EVENTS",
    "W_PAUSES_UNKNOWN",
    "W_NO_TARGET",
    "W_CONTRADICTED",
    "W_DAYS_ONLY",
    "W_PRIORITY_DECIDES",
    "W_ROBOTS",
    "W_SWITCHES"
  ],
  "headlines": [
    "told",
    "told_goal",
    "few",
    "nothing"
  ],
  "headlineReads": [
    "targets"
  ],
  "charts": [
    {
      "id": "weeks",
      "type": "line",
      "table": "attainment",
      "x": "group",
      "y": [
        "attained"
      ],
      "low": "low",
      "high": "high",
      "each": "measure",
      "only": [
        {
          "column": "by",
          "values": [
            "week"
          ]
        }
      ]
    },
    {
      "id": "groups",
      "type": "forest",
      "table": "attainment",
      "x": "group",
      "y": [
        "attained"
      ],
      "low": "low",
      "high": "high",
      "each": "measure",
      "only": [
        {
          "column": "by",
          "values": [
            "priority"
          ]
        }
      ]
    },
    {
      "id": "importance",
      "type": "forest",
      "table": "importance",
      "x": "measure",
      "y": [
        "difference"
      ],
      "low": "difference_low",
      "high": "difference_high",
      "each": "outcome"
    }
  ],
  "screen": [
    "targets",
    "importance",
    "late_now"
  ],
  "examples": [
    "sla",
    "sla --period 2025 --show targets",
    "sla --show late_now --late-within 8",
    "sla --show attainment --priority-at opening"
  ],
  load: () => import('../analyses/sla/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/sla/index.js')).default,
};
