// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "groups": "按行为与态度分组",
  "indicators": "各项指标，以及能说明多少客户",
  "moves": "自上一期间以来的组间移动",
  "backtest": "上一期间各组客户在本期的行为",
  "brands": "自有目录中的品牌，与其规模下的预期对照",
  "customers": "客户"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "客户编号",
  "name": "名称",
  "customers": "客户数",
  "share": "已知占比",
  "value": "价值",
  "low": "下限",
  "high": "上限",
  "category": "品类",
  "loyalty": "忠诚度",
  "of_known": "占已知",
  "value_share": "价值占比",
  "value_each": "人均价值",
  "indicator": "指标",
  "unit": "单位",
  "lowest_tenth": "最低十分位",
  "middle": "中位",
  "highest_tenth": "最高十分位",
  "bought_again": "再次购买",
  "alike_bought_again": "相似客户",
  "difference": "差异",
  "from": "从",
  "to": "到",
  "of": "共",
  "rate": "比率",
  "value_before": "之前价值",
  "value_now": "现在价值",
  "axis": "按",
  "level": "所处",
  "bought": "购买数",
  "difference_low": "差异：下限",
  "difference_high": "差异：上限",
  "answered": "回答数",
  "recommends": "愿意推荐",
  "recommends_low": "推荐：下限",
  "recommends_high": "推荐：上限",
  "recommends_difference": "推荐：差异",
  "recommends_difference_low": "推荐：差异下限",
  "recommends_difference_high": "推荐：差异上限",
  "brought_somebody": "带来他人",
  "brand": "品牌",
  "buyers": "购买者",
  "penetration": "渗透率",
  "penetration_expected": "预期渗透率",
  "purchases": "购买次数",
  "brand_share": "品类占比",
  "scr": "占其购买者品类",
  "scr_expected": "预期",
  "excess": "超出",
  "behaviour": "行为",
  "attitude": "态度",
  "periods_bought_in": "购买期占比",
  "periods": "期数",
  "share_of_wallet": "钱包份额",
  "statements": "陈述数",
  "days_to_choose": "选择用时（天）",
  "choices": "选择次数",
  "discounts": "折扣与预期之比",
  "lines": "行数",
  "score": "得分",
  "gap_to_rival": "高于最佳对手",
  "answered_on": "回答日期",
  "answers": "回答次数",
  "rivals": "商机中的对手",
  "bought_after": "其后购买",
  "incidents": "事件数",
  "categories": "品类数",
  "services": "服务数"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "coverage": "两个维度均已知的客户占比",
  "true_loyalty": "已知客户中真正忠诚者占比",
  "spurious_loyalty": "已知客户中出于习惯购买者占比",
  "latent_loyalty": "已知客户中喜欢我们但少购买者占比",
  "true_kept": "上一期间真正忠诚者再次购买的占比",
  "others_kept": "上一期间其余已知客户再次购买的占比"
}));

const codes = once((): EntryStrings['codes'] => ({
  "true_loyalty": "真正忠诚",
  "latent_loyalty": "潜在忠诚",
  "spurious_loyalty": "惯性忠诚",
  "no_loyalty": "不忠诚",
  "unknown": "未知",
  "often": "常买",
  "seldom": "少买",
  "favourable": "有好感",
  "unfavourable": "无好感",
  "periods_bought_in": "有购买的期数占比",
  "share_of_wallet": "365 天钱包份额",
  "days_to_choose": "选择用时",
  "discounts": "折扣行数与预期之比",
  "score": "最近一次回答的得分",
  "attitude": "态度",
  "gap_to_rival": "高于最佳对手的分数",
  "complaint": "投诉后再次购买",
  "late_delivery": "延迟交付后再次购买",
  "categories": "365 天内购买的品类数",
  "services": "生效合同数",
  "share": "占比",
  "days": "天",
  "times_expected": "预期的倍数",
  "points": "分",
  "number": "个数",
  "did_not_buy_before": "之前未购买",
  "does_not_buy_now": "现在未购买",
  "group": "分组",
  "behaviour": "行为",
  "all": "全部",
  "everybody": "所有客户"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "tested": "{customers} 位客户中行为与态度均已知的占 {coverage}；其中 {loyal} 真正忠诚，{habit} 出于习惯购买；上一期间真正忠诚者中 {kept} 再次购买，其余已知客户中为 {others}。",
  "stands": "{customers} 位客户中行为与态度均已知的占 {coverage}；其中 {loyal} 真正忠诚，{habit} 出于习惯购买。",
  "few": "{customers} 位客户中行为与态度均已知的有 {known} 位：太少，无法分组。",
  "nobody": "本期没有人购买。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_RULE": "行为：首次之后，以 {days} 天（常规间隔）为一期，有购买的期数占比高于同样资历客户的中位者为常买，至少 {least} 期；态度：{day} 之前最近一次回答给出 {promoter} 或 10 分，或高于最佳对手，为有好感；早于 {stale} 天的回答不计",
  "W_NO_GAP": "没有人在两天购买过：没有常规间隔就无法计算客户在多少期内购买，因此全部未知",
  "W_NO_ATTITUDE": "没有载入客户的回答：不知道任何人的态度，因此全部未知；请载入含 customer_id、instrument 与 score 的 surveys",
  "W_NO_ANSWERS": "{day} 之前没有人说过是否会推荐我们或如何看待其他品牌（最早的回答在 {first}）：回答自其后的期间起才计入；请指定较晚或较短的 --period",
  "W_NO_BEFORE": "此前的期间没有人购买：无法说明谁移动了，也无法说明各组随后的行为",
  "W_ONE_WAVE": "上一期间没有已知的态度：在有两轮回答之前，无法说明谁在组间移动",
  "W_NO_BRAND": "没有载入产品的品牌：没有品牌表",
  "W_NO_AMOUNT": "没有载入金额：知道分组，不知道其价值",
  "W_NO_CUSTOMER": "没有客户编号的订单行未计入，金额合计 {amount}"
}));

export const strings: EntryStrings = {
  "title": "忠诚度",
  "summary": "客户购买的频繁程度与他们对我们的看法，分为两个维度；以及各组客户随后的行为。",
  "options": {
    "own_brand": "在评价多个品牌的回答中，我们的品牌名称",
    "stale_days": "早于多少天的回答与陈述不再说明问题",
    "within_days": "事件之后多少天内购买算再次购买；默认为两个常规间隔，至少 30 天",
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
