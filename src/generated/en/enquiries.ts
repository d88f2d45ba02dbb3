// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "topics": "Topics",
  "customers_of_topic": "Who asks about what",
  "hours": "By weekday and hour",
  "bursts": "Bursts and new topics",
  "outcomes": "What came after",
  "forecast": "Next four weeks",
  "history": "The weeks before"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customers": "Customers",
  "share": "Share",
  "low": "Low",
  "high": "High",
  "n": "n",
  "topic": "Topic",
  "subtopic": "Subtopic",
  "cases": "Cases",
  "cumulative_share": "Together",
  "per_100": "Per 100 customers",
  "came_again": "Came again",
  "came_again_n": "Came again, n",
  "to_complaint": "To complaint",
  "to_complaint_n": "To complaint, n",
  "last_week": "Last week",
  "last_week_expected": "Last week, expected",
  "attribute": "Attribute",
  "group": "Kind",
  "who_asked": "Who asked",
  "index": "Index",
  "index_low": "Index, low",
  "index_high": "Index, high",
  "p": "p",
  "q": "q",
  "reading": "Reading",
  "weekday": "Weekday",
  "hour": "Hour",
  "hours_covered": "Hours covered",
  "per_hour": "Per hour",
  "is_open": "Open",
  "kind": "What",
  "from": "From",
  "to": "To",
  "is_over": "Over",
  "expected": "Expected",
  "excess": "More",
  "outcome": "Outcome",
  "days": "Within (days)",
  "yes": "So",
  "rate": "Rate",
  "not_yet": "Not yet known",
  "before": "Before",
  "difference": "Difference",
  "difference_low": "Difference, low",
  "difference_high": "Difference, high",
  "week": "Week from",
  "seen": "Came in",
  "low_80": "80 %, low",
  "high_80": "80 %, high",
  "origins": "Tried on",
  "held_80": "80 % held",
  "held_95": "95 % held",
  "staff_hours": "Staff hours",
  "minutes_known": "Minutes known"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "enquiries": "Enquiries",
  "per_100_customers": "Per 100 customers",
  "solved_at_first": "Solved at first contact",
  "leads_to_complaint": "Complaint within 14 days",
  "leads_to_order": "Order within 30 days"
}));

const codes = once((): EntryStrings['codes'] => ({
  "under_6_months": "under 6 months",
  "6_to_12_months": "6 to 12 months",
  "1_to_2_years": "1 to 2 years",
  "2_years_and_more": "2 years and more",
  "gold": "gold",
  "potential_gold": "potential gold",
  "ordinary": "ordinary",
  "archive": "archive",
  "too_young": "too young to judge",
  "net_negative": "net negative",
  "no_purchase": "no purchase",
  "segment": "segment",
  "tier": "tier",
  "tenure": "tenure",
  "category_owned": "category owned",
  "more": "more",
  "less": "less",
  "as_the_rest": "as the rest",
  "too_few": "too few",
  "burst": "burst",
  "emerging": "new topic",
  "solved_at_first": "solved at first",
  "came_again": "came again",
  "complaint": "complaint",
  "order": "order",
  "mon": "Mon",
  "tue": "Tue",
  "wed": "Wed",
  "thu": "Thu",
  "fri": "Fri",
  "sat": "Sat",
  "sun": "Sun"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "told": "{cases} {cases:enquiry|enquiries}, most about {topic} ({share}); the next four weeks bring {low} to {high}.",
  "topics": "{cases} {cases:enquiry|enquiries}, most about {topic} ({share}).",
  "cases": "{cases} {cases:enquiry|enquiries}; what they are about is not told.",
  "nothing": "No enquiry came in."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_NO_CUSTOMER": "enquiries without a customer, {cases} of them: in no rate per customer and of what came after",
  "W_NOT_THERE": "enquiries of customers who were not there when the period began, {cases} of them: counted in topics, not among kinds of customers",
  "W_FEW_WEEKS": "no forecast: {weeks} weeks are covered, 26 are needed",
  "W_DAYS_ONLY": "cases carry days without times of day: no hours",
  "W_FAMILY": "cells of kinds and topics tested by customer, {cells} of them: q corrects for those of one attribute",
  "W_LARGEST": "kinds of customers are set beside the {topics} topics asked about most of {all}, and of each attribute the {kinds} kinds of most customers"
}));

export const strings: EntryStrings = {
  "title": "Enquiries",
  "summary": "What customers of which kind ask about, when, what comes after it, and how many enquiries to expect.",
  "options": {
    "kinds": "kinds of case that are enquiries; none is a case of which no kind is told",
    "shrinkage": "share of paid staff time in which no case is handled, for hours of staff",
    "schedule": "schedule that says which hours are open, where several are loaded",
    "seed": "of the draws by which kinds of customers are compared"
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
