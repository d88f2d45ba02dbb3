// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "win_rates": "Win rate in three definitions",
  "open": "Open deals and what they should bring",
  "curve": "Win curve",
  "backtest": "The same forecast at earlier month-ends",
  "coverage": "Open deals over what is left of quotas",
  "velocity": "Velocity",
  "stages": "Stages, and where deals die",
  "reasons": "Reasons and competitors by outcome",
  "processes": "What sales processes win and cost",
  "leads": "Leads by source",
  "early": "Contacts of the first week (observed)",
  "deals": "Open deals, one by one"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "Customer",
  "name": "Name",
  "share": "Share",
  "rank": "Rank",
  "value": "Value",
  "low": "Low",
  "high": "High",
  "definition": "Definition",
  "rate": "Rate",
  "won": "Won",
  "of": "Of",
  "still_open": "Still open",
  "by_value": "By value",
  "makes": "Would make of the open",
  "part": "Row",
  "stage": "Stage",
  "month": "Expected in",
  "until": "Until",
  "deals": "Deals",
  "stated": "Stated",
  "expected": "By curve",
  "stale": "Stale",
  "stale_value": "Its value",
  "stale_won": "Won of once stale",
  "others_won": "Won of others",
  "chance_by": "Chance by",
  "unpriced": "No amount",
  "ever": "Ever",
  "unchanced": "No chance known",
  "days": "Days",
  "at_risk": "At risk",
  "lost": "Lost",
  "open": "Open",
  "day": "Day",
  "horizon": "Days ahead",
  "bias": "Off by",
  "stated_bias": "Stated off by",
  "inside": "Inside",
  "tested": "Tested",
  "win_rate": "Win rate",
  "median_value": "Median won value",
  "cycle_days": "Cycle (days)",
  "velocity": "A day",
  "opportunity_id": "Deal",
  "owner": "Owner",
  "age": "Age (days)",
  "in_stage": "In stage (days)",
  "scope": "Quota of",
  "period_start": "From",
  "period_end": "To",
  "quota": "Quota",
  "remaining": "Left of it",
  "coverage": "Times covered",
  "due": "Due by then",
  "due_coverage": "Times covered by due",
  "value_share": "Of value",
  "value_low": "Value low",
  "value_high": "Value high",
  "amount": "Amount",
  "chance": "Chance",
  "expected_close_on": "Expected close",
  "last_contact": "Last contact",
  "next_step": "Next step",
  "place": "Place",
  "entered": "Entered",
  "skipped": "Skipped",
  "went_on": "Went on",
  "conversion": "Of decided",
  "died": "Lost here",
  "died_value": "Value lost here",
  "still_there": "Still there",
  "by": "By",
  "outcome": "Outcome",
  "line": "Row",
  "sales_process": "Sales process",
  "decided": "Decided",
  "won_value": "Won value",
  "cost": "Cost",
  "cost_per_won": "Cost per won",
  "cost_share": "Cost of won value",
  "qualified": "Qualified leads",
  "cost_per_qualified": "Cost per qualified lead",
  "source": "Source",
  "leads": "Leads",
  "converted": "Became customers",
  "cost_per_lead": "Cost per lead",
  "cost_per_customer": "Cost per customer",
  "contacted": "Contacted",
  "response_days": "Days to contact",
  "sign": "Sign",
  "kind": "Kind",
  "won_share": "Won of them",
  "others": "Others",
  "others_share": "Won of others",
  "difference": "Difference",
  "p": "p"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "won": "Deals won",
  "won_value": "Value won",
  "win_rate": "Win rate of deals decided",
  "win_rate_created": "Win rate of deals created",
  "cycle_days": "Days to half of the wins",
  "open_value": "Open value",
  "expected_value": "Expected of the open by the horizon",
  "stale": "Stale deals",
  "velocity": "Velocity a day",
  "cost_per_won": "Cost per deal won"
}));

const codes = once((): EntryStrings['codes'] => ({
  "decided": "won of decided",
  "created": "won of created",
  "within": "won in time (curve)",
  "stage": "stage",
  "all": "total",
  "month": "month of expected close",
  "in_stage": "days in the stage",
  "age": "age",
  "whole": "all",
  "region": "region",
  "branch": "branch",
  "team": "team",
  "rep": "rep",
  "reseller": "reseller",
  "product": "product",
  "category": "category",
  "price_it": "give it an amount",
  "settle_it": "win it or close it",
  "date_it": "set a new closing day",
  "contact": "get in touch",
  "go_on": "go on",
  "won": "won",
  "lost": "lost",
  "reason": "reason",
  "competitor": "competitor",
  "given": "any given",
  "one": "this one",
  "none": "none given",
  "process": "process",
  "no_process": "no process",
  "unallocated": "cost of no process",
  "source": "source",
  "no_source": "no source",
  "any": "any contact",
  "several": "two or more",
  "kind": "this kind"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "tested": "Of deals created {rate} are won within {within} days (the {decided_rate} of decided ones leave out {still_open} still open); the open {open_value} should bring {expected} by {until}; made at {tested} earlier month-ends this forecast was off by {bias} and {inside} times inside its limits.",
  "untested": "Of deals created {rate} are won within {within} days (the {decided_rate} of decided ones leave out {still_open} still open); the open {open_value} should bring {expected} by {until}, a forecast that no earlier month tests.",
  "rates": "Of deals created {rate} are won within {within} days; the {decided_rate} of decided ones leave out {still_open} still open.",
  "decided": "{won} of {decided} decided deals were won ({rate}); the days of too few are known to tell how soon, or what the open {open_value} should bring.",
  "lost_missing": "{won} {won:deal was|deals were} won and none is lost: lost deals may be missing from these data, so no win rate and no forecast is told; {open_value} is open.",
  "few": "{won} of {decided} decided {decided:deal was|deals were} won, too few for a rate; {open_value} is open.",
  "nothing": "No deal was decided, and none is open."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_LOST_MISSING": "{won} deals are won and none is lost: lost deals may not be in the export, so there is no win rate, curve or chance; export them too",
  "W_LOST_SINCE": "deals were lost only from {since} on: earlier ones may have been left out, so rates, curve and chances count from then",
  "W_LOST_AT_NOTHING": "lost deals have no amount but 0: there is no win rate by value",
  "W_BACKWARDS": "deals closed before they were created are counted and in no curve",
  "W_NO_CREATION": "deals without a day of creation are counted and in no curve",
  "W_NO_CLOSE_DATE": "closed deals without a closing date; the expected date stands in where there is one",
  "W_WITHOUT_AMOUNT": "deals without an amount are counted and not priced",
  "W_FEW_WON": "fewer than 5 deals with known days are won: no chance is told",
  "W_NO_INTERVAL": "at {inside} of {tested} earlier month-ends the outcome lay within the limits, fewer than 5: no limits are told",
  "W_LEADS_OF_NO_PROCESS": "{named} of {total} qualified leads name a customer whose first deal from then on names a sales process: cost per qualified lead of a process counts these alone",
  "W_NOT_KNOWN_BY": "costs do not know {attribute}: cost per deal won is not told there"
}));

export const strings: EntryStrings = {
  "title": "Pipeline",
  "summary": "Which deals are won, how soon and why, and what those that are open should bring by a day.",
  "options": {
    "horizon": "by when the open deals are asked about: a duration (90d) or a day; the end of the quarter where absent",
    "within": "days after creation within which a deal is won, as the curve has it",
    "stages": "stages in the order in which deals pass them; else the order is read from the data"
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
