// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, Manifest, ManifestEntry } from '../core/manifest.js';

const entries: readonly ManifestEntry[] = [{
  "id": "agents",
  "group": "service",
  "version": 1,
  "reads": {
    "tickets|agent_periods": []
  },
  "improves": {
    "tickets": [
      "agent_id",
      "first_response_at",
      "resolved_at",
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
  "tables": [
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
          "priority": 2,
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
          "nullable": false
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
          "priority": 2,
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
          "priority": 2,
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
  ],
  "metrics": {
    "cases": {
      "trend": "sum",
      "kind": "count",
      "better": "neither"
    },
    "open_cases": {
      "trend": "snapshot",
      "kind": "count",
      "better": "down"
    },
    "answer_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up"
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
      "decimals": 1
    },
    "csat": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up"
    }
  },
  "warnings": [
    "W_SCHEDULE"
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
      "high": "fair_high"
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
      "type": "line",
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
}, {
  "id": "reps",
  "group": "sales",
  "version": 1,
  "reads": {
    "orders|opportunities": []
  },
  "improves": {
    "orders": [
      "rep_id",
      "ordered_at",
      "amount",
      "discount"
    ],
    "opportunities": [
      "rep_id",
      "created_on",
      "closed_on",
      "status",
      "lead_source",
      "sales_process",
      "product_id"
    ],
    "quotas": [
      "period_start",
      "period_end",
      "amount",
      "rep_id"
    ],
    "credit_splits": [
      "order_id",
      "rep_id",
      "share"
    ],
    "payments": [
      "due_on",
      "paid_on",
      "amount",
      "rep_id"
    ],
    "activities": [
      "rep_id",
      "kind",
      "occurred_at"
    ],
    "reps": [
      "name",
      "team",
      "hired_on",
      "left_on"
    ],
    "customers": [
      "segment",
      "region",
      "acquired_on"
    ]
  },
  "dated": "orders|opportunities",
  "period": "last-12m",
  "options": [
    {
      "name": "top_k",
      "type": "integer",
      "default": 3,
      "nullable": false
    },
    {
      "name": "adjust",
      "type": "texts",
      "default": [
        "lead_source",
        "account",
        "segment",
        "territory"
      ],
      "nullable": false
    },
    {
      "name": "ramp_months",
      "type": "integer",
      "default": 0,
      "nullable": false
    },
    {
      "name": "horizon_days",
      "type": "integer",
      "default": 180,
      "nullable": false
    }
  ],
  "tables": [
    {
      "name": "ranking",
      "long": false,
      "columns": {
        "rank": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "rep_id": {
          "kind": "id",
          "priority": 1,
          "nullable": true
        },
        "name": {
          "kind": "text",
          "priority": 2,
          "nullable": true
        },
        "team": {
          "kind": "text",
          "priority": 3,
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
        "win_rate": {
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
          "unit": "deals",
          "decimals": 2,
          "nullable": false
        },
        "observed_expected": {
          "kind": "ratio",
          "priority": 1,
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
        "p_value": {
          "kind": "ratio",
          "priority": 3,
          "decimals": 4,
          "nullable": false
        },
        "signal": {
          "kind": "code",
          "priority": 1,
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
      "name": "work",
      "long": false,
      "columns": {
        "rep_id": {
          "kind": "id",
          "priority": 1,
          "nullable": true
        },
        "name": {
          "kind": "text",
          "priority": 2,
          "nullable": true
        },
        "bookings": {
          "kind": "money",
          "priority": 1,
          "nullable": true
        },
        "orders": {
          "kind": "count",
          "priority": 1,
          "nullable": true
        },
        "customers": {
          "kind": "count",
          "priority": 2,
          "nullable": true
        },
        "discount_rate": {
          "kind": "ratio",
          "priority": 2,
          "nullable": true
        },
        "list_amount": {
          "kind": "money",
          "priority": 3,
          "nullable": true
        },
        "due": {
          "kind": "money",
          "priority": 3,
          "nullable": true
        },
        "collected": {
          "kind": "money",
          "priority": 3,
          "nullable": true
        },
        "collection_rate": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "bills": {
          "kind": "count",
          "priority": 3,
          "nullable": true
        },
        "unpaid": {
          "kind": "count",
          "priority": 3,
          "nullable": true
        },
        "days_late": {
          "kind": "number",
          "priority": 1,
          "unit": "days",
          "decimals": 1,
          "nullable": true
        },
        "low": {
          "kind": "number",
          "priority": 3,
          "unit": "days",
          "decimals": 1,
          "nullable": true
        },
        "high": {
          "kind": "number",
          "priority": 3,
          "unit": "days",
          "decimals": 1,
          "nullable": true
        },
        "cycle_days": {
          "kind": "number",
          "priority": 1,
          "unit": "days",
          "decimals": 0,
          "nullable": true
        },
        "open_deals": {
          "kind": "count",
          "priority": 1,
          "nullable": true
        }
      }
    },
    {
      "name": "win_rates",
      "long": false,
      "columns": {
        "rep_id": {
          "kind": "id",
          "priority": 1,
          "nullable": true
        },
        "name": {
          "kind": "text",
          "priority": 2,
          "nullable": true
        },
        "definition": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "closed",
            "created",
            "curve"
          ],
          "nullable": false
        },
        "win_rate": {
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
        "numerator": {
          "kind": "count",
          "priority": 2,
          "nullable": true
        },
        "denominator": {
          "kind": "count",
          "priority": 2,
          "nullable": false
        },
        "censored": {
          "kind": "count",
          "priority": 2,
          "nullable": false
        },
        "method": {
          "kind": "code",
          "priority": 3,
          "codes": [
            "wilson",
            "aalen_johansen"
          ],
          "nullable": false
        }
      }
    },
    {
      "name": "win_curve",
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
      "name": "attainment",
      "long": false,
      "columns": {
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
        "rep_id": {
          "kind": "id",
          "priority": 1,
          "nullable": true
        },
        "reseller_id": {
          "kind": "id",
          "priority": 3,
          "nullable": true
        },
        "quota_team": {
          "kind": "text",
          "priority": 2,
          "nullable": true
        },
        "quota_branch": {
          "kind": "text",
          "priority": 2,
          "nullable": true
        },
        "quota_region": {
          "kind": "text",
          "priority": 2,
          "nullable": true
        },
        "quota_channel": {
          "kind": "text",
          "priority": 2,
          "nullable": true
        },
        "product_id": {
          "kind": "id",
          "priority": 3,
          "nullable": true
        },
        "quota_category": {
          "kind": "text",
          "priority": 2,
          "nullable": true
        },
        "measure": {
          "kind": "text",
          "priority": 2,
          "nullable": false
        },
        "quota": {
          "kind": "number",
          "priority": 1,
          "unit": "unit of the quota",
          "decimals": 2,
          "nullable": true
        },
        "prorated": {
          "kind": "ratio",
          "priority": 3,
          "nullable": false
        },
        "target": {
          "kind": "number",
          "priority": 2,
          "unit": "unit of the quota",
          "decimals": 2,
          "nullable": true
        },
        "actual": {
          "kind": "number",
          "priority": 1,
          "unit": "unit of the quota",
          "decimals": 2,
          "nullable": true
        },
        "gap": {
          "kind": "number",
          "priority": 1,
          "unit": "unit of the quota",
          "decimals": 2,
          "nullable": true
        },
        "attainment": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "met": {
          "kind": "flag",
          "priority": 1,
          "nullable": true
        },
        "rank": {
          "kind": "count",
          "priority": 2,
          "nullable": true
        },
        "ytd_target": {
          "kind": "number",
          "priority": 3,
          "unit": "unit of the quota",
          "decimals": 2,
          "nullable": true
        },
        "ytd_actual": {
          "kind": "number",
          "priority": 3,
          "unit": "unit of the quota",
          "decimals": 2,
          "nullable": true
        },
        "ytd_attainment": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "complete": {
          "kind": "flag",
          "priority": 2,
          "nullable": false
        }
      }
    },
    {
      "name": "plan",
      "long": false,
      "columns": {
        "rep_id": {
          "kind": "id",
          "priority": 1,
          "nullable": true
        },
        "name": {
          "kind": "text",
          "priority": 2,
          "nullable": true
        },
        "plan": {
          "kind": "money",
          "priority": 1,
          "nullable": true
        },
        "booked": {
          "kind": "money",
          "priority": 1,
          "nullable": false
        },
        "run_rate": {
          "kind": "money",
          "priority": 1,
          "nullable": true
        },
        "projected": {
          "kind": "money",
          "priority": 1,
          "nullable": true
        },
        "gap": {
          "kind": "money",
          "priority": 1,
          "nullable": true
        },
        "required_a_month": {
          "kind": "money",
          "priority": 2,
          "nullable": true
        },
        "p_hit": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "next_start": {
          "kind": "date",
          "priority": 2,
          "nullable": true
        },
        "next_end": {
          "kind": "date",
          "priority": 2,
          "nullable": true
        },
        "next_quota": {
          "kind": "money",
          "priority": 1,
          "nullable": true
        },
        "low": {
          "kind": "money",
          "priority": 2,
          "nullable": true
        },
        "high": {
          "kind": "money",
          "priority": 2,
          "nullable": true
        },
        "months": {
          "kind": "count",
          "priority": 3,
          "nullable": false
        },
        "assumes": {
          "kind": "code",
          "priority": 3,
          "codes": [
            "run_rate",
            "too_few_months"
          ],
          "nullable": false
        }
      }
    },
    {
      "name": "profile",
      "long": false,
      "columns": {
        "rep_id": {
          "kind": "id",
          "priority": 1,
          "nullable": true
        },
        "name": {
          "kind": "text",
          "priority": 2,
          "nullable": true
        },
        "dimension": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "segment",
            "category",
            "lead_source",
            "sales_process",
            "account"
          ],
          "nullable": false
        },
        "value": {
          "kind": "text",
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
          "priority": 1,
          "nullable": false
        },
        "win_rate": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "expected_rate": {
          "kind": "ratio",
          "priority": 2,
          "nullable": false
        },
        "observed_expected": {
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
        "signal": {
          "kind": "code",
          "priority": 1,
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
      "name": "activities",
      "long": false,
      "columns": {
        "rep_id": {
          "kind": "id",
          "priority": 1,
          "nullable": true
        },
        "name": {
          "kind": "text",
          "priority": 2,
          "nullable": true
        },
        "kind": {
          "kind": "text",
          "priority": 1,
          "nullable": false
        },
        "contacts": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "share": {
          "kind": "ratio",
          "priority": 1,
          "nullable": false
        },
        "outbound": {
          "kind": "count",
          "priority": 3,
          "nullable": false
        },
        "directed": {
          "kind": "count",
          "priority": 3,
          "nullable": false
        },
        "outbound_share": {
          "kind": "ratio",
          "priority": 2,
          "nullable": true
        },
        "minutes": {
          "kind": "number",
          "priority": 2,
          "unit": "minutes",
          "decimals": 0,
          "nullable": true
        }
      }
    }
  ],
  "metrics": {
    "bookings": {
      "trend": "sum",
      "kind": "money",
      "better": "up"
    },
    "won": {
      "trend": "sum",
      "kind": "count",
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
    "win_rate_curve": {
      "trend": "none",
      "kind": "ratio",
      "better": "up"
    },
    "attainment": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "plan": 1,
      "indivisible": true
    },
    "collection_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up"
    },
    "days_late": {
      "trend": "ratio",
      "kind": "number",
      "better": "down",
      "unit": "days",
      "decimals": 1
    },
    "discount_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "neither"
    },
    "cycle_days": {
      "trend": "none",
      "kind": "number",
      "better": "down",
      "unit": "days",
      "decimals": 0
    },
    "open_deals": {
      "trend": "none",
      "kind": "count",
      "better": "neither"
    },
    "signals": {
      "trend": "none",
      "kind": "count",
      "better": "neither"
    }
  },
  "warnings": [
    "W_LEAGUE_IS_NOISE",
    "W_NO_REP",
    "W_UNCREDITED",
    "W_OVER_CREDITED",
    "W_UNDER_CREDITED",
    "W_NO_CLOSE_DATE",
    "W_QUOTA_MEASURE",
    "W_QUOTA_BY",
    "W_NOT_KNOWN_BY",
    "W_NO_QUOTA"
  ],
  "charts": [
    {
      "id": "fair",
      "type": "forest",
      "table": "ranking",
      "x": "rep_id",
      "y": [
        "fair_rate"
      ],
      "low": "fair_low",
      "high": "fair_high"
    },
    {
      "id": "funnel",
      "type": "funnel",
      "table": "ranking",
      "x": "decided",
      "y": [
        "win_rate"
      ],
      "low": "funnel_low",
      "high": "funnel_high"
    },
    {
      "id": "curve",
      "type": "line",
      "table": "win_curve",
      "x": "days",
      "y": [
        "won",
        "lost",
        "open"
      ]
    },
    {
      "id": "attainment",
      "type": "bars",
      "table": "attainment",
      "x": "rep_id",
      "y": [
        "attainment"
      ],
      "series": "period_start"
    }
  ],
  "screen": [
    "ranking",
    "work"
  ],
  "examples": [
    "reps",
    "reps --period all --show ranking",
    "reps --show attainment --period 2025",
    "reps --show profile --sort -observed_expected"
  ],
  load: () => import('../analyses/reps/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/reps/index.js')).default,
}, {
  "id": "resellers",
  "group": "sales",
  "version": 1,
  "reads": {
    "orders": [
      "reseller_id",
      "ordered_at",
      "amount"
    ]
  },
  "improves": {
    "orders": [
      "quantity",
      "product_id",
      "customer_id",
      "order_id"
    ],
    "resellers": [
      "name",
      "kind",
      "joined_on",
      "left_on"
    ],
    "quotas": [
      "reseller_id",
      "period_start",
      "period_end",
      "amount"
    ],
    "opportunities": [
      "reseller_id",
      "status",
      "closed_on"
    ],
    "payments": [
      "reseller_id",
      "due_on",
      "paid_on",
      "amount"
    ],
    "products": [
      "name",
      "category"
    ],
    "surveys": [
      "customer_id",
      "score",
      "scale_min",
      "scale_max",
      "role"
    ]
  },
  "dated": "orders",
  "period": "last-12m",
  "options": [
    {
      "name": "weights",
      "type": "texts",
      "default": [
        "attainment=30",
        "growth=20",
        "breadth=10",
        "win_rate=10",
        "collections=15",
        "satisfaction=15"
      ],
      "nullable": false
    },
    {
      "name": "horizon",
      "type": "integer",
      "default": 3,
      "nullable": false
    },
    {
      "name": "level",
      "type": "number",
      "default": 0.8,
      "nullable": false
    },
    {
      "name": "reconcile",
      "type": "enum",
      "choices": [
        "weighted",
        "bottom_up"
      ],
      "default": "weighted",
      "nullable": false
    },
    {
      "name": "max_products",
      "type": "integer",
      "default": 100,
      "nullable": false
    }
  ],
  "tables": [
    {
      "name": "scorecard",
      "long": false,
      "columns": {
        "rank": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "reseller_id": {
          "kind": "id",
          "priority": 1,
          "nullable": true
        },
        "name": {
          "kind": "text",
          "priority": 2,
          "nullable": true
        },
        "kind": {
          "kind": "text",
          "priority": 3,
          "nullable": true
        },
        "state": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "active",
            "young",
            "fading",
            "dying",
            "never_bought",
            "left"
          ],
          "nullable": false
        },
        "score": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "weight_used": {
          "kind": "ratio",
          "priority": 3,
          "nullable": false
        },
        "revenue_net": {
          "kind": "money",
          "priority": 1,
          "nullable": true
        },
        "share": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "target": {
          "kind": "money",
          "priority": 3,
          "nullable": true
        },
        "attainment": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "previous": {
          "kind": "money",
          "priority": 3,
          "nullable": true
        },
        "growth": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "products": {
          "kind": "count",
          "priority": 3,
          "nullable": true
        },
        "breadth": {
          "kind": "ratio",
          "priority": 2,
          "nullable": true
        },
        "customers": {
          "kind": "count",
          "priority": 2,
          "nullable": true
        },
        "won": {
          "kind": "count",
          "priority": 3,
          "nullable": true
        },
        "decided": {
          "kind": "count",
          "priority": 3,
          "nullable": true
        },
        "win_rate": {
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
        "due": {
          "kind": "money",
          "priority": 3,
          "nullable": true
        },
        "collected": {
          "kind": "money",
          "priority": 3,
          "nullable": true
        },
        "unpaid": {
          "kind": "count",
          "priority": 3,
          "nullable": true
        },
        "collections": {
          "kind": "ratio",
          "priority": 2,
          "nullable": true
        },
        "answers": {
          "kind": "count",
          "priority": 3,
          "nullable": true
        },
        "satisfaction": {
          "kind": "ratio",
          "priority": 2,
          "nullable": true
        },
        "satisfaction_low": {
          "kind": "ratio",
          "priority": 3,
          "nullable": true
        },
        "satisfaction_high": {
          "kind": "ratio",
          "priority": 3,
          "nullable": true
        }
      }
    },
    {
      "name": "forecast",
      "long": false,
      "columns": {
        "reseller_id": {
          "kind": "id",
          "priority": 1,
          "nullable": true
        },
        "name": {
          "kind": "text",
          "priority": 2,
          "nullable": true
        },
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
        "unreconciled": {
          "kind": "money",
          "priority": 3,
          "nullable": false
        }
      }
    },
    {
      "name": "models",
      "long": false,
      "columns": {
        "reseller_id": {
          "kind": "id",
          "priority": 1,
          "nullable": true
        },
        "name": {
          "kind": "text",
          "priority": 2,
          "nullable": true
        },
        "state": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "active",
            "young",
            "fading",
            "dying",
            "never_bought",
            "left"
          ],
          "nullable": false
        },
        "months": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "silent_months": {
          "kind": "count",
          "priority": 2,
          "nullable": false
        },
        "model": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "seasonal_naive",
            "naive",
            "ses",
            "holt",
            "theta",
            "holt_winters",
            "tsb",
            "pooled",
            "none"
          ],
          "nullable": false
        },
        "reason": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "beats_baseline",
            "loses_to_baseline",
            "too_short",
            "dying",
            "never_bought",
            "left"
          ],
          "nullable": false
        },
        "baseline": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "seasonal_naive",
            "naive"
          ],
          "nullable": true
        },
        "baseline_error": {
          "kind": "money",
          "priority": 2,
          "nullable": true
        },
        "model_error": {
          "kind": "money",
          "priority": 2,
          "nullable": true
        },
        "origins": {
          "kind": "count",
          "priority": 3,
          "nullable": false
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
          "priority": 3,
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
        }
      }
    },
    {
      "name": "plan",
      "long": false,
      "columns": {
        "reseller_id": {
          "kind": "id",
          "priority": 1,
          "nullable": true
        },
        "name": {
          "kind": "text",
          "priority": 2,
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
        "target": {
          "kind": "money",
          "priority": 1,
          "nullable": false
        },
        "actual": {
          "kind": "money",
          "priority": 1,
          "nullable": false
        },
        "expected": {
          "kind": "money",
          "priority": 1,
          "nullable": true
        },
        "gap": {
          "kind": "money",
          "priority": 1,
          "nullable": true
        },
        "attainment": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "p_hit": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "complete": {
          "kind": "flag",
          "priority": 2,
          "nullable": false
        }
      }
    },
    {
      "name": "demand",
      "long": false,
      "columns": {
        "product_id": {
          "kind": "id",
          "priority": 1,
          "nullable": false
        },
        "name": {
          "kind": "text",
          "priority": 2,
          "nullable": true
        },
        "pattern": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "smooth",
            "erratic",
            "intermittent",
            "lumpy"
          ],
          "nullable": false
        },
        "months": {
          "kind": "count",
          "priority": 3,
          "nullable": false
        },
        "last_12_months": {
          "kind": "number",
          "priority": 1,
          "unit": "pieces",
          "decimals": 0,
          "nullable": false
        },
        "forecast": {
          "kind": "number",
          "priority": 1,
          "unit": "pieces",
          "decimals": 1,
          "nullable": false
        },
        "low": {
          "kind": "number",
          "priority": 1,
          "unit": "pieces",
          "decimals": 1,
          "nullable": true
        },
        "high": {
          "kind": "number",
          "priority": 1,
          "unit": "pieces",
          "decimals": 1,
          "nullable": true
        },
        "model": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "seasonal_naive",
            "naive",
            "ses",
            "holt",
            "theta",
            "holt_winters",
            "tsb",
            "pooled",
            "none"
          ],
          "nullable": false
        },
        "reason": {
          "kind": "code",
          "priority": 2,
          "codes": [
            "beats_baseline",
            "loses_to_baseline",
            "too_short",
            "dying",
            "never_bought",
            "left"
          ],
          "nullable": false
        },
        "baseline_error": {
          "kind": "number",
          "priority": 3,
          "unit": "pieces a month",
          "decimals": 2,
          "nullable": true
        },
        "model_error": {
          "kind": "number",
          "priority": 3,
          "unit": "pieces a month",
          "decimals": 2,
          "nullable": true
        },
        "coverage": {
          "kind": "ratio",
          "priority": 2,
          "nullable": true
        },
        "covered": {
          "kind": "count",
          "priority": 3,
          "nullable": true
        },
        "judged": {
          "kind": "count",
          "priority": 3,
          "nullable": true
        }
      }
    },
    {
      "name": "shelf",
      "long": false,
      "columns": {
        "reseller_id": {
          "kind": "id",
          "priority": 1,
          "nullable": true
        },
        "name": {
          "kind": "text",
          "priority": 2,
          "nullable": true
        },
        "category": {
          "kind": "text",
          "priority": 1,
          "nullable": false
        },
        "revenue_net": {
          "kind": "money",
          "priority": 1,
          "nullable": false
        },
        "share_of_reseller": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "share_of_category": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "index": {
          "kind": "number",
          "priority": 1,
          "unit": "1 = as all resellers",
          "decimals": 2,
          "nullable": true
        }
      }
    },
    {
      "name": "concentration",
      "long": false,
      "columns": {
        "reseller_id": {
          "kind": "id",
          "priority": 1,
          "nullable": true
        },
        "name": {
          "kind": "text",
          "priority": 2,
          "nullable": true
        },
        "rank": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "revenue_net": {
          "kind": "money",
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
          "nullable": false
        }
      }
    }
  ],
  "metrics": {
    "revenue": {
      "trend": "sum",
      "kind": "money",
      "better": "up"
    },
    "selling": {
      "trend": "snapshot",
      "kind": "count",
      "better": "up"
    },
    "attainment": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "plan": 1,
      "indivisible": true
    },
    "win_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up"
    },
    "collection_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up"
    },
    "top_share": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "down"
    },
    "concentration": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "down",
      "decimals": 4
    },
    "effective_resellers": {
      "trend": "snapshot",
      "kind": "number",
      "better": "up",
      "unit": "resellers",
      "decimals": 1
    },
    "forecast": {
      "trend": "none",
      "kind": "money",
      "better": "up"
    },
    "forecast_coverage": {
      "trend": "none",
      "kind": "ratio",
      "better": "neither"
    },
    "dying": {
      "trend": "none",
      "kind": "count",
      "better": "down"
    },
    "never_bought": {
      "trend": "none",
      "kind": "count",
      "better": "down"
    }
  },
  "warnings": [
    "W_DYING",
    "W_LOSES_TO_BASELINE",
    "W_POOLED",
    "W_PARTIAL_MONTH",
    "W_NO_PREVIOUS",
    "W_PRODUCTS_LEFT_OUT",
    "W_QUOTA_BY",
    "W_NOT_KNOWN_BY",
    "W_NO_QUOTA"
  ],
  "charts": [
    {
      "id": "forecast",
      "type": "line",
      "table": "forecast",
      "x": "month",
      "y": [
        "forecast"
      ],
      "low": "low",
      "high": "high",
      "series": "reseller_id"
    },
    {
      "id": "score",
      "type": "bars",
      "table": "scorecard",
      "x": "reseller_id",
      "y": [
        "score"
      ]
    },
    {
      "id": "concentration",
      "type": "bars",
      "table": "concentration",
      "x": "reseller_id",
      "y": [
        "share",
        "cumulative_share"
      ]
    },
    {
      "id": "shelf",
      "type": "heatmap",
      "table": "shelf",
      "x": "category",
      "y": [
        "index"
      ],
      "series": "reseller_id"
    }
  ],
  "screen": [
    "scorecard",
    "concentration"
  ],
  "examples": [
    "resellers",
    "resellers --show forecast,models --horizon 6",
    "resellers --weights 'attainment=60,growth=40'",
    "resellers --show plan --period ytd"
  ],
  load: () => import('../analyses/resellers/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/resellers/index.js')).default,
}, {
  "id": "retention",
  "group": "customers",
  "version": 1,
  "reads": {
    "orders": [
      "customer_id",
      "ordered_at",
      "amount"
    ]
  },
  "improves": {
    "customers": [
      "acquired_on"
    ],
    "contracts": [
      "customer_id",
      "starts_on",
      "ends_on",
      "recurring_amount"
    ]
  },
  "dated": "orders",
  "period": "last-12m",
  "options": [
    {
      "name": "cohort_grain",
      "type": "enum",
      "choices": [
        "auto",
        "week",
        "month",
        "quarter",
        "year",
        "4-5-4",
        "4-4-5",
        "5-4-4"
      ],
      "default": "auto",
      "nullable": false
    },
    {
      "name": "counting",
      "type": "enum",
      "choices": [
        "bounded",
        "unbounded"
      ],
      "default": "bounded",
      "nullable": false
    },
    {
      "name": "measure",
      "type": "enum",
      "choices": [
        "customers",
        "revenue"
      ],
      "default": "customers",
      "nullable": false
    },
    {
      "name": "active",
      "type": "enum",
      "choices": [
        "purchase",
        "net_positive"
      ],
      "default": "purchase",
      "nullable": false
    },
    {
      "name": "returns_to",
      "type": "enum",
      "choices": [
        "any",
        "same"
      ],
      "default": "any",
      "nullable": false
    },
    {
      "name": "revenue_from",
      "type": "enum",
      "choices": [
        "auto",
        "orders",
        "contracts"
      ],
      "default": "auto",
      "nullable": false
    },
    {
      "name": "repeat_days",
      "type": "integer",
      "default": 90,
      "nullable": false
    },
    {
      "name": "grace_days",
      "type": "integer",
      "default": 31,
      "nullable": false
    },
    {
      "name": "project",
      "type": "integer",
      "default": 5,
      "nullable": false
    },
    {
      "name": "min_n",
      "type": "integer",
      "default": 5,
      "nullable": false
    }
  ],
  "tables": [
    {
      "name": "cohorts",
      "long": false,
      "columns": {
        "cohort": {
          "kind": "date",
          "priority": 1,
          "nullable": false
        },
        "age": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "period": {
          "kind": "date",
          "priority": 3,
          "nullable": false
        },
        "at_risk": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "retained": {
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
        "revenue": {
          "kind": "money",
          "priority": 2,
          "nullable": true
        },
        "revenue_share": {
          "kind": "ratio",
          "priority": 2,
          "nullable": true
        },
        "complete": {
          "kind": "flag",
          "priority": 2,
          "nullable": false
        },
        "truncated": {
          "kind": "flag",
          "priority": 3,
          "nullable": false
        }
      }
    },
    {
      "name": "pooled",
      "long": false,
      "columns": {
        "age": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "cohorts_pooled": {
          "kind": "count",
          "priority": 2,
          "nullable": false
        },
        "at_risk": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "retained": {
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
        "revenue_share": {
          "kind": "ratio",
          "priority": 2,
          "nullable": true
        }
      }
    },
    {
      "name": "flows",
      "long": false,
      "columns": {
        "basis": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "orders",
            "contracts"
          ],
          "nullable": false
        },
        "flow": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "kept",
            "lost",
            "reactivated",
            "new",
            "switched"
          ],
          "nullable": false
        },
        "customers": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "revenue_before": {
          "kind": "money",
          "priority": 1,
          "nullable": false
        },
        "revenue_now": {
          "kind": "money",
          "priority": 1,
          "nullable": false
        }
      }
    },
    {
      "name": "comparison",
      "long": false,
      "columns": {
        "customers": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "retained": {
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
        "rest_customers": {
          "kind": "count",
          "priority": 2,
          "nullable": true
        },
        "rest_rate": {
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
          "priority": 1,
          "nullable": true
        },
        "difference_high": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "p": {
          "kind": "ratio",
          "priority": 2,
          "decimals": 4,
          "nullable": true
        },
        "revenue_kept": {
          "kind": "ratio",
          "priority": 2,
          "nullable": true
        },
        "revenue_kept_low": {
          "kind": "ratio",
          "priority": 3,
          "nullable": true
        },
        "revenue_kept_high": {
          "kind": "ratio",
          "priority": 3,
          "nullable": true
        }
      }
    },
    {
      "name": "second_purchase",
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
          "priority": 1,
          "nullable": false
        },
        "events": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "censored": {
          "kind": "count",
          "priority": 2,
          "nullable": false
        },
        "bought_again": {
          "kind": "ratio",
          "priority": 1,
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
        }
      }
    },
    {
      "name": "projection",
      "long": false,
      "columns": {
        "renewal": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "at_risk": {
          "kind": "count",
          "priority": 1,
          "nullable": true
        },
        "lost": {
          "kind": "count",
          "priority": 1,
          "nullable": true
        },
        "renewal_rate": {
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
        "survival": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "model_rate": {
          "kind": "ratio",
          "priority": 2,
          "nullable": true
        },
        "model_survival": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        }
      }
    },
    {
      "name": "projection_test",
      "long": false,
      "columns": {
        "fitted_to": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "held_out": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "model_error": {
          "kind": "ratio",
          "priority": 1,
          "decimals": 4,
          "nullable": false
        },
        "baseline_error": {
          "kind": "ratio",
          "priority": 1,
          "decimals": 4,
          "nullable": false
        }
      }
    }
  ],
  "metrics": {
    "retention_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "indivisible": true
    },
    "grr": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "indivisible": true
    },
    "nrr": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up",
      "indivisible": true
    },
    "new_customers": {
      "trend": "sum",
      "kind": "count",
      "better": "up"
    },
    "reactivated_customers": {
      "trend": "snapshot",
      "kind": "count",
      "better": "up"
    },
    "repeat_rate": {
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
    }
  },
  "warnings": [
    "W_GRAIN",
    "W_NO_BASE",
    "W_SHORT_BASE",
    "W_TRUNCATED",
    "W_OLDER_THAN_DATA",
    "W_REVENUE_BASIS",
    "W_NO_HOLDOUT",
    "W_NO_CUSTOMER",
    "W_DIFFER",
    "W_NO_DIFFERENCE"
  ],
  "charts": [
    {
      "id": "cohorts",
      "type": "heatmap",
      "table": "cohorts",
      "x": "age",
      "y": [
        "rate"
      ],
      "series": "cohort"
    },
    {
      "id": "pooled",
      "type": "line",
      "table": "pooled",
      "x": "age",
      "y": [
        "rate"
      ],
      "low": "low",
      "high": "high"
    },
    {
      "id": "second_purchase",
      "type": "line",
      "table": "second_purchase",
      "x": "days",
      "y": [
        "bought_again"
      ],
      "low": "low",
      "high": "high"
    },
    {
      "id": "flows",
      "type": "bars",
      "table": "flows",
      "x": "flow",
      "y": [
        "revenue_before",
        "revenue_now"
      ]
    },
    {
      "id": "projection",
      "type": "line",
      "table": "projection",
      "x": "renewal",
      "y": [
        "survival",
        "model_survival"
      ]
    }
  ],
  "screen": [
    "pooled",
    "flows",
    {
      "table": "comparison",
      "cut": true
    }
  ],
  "examples": [
    "retention",
    "retention --by tier",
    "retention --period all --cohort-grain quarter --show cohorts,pooled",
    "retention --period 2025-Q4 --by orders.product_id --show comparison"
  ],
  load: () => import('../analyses/retention/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/retention/index.js')).default,
}, {
  "id": "rfm",
  "group": "customers",
  "version": 1,
  "reads": {
    "orders": [
      "customer_id",
      "ordered_at",
      "amount"
    ]
  },
  "improves": {
    "orders": [
      "order_id"
    ],
    "customers": [
      "name"
    ]
  },
  "dated": "orders",
  "period": "all",
  "options": [
    {
      "name": "bins",
      "type": "integer",
      "default": 5,
      "nullable": false
    },
    {
      "name": "frequency",
      "type": "enum",
      "choices": [
        "orders",
        "days"
      ],
      "default": "orders",
      "nullable": false
    },
    {
      "name": "r_cuts",
      "type": "numbers",
      "default": [],
      "nullable": false
    },
    {
      "name": "f_cuts",
      "type": "numbers",
      "default": [],
      "nullable": false
    },
    {
      "name": "m_cuts",
      "type": "numbers",
      "default": [],
      "nullable": false
    }
  ],
  "tables": [
    {
      "name": "segments",
      "long": false,
      "columns": {
        "segment": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "champions",
            "loyal",
            "potential_loyal",
            "new_customers",
            "promising",
            "need_attention",
            "about_to_sleep",
            "at_risk",
            "cannot_lose",
            "hibernating",
            "returns_only"
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
        "orders": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "revenue_net": {
          "kind": "money",
          "priority": 1,
          "nullable": false
        },
        "revenue_share": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "average_order": {
          "kind": "money",
          "priority": 1,
          "nullable": true
        },
        "median_recency": {
          "kind": "number",
          "priority": 2,
          "unit": "days",
          "decimals": 1,
          "nullable": true
        },
        "median_frequency": {
          "kind": "number",
          "priority": 2,
          "unit": "orders",
          "decimals": 1,
          "nullable": true
        },
        "median_monetary": {
          "kind": "money",
          "priority": 2,
          "nullable": true
        }
      }
    },
    {
      "name": "thresholds",
      "long": false,
      "columns": {
        "measure": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "recency",
            "frequency",
            "monetary"
          ],
          "nullable": false
        },
        "score": {
          "kind": "number",
          "priority": 1,
          "unit": "score",
          "decimals": 0,
          "nullable": false
        },
        "above": {
          "kind": "number",
          "priority": 1,
          "unit": "days, orders or money",
          "decimals": 4,
          "nullable": true
        },
        "up_to": {
          "kind": "number",
          "priority": 1,
          "unit": "days, orders or money",
          "decimals": 4,
          "nullable": true
        },
        "customers": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "basis": {
          "kind": "code",
          "priority": 2,
          "codes": [
            "quantile",
            "own"
          ],
          "nullable": false
        }
      }
    },
    {
      "name": "grid",
      "long": false,
      "columns": {
        "r": {
          "kind": "number",
          "priority": 1,
          "unit": "score",
          "decimals": 0,
          "nullable": false
        },
        "f": {
          "kind": "number",
          "priority": 1,
          "unit": "score",
          "decimals": 0,
          "nullable": false
        },
        "segment": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "champions",
            "loyal",
            "potential_loyal",
            "new_customers",
            "promising",
            "need_attention",
            "about_to_sleep",
            "at_risk",
            "cannot_lose",
            "hibernating",
            "returns_only"
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
        "revenue_net": {
          "kind": "money",
          "priority": 1,
          "nullable": false
        },
        "mean_monetary": {
          "kind": "money",
          "priority": 1,
          "nullable": true
        }
      }
    },
    {
      "name": "migration",
      "long": false,
      "columns": {
        "from_segment": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "champions",
            "loyal",
            "potential_loyal",
            "new_customers",
            "promising",
            "need_attention",
            "about_to_sleep",
            "at_risk",
            "cannot_lose",
            "hibernating",
            "returns_only",
            "no_purchase"
          ],
          "nullable": false
        },
        "to_segment": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "champions",
            "loyal",
            "potential_loyal",
            "new_customers",
            "promising",
            "need_attention",
            "about_to_sleep",
            "at_risk",
            "cannot_lose",
            "hibernating",
            "returns_only",
            "no_purchase"
          ],
          "nullable": false
        },
        "customers": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "revenue_before": {
          "kind": "money",
          "priority": 1,
          "nullable": false
        },
        "revenue_now": {
          "kind": "money",
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
          "nullable": false
        },
        "name": {
          "kind": "text",
          "priority": 1,
          "nullable": true
        },
        "segment": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "champions",
            "loyal",
            "potential_loyal",
            "new_customers",
            "promising",
            "need_attention",
            "about_to_sleep",
            "at_risk",
            "cannot_lose",
            "hibernating",
            "returns_only"
          ],
          "nullable": false
        },
        "rfm_score": {
          "kind": "number",
          "priority": 1,
          "unit": "score",
          "decimals": 0,
          "nullable": true
        },
        "r": {
          "kind": "number",
          "priority": 1,
          "unit": "score",
          "decimals": 0,
          "nullable": true
        },
        "f": {
          "kind": "number",
          "priority": 1,
          "unit": "score",
          "decimals": 0,
          "nullable": true
        },
        "m": {
          "kind": "number",
          "priority": 1,
          "unit": "score",
          "decimals": 0,
          "nullable": true
        },
        "recency": {
          "kind": "number",
          "priority": 2,
          "unit": "days",
          "decimals": 0,
          "nullable": true
        },
        "frequency": {
          "kind": "count",
          "priority": 2,
          "nullable": false
        },
        "monetary": {
          "kind": "money",
          "priority": 2,
          "nullable": false
        }
      }
    }
  ],
  "metrics": {
    "customers": {
      "trend": "snapshot",
      "kind": "count",
      "better": "up"
    },
    "orders": {
      "trend": "sum",
      "kind": "count",
      "better": "up"
    },
    "revenue_net": {
      "trend": "sum",
      "kind": "money",
      "better": "up"
    },
    "average_order": {
      "trend": "ratio",
      "kind": "money",
      "better": "up"
    },
    "champions_share": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "up"
    },
    "champions_revenue_share": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "neither"
    },
    "lapsing_share": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "down"
    }
  },
  "warnings": [
    "W_FEWER_RECENCY_SCORES",
    "W_FEWER_FREQUENCY_SCORES",
    "W_FEWER_MONETARY_SCORES",
    "W_NO_ORDER_ID",
    "W_RETURNS_ONLY",
    "W_NO_CUSTOMER",
    "W_NO_AMOUNT",
    "W_NO_PURCHASE"
  ],
  "charts": [
    {
      "id": "grid",
      "type": "heatmap",
      "table": "grid",
      "x": "f",
      "y": [
        "share"
      ],
      "series": "r"
    },
    {
      "id": "segments",
      "type": "bars",
      "table": "segments",
      "x": "segment",
      "y": [
        "share",
        "revenue_share"
      ]
    }
  ],
  "screen": [
    "segments",
    "migration"
  ],
  "examples": [
    "rfm",
    "rfm --show thresholds,grid",
    "rfm --period last-12m --compare prev --show migration",
    "rfm --f-cuts 1,2,4,8 --show customers --sort -rfm_score -n 20"
  ],
  load: () => import('../analyses/rfm/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/rfm/index.js')).default,
}, {
  "id": "satisfaction",
  "group": "service",
  "version": 1,
  "reads": {
    "surveys": [
      "responded_at",
      "item",
      "score"
    ]
  },
  "improves": {
    "surveys": [
      "response_id",
      "customer_id",
      "instrument",
      "role",
      "brand",
      "scale_min",
      "scale_max",
      "expectation",
      "ideal",
      "importance"
    ],
    "survey_invitations": [
      "response_id",
      "customer_id",
      "sent_at"
    ],
    "orders": [
      "customer_id",
      "ordered_at",
      "amount"
    ],
    "customers": [
      "customer_id"
    ]
  },
  "dated": "surveys",
  "period": "last-12m",
  "options": [
    {
      "name": "scale",
      "type": "text",
      "default": null,
      "nullable": true
    },
    {
      "name": "nps_scale",
      "type": "enum",
      "choices": [
        "0..10",
        "1..10",
        "1..11"
      ],
      "default": "0..10",
      "nullable": false
    },
    {
      "name": "top_boxes",
      "type": "integer",
      "default": null,
      "nullable": true
    },
    {
      "name": "ces_direction",
      "type": "enum",
      "choices": [
        "high_is_easy",
        "low_is_easy"
      ],
      "default": null,
      "nullable": true
    },
    {
      "name": "overall",
      "type": "text",
      "default": null,
      "nullable": true
    },
    {
      "name": "acsi_items",
      "type": "texts",
      "default": [
        "satisfaction",
        "expectancy",
        "ideal"
      ],
      "nullable": false
    },
    {
      "name": "acsi_weights",
      "type": "numbers",
      "default": [
        1,
        1,
        1
      ],
      "nullable": false
    },
    {
      "name": "wave",
      "type": "enum",
      "choices": [
        "week",
        "month",
        "quarter",
        "year"
      ],
      "default": "quarter",
      "nullable": false
    },
    {
      "name": "crosshair",
      "type": "enum",
      "choices": [
        "data",
        "scale"
      ],
      "default": "data",
      "nullable": false
    },
    {
      "name": "retention_days",
      "type": "integer",
      "default": 90,
      "nullable": false
    },
    {
      "name": "min_n",
      "type": "integer",
      "default": 5,
      "nullable": false
    }
  ],
  "tables": [
    {
      "name": "scores",
      "long": false,
      "columns": {
        "instrument": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "nps",
            "csat",
            "ces",
            "survey"
          ],
          "nullable": false
        },
        "item": {
          "kind": "text",
          "priority": 1,
          "nullable": false
        },
        "role": {
          "kind": "code",
          "priority": 3,
          "codes": [
            "overall",
            "driver"
          ],
          "nullable": true
        },
        "scale": {
          "kind": "text",
          "priority": 2,
          "open": true,
          "nullable": true
        },
        "n": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "respondents": {
          "kind": "count",
          "priority": 2,
          "nullable": false
        },
        "mean": {
          "kind": "number",
          "priority": 1,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "low": {
          "kind": "number",
          "priority": 2,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "high": {
          "kind": "number",
          "priority": 2,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "top_boxes": {
          "kind": "count",
          "priority": 3,
          "nullable": true
        },
        "top_share": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "top_low": {
          "kind": "ratio",
          "priority": 3,
          "nullable": true
        },
        "top_high": {
          "kind": "ratio",
          "priority": 3,
          "nullable": true
        },
        "positive_share": {
          "kind": "ratio",
          "priority": 3,
          "nullable": true
        },
        "nps": {
          "kind": "number",
          "priority": 1,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "nps_low": {
          "kind": "number",
          "priority": 2,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "nps_high": {
          "kind": "number",
          "priority": 2,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "suppressed": {
          "kind": "flag",
          "priority": 3,
          "nullable": false
        }
      }
    },
    {
      "name": "waves",
      "long": false,
      "columns": {
        "instrument": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "nps",
            "csat",
            "ces",
            "survey"
          ],
          "nullable": false
        },
        "item": {
          "kind": "text",
          "priority": 1,
          "nullable": false
        },
        "measure": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "nps",
            "csat",
            "ces",
            "mean"
          ],
          "nullable": false
        },
        "wave": {
          "kind": "date",
          "priority": 1,
          "nullable": false
        },
        "complete": {
          "kind": "flag",
          "priority": 3,
          "nullable": false
        },
        "n": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "value": {
          "kind": "number",
          "priority": 1,
          "unit": "points, CSAT as a ratio",
          "decimals": 3,
          "nullable": true
        },
        "low": {
          "kind": "number",
          "priority": 2,
          "unit": "points, CSAT as a ratio",
          "decimals": 3,
          "nullable": true
        },
        "high": {
          "kind": "number",
          "priority": 2,
          "unit": "points, CSAT as a ratio",
          "decimals": 3,
          "nullable": true
        },
        "change": {
          "kind": "number",
          "priority": 1,
          "unit": "points, CSAT as a ratio",
          "decimals": 3,
          "nullable": true
        },
        "change_low": {
          "kind": "number",
          "priority": 3,
          "unit": "points, CSAT as a ratio",
          "decimals": 3,
          "nullable": true
        },
        "change_high": {
          "kind": "number",
          "priority": 3,
          "unit": "points, CSAT as a ratio",
          "decimals": 3,
          "nullable": true
        },
        "p": {
          "kind": "number",
          "priority": 2,
          "unit": "probability",
          "decimals": 4,
          "nullable": true
        },
        "verdict": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "up",
            "down",
            "no_change",
            "untested"
          ],
          "nullable": false
        },
        "suppressed": {
          "kind": "flag",
          "priority": 3,
          "nullable": false
        }
      }
    },
    {
      "name": "gaps",
      "long": false,
      "columns": {
        "instrument": {
          "kind": "code",
          "priority": 3,
          "codes": [
            "nps",
            "csat",
            "ces",
            "survey"
          ],
          "nullable": false
        },
        "item": {
          "kind": "text",
          "priority": 1,
          "nullable": false
        },
        "n": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "expectation": {
          "kind": "number",
          "priority": 2,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "found": {
          "kind": "number",
          "priority": 2,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "gap": {
          "kind": "number",
          "priority": 1,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "low": {
          "kind": "number",
          "priority": 2,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "high": {
          "kind": "number",
          "priority": 2,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "ideal_n": {
          "kind": "count",
          "priority": 3,
          "nullable": false
        },
        "ideal": {
          "kind": "number",
          "priority": 3,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "shortfall": {
          "kind": "number",
          "priority": 1,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "shortfall_low": {
          "kind": "number",
          "priority": 3,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "shortfall_high": {
          "kind": "number",
          "priority": 3,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "importance": {
          "kind": "number",
          "priority": 1,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "suppressed": {
          "kind": "flag",
          "priority": 3,
          "nullable": false
        }
      }
    },
    {
      "name": "competitors",
      "long": false,
      "columns": {
        "brand": {
          "kind": "text",
          "priority": 1,
          "nullable": false
        },
        "item": {
          "kind": "text",
          "priority": 1,
          "nullable": false
        },
        "n": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "rated_us": {
          "kind": "count",
          "priority": 2,
          "nullable": false
        },
        "coverage": {
          "kind": "ratio",
          "priority": 2,
          "nullable": false
        },
        "ours": {
          "kind": "number",
          "priority": 2,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "theirs": {
          "kind": "number",
          "priority": 2,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "gap": {
          "kind": "number",
          "priority": 1,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "low": {
          "kind": "number",
          "priority": 2,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "high": {
          "kind": "number",
          "priority": 2,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "p": {
          "kind": "number",
          "priority": 2,
          "unit": "probability",
          "decimals": 4,
          "nullable": true
        },
        "verdict": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "ours_better",
            "theirs_better",
            "no_difference",
            "untested"
          ],
          "nullable": false
        },
        "suppressed": {
          "kind": "flag",
          "priority": 3,
          "nullable": false
        }
      }
    },
    {
      "name": "response",
      "long": false,
      "columns": {
        "tier": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "gold",
            "other",
            "net_negative",
            "new",
            "unknown"
          ],
          "nullable": false
        },
        "customers": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "customers_share": {
          "kind": "ratio",
          "priority": 2,
          "nullable": true
        },
        "invited": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "answered": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "response_rate": {
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
        "answered_share": {
          "kind": "ratio",
          "priority": 2,
          "nullable": true
        },
        "weight": {
          "kind": "number",
          "priority": 2,
          "unit": "weight",
          "decimals": 3,
          "nullable": true
        },
        "nps": {
          "kind": "number",
          "priority": 1,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "nps_low": {
          "kind": "number",
          "priority": 3,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "nps_high": {
          "kind": "number",
          "priority": 3,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        }
      }
    },
    {
      "name": "weighted",
      "long": false,
      "columns": {
        "instrument": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "nps",
            "csat",
            "ces",
            "survey"
          ],
          "nullable": false
        },
        "item": {
          "kind": "text",
          "priority": 1,
          "nullable": false
        },
        "measure": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "nps",
            "csat",
            "ces",
            "mean"
          ],
          "nullable": false
        },
        "n": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "unweighted": {
          "kind": "number",
          "priority": 1,
          "unit": "points, CSAT as a ratio",
          "decimals": 3,
          "nullable": true
        },
        "unweighted_low": {
          "kind": "number",
          "priority": 3,
          "unit": "points, CSAT as a ratio",
          "decimals": 3,
          "nullable": true
        },
        "unweighted_high": {
          "kind": "number",
          "priority": 3,
          "unit": "points, CSAT as a ratio",
          "decimals": 3,
          "nullable": true
        },
        "weighted": {
          "kind": "number",
          "priority": 1,
          "unit": "points, CSAT as a ratio",
          "decimals": 3,
          "nullable": true
        },
        "low": {
          "kind": "number",
          "priority": 2,
          "unit": "points, CSAT as a ratio",
          "decimals": 3,
          "nullable": true
        },
        "high": {
          "kind": "number",
          "priority": 2,
          "unit": "points, CSAT as a ratio",
          "decimals": 3,
          "nullable": true
        },
        "effective_n": {
          "kind": "number",
          "priority": 2,
          "unit": "answers",
          "decimals": 1,
          "nullable": true
        },
        "covered": {
          "kind": "ratio",
          "priority": 2,
          "nullable": true
        },
        "suppressed": {
          "kind": "flag",
          "priority": 3,
          "nullable": false
        }
      }
    },
    {
      "name": "drivers",
      "long": false,
      "columns": {
        "overall_item": {
          "kind": "text",
          "priority": 3,
          "nullable": false
        },
        "item": {
          "kind": "text",
          "priority": 1,
          "nullable": false
        },
        "n": {
          "kind": "count",
          "priority": 2,
          "nullable": false
        },
        "rank": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "importance": {
          "kind": "ratio",
          "priority": 1,
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
        "importance_method": {
          "kind": "code",
          "priority": 3,
          "codes": [
            "lmg",
            "relative_weights"
          ],
          "nullable": false
        },
        "rank_stability": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "relative_weight": {
          "kind": "ratio",
          "priority": 2,
          "nullable": false
        },
        "r2": {
          "kind": "ratio",
          "priority": 3,
          "nullable": false
        },
        "performance": {
          "kind": "number",
          "priority": 1,
          "unit": "points",
          "decimals": 2,
          "nullable": false
        },
        "crosshair": {
          "kind": "code",
          "priority": 2,
          "codes": [
            "data_centred",
            "scale_centred"
          ],
          "nullable": false
        },
        "performance_line": {
          "kind": "number",
          "priority": 3,
          "unit": "points",
          "decimals": 2,
          "nullable": true
        },
        "quadrant": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "concentrate_here",
            "keep_up",
            "low_priority",
            "possible_overkill"
          ],
          "nullable": true
        },
        "quadrant_other": {
          "kind": "code",
          "priority": 3,
          "codes": [
            "concentrate_here",
            "keep_up",
            "low_priority",
            "possible_overkill"
          ],
          "nullable": true
        }
      }
    },
    {
      "name": "retention",
      "long": false,
      "columns": {
        "instrument": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "nps",
            "csat",
            "ces",
            "survey"
          ],
          "nullable": false
        },
        "item": {
          "kind": "text",
          "priority": 1,
          "nullable": false
        },
        "class": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "promoter",
            "passive",
            "detractor",
            "satisfied",
            "neutral",
            "dissatisfied"
          ],
          "nullable": false
        },
        "customers": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "retained": {
          "kind": "count",
          "priority": 2,
          "nullable": true
        },
        "retention": {
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
        "pending": {
          "kind": "count",
          "priority": 2,
          "nullable": false
        },
        "suppressed": {
          "kind": "flag",
          "priority": 3,
          "nullable": false
        }
      }
    },
    {
      "name": "answers",
      "long": true,
      "columns": {
        "response_id": {
          "kind": "id",
          "priority": 1,
          "nullable": true
        },
        "customer_id": {
          "kind": "id",
          "priority": 1,
          "nullable": true
        },
        "responded_on": {
          "kind": "date",
          "priority": 1,
          "nullable": false
        },
        "instrument": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "nps",
            "csat",
            "ces",
            "survey"
          ],
          "nullable": false
        },
        "item": {
          "kind": "text",
          "priority": 1,
          "nullable": false
        },
        "brand": {
          "kind": "text",
          "priority": 3,
          "nullable": false
        },
        "score": {
          "kind": "number",
          "priority": 1,
          "unit": "points",
          "decimals": 2,
          "nullable": false
        },
        "class": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "promoter",
            "passive",
            "detractor"
          ],
          "nullable": true
        },
        "is_first": {
          "kind": "flag",
          "priority": 2,
          "nullable": false
        },
        "is_latest": {
          "kind": "flag",
          "priority": 2,
          "nullable": false
        }
      }
    }
  ],
  "metrics": {
    "responses": {
      "trend": "sum",
      "kind": "count",
      "better": "up"
    },
    "respondents": {
      "trend": "snapshot",
      "kind": "count",
      "better": "up"
    },
    "response_rate": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up"
    },
    "nps": {
      "trend": "ratio",
      "kind": "number",
      "better": "up",
      "unit": "points",
      "decimals": 1,
      "times": 100
    },
    "nps_unique": {
      "trend": "ratio",
      "kind": "number",
      "better": "up",
      "unit": "points",
      "decimals": 1,
      "indivisible": true
    },
    "nps_weighted": {
      "trend": "none",
      "kind": "number",
      "better": "up",
      "unit": "points",
      "decimals": 1
    },
    "csat": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up"
    },
    "ces": {
      "trend": "ratio",
      "kind": "number",
      "better": "neither",
      "unit": "points",
      "decimals": 2
    },
    "ces_easy": {
      "trend": "ratio",
      "kind": "ratio",
      "better": "up"
    },
    "acsi": {
      "trend": "snapshot",
      "kind": "number",
      "better": "up",
      "unit": "points",
      "decimals": 1
    },
    "expectation_gap": {
      "trend": "snapshot",
      "kind": "number",
      "better": "up",
      "unit": "points",
      "decimals": 3
    },
    "shortfall": {
      "trend": "snapshot",
      "kind": "number",
      "better": "down",
      "unit": "points",
      "decimals": 3
    }
  },
  "warnings": [
    "W_SCALE_UNKNOWN",
    "W_NOT_NPS",
    "W_OUT_OF_SCALE",
    "W_CES_DIRECTION",
    "W_INVITATIONS_CUT",
    "W_FEW_FOR_DRIVERS",
    "W_DRIVERS_SAMPLED"
  ],
  "charts": [
    {
      "id": "waves",
      "type": "line",
      "table": "waves",
      "x": "wave",
      "y": [
        "value"
      ],
      "series": "item"
    },
    {
      "id": "competitors",
      "type": "forest",
      "table": "competitors",
      "x": "item",
      "y": [
        "gap"
      ],
      "low": "low",
      "high": "high"
    },
    {
      "id": "drivers",
      "type": "quadrant",
      "table": "drivers",
      "x": "importance",
      "y": [
        "performance"
      ],
      "series": "item"
    },
    {
      "id": "response",
      "type": "bars",
      "table": "response",
      "x": "tier",
      "y": [
        "response_rate"
      ],
      "low": "low",
      "high": "high"
    }
  ],
  "screen": [
    "scores",
    "gaps",
    "competitors",
    "drivers"
  ],
  "examples": [
    "satisfaction",
    "satisfaction --period 2025 --wave month --show waves",
    "satisfaction --by segment --show scores",
    "satisfaction --show competitors,drivers --crosshair scale",
    "satisfaction --where instrument=csat --by surveys.agent_id"
  ],
  load: () => import('../analyses/satisfaction/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/satisfaction/index.js')).default,
}, {
  "id": "tiers",
  "group": "customers",
  "version": 1,
  "reads": {
    "orders": [
      "customer_id",
      "ordered_at",
      "amount"
    ]
  },
  "improves": {
    "customers": [
      "name",
      "acquired_on"
    ],
    "orders": [
      "line_cost",
      "order_id"
    ],
    "costs": [
      "customer_id",
      "purpose",
      "occurred_on",
      "amount"
    ],
    "wallets": [
      "customer_id",
      "period_start",
      "period_end",
      "category",
      "total_spend"
    ]
  },
  "dated": "orders",
  "period": "last-12m",
  "options": [
    {
      "name": "scheme",
      "type": "enum",
      "choices": [
        "gold",
        "abc",
        "pyramid",
        "own"
      ],
      "default": "gold",
      "nullable": false
    },
    {
      "name": "measure",
      "type": "enum",
      "choices": [
        "revenue",
        "margin",
        "orders"
      ],
      "default": "revenue",
      "nullable": false
    },
    {
      "name": "gold_by",
      "type": "enum",
      "choices": [
        "value",
        "count"
      ],
      "default": "value",
      "nullable": false
    },
    {
      "name": "cuts",
      "type": "numbers",
      "default": [],
      "nullable": false
    },
    {
      "name": "cuts_by",
      "type": "enum",
      "choices": [
        "value",
        "count"
      ],
      "default": "value",
      "nullable": false
    },
    {
      "name": "ties",
      "type": "enum",
      "choices": [
        "keep-up",
        "keep-down",
        "split"
      ],
      "default": "keep-up",
      "nullable": false
    },
    {
      "name": "potential",
      "type": "enum",
      "choices": [
        "run_rate",
        "next_by_value",
        "wallet",
        "none"
      ],
      "default": "run_rate",
      "nullable": false
    },
    {
      "name": "young_days",
      "type": "integer",
      "default": 90,
      "nullable": false
    },
    {
      "name": "hysteresis",
      "type": "number",
      "default": 0,
      "nullable": false
    }
  ],
  "tables": [
    {
      "name": "tiers",
      "long": false,
      "columns": {
        "tier": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "gold",
            "potential_gold",
            "ordinary",
            "archive",
            "too_young",
            "a",
            "b",
            "c",
            "top_1",
            "next_4",
            "next_15",
            "last_80",
            "tier_1",
            "tier_2",
            "tier_3",
            "tier_4",
            "tier_5",
            "tier_6",
            "tier_7",
            "tier_8",
            "tier_9",
            "net_negative",
            "no_purchase"
          ],
          "nullable": false
        },
        "treatment": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "service_budget",
            "marketing_budget",
            "standard_care",
            "reactivate_or_let_go"
          ],
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
        "revenue_net": {
          "kind": "money",
          "priority": 1,
          "nullable": true
        },
        "revenue_gross": {
          "kind": "money",
          "priority": 2,
          "nullable": true
        },
        "value_share": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "lowest_value": {
          "kind": "number",
          "priority": 2,
          "unit": "chosen measure",
          "decimals": 2,
          "nullable": true
        }
      }
    },
    {
      "name": "concentration",
      "long": false,
      "columns": {
        "point": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "top",
            "holds",
            "lorenz"
          ],
          "nullable": false
        },
        "customers": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "customers_share": {
          "kind": "ratio",
          "priority": 1,
          "nullable": false
        },
        "value_share": {
          "kind": "ratio",
          "priority": 1,
          "nullable": false
        }
      }
    },
    {
      "name": "potential",
      "long": false,
      "columns": {
        "potential_basis": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "run_rate",
            "next_by_value",
            "wallet"
          ],
          "nullable": false
        },
        "flagged": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "hits": {
          "kind": "count",
          "priority": 2,
          "nullable": false
        },
        "hit_rate": {
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
        "below_gold": {
          "kind": "count",
          "priority": 2,
          "nullable": false
        },
        "risen": {
          "kind": "count",
          "priority": 2,
          "nullable": false
        },
        "base_rate": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "flagged_from": {
          "kind": "text",
          "priority": 3,
          "open": true,
          "nullable": false
        }
      }
    },
    {
      "name": "migration",
      "long": false,
      "columns": {
        "from_tier": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "gold",
            "potential_gold",
            "ordinary",
            "archive",
            "too_young",
            "a",
            "b",
            "c",
            "top_1",
            "next_4",
            "next_15",
            "last_80",
            "tier_1",
            "tier_2",
            "tier_3",
            "tier_4",
            "tier_5",
            "tier_6",
            "tier_7",
            "tier_8",
            "tier_9",
            "net_negative",
            "no_purchase"
          ],
          "nullable": false
        },
        "to_tier": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "gold",
            "potential_gold",
            "ordinary",
            "archive",
            "too_young",
            "a",
            "b",
            "c",
            "top_1",
            "next_4",
            "next_15",
            "last_80",
            "tier_1",
            "tier_2",
            "tier_3",
            "tier_4",
            "tier_5",
            "tier_6",
            "tier_7",
            "tier_8",
            "tier_9",
            "net_negative",
            "no_purchase"
          ],
          "nullable": false
        },
        "customers": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "revenue_before": {
          "kind": "money",
          "priority": 1,
          "nullable": false
        },
        "revenue_now": {
          "kind": "money",
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
          "nullable": false
        },
        "name": {
          "kind": "text",
          "priority": 1,
          "nullable": true
        },
        "tier": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "gold",
            "potential_gold",
            "ordinary",
            "archive",
            "too_young",
            "a",
            "b",
            "c",
            "top_1",
            "next_4",
            "next_15",
            "last_80",
            "tier_1",
            "tier_2",
            "tier_3",
            "tier_4",
            "tier_5",
            "tier_6",
            "tier_7",
            "tier_8",
            "tier_9",
            "net_negative",
            "no_purchase"
          ],
          "nullable": false
        },
        "value": {
          "kind": "number",
          "priority": 1,
          "unit": "chosen measure",
          "decimals": 2,
          "nullable": false
        },
        "rank": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "cumulative_share": {
          "kind": "ratio",
          "priority": 1,
          "nullable": true
        },
        "revenue_net": {
          "kind": "money",
          "priority": 2,
          "nullable": false
        },
        "revenue_gross": {
          "kind": "money",
          "priority": 3,
          "nullable": false
        },
        "silent": {
          "kind": "flag",
          "priority": 3,
          "nullable": true
        },
        "loses_money": {
          "kind": "flag",
          "priority": 3,
          "nullable": true
        }
      }
    }
  ],
  "metrics": {
    "customers": {
      "trend": "snapshot",
      "kind": "count",
      "better": "up"
    },
    "customers_for_80": {
      "trend": "snapshot",
      "kind": "count",
      "better": "neither"
    },
    "top20_share": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "neither"
    },
    "gini": {
      "trend": "snapshot",
      "kind": "number",
      "better": "neither",
      "decimals": 4,
      "unit": "coefficient"
    },
    "revenue_net": {
      "trend": "sum",
      "kind": "money",
      "better": "up"
    },
    "revenue_gross": {
      "trend": "sum",
      "kind": "money",
      "better": "up"
    }
  },
  "warnings": [
    "W_NO_CONCENTRATION",
    "W_NO_CUSTOMER",
    "W_NO_BACKTEST",
    "W_NO_VALUE"
  ],
  "charts": [
    {
      "id": "lorenz",
      "type": "lorenz",
      "table": "concentration",
      "x": "customers_share",
      "y": [
        "value_share"
      ]
    },
    {
      "id": "tiers",
      "type": "bars",
      "table": "tiers",
      "x": "tier",
      "y": [
        "share",
        "value_share"
      ]
    }
  ],
  "screen": [
    "tiers",
    {
      "table": "concentration",
      "without": {
        "column": "point",
        "value": "lorenz"
      }
    },
    "potential",
    "migration"
  ],
  "examples": [
    "tiers",
    "tiers --scheme abc --period all",
    "tiers --by customers.region --compare prev",
    "tiers --show customers --sort -value -n 20"
  ],
  load: () => import('../analyses/tiers/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/tiers/index.js')).default,
}, {
  "id": "wallet",
  "group": "customers",
  "version": 1,
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
  "tables": [
    {
      "name": "wallets",
      "long": false,
      "columns": {
        "wallet_source": {
          "kind": "code",
          "priority": 1,
          "codes": [
            "preferred",
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
  ],
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
      "better": "up"
    }
  },
  "warnings": [
    "W_CONFLICTS",
    "W_NO_STATED",
    "W_FEW_PEERS",
    "W_PEERS_NO_BETTER",
    "W_RANKS_NOT_APPLICABLE",
    "W_NO_CATEGORY"
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
      "high": "high"
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
}];

/** Every analysis, as plain data: help, flags and readiness need nothing else. */
export const manifest: Manifest = {
  entries,
  strings: {
    'en': async () => (await import('./strings-en.js')).strings,
    'zh-CN': async () => (await import('./strings-zh-CN.js')).strings,
  },
};
