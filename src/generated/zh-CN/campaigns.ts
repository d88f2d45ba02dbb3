// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "campaigns": "活动",
  "arms": "实验组与对照组",
  "balance": "所作比较（每位成员）",
  "by_tier": "按活动前一日的等级",
  "channels": "按渠道",
  "members": "成员"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "客户编号",
  "name": "名称",
  "low": "下限",
  "high": "上限",
  "campaign_id": "编号",
  "campaign": "活动",
  "channel": "渠道",
  "starts_on": "开始日",
  "treated": "实验组",
  "control": "对照组",
  "responded": "响应",
  "converted": "转化",
  "stated": "自报收入",
  "spend": "花费",
  "attributed": "归因",
  "source": "归因依据",
  "incremental": "增量",
  "p": "p",
  "q": "q",
  "margin": "增量毛利",
  "margin_low": "毛利下限",
  "margin_high": "毛利上限",
  "per_unit": "每元花费",
  "line": "主要口径",
  "plain": "未校正",
  "plain_low": "未校正下限",
  "plain_high": "未校正上限",
  "plain_p": "未校正 p",
  "variance_kept": "剩余方差",
  "lift": "提升度",
  "lift_low": "提升度下限",
  "lift_high": "提升度上限",
  "both": "含其后天数",
  "both_low": "其下限",
  "both_high": "其上限",
  "both_p": "其 p",
  "trimmed": "去除最大者",
  "trimmed_low": "去除后下限",
  "trimmed_high": "去除后上限",
  "largest_share": "最大成员占比",
  "caveat": "保留",
  "verdict": "判定",
  "treated_rate": "实验组购买率",
  "treated_low": "实验组下限",
  "treated_high": "实验组上限",
  "control_rate": "对照组购买率",
  "control_low": "对照组下限",
  "control_high": "对照组上限",
  "alike": "之前",
  "alike_p": "相当 p",
  "ratio_p": "样本比例 p",
  "break_even": "盈亏平衡",
  "could_see": "可见效应",
  "needed": "每组所需",
  "power": "功效",
  "treated_mean": "实验组均值",
  "control_mean": "对照组均值",
  "per_member": "差异",
  "reached": "触达",
  "per_reached": "每位触达",
  "extra_customers": "新增买家",
  "extra_low": "新增下限",
  "extra_high": "新增上限",
  "cost_per_extra": "每位新增买家成本",
  "cost_per_attributed": "每位归因客户成本",
  "treated_overlap": "实验组参加其他活动",
  "control_overlap": "对照组参加其他活动",
  "overlap_p": "重叠 p",
  "comparison": "实验组对比",
  "measure": "指标",
  "against": "对比值",
  "difference": "差异",
  "smd": "标准差数",
  "tier": "等级",
  "reading": "判读",
  "campaigns": "活动数",
  "attributed_customers": "归因客户数",
  "told": "有增量数字的",
  "spend_told": "其花费",
  "arm": "组别",
  "contacted_on": "联系日",
  "responded_on": "响应日",
  "converted_on": "转化日",
  "bought": "已购买",
  "revenue": "收入",
  "revenue_after": "其后收入",
  "revenue_before": "之前收入",
  "overlapped": "也在其他活动"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "spend": "花费",
  "attributed_revenue": "归因收入",
  "incremental_margin": "增量毛利",
  "roi_incremental": "增量投资回报率",
  "paid_share": "有对照组的活动中回本的占比"
}));

