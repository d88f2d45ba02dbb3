// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "levels": "先联系谁",
  "backtest": "过去是否有效",
  "reasons": "与流失相伴的因素",
  "dcurve": "沉默天数界限",
  "survival": "合同留存曲线",
  "calibration": "预测与实际",
  "customers": "客户"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "客户编号",
  "name": "名称",
  "customers": "客户数",
  "rank": "名次",
  "value": "年价值",
  "low": "下限",
  "high": "上限",
  "product_id": "产品",
  "basis": "依据",
  "level": "风险",
  "tier": "价值分层",
  "chance": "流失概率",
  "value_at_risk": "风险价值",
  "reason": "主要原因",
  "day": "日期",
  "warning": "预警方法",
  "gone": "此前已流失",
  "base_rate": "基准率",
  "listed": "名单人数",
  "left_listed": "名单中流失",
  "left_by_chance": "随机流失",
  "horizon": "预测天数",
  "precision": "精确率",
  "recall": "召回率",
  "lift": "提升度",
  "lift_low": "提升度下限",
  "lift_high": "提升度上限",
  "money_share": "占流失金额",
  "auc": "曲线下面积",
  "contacted": "期间已联系",
  "seen": "具有该因素",
  "left_seen": "流失",
  "left_expected": "预期流失",
  "left_share": "流失比例",
  "more": "高于预期",
  "p": "校正 p 值",
  "stands_out": "显著",
  "refused": "事后写入",
  "who": "对象",
  "days": "沉默天数",
  "type_one": "回购却超过界限",
  "type_two": "流失却未到界限",
  "both": "两者之和",
  "best": "最小",
  "tenth": "十分位",
  "months": "月数",
  "at_risk": "在观察中",
  "left_now": "当月离开",
  "hazard": "当月离开比例",
  "staying": "仍在册",
  "alive": "仍是客户",
  "silent": "沉默天数",
  "usual_gap": "常规间隔（天）",
  "rhythm": "长于自身间隔",
  "reasons": "各项原因",
  "last_contact": "最近联系",
  "product": "产品名称",
  "owner": "负责人编号",
  "owner_name": "负责人",
  "treatment": "营销活动编号",
  "treatment_name": "营销活动"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "at_risk": "高风险客户",
  "value_at_risk": "高风险价值",
  "fell_silent": "沉默客户",
  "lost_value": "沉默客户此前价值",
  "won_back": "挽回客户",
  "precision": "名单精确率"
}));

const codes = once((): EntryStrings['codes'] => ({
  "orders": "订单",
  "contracts": "合同",
  "high": "高",
  "medium": "中",
  "low": "低",
  "gone": "流失",
  "unknown": "未知",
  "gold": "黄金",
  "potential_gold": "潜力黄金",
  "ordinary": "普通",
  "archive": "归档",
  "too_young": "太新，暂不判断",
  "net_negative": "净额为负",
  "no_purchase": "无购买",
  "product": "最近所购产品",
  "complaint": "曾投诉",
  "late_delivery": "迟交货",
  "returned": "退过货",
  "spend_down": "花费减半",
  "silent": "沉默异常久",
  "once": "仅购买一次",
  "chance": "不再购买的概率",
  "value_at_risk": "风险价值",
  "combined": "组合预警",
  "alive": "仍是客户",
  "rhythm": "自身节奏",
  "d_curve": "沉默界限",
  "silence": "沉默最久者优先",
  "largest": "金额最大者优先",
  "largest_chance": "金额 × 概率",
  "all": "全部",
  "repeat": "重复购买者"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "tested_cost": "{still} 位仍是客户的人中有 {risk} 位在未来 {horizon} 天内很可能不再购买：每年 {cost} 面临风险；{day} 这样的名单列出 {listed} 位，其中 {left} 位没有回来（随机为 {chance} 位）。",
  "tested": "{still} 位仍是客户的人中有 {risk} 位在未来 {horizon} 天内很可能不再购买；{day} 这样的名单列出 {listed} 位，其中 {left} 位没有回来（随机为 {chance} 位）。",
  "contracts": "{still} 位签约客户中有 {risk} 位在 {horizon} 天后很可能不再有合同；{day} 这样的名单列出 {listed} 位，其中 {left} 位已无合同（随机为 {chance} 位）。",
  "no_chance": "无法说明谁会流失：没有预警能在已知数据上回测。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_NO_MODEL": "无流失概率：{repeaters} 位客户在两天或以上购买，至少需要 {least} 位",
  "W_OPEN_GAPS": "无流失概率：{repeaters} 位客户在两天或以上购买，但已结束的购买间隔不足一半",
  "W_NO_FIT": "无流失概率：对 {repeaters} 位在两天或以上购买的客户，拟合不收敛",
  "W_YOUNG_DATA": "数据仅 {days} 天，相对 {gap} 天的间隔过短：概率仅供初步参考",
  "W_SEASON": "数据不足两年：一年购买一次的客户看起来像沉默",
  "W_NO_BACKTEST": "天数太少，无法回测（需要 {days} 天）：不给出概率",
  "W_DAY_LEFT_OUT": "回测不含 {days}：此前历史太短",
  "W_GONE": "沉默超过 {days} 天的客户计为流失，不进入名单",
  "W_NO_MONEY": "订单没有金额：名单按概率排序，而非风险价值",
  "W_NO_SPEND_MODEL": "单次金额不符合模型：价值留空",
  "W_COMBINED_USED": "采用组合预警：其名单比最佳单一方法精确 {gain}（{low} 至 {high}）",
  "W_COMBINED_NOT_USED": "未采用组合预警：其名单未必比最佳单一方法（{best:code}）更精确：差 {gain}（{low} 至 {high}）",
  "W_AFTER_THE_FACT": "{reason:code}{product} 预测流失过于准确（{area}）：是否事后写入？不予采用",
  "W_CONTACTED": "名单中的客户在期间内被联系过：其结果并非预警单独所见",
  "W_CONTRACTS_AND_ORDERS": "合同与订单并列：订单可能就是合同的发票，因此不相加",
  "W_ONLY_SURVIVORS": "最近 {days} 天之前没有合同到期：更早离开者缺失，不给出概率；--snapshot 可说明合同涵盖哪些日期",
  "W_SNAPSHOT": "合同仅涵盖 {from} 至 {to}：每份合同从首日的年龄起观察"
}));

export const strings: EntryStrings = {
  "title": "客户流失预警",
  "summary": "哪些客户很可能不再购买、代价多大、原因为何，以及这样的预警在过去表现如何。",
  "options": {
    "horizon": "预测多远：时长（90d、6m）或日期；未给时为常规间隔的两倍且不少于 30 天",
    "capacity": "能联系多少客户：回测所评名单的长度",
    "levels": "中风险与高风险的起点：35%,60%",
    "measure": "金额口径：净收入，或成本已知行的毛利",
    "snapshot": "合同仅为这段日期内在册者：2025-10-01..2025-12-31",
    "grace_days": "合同到期后多少天内续签仍算留存"
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
