// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "states": "客户所处状态",
  "transitions": "从何处到何处",
  "flow": "走了多远、多快",
  "winback": "沉默客户中谁回来了",
  "retention_by_state": "按状态看留存",
  "relation": "与近 365 天客户的关系层级",
  "customers": "客户"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "客户编号",
  "name": "名称",
  "customers": "客户数",
  "share": "占比",
  "value": "价值",
  "low": "下限",
  "high": "上限",
  "state": "状态",
  "level": "关系",
  "value_each": "人均价值",
  "contacts": "联系次数",
  "silent_from": "沉默超过（天）",
  "value_share": "价值占比",
  "came_in": "进入",
  "went_out": "离开",
  "net": "净变化",
  "before": "期初人数",
  "came_back": "回来",
  "rate": "比率",
  "advocates": "推荐者",
  "from": "从",
  "to": "到",
  "of": "总数",
  "value_before": "此前价值",
  "clock": "起点",
  "step": "到",
  "entered": "在途",
  "reached": "已到达",
  "went_cold": "已冷却",
  "waiting": "仍在等待",
  "median_days": "半数到达（天）",
  "days": "期限（天）",
  "was": "期初状态",
  "arm": "组别",
  "days_silent": "沉默天数（中位）",
  "value_since": "回来后的价值",
  "gained": "比对照组多",
  "gained_low": "多出的下限",
  "gained_high": "多出的上限",
  "flow": "流向",
  "value_now": "本期价值",
  "lead_id": "线索编号",
  "since": "自何日起",
  "previous": "此前状态",
  "advocate": "推荐者",
  "won_back": "曾经流失",
  "purchases": "购买日数",
  "last_on": "最近购买",
  "silent": "沉默天数"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "first_to_repeat": "新客户 90 天内复购率",
  "days_to_second": "距第二次购买的中位天数",
  "dormant": "沉睡客户数",
  "won_back_rate": "沉默客户的再购率",
  "advocates": "愿意推荐的活跃客户数"
}));

const codes = once((): EntryStrings['codes'] => ({
  "prospect": "潜在客户",
  "qualified": "合格线索",
  "likely_buyer": "意向客户",
  "first_time": "首购客户",
  "repeat": "复购客户",
  "loyal": "忠诚客户",
  "won_back": "挽回客户",
  "dormant": "沉睡客户",
  "defected": "流失客户",
  "ladder": "阶梯",
  "relation": "关系",
  "partnership": "伙伴型",
  "proactive": "主动型",
  "accountable": "负责型",
  "reactive": "被动型",
  "basic": "基本型",
  "not_yet_known": "尚未知晓",
  "gone_from_the_data": "已从数据中消失",
  "lead": "线索",
  "first_purchase": "首次购买",
  "all": "全部",
  "treatment": "触达组",
  "control": "对照组",
  "kept": "留存",
  "lost": "流失",
  "switched": "此前买其他",
  "reactivated": "挽回",
  "unseen": "早于数据",
  "new": "新增"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "moved": "{buyers} 位客户中 {loyal} 位忠诚、{gone} 位已流失；期内 {fell} 位转入沉默，{silent} 位沉默客户中有 {back} 位再次购买（{rate}）。",
  "stands": "{buyers} 位客户中 {loyal} 位忠诚、{gone} 位已流失；期初没有沉默的客户。",
  "nobody": "截至期末没有任何客户购买。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_RULE": "沉默超过 {dormant} 天为沉睡，超过 {defected} 天为流失，购买日达 {loyal} 天为忠诚；常规间隔为 {gap} 天",
  "W_RULE_CONTRACTS": "依据合同：最后一份合同到期后超过 {dormant} 天为沉睡，超过 {defected} 天为流失，达 {loyal} 份合同为忠诚",
  "W_RULE_RELATION": "依据首次购买之后、近 365 天的联系：至少 {steady} 个季度双向联系且有 {kinds} 之一为伙伴型；至少 {steady} 个季度由我方联系为主动型；购买后 {soon} 天内由我方联系为负责型；其他联系为被动型；没有联系为基本型",
  "W_NO_GAP": "没有人在两天购买过：无法判断多久算沉默，因此没有沉睡客户；可用 --dormant-days 与 --defected-days 指定",
  "W_NOT_GONE": "{customers} 位已流失客户中有 {back} 位（{share}）期内再次购买：沉默 {days} 天在此不算离开，请调高 --defected-days",
  "W_NO_BASE": "截至期前一日 {day} 尚无人购买：无法说明谁移动了；请指定较短的 --period",
  "W_YOUNG_DATA": "订单始于 {first}：到 {day} 还没有人可能沉默 {days} 天，因此缺少当时已流失的客户",
  "W_NO_PROSPECTS": "未载入线索或商机：阶梯从首次购买开始",
  "W_BOUGHT_BEFORE": "{leads} 条线索中有 {bought} 条在成为线索之前已购买，不计入路径",
  "W_UNLINKED": "未注明客户的商机未计入：无法知道其是否购买",
  "W_NO_CONTROL": "期内没有对照组：回来的客户未必因我们的行动而回来",
  "W_NO_ADVOCACY": "未载入推荐意愿的回答或推荐关系：无法得知谁是推荐者",
  "W_CONTRACTS_ASIDE": "有生效合同而没有订单的客户不在任何状态：由订单判断谁购买",
  "W_NO_AMOUNT": "没有载入金额：知道客户所处状态，不知道其价值",
  "W_NO_CUSTOMER": "没有客户编号的订单行未计入，金额合计 {amount}"
}));

export const strings: EntryStrings = {
  "title": "客户生命周期",
  "summary": "从线索到最后一次购买，客户各处于哪一步，期间谁移动了，谁回来了。",
  "options": {
    "dormant_days": "沉默超过多少天算沉睡；默认为常规购买间隔的两倍",
    "defected_days": "沉默超过多少天算流失；默认为常规购买间隔的四倍",
    "loyal_orders": "购买日达到多少天算忠诚",
    "min_n": "客户数少于此值的比率不显示",
    "scheme": "状态阶梯，或另加关系层级：由联系记录看企业与客户有多近",
    "joint_kinds": "双方共同投入的联系类型：持续联系加上其中之一即为伙伴型"
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