const codes = once((): EntryStrings['codes'] => ({
  "paid": "已回本",
  "worked": "有效",
  "harmed": "减少了销售",
  "perhaps_earlier": "可能只是提前",
  "does_not_pay": "不回本",
  "cannot_tell": "无法判断",
  "too_early": "为时过早",
  "arms_unlike": "两组不相当",
  "ratio_broken": "比例失衡",
  "too_few": "太少",
  "no_control": "无对照组",
  "likely_too_high": "可能偏高",
  "not_final": "尚非最终",
  "both_caveats": "可能偏高，尚非最终",
  "alike": "相当",
  "unlike": "不相当",
  "off_plan": "与计划不符",
  "not_known": "未知",
  "adjusted": "校正后",
  "plain": "未校正",
  "arms": "对照组",
  "others": "其他所有人",
  "revenue_before": "之前 91 天收入",
  "days_before": "之前 91 天购买日数",
  "days_year": "之前 365 天购买日数",
  "overlapped": "也在其他活动",
  "revenue": "期间收入",
  "revenue_adjusted": "期间收入，校正后",
  "revenue_trimmed": "期间收入，去除最大者",
  "revenue_after": "其后同样天数收入",
  "revenue_both": "两段合计收入",
  "margin": "期间毛利",
  "margin_both": "两段合计毛利",
  "bought": "期间购买",
  "placebo": "安慰剂检验：之前同样天数",
  "less_placebo": "期间减安慰剂",
  "more": "更多",
  "less": "更少",
  "not_shown": "未见差异",
  "treatment": "实验组",
  "control": "对照组",
  "both": "两组皆有",
  "unknown": "未知",
  "orders": "订单行",
  "last_touch": "末次触达"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "paid": "{tested} 个有对照组的活动中 {paid} 个已回本：{campaign} 在 {days} 天内带来本不会有的 {incremental}（{low} 到 {high}），花费 {spend}，毛利 {margin}。",
  "paid_likely_high": "{tested} 个有对照组的活动中 {paid} 个已回本：{campaign} 在 {days} 天内带来本不会有的 {incremental}（{low} 到 {high}），花费 {spend}，毛利 {margin}；可能偏高，因为这么小的试验只能发现大的效应。",
  "shown": "{tested} 个有对照组的活动中 {paid} 个已回本；与对照组相比，{campaign}在 {days} 天内使销售变化 {incremental}（{low} 到 {high}）。",
  "not_seen": "{tested} 个有对照组的活动均未显示效应；最大的是{campaign}，{days} 天内 {incremental}（{low} 到 {high}）。",
  "attributed": "没有活动可与对照组相比：归因的 {attributed} 不说明任何效应。",
  "untold": "本期间没有活动可与对照组相比。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_NO_CONTROL": "没有对照组就没有增量数字：{campaigns}；--show balance 将实验组与其他所有人相比，期间和之前各一次",
  "W_RATIO": "两组规模与计划不符（p 低于 .001），说明有因素决定了谁在其中；不给出增量数字：{campaigns}",
  "W_UNLIKE": "两组在活动开始前就不同（p 低于 .01），其差异并非活动的效应；不给出增量数字：{campaigns}",
  "W_TOO_EARLY": "{window} 天尚未结束，此前不给出数字：{campaigns}",
  "W_NOT_FINAL": "再过同样的 {window} 天才算最终：之后的销售可能减少：{campaigns}",
  "W_LIKELY_HIGH": "可能偏高，因为对持平效应功效这么低的试验只能发现大的效应：{campaigns}",
  "W_EARLIER": "加上其后 {window} 天，效应不再显示：销售可能只是提前：{campaigns}",
  "W_NO_BEFORE": "订单未涵盖之前的 91 天，因此以未校正的差异为准：{campaigns}",
  "W_NO_PLAN": "没有计划的实验组比例（campaigns.treatment_share），因此未检验两组规模是否符合计划：{campaigns}",
  "W_OVERLAP": "一组比另一组更常参加其他活动（p 低于 .01）：{campaigns}",
  "W_LAST_TOUCH": "没有订单指明该活动：归因为成员在末次联系后 {window} 天内的购买：{campaigns}",
  "W_SPEND_CUT": "活动花费无法按其部分成员得知：此分组或筛选下没有花费",
  "W_SPEND_DIFFERS": "记在活动上的成本与其自身成本不同；以记账的为准：{campaigns}",
  "W_ATTRIBUTED_CUT": "订单没有 {attributes}，因此订单指明的活动在其下不归因",
  "W_NO_MARGIN": "没有任何订单行有成本：没有毛利，盈亏平衡以收入计",
  "W_UNCOSTED": "没有成本的订单行：增量毛利中缺少其毛利",
  "W_BOTH_ARMS": "同一活动两组皆有的成员未计入",
  "W_ARM_UNKNOWN": "同一活动其他成员有组别而自己没有的成员未计入",
  "W_NO_START": "既无首日也无任何联系的活动未计入"
}));

export const strings: EntryStrings = {
  "title": "营销活动",
  "summary": "按对照组看，哪些活动带来了本不会有的销售，以及为此花费多少。",
  "options": {
    "window": "自活动首日起计入销售的天数，两组相同；其后同样长的天数也会查看",
    "effect": "用于计算所需规模的每位成员效应，代替使活动持平的效应"
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
