// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "kinds": "做什么",
  "owners": "谁来做",
  "review": "以往清单的结果",
  "actions": "清单",
  "held_out": "对照（不联系）",
  "waiting": "未列入清单"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "客户编号",
  "name": "名称",
  "value": "价值",
  "low": "下限",
  "high": "上限",
  "action": "行动",
  "candidates": "候选客户",
  "listed": "列入清单",
  "in_play": "涉及金额",
  "waiting": "超出能力",
  "left_out": "不打扰",
  "held_out": "对照",
  "could_see": "可见的最小差异",
  "owner_kind": "负责人类别",
  "owner": "负责人",
  "owner_name": "负责人名称",
  "listed_bought": "清单客户购买率",
  "held_out_bought": "对照客户购买率",
  "difference": "差异",
  "reading": "结论",
  "place": "序号",
  "why": "原因",
  "about": "事项",
  "offer": "推荐商品",
  "offer_chance": "接受概率",
  "days": "天数",
  "usual_gap": "常规间隔（天）",
  "chance": "概率",
  "due_on": "截止日期",
  "say_first": "开场白",
  "runner_up": "其次",
  "tier": "层级",
  "state": "原因"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "listed": "列入清单的客户数",
  "in_play": "涉及金额",
  "held_out": "对照客户数",
  "unassigned": "没有负责人的客户数",
  "uplift": "清单客户比对照客户多购买"
}));

const codes = once((): EntryStrings['codes'] => ({
  "recover": "补救",
  "collect": "催收",
  "renew": "续约",
  "save": "挽留",
  "grow": "增购",
  "win_back": "挽回",
  "thank": "致谢",
  "all": "全部",
  "rep": "销售员",
  "branch": "门店",
  "unassigned": "未分配",
  "complaint_open": "投诉未解决",
  "overdue": "逾期未付",
  "contract_ends": "合同即将到期",
  "contract_ended": "合同已到期",
  "silent": "沉默",
  "never_bought": "从未购买",
  "gone": "流失",
  "promotes": "愿意推荐",
  "gold_bought": "黄金客户刚购买",
  "say_complaint_open": "非常抱歉；说明由谁处理投诉、何时办结",
  "say_overdue": "账单是否有问题？预计何时付款？",
  "say_contract_ends": "哪些做得好，哪些不好，下一期希望怎样？",
  "say_contract_ended": "合同已到期；继续合作还需要什么？",
  "say_silent": "最近没有像往常一样收到您的订单，是否有我们疏忽的地方？",
  "say_never_bought": "购买同类产品的客户也选择了这个，能否为您介绍？",
  "say_gone": "很久没有联系了；当初为何停止购买，现在有哪些变化",
  "say_promotes": "感谢您的好评；还有谁可能会喜欢？",
  "say_gold_bought": "感谢您的订单；货物是否都按要求送达？",
  "gold": "黄金",
  "potential_gold": "潜力黄金",
  "ordinary": "普通",
  "archive": "归档",
  "too_young": "太新，暂不判断",
  "net_negative": "净额为负",
  "no_purchase": "无购买",
  "do_not_contact": "要求不联系",
  "in_campaign": "正在活动中",
  "contacted": "近期已联系",
  "waiting": "超出能力",
  "more": "购买更多",
  "less": "购买更少",
  "cannot_tell": "无法判断",
  "no_control": "没有对照"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "call": "请联系 {listed} 位客户：涉及 {in_play}，其中最多（{most}）来自需{action}的 {customers} 位；没有对照客户，无法衡量清单的效果。",
  "call_held": "请联系 {listed} 位客户（另有 {held} 位作为对照）：涉及 {in_play}，其中最多（{most}）来自需{action}的 {customers} 位。",
  "call_uncounted": "请联系 {listed} 位客户。",
  "reviewed": "请联系 {listed} 位客户；以往清单上的客户比对照客户多购买 {uplift}（{low} 至 {high}）。",
  "nobody": "没有需要联系的客户。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_NO_HOLDOUT": "没有对照客户：无法区分清单带来的结果与本来就会发生的结果（--holdout 10%）",
  "W_NO_MODEL": "没有概率：{repeaters} 位客户在两天或以上购买，至少需要 {least} 位；清单按沉默天数和近 12 个月的消费排列",
  "W_OPEN_GAPS": "没有概率：{repeaters} 位客户在两天或以上购买，但已结束的购买间隔不足一半；清单按沉默天数和近 12 个月的消费排列",
  "W_NO_FIT": "没有概率：对 {repeaters} 位在两天或以上购买的客户，拟合不收敛；清单按沉默天数和近 12 个月的消费排列",
  "W_NO_MONEY": "订单没有金额：不给出涉及金额",
  "W_LEFT_OUT_OF_LISTS": "不打扰：{opted} 位要求不联系，{reached} 位在 {days} 天内已被联系；既不列入清单，也不作为对照",
  "W_NOT_OVER": "{day} 的清单未计入：其 {days} 天尚未结束",
  "W_TWICE": "出现在多份清单中的客户只计一次，按第一份清单",
  "W_UNKNOWN_CUSTOMERS": "清单中数据里没有的客户未计入",
  "W_NO_CONTROL": "这些清单没有对照客户：不给出数字"
}));

export const strings: EntryStrings = {
  "title": "行动清单",
  "summary": "本周联系谁、谈什么、何时之前，以及以往清单带来了什么。",
  "options": {
    "capacity": "每位负责人可联系的客户数",
    "owner": "仅该负责人的清单：销售员、门店，或 unassigned",
    "exclude": "联系客户后多少天内不再打扰",
    "grace_days": "到期多少天后催收",
    "ahead_days": "提前多少天处理到期合同",
    "holdout": "不列入清单、用于衡量效果的客户比例",
    "seed": "抽取对照客户的种子",
    "window": "清单之后统计结果的天数",
    "review": "以前保存的清单（JSON），查看其结果"
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
