// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "products": "产品",
  "waves": "投诉潮",
  "lots": "投诉潮的批次（同龄比较）",
  "topics": "主题",
  "groups": "分店、渠道和等级（按所售产品校正）",
  "weeks": "逐周",
  "handling": "处理情况",
  "effect": "谁再次购买",
  "profit": "每件补救带来什么",
  "cases": "逐件投诉"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "客户编号",
  "name": "名称",
  "orders": "订单数",
  "share": "占比",
  "rank": "名次",
  "value": "价值",
  "low": "下限",
  "high": "上限",
  "product_id": "产品",
  "topic": "主题",
  "complaints": "投诉数",
  "exposure": "基数",
  "rate": "每千",
  "expected": "期望",
  "shrunk": "收缩比值",
  "shrunk_low": "其下限",
  "p": "p",
  "q": "q",
  "reading": "判读",
  "first_week": "首周",
  "last_week": "末周",
  "over": "已结束",
  "excess": "超出期望",
  "delay": "购买后天数（中位）",
  "lots_from": "批次起",
  "lots_to": "批次止",
  "unsure": "批次不确定",
  "bought_month": "购买月份",
  "units": "件数",
  "age": "同龄天数",
  "stands_out": "突出",
  "emerged_on": "出现于",
  "attribute": "属性",
  "ratio": "实际比期望",
  "week": "周",
  "centre": "中心线",
  "limit_low": "下控制限",
  "limit_high": "上控制限",
  "beyond": "超限",
  "primed_low": "放宽下限",
  "primed_high": "放宽上限",
  "beyond_primed": "超放宽限",
  "sigma_z": "σz",
  "dispersion": "离散度",
  "answered_median": "首次响应中位",
  "solved_median": "解决中位",
  "not_solved": "未解决",
  "recovered": "已补救",
  "not_recovered": "未补救",
  "unknown": "未知",
  "recovered_rate": "补救率",
  "recovered_low": "补救率下限",
  "recovered_high": "补救率上限",
  "followed": "已跟踪",
  "repeated": "再次投诉",
  "repeat_rate": "再投诉率",
  "repeat_low": "再投诉率下限",
  "repeat_high": "再投诉率上限",
  "compensation": "补偿",
  "handling_cost": "处理成本",
  "comparison": "投诉之后",
  "cases": "件数",
  "again": "再次购买",
  "against_cases": "对照",
  "against_again": "其中再次购买",
  "followed_again": "已跟踪中再次购买",
  "against_share": "对照比例",
  "against_followed": "对照已跟踪",
  "against_followed_again": "对照已跟踪中再次购买",
  "difference": "差异",
  "matched": "已匹配",
  "unlike_before": "匹配前差异",
  "unlike_after": "匹配后差异",
  "like_cases": "相似工单",
  "margin": "回头客毛利",
  "gain": "收益",
  "extra_cost": "额外成本",
  "net": "净额",
  "net_low": "净额下限",
  "net_high": "净额上限",
  "roi": "投资回报率",
  "roi_low": "回报率下限",
  "roi_high": "回报率上限",
  "break_even": "盈亏平衡补偿",
  "clv": "预期毛利",
  "ticket_id": "工单",
  "opened_on": "开启日",
  "priority": "优先级",
  "state": "状态",
  "owner": "负责人编号",
  "owner_name": "负责人",
  "product": "产品名称",
  "bought_on": "购买日",
  "is_sure": "购买确定"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "complaints": "投诉数",
  "complaint_rate": "每千投诉数",
  "recovered_rate": "补救率",
  "repeat_complaint_rate": "再投诉率",
  "solved_at_first": "首次解决率",
  "effect_of_complaint": "投诉的影响",
  "recovery_roi": "补救的投资回报率"
}));

const codes = once((): EntryStrings['codes'] => ({
  "gold": "黄金",
  "potential_gold": "潜力黄金",
  "ordinary": "普通",
  "archive": "归档",
  "too_young": "太新，暂不判断",
  "net_negative": "净额为负",
  "no_purchase": "无购买",
  "wave": "投诉潮，见投诉潮表",
  "more": "偏多",
  "fewer": "偏少",
  "as_others": "与其他相当",
  "no_complaints": "没有投诉",
  "no_exposure": "没有销售",
  "no_product": "未指明产品",
  "emerging": "新出现",
  "usual": "如常",
  "branch": "分店",
  "channel": "渠道",
  "tier": "等级",
  "complained": "投诉者",
  "placebo": "安慰剂，之前",
  "recovered": "已补救",
  "recovered_alike": "已补救，相似",
  "recovered_unknown": "是否补救未知",
  "silent": "沉默买家",
  "less": "更少",
  "not_shown": "未见差异",
  "groups_differ": "两组本就不同，不作判读",
  "as_before": "不作判读：或如之前",
  "no_comparison": "无可比较",
  "no_placebo": "未检验：订单开始太晚",
  "as_they_are": "并非相似工单",
  "too_few": "太少",
  "seen": "之前相当",
  "pays": "观察到有收益",
  "costs": "观察到得不偿失",
  "drawn_by_lot": "随机分配",
  "no_money": "毛利或成本未知",
  "open": "未解决",
  "solved": "已解决",
  "unknown": "未知"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "wave": "{complaints} 件投诉，每千 {rate}（{low} 至 {high}）。最大的投诉潮：{product}，自 {first} 当周至 {last} 当周 {cases} 件，期望 {expected}。",
  "calm": "{complaints} 件投诉，每千 {rate}（{low} 至 {high}）。没有投诉潮。",
  "counted": "{complaints} 件投诉；发生频率未知。",
  "nothing": "本期间没有投诉。",
  "no_kind": "没有工单说明自己是不是投诉。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_KIND": "本期间没有工单是投诉；若文件只含投诉，请在加载时说明：--map \"kind={value: complaint}\"",
  "W_NO_EXPOSURE": "没有订单，投诉没有基数；--per cases 以各类工单为基数",
  "W_CUT_EXPOSURE": "按此分组或筛选无法确定销售量，故不给出比率；--per cases 可给出",
  "W_WEEKS_UNCOVERED": "有 {weeks} 周没有任何工单，而此服务台平时不会如此：这些周不算零，已略去",
  "W_YOUNG_DATA": "工单只涵盖 {weeks} 个整周：之前的周太少，无法判断往常水平，故不寻找投诉潮",
  "W_NO_CUSTOMER_CASES": "{complaints} 件投诉中有 {cases} 件没有客户：不计入重复、影响和利润",
  "W_STATE_UNKNOWN": "有 {cases} 件工单无法得知是否已结束",
  "W_HORIZON_CUT": "有 {cases} 件未跟踪满整个期限：其后的收益未计入，目前的收益偏低",
  "W_NO_MARGIN": "没有任何订单行有成本，因此没有毛利，也没有处理利润"
}));

export const strings: EntryStrings = {
  "title": "投诉",
  "summary": "投诉针对什么、多久发生一次、是否多于往常、如何处理，以及对客户和利润的影响。",
  "options": {
    "per": "投诉以什么为基数：订单、件数、客户，或各类工单",
    "after": "客户再次购买的天数范围",
    "horizon": "补救后毛利计入多久：时长，如 12m",
    "anchor": "补救投诉的天数从何时算起：解决，或投诉",
    "repeat_days": "在多少天内就同一主题再次投诉算重复",
    "seed": "抽取哪些相似客户和样本"
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
