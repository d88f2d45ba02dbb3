// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "kinds": "What to do",
  "owners": "Who does it",
  "review": "What earlier lists brought",
  "actions": "The list",
  "held_out": "Held out as control",
  "waiting": "Not on a list"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "Customer",
  "name": "Name",
  "value": "Value",
  "low": "Low",
  "high": "High",
  "action": "Do",
  "candidates": "Candidates",
  "listed": "On a list",
  "in_play": "In play",
  "waiting": "Beyond capacity",
  "left_out": "Left in peace",
  "held_out": "Held out",
  "could_see": "Smallest seen",
  "owner_kind": "Kind of owner",
  "owner": "Owner",
  "owner_name": "Owner name",
  "listed_bought": "Of the list bought",
  "held_out_bought": "Of held out bought",
  "difference": "Difference",
  "reading": "Says",
  "place": "#",
  "why": "Why",
  "about": "About",
  "offer": "Offer",
  "offer_chance": "Taken by",
  "days": "Days",
  "usual_gap": "Usual gap (days)",
  "chance": "Chance",
  "due_on": "Due by",
  "say_first": "Say first",
  "runner_up": "Or",
  "tier": "Tier",
  "state": "Because"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "listed": "Customers on a list",
  "in_play": "Value in play",
  "held_out": "Held out as control",
  "unassigned": "Customers without an owner",
  "uplift": "More of the list bought than of the held out"
}));

const codes = once((): EntryStrings['codes'] => ({
  "recover": "recover",
  "collect": "collect",
  "renew": "renew",
  "save": "save",
  "grow": "grow",
  "win_back": "win back",
  "thank": "thank",
  "all": "all",
  "rep": "rep",
  "branch": "branch",
  "unassigned": "unassigned",
  "complaint_open": "complaint open",
  "overdue": "overdue",
  "contract_ends": "contract ends in",
  "contract_ended": "contract ended",
  "silent": "silent",
  "never_bought": "never bought",
  "gone": "gone",
  "promotes": "would recommend",
  "gold_bought": "gold, just bought",
  "say_complaint_open": "We are sorry; this is who deals with your complaint, and by when",
  "say_overdue": "Is something wrong with the bill, or when may we expect it?",
  "say_contract_ends": "What has worked, what has not, and what should the next term look like?",
  "say_contract_ended": "Your contract has run out; what would you need to go on?",
  "say_silent": "We have not heard from you as usual; is there anything we missed?",
  "say_never_bought": "Others who buy what you buy have taken this up; may we show it to you?",
  "say_gone": "It has been long; what made you stop, and what has changed since",
  "say_promotes": "Thank you for what you said of us; who else might like it?",
  "say_gold_bought": "Thank you for the order; did all arrive as it should?",
  "gold": "gold",
  "potential_gold": "potential gold",
  "ordinary": "ordinary",
  "archive": "archive",
  "too_young": "too young to judge",
  "net_negative": "net negative",
  "no_purchase": "no purchase",
  "do_not_contact": "asked not to be contacted",
  "in_campaign": "in a campaign now",
  "contacted": "contacted lately",
  "waiting": "beyond capacity",
  "more": "more bought",
  "less": "fewer bought",
  "cannot_tell": "cannot tell",
  "no_control": "nobody held out"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "call": "Call {listed} {listed:customer|customers}: {in_play} is in play, most of it ({most}) with {customers} to {action}; nobody is held out, so what the list brings cannot be measured.",
  "call_held": "Call {listed} {listed:customer|customers} ({held} more are held out as control): {in_play} is in play, most of it ({most}) with {customers} to {action}.",
  "call_uncounted": "Call {listed} {listed:customer|customers}.",
  "reviewed": "Call {listed} {listed:customer|customers}; of earlier lists {uplift} more bought than of those held out ({low} to {high}).",
  "nobody": "There is nobody to call."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_NO_HOLDOUT": "nobody is held out: what this list brings cannot be told from what would have come by itself (--holdout 10%)",
  "W_NO_MODEL": "no chances: {repeaters} customers bought on two days or more, {least} are needed; lists go by silence and by what was spent in the last 12 months",
  "W_OPEN_GAPS": "no chances: {repeaters} customers bought on two days or more, but fewer than half of all gaps between purchases have ended; lists go by silence and by what was spent in the last 12 months",
  "W_NO_FIT": "no chances: the fit to the {repeaters} customers who bought on two days or more did not converge; lists go by silence and by what was spent in the last 12 months",
  "W_NO_MONEY": "orders have no amounts: nothing is said of what is in play",
  "W_LEFT_OUT_OF_LISTS": "left in peace: {opted} who asked for it, {reached} who were contacted within {days} days; neither listed nor held out",
  "W_NOT_OVER": "the list of {day} is left out: its {days} days are not over",
  "W_TWICE": "customers of several lists count once, by the first",
  "W_UNKNOWN_CUSTOMERS": "customers of the lists whom the data do not know are left out",
  "W_NO_CONTROL": "nobody was held out of these lists: they bear no number"
}));

export const strings: EntryStrings = {
  "title": "Actions",
  "summary": "Whom to call this week, about what and by when, and what the lists before brought.",
  "options": {
    "capacity": "customers that an owner can go up to",
    "owner": "the lists of this owner alone: a rep, a branch, or unassigned",
    "exclude": "days after a contact in which a customer is left in peace",
    "grace_days": "days after which money that is due is asked for",
    "ahead_days": "days ahead within which a contract that ends is renewed",
    "holdout": "share of customers that no list names, so that its effect can be measured",
    "seed": "of the draw of who is held out",
    "window": "days after a list within which its outcome is counted",
    "review": "lists kept before (JSON), whose outcome is looked at"
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
