// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "win_rates": "三种口径的赢单率",
  "open": "在途商机及其应带来的金额",
  "curve": "赢单曲线",
  "backtest": "在以往月末所作的同样预测",
  "coverage": "在途商机对剩余指标的覆盖",
  "velocity": "销售速度",
  "stages": "各阶段及商机输在何处",
  "reasons": "按结果的原因与竞争对手",
  "processes": "各销售流程的产出与成本",
  "leads": "各来源的线索",
  "early": "第一周的联系（观察所得）",
  "deals": "在途商机明细"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "客户编号",
  "name": "名称",
  "share": "占比",
  "rank": "名次",
  "value": "价值",
  "low": "下限",
  "high": "上限",
  "definition": "口径",
  "rate": "比率",
  "won": "赢单",
  "of": "基数",
  "still_open": "仍在途",
  "by_value": "按金额",
  "makes": "在途可得",
  "part": "行",
  "stage": "阶段",
  "month": "预计月份",
  "until": "截至",
  "deals": "商机",
  "stated": "自报",
  "expected": "按曲线",
  "stale": "停滞",
  "stale_value": "停滞金额",
  "stale_won": "曾停滞者赢单率",
  "others_won": "其余赢单率",
  "chance_by": "概率依据",
  "unpriced": "无金额",
  "ever": "最终",
  "unchanced": "概率未知",
  "days": "天数",
  "at_risk": "在险",
  "lost": "输单",
  "open": "在途",
  "day": "日期",
  "horizon": "向前天数",
  "bias": "偏差",
  "stated_bias": "自报偏差",
  "inside": "界内",
  "tested": "检验",
  "win_rate": "赢单率",
  "median_value": "赢单金额中位数",
  "cycle_days": "周期（天）",
  "velocity": "每天",
  "opportunity_id": "商机编号",
  "owner": "负责人",
  "age": "存续天数",
  "in_stage": "阶段内天数",
  "scope": "指标对象",
  "period_start": "自",
  "period_end": "至",
  "quota": "指标",
  "remaining": "剩余指标",
  "coverage": "覆盖倍数",
  "due": "届时预计成交",
  "due_coverage": "预计成交覆盖倍数",
  "value_share": "金额占比",
  "value_low": "占比下限",
  "value_high": "占比上限",
  "amount": "金额",
  "chance": "概率",
  "expected_close_on": "预计成交日",
  "last_contact": "最近联系",
  "next_step": "下一步",
  "place": "位次",
  "entered": "进入",
  "skipped": "跳过",
  "went_on": "前进",
  "conversion": "已决中占比",
  "died": "输于此",
  "died_value": "输于此的金额",
  "still_there": "仍在此",
  "by": "维度",
  "outcome": "结果",
  "line": "行",
  "sales_process": "销售流程",
  "decided": "已决",
  "won_value": "赢单金额",
  "cost": "成本",
  "cost_per_won": "单个赢单成本",
  "cost_share": "成本占赢单金额",
  "qualified": "合格线索",
  "cost_per_qualified": "单个合格线索成本",
  "source": "来源",
  "leads": "线索",
  "converted": "成为客户",
  "cost_per_lead": "单个线索成本",
  "cost_per_customer": "单个客户成本",
  "contacted": "已联系",
  "response_days": "联系用时（天）",
  "sign": "迹象",
  "kind": "类型",
  "won_share": "其中赢单",
  "others": "其他",
  "others_share": "其他中赢单",
  "difference": "差",
  "p": "p"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "won": "赢单数",
  "won_value": "赢单金额",
  "win_rate": "赢单率（按已决商机）",
  "win_rate_created": "赢单率（按新建商机）",
  "cycle_days": "赢单过半所需天数",
  "open_value": "在途金额",
  "expected_value": "在途商机到期应得",
  "stale": "停滞商机",
  "velocity": "每天销售速度",
  "cost_per_won": "单个赢单成本"
}));

