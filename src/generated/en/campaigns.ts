// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "campaigns": "Campaigns",
  "arms": "Treated and control arm",
  "balance": "What was compared, per member",
  "by_tier": "By tier on the day before",
  "channels": "By channel",
  "members": "Members"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "Customer",
  "name": "Name",
  "low": "Low",
  "high": "High",
  "campaign_id": "Id",
  "campaign": "Campaign",
  "channel": "Channel",
  "starts_on": "Began",
  "treated": "Treated",
  "control": "Control",
  "responded": "Responded",
  "converted": "Converted",
  "stated": "Stated revenue",
  "spend": "Spend",
  "attributed": "Attributed",
  "source": "Attributed by",
  "incremental": "Incremental",
  "p": "p",
  "q": "q",
  "margin": "Incremental margin",
  "margin_low": "Margin low",
  "margin_high": "Margin high",
  "per_unit": "Per unit",
  "line": "Main line",
  "plain": "Plain",
  "plain_low": "Plain low",
  "plain_high": "Plain high",
  "plain_p": "Plain p",
  "variance_kept": "Variance left",
  "lift": "Lift",
  "lift_low": "Lift low",
  "lift_high": "Lift high",
  "both": "With the days after",
  "both_low": "Its low",
  "both_high": "Its high",
  "both_p": "Its p",
  "trimmed": "Without the largest",
  "trimmed_low": "Trimmed low",
  "trimmed_high": "Trimmed high",
  "largest_share": "Largest member",
  "caveat": "But",
  "verdict": "Verdict",
  "treated_rate": "Bought, treated",
  "treated_low": "Treated low",
  "treated_high": "Treated high",
  "control_rate": "Bought, control",
  "control_low": "Control low",
  "control_high": "Control high",
  "alike": "Before",
  "alike_p": "Alike p",
  "ratio_p": "Sample ratio p",
  "break_even": "Break-even",
  "could_see": "Could see",
  "needed": "Needed per arm",
  "power": "Power",
  "treated_mean": "Treated mean",
  "control_mean": "Control mean",
  "per_member": "Difference",
  "reached": "Reached",
  "per_reached": "Per reached",
  "extra_customers": "Extra customers",
  "extra_low": "Extra low",
  "extra_high": "Extra high",
  "cost_per_extra": "Cost per extra customer",
  "cost_per_attributed": "Cost per attributed",
  "treated_overlap": "In others, treated",
  "control_overlap": "In others, control",
  "overlap_p": "Overlap p",
  "comparison": "Treated against",
  "measure": "Measure",
  "against": "Against",
  "difference": "Difference",
  "smd": "In deviations",
  "tier": "Tier",
  "reading": "Reading",
  "campaigns": "Campaigns",
  "attributed_customers": "Attributed customers",
  "told": "With a number",
  "spend_told": "Their spend",
  "arm": "Arm",
  "contacted_on": "Contacted",
  "responded_on": "Responded on",
  "converted_on": "Converted on",
  "bought": "Bought",
  "revenue": "Revenue",
  "revenue_after": "Revenue after",
  "revenue_before": "Revenue before",
  "overlapped": "In others too"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "spend": "Spend",
  "attributed_revenue": "Attributed revenue",
  "incremental_margin": "Incremental margin",
  "roi_incremental": "Return on spend, incremental",
  "paid_share": "Share with a control arm that paid"
}));

