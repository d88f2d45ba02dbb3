// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "states": "Where customers stand",
  "transitions": "From where to where",
  "flow": "How far, how fast",
  "winback": "Who of the silent came back",
  "retention_by_state": "Retention by state",
  "relation": "How near we stand to customers of the last 365 days",
  "customers": "Customers"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "Customer",
  "name": "Name",
  "customers": "Customers",
  "share": "Share",
  "value": "Value",
  "low": "Low",
  "high": "High",
  "state": "State",
  "level": "Relation",
  "value_each": "Value each",
  "contacts": "Contacts",
  "silent_from": "Silent for more days than",
  "value_share": "Share of value",
  "came_in": "Came in",
  "went_out": "Went out",
  "net": "Net",
  "before": "Were before",
  "came_back": "Came back",
  "rate": "Rate",
  "advocates": "Advocates",
  "from": "From",
  "to": "To",
  "of": "Of",
  "value_before": "Value before",
  "clock": "From the",
  "step": "To",
  "entered": "On the way",
  "reached": "Arrived",
  "went_cold": "Went cold",
  "waiting": "Waited for",
  "median_days": "Half by (days)",
  "days": "Within (days)",
  "was": "Was",
  "arm": "Arm",
  "days_silent": "Days silent (median)",
  "value_since": "Value since",
  "gained": "More than control",
  "gained_low": "More: low",
  "gained_high": "More: high",
  "flow": "Flow",
  "value_now": "Value now",
  "lead_id": "Lead",
  "since": "Since",
  "previous": "Before that",
  "advocate": "Advocate",
  "won_back": "Was gone once",
  "purchases": "Purchase days",
  "last_on": "Last purchase",
  "silent": "Days silent"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "first_to_repeat": "New customers who bought again within 90 days",
  "days_to_second": "Median days to the second purchase",
  "dormant": "Dormant customers",
  "won_back_rate": "Silent customers who bought again",
  "advocates": "Active customers who recommend us"
}));

const codes = once((): EntryStrings['codes'] => ({
  "prospect": "prospect",
  "qualified": "qualified",
  "likely_buyer": "likely buyer",
  "first_time": "first time",
  "repeat": "repeat",
  "loyal": "loyal",
  "won_back": "won back",
  "dormant": "dormant",
  "defected": "gone",
  "ladder": "ladder",
  "relation": "relation",
  "partnership": "partnership",
  "proactive": "proactive",
  "accountable": "accountable",
  "reactive": "reactive",
  "basic": "basic",
  "not_yet_known": "not yet known",
  "gone_from_the_data": "gone from the data",
  "lead": "lead",
  "first_purchase": "first purchase",
  "all": "all",
  "treatment": "treated",
  "control": "held out",
  "kept": "kept",
  "lost": "lost",
  "switched": "bought elsewhere before",
  "reactivated": "won back",
  "unseen": "older than the data",
  "new": "new"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "moved": "Of {buyers} {buyers:customer|customers} {loyal} {loyal:is|are} loyal and {gone} gone; in the period {fell} fell silent, and {back} of {silent} silent ones bought again ({rate}).",
  "stands": "Of {buyers} {buyers:customer|customers} {loyal} {loyal:is|are} loyal and {gone} gone; nobody was silent when the period began.",
  "nobody": "Nobody has bought up to the last day of the period."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_RULE": "dormant after {dormant} days of silence, gone after {defected}, loyal from {loyal} purchase days; the usual gap is {gap} days",
  "W_RULE_CONTRACTS": "from contracts: dormant {dormant} days after the last one ended, gone after {defected}, loyal from {loyal} contracts",
  "W_RULE_RELATION": "contacts after the first purchase, of the last 365 days: partnership is contact both ways in {steady} quarters or more and one of {kinds}; proactive ours in {steady} quarters; accountable ours within {soon} days of a purchase; reactive any other; basic none",
  "W_NO_GAP": "nobody bought on two days: how long a silence is long cannot be said, so nobody is dormant; --dormant-days and --defected-days say it",
  "W_NOT_GONE": "{back} of {customers} who were gone ({share}) bought again in the period: {days} days of silence are no departure here, raise --defected-days",
  "W_NO_BASE": "nobody had bought by {day}, the day before the period: who moved cannot be said; name a shorter --period",
  "W_YOUNG_DATA": "orders begin on {first}: by {day} nobody could be silent for {days} days yet, so who was gone then is missing",
  "W_NO_PROSPECTS": "neither leads nor deals are loaded: the ladder begins with the first purchase",
  "W_BOUGHT_BEFORE": "{bought} of {leads} leads had bought before they were one, and are not on the way",
  "W_UNLINKED": "deals that name no customer are left out: nobody knows whether they bought",
  "W_NO_CONTROL": "nobody was held out in the period: who came back did so with or without what was done",
  "W_NO_ADVOCACY": "neither answers to whether one would recommend us nor referrals are loaded: nobody is known as an advocate",
  "W_CONTRACTS_ASIDE": "customers with a contract in force and no order stand nowhere: orders say who bought",
  "W_NO_AMOUNT": "no amounts are loaded: where customers stand is known, their value is not",
  "W_NO_CUSTOMER": "order lines without a customer are left out; they hold {amount}"
}));

export const strings: EntryStrings = {
  "title": "Customer lifecycle",
  "summary": "Where customers stand between the first lead and the last purchase, who moved since, and who came back.",
  "options": {
    "dormant_days": "days of silence after which a customer is dormant; by default twice the usual gap between purchases",
    "defected_days": "days of silence after which a customer is gone; by default four times the usual gap",
    "loyal_orders": "purchase days from which a customer is loyal",
    "min_n": "rates of fewer customers are not shown",
    "scheme": "ladder of states, or beside it the relation: how near the firm stands to its customers by its contacts",
    "joint_kinds": "kinds of contact that both sides put work into: they make a partnership of steady contact"
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