const codes = once((): EntryStrings['codes'] => ({
  "decided": "已决中的赢单",
  "created": "新建中的赢单",
  "within": "限期内赢单（曲线）",
  "stage": "阶段",
  "all": "合计",
  "month": "预计成交月份",
  "in_stage": "阶段内天数",
  "age": "存续天数",
  "whole": "全部",
  "region": "地区",
  "branch": "分支机构",
  "team": "团队",
  "rep": "销售员",
  "reseller": "经销商",
  "product": "产品",
  "category": "类别",
  "price_it": "补上金额",
  "settle_it": "赢下或关闭",
  "date_it": "重定成交日",
  "contact": "联系客户",
  "go_on": "继续推进",
  "won": "赢单",
  "lost": "输单",
  "reason": "原因",
  "competitor": "竞争对手",
  "given": "已填",
  "one": "此项",
  "none": "未填",
  "process": "流程",
  "no_process": "无流程",
  "unallocated": "未归属流程的成本",
  "source": "来源",
  "no_source": "无来源",
  "any": "任何联系",
  "several": "两次以上联系",
  "kind": "此类联系"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "tested": "新建商机在 {within} 内赢单 {rate}（已决商机的 {decided_rate} 未计仍在途的 {still_open} 个）；在途 {open_value} 到 {until} 应带来 {expected}；在以往 {tested} 个月末作同样预测，偏差 {bias}，{inside} 次落在界内。",
  "untested": "新建商机在 {within} 内赢单 {rate}（已决商机的 {decided_rate} 未计仍在途的 {still_open} 个）；在途 {open_value} 到 {until} 应带来 {expected}，尚无以往月份可检验。",
  "rates": "新建商机在 {within} 内赢单 {rate}；已决商机的 {decided_rate} 未计仍在途的 {still_open} 个。",
  "decided": "{decided} 个已决商机赢得 {won} 个（{rate}）；天数可知的过少，无法说明多快，也无法预测在途的 {open_value}。",
  "lost_missing": "赢单 {won} 个而无一输单：数据可能缺少输单，因此不给赢单率和预测；在途 {open_value}。",
  "few": "{decided} 个已决商机赢得 {won} 个，过少，无法给出比率；在途 {open_value}。",
  "nothing": "没有已决商机，也没有在途商机。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_LOST_MISSING": "赢单 {won} 个而无一输单：导出可能不含输单，因此没有赢单率、曲线和概率；请一并导出输单",
  "W_LOST_SINCE": "自 {since} 起才有输单：更早的可能未导出，因此比率、曲线和概率从那时算起",
  "W_LOST_AT_NOTHING": "输单金额均为 0：不给按金额的赢单率",
  "W_BACKWARDS": "关闭早于创建的商机计数，但不入曲线",
  "W_NO_CREATION": "没有创建日的商机计数，但不入曲线",
  "W_NO_CLOSE_DATE": "已关闭而无关闭日期的商机；有预计日期的以其代替",
  "W_WITHOUT_AMOUNT": "没有金额的商机计数，但不计价",
  "W_FEW_WON": "天数可知的赢单不足 5 个：不给概率",
  "W_NO_INTERVAL": "以往 {tested} 个月末中仅 {inside} 次结果落在界内，不足 5 次：不给上下限",
  "W_LEADS_OF_NO_PROCESS": "{total} 条合格线索中有 {named} 条的客户，其此后首个商机写明了销售流程：各流程的单个合格线索成本只计这些",
  "W_NOT_KNOWN_BY": "成本不含 {attribute}：那里不给单个赢单成本"
}));

export const strings: EntryStrings = {
  "title": "销售漏斗",
  "summary": "哪些商机能赢、多快、为何，以及在途商机到某日应带来多少。",
  "options": {
    "horizon": "在途商机看到何时：时长（90d）或日期；不给则为季度末",
    "within": "创建后多少天内赢单，由曲线给出",
    "stages": "商机依次经过的阶段；不给则从数据中读出"
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
