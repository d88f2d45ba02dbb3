// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

const tables = once((): ManifestEntry['tables'] => ([
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
        "each": {
          "by": "measure",
          "as": {
            "nps": {
              "kind": "number",
              "unit": "points",
              "decimals": 1
            },
            "csat": {
              "kind": "ratio"
            },
            "ces": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            },
            "mean": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            }
          }
        },
        "nullable": true
      },
      "low": {
        "kind": "number",
        "priority": 2,
        "unit": "points, CSAT as a ratio",
        "decimals": 3,
        "each": {
          "by": "measure",
          "as": {
            "nps": {
              "kind": "number",
              "unit": "points",
              "decimals": 1
            },
            "csat": {
              "kind": "ratio"
            },
            "ces": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            },
            "mean": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            }
          }
        },
        "nullable": true
      },
      "high": {
        "kind": "number",
        "priority": 2,
        "unit": "points, CSAT as a ratio",
        "decimals": 3,
        "each": {
          "by": "measure",
          "as": {
            "nps": {
              "kind": "number",
              "unit": "points",
              "decimals": 1
            },
            "csat": {
              "kind": "ratio"
            },
            "ces": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            },
            "mean": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            }
          }
        },
        "nullable": true
      },
      "change": {
        "kind": "number",
        "priority": 1,
        "unit": "points, CSAT as a ratio",
        "decimals": 3,
        "each": {
          "by": "measure",
          "as": {
            "nps": {
              "kind": "number",
              "unit": "points",
              "decimals": 1
            },
            "csat": {
              "kind": "ratio"
            },
            "ces": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            },
            "mean": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            }
          }
        },
        "nullable": true
      },
      "change_low": {
        "kind": "number",
        "priority": 3,
        "unit": "points, CSAT as a ratio",
        "decimals": 3,
        "each": {
          "by": "measure",
          "as": {
            "nps": {
              "kind": "number",
              "unit": "points",
              "decimals": 1
            },
            "csat": {
              "kind": "ratio"
            },
            "ces": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            },
            "mean": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            }
          }
        },
        "nullable": true
      },
      "change_high": {
        "kind": "number",
        "priority": 3,
        "unit": "points, CSAT as a ratio",
        "decimals": 3,
        "each": {
          "by": "measure",
          "as": {
            "nps": {
              "kind": "number",
              "unit": "points",
              "decimals": 1
            },
            "csat": {
              "kind": "ratio"
            },
            "ces": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            },
            "mean": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            }
          }
        },
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
        "keep": true,
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
        "keep": true,
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
          "potential_gold",
          "ordinary",
          "archive",
          "too_young",
          "net_negative",
          "no_purchase",
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
        "each": {
          "by": "measure",
          "as": {
            "nps": {
              "kind": "number",
              "unit": "points",
              "decimals": 1
            },
            "csat": {
              "kind": "ratio"
            },
            "ces": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            },
            "mean": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            }
          }
        },
        "nullable": true
      },
      "unweighted_low": {
        "kind": "number",
        "priority": 3,
        "unit": "points, CSAT as a ratio",
        "decimals": 3,
        "each": {
          "by": "measure",
          "as": {
            "nps": {
              "kind": "number",
              "unit": "points",
              "decimals": 1
            },
            "csat": {
              "kind": "ratio"
            },
            "ces": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            },
            "mean": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            }
          }
        },
        "nullable": true
      },
      "unweighted_high": {
        "kind": "number",
        "priority": 3,
        "unit": "points, CSAT as a ratio",
        "decimals": 3,
        "each": {
          "by": "measure",
          "as": {
            "nps": {
              "kind": "number",
              "unit": "points",
              "decimals": 1
            },
            "csat": {
              "kind": "ratio"
            },
            "ces": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            },
            "mean": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            }
          }
        },
        "nullable": true
      },
      "weighted": {
        "kind": "number",
        "priority": 1,
        "unit": "points, CSAT as a ratio",
        "decimals": 3,
        "each": {
          "by": "measure",
          "as": {
            "nps": {
              "kind": "number",
              "unit": "points",
              "decimals": 1
            },
            "csat": {
              "kind": "ratio"
            },
            "ces": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            },
            "mean": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            }
          }
        },
        "nullable": true
      },
      "low": {
        "kind": "number",
        "priority": 2,
        "unit": "points, CSAT as a ratio",
        "decimals": 3,
        "each": {
          "by": "measure",
          "as": {
            "nps": {
              "kind": "number",
              "unit": "points",
              "decimals": 1
            },
            "csat": {
              "kind": "ratio"
            },
            "ces": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            },
            "mean": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            }
          }
        },
        "nullable": true
      },
      "high": {
        "kind": "number",
        "priority": 2,
        "unit": "points, CSAT as a ratio",
        "decimals": 3,
        "each": {
          "by": "measure",
          "as": {
            "nps": {
              "kind": "number",
              "unit": "points",
              "decimals": 1
            },
            "csat": {
              "kind": "ratio"
            },
            "ces": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            },
            "mean": {
              "kind": "number",
              "unit": "points",
              "decimals": 2
            }
          }
        },
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
      "rated": {
        "kind": "count",
        "priority": 3,
        "nullable": false
      },
      "performance_all": {
        "kind": "number",
        "priority": 2,
        "unit": "points",
        "decimals": 2,
        "nullable": true
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
        "keep": true,
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
        "priority": 2,
        "nullable": true
      },
      "name": {
        "kind": "text",
        "priority": 1,
        "keep": true,
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
]));

export const entry: ManifestEntry = {
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
      "customer_id",
      "name"
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
      "name": "own_brand",
      "type": "text",
      "default": null,
      "nullable": true
    },
    {
      "name": "reversed",
      "type": "texts",
      "default": [],
      "nullable": false
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
  get tables() {
    return tables();
  },
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
      "better": "up",
      "table": "survey_invitations"
    },
    "nps": {
      "trend": "ratio",
      "kind": "number",
      "better": "up",
      "unit": "points",
      "decimals": 1,
      "times": 100,
      "keyFigure": 90
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
    "W_OWN_BRAND",
    "W_NOT_REVERSED",
    "W_NOT_NPS",
    "W_OUT_OF_SCALE",
    "W_CES_DIRECTION",
    "W_INVITATIONS_CUT",
    "W_FEW_FOR_DRIVERS",
    "W_DRIVERS_SAMPLED"
  ],
  "headlines": [
    "nps",
    "nps_between",
    "csat",
    "csat_between",
    "ces",
    "ces_between",
    "acsi",
    "acsi_between",
    "expectation_gap",
    "expectation_gap_between",
    "no_score",
    "nobody"
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
      "low": "low",
      "high": "high",
      "series": "item",
      "each": "measure",
      "shares": [
        "csat"
      ]
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
      "high": "high",
      "each": "brand"
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
};
