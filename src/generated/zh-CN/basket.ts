// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "rules": "一起购买",
  "backtest": "推荐是否会被接受",
  "sequence": "接下来购买",
  "crossshop": "同一客户购买的品类",
  "entry": "通向忠诚客户的首次购买",
  "sizes": "购物篮大小",
  "offers": "下一步推荐"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "客户编号",
  "name": "名称",
  "customers": "客户数",
  "share": "占比",
  "low": "下限",
  "high": "上限",
  "category": "品类",
  "item": "项目",
  "companion": "搭配",
  "item_id": "项目编号",
  "companion_id": "搭配编号",
  "together": "同时出现",
  "confidence": "占前者",
  "confidence_back": "占后者",
  "lift": "提升度",
  "verdict": "判断",
  "support": "支持度",
  "q": "q 值",
  "expected": "期望",
  "of_item": "前者总数",
  "of_companion": "后者总数",
  "of_all": "总数",
  "task": "推荐",
  "method": "清单",
  "first_right": "首项命中",
  "of_three": "三项之一",
  "of_five": "五项之一",
  "taken": "五项中被接受",
  "offered": "推荐数",
  "share_of_all": "任意购买之后",
  "median_days": "相隔天数",
  "loyal": "忠诚",
  "rate": "比率",
  "items_from": "项目数从",
  "items_to": "到",
  "baskets": "购物篮",
  "amount": "金额",
  "average": "篮均",
  "amount_share": "金额占比",
  "place": "位次",
  "why": "理由",
  "because": "搭配于",
  "chance": "购买时的概率",
  "margin": "期望毛利",
  "last_on": "最近购买"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "baskets": "购物篮数",
  "basket_items": "每篮项目数",
  "basket_value": "每篮金额",
  "one_item_share": "单项购物篮占比",
  "pairs": "超出偶然的组合数",
  "again_right": "常购推荐首项命中率",
  "new_right": "新品推荐首项命中率"
}));

const codes = once((): EntryStrings['codes'] => ({
  "together": "超出偶然",
  "few_customers": "少数客户",
  "by_chance": "偶然",
  "again": "再购",
  "new": "新品",
  "own_most_frequent": "自己最常买",
  "last_bought": "最近所买",
  "most_popular": "最畅销",
  "pairs": "组合",
  "the_list": "采用",
  "alike": "相当",
  "beaten": "落败",
  "to_loyal": "通向忠诚",
  "away": "远离忠诚"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "goes_with_offers": "{companion} 与 {item} 同篮的次数是偶然的 {lift}（占其购物篮的 {confidence}）；下一步推荐中，清单“{again}”首项命中 {again_rate}；对客户未买过的商品，“{fresh}”命中 {fresh_rate}。",
  "goes_with": "{companion} 与 {item} 同篮的次数是偶然的 {lift}（占其购物篮的 {confidence}）。",
  "no_pair_offers": "{baskets} 个购物篮中没有两个项目的同篮超出偶然；下一步推荐中，清单“{again}”首项命中 {again_rate}；对客户未买过的商品，“{fresh}”命中 {fresh_rate}。",
  "no_pair": "{baskets} 个购物篮中没有两个项目的同篮超出偶然。",
  "nothing": "本期间没有可归入购物篮的购买。"
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_SUPPORT": "考察了出现在至少 {least} 个购物篮中的项目，共 {pairs} 个组合；所列组合中预计至多 5 % 为误判",
  "W_NO_PAIR": "{pairs} 个组合中没有一个的同篮超出偶然：所见不过是运气",
  "W_JUDGED": "推荐依据截至 {day} 的购买，以 {customers} 位客户中 {judged} 位此后到 {until} 的购买来检验；其间未购买者不参与检验",
  "W_NO_BACKTEST": "推荐无法检验：截至 {day} 与此后到 {until} 都购买的客户为 {customers} 位；清单取自己最常买与最畅销，未经验证，没有概率",
  "W_NO_NEXT_DAY": "尚无后续的最后购买日不计入任何占比",
  "W_ENTRY": "首次购买后 {days} 天内在 {loyal} 天购买者为忠诚；只计能观察满此期限的客户，并在同月同渠道之间比较；季节与价格未作区分",
  "W_NO_BASKET": "既无订单又无客户的行不属于任何购物篮，未计入",
  "W_NO_ITEM": "没有产品的行计入购物篮金额，不计入任何组合",
  "W_NO_AMOUNT": "没有载入金额：知道哪些一起购买，不知道其金额"
}));

export const strings: EntryStrings = {
  "title": "购物篮",
  "summary": "哪些商品一起买、接下来买什么、向每位客户推荐什么。",
  "options": {
    "level": "以什么为一个项目：产品、品类或品牌",
    "within": "两个项目是在同一购物篮中，还是在整个期间由同一客户购买",
    "min_support": "项目至少出现在多少购物篮中才被考察：小于 1 为占比，不小于 1 为篮数；默认取两个这样的项目偶然同篮 5 次所需的篮数",
    "pairs": "列出多少个组合，最强的在前",
    "horizon": "期末留给推荐回测的天数"
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
