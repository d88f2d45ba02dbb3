// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "segments": "Segments",
  "thresholds": "Thresholds",
  "grid": "Recency by frequency",
  "migration": "Moves between segments",
  "customers": "Customers"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "Customer",
  "name": "Name",
  "customers": "Customers",
  "orders": "Orders",
  "share": "Share",
  "revenue_net": "Net revenue",
  "segment": "Segment",
  "revenue_share": "Share of revenue",
  "average_order": "Average order",
  "median_recency": "Median days since purchase",
  "median_frequency": "Median orders",
  "median_monetary": "Median revenue",
  "measure": "Measure",
  "score": "Score",
  "above": "Above",
  "up_to": "Up to",
  "basis": "Basis",
  "r": "Recency score (R)",
  "f": "Frequency score (F)",
  "m": "Monetary score (M)",
  "mean_monetary": "Revenue per customer",
  "from_segment": "From",
  "to_segment": "To",
  "revenue_before": "Revenue before",
  "revenue_now": "Revenue now",
  "rfm_score": "RFM",
  "recency": "Days since purchase",
  "frequency": "Orders",
  "monetary": "Net revenue"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "customers": "Customers who bought",
  "orders": "Orders",
  "revenue_net": "Net revenue",
  "average_order": "Net revenue per order",
  "champions_share": "Share of customers who are champions",
  "champions_revenue_share": "Share of revenue from champions",
  "lapsing_share": "Share of customers at risk or not to be lost"
}));

const codes = once((): EntryStrings['codes'] => ({
  "recency": "days since purchase",
  "frequency": "orders",
  "monetary": "net revenue",
  "quantile": "equal parts of the customers",
  "own": "given",
  "champions": "champions",
  "loyal": "loyal",
  "potential_loyal": "potentially loyal",
  "new_customers": "new",
  "promising": "promising",
  "need_attention": "need attention",
  "about_to_sleep": "about to sleep",
  "at_risk": "at risk",
  "cannot_lose": "not to be lost",
  "hibernating": "hibernating",
  "returns_only": "returns only",
  "no_purchase": "no purchase"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "champions": "{champions} of {customers} {customers:customer|customers} ({share}) are champions and bring {part} of {revenue}.",
  "no_value": "{champions} of {customers} {customers:customer|customers} ({share}) are champions; there is no revenue above zero to share.",
  "nobody": "Nobody bought in this period."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_FEWER_RECENCY_SCORES": "only {given} of {asked} recency scores are given: too many customers bought last on the same day",
  "W_FEWER_FREQUENCY_SCORES": "only {given} of {asked} frequency scores are given: too many customers have the same number of orders; set --f-cuts for other classes",
  "W_FEWER_MONETARY_SCORES": "only {given} of {asked} monetary scores are given: too many customers spent the same",
  "W_NO_ORDER_ID": "orders have no ids: every line is counted as an order (--frequency days counts days of purchase)",
  "W_RETURNS_ONLY": "customers who only returned goods in this period have no scores",
  "W_NO_CUSTOMER": "order lines without a customer are left out; they hold {amount}",
  "W_NO_AMOUNT": "order lines without an amount are left out",
  "W_NO_MONEY": "orders have no amounts: customers are scored by recency and frequency, nothing is said of money",
  "W_NO_PURCHASE": "nobody bought in this period"
}));

export const strings: EntryStrings = {
  "title": "Recency, frequency, monetary value",
  "summary": "Who bought lately, often and much: scores, named segments, and the thresholds behind them.",
  "options": {
    "bins": "scores run from 1 to this number; 5 gives quintiles",
    "frequency": "what is counted: orders, or days with a purchase",
    "r_cuts": "own cuts of recency in days, ascending, one fewer than --bins: 30,90,180,365",
    "f_cuts": "own cuts of frequency, ascending: more than the cut scores higher",
    "m_cuts": "own cuts of money, ascending: more than the cut scores higher"
  },
  get tables() {
    return tables();
  },
  get columns() {
    return columns();
  },
  get metrics() {
    return metrics();
  },
  get codes() {
    return codes();
  },
  get headlines() {
    return headlines();
  },
  get warnings() {
    return warnings();
  },
};
