// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
  {
    "name": "campaigns",
    "long": false,
    "columns": {
      "campaign_id": {
        "kind": "id",
        "priority": 3,
        "nullable": false
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": false
      },
      "channel": {
        "kind": "text",
        "priority": 3,
        "nullable": true
      },
      "starts_on": {
        "kind": "date",
        "priority": 3,
        "nullable": false
      },
      "treated": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "control": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "responded": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "converted": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "stated": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "spend": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "attributed": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "source": {
        "kind": "code",
        "priority": 3,
        "codes": [
          "orders",
          "last_touch"
        ],
        "nullable": true
      },
      "incremental": {
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
      "p": {
        "kind": "number",
        "priority": 2,
        "unit": "probability",
        "decimals": 4,
        "nullable": true
      },
      "q": {
        "kind": "number",
        "priority": 3,
        "unit": "probability",
        "decimals": 4,
        "nullable": true
      },
      "margin": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "margin_low": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "margin_high": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "per_unit": {
        "kind": "number",
        "priority": 2,
        "unit": "",
        "decimals": 2,
        "nullable": true
      },
      "line": {
        "kind": "code",
        "priority": 3,
        "codes": [
          "adjusted",
          "plain"
        ],
        "nullable": true
      },
      "plain": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "plain_low": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "plain_high": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "plain_p": {
        "kind": "number",
        "priority": 3,
        "unit": "probability",
        "decimals": 4,
        "nullable": true
      },
      "variance_kept": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "lift": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "lift_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "lift_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "both": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "both_low": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "both_high": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "both_p": {
        "kind": "number",
        "priority": 3,
        "unit": "probability",
        "decimals": 4,
        "nullable": true
      },
      "trimmed": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "trimmed_low": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "trimmed_high": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "largest_share": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "caveat": {
        "kind": "code",
        "priority": 2,
        "codes": [
          "likely_too_high",
          "not_final",
          "both_caveats"
        ],
        "nullable": true
      },
      "verdict": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "paid",
          "worked",
          "harmed",
          "perhaps_earlier",
          "does_not_pay",
          "cannot_tell",
          "too_early",
          "arms_unlike",
          "ratio_broken",
          "too_few",
          "no_control"
        ],
        "nullable": false
      }
    }
  },
  {
    "name": "arms",
    "long": false,
    "columns": {
      "campaign_id": {
        "kind": "id",
        "priority": 3,
        "nullable": false
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": false
      },
      "treated_rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "treated_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "treated_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "control_rate": {
        "kind": "ratio",
        "priority": 1,
        "nullable": true
      },
      "control_low": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "control_high": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "alike": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "alike",
          "unlike",
          "off_plan",
          "not_known"
        ],
        "nullable": false
      },
      "alike_p": {
        "kind": "number",
        "priority": 1,
        "unit": "probability",
        "decimals": 4,
        "nullable": true
      },
      "ratio_p": {
        "kind": "number",
        "priority": 2,
        "unit": "probability",
        "decimals": 4,
        "nullable": true
      },
      "break_even": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "could_see": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "needed": {
        "kind": "count",
        "priority": 1,
        "nullable": true
      },
      "power": {
        "kind": "ratio",
        "priority": 2,
        "nullable": true
      },
      "treated_mean": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "control_mean": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "per_member": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "reached": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "per_reached": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "extra_customers": {
        "kind": "number",
        "priority": 3,
        "unit": "customers",
        "decimals": 1,
        "nullable": true
      },
      "extra_low": {
        "kind": "number",
        "priority": 3,
        "unit": "customers",
        "decimals": 1,
        "nullable": true
      },
      "extra_high": {
        "kind": "number",
        "priority": 3,
        "unit": "customers",
        "decimals": 1,
        "nullable": true
      },
      "cost_per_extra": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "cost_per_attributed": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "treated_overlap": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "control_overlap": {
        "kind": "ratio",
        "priority": 3,
        "nullable": true
      },
      "overlap_p": {
        "kind": "number",
        "priority": 3,
        "unit": "probability",
        "decimals": 4,
        "nullable": true
      }
    }
  },
  {
    "name": "balance",
    "long": false,
    "columns": {
      "campaign_id": {
        "kind": "id",
        "priority": 3,
        "nullable": false
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": false
      },
      "comparison": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "arms",
          "others"
        ],
        "nullable": false
      },
      "measure": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "revenue_before",
          "days_before",
          "days_year",
          "overlapped",
          "revenue",
          "revenue_adjusted",
          "revenue_trimmed",
          "revenue_after",
          "revenue_both",
          "margin",
          "margin_both",
          "bought",
          "placebo",
          "less_placebo"
        ],
        "nullable": false
      },
      "treated": {
        "kind": "number",
        "priority": 1,
        "unit": "",
        "decimals": 2,
        "nullable": true
      },
      "against": {
        "kind": "number",
        "priority": 1,
        "unit": "",
        "decimals": 2,
        "nullable": true
      },
      "difference": {
        "kind": "number",
        "priority": 1,
        "unit": "",
        "decimals": 2,
        "nullable": true
      },
      "low": {
        "kind": "number",
        "priority": 1,
        "unit": "",
        "decimals": 2,
        "nullable": true
      },
      "high": {
        "kind": "number",
        "priority": 1,
        "unit": "",
        "decimals": 2,
        "nullable": true
      },
      "p": {
        "kind": "number",
        "priority": 1,
        "unit": "probability",
        "decimals": 4,
        "nullable": true
      },
      "smd": {
        "kind": "number",
        "priority": 2,
        "unit": "",
        "decimals": 2,
        "nullable": true
      }
    }
  },
  {
    "name": "matched",
    "long": false,
    "columns": {
      "campaign_id": {
        "kind": "id",
        "priority": 3,
        "nullable": false
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": false
      },
      "measure": {
        "kind": "code",
        "priority": 1,
        "keep": true,
        "codes": [
          "spend_year",
          "recent",
          "during",
          "placebo_before"
        ],
        "nullable": false
      },
      "matched": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "unmatched": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "others": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "treated_mean": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "others_mean": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "difference": {
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
      "p": {
        "kind": "number",
        "priority": 1,
        "unit": "probability",
        "decimals": 4,
        "nullable": true
      },
      "smd": {
        "kind": "number",
        "priority": 2,
        "unit": "",
        "decimals": 2,
        "nullable": true
      },
      "reading": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "alike",
          "unlike",
          "more",
          "less",
          "not_shown",
          "too_few"
        ],
        "nullable": false
      }
    }
  },
  {
    "name": "by_tier",
    "long": false,
    "columns": {
      "campaign_id": {
        "kind": "id",
        "priority": 3,
        "nullable": false
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
        "nullable": false
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
          "net_negative",
          "no_purchase"
        ],
        "nullable": true
      },
      "treated": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "control": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "treated_mean": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "control_mean": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "difference": {
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
          "less",
          "not_shown",
          "too_few"
        ],
        "nullable": false
      }
    }
  },
  {
    "name": "channels",
    "long": false,
    "columns": {
      "channel": {
        "kind": "id",
        "priority": 1,
        "nullable": true
      },
      "campaigns": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "treated": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "responded": {
        "kind": "count",
        "priority": 2,
        "nullable": false
      },
      "spend": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "attributed": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "attributed_customers": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "cost_per_attributed": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "told": {
        "kind": "count",
        "priority": 1,
        "nullable": false
      },
      "spend_told": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "incremental": {
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
      }
    }
  },
  {
    "name": "members",
    "long": true,
    "columns": {
      "campaign_id": {
        "kind": "id",
        "priority": 1,
        "nullable": false
      },
      "campaign": {
        "kind": "text",
        "priority": 2,
        "nullable": true
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
      "arm": {
        "kind": "code",
        "priority": 1,
        "codes": [
          "treatment",
          "control",
          "both",
          "unknown"
        ],
        "nullable": false
      },
      "contacted_on": {
        "kind": "date",
        "priority": 2,
        "nullable": true
      },
      "responded_on": {
        "kind": "date",
        "priority": 3,
        "nullable": true
      },
      "converted_on": {
        "kind": "date",
        "priority": 3,
        "nullable": true
      },
      "bought": {
        "kind": "flag",
        "priority": 1,
        "nullable": true
      },
      "revenue": {
        "kind": "money",
        "priority": 1,
        "nullable": true
      },
      "revenue_after": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "revenue_before": {
        "kind": "money",
        "priority": 2,
        "nullable": true
      },
      "stated": {
        "kind": "money",
        "priority": 3,
        "nullable": true
      },
      "overlapped": {
        "kind": "flag",
        "priority": 2,
        "nullable": true
      }
    }
  }
]));

