import { KIND_WORDS } from '../../core/columns/words.js';
import type { SentenceTable } from '../../core/message.js';
import type { Labels } from '../output/labels.js';

/** What help says of it. */
export const MODEL_HELP = {
  command: {
    en: 'List the tables and columns that data are mapped to',
    'zh-CN': '列出数据所映射到的表和列',
  },
  argument_table: { en: 'Only this table', 'zh-CN': '只列出此表' },
  option_apply: {
    en: 'Make the canonical views on the cluster that --db names; --sql prints their statements',
    'zh-CN': '在 --db 指定的集群上创建标准视图；--sql 只打印语句',
  },
  option_yes: { en: 'Do not ask before --apply', 'zh-CN': '执行 --apply 前不询问' },
} as const satisfies SentenceTable;

export const MODEL_LABELS = {
  columns: {
    table: { en: 'table', 'zh-CN': '表' },
    grain: { en: 'grain', 'zh-CN': '一行是' },
    key: { en: 'key', 'zh-CN': '键' },
    required: { en: 'required', 'zh-CN': '必需' },
    column: { en: 'column', 'zh-CN': '列' },
    type: { en: 'type', 'zh-CN': '类型' },
    refers_to: { en: 'refers_to', 'zh-CN': '指向' },
    values: { en: 'values', 'zh-CN': '取值' },
    unit: { en: 'unit', 'zh-CN': '单位' },
  },
  tables: {
    tables: { en: 'tables', 'zh-CN': '各表' },
  },
  codes: {
    customer: { en: 'customer', 'zh-CN': '客户' },
    product: { en: 'product', 'zh-CN': '产品' },
    'order line': { en: 'order line', 'zh-CN': '订单行' },
    payment: { en: 'payment', 'zh-CN': '收款' },
    contract: { en: 'contract', 'zh-CN': '合同' },
    deal: { en: 'deal', 'zh-CN': '商机' },
    'stage entered by a deal': { en: 'stage entered by a deal', 'zh-CN': '商机进入的阶段' },
    lead: { en: 'lead', 'zh-CN': '线索' },
    'contact with a customer': { en: 'contact with a customer', 'zh-CN': '与客户的联系' },
    'target of one scope and period': { en: 'target of one scope and period', 'zh-CN': '某范围和期间的目标' },
    'sales representative': { en: 'sales representative', 'zh-CN': '销售员' },
    reseller: { en: 'reseller', 'zh-CN': '代理商' },
    'share of an order credited to a rep': {
      en: 'share of an order credited to a rep',
      'zh-CN': '订单记给销售员的份额',
    },
    'cost booked': { en: 'cost booked', 'zh-CN': '记账的成本' },
    campaign: { en: 'campaign', 'zh-CN': '营销活动' },
    'customer in a campaign': { en: 'customer in a campaign', 'zh-CN': '活动中的客户' },
    'service case': { en: 'service case', 'zh-CN': '服务工单' },
    'change of a field of a case': { en: 'change of a field of a case', 'zh-CN': '工单字段的变更' },
    'opening interval of a weekday': { en: 'opening interval of a weekday', 'zh-CN': '某星期日的营业时段' },
    'service agent': { en: 'service agent', 'zh-CN': '客服坐席' },
    'agent and period': { en: 'agent and period', 'zh-CN': '坐席与期间' },
    'item checked of a case': { en: 'item checked of a case', 'zh-CN': '工单的检查项' },
    'target of a service measure': { en: 'target of a service measure', 'zh-CN': '服务指标的目标' },
    'answer to one item of a response': { en: 'answer to one item of a response', 'zh-CN': '答卷中对一个题目的回答' },
    'invitation to a survey': { en: 'invitation to a survey', 'zh-CN': '调查邀请' },
    "statement of a customer's whole spend": {
      en: "statement of a customer's whole spend",
      'zh-CN': '客户总支出的说明',
    },
    'sales of a company in a category and period': {
      en: 'sales of a company in a category and period',
      'zh-CN': '公司在某品类和期间的销售额',
    },
    'rate of a currency on a day': { en: 'rate of a currency on a day', 'zh-CN': '某币种某日的汇率' },
    ...KIND_WORDS,
    day: { en: 'day', 'zh-CN': '日' },
    integer: { en: 'integer', 'zh-CN': '整数' },
  },
} as const satisfies Labels;
