// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
  {
    "name": "kinds",
    "long": false,
    "columns": {
      "action": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "recover",
          "collect",
          "renew",
          "save",
          "grow",
          "win_back",
          "thank"
        ],
        "nullable": false
      },
      "candidates": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "listed": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "in_play": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "waiting": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "left_out": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "held_out": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "could_see": {
        "kind": "number",
        "priority": 1,
        "unit": "points",
        "decimals": 1,
        "nullable": true
      }
    }
  },
  {
    "name": "owners",
    "long": false,
    "columns": {
      "owner_kind": {
        "kind": "code",
        "priority": 2,
        "codes": [
          "rep",
          "branch",
          "unassigned"
        ],
        "nullable": false
      },
      "owner": {
        "kind": "id",
        "priority": 1,
        "nullable": true
      },
      "owner_name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": true
      },
      "listed": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "in_play": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "held_out": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "waiting": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "left_out": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      }
    }
  },
  {
    "name": "review",
    "long": false,
    "columns": {
      "action": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "recover",
          "collect",
          "renew",
          "save",
          "grow",
          "win_back",
          "thank",
          "all"
        ],
        "nullable": false
      },
      "listed": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "listed_bought": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "held_out": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "held_out_bought": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
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
      "could_see": {
        "kind": "number",
        "priority": 1,
        "unit": "points",
        "decimals": 1,
        "nullable": true
      },
      "reading": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "more",
          "less",
          "cannot_tell",
          "no_control"
        ],
        "nullable": false
      }
    }
  },
  {
    "name": "actions",
    "long": true,
    "columns": {
      "owner_kind": {
        "kind": "code",
        "priority": 3,
        "codes": [
          "rep",
          "branch",
          "unassigned"
        ],
        "nullable": false
      },
      "owner": {
        "kind": "id",
        "priority": 1,
        "nullable": true
      },
      "owner_name": {
        "kind": "text",
        "priority": 2,
        "nullable": true
      },
      "place": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
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
      "action": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "recover",
          "collect",
          "renew",
          "save",
          "grow",
          "win_back",
          "thank"
        ],
        "nullable": false
      },
      "why": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "complaint_open",
          "overdue",
          "contract_ends",
          "contract_ended",
          "silent",
          "never_bought",
          "gone",
          "promotes",
          "gold_bought"
        ],
        "nullable": false
      },
      "about": {
        "kind": "text",
        "priority": 2,
        "nullable": true
      },
      "offer": {
        "kind": "text",
        "priority": 2,
        "nullable": true
      },
      "offer_chance": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "days": {
        "kind": "number",
        "priority": 1,
        "unit": "days",
        "decimals": 0,
        "nullable": true
      },
      "usual_gap": {
        "kind": "number",
        "priority": 3,
        "unit": "days",
        "decimals": 0,
        "nullable": true
      },
      "in_play": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "chance": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "value": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "due_on": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "say_first": {
        "kind": "code",
        "priority": 3,
        "codes": [
          "say_complaint_open",
          "say_overdue",
          "say_contract_ends",
          "say_contract_ended",
          "say_silent",
          "say_never_bought",
          "say_gone",
          "say_promotes",
          "say_gold_bought"
        ],
        "nullable": false
      },
      "runner_up": {
        "kind": "code",
        "priority": 2,
        "codes": [
          "recover",
          "collect",
          "renew",
          "save",
          "grow",
          "win_back",
          "thank"
        ],
        "nullable": true
      },
      "tier": {
        "kind": "code",
        "priority": 3,
        "codes": [
          "gold",
          "potential_gold",
          "ordinary",
          "archive",
          "too_young",
          "net_negative",
          "no_purchase"
        ],
        "nullable": true
      }
    }
  },
  {
    "name": "held_out",
    "long": true,
    "columns": {
      "owner_kind": {
        "kind": "code",
        "priority": 3,
        "codes": [
          "rep",
          "branch",
          "unassigned"
        ],
        "nullable": false
      },
      "owner": {
        "kind": "id",
        "priority": 1,
        "nullable": true
      },
      "owner_name": {
        "kind": "text",
        "priority": 2,
        "nullable": true
      },
      "place": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
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
      "action": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "recover",
          "collect",
          "renew",
          "save",
          "grow",
          "win_back",
          "thank"
        ],
        "nullable": false
      },
      "why": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "complaint_open",
          "overdue",
          "contract_ends",
          "contract_ended",
          "silent",
          "never_bought",
          "gone",
          "promotes",
          "gold_bought"
        ],
        "nullable": false
      },
      "about": {
        "kind": "text",
        "priority": 2,
        "nullable": true
      },
      "offer": {
        "kind": "text",
        "priority": 2,
        "nullable": true
      },
      "offer_chance": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "days": {
        "kind": "number",
        "priority": 1,
        "unit": "days",
        "decimals": 0,
        "nullable": true
      },
      "usual_gap": {
        "kind": "number",
        "priority": 3,
        "unit": "days",
        "decimals": 0,
        "nullable": true
      },
      "in_play": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "chance": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "value": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "due_on": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "say_first": {
        "kind": "code",
        "priority": 3,
        "codes": [
          "say_complaint_open",
          "say_overdue",
          "say_contract_ends",
          "say_contract_ended",
          "say_silent",
          "say_never_bought",
          "say_gone",
          "say_promotes",
          "say_gold_bought"
        ],
        "nullable": false
      },
      "runner_up": {
        "kind": "code",
        "priority": 2,
        "codes": [
          "recover",
          "collect",
          "renew",
          "save",
          "grow",
          "win_back",
          "thank"
        ],
        "nullable": true
      },
      "tier": {
        "kind": "code",
        "priority": 3,
        "codes": [
          "gold",
          "potential_gold",
          "ordinary",
          "archive",
          "too_young",
          "net_negative",
          "no_purchase"
        ],
        "nullable": true
      }
    }
  },
  {
    "name": "waiting",
    "long": true,
    "columns": {
      "owner_kind": {
        "kind": "code",
        "priority": 3,
        "codes": [
          "rep",
          "branch",
          "unassigned"
        ],
        "nullable": false
      },
      "owner": {
        "kind": "id",
        "priority": 1,
        "nullable": true
      },
      "owner_name": {
        "kind": "text",
        "priority": 2,
        "nullable": true
      },
      "place": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
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
      "action": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "recover",
          "collect",
          "renew",
          "save",
          "grow",
          "win_back",
          "thank"
        ],
        "nullable": false
      },
      "why": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "complaint_open",
          "overdue",
          "contract_ends",
          "contract_ended",
          "silent",
          "never_bought",
          "gone",
          "promotes",
          "gold_bought"
        ],
        "nullable": false
      },
      "about": {
        "kind": "text",
        "priority": 2,
        "nullable": true
      },
      "offer": {
        "kind": "text",
        "priority": 2,
        "nullable": true
      },
      "offer_chance": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "days": {
        "kind": "number",
        "priority": 1,
        "unit": "days",
        "decimals": 0,
        "nullable": true
      },
      "usual_gap": {
        "kind": "number",
        "priority": 3,
        "unit": "days",
        "decimals": 0,
        "nullable": true
      },
      "in_play": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "chance": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "value": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "due_on": {
        "kind": "date",
        "priority": 1,
        "nullable": false
      },
      "say_first": {
        "kind": "code",
        "priority": 3,
        "codes": [
          "say_complaint_open",
          "say_overdue",
          "say_contract_ends",
          "say_contract_ended",
          "say_silent",
          "say_never_bought",
          "say_gone",
          "say_promotes",
          "say_gold_bought"
        ],
        "nullable": false
      },
      "runner_up": {
        "kind": "code",
        "priority": 2,
        "codes": [
          "recover",
          "collect",
          "renew",
          "save",
          "grow",
          "win_back",
          "thank"
        ],
        "nullable": true
      },
      "tier": {
        "kind": "code",
        "priority": 3,
        "codes": [
          "gold",
          "potential_gold",
          "ordinary",
          "archive",
          "too_young",
          "net_negative",
          "no_purchase"
        ],
        "nullable": true
      },
      "state": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "do_not_contact",
          "in_campaign",
          "contacted",
          "waiting"
        ],
        "nullable": false
      }
    }
  }
]));

