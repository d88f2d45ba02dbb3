// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "scores": "Scores",
  "waves": "Waves",
  "gaps": "Expected, found, ideal",
  "competitors": "Against competitors",
  "response": "Who answers",
  "weighted": "Weighted to the customer base",
  "drivers": "Drivers",
  "retention": "Later purchases by answer (not called causal)",
  "answers": "Answers"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "Customer",
  "name": "Name",
  "customers": "Customers",
  "rank": "Rank",
  "value": "Value",
  "low": "Low",
  "high": "High",
  "n": "n",
  "instrument": "Instrument",
  "item": "Item",
  "role": "Role",
  "scale": "Scale",
  "respondents": "Respondents",
  "mean": "Mean",
  "top_boxes": "Top boxes",
  "top_share": "Top-box share",
  "top_low": "Share, low",
  "top_high": "Share, high",
  "positive_share": "Above the middle",
  "nps": "NPS",
  "nps_low": "NPS, low",
  "nps_high": "NPS, high",
  "suppressed": "Suppressed",
  "measure": "Measure",
  "wave": "Wave",
  "complete": "Complete",
  "change": "Change",
  "change_low": "Change, low",
  "change_high": "Change, high",
  "p": "p",
  "verdict": "Verdict",
  "expectation": "Expected",
  "found": "Found",
  "gap": "Gap",
  "ideal_n": "n ideal",
  "ideal": "Ideal",
  "shortfall": "Shortfall",
  "shortfall_low": "Shortfall, low",
  "shortfall_high": "Shortfall, high",
  "importance": "Importance",
  "brand": "Brand",
  "rated_us": "Rated us",
  "coverage": "Rated both",
  "ours": "Ours",
  "theirs": "Theirs",
  "tier": "Tier",
  "customers_share": "Share of customers",
  "invited": "Invited",
  "answered": "Answered",
  "response_rate": "Response rate",
  "answered_share": "Share of answers",
  "weight": "Weight",
  "unweighted": "Unweighted",
  "unweighted_low": "Unweighted, low",
  "unweighted_high": "Unweighted, high",
  "weighted": "Weighted",
  "effective_n": "Effective n",
  "covered": "Base covered",
  "overall_item": "Overall item",
  "importance_method": "Method",
  "rank_stability": "Rank kept",
  "relative_weight": "Relative weight",
  "r2": "R²",
  "performance": "Performance",
  "performance_all": "Of all who rated it",
  "rated": "Rated it",
  "crosshair": "Crosshair",
  "performance_line": "Line",
  "quadrant": "Quadrant",
  "quadrant_other": "By the other crosshair",
  "class": "Group",
  "retained": "Bought again",
  "retention": "Retention",
  "pending": "Not yet known",
  "response_id": "Response",
  "responded_on": "Day",
  "score": "Score",
  "is_first": "First",
  "is_latest": "Latest"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "responses": "Responses",
  "respondents": "Respondents",
  "response_rate": "Response rate",
  "nps": "NPS",
  "nps_unique": "NPS, each respondent once",
  "nps_weighted": "NPS, weighted to the customer base",
  "csat": "CSAT",
  "ces": "CES, mean",
  "ces_easy": "CES, found it easy",
  "acsi": "ACSI",
  "expectation_gap": "Found minus expected",
  "shortfall": "Shortfall: ideal minus actual"
}));

