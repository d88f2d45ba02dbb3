// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "wallets": "Wallets by source",
  "ranks": "Share of wallet by ranks, per segment",
  "peer_test": "Peers tested on customers held out",
  "penetration": "Penetration by category",
  "market": "Market share",
  "customers": "Customers by headroom"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "Customer",
  "name": "Name",
  "customers": "Customers",
  "rank": "Rank",
  "low": "Low",
  "high": "High",
  "category": "Category",
  "wallet_source": "Source",
  "conflicts": "Contradicted",
  "conflict_spend": "Spend of the contradicted",
  "spend": "Spend with us",
  "wallet": "Wallet",
  "share_of_wallet": "Share of wallet",
  "headroom": "Headroom",
  "respondent_group": "Group",
  "respondents": "Respondents",
  "brands": "Brands used",
  "multi_brand": "Use several",
  "applicable": "Rule applies",
  "held_out": "Customers held out",
  "peers_loss": "Loss by peers",
  "everybody_loss": "Loss by everybody alike",
  "buyers": "Buyers",
  "penetration": "Penetration",
  "stated_customers": "Stated by",
  "stated_wallet": "Stated wallet",
  "ours": "Our sales",
  "market": "Market",
  "market_share": "Market share",
  "companies": "Companies",
  "treatment": "Treatment",
  "conflict": "Contradiction",
  "stated": "Stated",
  "stated_by": "Stated in",
  "peer_wallet": "Peers",
  "peer_low": "Peers low",
  "peer_high": "Peers high",
  "peer_level": "Peers by",
  "peers": "Peers n"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "share_of_wallet": "Share of wallet",
  "headroom": "Headroom",
  "wallets_known": "Customers with a wallet",
  "conflicts": "Wallets contradicted",
  "penetration": "Categories bought of those sold",
  "market_share": "Market share"
}));

const codes = once((): EntryStrings['codes'] => ({
  "stated": "stated",
  "peers": "peers",
  "industry_size_region": "industry, size, region",
  "industry": "industry",
  "everybody": "everybody",
  "stated_below_own_sales": "states less than we sold",
  "above_peers": "above its peers",
  "win": "win share",
  "develop": "develop",
  "defend": "defend",
  "verify": "verify the statement",
  "ask": "ask for the wallet"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "stated": "{customers} {customers:customer|customers} whose stated wallet is known give us {share} of it, and {headroom} to others.",
  "stated_and_peers": "{customers} {customers:customer|customers} whose stated wallet is known give us {share} of it, and {headroom} to others; {peers} spend {gap} less than the top of their peers (peer gap).",
  "few_stated": "{customers} {customers:customer has|customers have} a stated wallet: too few, or too contradicted, for a share of it.",
  "peer_gap": "{peers} {peers:customer spends|customers spend} {gap} less than the top of their peers (peer gap); nobody stated a wallet, so no share of wallet is told.",
  "market": "Our share of the market is {market}; no wallet is known.",
  "penetration": "Customers buy {penetration} of the categories sold; no wallet is known.",
  "nothing": "No wallet is known: nobody stated one, and there are too few peers."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_ABOVE_PEERS": "customers who spend more than the good ones of their kind, {share} of what is spent: peers know no wallet of theirs, and they are in no share by peers",
  "W_WHOLE_WALLET": "wallets are not stated by {attribute}: what each part sells to its buyers is set against all that these same buyers spend; what is stated by category stands in table penetration",
  "W_CONFLICTS": "customers state a smaller wallet than they bought from us: shown as stated, flagged, and in no share",
  "W_NO_STATED": "no usable statement of a wallet: all wallets are what comparable customers spend",
  "W_FEW_PEERS": "no group of {peers} comparable customers: every wallet of peers is that of everybody",
  "W_PEERS_NO_BETTER": "on customers held out, comparable customers foretell no better than everybody alike",
  "W_RANKS_NOT_APPLICABLE": "{segment}: too few use several brands for shares by rank to mean much",
  "W_NO_CATEGORY": "no categories of products are loaded: penetration cannot be said"
}));

export const strings: EntryStrings = {
  "title": "Share of wallet",
  "summary": "How much of what customers spend is ours, by every source there is, and where there is room.",
  "options": {
    "prefer": "the source of the figures; of a customer of whom it says nothing the other is shown, unless stated_only or peers_only",
    "quantile": "spend of comparable customers that stands for the wallet: 0.9 is exceeded by a tenth of them",
    "min_peers": "customers that a group of peers must have; below it the next wider group is taken",
    "stale_days": "statements that ended longer before the period does are not used",
    "us": "name of our company in market_sales",
    "min_n": "rates of fewer customers are not shown"
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