export const entry: ManifestEntry = {
  "id": "actions",
  "group": "management",
  "version": 1,
  "reads": {
    "orders": [
      "customer_id",
      "ordered_at"
    ]
  },
  "improves": {
    "orders": [
      "amount",
      "product_id",
      "rep_id",
      "branch",
      "order_id",
      "returns_order_id"
    ],
    "customers": [
      "name",
      "rep_id",
      "do_not_contact"
    ],
    "products": [
      "name",
      "category"
    ],
    "contracts": [
      "customer_id",
      "starts_on",
      "ends_on",
      "recurring_amount"
    ],
    "payments": [
      "due_on",
      "paid_on",
      "amount",
      "customer_id",
      "order_id"
    ],
    "tickets": [
      "customer_id",
      "opened_at",
      "kind",
      "resolved_at",
      "closed_at",
      "status"
    ],
    "surveys": [
      "customer_id",
      "responded_at",
      "instrument",
      "score"
    ],
    "activities": [
      "customer_id",
      "occurred_at",
      "direction"
    ],
    "campaign_members": [
      "customer_id",
      "contacted_on",
      "arm"
    ],
    "reps": [
      "name",
      "left_on"
    ],
    "holidays": [
      "day",
      "is_workday"
    ]
  },
  "uses": [
    "basket"
  ],
  "dated": "orders",
  "period": "last-12m",
  "options": [
    {
      "name": "capacity",
      "type": "integer",
      "default": 20,
      "nullable": false
    },
    {
      "name": "owner",
      "type": "text",
      "default": null,
      "nullable": true
    },
    {
      "name": "exclude",
      "type": "integer",
      "default": 14,
      "nullable": false
    },
    {
      "name": "grace_days",
      "type": "integer",
      "default": 7,
      "nullable": false
    },
    {
      "name": "ahead_days",
      "type": "integer",
      "default": 60,
      "nullable": false
    },
    {
      "name": "holdout",
      "type": "number",
      "default": 0,
      "nullable": false
    },
    {
      "name": "seed",
      "type": "integer",
      "default": 1,
      "nullable": false
    },
    {
      "name": "window",
      "type": "integer",
      "default": 30,
      "nullable": false
    },
    {
      "name": "review",
      "type": "saved",
      "default": [],
      "nullable": false
    }
  ],
  get tables() {
    return tables();
  },
  "metrics": {
    "listed": {
      "trend": "none",
      "kind": "count",
      "better": "neither"
    },
    "in_play": {
      "trend": "none",
      "kind": "money",
      "better": "neither"
    },
    "held_out": {
      "trend": "none",
      "kind": "count",
      "better": "neither"
    },
    "unassigned": {
      "trend": "none",
      "kind": "count",
      "better": "down"
    },
    "uplift": {
      "trend": "none",
      "kind": "number",
      "better": "up",
      "unit": "points",
      "decimals": 1
    }
  },
  "warnings": [
    "W_NO_HOLDOUT",
    "W_NO_MODEL",
    "W_OPEN_GAPS",
    "W_NO_FIT",
    "W_NO_MONEY",
    "W_LEFT_OUT_OF_LISTS",
    "W_NOT_OVER",
    "W_TWICE",
    "W_UNKNOWN_CUSTOMERS",
    "W_NO_CONTROL"
  ],
  "headlines": [
    "call",
    "call_held",
    "call_uncounted",
    "reviewed",
    "nobody"
  ],
  "headlineReads": [
    "kinds"
  ],
  "charts": [
    {
      "id": "kinds",
      "type": "bars",
      "table": "kinds",
      "x": "action",
      "y": [
        "listed",
        "waiting"
      ]
    },
    {
      "id": "review",
      "type": "forest",
      "table": "review",
      "x": "action",
      "y": [
        "difference"
      ],
      "low": "low",
      "high": "high"
    }
  ],
  "screen": [
    "kinds",
    "owners",
    "review"
  ],
  "examples": [
    "actions",
    "actions --show actions -n 20",
    "actions --owner R02 --show actions -o monday.html",
    "actions --holdout 10% -o monday.json",
    "actions --capacity 50 --exclude 30 --show actions --csv"
  ],
  load: () => import('../analyses/actions/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/actions/index.js')).default,
};
