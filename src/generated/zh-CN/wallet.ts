// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "wallets": "各来源的钱包",
  "ranks": "按排名推算的钱包份额（分群）",
  "peer_test": "用留出客户检验同类法",
  "penetration": "品类渗透率",
  "market": "市场份额",
  "customers": "客户（按空间排序）"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "客户编号",
  "name": "名称",
  "customers": "客户数",
  "rank": "名次",
  "low": "下限",
  "high": "上限",
  "category": "品类",
  "wallet_source": "来源",
  "conflicts": "相矛盾",
  "conflict_spend": "相矛盾者的购买额",
  "spend": "在我方支出",
  "wallet": "钱包",
  "share_of_wallet": "钱包份额",
  "headroom": "空间",
  "respondent_group": "群体",
  "respondents": "受访者",
  "brands": "使用品牌数",
  "multi_brand": "多品牌占比",
  "applicable": "规则适用",
  "held_out": "留出客户数",
  "peers_loss": "同类法损失",
  "everybody_loss": "一刀切损失",
  "buyers": "购买者",
  "penetration": "渗透率",
  "stated_customers": "自报人数",
  "stated_wallet": "自报钱包",
  "ours": "我方销售",
  "market": "市场总额",
  "market_share": "市场份额",
  "companies": "公司数",
  "treatment": "对待方式",
  "conflict": "矛盾",
  "stated": "自报",
  "stated_by": "自报来源",
  "peer_wallet": "同类",
  "peer_low": "同类下限",
  "peer_high": "同类上限",
  "peer_level": "同类依据",
  "peers": "同类数"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "share_of_wallet": "钱包份额",
  "headroom": "空间",
  "wallets_known": "已知钱包的客户数",
  "conflicts": "自相矛盾的钱包数",
  "penetration": "所购品类占在售品类",
  "market_share": "市场份额"
}));

const codes = once((): EntryStrings['codes'] => ({
  "stated": "自报",
  "peers": "同类",
  "industry_size_region": "行业、规模、地区",
  "industry": "行业",
  "everybody": "全部客户",
  "stated_below_own_sales": "自报少于我方销售",
  "above_peers": "高于同类",
  "win": "争取份额",
  "develop": "培育",
  "defend": "守住",
  "verify": "核实自报",
  "ask": "询问钱包"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "stated": "{customers} 位已知自述钱包的客户把其中 {share} 给了我们，另有 {headroom} 给了别家。",
  "stated_and_peers": "{customers} 位已知自述钱包的客户把其中 {share} 给了我们，另有 {headroom} 给了别家；{peers} 位比同类上限少花 {gap}（同类差距）。",
  "few_stated": "{customers} 位客户有自述钱包：过少，或矛盾过多，无法给出份额。",
  "peer_gap": "{peers} 位客户比同类上限少花 {gap}（同类差距）；无人自述钱包，因此不给出钱包份额。",
  "market": "我们的市场份额为 {market}；没有已知的钱包。",
  "penetration": "客户购买了在售品类的 {penetration}；没有已知的钱包。",
  "nothing": "没有已知的钱包：无人自述，同类客户也过少。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_ABOVE_PEERS": "有客户的购买额高于同类中的佼佼者，占购买总额 {share}：同类推算不出其钱包，不计入按同类的任何份额",
  "W_WHOLE_WALLET": "钱包不是按 {attribute} 自报的：各部分对其买家的销售额，均与这些买家的全部支出相比；按品类自报的支出见 penetration 表",
  "W_CONFLICTS": "有客户自报的钱包少于其在我方的购买：照报显示并标记，不计入任何份额",
  "W_NO_STATED": "没有可用的自报钱包：全部钱包取自同类客户的支出",
  "W_FEW_PEERS": "没有达到 {peers} 个同类客户的组：同类钱包一律取自全部客户",
  "W_PEERS_NO_BETTER": "在留出的客户上，同类法并不比一刀切更准",
  "W_RANKS_NOT_APPLICABLE": "{segment}：使用多个品牌的客户太少，按排名推算意义不大",
  "W_NO_CATEGORY": "未载入产品品类：无法计算渗透率"
}));

export const strings: EntryStrings = {
  "title": "钱包份额",
  "summary": "客户的总支出中有多少属于我们（各来源并列），还有多少空间。",
  "options": {
    "prefer": "数字的来源：stated（自报）、peers（同类）；它没有说法的客户显示另一来源，stated_only、peers_only 则不显示",
    "quantile": "以同类客户支出的哪个分位数代表钱包：0.9 即只有一成同类超过它",
    "min_peers": "同类组至少需要的客户数；不足则取更宽的组",
    "stale_days": "结束时间早于期末超过此天数的自报不用",
    "us": "market_sales 中我方公司的名称",
    "min_n": "客户数少于此值的比率不显示"
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
