// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "scores": "得分",
  "waves": "各轮",
  "gaps": "期望、实际、理想",
  "competitors": "与竞争对手相比",
  "response": "谁作答",
  "weighted": "按客户群加权",
  "drivers": "驱动因素",
  "retention": "答卷后的购买（不代表因果）",
  "answers": "答卷明细"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "客户编号",
  "name": "名称",
  "customers": "客户数",
  "rank": "名次",
  "value": "价值",
  "low": "下限",
  "high": "上限",
  "n": "样本数",
  "instrument": "工具",
  "item": "题目",
  "role": "角色",
  "scale": "量表",
  "respondents": "受访者数",
  "mean": "均值",
  "top_boxes": "高分格数",
  "top_share": "高分占比",
  "top_low": "占比下限",
  "top_high": "占比上限",
  "positive_share": "中点以上占比",
  "nps": "NPS",
  "nps_low": "NPS 下限",
  "nps_high": "NPS 上限",
  "suppressed": "已隐去",
  "measure": "指标",
  "wave": "轮次",
  "complete": "完整",
  "change": "变化",
  "change_low": "变化下限",
  "change_high": "变化上限",
  "p": "p 值",
  "verdict": "结论",
  "expectation": "期望",
  "found": "实际",
  "gap": "差距",
  "ideal_n": "理想样本数",
  "ideal": "理想",
  "shortfall": "不足",
  "shortfall_low": "不足下限",
  "shortfall_high": "不足上限",
  "importance": "重要性",
  "brand": "品牌",
  "rated_us": "评价我方人数",
  "coverage": "同时评价占比",
  "ours": "我方",
  "theirs": "对方",
  "tier": "层级",
  "customers_share": "客户占比",
  "invited": "邀请数",
  "answered": "作答数",
  "response_rate": "作答率",
  "answered_share": "答卷占比",
  "weight": "权重",
  "unweighted": "未加权",
  "unweighted_low": "未加权下限",
  "unweighted_high": "未加权上限",
  "weighted": "加权",
  "effective_n": "有效样本数",
  "covered": "客户群覆盖",
  "overall_item": "总体题目",
  "importance_method": "方法",
  "rank_stability": "名次稳定度",
  "relative_weight": "相对权重",
  "r2": "R²",
  "performance": "表现",
  "performance_all": "全部评价者的表现",
  "rated": "评价人数",
  "crosshair": "十字线",
  "performance_line": "表现线",
  "quadrant": "象限",
  "quadrant_other": "按另一十字线",
  "class": "组别",
  "retained": "再次购买",
  "retention": "留存率",
  "pending": "尚未可知",
  "response_id": "答卷编号",
  "responded_on": "日期",
  "score": "分数",
  "is_first": "首次",
  "is_latest": "最近"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "responses": "答卷数",
  "respondents": "受访者数",
  "response_rate": "作答率",
  "nps": "NPS",
  "nps_unique": "NPS（每人一次）",
  "nps_weighted": "NPS（按客户群加权）",
  "csat": "满意率（CSAT）",
  "ces": "费力度均值（CES）",
  "ces_easy": "觉得轻松的占比（CES）",
  "acsi": "ACSI",
  "expectation_gap": "实际减期望",
  "shortfall": "不足：理想减实际"
}));

