// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "levels": "Who to call first",
  "backtest": "Would it have worked",
  "reasons": "What went with leaving",
  "dcurve": "Limits of silence",
  "survival": "How long contracts last",
  "calibration": "Said and seen",
  "customers": "Customers"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "Customer",
  "name": "Name",
  "customers": "Customers",
  "rank": "Rank",
  "value": "Value a year",
  "low": "Low",
  "high": "High",
  "product_id": "Product",
  "basis": "Basis",
  "level": "Risk",
  "tier": "Tier",
  "chance": "Chance of leaving",
  "value_at_risk": "Value at risk",
  "reason": "Main reason",
  "day": "Day",
  "warning": "Warning",
  "gone": "Gone before",
  "base_rate": "Base rate",
  "listed": "Listed",
  "left_listed": "Left, of listed",
  "left_by_chance": "Left by chance",
  "horizon": "Days ahead",
  "precision": "Precision",
  "recall": "Recall",
  "lift": "Lift",
  "lift_low": "Lift, low",
  "lift_high": "Lift, high",
  "money_share": "Of the money lost",
  "auc": "Area",
  "contacted": "Contacted since",
  "seen": "Had it",
  "left_seen": "Left",
  "left_expected": "Were to leave",
  "left_share": "Share that left",
  "more": "More than expected",
  "p": "p, adjusted",
  "stands_out": "Stands out",
  "refused": "Written after the fact",
  "who": "Who",
  "days": "Days silent",
  "type_one": "Came back, but beyond",
  "type_two": "Left, but within",
  "both": "Both",
  "best": "Least",
  "tenth": "Tenth",
  "months": "Months",
  "at_risk": "Observed",
  "left_now": "Left in it",
  "hazard": "Share that left in it",
  "staying": "Still there",
  "alive": "Still a customer",
  "silent": "Days silent",
  "usual_gap": "Usual gap (days)",
  "rhythm": "Rarer than own gaps",
  "reasons": "Reasons",
  "last_contact": "Last contact",
  "product": "Product name",
  "owner": "Owner id",
  "owner_name": "Owner",
  "treatment": "Campaign id",
  "treatment_name": "Campaign"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "at_risk": "Customers at high risk",
  "value_at_risk": "Value at high risk",
  "fell_silent": "Fell silent",
  "lost_value": "Value of those who fell silent",
  "won_back": "Won back",
  "precision": "Precision of such lists"
}));

const codes = once((): EntryStrings['codes'] => ({
  "orders": "orders",
  "contracts": "contracts",
  "high": "high",
  "medium": "medium",
  "low": "low",
  "gone": "gone",
  "unknown": "unknown",
  "gold": "gold",
  "potential_gold": "potential gold",
  "ordinary": "ordinary",
  "archive": "archive",
  "too_young": "too young to judge",
  "net_negative": "net negative",
  "no_purchase": "no purchase",
  "product": "product last bought",
  "complaint": "complained",
  "late_delivery": "delivered late",
  "returned": "gave goods back",
  "spend_down": "spend down by half",
  "silent": "silent for unusually long",
  "once": "bought but once",
  "chance": "chance of no purchase",
  "value_at_risk": "value at risk",
  "combined": "combined",
  "alive": "still a customer",
  "rhythm": "own rhythm",
  "d_curve": "limit of silence",
  "silence": "longest silent first",
  "largest": "largest first",
  "largest_chance": "largest × chance",
  "all": "all",
  "repeat": "bought again"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "tested_cost": "{risk} of {still} customers still with us will probably buy nothing in the next {horizon} days: {cost} a year is at risk; of the {listed} such a list named on {day}, {left} did not come back ({chance} by chance).",
  "tested": "{risk} of {still} customers still with us will probably buy nothing in the next {horizon} days; of the {listed} such a list named on {day}, {left} did not come back ({chance} by chance).",
  "contracts": "{risk} of {still} customers under contract will probably have none in {horizon} days; of the {listed} such a list named on {day}, {left} had none ({chance} by chance).",
  "no_chance": "Who will leave cannot be said: no warning could be tested on what is known."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_NO_MODEL": "no chance of leaving: {repeaters} customers bought on two days or more, at least {least} are needed",
  "W_OPEN_GAPS": "no chance of leaving: {repeaters} customers bought on two days or more, but fewer than half of all gaps between purchases have ended",
  "W_NO_FIT": "no chance of leaving: the fit to the {repeaters} customers who bought on two days or more did not converge",
  "W_YOUNG_DATA": "data of {days} days are young for gaps of {gap} days: take the chances as a first guess",
  "W_SEASON": "under two years of data: who buys once a year looks silent",
  "W_NO_BACKTEST": "too few days to test the warning on ({days} days are needed): no chances are given",
  "W_DAY_LEFT_OUT": "backtest without {days}: too little history before",
  "W_GONE": "customers silent for more than {days} days are counted as gone and stand in no list",
  "W_NO_MONEY": "orders have no amounts: lists go by chance, not by value at risk",
  "W_NO_SPEND_MODEL": "what a purchase is worth follows no model: values are left empty",
  "W_COMBINED_USED": "the combined warning is used: its list is more precise than the best single one by {gain} ({low} to {high})",
  "W_COMBINED_NOT_USED": "the combined warning is not used: its list is not surely more precise than that of the best single one ({best:code}): by {gain} ({low} to {high})",
  "W_AFTER_THE_FACT": "{reason:code}{product} tells who left too well ({area}): written after the fact? It is refused",
  "W_CONTACTED": "customers on the lists were contacted within the horizon: what came of them is not what the warning alone would have seen",
  "W_CONTRACTS_AND_ORDERS": "contracts and orders stand beside each other: orders may be invoices of the contracts, so they are never added",
  "W_ONLY_SURVIVORS": "no contract ends before the last {days} days: who left earlier is missing, so no chances are given; --snapshot says which days the contracts tell of",
  "W_SNAPSHOT": "contracts tell of {from} to {to} alone: each is observed from its age on the first of these days"
}));

export const strings: EntryStrings = {
  "title": "Churn warning",
  "summary": "Which customers will probably buy nothing more, what that costs, why, and how such a warning would have done before.",
  "options": {
    "horizon": "how far ahead: a duration (90d, 6m), or a day; twice the usual gap and at least 30 days where absent",
    "capacity": "how many customers can be called: the length of the lists that the backtest judges",
    "levels": "chances from which a customer is at medium and at high risk: 35%,60%",
    "measure": "what money is: net revenue, or margin of lines whose cost is known",
    "snapshot": "contracts are who was there in these days alone: 2025-10-01..2025-12-31",
    "grace_days": "days after a contract in which a renewal still counts as staying"
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
