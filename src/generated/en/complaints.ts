// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "products": "Products",
  "waves": "Waves",
  "lots": "Lots of a wave, at equal age",
  "topics": "Topics",
  "groups": "Branches, channels and tiers, for what they sell",
  "weeks": "Week by week",
  "handling": "How they were handled",
  "effect": "Who buys again",
  "profit": "What recovering brings, a case",
  "cases": "Complaints one by one"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "Customer",
  "name": "Name",
  "orders": "Orders",
  "share": "Share",
  "rank": "Rank",
  "value": "Value",
  "low": "Low",
  "high": "High",
  "product_id": "Product",
  "topic": "Topic",
  "complaints": "Complaints",
  "exposure": "Could have come from",
  "rate": "Per 1,000",
  "expected": "Expected",
  "shrunk": "Shrunk ratio",
  "shrunk_low": "Its lower limit",
  "p": "p",
  "q": "q",
  "reading": "Reading",
  "first_week": "First week",
  "last_week": "Last week",
  "over": "Over",
  "excess": "More than expected",
  "delay": "Median days from purchase",
  "lots_from": "Lots from",
  "lots_to": "Lots to",
  "unsure": "Lot unsure",
  "bought_month": "Bought in",
  "units": "Units",
  "age": "Equal age (days)",
  "stands_out": "Stands out",
  "emerged_on": "Came up",
  "attribute": "Attribute",
  "ratio": "Observed to expected",
  "week": "Week",
  "centre": "Centre",
  "limit_low": "Limit below",
  "limit_high": "Limit above",
  "beyond": "Beyond",
  "primed_low": "Widened below",
  "primed_high": "Widened above",
  "beyond_primed": "Beyond the widened",
  "sigma_z": "Sigma z",
  "dispersion": "Dispersion",
  "answered_median": "Median to answer",
  "solved_median": "Median to solve",
  "not_solved": "Not solved",
  "recovered": "Recovered",
  "not_recovered": "Not recovered",
  "unknown": "Not known",
  "recovered_rate": "Recovered, share",
  "recovered_low": "Recovered, low",
  "recovered_high": "Recovered, high",
  "followed": "Followed",
  "repeated": "Complained again",
  "repeat_rate": "Again, share",
  "repeat_low": "Again, low",
  "repeat_high": "Again, high",
  "compensation": "Compensation",
  "handling_cost": "Handling cost",
  "comparison": "After a complaint",
  "cases": "Cases",
  "again": "Bought again",
  "against_cases": "Against",
  "against_again": "Of these again",
  "followed_again": "Of the followed again",
  "against_share": "Their share",
  "against_followed": "Of these followed",
  "against_followed_again": "Followed and again",
  "difference": "Difference",
  "matched": "Matched",
  "unlike_before": "Unlike before matching",
  "unlike_after": "Unlike after matching",
  "like_cases": "Like cases",
  "margin": "Margin of who returns",
  "gain": "Gain",
  "extra_cost": "Extra cost",
  "net": "Net",
  "net_low": "Net, low",
  "net_high": "Net, high",
  "roi": "ROI",
  "roi_low": "ROI, low",
  "roi_high": "ROI, high",
  "break_even": "Breaks even at",
  "clv": "Margin expected",
  "ticket_id": "Case",
  "opened_on": "Opened",
  "priority": "Priority",
  "state": "State",
  "owner": "Owner id",
  "owner_name": "Owner",
  "product": "Product name",
  "bought_on": "Bought",
  "is_sure": "Purchase sure"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "complaints": "Complaints",
  "complaint_rate": "Complaints per 1,000",
  "recovered_rate": "Recovered",
  "repeat_complaint_rate": "Complained again",
  "solved_at_first": "Solved at first contact",
  "effect_of_complaint": "Effect of a complaint",
  "recovery_roi": "ROI of recovering"
}));

const codes = once((): EntryStrings['codes'] => ({
  "gold": "gold",
  "potential_gold": "potential gold",
  "ordinary": "ordinary",
  "archive": "archive",
  "too_young": "too young to judge",
  "net_negative": "net negative",
  "no_purchase": "no purchase",
  "wave": "wave, see waves",
  "more": "more",
  "fewer": "fewer",
  "as_others": "as the others",
  "no_complaints": "without complaints",
  "no_exposure": "nothing sold",
  "no_product": "no product named",
  "emerging": "emerging",
  "usual": "as usual",
  "branch": "branch",
  "channel": "channel",
  "tier": "tier",
  "complained": "complained",
  "placebo": "placebo, before",
  "recovered": "recovered",
  "recovered_alike": "recovered, alike",
  "recovered_unknown": "recovery unknown",
  "silent": "silent buyers",
  "less": "less often",
  "not_shown": "no difference shown",
  "groups_differ": "groups differ, no reading",
  "as_before": "no reading: as before",
  "no_comparison": "nothing to compare with",
  "no_placebo": "not tested: orders begin too late",
  "as_they_are": "not of like cases",
  "too_few": "too few",
  "seen": "alike before",
  "pays": "observed to pay",
  "costs": "observed to cost more",
  "drawn_by_lot": "drawn by lot",
  "no_money": "no margin or cost known",
  "open": "open",
  "solved": "solved",
  "unknown": "not known"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "wave": "{complaints} {complaints:complaint|complaints}, {rate} per thousand ({low} to {high}). The largest wave: {product}, {cases} from the week of {first} to that of {last} against {expected} expected.",
  "calm": "{complaints} {complaints:complaint|complaints}, {rate} per thousand ({low} to {high}). No wave of them.",
  "counted": "{complaints} {complaints:complaint|complaints}; how often they come is not known.",
  "nothing": "No complaint in this period.",
  "no_kind": "No case says whether it is a complaint."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_KIND": "no case of the period is a complaint; of a file that holds complaints alone, say so when loading: --map \"kind={value: complaint}\"",
  "W_NO_EXPOSURE": "without orders there is nothing to count complaints against; --per cases counts them against cases of every kind",
  "W_CUT_EXPOSURE": "what was sold cannot be told by this cut or filter of cases, so no rate is given; --per cases gives one",
  "W_WEEKS_UNCOVERED": "{weeks} {weeks:week|weeks} hold no case of any kind, which this desk does not have otherwise: they are no zeros and are left out",
  "W_YOUNG_DATA": "the cases tell of {weeks} whole {weeks:week|weeks}: too few before any to say what is usual, so no wave is looked for",
  "W_NO_CUSTOMER_CASES": "{cases} of {complaints} complaints name no customer: they are in no repeat, effect or profit",
  "W_STATE_UNKNOWN": "of {cases} {cases:complaint|complaints} nothing tells whether they have ended",
  "W_HORIZON_CUT": "{cases} {cases:case|cases} are not followed for the whole horizon: what they bring later is not in the gain, which is so far a lower one",
  "W_NO_MARGIN": "no line has a cost, so there is no margin and no profit of handling"
}));

export const strings: EntryStrings = {
  "title": "Complaints",
  "summary": "What complaints are about and how often they come, whether there are more than usual, how they were handled, and what that did to customers and profit.",
  "options": {
    "per": "what complaints are counted against: orders, units, customers, or cases of every kind",
    "after": "days within which a customer buys again",
    "horizon": "how long margin counts after a recovered complaint: a duration, as 12m",
    "anchor": "where these days begin for recovered complaints: the solution, or the complaint",
    "repeat_days": "days within which a complaint about the same topic is a repeat",
    "seed": "which customers alike are drawn, and which samples"
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