const codes = once((): EntryStrings['codes'] => ({
  "nps": "NPS",
  "csat": "CSAT",
  "ces": "CES",
  "survey": "问卷",
  "mean": "均值",
  "overall": "总体",
  "driver": "驱动",
  "up": "上升",
  "down": "下降",
  "no_change": "未见变化",
  "untested": "未检验",
  "ours_better": "我方更好",
  "theirs_better": "对方更好",
  "no_difference": "未见差异",
  "gold": "黄金",
  "potential_gold": "潜力黄金",
  "ordinary": "普通",
  "archive": "归档",
  "too_young": "太新，暂不判断",
  "net_negative": "净额为负",
  "no_purchase": "无购买",
  "new": "期内新客",
  "unknown": "非客户",
  "lmg": "LMG",
  "relative_weights": "相对权重",
  "data_centred": "以数据为中心",
  "scale_centred": "以量表为中心",
  "concentrate_here": "重点改进",
  "keep_up": "继续保持",
  "low_priority": "次要",
  "possible_overkill": "可能过度",
  "promoter": "推荐者",
  "passive": "中立者",
  "detractor": "贬损者",
  "satisfied": "满意",
  "neutral": "中立",
  "dissatisfied": "不满意"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "nps": "NPS 为 {score}，来自 {n} 份回答。",
  "nps_between": "NPS 为 {score}（{low} 至 {high}），来自 {n} 份回答。",
  "csat": "{score} 的人满意，来自 {n} 份回答。",
  "csat_between": "{score} 的人满意（{low} 至 {high}），来自 {n} 份回答。",
  "ces": "客户费力度为 {score}，来自 {n} 份回答。",
  "ces_between": "客户费力度为 {score}（{low} 至 {high}），来自 {n} 份回答。",
  "acsi": "满意度指数为 {score}，来自 {n} 份回答。",
  "acsi_between": "满意度指数为 {score}（{low} 至 {high}），来自 {n} 份回答。",
  "expectation_gap": "实际感受与期望相差 {score} 分，来自 {n} 份回答。",
  "expectation_gap_between": "实际感受与期望相差 {score} 分（{low} 至 {high}），来自 {n} 份回答。",
  "no_score": "{responses} 份回答得不出分数：同类过少，或量表未知。",
  "nobody": "本期间无人作答。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_SCALE_UNKNOWN": "{items} 未说明量表，分数本身也看不出：请用 --scale 说明",
  "W_OWN_BRAND": "每个回答都标明了品牌（{brands}）：哪个是本公司的？请用 --own-brand 说明，如 --own-brand {first}",
  "W_NOT_REVERSED": "{items} 没有回答被反转：没有这个题目，或其量表未知（--scale）",
  "W_NOT_NPS": "{items} 不在 {scale} 量表上，未按 NPS 计算；若确为 NPS，请用 --nps-scale 说明",
  "W_OUT_OF_SCALE": "超出量表的分数未计入",
  "W_CES_DIRECTION": "费力度题目有两种方向：未给出 --ces-direction 时不计轻松占比",
  "W_INVITATIONS_CUT": "邀请记录不含所用的筛选或分组属性，无法给出作答率",
  "W_FEW_FOR_DRIVERS": "完整答卷太少，或各驱动因素说的是同一件事：不给权重",
  "W_DRIVERS_SAMPLED": "驱动因素只用编号最前的 {responses} 份答卷计算"
}));

export const strings: EntryStrings = {
  "title": "满意度",
  "summary": "客户有多满意，与期望相比、与竞争对手相比如何，取决于什么。",
  "options": {
    "scale": "来源未说明量表且分数本身看不出时使用的量表：1..5",
    "nps_scale": "推荐题按 NPS 计算所用的量表；不是 0..10 时必须写明",
    "top_boxes": "最高几个分值算满意；惯例为 2、3 级取 1，4 至 7 级取 2，10、11 级取 3",
    "ces_direction": "费力度题目高分还是低分表示轻松；不说明则不计轻松占比",
    "own_brand": "本公司的品牌（当每个回答都标明品牌时）",
    "reversed": "反向提问的题目，最低分为最好：按量表反转",
    "overall": "表示总体评价的题目名称（数据未标明角色时）",
    "acsi_items": "ACSI 三个题目的名称：满意、与期望相比、与理想相比",
    "acsi_weights": "三个题目的权重，只看比例",
    "wave": "答卷按什么周期归为一轮",
    "crosshair": "重要性—表现图的十字线：取数据均值，或取量表中点",
    "retention_days": "答卷后多少天内再次购买算留存",
    "min_n": "少于此数的组不予显示"
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
