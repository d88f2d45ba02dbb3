// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "ranking": "排名",
  "work": "签单、回款与周期",
  "win_rates": "三种口径的赢单率",
  "win_curve": "赢单曲线",
  "attainment": "指标完成情况",
  "plan": "计划缺口与下期指标",
  "profile": "擅长领域",
  "activities": "销售活动"
}));

const columns = once((): EntryStrings['columns'] => ({
  "name": "名称",
  "customers": "客户数",
  "orders": "订单数",
  "share": "占比",
  "rank": "名次",
  "value": "价值",
  "low": "下限",
  "high": "上限",
  "product_id": "产品",
  "rep_id": "销售员",
  "reseller_id": "代理商",
  "numerator": "分子",
  "denominator": "分母",
  "team": "团队",
  "won": "赢单",
  "decided": "已决",
  "win_rate": "赢单率",
  "shrunk_rate": "收缩赢单率",
  "shrunk_low": "收缩下限",
  "shrunk_high": "收缩上限",
  "expected": "期望赢单数",
  "observed_expected": "实际／期望",
  "oe_low": "实际／期望下限",
  "oe_high": "实际／期望上限",
  "fair_rate": "公平赢单率",
  "fair_low": "公平下限",
  "fair_high": "公平上限",
  "top_probability": "名列前茅的概率",
  "funnel_low": "漏斗下限",
  "funnel_high": "漏斗上限",
  "funnel": "漏斗",
  "p_value": "p 值",
  "signal": "信号",
  "bookings": "签单额",
  "discount_rate": "折扣率",
  "list_amount": "折前金额",
  "due": "应收",
  "collected": "已收",
  "collection_rate": "回款率",
  "bills": "账单数",
  "unpaid": "未付",
  "days_late": "逾期天数",
  "cycle_days": "周期（赢单过半所需天数）",
  "median_won": "已赢单天数中位数",
  "open_deals": "在途商机",
  "definition": "口径",
  "censored": "尚未了结",
  "method": "方法",
  "days": "天数",
  "at_risk": "在险数",
  "lost": "丢单",
  "open": "在途",
  "period_start": "起",
  "period_end": "止",
  "quota_branch": "分支机构",
  "quota_region": "区域",
  "quota_channel": "渠道",
  "quota_team": "团队",
  "quota_category": "品类",
  "measure": "指标口径",
  "quota": "指标",
  "prorated": "计入比例",
  "target": "计入指标",
  "actual": "实际",
  "gap": "差额",
  "attainment": "完成率",
  "met": "完成",
  "ytd_target": "累计指标",
  "ytd_actual": "累计实际",
  "ytd_attainment": "累计完成率",
  "complete": "期间已满",
  "plan": "全年计划",
  "booked": "已签",
  "run_rate": "月均",
  "projected": "预计全年",
  "required_a_month": "每月所需",
  "p_hit": "达成概率",
  "next_start": "下期起",
  "next_end": "下期止",
  "next_quota": "下期指标",
  "months": "所用月数",
  "assumes": "假设",
  "dimension": "维度",
  "expected_rate": "全体赢单率",
  "kind": "类型",
  "contacts": "联系次数",
  "outbound": "外呼",
  "directed": "有方向记录",
  "outbound_share": "外呼占比",
  "minutes": "分钟"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "bookings": "归属销售员的签单额",
  "won": "赢单数",
  "win_rate": "赢单率（按已决商机）",
  "win_rate_created": "赢单率（按新建商机）",
  "win_rate_curve": "赢单率（按曲线）",
  "attainment": "指标完成率",
  "collection_rate": "到期款回收率",
  "days_late": "逾期天数",
  "discount_rate": "折扣率",
  "cycle_days": "赢单过半所需天数",
  "median_won": "已赢单天数中位数",
  "open_deals": "在途商机",
  "signals": "确与他人不同的销售员"
}));

const codes = once((): EntryStrings['codes'] => ({
  "above": "优于偶然所能解释",
  "below": "劣于偶然所能解释",
  "as_others": "与他人无异",
  "inside": "界内",
  "look": "超出 95 % 界限",
  "act": "超出 99.8 % 界限",
  "closed": "期间已决商机中的赢单",
  "created": "期间新建商机中的赢单",
  "curve": "到期限为止的赢单（在途商机删失）",
  "wilson": "Wilson",
  "aalen_johansen": "Aalen-Johansen",
  "run_rate": "近 12 个月照旧延续，不计季节，半数情况下可达成",
  "too_few_months": "完整月份不足 3 个，不作预测",
  "segment": "客户分群",
  "category": "产品品类",
  "lead_source": "线索来源",
  "sales_process": "业务类型",
  "account": "新客户或接手客户"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "won_apart": "{decided} 个已决商机赢得 {won} 个（{rate}，{low} 至 {high}）；{signals} 名销售员与其他人的差异超出偶然。",
  "won_alike": "{decided} 个已决商机赢得 {won} 个（{rate}，{low} 至 {high}）；没有销售员与其他人的差异超出偶然。",
  "won": "{decided} 个已决商机赢得 {won} 个（{rate}，{low} 至 {high}）。",
  "few_deals": "销售员签下 {bookings}；{decided} 个已决商机过少，无法给出赢单率。",
  "few_decided": "{decided} 个已决商机过少，无法给出赢单率。",
  "bookings": "销售员签下 {bookings}；本期间没有已决商机。",
  "nothing": "本期间没有签单，也没有已决商机。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_LEAGUE_IS_NOISE": "销售员之间赢单率的差异不超过偶然：排名没有意义",
  "W_NO_REP": "没有销售员的商机未计入",
  "W_UNCREDITED": "没有归属销售员的订单行未计入，金额合计 {amount}",
  "W_OVER_CREDITED": "分成之和超过订单的，已按比例缩减到订单金额",
  "W_UNDER_CREDITED": "分成之和不足订单的，余额不归属任何人",
  "W_NO_CLOSE_DATE": "已了结的商机没有了结日期；有预计日期的以其代替",
  "W_QUOTA_MEASURE": "口径为 {measure} 的指标无法由数据计算；可用：revenue、quantity、orders",
  "W_QUOTA_BY": "指标不是按 {attribute} 下达的：各部分销售均与整个指标相比",
  "W_NOT_KNOWN_BY": "{table} 没有 {attribute}：相应内容不作说明",
  "W_NO_QUOTA": "期间内没有指标：完成率未知"
}));

export const strings: EntryStrings = {
  "title": "销售代表",
  "summary": "谁的业绩真正好：先剔除偶然因素和销售员无法选择的条件，再作排名。",
  "options": {
    "top_k": "“名列前茅”指前几名",
    "adjust": "销售员无法选择、不计入评判的条件",
    "ramp_months": "新人达到全额指标所需的月数；0 表示入职即承担全额指标",
    "horizon_days": "读取赢单曲线的天数（自商机创建起）"
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
