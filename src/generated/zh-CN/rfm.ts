// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "segments": "分群",
  "thresholds": "分界值",
  "grid": "最近购买 × 频次",
  "migration": "分群间迁移",
  "customers": "客户"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "客户编号",
  "name": "名称",
  "customers": "客户数",
  "orders": "订单数",
  "share": "占比",
  "revenue_net": "净收入",
  "segment": "分群",
  "revenue_share": "收入占比",
  "average_order": "客单价",
  "median_recency": "距上次购买天数中位数",
  "median_frequency": "订单数中位数",
  "median_monetary": "收入中位数",
  "measure": "指标",
  "score": "得分",
  "above": "高于",
  "up_to": "至",
  "basis": "依据",
  "r": "最近购买得分 (R)",
  "f": "频次得分 (F)",
  "m": "金额得分 (M)",
  "mean_monetary": "人均收入",
  "from_segment": "原分群",
  "to_segment": "现分群",
  "revenue_before": "前期收入",
  "revenue_now": "本期收入",
  "rfm_score": "RFM",
  "recency": "距上次购买天数",
  "frequency": "订单数",
  "monetary": "净收入"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "customers": "有购买的客户数",
  "orders": "订单数",
  "revenue_net": "净收入",
  "average_order": "每单净收入",
  "champions_share": "冠军客户占比",
  "champions_revenue_share": "冠军客户的收入占比",
  "lapsing_share": "流失风险与不可流失客户占比"
}));

const codes = once((): EntryStrings['codes'] => ({
  "recency": "距上次购买天数",
  "frequency": "订单数",
  "monetary": "净收入",
  "quantile": "按客户数等分",
  "own": "自定义",
  "champions": "冠军客户",
  "loyal": "忠诚客户",
  "potential_loyal": "潜在忠诚客户",
  "new_customers": "新客户",
  "promising": "有希望客户",
  "need_attention": "需要关注",
  "about_to_sleep": "即将休眠",
  "at_risk": "流失风险",
  "cannot_lose": "不可流失",
  "hibernating": "休眠客户",
  "returns_only": "仅有退货",
  "no_purchase": "无购买"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "champions": "{customers} 位客户中有 {champions} 位（{share}）是冠军客户，带来 {revenue} 的 {part}。",
  "no_value": "{customers} 位客户中有 {champions} 位（{share}）是冠军客户；没有大于零的收入可分。",
  "nobody": "本期间无人购买。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_FEWER_RECENCY_SCORES": "最近购买只分出 {asked} 档中的 {given} 档：太多客户的末次购买在同一天",
  "W_FEWER_FREQUENCY_SCORES": "频次只分出 {asked} 档中的 {given} 档：太多客户的订单数相同；可用 --f-cuts 另设分界",
  "W_FEWER_MONETARY_SCORES": "金额只分出 {asked} 档中的 {given} 档：太多客户的消费金额相同",
  "W_NO_ORDER_ID": "订单没有编号：每一行计为一单（--frequency days 按购买天数计）",
  "W_RETURNS_ONLY": "本期间仅有退货的客户不评分",
  "W_NO_CUSTOMER": "没有客户编号的订单行未计入，金额合计 {amount}",
  "W_NO_AMOUNT": "没有金额的订单行未计入",
  "W_NO_MONEY": "订单没有金额：只按最近购买与购买频次评分，不涉及金额",
  "W_NO_PURCHASE": "本期间无人购买"
}));

export const strings: EntryStrings = {
  "title": "最近购买、购买频次与消费金额（RFM）",
  "summary": "谁最近买过、买得多、花得多：评分、命名分群，以及背后的分界值。",
  "options": {
    "bins": "评分从 1 到此数；5 即五等分",
    "frequency": "频次的口径：订单数，或有购买的天数",
    "r_cuts": "自定义最近购买的分界（天数，升序，比 --bins 少一个）：30,90,180,365",
    "f_cuts": "自定义频次分界（升序）：超过分界者得分更高",
    "m_cuts": "自定义金额分界（升序）：超过分界者得分更高"
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
