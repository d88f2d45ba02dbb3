// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "targets": "Targets",
  "attainment": "Attainment by group",
  "late_now": "Late now",
  "importance": "What a miss goes with"
}));

const columns = once((): EntryStrings['columns'] => ({
  "low": "Low",
  "high": "High",
  "agent_id": "Agent",
  "measure": "Measure",
  "rule": "For",
  "target": "Target",
  "clock": "Clock",
  "decided": "Decided",
  "met": "Met",
  "attained": "Attained",
  "running_late": "Late and running",
  "paused_late": "Late and paused",
  "with_open": "With late ones",
  "with_open_low": "With late, low",
  "with_open_high": "With late, high",
  "curve": "By the curve",
  "curve_low": "Curve, low",
  "curve_high": "Curve, high",
  "bound_low": "Paused all missed",
  "bound_high": "Paused all met",
  "goal": "Goal",
  "at_goal": "At goal",
  "at_goal_share": "At goal, of target",
  "median": "Median",
  "weeks": "Weeks",
  "weeks_reached": "Weeks reached",
  "weeks_by_chance": "By chance",
  "unserved": "Ended without service",
  "otherwise": "Otherwise by first priority",
  "reasonable": "Reasonable?",
  "important": "Important?",
  "verdict": "Verdict",
  "by": "By",
  "group": "Group",
  "late_open": "Late and open",
  "ticket_id": "Case",
  "opened_on": "Opened",
  "owner": "Owner",
  "priority": "Priority",
  "waits": "Waits",
  "over": "Over by",
  "state": "State",
  "outcome": "Outcome",
  "met_n": "Met, n",
  "missed_n": "Missed, n",
  "known": "Known",
  "met_rate": "Where met",
  "missed_rate": "Where missed",
  "strata_used": "Of like cases",
  "difference": "Difference",
  "difference_low": "Difference, low",
  "difference_high": "Difference, high",
  "p": "p",
  "q": "q",
  "reading": "Reading"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "attainment": "Target met, of decided",
  "attainment_with_open": "Target met, with late ones that still run",
  "median_first_answer": "First answer, median",
  "solved_at_first": "Solved at first contact",
  "late_now": "Cases late now"
}));

const codes = once((): EntryStrings['codes'] => ({
  "gold": "gold",
  "potential_gold": "potential gold",
  "ordinary": "ordinary",
  "archive": "archive",
  "too_young": "too young to judge",
  "net_negative": "net negative",
  "no_purchase": "no purchase",
  "first_response": "first answer",
  "next_response": "next answer",
  "resolution": "solution",
  "customer_wait": "wait of the customer",
  "agent_work": "work of agents",
  "source": "as the source says",
  "csat": "CSAT",
  "quality": "quality",
  "answer_rate": "answer rate",
  "open": "opening time",
  "calendar": "calendar",
  "met": "met",
  "missed": "missed",
  "undecided": "open",
  "too_easy": "too easy",
  "out_of_reach": "out of reach",
  "in_reach": "in reach",
  "too_few": "too few",
  "not_measured": "nothing measured",
  "matters": "matters",
  "moves_nothing": "moves nothing",
  "cannot_tell": "cannot tell",
  "week": "week",
  "priority": "priority",
  "tier": "tier",
  "team": "team",
  "late": "late",
  "late_paused": "late, paused",
  "due": "due soon",
  "came_again": "came again within 7 days",
  "bought_again": "bought again within 90 days"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "told_goal": "{rate} of decided cases met their target ({what}), {open} with those already late; goal {goal}: {verdict}. {would} would be met at the goal.",
  "told": "{rate} of decided cases met their target ({what}), {open} with those already late; goal {goal}: {verdict}.",
  "few": "Only {decided} {decided:case is|cases are} decided, too few for a share.",
  "nothing": "No case with a target is decided."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_SCHEDULE": "no opening time without knowing the schedule ({schedules}): say --schedule",
  "W_NO_SCHEDULE": "targets in opening time of cases whose opening hours are not known, {cases} of them: load schedules or say --schedule",
  "W_NO_EVENTS": "no changes of status are loaded: times to solution are gross, with all pauses in them",
  "W_PAUSES_UNKNOWN": "cases opened before the changes of status begin, {cases} of them: their pauses are not known, their times are gross",
  "W_NO_TARGET": "cases without any target that fits, {cases} of them: they are in no share",
  "W_CONTRADICTED": "cases open by their status with a time of solution, {cases} of them: the status holds, the time is not used",
  "W_DAYS_ONLY": "cases carry days without times of day: targets shorter than a day cannot be judged by them",
  "W_PRIORITY_DECIDES": "cases whose verdict is another by their priority at opening, {cases} of them: --priority-at opening shows it",
  "W_ROBOTS": "first answers of robots do not count, {cases} of them: --robots count counts them",
  "W_SWITCHES": "clocks of solutions: hold {hold}, reopened {reopened}, priority at {priority}, robots {robots}"
}));

export const strings: EntryStrings = {
  "title": "Service targets",
  "summary": "Whether each service target is reached, whether it is reasonable, whether it matters, and what is late now.",
  "options": {
    "schedule": "schedule whose opening hours count for cases that name none; needed where several are loaded and none is alone in the zone of the data",
    "goal": "share of cases that should meet a target which says none itself",
    "late_within": "the list of late cases also holds those that will be within so many hours of their clock",
    "hold": "whether the clock of solutions stops or runs while a case is on hold",
    "reopened": "a case opened again goes on with its clock, begins a new cycle of which all must be met, or counts by its first solution",
    "priority_at": "whose target holds for all but first answers: the priority when the clock stops, or the one at opening",
    "robots": "whether first answers of robots (agents whose team or name says so) count"
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
