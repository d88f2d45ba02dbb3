// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "rules": "Bought together",
  "backtest": "Would the offer have been taken",
  "sequence": "Bought next",
  "crossshop": "Categories of the same customers",
  "entry": "First purchases that lead to loyal customers",
  "sizes": "How large baskets are",
  "offers": "What to offer next"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "Customer",
  "name": "Name",
  "customers": "Customers",
  "share": "Share",
  "low": "Low",
  "high": "High",
  "category": "Category",
  "item": "Item",
  "companion": "With",
  "item_id": "Item id",
  "companion_id": "With id",
  "together": "Both",
  "confidence": "Of the first",
  "confidence_back": "Of the second",
  "lift": "Lift",
  "verdict": "Verdict",
  "support": "Support",
  "q": "q",
  "expected": "Expected",
  "of_item": "First alone or not",
  "of_companion": "Second alone or not",
  "of_all": "Of all",
  "task": "Offer",
  "method": "List",
  "first_right": "First is right",
  "of_three": "One of 3",
  "of_five": "One of 5",
  "taken": "Of 5, taken",
  "offered": "Offers",
  "share_of_all": "After any",
  "median_days": "Days between",
  "loyal": "Loyal",
  "rate": "Rate",
  "items_from": "Items from",
  "items_to": "To",
  "baskets": "Baskets",
  "amount": "Money",
  "average": "Each",
  "amount_share": "Share of money",
  "place": "Place",
  "why": "Why",
  "because": "Goes with",
  "chance": "Chance if they buy",
  "margin": "Expected margin",
  "last_on": "Last bought"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "baskets": "Baskets",
  "basket_items": "Items in a basket",
  "basket_value": "Value of a basket",
  "one_item_share": "Baskets of one item",
  "pairs": "Pairs beyond chance",
  "again_right": "First offer of what they know was right",
  "new_right": "First offer of something new was right"
}));

const codes = once((): EntryStrings['codes'] => ({
  "together": "beyond chance",
  "few_customers": "few customers",
  "by_chance": "by chance",
  "again": "again",
  "new": "new",
  "own_most_frequent": "own most frequent",
  "last_bought": "last bought",
  "most_popular": "most popular",
  "pairs": "pairs",
  "the_list": "the list",
  "alike": "as good",
  "beaten": "beaten",
  "to_loyal": "to loyal",
  "away": "away"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "goes_with_offers": "{companion} goes with {item} {lift} as often as by chance (in {confidence} of its baskets); of the next offers the list \"{again}\" is right first in {again_rate}, and of things new to the customer \"{fresh}\" in {fresh_rate}.",
  "goes_with": "{companion} goes with {item} {lift} as often as by chance (in {confidence} of its baskets).",
  "no_pair_offers": "In {baskets} {baskets:basket|baskets} no two items are together beyond chance; of the next offers the list \"{again}\" is right first in {again_rate}, and of things new to the customer \"{fresh}\" in {fresh_rate}.",
  "no_pair": "In {baskets} {baskets:basket|baskets} no two items are together beyond chance.",
  "nothing": "Nobody bought anything in this period that a basket could hold."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_SUPPORT": "items in {least} baskets or more were looked at, {pairs} pairs of them; at most 5 % of the pairs named are expected to be false",
  "W_NO_PAIR": "none of {pairs} pairs is together beyond chance: what they show is no more than luck brings",
  "W_JUDGED": "offers learnt up to {day} were judged by what {judged} of {customers} customers bought up to {until}; who bought nothing then judges none",
  "W_NO_BACKTEST": "offers could not be judged: {customers} customers bought both by {day} and from then up to {until}; the lists are own most frequent and most popular, unproven and without chances",
  "W_NO_NEXT_DAY": "last days of purchase, which nothing followed yet, are in no share",
  "W_ENTRY": "loyal is who bought on {loyal} days within {days} of the first; only who could be followed for so long counts, and those of the same month and channel are held against each other; season and price are not told apart",
  "W_NO_BASKET": "lines without an order and without a customer are in no basket and were left out",
  "W_NO_ITEM": "lines without a product count in the value of baskets and in no pair",
  "W_NO_AMOUNT": "no amounts are loaded: what goes together is known, what it brings is not"
}));

export const strings: EntryStrings = {
  "title": "Basket",
  "summary": "What is bought together, what is bought next, and what to offer each customer.",
  "options": {
    "level": "what counts as one item: the product, its category or its brand",
    "within": "whether two items go together in one basket, or with one customer over the whole period",
    "min_support": "the least part of the baskets that hold an item for it to be looked at: a share below 1, a number of baskets from 1 on; by default so many that two such items would meet in five baskets by chance",
    "pairs": "how many pairs to list, the strongest first",
    "horizon": "days that the backtest of the offers holds back, at the end of the period"
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
