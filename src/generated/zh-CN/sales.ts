// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "bridge": "变化的构成",
  "breakdown": "各部分收入",
  "channels": "渠道的产出与投入",
  "cross": "强项与弱项",
  "opportunities": "同类客户购买而该客户未买的品类",
  "forecast": "未来三个月",
  "abc": "贡献排序"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "客户编号",
  "name": "名称",
  "customers": "客户数",
  "orders": "订单数",
  "share": "占比",
  "value": "增量",
  "low": "下限",
  "high": "上限",
  "category": "品类",
  "split": "拆分",
  "step": "步骤",
  "kind": "类型",
  "amount": "金额",
  "of_before": "占前期",
  "factor_before": "前期值",
  "factor_now": "本期值",
  "level": "价格口径",
  "common_share": "两期都卖占比",
  "groups": "部分数",
  "row": "行",
  "revenue": "收入",
  "change": "变化",
  "growth": "增长率",
  "margin": "毛利",
  "margin_rate": "毛利率",
  "largest_share": "最大客户占比",
  "year_change": "同比变化",
  "year_growth": "同比增长率",
  "average_order": "客单价",
  "revenue_before": "前期收入",
  "revenue_year": "去年同期收入",
  "margin_change": "毛利变化",
  "units": "件数",
  "discount_rate": "折扣率",
  "return_rate": "退货率",
  "line": "行",
  "channel": "渠道",
  "commission": "佣金",
  "cost": "成本",
  "net_contribution": "净贡献",
  "new_customers": "新客户数",
  "cost_per_order": "单均成本",
  "cost_per_new": "新客户成本",
  "repeat_share": "老客户占比",
  "cases_per_order": "单均工单数",
  "first": "其一",
  "second": "其二",
  "index": "指数",
  "p": "p",
  "q": "q",
  "verdict": "判断",
  "peers": "同类客户",
  "peers_share": "同类订单占比",
  "by_chance": "偶然未买概率",
  "peers_buy": "同类购买额",
  "gaps": "一年前的缺口数",
  "filled": "其后已填补",
  "filled_expected": "偶然可填补",
  "ratio": "实际与偶然之比",
  "bought": "其后购买额",
  "bought_expected": "偶然购买额",
  "bought_ratio": "金额之比",
  "bought_low": "金额下限",
  "bought_high": "金额上限",
  "month": "月份",
  "forecast": "预测",
  "model": "模型",
  "reason": "原因",
  "baseline": "基准",
  "model_error": "模型误差",
  "baseline_error": "基准误差",
  "coverage": "实测覆盖率",
  "covered": "落入数",
  "judged": "检验数",
  "coverage_low": "覆盖率下限",
  "coverage_high": "覆盖率上限",
  "item": "项目",
  "cumulative_share": "累计占比",
  "class": "类别"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "revenue_net": "净收入",
  "margin": "毛利",
  "orders": "订单数",
  "average_order": "客单价",
  "discount_rate": "折扣率",
  "return_rate": "退货率",
  "cost_to_sell": "销售成本率"
}));

