// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "agents": "坐席",
  "fair": "公平比较",
  "months": "坐席按期汇总",
  "workload": "按星期和小时的工作量"
}));

const columns = once((): EntryStrings['columns'] => ({
  "name": "名称",
  "share": "占比",
  "rank": "名次",
  "low": "下限",
  "high": "上限",
  "n": "样本数",
  "agent_id": "坐席",
  "team": "团队",
  "cases": "工单",
  "resolved": "已解决",
  "open": "未结",
  "handed_over": "转交",
  "first_n": "首次答复及等待数",
  "first_median": "首次答复中位数",
  "first_p90": "首次答复 p90",
  "first_waiting": "仍在等待",
  "first_opening_median": "首次答复（营业时间）中位数",
  "first_opening_p90": "首次答复（营业时间）p90",
  "resolution_median": "解决中位数",
  "resolution_p90": "解决 p90",
  "resolution_opening_median": "解决（营业时间）中位数",
  "resolution_opening_p90": "解决（营业时间）p90",
  "handle_minutes": "处理时长",
  "csat": "满意率",
  "csat_low": "满意率下限",
  "csat_high": "满意率上限",
  "csat_n": "满意度答卷数",
  "quality": "质检分",
  "quality_low": "质检分下限",
  "quality_high": "质检分上限",
  "quality_n": "质检项数",
  "measure": "指标",
  "successes": "达成数",
  "rate": "比率",
  "shrunk_rate": "收缩后比率",
  "shrunk_low": "收缩后下限",
  "shrunk_high": "收缩后上限",
  "expected": "期望数",
  "observed_expected": "实际 / 期望",
  "oe_low": "实际/期望下限",
  "oe_high": "实际/期望上限",
  "fair_rate": "公平比率",
  "fair_low": "公平下限",
  "fair_high": "公平上限",
  "top_probability": "进入前列的概率",
  "funnel_low": "漏斗下限",
  "funnel_high": "漏斗上限",
  "funnel": "漏斗图",
  "signal": "信号",
  "period_start": "起始日",
  "offered": "呼入",
  "answered": "接听",
  "not_answered": "未接",
  "answer_rate": "接听率",
  "not_answered_rate": "未接率",
  "not_answered_met": "未接率达标",
  "talk_minutes": "通话时长",
  "minutes_per_call": "平均通话时长",
  "transfers": "转接",
  "transfer_rate": "转接率",
  "sentiment": "情绪分",
  "sentiment_met": "情绪分达标",
  "weekday": "星期",
  "hour": "小时"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "cases": "开单数",
  "open_cases": "本期新开未结工单",
  "answer_rate": "接听率",
  "first_response": "首次答复中位数",
  "first_response_opening": "首次答复（营业时间）中位数",
  "resolution": "解决中位数",
  "resolution_opening": "解决（营业时间）中位数",
  "first_contact": "首次解决率",
  "reopened": "重开率",
  "one_touch": "一次答复解决率",
  "handed_over": "转交率",
  "handle_minutes": "平均处理时长",
  "quality": "质检均分",
  "csat": "满意率（CSAT）"
}));

const codes = once((): EntryStrings['codes'] => ({
  "csat": "满意率",
  "first_contact": "首次解决",
  "not_reopened": "未重开",
  "one_touch": "一次答复",
  "timely_first": "首次答复及时",
  "inside": "范围内",
  "look": "留意",
  "act": "处理",
  "above": "高于",
  "below": "低于",
  "as_others": "与他人无异",
  "mon": "周一",
  "tue": "周二",
  "wed": "周三",
  "thu": "周四",
  "fri": "周五",
  "sat": "周六",
  "sun": "周日"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "first": "{cases} 个工单，{open} 个仍未解决；一半在 {first} 内得到首次回复。",
  "no_first": "{cases} 个工单，{open} 个仍未解决；已知的首次回复过少，无法说明快慢。",
  "cases": "{cases} 个工单；哪些仍未解决尚不可知。",
  "calls": "{offered} 个来电中接通 {answered} 个（{rate}）。",
  "nothing": "没有工单，接通率也无法给出。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_STATE_UNKNOWN": "{cases} 个工单看不出未结还是已解决：请映射 resolved_at、closed_at 或 status",
  "W_TOTALS_IN_PART": "只有部分天数落在期间内的坐席汇总未计入",
  "W_BACKWARDS": "{cases} 个工单的结束早于开始：计为已解决，不计入时长",
  "W_SCHEDULE": "不知按哪个营业时间表（{schedules}），不计营业时间：请用 --schedule"
}));

export const strings: EntryStrings = {
  "title": "客服坐席",
  "summary": "每位客服坐席做了多少、多快、多好，除去偶然和工单构成后谁突出。",
  "options": {
    "schedule": "按哪个营业时间表计算；载入多个且无法按数据时区唯一确定时必填",
    "repeat_days": "客户在此天数内再来，则不算首次解决",
    "adjust": "不计在坐席头上的工单构成：类型、主题、开单时优先级、渠道、价值层级",
    "top_k": "计算跻身前 k 名的概率"
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
