// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "topics": "主题",
  "customers_of_topic": "谁咨询什么",
  "hours": "按星期和小时",
  "bursts": "激增与新主题",
  "outcomes": "之后发生什么",
  "forecast": "未来四周",
  "history": "此前各周"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customers": "客户数",
  "share": "占比",
  "low": "下限",
  "high": "上限",
  "n": "样本数",
  "topic": "主题",
  "subtopic": "子主题",
  "cases": "工单",
  "cumulative_share": "累计占比",
  "per_100": "每百客户",
  "came_again": "再来",
  "came_again_n": "再来样本",
  "to_complaint": "转为投诉",
  "to_complaint_n": "转投诉样本",
  "last_week": "上周",
  "last_week_expected": "上周预期",
  "attribute": "属性",
  "group": "类别",
  "who_asked": "咨询客户",
  "index": "指数",
  "index_low": "指数下限",
  "index_high": "指数上限",
  "p": "p",
  "q": "q",
  "reading": "解读",
  "weekday": "星期",
  "hour": "小时",
  "hours_covered": "覆盖小时数",
  "per_hour": "每小时",
  "is_open": "开放",
  "kind": "何事",
  "from": "起",
  "to": "止",
  "is_over": "已结束",
  "expected": "预期",
  "excess": "多出",
  "outcome": "结果",
  "days": "期限（天）",
  "yes": "是",
  "rate": "比率",
  "not_yet": "尚未可知",
  "before": "此前",
  "difference": "差异",
  "difference_low": "差异下限",
  "difference_high": "差异上限",
  "week": "周起始",
  "seen": "实际",
  "low_80": "80 % 下限",
  "high_80": "80 % 上限",
  "origins": "检验次数",
  "held_80": "80 % 命中",
  "held_95": "95 % 命中",
  "staff_hours": "人力工时",
  "minutes_known": "时长已知"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "enquiries": "咨询",
  "per_100_customers": "每百客户咨询",
  "solved_at_first": "首次解决",
  "leads_to_complaint": "14 天内投诉",
  "leads_to_order": "30 天内下单"
}));

const codes = once((): EntryStrings['codes'] => ({
  "under_6_months": "不满 6 个月",
  "6_to_12_months": "6 至 12 个月",
  "1_to_2_years": "1 至 2 年",
  "2_years_and_more": "2 年及以上",
  "gold": "黄金",
  "potential_gold": "潜力黄金",
  "ordinary": "普通",
  "archive": "归档",
  "too_young": "太新，暂不判断",
  "net_negative": "净额为负",
  "no_purchase": "无购买",
  "segment": "分群",
  "tier": "层级",
  "tenure": "客龄",
  "category_owned": "所购品类",
  "more": "更多",
  "less": "更少",
  "as_the_rest": "与其余相同",
  "too_few": "过少",
  "burst": "激增",
  "emerging": "新主题",
  "solved_at_first": "首次解决",
  "came_again": "再来",
  "complaint": "投诉",
  "order": "下单",
  "mon": "周一",
  "tue": "周二",
  "wed": "周三",
  "thu": "周四",
  "fri": "周五",
  "sat": "周六",
  "sun": "周日"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "told": "共 {cases} 次咨询，最多的是{topic}（{share}）；未来四周预计 {low} 至 {high} 次。",
  "topics": "共 {cases} 次咨询，最多的是{topic}（{share}）。",
  "cases": "共 {cases} 次咨询；未说明所问何事。",
  "nothing": "没有咨询。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_NO_CUSTOMER": "{cases} 次咨询没有客户：不计入每客户比率及之后发生的事",
  "W_NOT_THERE": "{cases} 次咨询来自期初尚不存在的客户：计入主题，不计入客户类别",
  "W_FEW_WEEKS": "无预测：仅覆盖 {weeks} 周，需要 26 周",
  "W_DAYS_ONLY": "工单只有日期而无时刻：无小时分布",
  "W_FAMILY": "按客户检验了 {cells} 个类别与主题单元：q 按同一属性的单元校正",
  "W_LARGEST": "客户类别只与 {all} 个主题中咨询最多的 {topics} 个并列，每个属性只取客户最多的 {kinds} 个类别"
}));

export const strings: EntryStrings = {
  "title": "咨询",
  "summary": "哪类客户咨询什么、何时咨询、之后发生什么，以及预计会有多少咨询。",
  "options": {
    "kinds": "视为咨询的工单类型；none 指未说明类型的工单",
    "shrinkage": "付薪工时中不处理工单的占比，用于折算人力工时",
    "schedule": "载入多个营业时间表时，按哪个标明开放时段",
    "seed": "比较客户类别时抽签的种子"
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
