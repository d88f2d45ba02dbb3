// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';

export const strings: EntryStrings = {
  "title": "Enquiries",
  "summary": "How many customers bought, and for how much.",
  "options": {
    "minimum": "net revenue from which a customer counts"
  },
  "tables": {
    "summary": "Summary",
    "customers": "Customers"
  },
  "columns": {
    "customer_id": "Customer",
    "name": "Name",
    "customers": "Customers",
    "revenue_net": "Net revenue",
    "average": "Average per customer",
    "days": "Days with a purchase"
  },
  "metrics": {
    "customers": "Customers",
    "revenue_net": "Net revenue",
    "repeat_share": "Bought on more than one day"
  },
  "codes": {},
  "headlines": {
    "brought": "{customers} {customers:customer|customers} brought {revenue}.",
    "nobody": "Nobody bought enough to count in this period."
  },
  "warnings": {
    "W_NO_CUSTOMER": "order lines without a customer are left out; they hold {amount}"
  }
};
