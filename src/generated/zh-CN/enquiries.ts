// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';

export const strings: EntryStrings = {
  "title": "Enquiries",
  "summary": "有多少客户购买，金额多少。",
  "options": {
    "minimum": "净收入达到此数的客户才计入"
  },
  "tables": {
    "summary": "汇总",
    "customers": "客户"
  },
  "columns": {
    "customer_id": "客户编号",
    "name": "名称",
    "customers": "客户数",
    "revenue_net": "净收入",
    "average": "客均",
    "days": "购买日数"
  },
  "metrics": {
    "customers": "客户数",
    "revenue_net": "净收入",
    "repeat_share": "多日购买的客户占比"
  },
  "codes": {},
  "headlines": {
    "brought": "{customers} 位客户带来 {revenue}。",
    "nobody": "本期间没有达到门槛的客户。"
  },
  "warnings": {
    "W_NO_CUSTOMER": "没有客户编号的订单行未计入，金额合计 {amount}"
  }
};
