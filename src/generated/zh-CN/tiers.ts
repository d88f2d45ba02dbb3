// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "tiers": "分层",
  "concentration": "集中度",
  "potential": "潜力黄金客户的回测",
  "migration": "层间迁移",
  "customers": "客户"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "客户编号",
  "name": "名称",
  "customers": "客户数",
  "share": "占比",
  "rank": "名次",
  "value": "价值",
  "revenue_net": "净收入",
  "revenue_gross": "总收入",
  "low": "下限",
  "high": "上限",
  "tier": "层级",
  "treatment": "对待方式",
  "value_share": "价值占比",
  "lowest_value": "价值起点",
  "point": "点",
  "customers_share": "客户占比",
  "potential_basis": "依据",
  "flagged": "标记数",
  "hits": "成为黄金",
  "hit_rate": "命中率",
  "below_gold": "黄金以下总数",
  "risen": "其中成为黄金",
  "base_rate": "基准率",
  "flagged_from": "标记日",
  "from_tier": "原层级",
  "to_tier": "现层级",
  "revenue_before": "前期收入",
  "revenue_now": "本期收入",
  "cumulative_share": "累计占比",
  "silent": "沉默",
  "loses_money": "亏损"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "customers": "有销售或退货的客户数",
  "customers_for_80": "贡献 80 % 价值的客户数",
  "top20_share": "前 20 % 客户的价值占比",
  "gini": "价值基尼系数",
  "revenue_net": "净收入",
  "revenue_gross": "总收入"
}));

const codes = once((): EntryStrings['codes'] => ({
  "gold": "黄金",
  "potential_gold": "潜力黄金",
  "ordinary": "普通",
  "archive": "归档",
  "too_young": "太新，暂不判断",
  "net_negative": "净额为负",
  "no_purchase": "无购买",
  "margin_unknown": "毛利未知",
  "a": "A",
  "b": "B",
  "c": "C",
  "top_1": "前 1 %",
  "next_4": "其后 4 %",
  "next_15": "其后 15 %",
  "last_80": "末 80 %",
  "tier_1": "第 1 层",
  "tier_2": "第 2 层",
  "tier_3": "第 3 层",
  "tier_4": "第 4 层",
  "tier_5": "第 5 层",
  "tier_6": "第 6 层",
  "tier_7": "第 7 层",
  "tier_8": "第 8 层",
  "tier_9": "第 9 层",
  "service_budget": "服务预算",
  "marketing_budget": "营销预算",
  "standard_care": "常规维护",
  "reactivate_or_let_go": "唤回或放弃",
  "top": "头部客户",
  "holds": "达到该价值占比的最少客户",
  "lorenz": "洛伦兹曲线",
  "run_rate": "近 6 个月年化",
  "next_by_value": "价值排名其后（非预测）",
  "wallet": "陈述的钱包总额"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "holds": "{customers} 位客户中的 {top} 位（{share}）带来 {total} 的 {held}。",
  "orders": "{customers} 位客户中的 {top} 位（{share}）贡献了 {total} 笔订单的 {held}。",
  "no_value": "{customers} 位客户没有带来大于零的价值，因此无从谈占比。",
  "nobody": "本期间没有客户购买或退货。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_NO_CONCENTRATION": "前 20 % 客户仅占价值的 {share} %：按价值分层在此意义不大",
  "W_NO_CUSTOMER": "没有客户编号的订单行未计入，金额合计 {amount}",
  "W_NO_BACKTEST": "历史数据不足，无法回测潜力黄金客户",
  "W_NO_AMOUNT": "订单没有金额：客户按下单次数分层，不涉及收入",
  "W_UNCOSTED": "没有成本的明细不计入毛利；全部如此的客户为毛利未知",
  "W_NO_VALUE": "本期间没有价值大于零的客户"
}));

export const strings: EntryStrings = {
  "title": "客户价值分层",
  "summary": "谁贡献了大部分价值，每一层客户应得到怎样的对待。",
  "options": {
    "scheme": "分层方式：gold（贡献 80 % 价值）、abc（80/95/100 %）、pyramid（客户数的 1/4/15/80 %）、own（见 --cuts）",
    "measure": "客户价值的口径：期间内的净收入、毛利或订单数",
    "gold_by": "黄金客户：贡献 80 % 价值的最小集合，或按人数取前 20 %",
    "cuts": "自定义切点（自上而下的累计占比），用于 --scheme own：50%,80%",
    "cuts_by": "自定义切点按价值或按客户数划分",
    "ties": "切点上价值相等的客户：一起上、一起下，或按编号拆分",
    "potential": "潜力黄金客户的依据：近 6 个月收入年化、客户陈述的钱包总额，或仅取价值排名其后的 30 %",
    "young_days": "首次购买不足此天数的客户不作判断",
    "hysteresis": "越过切点达到此比例才换层：5% 可避免来回变动"
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
