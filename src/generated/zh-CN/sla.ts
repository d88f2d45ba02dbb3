// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "targets": "目标",
  "attainment": "分组达标率",
  "late_now": "当前超时",
  "importance": "未达标伴随着什么"
}));

const columns = once((): EntryStrings['columns'] => ({
  "low": "下限",
  "high": "上限",
  "agent_id": "坐席",
  "measure": "指标",
  "rule": "适用",
  "target": "目标",
  "clock": "时钟",
  "decided": "已定",
  "met": "达标",
  "attained": "达标率",
  "running_late": "超时未停",
  "paused_late": "超时挂起",
  "with_open": "含超时未结",
  "with_open_low": "含超时下限",
  "with_open_high": "含超时上限",
  "curve": "按曲线",
  "curve_low": "曲线下限",
  "curve_high": "曲线上限",
  "bound_low": "挂起全未达标",
  "bound_high": "挂起全达标",
  "goal": "应达比例",
  "at_goal": "可达时长",
  "at_goal_share": "可达时长占目标",
  "median": "中位数",
  "weeks": "周数",
  "weeks_reached": "达到的周",
  "weeks_by_chance": "偶然可达",
  "unserved": "未获服务而结束",
  "otherwise": "按首个优先级则不同",
  "reasonable": "合理吗",
  "important": "重要吗",
  "verdict": "结论",
  "by": "分组方式",
  "group": "组",
  "late_open": "超时未结",
  "ticket_id": "工单",
  "opened_on": "开单日",
  "owner": "负责人",
  "priority": "优先级",
  "waits": "已等待",
  "over": "超出",
  "state": "状态",
  "outcome": "结果",
  "met_n": "达标数",
  "missed_n": "未达标数",
  "known": "已知占比",
  "met_rate": "达标时",
  "missed_rate": "未达标时",
  "strata_used": "同类可比占比",
  "difference": "差异",
  "difference_low": "差异下限",
  "difference_high": "差异上限",
  "p": "p",
  "q": "q",
  "reading": "解读"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "attainment": "达标率（已定）",
  "attainment_with_open": "达标率（含超时未结）",
  "median_first_answer": "首次响应中位数",
  "solved_at_first": "首次解决率",
  "late_now": "当前超时工单"
}));

const codes = once((): EntryStrings['codes'] => ({
  "gold": "黄金",
  "potential_gold": "潜力黄金",
  "ordinary": "普通",
  "archive": "归档",
  "too_young": "太新，暂不判断",
  "net_negative": "净额为负",
  "no_purchase": "无购买",
  "first_response": "首次响应",
  "next_response": "后续响应",
  "resolution": "解决",
  "customer_wait": "客户等待",
  "agent_work": "坐席处理",
  "source": "来源自报",
  "csat": "满意率",
  "quality": "质检分",
  "answer_rate": "接通率",
  "open": "营业时间",
  "calendar": "日历时间",
  "met": "达标",
  "missed": "未达标",
  "undecided": "未定",
  "too_easy": "过于宽松",
  "out_of_reach": "无法达到",
  "in_reach": "可以达到",
  "too_few": "过少",
  "not_measured": "无可计量",
  "matters": "重要",
  "moves_nothing": "无影响",
  "cannot_tell": "无法判断",
  "week": "周",
  "priority": "优先级",
  "tier": "层级",
  "team": "团队",
  "late": "超时",
  "late_paused": "超时，挂起",
  "due": "即将到期",
  "came_again": "7 天内再来",
  "bought_again": "90 天内再购"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "told_goal": "已定工单中 {rate} 达标（{what}），计入已超时未结的为 {open}；应达 {goal}：{verdict}。{would} 的目标恰可达到应达比例。",
  "told": "已定工单中 {rate} 达标（{what}），计入已超时未结的为 {open}；应达 {goal}：{verdict}。",
  "few": "仅有 {decided} 个工单已定，不足以计算比例。",
  "nothing": "没有已定且有目标的工单。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_SCHEDULE": "未知营业时间表则无法计算营业时间（{schedules}）：请指定 --schedule",
  "W_NO_SCHEDULE": "{cases} 个工单的目标按营业时间计，但其营业时间未知：请载入营业时间表或指定 --schedule",
  "W_NO_EVENTS": "未载入状态变更：解决时长为毛时长，含所有挂起",
  "W_PAUSES_UNKNOWN": "{cases} 个工单在状态变更开始之前开单：其挂起未知，时长为毛时长",
  "W_NO_TARGET": "{cases} 个工单没有适用的目标：不计入任何比例",
  "W_CONTRADICTED": "{cases} 个工单状态为未结却有解决时间：以状态为准，不用该时间",
  "W_DAYS_ONLY": "工单只有日期而无时刻：无法据此判断短于一天的目标",
  "W_PRIORITY_DECIDES": "{cases} 个工单按开单时优先级结论不同：--priority-at opening 可查看",
  "W_ROBOTS": "机器人的首次响应不计入，共 {cases} 个：--robots count 则计入",
  "W_SWITCHES": "解决时钟：挂起 {hold}，重开 {reopened}，优先级取 {priority}，机器人 {robots}"
}));

export const strings: EntryStrings = {
  "title": "服务目标",
  "summary": "每个服务目标是否达到、是否合理、是否重要，以及现在有哪些工单超时。",
  "options": {
    "schedule": "工单未注明营业时间表时按哪个计算；载入多个且无法按数据时区唯一确定时必填",
    "goal": "目标本身未写明时，应达标的工单占比",
    "late_within": "超时清单同时列出在此小时数内将超时的工单（按其时钟）",
    "hold": "工单挂起期间，解决时长停表还是继续",
    "reopened": "重开的工单：继续原时钟、开始新的周期且须全部达标，或按首次解决计",
    "priority_at": "除首次响应外按哪个优先级取目标：停表时的，或开单时的",
    "robots": "机器人（坐席的团队或名称注明）的首次响应是否计入"
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