const codes = once((): EntryStrings['codes'] => ({
  "nps": "NPS",
  "csat": "CSAT",
  "ces": "CES",
  "survey": "survey",
  "mean": "mean",
  "overall": "overall",
  "driver": "driver",
  "up": "up",
  "down": "down",
  "no_change": "no change shown",
  "untested": "untested",
  "ours_better": "ours is better",
  "theirs_better": "theirs is better",
  "no_difference": "no difference shown",
  "gold": "gold",
  "potential_gold": "potential gold",
  "ordinary": "ordinary",
  "archive": "archive",
  "too_young": "too young to judge",
  "net_negative": "net negative",
  "no_purchase": "no purchase",
  "new": "new in the period",
  "unknown": "not a customer",
  "lmg": "LMG",
  "relative_weights": "relative weights",
  "data_centred": "centred on the data",
  "scale_centred": "centred on the scale",
  "concentrate_here": "concentrate here",
  "keep_up": "keep up",
  "low_priority": "low priority",
  "possible_overkill": "possible overkill",
  "promoter": "promoter",
  "passive": "passive",
  "detractor": "detractor",
  "satisfied": "satisfied",
  "neutral": "neutral",
  "dissatisfied": "dissatisfied"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "nps": "NPS is {score}, from {n} {n:answer|answers}.",
  "nps_between": "NPS is {score} ({low} to {high}), from {n} {n:answer|answers}.",
  "csat": "{score} are satisfied, from {n} {n:answer|answers}.",
  "csat_between": "{score} are satisfied ({low} to {high}), from {n} {n:answer|answers}.",
  "ces": "Customer effort scores {score}, from {n} {n:answer|answers}.",
  "ces_between": "Customer effort scores {score} ({low} to {high}), from {n} {n:answer|answers}.",
  "acsi": "The satisfaction index is {score}, from {n} {n:answer|answers}.",
  "acsi_between": "The satisfaction index is {score} ({low} to {high}), from {n} {n:answer|answers}.",
  "expectation_gap": "What was found is {score} points from what was expected, from {n} {n:answer|answers}.",
  "expectation_gap_between": "What was found is {score} points from what was expected ({low} to {high}), from {n} {n:answer|answers}.",
  "no_score": "{responses} {responses:answer gives|answers give} no score: too few of a kind, or on a scale that is not known.",
  "nobody": "Nobody answered in this period."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_SCALE_UNKNOWN": "no scale is stated for {items} and the scores do not betray it: say --scale",
  "W_OWN_BRAND": "every answer names a brand ({brands}): which of them is ours? Say --own-brand, as --own-brand {first}",
  "W_NOT_REVERSED": "no answers are turned round for {items}: no such item, or its scale is not known (--scale)",
  "W_NOT_NPS": "{items} is not on {scale} and is not taken as NPS; if it is one, say so with --nps-scale",
  "W_OUT_OF_SCALE": "scores outside their scale are left out",
  "W_CES_DIRECTION": "effort questions run both ways: nothing is called easy without --ces-direction",
  "W_INVITATIONS_CUT": "invitations do not carry what is filtered or cut by, so no response rate can be said",
  "W_FEW_FOR_DRIVERS": "too few complete answers, or drivers that say the same: no weights of drivers",
  "W_DRIVERS_SAMPLED": "drivers are fitted over the first {responses} responses by id"
}));

export const strings: EntryStrings = {
  "title": "Satisfaction",
  "summary": "How satisfied customers are, against what they expected and against rivals, and what it hangs on.",
  "options": {
    "scale": "scale of items whose source states none, where their scores do not betray it: 1..5",
    "nps_scale": "scale on which a recommendation question is taken as NPS; anything but 0..10 must be said",
    "top_boxes": "how many scores from the top count as satisfied; by convention 1 of 2 or 3, 2 of 4 to 7, 3 of 10 or 11",
    "ces_direction": "whether high or low scores of effort questions mean easy; without it no share is called easy",
    "own_brand": "the brand that is ours, where every answer names one",
    "reversed": "items asked the other way round, the lowest score being the best: turned on their scale",
    "overall": "name of the item that holds the overall opinion, where no role says so",
    "acsi_items": "names of the three items of the ACSI: satisfaction, expectancy, closeness to the ideal",
    "acsi_weights": "their weights; only their proportion counts",
    "wave": "how answers are gathered into waves",
    "crosshair": "cross of the importance-performance map: means of the data, or the middle of the scale",
    "retention_days": "days after an answer in which a purchase counts as staying",
    "min_n": "groups of fewer answers than this are suppressed"
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