export const entry: ManifestEntry = {
  "id": "campaigns",
  "group": "sales",
  "question": "money",
  "version": 1,
  "reads": {
    "campaigns": [
      "campaign_id",
      "starts_on"
    ],
    "campaign_members": [
      "campaign_id",
      "customer_id"
    ],
    "orders": [
      "customer_id",
      "ordered_at",
      "amount"
    ]
  },
  "improves": {
    "campaigns": [
      "name",
      "channel",
      "cost",
      "treatment_share"
    ],
    "campaign_members": [
      "arm",
      "contacted_on",
      "responded_on",
      "converted_on",
      "revenue"
    ],
    "orders": [
      "campaign_id",
      "line_cost"
    ],
    "costs": [
      "campaign_id",
      "amount",
      "occurred_on"
    ],
    "customers": [
      "name"
    ]
  },
  "dated": "campaigns",
  "cutBy": "campaign_members",
  "period": "all",
  "options": [
    {
      "name": "window",
      "type": "integer",
      "default": 30,
      "nullable": false
    },
    {
      "name": "effect",
      "type": "number",
      "default": null,
      "nullable": true
    },
    {
      "name": "matched",
      "type": "flag",
      "default": false,
      "nullable": false
    }
  ],
  get tables() {
    return tables();
  },
  "metrics": {
    "spend": {
      "trend": "sum",
      "kind": "money",
      "better": "neither",
      "shortest": "quarter"
    },
    "attributed_revenue": {
      "trend": "sum",
      "kind": "money",
      "better": "up",
      "shortest": "quarter"
    },
    "incremental_margin": {
      "trend": "none",
      "kind": "money",
      "better": "up"
    },
    "roi_incremental": {
      "trend": "none",
      "kind": "ratio",
      "better": "up"
    },
    "paid_share": {
      "trend": "none",
      "kind": "ratio",
      "better": "up"
    }
  },
  "warnings": [
    "W_NO_CONTROL",
    "W_RATIO",
    "W_UNLIKE",
    "W_TOO_EARLY",
    "W_NOT_FINAL",
    "W_LIKELY_HIGH",
    "W_EARLIER",
    "W_NO_BEFORE",
    "W_NO_PLAN",
    "W_OVERLAP",
    "W_LAST_TOUCH",
    "W_SPEND_CUT",
    "W_SPEND_DIFFERS",
    "W_ATTRIBUTED_CUT",
    "W_NO_MARGIN",
    "W_UNCOSTED",
    "W_MATCHED",
    "W_MATCHED_UNLIKE",
    "W_MATCHED_PLACEBO",
    "W_MATCHED_WHOLE",
    "W_BOTH_ARMS",
    "W_ARM_UNKNOWN",
    "W_NO_START"
  ],
  "headlines": [
    "paid",
    "paid_likely_high",
    "shown",
    "not_seen",
    "attributed",
    "untold"
  ],
  "headlineReads": [
    "campaigns"
  ],
  "charts": [
    {
      "id": "effect",
      "type": "forest",
      "table": "campaigns",
      "x": "campaign_id",
      "y": [
        "incremental"
      ],
      "low": "low",
      "high": "high"
    },
    {
      "id": "channels",
      "type": "bars",
      "table": "channels",
      "x": "channel",
      "y": [
        "spend",
        "attributed"
      ]
    }
  ],
  "screen": [
    "campaigns",
    "arms",
    "matched"
  ],
  "examples": [
    "campaigns",
    "campaigns --window 60 --show campaigns,balance",
    "campaigns --effect 5 --show arms",
    "campaigns --matched --show matched",
    "campaigns --by customers.segment",
    "campaigns --show members --csv"
  ],
  load: () => import('../analyses/campaigns/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/campaigns/index.js')).default,
};
