// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "scorecard": "记分卡",
  "forecast": "收入预测",
  "history": "此前各月",
  "models": "预测方法与准确度",
  "plan": "目标",
  "demand": "产品需求预测",
  "shelf": "品类货架",
  "concentration": "对少数的依赖"
}));

const columns = once((): EntryStrings['columns'] => ({
  "name": "名称",
  "customers": "客户数",
  "share": "占比",
  "rank": "名次",
  "revenue_net": "净收入",
  "low": "下限",
  "high": "上限",
  "product_id": "产品",
  "reseller_id": "代理商",
  "category": "品类",
  "kind": "类型",
  "state": "状态",
  "score": "得分",
  "weight_used": "已知权重",
  "target": "目标",
  "attainment": "完成率",
  "previous": "前期收入",
  "growth": "增长",
  "products": "产品数",
  "breadth": "产品覆盖",
  "won": "赢单",
  "decided": "已决",
  "win_rate": "赢单率",
  "due": "应收",
  "collected": "已收",
  "unpaid": "未付",
  "collections": "回款率",
  "answers": "答卷数",
  "satisfaction": "满意度",
  "satisfaction_low": "满意度下限",
  "satisfaction_high": "满意度上限",
  "month": "月份",
  "seen": "实际",
  "forecast": "预测",
  "order_expected": "预计有订单",
  "unreconciled": "调和前",
  "months": "月数",
  "silent_months": "沉默月数",
  "rhythm": "订货节奏（月）",
  "model": "模型",
  "reason": "原因",
  "baseline": "基准",
  "baseline_error": "基准误差",
  "model_error": "模型误差",
  "origins": "回测起点数",
  "coverage": "实测覆盖率",
  "covered": "落入数",
  "judged": "检验数",
  "period_start": "起",
  "period_end": "止",
  "actual": "实际",
  "expected": "预计最终",
  "gap": "差额",
  "p_hit": "达成概率",
  "complete": "期间已满",
  "pattern": "需求形态",
  "last_12_months": "近 12 个月",
  "share_of_reseller": "占该代理商",
  "share_of_category": "占该品类",
  "index": "指数",
  "cumulative_share": "累计占比"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "revenue": "代理商收入",
  "selling": "有销售的代理商",
  "attainment": "目标完成率",
  "win_rate": "报备商机赢单率",
  "collection_rate": "到期款回收率",
  "top_share": "最大代理商占比",
  "concentration": "赫芬达尔指数",
  "effective_resellers": "有效代理商数",
  "forecast": "预测期收入",
  "forecast_coverage": "预测区间实测覆盖率",
  "forecast_coverage_expected": "实测覆盖率（预计有订单的月份）",
  "dying": "趋于停止的代理商",
  "never_bought": "从未进货的代理商"
}));

const codes = once((): EntryStrings['codes'] => ({
  "seasonal_naive": "与去年同期相同",
  "naive": "与上月相同",
  "mean": "月均值",
  "rhythm": "自身订货节奏",
  "ses": "简单指数平滑",
  "holt": "Holt 趋势",
  "theta": "theta",
  "holt_winters": "Holt-Winters",
  "tsb": "TSB（会遗忘不再购买者）",
  "pooled": "与同类合并",
  "none": "无",
  "beats_baseline": "回测优于基准",
  "loses_to_baseline": "回测中没有模型优于基准",
  "too_short": "不足 8 个月",
  "dying": "趋于停止",
  "never_bought": "从未进货",
  "left": "已退出",
  "active": "正常",
  "young": "太新，暂不判断",
  "fading": "下滑",
  "smooth": "平稳",
  "erratic": "波动",
  "intermittent": "间歇",
  "lumpy": "块状"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "revenue": "{selling} 家代理商带来 {revenue}；最大的一家占 {share}。",
  "revenue_dying": "{selling} 家代理商带来 {revenue}；最大的一家占 {share}，另有 {dying} 家濒临停止。",
  "no_share": "{selling} 家代理商有销售，合计 {revenue}：无从谈占比。",
  "nobody": "本期间没有代理商销售。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_DYING": "沉默或远低于自身常态：{resellers}",
  "W_LOSES_TO_BASELINE": "这些代理商没有模型优于基准，按基准预测",
  "W_POOLED": "不足 8 个月的代理商与同类合并预测",
  "W_FORECAST_WITHDRAWN": "区间与达成概率已撤回：这类代理商过去各月落入区间的频率与所称的 {level} 不符",
  "W_PARTIAL_MONTH": "截止日所在月份尚未结束，未计入历史：{month}",
  "W_NO_PREVIOUS": "数据未覆盖前一期间：增长未知",
  "W_PRODUCTS_LEFT_OUT": "收入较低的产品未作预测；见 --max-products",
  "W_NOT_KNOWN_BY": "{table} 没有 {attribute}：相应内容不作说明",
  "W_QUOTA_BY": "目标不是按 {attribute} 下达的：各部分销售均与整个目标相比",
  "W_NO_QUOTA": "期间内没有代理商目标：完成率未知"
}));

export const strings: EntryStrings = {
  "title": "代理商",
  "summary": "每个代理商做得如何、接下来能卖多少、谁即将停止、对少数几家的依赖有多大。",
  "options": {
    "weights": "评分权重；未列出的不计",
    "horizon": "预测月数",
    "level": "预测区间应包含的比例；实际包含的比例另行实测",
    "reconcile": "总计与各部分一致：按各自预测的可靠程度加权，或总计即各部分之和",
    "max_products": "预测需求的产品数（按收入从高到低）"
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
