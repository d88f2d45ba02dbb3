// Generated from the declarations by `npm run generate`; do not edit.
import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';

export const entry: ManifestEntry = {
  "id": "enquiries",
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
      "name"
    ]
  },
  "dated": "orders",
  "period": "last-12m",
  "options": [
    {
      "name": "minimum",
      "type": "number",
      "default": 0,
      "nullable": false
    }
  ],
  "tables": [
    {
      "name": "summary",
      "long": false,
      "columns": {
        "customers": {
          "kind": "count",
          "priority": 1,
          "nullable": false
        },
        "revenue_net": {
          "kind": "money",
          "priority": 1,
          "nullable": false
        },
        "average": {
          "kind": "money",
          "priority": 1,
          "nullable": true
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
          "keep": true,
          "nullable": true
        },
        "revenue_net": {
          "kind": "money",
          "priority": 1,
          "nullable": false
        },
        "days": {
          "kind": "count",
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
    "revenue_net": {
      "trend": "sum",
      "kind": "money",
      "better": "up"
    },
    "repeat_share": {
      "trend": "snapshot",
      "kind": "ratio",
      "better": "up"
    }
  },
  "warnings": [
    "W_NO_CUSTOMER"
  ],
  "headlines": [
    "brought",
    "nobody"
  ],
  "charts": [],
  "examples": [
    "enquiries",
    "enquiries --by channel"
  ],
  load: () => import('../analyses/enquiries/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/enquiries/index.js')).default,
};
