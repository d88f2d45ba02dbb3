// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "cohorts": "同期群",
  "pooled": "全部同期群（按期龄）",
  "flows": "留存、流失、挽回、新增",
  "comparison": "各组与其余客户的比较",
  "second_purchase": "距第二次购买的时间",
  "projection": "续约：已观察与推算",
  "projection_test": "用留出的续约检验推算"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customers": "客户数",
  "low": "下限",
  "high": "上限",
  "period": "期间",
  "cohort": "同期群",
  "age": "期龄",
  "at_risk": "在险客户数",
  "retained": "活跃客户数",
  "rate": "比率",
  "revenue": "净收入",
  "revenue_share": "占首期收入",
  "complete": "完整",
  "truncated": "左截断",
  "cohorts_pooled": "同期群数",
  "basis": "来源",
  "flow": "流向",
  "revenue_before": "前期收入",
  "revenue_now": "本期收入",
  "rest_customers": "其余客户数",
  "rest_rate": "其余客户比率",
  "difference": "差异",
  "difference_low": "差异下限",
  "difference_high": "差异上限",
  "p": "p 值",
  "revenue_kept": "保住的收入",
  "revenue_kept_low": "保住的收入下限",
  "revenue_kept_high": "保住的收入上限",
  "days": "天数",
  "events": "再次购买",
  "censored": "观察截止",
  "bought_again": "已再次购买占比",
  "renewal": "续约次序",
  "lost": "流失",
  "renewal_rate": "续约率",
  "survival": "仍在册占比",
  "model_rate": "模型续约率",
  "model_survival": "模型在册占比",
  "fitted_to": "拟合至第几次续约",
  "held_out": "留出的续约数",
  "model_error": "模型平均误差",
  "baseline_error": "固定续约率的平均误差"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "retention_rate": "客户留存率",
  "grr": "总收入留存率",
  "nrr": "净收入留存率",
  "new_customers": "新客户数",
  "reactivated_customers": "挽回客户数",
  "repeat_rate": "新客户按期复购率",
  "days_to_second": "距第二次购买的中位天数"
}));

const codes = once((): EntryStrings['codes'] => ({
  "orders": "订单",
  "contracts": "合同",
  "kept": "留存",
  "lost": "流失",
  "reactivated": "挽回",
  "new": "新增",
  "switched": "此前买其他",
  "unseen": "早于数据"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "kept_revenue": "{before} 位客户中有 {kept} 位回来（{rate}）；总收入留存率 {grr}，净收入留存率 {nrr}。",
  "kept": "{before} 位客户中有 {kept} 位回来（{rate}）；其收入的留存率无法计算。",
  "revenue": "总收入留存率 {grr}，净收入留存率 {nrr}。",
  "all_new": "此前没有可回来的客户：{fresh} 位均为新客户。",
  "nobody": "此前没有可回来的客户，也没有新客户。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_ID_PER_ORDER": "{customers} 个客户每人恰好有一张订单：customer_id 是否为每单一个的编号？若是，则看不出谁再次购买",
  "W_GRAIN": "同期群按 {grain} 划分：购买间隔的中位数为 {days} 天",
  "W_NO_BASE": "所测期间之前没有数据：无法判断谁回来了",
  "W_SHORT_BASE": "前期只有 {from} 至 {to} 的订单：回来者仅就当时的购买者而言，收入不作对比",
  "W_NO_INTERVAL": "GRR 与 NRR 不给区间（{reason}）：此前购买的客户不足 15 个，或收入大多集中于少数客户",
  "W_TRUNCATED": "数据始于 {cohort} 同期群，其中可能混有老客户：已作标记，仅在没有其他同期群时才计入汇总",
  "W_OLDER_THAN_DATA": "在 {day}（数据起始日）之前获得的客户不属于任何同期群",
  "W_REVENUE_BASIS": "GRR 与 NRR 取自 {basis}",
  "W_NO_AMOUNT": "订单没有金额：只知道谁回来了，不知道收入保留了多少",
  "W_NO_HOLDOUT": "续约太少，无法留出检验：推算未经检验",
  "W_DIFFER": "{groups} 组中有 {differ} 组与其余客户的差异超出偶然（已按组数校正）：{names}",
  "W_NO_DIFFERENCE": "{groups} 组中没有一组与其余客户的差异超出偶然（已按组数校正）",
  "W_NO_CUSTOMER": "没有客户编号的订单行未计入，金额合计 {amount}"
}));

export const strings: EntryStrings = {
  "title": "客户留存",
  "summary": "谁会回来：按同期群看、与上一期比，以及保住了多少收入。",
  "options": {
    "cohort_grain": "同期群与单元格的长度：auto 取购买间隔中位数向上取整；4-5-4 等为按整周划分的零售月",
    "counting": "bounded：恰在该期有购买；unbounded：在该期或之后有购买",
    "measure": "revenue：同期群另列净收入及其占首期的比例",
    "active": "活跃的口径：有购买，或扣除退货后净收入大于零",
    "returns_to": "按订单行切分或筛选时：回来买任何东西都算，或只算买同类",
    "revenue_from": "总收入与净收入留存率取自合同的经常性金额或订单；auto：已载入合同则用合同",
    "repeat_days": "复购率所看的天数：首购后多少天内第二次购买",
    "grace_days": "合同到期后多少天内的新合同仍算续约",
    "project": "在已观察的续约之外再推算几期",
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
