// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "equity": "客户资产",
  "validation": "留出验证",
  "model": "模型",
  "fit": "实际与模型预期",
  "customers": "客户"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "客户编号",
  "name": "名称",
  "customers": "客户数",
  "share": "占比",
  "rank": "名次",
  "value": "价值",
  "low": "下限",
  "high": "上限",
  "by": "维度",
  "tier": "价值分层",
  "group": "分组",
  "basis": "依据",
  "alive": "仍是客户",
  "current": "近 12 个月",
  "expected_orders": "预期订单数",
  "future": "预期价值",
  "new_customers": "12 个月内新客户",
  "cac": "单位获客成本",
  "ltv_cac": "终身价值与获客成本之比",
  "payback_months": "回本月数",
  "predictor": "方法",
  "repeats": "重复购买",
  "orders_predicted": "预测订单数",
  "orders_actual": "实际订单数",
  "bias": "偏差",
  "mean_error": "平均误差",
  "top_tenth": "前一成占比",
  "value_predicted": "预测金额",
  "value_actual": "实际金额",
  "value_bias": "金额偏差",
  "value_top_tenth": "前一成金额占比",
  "inside": "80 % 区间内",
  "model": "模型",
  "parameter": "参数",
  "se": "标准误",
  "month": "月份",
  "actual": "实际",
  "expected": "预期",
  "recency": "首末次购买间隔天数",
  "age": "首次购买至今天数",
  "clv": "未来价值",
  "potential": "他处花费",
  "influence": "推荐客户的价值",
  "extrapolated": "超出已见范围"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "customer_equity": "客户资产",
  "expected_orders": "预期订单数",
  "alive": "仍是客户",
  "ltv_cac": "终身价值与获客成本之比",
  "validation_bias": "留出期偏差",
  "decile_capture": "前一成占留出期价值"
}));

const codes = once((): EntryStrings['codes'] => ({
  "all": "全部",
  "tier": "价值分层",
  "cohort": "同期群",
  "channel": "渠道",
  "orders": "订单",
  "contracts": "合同",
  "mbg_nbd": "按节奏，任一次购买后可能停止",
  "bg_nbd": "按节奏，复购后可能停止",
  "pareto_nbd": "按节奏，随时可能停止",
  "sbg": "合同续签",
  "gamma_gamma": "每次购买金额",
  "same_count": "与此前次数相同",
  "rate_time": "频率 × 时间",
  "zero": "无人购买",
  "biggest_spenders": "消费最多者优先",
  "repeats": "重复购买",
  "month": "月份",
  "gold": "黄金",
  "potential_gold": "潜力黄金",
  "ordinary": "普通",
  "archive": "归档",
  "too_young": "太新，暂不判断",
  "net_negative": "净额为负",
  "no_purchase": "无购买"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "tested": "{customers} 位客户中约 {alive} 位仍是客户；{horizon}将带来 {equity}（折现值），其中 {share} 来自 {gold} 位黄金客户；同样的方法在留出期的偏差为 {off}。",
  "equity_alive": "{customers} 位客户中约 {alive} 位仍是客户；{horizon}将带来 {equity}（折现值）。",
  "equity": "客户{horizon}将带来 {equity}（折现值）。",
  "orders": "客户{horizon}约将下 {orders} 笔订单；其价值没有模型可说明。",
  "no_model": "没有预测：没有模型适合已知的数据。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_NO_MODEL": "没有购买模型：{repeaters} 位客户在两天或以上购买，至少需要 {least} 位；未来价值留空",
  "W_OPEN_GAPS": "没有购买模型：{repeaters} 位客户在两天或以上购买，但已结束的购买间隔不足一半；未来价值留空",
  "W_NO_FIT": "没有购买模型：对 {repeaters} 位在两天或以上购买的客户，拟合不收敛；未来价值留空",
  "W_YOUNG_DATA": "数据仅 {days} 天，不足常规间隔 {gap} 天的三倍：预测仅供初步参考",
  "W_SEASON": "数据不足两年且预测期不是整年：预测不含季节因素",
  "W_EXTRAPOLATED": "预测期长于任何客户的已知时间（{days} 天）",
  "W_REGULAR": "客户按固定节奏购买（规律性 {k}，1 为随机）：购买模型会高估",
  "W_MODEL_CHOSEN": "采用模型“{chosen:code}”：它在留出期比通常的模型好 {gain} 个标准误",
  "W_MODELS_ALIKE": "采用模型“{chosen:code}”；“{other:code}”在留出期同样好：差异不超过噪声",
  "W_SPEND_LINKED": "单次金额与购买频次相关（r = {r}），而金额模型假定两者独立",
  "W_NO_SPEND_MODEL": "单次金额不符合模型：未来价值留空",
  "W_UNCOSTED": "没有成本的明细不计入毛利",
  "W_NO_MONEY": "订单没有金额：只预测订单数，不预测金额",
  "W_CONTRACTS_AND_ORDERS": "合同与订单并列：订单可能就是合同的发票，因此不相加",
  "W_NO_CONTRACT_MODEL": "续约数据不足以拟合模型：合同未来价值留空",
  "W_BORN_BEFORE_DATA": "部分客户（{share}）在数据开始之前就已获得：看到的首次购买并非真正首次",
  "W_BOUGHT_LATER": "{from} 之后首次购买的客户不参与验证",
  "W_NO_HOLDOUT": "天数太少，无法留出验证：无从得知效果如何",
  "W_POTENTIAL_REVENUE": "钱包申报为花费：不与毛利并列"
}));

export const strings: EntryStrings = {
  "title": "客户终身价值（CLV）",
  "summary": "每位客户未来值多少、谁仍是客户，以及同样的方法在已知结果上表现如何。",
  "options": {
    "model": "购买模型：客户在任一次购买后（mbg_nbd）、复购后（bg_nbd）或随时（pareto_nbd）停止；sbg：仅看合同；auto 取第一种，除非另一种在留出期的预测显著更好",
    "measure": "金额口径：净收入，或成本已知行的毛利",
    "horizon": "预测多远：时长（12m、52w、90d、2y）或日期",
    "discount": "年实际贴现率：10%",
    "holdout_from": "留出验证的第一天；未给时为最后 39 周或最后三分之一",
    "split": "--holdout-from 的另一名称",
    "grace_days": "合同到期后多少天内续签仍算留存"
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