const codes = once((): EntryStrings['codes'] => ({
  "paid": "paid",
  "worked": "worked",
  "harmed": "cost sales",
  "perhaps_earlier": "perhaps only earlier",
  "does_not_pay": "does not pay",
  "cannot_tell": "cannot tell",
  "too_early": "too early",
  "arms_unlike": "arms unlike",
  "ratio_broken": "ratio broken",
  "too_few": "too few",
  "no_control": "no control",
  "likely_too_high": "likely too high",
  "not_final": "not final",
  "both_caveats": "likely too high, not final",
  "alike": "alike",
  "unlike": "unlike",
  "off_plan": "off plan",
  "not_known": "not known",
  "adjusted": "adjusted",
  "plain": "plain",
  "arms": "control arm",
  "others": "everybody else",
  "revenue_before": "revenue of the 91 days before",
  "days_before": "purchase days of the 91 before",
  "days_year": "purchase days of the 365 before",
  "overlapped": "in other campaigns too",
  "revenue": "revenue during",
  "revenue_adjusted": "revenue during, adjusted",
  "revenue_trimmed": "revenue during, without the largest",
  "revenue_after": "revenue after, as many days",
  "revenue_both": "revenue of both",
  "margin": "margin during",
  "margin_both": "margin of both",
  "bought": "bought during",
  "placebo": "placebo: as many days before",
  "less_placebo": "during less placebo",
  "more": "more",
  "less": "less",
  "not_shown": "no difference shown",
  "treatment": "treated",
  "control": "control",
  "both": "both arms",
  "unknown": "unknown",
  "orders": "order lines",
  "last_touch": "last touch"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "paid": "{paid} of {tested} {tested:campaign|campaigns} with a control arm paid: {campaign} brought {incremental} within {days} days that would not have come ({low} to {high}), {margin} of margin for {spend} spent.",
  "paid_likely_high": "{paid} of {tested} {tested:campaign|campaigns} with a control arm paid: {campaign} brought {incremental} within {days} days that would not have come ({low} to {high}), {margin} of margin for {spend} spent; likely too high, for so small a trial finds only large effects.",
  "shown": "{paid} of {tested} {tested:campaign|campaigns} with a control arm paid; against its own {campaign} changed sales by {incremental} within {days} days ({low} to {high}).",
  "not_seen": "Of {tested} {tested:campaign|campaigns} with a control arm none shows an effect; the largest is {campaign} with {incremental} within {days} days ({low} to {high}).",
  "attributed": "No campaign can be held against a control arm: the {attributed} attributed to them say nothing of effect.",
  "untold": "No campaign of this period can be held against a control arm."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_NO_CONTROL": "without a control arm there is no incremental number: {campaigns}; --show balance holds the treated against everybody else, during and before",
  "W_RATIO": "the arms are not as large as planned (p below .001), so something chose who is in them; no incremental number: {campaigns}",
  "W_UNLIKE": "the arms differed before the campaign began (p below .01), so their difference is not its effect; no incremental number: {campaigns}",
  "W_TOO_EARLY": "the {window} days are not over yet; no number before: {campaigns}",
  "W_NOT_FINAL": "not final before as many days again, {window}, are over: sales may be missing later: {campaigns}",
  "W_LIKELY_HIGH": "likely too high, for a trial with so little power for the break-even finds only large effects: {campaigns}",
  "W_EARLIER": "with the {window} days after it the effect is no longer shown: sales may have come only earlier: {campaigns}",
  "W_NO_BEFORE": "orders do not cover the 91 days before, so the plain difference is the main line: {campaigns}",
  "W_NO_PLAN": "no planned share of the treated (campaigns.treatment_share), so whether the arms have the planned size is not tested: {campaigns}",
  "W_OVERLAP": "one arm was in other campaigns more often than the other (p below .01): {campaigns}",
  "W_LAST_TOUCH": "no order names the campaign: attributed is what members bought within {window} days of their last contact: {campaigns}",
  "W_SPEND_CUT": "what a campaign cost is not known of a part of its members: no spend under this cut or filter",
  "W_SPEND_DIFFERS": "costs booked on the campaign differ from its own cost; those booked count: {campaigns}",
  "W_ATTRIBUTED_CUT": "orders do not know {attributes}, so what they name a campaign by is not attributed under it",
  "W_NO_MARGIN": "no order line has a cost: no margin, and break-even is in revenue",
  "W_UNCOSTED": "order lines without a cost: their margin is missing in the incremental margin",
  "W_BOTH_ARMS": "members in both arms of a campaign are left out",
  "W_ARM_UNKNOWN": "members without an arm, of campaigns whose others have one, are left out",
  "W_NO_START": "campaigns without a first day or any contact are left out"
}));

export const strings: EntryStrings = {
  "title": "Campaigns",
  "summary": "Which campaigns brought sales that would not have come, by their control arms, and what that cost.",
  "options": {
    "window": "days from the first day of a campaign in which sales count, in both arms; as many after them are looked at too",
    "effect": "effect per member to tell the needed size for, in place of the one that pays the campaign"
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