const codes = once((): EntryStrings['codes'] => ({
  "part": "部分",
  "total": "合计",
  "new": "新客户",
  "returning": "老客户",
  "nobody": "无客户",
  "tree": "按客户",
  "products": "按产品",
  "margin": "按产品的毛利",
  "before": "前期",
  "fx": "汇率",
  "calendar": "日历",
  "customers": "客户数",
  "frequency": "人均订单数",
  "order_value": "客单价",
  "price": "价格",
  "volume": "数量",
  "mix": "结构",
  "quantity": "数量与结构",
  "cost": "成本",
  "new_products": "新品",
  "lost_products": "停售",
  "unpriced": "无价格",
  "now": "本期",
  "level": "水平",
  "change": "变化",
  "product": "产品",
  "channel": "渠道",
  "unallocated": "未分摊成本",
  "a": "A",
  "b": "B",
  "c": "C",
  "strong": "强",
  "weak": "弱",
  "as_expected": "与偶然无异",
  "not_judged": "不作判断",
  "apart": "零或负",
  "category": "品类",
  "backtest": "一年前的缺口",
  "gap": "当前缺口",
  "beyond_chance": "超出偶然",
  "by_chance": "与偶然无异",
  "fill_by_themselves": "自行填补",
  "not_tested": "未检验",
  "seasonal_naive": "与去年同月相同",
  "naive": "与上月相同",
  "mean": "月均值",
  "rhythm": "自身订货节奏",
  "ses": "简单指数平滑",
  "holt": "Holt 趋势",
  "theta": "theta",
  "holt_winters": "Holt-Winters",
  "tsb": "TSB（会遗忘不再购买者）",
  "beats_baseline": "回测优于基准",
  "loses_to_baseline": "回测中没有模型优于基准"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "changed": "收入为 {revenue}，前期为 {before}（{growth}）：客户数 {customers}，人均订单数 {frequency}，客单价 {order_value}。",
  "changed_calendar": "收入为 {revenue}，前期为 {before}（{growth}）：日历 {calendar}，客户数 {customers}，人均订单数 {frequency}，客单价 {order_value}。",
  "changed_fx": "收入为 {revenue}，前期为 {before}（{growth}）：汇率 {fx}，客户数 {customers}，人均订单数 {frequency}，客单价 {order_value}。",
  "changed_both": "收入为 {revenue}，前期为 {before}（{growth}）：汇率 {fx}，日历 {calendar}，客户数 {customers}，人均订单数 {frequency}，客单价 {order_value}。",
  "no_before": "收入为 {revenue}，共 {orders} 笔订单；数据未覆盖可比的前期。",
  "nothing": "本期间没有销售。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_NO_PREVIOUS": "数据未覆盖前期：不给出变化",
  "W_NO_CUSTOMER": "没有客户编号的订单行计为无客户收入，单列一项和一行，金额合计 {amount}",
  "W_UNCOSTED": "没有成本的明细不计入毛利",
  "W_CALENDAR_UNKNOWN": "两期日子不同，而此前不足 26 周，不知各类日子通常带来多少：不列日历项",
  "W_COARSE_PRICES": "价格为品类平均价，含品类内的结构：两期都卖的产品不足金额的 80 %，品类为 {share} %",
  "W_LITTLE_COMMON": "两期都卖的产品仅占金额的 {share} %：价格与数量对变化说明不多",
  "W_WITHOUT_PRICE": "没有产品或某一期数量不为正的明细，其变化为前期收入的 {share} %，无价格可言",
  "W_TWO_PARTS": "在两个部分购买的客户各计一次",
  "W_NO_CHANNEL_COST": "{channels} 没有记账成本：不给出净贡献",
  "W_GAPS_BY_CHANCE": "一年前的缺口其后被填补的程度不低于仅凭客户规模与品类所能预期：缺口出于偶然，没有超出自然购买的价值",
  "W_GAPS_NOT_TESTED": "一年前的缺口太少，或订单不足两年：不知缺口是否出于偶然，不给出价值",
  "W_GAPS_LEFT_OUT": "同类购买额较低的缺口未列出",
  "W_LOSES_TO_BASELINE": "没有模型对过去各月的预测优于基准：总额按基准预测",
  "W_FORECAST_WITHDRAWN": "预测区间已撤回：过去各月落入区间的频率与所称的 {level} 不符",
  "W_FEW_ERRORS": "总额及其各部分的历史预测不足 20 次：预测不附区间",
  "W_SHORT_HISTORY": "完整月份不足 8 个：不预测总额",
  "W_PARTIAL_MONTH": "数据的最后一个月尚未结束，未计入历史：{month}",
  "W_NOT_KNOWN_BY": "{table} 没有 {attribute}：不给出销售成本率"
}));

export const strings: EntryStrings = {
  "title": "销售",
  "summary": "卖了什么、卖给谁、经由何处，以及与前期相比的变化由什么构成。",
  "options": {
    "within": "分开列示的部分；客户数、订单频次和客单价在各部分内计算后相加",
    "cross": "两个属性，按其交叉单元列示：customers.region,orders.channel",
    "abc": "将产品、销售员、区域或渠道分为 A（收入的 80 %）、B（95 %）和 C",
    "level": "按什么看价格：两期都卖的产品占金额 80 % 以上时按产品，否则按品类（auto），或固定其一"
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
