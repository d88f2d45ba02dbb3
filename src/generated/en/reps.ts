// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "ranking": "Ranking",
  "work": "Bookings, collections, cycle",
  "win_rates": "Win rate in three definitions",
  "win_curve": "Win curve",
  "attainment": "Quota attainment",
  "plan": "Plan gap and next quota",
  "profile": "Strengths",
  "activities": "Activities"
}));

const columns = once((): EntryStrings['columns'] => ({
  "name": "Name",
  "customers": "Customers",
  "orders": "Orders",
  "share": "Share",
  "rank": "Rank",
  "value": "Value",
  "low": "Low",
  "high": "High",
  "product_id": "Product",
  "rep_id": "Rep",
  "reseller_id": "Reseller",
  "numerator": "Numerator",
  "denominator": "Denominator",
  "team": "Team",
  "won": "Won",
  "decided": "Decided",
  "win_rate": "Win rate",
  "shrunk_rate": "Shrunken rate",
  "shrunk_low": "Shrunken low",
  "shrunk_high": "Shrunken high",
  "expected": "Expected wins",
  "observed_expected": "Observed / expected",
  "oe_low": "O/E low",
  "oe_high": "O/E high",
  "fair_rate": "Fair rate",
  "fair_low": "Fair low",
  "fair_high": "Fair high",
  "top_probability": "P(among the best)",
  "funnel_low": "Funnel low",
  "funnel_high": "Funnel high",
  "funnel": "Funnel",
  "p_value": "p",
  "signal": "Signal",
  "bookings": "Bookings",
  "discount_rate": "Discount",
  "list_amount": "Amount before discount",
  "due": "Due",
  "collected": "Collected",
  "collection_rate": "Collected share",
  "bills": "Bills",
  "unpaid": "Unpaid",
  "days_late": "Days late",
  "cycle_days": "Cycle (days to half of the wins)",
  "median_won": "Median days of deals won",
  "open_deals": "Open deals",
  "definition": "Definition",
  "censored": "Still open",
  "method": "Method",
  "days": "Days",
  "at_risk": "At risk",
  "lost": "Lost",
  "open": "Open",
  "period_start": "From",
  "period_end": "To",
  "quota_branch": "Branch",
  "quota_region": "Region",
  "quota_channel": "Channel",
  "quota_team": "Team",
  "quota_category": "Category",
  "measure": "Measure",
  "quota": "Quota",
  "prorated": "Share of the quota that counts",
  "target": "Quota that counts",
  "actual": "Actual",
  "gap": "Gap",
  "attainment": "Attainment",
  "met": "Met",
  "ytd_target": "Quota to date",
  "ytd_actual": "Actual to date",
  "ytd_attainment": "Attainment to date",
  "complete": "Complete",
  "plan": "Plan of the year",
  "booked": "Booked",
  "run_rate": "A month",
  "projected": "Projected",
  "required_a_month": "Needed a month",
  "p_hit": "P(plan met)",
  "next_start": "Next from",
  "next_end": "Next to",
  "next_quota": "Next quota",
  "months": "Months used",
  "assumes": "Assumes",
  "dimension": "By",
  "expected_rate": "Everybody's rate",
  "kind": "Kind",
  "contacts": "Contacts",
  "outbound": "Outbound",
  "directed": "With direction",
  "outbound_share": "Outbound share",
  "minutes": "Minutes"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "bookings": "Bookings credited to reps",
  "won": "Deals won",
  "win_rate": "Win rate of deals decided",
  "win_rate_created": "Win rate of deals created",
  "win_rate_curve": "Win rate by the curve",
  "attainment": "Quota attainment",
  "collection_rate": "Share collected of what fell due",
  "days_late": "Days late",
  "discount_rate": "Discount",
  "cycle_days": "Days to half of the wins",
  "median_won": "Median days of deals won",
  "open_deals": "Open deals",
  "signals": "Reps who differ from the others"
}));

const codes = once((): EntryStrings['codes'] => ({
  "above": "better than chance explains",
  "below": "worse than chance explains",
  "as_others": "as the others",
  "inside": "inside",
  "look": "outside 95 %",
  "act": "outside 99.8 %",
  "closed": "won of decided in the period",
  "created": "won of created in the period",
  "curve": "won by the horizon, open deals censored",
  "wilson": "Wilson",
  "aalen_johansen": "Aalen-Johansen",
  "run_rate": "the last 12 months go on; no season; met in half of the cases",
  "too_few_months": "fewer than 3 whole months: no projection",
  "segment": "segment",
  "category": "product category",
  "lead_source": "lead source",
  "sales_process": "kind of deal",
  "account": "new or inherited account"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "won_apart": "{won} of {decided} decided deals were won ({rate}, {low} to {high}); {signals} {signals:rep differs|reps differ} from the others beyond chance.",
  "won_alike": "{won} of {decided} decided deals were won ({rate}, {low} to {high}); no rep differs from the others beyond chance.",
  "won": "{won} of {decided} decided deals were won ({rate}, {low} to {high}).",
  "few_deals": "Reps booked {bookings}; {decided} decided {decided:deal is|deals are} too few for a win rate.",
  "few_decided": "{decided} decided {decided:deal is|deals are} too few for a win rate.",
  "bookings": "Reps booked {bookings}; no deal was decided in this period.",
  "nothing": "Nothing was booked, and no deal was decided in this period."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_LEAGUE_IS_NOISE": "win rates differ between reps no more than chance would make them: the ranking says nothing",
  "W_NO_REP": "deals without a rep are left out",
  "W_UNCREDITED": "order lines no rep is credited with are left out; they hold {amount}",
  "W_OVER_CREDITED": "shares of an order that add up to more than the order were scaled down to it",
  "W_UNDER_CREDITED": "shares of an order add up to less than the order; the rest is credited to nobody",
  "W_NO_CLOSE_DATE": "closed deals without a closing date; the expected date stands in where there is one",
  "W_QUOTA_MEASURE": "quotas in {measure} cannot be measured from the data; known: revenue, quantity, orders",
  "W_QUOTA_BY": "quotas are not set by {attribute}: each part of the sales is set against the whole quota",
  "W_NOT_KNOWN_BY": "{table} have no {attribute}: nothing is said of them there",
  "W_NO_QUOTA": "no quota lies within the period: attainment is not known"
}));

export const strings: EntryStrings = {
  "title": "Sales representatives",
  "summary": "Who performs, judged fairly: chance and what a rep did not choose are taken out before anybody is ranked.",
  "options": {
    "top_k": "how many reps \"among the best\" means",
    "adjust": "what a rep did not choose and is not judged by",
    "ramp_months": "months in which a new rep grows into the full quota; 0: the full quota from the first day",
    "horizon_days": "days after creation at which the win curve is read"
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
