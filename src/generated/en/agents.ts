// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "agents": "Agents",
  "fair": "Compared fairly",
  "months": "Totals by agent and period",
  "workload": "Workload by weekday and hour"
}));

const columns = once((): EntryStrings['columns'] => ({
  "name": "Name",
  "share": "Share",
  "rank": "Rank",
  "low": "Low",
  "high": "High",
  "n": "n",
  "agent_id": "Agent",
  "team": "Team",
  "cases": "Cases",
  "resolved": "Solved",
  "open": "Open",
  "handed_over": "Handed over",
  "first_n": "First answers and waits",
  "first_median": "First answer, median",
  "first_p90": "First answer, p90",
  "first_waiting": "Still waiting",
  "first_opening_median": "First answer in opening time, median",
  "first_opening_p90": "First answer in opening time, p90",
  "resolution_median": "Solution, median",
  "resolution_p90": "Solution, p90",
  "resolution_opening_median": "Solution in opening time, median",
  "resolution_opening_p90": "Solution in opening time, p90",
  "handle_minutes": "Handle time",
  "csat": "CSAT",
  "csat_low": "CSAT, low",
  "csat_high": "CSAT, high",
  "csat_n": "CSAT answers",
  "quality": "Quality",
  "quality_low": "Quality, low",
  "quality_high": "Quality, high",
  "quality_n": "Checked items",
  "measure": "Measure",
  "successes": "Good ones",
  "rate": "Rate",
  "shrunk_rate": "Shrunk rate",
  "shrunk_low": "Shrunk, low",
  "shrunk_high": "Shrunk, high",
  "expected": "Expected",
  "observed_expected": "Observed / expected",
  "oe_low": "O/E, low",
  "oe_high": "O/E, high",
  "fair_rate": "Fair rate",
  "fair_low": "Fair, low",
  "fair_high": "Fair, high",
  "top_probability": "P(among the best)",
  "funnel_low": "Funnel, low",
  "funnel_high": "Funnel, high",
  "funnel": "Funnel",
  "signal": "Signal",
  "period_start": "From",
  "offered": "Offered",
  "answered": "Answered",
  "not_answered": "Not answered",
  "answer_rate": "Answer rate",
  "not_answered_rate": "Not answered rate",
  "not_answered_met": "Not-answered target met",
  "talk_minutes": "Talk time",
  "minutes_per_call": "Minutes per call",
  "transfers": "Transfers",
  "transfer_rate": "Transfer rate",
  "sentiment": "Sentiment",
  "sentiment_met": "Sentiment target met",
  "weekday": "Weekday",
  "hour": "Hour"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "cases": "Cases opened",
  "open_cases": "New cases still open",
  "answer_rate": "Answer rate of calls",
  "first_response": "First answer, median",
  "first_response_opening": "First answer in opening time, median",
  "resolution": "Solution, median",
  "resolution_opening": "Solution in opening time, median",
  "first_contact": "Solved at first contact",
  "reopened": "Reopened",
  "one_touch": "Solved with one reply",
  "handed_over": "Handed over",
  "handle_minutes": "Handle time, mean",
  "quality": "Quality checks, mean",
  "csat": "CSAT"
}));

const codes = once((): EntryStrings['codes'] => ({
  "csat": "CSAT",
  "first_contact": "solved at first contact",
  "not_reopened": "not reopened",
  "one_touch": "one reply",
  "timely_first": "first answer in time",
  "inside": "inside",
  "look": "look",
  "act": "act",
  "above": "above",
  "below": "below",
  "as_others": "as others",
  "mon": "Mon",
  "tue": "Tue",
  "wed": "Wed",
  "thu": "Thu",
  "fri": "Fri",
  "sat": "Sat",
  "sun": "Sun"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "first": "{cases} {cases:case|cases}, {open} still open; half had a first answer within {first}.",
  "no_first": "{cases} {cases:case|cases}, {open} still open; too few first answers are known to say how fast they came.",
  "cases": "{cases} {cases:case|cases}; which are still open is not known.",
  "calls": "{answered} of {offered} {offered:call was|calls were} answered ({rate}).",
  "nothing": "No case came in, and no rate of calls answered can be told."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_STATE_UNKNOWN": "cases of which nothing tells whether they are open or solved, {cases} of them: map resolved_at, closed_at or status",
  "W_TOTALS_IN_PART": "totals of agents that lie in the period in part are left out",
  "W_BACKWARDS": "cases that ended before they began, {cases} of them: they count as solved, and are in no duration",
  "W_SCHEDULE": "no opening time without knowing the schedule ({schedules}): say --schedule"
}));

export const strings: EntryStrings = {
  "title": "Service agents",
  "summary": "How much each service agent does, how fast and how well, and who stands out beyond chance and mix.",
  "options": {
    "schedule": "schedule whose opening hours count; needed where several are loaded and none is alone in the zone of the data",
    "repeat_days": "a customer who comes back within so many days was not helped at first contact",
    "adjust": "what of the mix of cases is not held against an agent: kind, topic, priority at opening, channel, value tier",
    "top_k": "for the probability to be among the k best"
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
