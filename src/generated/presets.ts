// Generated from src/ingest/mapping/presets by `npm run generate`; do not edit.
import type { Preset } from '../ingest/mapping/preset.js';

export const presets: readonly Preset[] = [
  {
    "name": "shopify",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "Name",
            "Lineitem quantity",
            "Lineitem price"
          ]
        ],
        "columns": {
          "order_id": [
            "Name"
          ],
          "customer_id": [
            "Email",
            "Customer ID"
          ],
          "ordered_at": [
            "Created at"
          ],
          "quantity": [
            "Lineitem quantity"
          ],
          "amount": {
            "needs": [
              "Lineitem quantity",
              "Lineitem price",
              "Lineitem discount"
            ],
            "expr": "\"Lineitem quantity\" * \"Lineitem price\" - COALESCE(\"Lineitem discount\", 0)"
          },
          "discount": [
            "Lineitem discount"
          ],
          "product_id": [
            "Lineitem sku"
          ],
          "currency": [
            "Currency"
          ],
          "channel": [
            "Source"
          ],
          "status": [
            "Financial Status"
          ]
        },
        "fill_down": [
          "order_id",
          "customer_id",
          "ordered_at",
          "currency",
          "channel",
          "status",
          "Cancelled at"
        ]
      }
    }
  },
  {
    "name": "salesforce",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "opportunities": {
        "match": [
          [
            "Id",
            "StageName",
            "CloseDate",
            "IsClosed",
            "IsWon"
          ],
          [
            "Opportunity ID",
            "Stage",
            "Close Date",
            "Closed",
            "Won"
          ]
        ],
        "columns": {
          "opportunity_id": [
            "Id",
            "Opportunity ID"
          ],
          "customer_id": [
            "AccountId",
            "Account ID"
          ],
          "rep_id": [
            "OwnerId",
            "Owner ID"
          ],
          "created_on": [
            "CreatedDate",
            "Created Date"
          ],
          "expected_close_on": {
            "needs": [
              "IsClosed",
              "CloseDate"
            ],
            "expr": "CASE WHEN lower(IsClosed) = 'false' THEN CloseDate END"
          },
          "closed_on": {
            "needs": [
              "IsClosed",
              "CloseDate"
            ],
            "expr": "CASE WHEN lower(IsClosed) = 'true' THEN CloseDate END"
          },
          "status": {
            "needs": [
              "IsClosed",
              "IsWon"
            ],
            "expr": "CASE WHEN lower(IsWon) = 'true' THEN 'won' WHEN lower(IsClosed) = 'true' THEN 'lost' WHEN lower(IsClosed) = 'false' THEN 'open' END"
          },
          "stage": [
            "StageName",
            "Stage"
          ],
          "amount": [
            "Amount"
          ],
          "probability": {
            "needs": [
              "Probability"
            ],
            "expr": "Probability / 100"
          },
          "lead_source": [
            "LeadSource",
            "Lead Source"
          ]
        },
        "drop": "lower(IsDeleted) = 'true'",
        "drop_needs": "IsDeleted"
      },
      "customers": {
        "match": [
          [
            "Id",
            "IsDeleted",
            "BillingCity",
            "Industry",
            "OwnerId"
          ],
          [
            "Account ID",
            "Account Name",
            "Billing City"
          ]
        ],
        "columns": {
          "customer_id": [
            "Id",
            "Account ID"
          ],
          "name": [
            "Name",
            "Account Name"
          ],
          "parent_id": [
            "ParentId"
          ],
          "segment": [
            "Type"
          ],
          "industry": [
            "Industry"
          ],
          "country": [
            "BillingCountry",
            "Billing Country"
          ],
          "province": [
            "BillingState",
            "Billing State"
          ],
          "city": [
            "BillingCity",
            "Billing City"
          ],
          "employees": [
            "NumberOfEmployees"
          ],
          "annual_revenue": [
            "AnnualRevenue"
          ],
          "created_on": [
            "CreatedDate",
            "Created Date"
          ],
          "rep_id": [
            "OwnerId",
            "Owner ID"
          ]
        },
        "drop": "lower(IsDeleted) = 'true'",
        "drop_needs": "IsDeleted"
      }
    }
  },
  {
    "name": "zendesk",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "tickets": {
        "match": [
          [
            "id",
            "requester_id",
            "assignee_id",
            "via_channel",
            "created_at"
          ],
          [
            "id",
            "requester_id",
            "group_id",
            "status",
            "created_at"
          ]
        ],
        "columns": {
          "ticket_id": [
            "id"
          ],
          "opened_at": [
            "created_at"
          ],
          "customer_id": [
            "organization_id",
            "requester_id"
          ],
          "contact_id": [
            "requester_id"
          ],
          "agent_id": [
            "assignee_id"
          ],
          "department": [
            "group_id"
          ],
          "kind": {
            "from": [
              "type"
            ],
            "needs": [
              "type"
            ],
            "recode": {
              "question": "inquiry",
              "problem": "complaint",
              "incident": "incident",
              "task": "request"
            }
          },
          "topic": [
            "subject"
          ],
          "channel": [
            "via_channel"
          ],
          "priority": [
            "priority"
          ],
          "status": [
            "status"
          ],
          "sla_due_at": [
            "due_at"
          ],
          "resolved_at": [
            "solved_at"
          ]
        }
      },
      "ticket_events": {
        "match": [
          [
            "field_name",
            "ticket_id",
            "updated",
            "value"
          ]
        ],
        "columns": {
          "ticket_id": [
            "ticket_id"
          ],
          "at": [
            "updated"
          ],
          "field": [
            "field_name"
          ],
          "to_value": [
            "value"
          ],
          "actor_id": [
            "user_id"
          ]
        }
      }
    }
  },
  {
    "name": "odoo",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "Order Reference",
            "Order Date",
            "Order Lines/Product"
          ],
          [
            "Order Reference",
            "Customer",
            "Order Lines/Quantity"
          ],
          [
            "订单参考",
            "订单日期",
            "订单行/产品"
          ]
        ],
        "columns": {
          "order_id": [
            "Order Reference",
            "订单参考"
          ],
          "customer_id": [
            "Customer",
            "客户"
          ],
          "ordered_at": [
            "Order Date",
            "订单日期"
          ],
          "rep_id": [
            "Salesperson",
            "销售员"
          ],
          "product_id": [
            "Order Lines/Product",
            "订单行/产品"
          ],
          "quantity": [
            "Order Lines/Quantity",
            "订单行/数量"
          ],
          "amount": [
            "Order Lines/Subtotal",
            "订单行/小计"
          ],
          "status": [
            "Status",
            "状态"
          ]
        },
        "fill_down": [
          "order_id",
          "customer_id",
          "ordered_at",
          "rep_id",
          "status"
        ]
      }
    }
  },
  {
    "name": "kingdee",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "FBillNo",
            "FDate",
            "FCustId"
          ],
          [
            "单据编号",
            "客户编码",
            "物料编码"
          ],
          [
            "单据编号",
            "客户编码",
            "金额"
          ],
          [
            "单据编号",
            "销售组织",
            "客户"
          ]
        ],
        "columns": {
          "order_id": [
            "FBillNo",
            "单据编号"
          ],
          "customer_id": [
            "FCustId",
            "客户编码",
            "客户"
          ],
          "ordered_at": [
            "FDate",
            "单据日期",
            "日期"
          ],
          "rep_id": [
            "FSalerId",
            "销售员",
            "业务员"
          ],
          "branch": [
            "FSaleOrgId",
            "销售组织"
          ],
          "product_id": [
            "FMaterialId",
            "物料编码"
          ],
          "quantity": [
            "FQty",
            "销售数量",
            "数量"
          ],
          "amount": [
            "FAmount",
            "金额",
            "不含税金额"
          ],
          "tax": [
            "FTaxAmount",
            "税额"
          ],
          "currency": [
            "FSettleCurrId",
            "币别"
          ],
          "status": [
            "FDocumentStatus",
            "单据状态"
          ]
        },
        "fill_down": [
          "order_id",
          "customer_id",
          "ordered_at",
          "rep_id",
          "branch",
          "currency",
          "status"
        ]
      }
    }
  },
  {
    "name": "hubspot",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "opportunities": {
        "match": [
          [
            "Record ID",
            "Deal Name",
            "Deal Stage",
            "Create Date"
          ],
          [
            "dealname",
            "dealstage",
            "createdate"
          ],
          [
            "property_dealname",
            "property_dealstage",
            "property_createdate"
          ]
        ],
        "columns": {
          "opportunity_id": {
            "from": [
              "Record ID",
              "hs_object_id",
              "property_hs_object_id",
              "deal_id",
              "id"
            ]
          },
          "customer_id": {
            "from": [
              "Associated Company IDs",
              "Associated Company",
              "company_id",
              "associatedcompanyid"
            ]
          },
          "rep_id": {
            "from": [
              "Deal owner",
              "hubspot_owner_id",
              "property_hubspot_owner_id",
              "owner_id"
            ]
          },
          "created_on": {
            "from": [
              "Create Date",
              "createdate",
              "property_createdate"
            ]
          },
          "expected_close_on": {
            "from": [
              "Close Date",
              "closedate",
              "property_closedate"
            ]
          },
          "closed_on": {
            "from": [
              "Close Date",
              "closedate",
              "property_closedate"
            ]
          },
          "status": {
            "from": [
              "Deal Stage",
              "dealstage",
              "property_dealstage"
            ]
          },
          "stage": {
            "from": [
              "Deal Stage",
              "dealstage",
              "property_dealstage"
            ]
          },
          "amount": {
            "from": [
              "Amount",
              "amount",
              "property_amount"
            ]
          },
          "sales_process": {
            "from": [
              "Pipeline",
              "pipeline",
              "property_pipeline"
            ]
          }
        }
      },
      "customers": {
        "match": [
          [
            "Record ID",
            "Company name",
            "Create Date"
          ]
        ],
        "columns": {
          "customer_id": [
            "Record ID"
          ],
          "name": [
            "Company name"
          ],
          "industry": [
            "Industry"
          ],
          "country": [
            "Country/Region"
          ],
          "city": [
            "City"
          ],
          "employees": [
            "Number of Employees"
          ],
          "annual_revenue": [
            "Annual Revenue"
          ],
          "created_on": [
            "Create Date"
          ],
          "rep_id": [
            "Company owner"
          ]
        }
      }
    }
  },
  {
    "name": "xero",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "ContactName",
            "InvoiceNumber",
            "InvoiceDate",
            "LineAmount"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "InvoiceNumber"
            ]
          },
          "customer_id": {
            "from": [
              "ContactName"
            ]
          },
          "ordered_at": {
            "from": [
              "InvoiceDate"
            ]
          },
          "amount": {
            "from": [
              "LineAmount"
            ]
          },
          "quantity": {
            "from": [
              "Quantity"
            ]
          },
          "tax": {
            "from": [
              "TaxAmount"
            ]
          },
          "product_id": {
            "from": [
              "InventoryItemCode"
            ]
          },
          "currency": {
            "from": [
              "Currency"
            ]
          },
          "status": {
            "from": [
              "Status"
            ]
          }
        },
        "attributes": [
          "Discount",
          "Total",
          "TaxTotal"
        ]
      }
    }
  },
  {
    "name": "quickbooks",
    "never": {},
    "gross": [
      "total_amount"
    ],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "id",
            "doc_number",
            "customer_id",
            "transaction_date",
            "total_amount",
            "due_date",
            "balance"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "doc_number",
              "id"
            ]
          },
          "customer_id": {
            "from": [
              "customer_id"
            ]
          },
          "ordered_at": {
            "from": [
              "transaction_date"
            ]
          },
          "amount": {
            "from": [
              "total_amount"
            ]
          },
          "tax": {
            "from": [
              "total_tax"
            ]
          },
          "currency": {
            "from": [
              "currency_id"
            ]
          }
        }
      },
      "payments": {
        "match": [
          [
            "id",
            "customer_id",
            "transaction_date",
            "total_amount",
            "unapplied_amount"
          ]
        ],
        "columns": {
          "payment_id": {
            "from": [
              "id"
            ]
          },
          "customer_id": {
            "from": [
              "customer_id"
            ]
          },
          "paid_on": {
            "from": [
              "transaction_date"
            ]
          },
          "amount": {
            "from": [
              "total_amount"
            ]
          }
        }
      }
    }
  },
  {
    "name": "paypal",
    "never": {},
    "gross": [
      "Gross"
    ],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "Transaction ID",
            "From Email Address",
            "To Email Address",
            "Gross"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "Transaction ID"
            ]
          },
          "customer_id": {
            "needs": [
              "From Email Address",
              "To Email Address",
              "Gross"
            ],
            "expr": "CASE WHEN starts_with(trim(\"Gross\"), '-') THEN \"To Email Address\" ELSE \"From Email Address\" END"
          },
          "ordered_at": {
            "from": [
              "Date"
            ]
          },
          "amount": {
            "from": [
              "Gross"
            ]
          },
          "returns_order_id": {
            "from": [
              "Reference Txn ID"
            ]
          },
          "currency": {
            "from": [
              "Currency"
            ]
          },
          "status": {
            "from": [
              "Status"
            ]
          }
        }
      }
    }
  },
  {
    "name": "wildberries",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "Тип документа",
            "Обоснование для оплаты",
            "Дата продажи",
            "Артикул поставщика"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "Srid"
            ]
          },
          "ordered_at": {
            "from": [
              "Дата продажи"
            ]
          },
          "amount": {
            "from": [
              "Вайлдберриз реализовал Товар (Пр)"
            ]
          },
          "quantity": {
            "from": [
              "Кол-во"
            ]
          },
          "product_id": {
            "from": [
              "Артикул поставщика"
            ]
          }
        }
      }
    }
  },
  {
    "name": "tally",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "Date",
            "Particulars",
            "Voucher Type",
            "Voucher No."
          ],
          [
            "Date",
            "Particulars",
            "Vch Type",
            "Vch No."
          ],
          [
            "Date",
            "Particulars",
            "Voucher Type",
            "Voucher Number"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "Voucher No.",
              "Vch No.",
              "Voucher Number"
            ]
          },
          "customer_id": {
            "from": [
              "Particulars"
            ]
          },
          "ordered_at": {
            "from": [
              "Date"
            ]
          }
        }
      }
    }
  },
  {
    "name": "datev",
    "never": {},
    "gross": [
      "Umsatz (ohne Soll/Haben-Kz)"
    ],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "Umsatz (ohne Soll/Haben-Kz)",
            "Soll/Haben-Kennzeichen",
            "Konto",
            "Belegdatum"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "Belegfeld 1"
            ]
          },
          "customer_id": {
            "from": [
              "Konto"
            ]
          },
          "ordered_at": {
            "from": [
              "Belegdatum"
            ]
          },
          "amount": {
            "from": [
              "Umsatz (ohne Soll/Haben-Kz)"
            ]
          },
          "currency": {
            "from": [
              "WKZ Umsatz"
            ]
          }
        }
      }
    }
  },
  {
    "name": "amazon",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "settlement-id",
            "amount-type",
            "amount-description",
            "amount"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "order-id"
            ]
          },
          "ordered_at": {
            "from": [
              "posted-date-time",
              "posted-date"
            ]
          },
          "amount": {
            "from": [
              "amount"
            ]
          },
          "quantity": {
            "from": [
              "quantity-purchased"
            ]
          },
          "product_id": {
            "from": [
              "sku"
            ]
          },
          "currency": {
            "from": [
              "currency"
            ]
          }
        }
      }
    }
  },
  {
    "name": "amazon-range",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "settlement id",
            "type",
            "order id",
            "product sales"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "order id"
            ]
          },
          "ordered_at": {
            "from": [
              "date/time"
            ]
          },
          "amount": {
            "needs": [
              "product sales",
              "promotional rebates"
            ],
            "expr": "coalesce(\"product sales\", 0) + coalesce(\"promotional rebates\", 0)"
          },
          "discount": {
            "needs": [
              "promotional rebates"
            ],
            "expr": "0 - \"promotional rebates\""
          },
          "quantity": {
            "from": [
              "quantity"
            ]
          },
          "product_id": {
            "from": [
              "sku"
            ]
          }
        }
      }
    }
  },
  {
    "name": "sage",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "Type",
            "Account",
            "Date",
            "Ref",
            "Net"
          ],
          [
            "Type",
            "Account Reference",
            "Date",
            "Reference",
            "Net Amount"
          ],
          [
            "Type",
            "A/C",
            "Date",
            "Ref",
            "Net"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "Ref",
              "Reference"
            ]
          },
          "customer_id": {
            "from": [
              "Account",
              "Account Reference",
              "A/C"
            ]
          },
          "ordered_at": {
            "from": [
              "Date"
            ]
          },
          "amount": {
            "from": [
              "Net",
              "Net Amount"
            ]
          },
          "tax": {
            "from": [
              "Tax",
              "Tax Amount"
            ]
          }
        }
      }
    }
  },
  {
    "name": "etsy",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "Sale Date",
            "Order ID",
            "Order Value",
            "Order Total"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "Order ID"
            ]
          },
          "customer_id": {
            "from": [
              "Buyer User ID",
              "Buyer"
            ]
          },
          "ordered_at": {
            "from": [
              "Sale Date"
            ]
          },
          "amount": {
            "from": [
              "Order Value"
            ]
          },
          "quantity": {
            "from": [
              "Number of Items"
            ]
          },
          "currency": {
            "from": [
              "Currency"
            ]
          },
          "status": {
            "from": [
              "Status"
            ]
          }
        }
      }
    }
  },
  {
    "name": "vend",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "Receipt Number",
            "Line Type",
            "Customer Code",
            "Register"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "Receipt Number"
            ]
          },
          "customer_id": {
            "from": [
              "Customer Code"
            ]
          },
          "ordered_at": {
            "from": [
              "Date"
            ]
          },
          "amount": {
            "from": [
              "Subtotal"
            ]
          },
          "quantity": {
            "from": [
              "Quantity"
            ]
          },
          "product_id": {
            "from": [
              "Sku"
            ]
          },
          "branch": {
            "from": [
              "Register"
            ]
          },
          "rep_id": {
            "from": [
              "User"
            ]
          },
          "tax": {
            "from": [
              "Sales Tax"
            ]
          },
          "status": {
            "from": [
              "Status"
            ],
            "recode": {
              "Closed": "completed",
              "CLOSED": "completed"
            }
          }
        }
      },
      "payments": {
        "match": [
          [
            "Receipt Number",
            "Line Type",
            "Paid",
            "Register"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "Receipt Number"
            ]
          },
          "customer_id": {
            "from": [
              "Customer Code"
            ]
          },
          "paid_on": {
            "from": [
              "Date"
            ]
          },
          "amount": {
            "from": [
              "Paid"
            ]
          }
        }
      }
    }
  },
  {
    "name": "pinduoduo",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "订单号",
            "订单成交时间",
            "用户实付金额(元)",
            "商家实收金额(元)"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "订单号"
            ]
          },
          "ordered_at": {
            "from": [
              "订单成交时间"
            ]
          },
          "amount": {
            "from": [
              "用户实付金额(元)"
            ]
          },
          "quantity": {
            "from": [
              "商品数量(件)"
            ]
          },
          "product_id": {
            "from": [
              "商品id"
            ]
          },
          "status": {
            "from": [
              "订单状态"
            ]
          }
        }
      }
    }
  },
  {
    "name": "taobao",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "订单编号",
            "买家会员名",
            "总金额",
            "订单创建时间"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "订单编号"
            ]
          },
          "customer_id": {
            "from": [
              "买家会员名"
            ]
          },
          "ordered_at": {
            "from": [
              "订单创建时间"
            ]
          },
          "amount": {
            "from": [
              "总金额"
            ]
          },
          "quantity": {
            "from": [
              "宝贝总数量"
            ]
          },
          "status": {
            "from": [
              "订单状态"
            ]
          }
        }
      }
    }
  },
  {
    "name": "youzan",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "订单号",
            "订单创建时间",
            "订单实付金额",
            "买家手机号"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "订单号"
            ]
          },
          "customer_id": {
            "from": [
              "买家手机号"
            ]
          },
          "ordered_at": {
            "from": [
              "订单创建时间"
            ]
          },
          "amount": {
            "from": [
              "订单实付金额"
            ]
          },
          "quantity": {
            "from": [
              "商品数量"
            ]
          },
          "product_id": {
            "from": [
              "商品编码"
            ]
          },
          "status": {
            "from": [
              "订单状态"
            ]
          }
        }
      }
    }
  },
  {
    "name": "eccube",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "注文ID",
            "会員ID",
            "購入日",
            "合計"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "注文ID"
            ]
          },
          "customer_id": {
            "from": [
              "会員ID"
            ]
          },
          "ordered_at": {
            "from": [
              "購入日"
            ]
          },
          "amount": {
            "from": [
              "合計"
            ]
          },
          "quantity": {
            "from": [
              "数量"
            ]
          },
          "product_id": {
            "from": [
              "商品コード"
            ]
          },
          "currency": {
            "from": [
              "通貨コード"
            ]
          },
          "status": {
            "from": [
              "受注ステータス"
            ]
          }
        }
      }
    }
  },
  {
    "name": "magento",
    "never": {},
    "gross": [
      "Grand Total (Base)"
    ],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "ID",
            "Purchase Date",
            "Grand Total (Base)",
            "Customer Email"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "ID"
            ]
          },
          "customer_id": {
            "from": [
              "Customer Email"
            ]
          },
          "ordered_at": {
            "from": [
              "Purchase Date"
            ]
          },
          "amount": {
            "from": [
              "Grand Total (Base)"
            ]
          },
          "status": {
            "from": [
              "Status"
            ]
          }
        }
      }
    }
  },
  {
    "name": "delighted",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "surveys": {
        "match": [
          [
            "Delighted Response ID",
            "Person ID",
            "Score",
            "Created at"
          ]
        ],
        "columns": {
          "response_id": {
            "from": [
              "Delighted Response ID"
            ]
          },
          "customer_id": {
            "from": [
              "Person ID"
            ]
          },
          "responded_at": {
            "from": [
              "Created at"
            ]
          },
          "score": {
            "from": [
              "Score"
            ]
          },
          "item": {
            "value": "recommend"
          },
          "instrument": {
            "value": "nps"
          },
          "comment": {
            "from": [
              "Comment"
            ]
          }
        }
      }
    }
  },
  {
    "name": "qualtrics",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "surveys": {
        "match": [
          [
            "StartDate",
            "EndDate",
            "RecordedDate",
            "ResponseId"
          ],
          [
            "StartDate",
            "EndDate",
            "Progress",
            "Finished",
            "ResponseId"
          ]
        ],
        "columns": {
          "response_id": {
            "from": [
              "ResponseId"
            ]
          },
          "responded_at": {
            "from": [
              "RecordedDate",
              "EndDate"
            ]
          },
          "customer_id": {
            "expr": "coalesce(nullif(trim(\"ExternalReference\"), ''), nullif(trim(\"RecipientEmail\"), ''))",
            "needs": [
              "ExternalReference",
              "RecipientEmail"
            ]
          }
        },
        "drop": "lower(trim(\"Finished\")) IN ('false', '0') OR lower(trim(\"Status\")) IN ('survey preview', 'survey test', 'spam', 'survey preview spam', 'imported spam', 'offline survey preview', '1', '2', '8', '9', '12', '17')",
        "drop_needs": "Finished"
      }
    }
  },
  {
    "name": "surveymonkey",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "surveys": {
        "match": [
          [
            "Respondent ID",
            "Collector ID",
            "Start Date",
            "End Date"
          ]
        ],
        "columns": {
          "response_id": {
            "from": [
              "Respondent ID"
            ]
          },
          "responded_at": {
            "from": [
              "End Date"
            ]
          },
          "customer_id": {
            "from": [
              "Email Address"
            ]
          }
        }
      }
    }
  },
  {
    "name": "twenty",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "opportunities": {
        "match": [
          [
            "Amount / Amount",
            "Amount / Currency",
            "Stage"
          ]
        ],
        "columns": {
          "opportunity_id": {
            "from": [
              "Id"
            ]
          },
          "amount": {
            "expr": "\"Amount / Amount\" / 1000000",
            "needs": [
              "Amount / Amount"
            ]
          },
          "closed_on": {
            "from": [
              "Close date"
            ]
          },
          "expected_close_on": {
            "from": [
              "Close date"
            ]
          },
          "created_on": {
            "from": [
              "Creation date",
              "Created at"
            ]
          },
          "stage": {
            "from": [
              "Stage"
            ]
          },
          "status": {
            "from": [
              "Stage"
            ]
          },
          "customer_id": {
            "from": [
              "Company / Id"
            ]
          },
          "rep_id": {
            "from": [
              "Owner / Id"
            ]
          }
        }
      }
    }
  },
  {
    "name": "woocommerce",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "Order #",
            "Status",
            "Customer",
            "Items sold",
            "Net sales"
          ],
          [
            "Order #",
            "Status",
            "Customer",
            "Items sold",
            "N. Revenue"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "Order #"
            ]
          },
          "customer_id": {
            "from": [
              "Customer"
            ]
          },
          "ordered_at": {
            "from": [
              "Date"
            ]
          },
          "amount": {
            "from": [
              "Net sales",
              "N. Revenue"
            ]
          },
          "quantity": {
            "from": [
              "Items sold"
            ]
          },
          "channel": {
            "from": [
              "Origin"
            ]
          },
          "status": {
            "from": [
              "Status"
            ]
          }
        }
      }
    }
  },
  {
    "name": "bigcommerce",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "Order ID",
            "Customer ID",
            "Order Status",
            "Subtotal (ex tax)"
          ],
          [
            "Order ID",
            "Customer ID",
            "Status",
            "Subtotal Ex Tax"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "Order ID"
            ]
          },
          "customer_id": {
            "from": [
              "Customer ID"
            ]
          },
          "ordered_at": {
            "from": [
              "Order Date",
              "Date Created"
            ]
          },
          "amount": {
            "from": [
              "Subtotal (ex tax)",
              "Subtotal Ex Tax"
            ]
          },
          "tax": {
            "from": [
              "Tax Total",
              "Total Tax"
            ]
          },
          "quantity": {
            "from": [
              "Total Quantity",
              "Items Total"
            ]
          },
          "currency": {
            "from": [
              "Order Currency Code",
              "Currency Code"
            ]
          },
          "channel": {
            "from": [
              "Order Source"
            ]
          },
          "status": {
            "from": [
              "Order Status",
              "Status"
            ]
          }
        }
      }
    }
  },
  {
    "name": "squarespace",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "Order ID",
            "Email",
            "Financial Status",
            "Fulfillment Status",
            "Lineitem quantity",
            "Lineitem price"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "Order ID"
            ]
          },
          "customer_id": {
            "from": [
              "Email"
            ]
          },
          "ordered_at": {
            "from": [
              "Created at",
              "Paid at"
            ]
          },
          "quantity": {
            "from": [
              "Lineitem quantity"
            ]
          },
          "amount": {
            "needs": [
              "Lineitem quantity",
              "Lineitem price"
            ],
            "expr": "\"Lineitem quantity\" * \"Lineitem price\""
          },
          "product_id": {
            "from": [
              "Lineitem sku",
              "Lineitem name"
            ]
          },
          "currency": {
            "from": [
              "Currency"
            ]
          },
          "channel": {
            "from": [
              "Channel Name",
              "Channel Type"
            ]
          },
          "status": {
            "from": [
              "Financial Status"
            ]
          }
        },
        "fill_down": [
          "order_id",
          "customer_id",
          "ordered_at",
          "currency",
          "channel",
          "status",
          "Cancelled at"
        ]
      }
    }
  },
  {
    "name": "prestashop",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "Reference",
            "New client",
            "Customer",
            "Status",
            "Date"
          ],
          [
            "Référence",
            "Nouveau client",
            "Client",
            "État",
            "Date"
          ],
          [
            "Referencia",
            "Nuevo cliente",
            "Cliente",
            "Estado",
            "Fecha"
          ],
          [
            "Riferimento",
            "Nuovo cliente",
            "Cliente",
            "Stato",
            "Data"
          ],
          [
            "Bestellnummer",
            "Neukunde",
            "Kunde",
            "Status",
            "Datum"
          ],
          [
            "Indeks",
            "Nowy klient",
            "Klient",
            "Status",
            "Data"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "Reference",
              "Référence",
              "Referencia",
              "Riferimento",
              "Bestellnummer",
              "Indeks"
            ]
          },
          "customer_id": {
            "from": [
              "Customer",
              "Client",
              "Cliente",
              "Kunde",
              "Klient"
            ]
          },
          "ordered_at": {
            "from": [
              "Date",
              "Fecha",
              "Data",
              "Datum"
            ]
          },
          "amount": {
            "from": [
              "Total paid",
              "Total payé",
              "Total",
              "Totale",
              "Gesamt",
              "Gesamtpreis",
              "Razem"
            ]
          },
          "status": {
            "from": [
              "Status",
              "État",
              "Etat",
              "Estado",
              "Stato"
            ]
          }
        },
        "amount_basis": "gross"
      }
    }
  },
  {
    "name": "stripe",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "id",
            "Created (UTC)",
            "Amount",
            "Amount Refunded",
            "Captured"
          ],
          [
            "id",
            "Created date (UTC)",
            "Amount",
            "Amount Refunded",
            "Captured"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "id"
            ]
          },
          "customer_id": {
            "from": [
              "Customer ID",
              "Customer Email"
            ]
          },
          "ordered_at": {
            "from": [
              "Created (UTC)",
              "Created date (UTC)"
            ]
          },
          "amount": {
            "from": [
              "Amount"
            ]
          },
          "currency": {
            "from": [
              "Currency"
            ]
          },
          "status": {
            "from": [
              "Status"
            ]
          }
        }
      },
      "contracts": {
        "match": [
          [
            "id",
            "Customer ID",
            "Plan",
            "Status",
            "Start (UTC)"
          ],
          [
            "id",
            "Customer ID",
            "Plan",
            "Status",
            "Start Date (UTC)"
          ],
          [
            "id",
            "Customer ID",
            "Plan",
            "Status",
            "Created (UTC)",
            "Current Period Start (UTC)"
          ]
        ],
        "columns": {
          "contract_id": {
            "from": [
              "id"
            ]
          },
          "customer_id": {
            "from": [
              "Customer ID"
            ]
          },
          "starts_on": {
            "from": [
              "Start (UTC)",
              "Start Date (UTC)",
              "Created (UTC)"
            ]
          },
          "ends_on": {
            "from": [
              "Ended At (UTC)",
              "Canceled At (UTC)"
            ]
          },
          "recurring_amount": {
            "from": [
              "Amount",
              "Plan Amount"
            ]
          },
          "status": {
            "from": [
              "Status"
            ]
          }
        }
      }
    }
  },
  {
    "name": "square",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "Transaction ID",
            "Gross Sales",
            "Net Sales",
            "Total Collected",
            "Event Type"
          ],
          [
            "Transaction ID",
            "Gross Sales",
            "Net Sales",
            "Item",
            "Qty"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "Transaction ID"
            ]
          },
          "customer_id": {
            "from": [
              "Customer ID",
              "Customer Name"
            ]
          },
          "ordered_at": {
            "from": [
              "Date"
            ]
          },
          "amount": {
            "from": [
              "Net Sales"
            ]
          },
          "quantity": {
            "from": [
              "Qty"
            ]
          },
          "tax": {
            "from": [
              "Tax"
            ]
          },
          "product_id": {
            "from": [
              "SKU",
              "Item"
            ]
          },
          "category": {
            "from": [
              "Category"
            ]
          },
          "channel": {
            "from": [
              "Source",
              "Channel"
            ]
          },
          "branch": {
            "from": [
              "Location"
            ]
          }
        }
      }
    }
  },
  {
    "name": "toast",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "Order #",
            "Opened",
            "# of Guests",
            "Server",
            "Amount",
            "Tax",
            "Tip"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "Order Id",
              "Order #"
            ]
          },
          "ordered_at": {
            "from": [
              "Opened"
            ]
          },
          "amount": {
            "from": [
              "Amount"
            ]
          },
          "discount": {
            "from": [
              "Discount Amount"
            ]
          },
          "tax": {
            "from": [
              "Tax"
            ]
          },
          "branch": {
            "from": [
              "Location"
            ]
          },
          "rep_id": {
            "from": [
              "Server"
            ]
          },
          "channel": {
            "from": [
              "Dining Options",
              "Order Source"
            ]
          }
        }
      }
    }
  },
  {
    "name": "amazon-orders",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "amazon-order-id",
            "purchase-date",
            "order-status",
            "item-price",
            "sku"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "amazon-order-id"
            ]
          },
          "customer_id": {
            "from": [
              "buyer-email"
            ]
          },
          "ordered_at": {
            "from": [
              "purchase-date"
            ]
          },
          "amount": {
            "needs": [
              "item-price",
              "item-promotion-discount"
            ],
            "expr": "\"item-price\" - abs(coalesce(\"item-promotion-discount\", 0))"
          },
          "discount": {
            "from": [
              "item-promotion-discount"
            ]
          },
          "quantity": {
            "from": [
              "quantity"
            ]
          },
          "tax": {
            "from": [
              "item-tax"
            ]
          },
          "product_id": {
            "from": [
              "sku"
            ]
          },
          "currency": {
            "from": [
              "currency"
            ]
          },
          "channel": {
            "from": [
              "sales-channel"
            ]
          },
          "status": {
            "from": [
              "order-status"
            ]
          }
        }
      }
    }
  },
  {
    "name": "freshdesk",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "tickets": {
        "match": [
          [
            "Ticket ID",
            "Status",
            "Priority",
            "Created time",
            "Resolved time"
          ],
          [
            "Ticket ID",
            "Status",
            "Created time",
            "Closed time",
            "Last update time"
          ]
        ],
        "columns": {
          "ticket_id": {
            "from": [
              "Ticket ID"
            ]
          },
          "customer_id": {
            "from": [
              "Company Name",
              "Company",
              "Contact ID",
              "Requester Email",
              "Email"
            ]
          },
          "contact_id": {
            "from": [
              "Contact ID",
              "Requester Email",
              "Email"
            ]
          },
          "agent_id": {
            "from": [
              "Agent"
            ]
          },
          "department": {
            "from": [
              "Group"
            ]
          },
          "opened_at": {
            "from": [
              "Created time"
            ]
          },
          "topic": {
            "from": [
              "Type"
            ]
          },
          "channel": {
            "from": [
              "Source"
            ]
          },
          "priority": {
            "from": [
              "Priority"
            ]
          },
          "status": {
            "from": [
              "Status"
            ]
          },
          "first_response_at": {
            "from": [
              "Initial response time"
            ]
          },
          "resolved_at": {
            "from": [
              "Resolved time"
            ]
          },
          "closed_at": {
            "from": [
              "Closed time"
            ]
          },
          "sla_due_at": {
            "from": [
              "Due by Time"
            ]
          },
          "sla_met": {
            "from": [
              "Resolution status"
            ],
            "needs": [
              "Resolution status"
            ],
            "recode": {
              "Within SLA": "true",
              "SLA Violated": "false"
            }
          },
          "replies": {
            "from": [
              "Agent interactions"
            ]
          }
        }
      }
    }
  },
  {
    "name": "servicenow",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "tickets": {
        "match": [
          [
            "number",
            "opened_at",
            "short_description",
            "state"
          ],
          [
            "Number",
            "Opened",
            "Short description",
            "State"
          ]
        ],
        "columns": {
          "ticket_id": {
            "from": [
              "number",
              "Number"
            ]
          },
          "contact_id": {
            "from": [
              "caller_id",
              "Caller"
            ]
          },
          "customer_id": {
            "from": [
              "company",
              "Company",
              "caller_id",
              "Caller"
            ]
          },
          "agent_id": {
            "from": [
              "assigned_to",
              "Assigned to"
            ]
          },
          "department": {
            "from": [
              "assignment_group",
              "Assignment group"
            ]
          },
          "opened_at": {
            "from": [
              "opened_at",
              "Opened"
            ]
          },
          "topic": {
            "from": [
              "category",
              "Category"
            ]
          },
          "subtopic": {
            "from": [
              "subcategory",
              "Subcategory"
            ]
          },
          "priority": {
            "from": [
              "priority",
              "Priority"
            ]
          },
          "channel": {
            "from": [
              "contact_type",
              "Channel"
            ]
          },
          "status": {
            "from": [
              "state",
              "State"
            ]
          },
          "resolved_at": {
            "from": [
              "resolved_at",
              "Resolved"
            ]
          },
          "closed_at": {
            "from": [
              "closed_at",
              "Closed"
            ]
          },
          "sla_met": {
            "from": [
              "made_sla",
              "Made SLA"
            ]
          },
          "sla_due_at": {
            "from": [
              "sla_due",
              "SLA due"
            ]
          },
          "reopened_count": {
            "from": [
              "reopen_count",
              "Reopen count"
            ]
          }
        }
      }
    }
  },
  {
    "name": "pipedrive",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "opportunities": {
        "match": [
          [
            "Deal - ID",
            "Deal - Status",
            "Deal - Stage"
          ],
          [
            "Deal - Title",
            "Deal - Value",
            "Deal - Status"
          ]
        ],
        "columns": {
          "opportunity_id": {
            "from": [
              "Deal - ID",
              "Deal - Title"
            ]
          },
          "customer_id": {
            "from": [
              "Deal - Organization ID",
              "Deal - Organization",
              "Deal - Contact person"
            ]
          },
          "rep_id": {
            "from": [
              "Deal - Owner"
            ]
          },
          "created_on": {
            "from": [
              "Deal - Deal created",
              "Deal - Created"
            ]
          },
          "expected_close_on": {
            "from": [
              "Deal - Expected close date"
            ]
          },
          "closed_on": {
            "from": [
              "Deal - Deal closed on",
              "Deal - Closed"
            ]
          },
          "status": {
            "from": [
              "Deal - Status"
            ]
          },
          "stage": {
            "from": [
              "Deal - Stage"
            ]
          },
          "amount": {
            "from": [
              "Deal - Value"
            ]
          },
          "reason": {
            "from": [
              "Deal - Lost reason"
            ]
          },
          "sales_process": {
            "from": [
              "Deal - Pipeline"
            ]
          },
          "lead_source": {
            "from": [
              "Deal - Source channel",
              "Deal - Source origin"
            ]
          }
        }
      }
    }
  },
  {
    "name": "zoho",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "opportunities": {
        "match": [
          [
            "Deal Name",
            "Account Name",
            "Stage",
            "Closing Date"
          ]
        ],
        "columns": {
          "opportunity_id": {
            "from": [
              "Deal Id",
              "Record Id",
              "ID",
              "Id"
            ]
          },
          "customer_id": {
            "from": [
              "Account Name Id",
              "Account Name"
            ]
          },
          "rep_id": {
            "from": [
              "Deal Owner Id",
              "Deal Owner"
            ]
          },
          "created_on": {
            "from": [
              "Created Time"
            ]
          },
          "expected_close_on": {
            "from": [
              "Closing Date"
            ]
          },
          "closed_on": {
            "from": [
              "Closing Date"
            ]
          },
          "status": {
            "from": [
              "Stage"
            ]
          },
          "stage": {
            "from": [
              "Stage"
            ]
          },
          "amount": {
            "from": [
              "Amount"
            ]
          },
          "lead_source": {
            "from": [
              "Lead Source"
            ]
          },
          "reason": {
            "from": [
              "Reason For Loss",
              "Reason For Loss#s"
            ]
          },
          "sales_process": {
            "from": [
              "Pipeline"
            ]
          }
        }
      }
    }
  },
  {
    "name": "jd",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "订单号",
            "商品ID",
            "订购数量",
            "下单时间",
            "京东价"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "订单号"
            ]
          },
          "customer_id": {
            "from": [
              "下单帐号",
              "下单账号"
            ]
          },
          "ordered_at": {
            "from": [
              "下单时间"
            ]
          },
          "amount": {
            "from": [
              "应付金额",
              "结算金额",
              "订单金额"
            ]
          },
          "quantity": {
            "from": [
              "订购数量"
            ]
          },
          "product_id": {
            "from": [
              "商品ID"
            ]
          },
          "status": {
            "from": [
              "订单状态"
            ]
          }
        },
        "of_orders": [
          "应付金额",
          "结算金额",
          "订单金额"
        ]
      }
    }
  },
  {
    "name": "doudian",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "主订单编号",
            "子订单编号",
            "选购商品",
            "订单应付金额"
          ],
          [
            "主订单编号",
            "子订单编号",
            "选购商品",
            "商品金额"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "主订单编号"
            ]
          },
          "ordered_at": {
            "from": [
              "订单提交时间"
            ]
          },
          "amount": {
            "from": [
              "订单应付金额"
            ]
          },
          "quantity": {
            "from": [
              "商品数量"
            ]
          },
          "product_id": {
            "from": [
              "商品ID",
              "货号",
              "商家编码"
            ]
          },
          "status": {
            "from": [
              "订单状态"
            ]
          }
        }
      }
    }
  },
  {
    "name": "rakuten",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "注文番号",
            "注文日時",
            "ステータス",
            "単価",
            "個数"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "注文番号"
            ]
          },
          "customer_id": {
            "from": [
              "注文者メールアドレス",
              "注文者電話番号"
            ]
          },
          "ordered_at": {
            "from": [
              "注文日時",
              "注文日"
            ]
          },
          "amount": {
            "needs": [
              "単価",
              "個数"
            ],
            "expr": "\"単価\" * \"個数\""
          },
          "quantity": {
            "from": [
              "個数"
            ]
          },
          "product_id": {
            "from": [
              "商品番号",
              "商品管理番号",
              "商品ID"
            ]
          },
          "status": {
            "from": [
              "ステータス"
            ],
            "recode": {
              "100": "新規受付",
              "200": "対応中",
              "300": "対応中",
              "400": "対応中",
              "500": "発送済み",
              "600": "発送済み",
              "700": "完了",
              "800": "取消",
              "900": "取消"
            }
          }
        }
      }
    }
  },
  {
    "name": "smartstore",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "상품주문번호",
            "주문번호",
            "주문상태",
            "구매자ID"
          ],
          [
            "상품주문번호",
            "주문번호",
            "주문상태",
            "상품별 총 주문금액"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "주문번호"
            ]
          },
          "customer_id": {
            "from": [
              "구매자ID",
              "구매자연락처",
              "구매자명"
            ]
          },
          "ordered_at": {
            "from": [
              "주문일시",
              "결제일"
            ]
          },
          "amount": {
            "from": [
              "상품별 총 주문금액",
              "최종 상품별 총 주문금액"
            ]
          },
          "quantity": {
            "from": [
              "수량"
            ]
          },
          "product_id": {
            "from": [
              "상품번호"
            ]
          },
          "status": {
            "from": [
              "주문상태"
            ]
          }
        }
      }
    }
  },
  {
    "name": "ozon",
    "never": {},
    "gross": [],
    "names": [],
    "contrary": {},
    "any": {},
    "tables": {
      "orders": {
        "match": [
          [
            "Номер заказа",
            "Номер отправления",
            "Принят в обработку",
            "Ваша цена",
            "Количество"
          ],
          [
            "Номер заказа",
            "Номер отправления",
            "Принят в обработку",
            "Ваша стоимость товара",
            "Количество"
          ]
        ],
        "columns": {
          "order_id": {
            "from": [
              "Номер заказа"
            ]
          },
          "ordered_at": {
            "from": [
              "Принят в обработку"
            ]
          },
          "amount": {
            "needs": [
              "Ваша цена",
              "Количество"
            ],
            "expr": "\"Ваша цена\" * \"Количество\""
          },
          "quantity": {
            "from": [
              "Количество"
            ]
          },
          "product_id": {
            "from": [
              "Артикул",
              "OZON id"
            ]
          },
          "region": {
            "from": [
              "Регион доставки"
            ]
          },
          "status": {
            "from": [
              "Статус"
            ]
          }
        }
      }
    }
  },
  {
    "name": "generic-en",
    "never": {
      "dated": [
        "created by",
        "modified",
        "last modified",
        "last modified date",
        "updated",
        "updated at",
        "last updated",
        "entry time",
        "entered at",
        "import date",
        "imported at",
        "synced",
        "system modstamp",
        "last activity date",
        "timestamp of export"
      ]
    },
    "gross": [
      "total incl tax",
      "total including tax",
      "amount incl tax",
      "amount incl vat",
      "gross amount",
      "gross",
      "total with tax",
      "amount including tax"
    ],
    "names": [],
    "contrary": {
      "sla_met": [
        "breached",
        "is breached",
        "has breached",
        "sla breached",
        "breached sla",
        "sla violated",
        "violated",
        "sla breach",
        "sla missed"
      ]
    },
    "any": {
      "customer_id": [
        "customer id",
        "customer",
        "customer no",
        "customer number",
        "customer code",
        "client id",
        "client",
        "account id",
        "account number",
        "account no",
        "account code",
        "sold to party",
        "sold to",
        "sold to customer",
        "cust id",
        "custid",
        "cust no",
        "buyer id",
        "household id",
        "household",
        "member id",
        "member number",
        "member no",
        "company id",
        "user id",
        "contact id",
        "organization id",
        "customer key",
        "master id"
      ],
      "product_id": [
        "product id",
        "product code",
        "product no",
        "item id",
        "item code",
        "item no",
        "item number",
        "sku",
        "custom label",
        "stock code",
        "article no",
        "article number",
        "material",
        "item description",
        "product name",
        "material code",
        "upc",
        "product",
        "track id"
      ],
      "rep_id": [
        "rep id",
        "sales rep",
        "sales rep id",
        "salesperson",
        "salesperson id",
        "sales person",
        "salesman",
        "employee id",
        "owner id",
        "account manager",
        "support rep id",
        "seller id",
        "rep"
      ],
      "reseller_id": [
        "reseller id",
        "reseller",
        "dealer",
        "dealer id",
        "distributor",
        "distributor id",
        "partner id",
        "partner"
      ],
      "agent_id": [
        "agent id",
        "agent",
        "agentid",
        "assignee id",
        "assignee",
        "handled by"
      ],
      "campaign_id": [
        "campaign id",
        "campaign"
      ],
      "ticket_id": [
        "ticket id",
        "ticket",
        "ticket no",
        "ticket number",
        "case id",
        "case",
        "case number",
        "case no",
        "incident number",
        "unique key",
        "request id",
        "number"
      ],
      "opportunity_id": [
        "opportunity id",
        "deal id",
        "opportunity",
        "opp id",
        "deal"
      ],
      "region": [
        "region",
        "area",
        "territory",
        "sales region",
        "state region"
      ],
      "branch": [
        "branch",
        "store",
        "store id",
        "store name",
        "shop",
        "outlet",
        "office",
        "location"
      ],
      "channel": [
        "channel",
        "sales channel",
        "via channel",
        "order channel",
        "open data channel type",
        "source channel"
      ],
      "currency": [
        "currency",
        "currency code",
        "iso currency"
      ],
      "team": [
        "team",
        "group",
        "group id",
        "department team"
      ],
      "category": [
        "category",
        "product category",
        "category name",
        "product group",
        "item category"
      ],
      "brand": [
        "brand",
        "brand name",
        "manufacturer"
      ]
    },
    "tables": {
      "orders": {
        "match": [],
        "columns": {
          "customer_id": [
            "customer id",
            "customer",
            "customer no",
            "client id",
            "client no",
            "client",
            "user id",
            "buyer id",
            "member id",
            "account id",
            "customer email",
            "buyer email",
            "email",
            "e-mail",
            "email address",
            "user email",
            "billing email",
            "email billing",
            "buyer gstin",
            "gstin uin of recipient",
            "buyer username",
            "buyer user id",
            "buyerlogin",
            "buyer login",
            "user login",
            "customer name",
            "client name",
            "buyer name",
            "party name",
            "party",
            "bill to",
            "sold to",
            "account name",
            "organization",
            "organisation",
            "customer full name",
            "purchased by",
            "ordered by"
          ],
          "order_id": [
            "order id",
            "order no",
            "order number",
            "order",
            "invoice id",
            "invoice no",
            "invoice number",
            "invoice",
            "invoiceno",
            "basket id",
            "transaction id",
            "transaction no",
            "receipt no",
            "bill no",
            "sales order",
            "sales order number",
            "sales order no",
            "sales order id",
            "so number",
            "document no",
            "transaction code"
          ],
          "line_no": [
            "line no",
            "line number",
            "line",
            "line id",
            "order line",
            "item no in order",
            "position",
            "invoice line id",
            "row no",
            "sales order line number",
            "line item"
          ],
          "ordered_at": [
            "ordered at",
            "order date",
            "date",
            "invoice date",
            "transaction date",
            "purchase date",
            "sale date",
            "sales date",
            "sold at",
            "transaction timestamp",
            "order time",
            "order datetime",
            "document date",
            "posting date",
            "booking date",
            "purchased at",
            "date issued",
            "issue date",
            "issued on",
            "date placed",
            "placed on",
            "placed at",
            "purchase timestamp",
            "order purchase timestamp",
            "visit date",
            "visited at",
            "day"
          ],
          "amount": [
            "amount",
            "net amount",
            "untaxed amount",
            "taxable value",
            "taxable amount",
            "untaxed total",
            "sales",
            "sales amount",
            "net gmv",
            "gmv",
            "total excl vat",
            "total excl tax",
            "total ex vat",
            "total excluding tax",
            "revenue",
            "total",
            "line subtotal",
            "line total",
            "order total",
            "net sales",
            "sales value",
            "sale value",
            "value",
            "subtotal",
            "net total",
            "net value",
            "total amount",
            "net price total",
            "dollar value",
            "extended price",
            "turnover",
            "line item total",
            "order line total",
            "net invoice",
            "order value",
            "order amount",
            "final amount",
            "grand total",
            "total price"
          ],
          "quantity": [
            "quantity",
            "qty",
            "units",
            "number of units",
            "pieces",
            "number of cds",
            "order qty",
            "ordered quantity",
            "quantity ordered",
            "order quantity",
            "units sold"
          ],
          "tax": [
            "tax",
            "vat",
            "sales tax",
            "tax amount",
            "vat amount"
          ],
          "discount": [
            "discount amount",
            "discount value",
            "rebate"
          ],
          "line_cost": [
            "cost",
            "line cost",
            "cogs",
            "cost of goods sold",
            "total cost"
          ],
          "status": [
            "status",
            "order status"
          ],
          "returns_order_id": [
            "returns order id",
            "original order",
            "original order id",
            "return of"
          ],
          "promised_on": [
            "promised on",
            "required date",
            "promised date",
            "requested delivery date",
            "delivery due date"
          ],
          "shipped_on": [
            "shipped on",
            "shipped date",
            "ship date",
            "dispatch date"
          ],
          "delivered_on": [
            "delivered on",
            "delivery date",
            "delivered date"
          ]
        }
      },
      "customers": {
        "match": [],
        "columns": {
          "name": [
            "name",
            "customer name",
            "company name",
            "company",
            "account name",
            "full name",
            "client name"
          ],
          "parent_id": [
            "parent id",
            "parent account id",
            "parent account",
            "parent customer"
          ],
          "segment": [
            "segment",
            "customer segment",
            "type",
            "customer type"
          ],
          "industry": [
            "industry",
            "sector",
            "line of business"
          ],
          "country": [
            "country",
            "country code",
            "billing country"
          ],
          "province": [
            "province",
            "state",
            "billing state",
            "county"
          ],
          "city": [
            "city",
            "town",
            "billing city"
          ],
          "employees": [
            "employees",
            "number of employees",
            "numberofemployees",
            "headcount",
            "staff"
          ],
          "annual_revenue": [
            "annual revenue",
            "annualrevenue",
            "yearly revenue"
          ],
          "created_on": [
            "created on",
            "created date",
            "createddate",
            "created at",
            "created",
            "registration date",
            "signup date",
            "date created"
          ],
          "acquired_on": [
            "acquired on",
            "customer since",
            "acquisition date",
            "first purchase date",
            "joined"
          ],
          "acquisition_channel": [
            "acquisition channel",
            "lead source",
            "source",
            "acquired through"
          ],
          "acquisition_cost": [
            "acquisition cost",
            "cac"
          ],
          "referred_by": [
            "referred by",
            "referrer",
            "referral id"
          ],
          "do_not_contact": [
            "do not contact",
            "unsubscribed",
            "opt out",
            "opted out"
          ],
          "status": [
            "status",
            "customer status",
            "account status"
          ]
        }
      },
      "products": {
        "match": [],
        "columns": {
          "name": [
            "name",
            "product name",
            "item name",
            "description",
            "title"
          ],
          "category": [
            "category id",
            "department",
            "genre",
            "type"
          ],
          "unit_cost": [
            "unit cost",
            "cost",
            "standard cost",
            "cost price"
          ],
          "list_price": [
            "list price",
            "price",
            "unit price",
            "retail price"
          ]
        }
      },
      "payments": {
        "match": [],
        "columns": {
          "payment_id": [
            "payment id",
            "payment no",
            "payment number",
            "receipt id",
            "receipt number"
          ],
          "customer_id": [
            "customer email",
            "client email",
            "customer name",
            "client name",
            "payer"
          ],
          "order_id": [
            "order id",
            "invoice id",
            "invoice no",
            "invoice number",
            "order no",
            "order number",
            "invoice"
          ],
          "due_on": [
            "due on",
            "due date"
          ],
          "paid_on": [
            "paid on",
            "payment date",
            "date paid",
            "paid date",
            "paid at",
            "paid at utc",
            "received on",
            "date"
          ],
          "amount": [
            "amount",
            "paid amount",
            "payment amount",
            "amount paid",
            "value"
          ],
          "status": [
            "status",
            "payment status"
          ]
        }
      },
      "contracts": {
        "match": [],
        "columns": {
          "contract_id": [
            "contract id",
            "contract no",
            "contract number",
            "subscription id"
          ],
          "starts_on": [
            "starts on",
            "start date",
            "contract start",
            "begin date",
            "valid from"
          ],
          "ends_on": [
            "ends on",
            "end date",
            "contract end",
            "expiry date",
            "valid to",
            "expires on"
          ],
          "renewed_from": [
            "renewed from",
            "previous contract",
            "predecessor"
          ],
          "recurring_amount": [
            "recurring amount",
            "mrr",
            "monthly amount",
            "annual amount",
            "contract value",
            "fee"
          ],
          "status": [
            "status",
            "contract status"
          ]
        }
      },
      "opportunities": {
        "match": [],
        "columns": {
          "opportunity_id": [
            "opportunity id",
            "deal id",
            "do not modify opportunity",
            "id"
          ],
          "customer_id": [
            "account",
            "account name",
            "company",
            "company name",
            "potential customer",
            "lead name",
            "organization",
            "organisation",
            "client name",
            "customer name"
          ],
          "rep_id": [
            "sales agent",
            "deal owner",
            "opportunity owner",
            "sales owner",
            "owner"
          ],
          "created_on": [
            "created on",
            "created date",
            "createddate",
            "create date",
            "creation date",
            "date created",
            "opened on",
            "engage date",
            "engaged on",
            "engagement date",
            "opened date",
            "open date",
            "date opened"
          ],
          "expected_close_on": [
            "expected close on",
            "expected close date",
            "closedate",
            "close date",
            "expected closing",
            "est close date",
            "estimated close date",
            "forecast close date"
          ],
          "closed_on": [
            "closed on",
            "closed date",
            "date closed",
            "won date",
            "actual close date",
            "date won"
          ],
          "status": [
            "status",
            "deal status",
            "status type",
            "outcome"
          ],
          "stage": [
            "stage",
            "stage name",
            "stagename",
            "deal stage",
            "pipeline stage"
          ],
          "amount": [
            "amount",
            "actual revenue",
            "est revenue",
            "deal amount",
            "deal value",
            "value",
            "expected revenue",
            "close value",
            "closed value",
            "deal size",
            "opportunity amount",
            "opportunity value",
            "estimated revenue",
            "estimated value"
          ],
          "probability": [
            "probability",
            "probability %",
            "win probability"
          ],
          "lead_source": [
            "lead source",
            "leadsource",
            "source"
          ],
          "competitor": [
            "competitor",
            "main competitor",
            "lost to"
          ],
          "reason": [
            "reason",
            "loss reason",
            "lost reason",
            "closed lost reason",
            "won reason"
          ],
          "sales_process": [
            "sales process",
            "pipeline",
            "record type"
          ]
        }
      },
      "opportunity_stages": {
        "match": [],
        "columns": {
          "stage": [
            "stage",
            "stage name",
            "new value",
            "to stage"
          ],
          "entered_at": [
            "entered at",
            "entered",
            "changed at",
            "stage date",
            "created date",
            "date"
          ]
        }
      },
      "leads": {
        "match": [],
        "columns": {
          "lead_id": [
            "lead id",
            "lead",
            "lead no",
            "id"
          ],
          "created_on": [
            "created on",
            "created date",
            "createddate",
            "date",
            "created"
          ],
          "source": [
            "source",
            "lead source",
            "leadsource",
            "channel"
          ],
          "cost": [
            "cost",
            "lead cost"
          ],
          "first_contact_at": [
            "first contact at",
            "first contact",
            "first contacted",
            "first response date",
            "first activity date"
          ],
          "qualified_on": [
            "qualified on",
            "qualified date"
          ],
          "converted_on": [
            "converted on",
            "converted date",
            "converteddate"
          ]
        }
      },
      "activities": {
        "match": [],
        "columns": {
          "activity_id": [
            "activity id",
            "call id",
            "task id",
            "event id",
            "id"
          ],
          "occurred_at": [
            "occurred at",
            "date",
            "activity date",
            "call time",
            "start time",
            "datetime",
            "timestamp"
          ],
          "kind": [
            "kind",
            "type",
            "activity type",
            "task type",
            "subject"
          ],
          "direction": [
            "direction",
            "call type",
            "inbound outbound"
          ],
          "duration_minutes": [
            "duration minutes",
            "duration",
            "minutes",
            "length",
            "duration seconds",
            "duration in seconds",
            "call duration"
          ],
          "outcome": [
            "outcome",
            "result",
            "disposition"
          ]
        }
      },
      "quotas": {
        "match": [],
        "columns": {
          "period_start": [
            "period start",
            "start",
            "from",
            "month",
            "quarter",
            "period"
          ],
          "period_end": [
            "period end",
            "end",
            "to"
          ],
          "amount": [
            "amount",
            "quota",
            "target",
            "target amount",
            "sales target"
          ],
          "measure": [
            "measure",
            "metric"
          ]
        }
      },
      "reps": {
        "match": [],
        "columns": {
          "name": [
            "name",
            "employee name",
            "sales rep name",
            "full name",
            "last name",
            "rep name"
          ],
          "manager_id": [
            "manager id",
            "reports to",
            "reportsto",
            "supervisor",
            "manager"
          ],
          "hired_on": [
            "hired on",
            "hire date",
            "hiredate",
            "start date",
            "joined"
          ],
          "left_on": [
            "left on",
            "leave date",
            "termination date",
            "end date"
          ]
        }
      },
      "resellers": {
        "match": [],
        "columns": {
          "name": [
            "name",
            "reseller name",
            "dealer name",
            "partner name",
            "distributor name"
          ],
          "kind": [
            "kind",
            "type",
            "partner type"
          ],
          "joined_on": [
            "joined on",
            "start date",
            "since",
            "joined"
          ],
          "left_on": [
            "left on",
            "end date"
          ],
          "commission_rate": [
            "commission rate",
            "commission",
            "margin"
          ]
        }
      },
      "credit_splits": {
        "match": [],
        "columns": {
          "order_id": [
            "order id",
            "order no",
            "invoice id"
          ],
          "share": [
            "share",
            "split",
            "percent",
            "percentage"
          ]
        }
      },
      "costs": {
        "match": [],
        "columns": {
          "occurred_on": [
            "occurred on",
            "date",
            "posting date",
            "month",
            "booked on"
          ],
          "amount": [
            "amount",
            "cost",
            "spend",
            "value"
          ],
          "kind": [
            "kind",
            "type",
            "cost type",
            "account"
          ],
          "purpose": [
            "purpose"
          ]
        }
      },
      "campaigns": {
        "match": [],
        "columns": {
          "name": [
            "name",
            "campaign name",
            "title"
          ],
          "channel": [
            "channel",
            "type",
            "campaign type"
          ],
          "starts_on": [
            "starts on",
            "start date",
            "start",
            "begin"
          ],
          "ends_on": [
            "ends on",
            "end date",
            "end"
          ],
          "cost": [
            "cost",
            "budget",
            "spend",
            "actual cost"
          ],
          "treatment_share": [
            "treatment share",
            "planned treatment share",
            "planned share treated"
          ]
        }
      },
      "campaign_members": {
        "match": [],
        "columns": {
          "contacted_on": [
            "contacted on",
            "sent date",
            "contact date",
            "first responded date",
            "sent"
          ],
          "arm": [
            "arm",
            "group",
            "test group",
            "cell"
          ],
          "responded_on": [
            "responded on",
            "response date"
          ],
          "converted_on": [
            "converted on",
            "conversion date",
            "redemption date"
          ],
          "revenue": [
            "revenue",
            "amount",
            "value"
          ]
        }
      },
      "tickets": {
        "match": [],
        "columns": {
          "customer_id": [
            "requester email",
            "customer email",
            "user email",
            "contact email",
            "email",
            "company",
            "company name",
            "customer name"
          ],
          "agent_id": [
            "assigned to",
            "assigned agent",
            "owner",
            "ticket owner",
            "agent name",
            "assignee name",
            "technician"
          ],
          "ticket_id": [
            "id",
            "conversation id"
          ],
          "opened_at": [
            "opened at",
            "created at",
            "created date",
            "conversation started at",
            "opened",
            "created",
            "open date",
            "submitted at",
            "date opened",
            "date logged",
            "logged at",
            "date reported",
            "reported on",
            "created time",
            "created on",
            "opened on",
            "date created",
            "creation date"
          ],
          "contact_id": [
            "contact id",
            "requester id",
            "requester",
            "caller id",
            "caller"
          ],
          "department": [
            "department",
            "agency",
            "group",
            "assignment group",
            "division"
          ],
          "kind": [
            "kind",
            "type",
            "ticket type",
            "case type",
            "record type"
          ],
          "topic": [
            "topic",
            "category",
            "complaint type",
            "subject category",
            "issue type"
          ],
          "subtopic": [
            "subtopic",
            "subcategory",
            "descriptor",
            "sub category"
          ],
          "priority": [
            "priority",
            "urgency",
            "severity",
            "ticket priority",
            "case priority"
          ],
          "status": [
            "status",
            "state",
            "ticket status",
            "case status",
            "conversation state"
          ],
          "first_response_at": [
            "first response at",
            "first replied at",
            "first response",
            "first reply at",
            "initial response time",
            "first response time"
          ],
          "resolved_at": [
            "resolved at",
            "solved at",
            "resolved",
            "solved",
            "resolution date",
            "resolved date",
            "resolution time",
            "date resolved",
            "resolved time",
            "solved time",
            "resolved on",
            "resolved at utc",
            "completed at"
          ],
          "closed_at": [
            "closed at",
            "closed date",
            "closed",
            "close date",
            "closed time",
            "closed on",
            "date closed"
          ],
          "reopened_count": [
            "reopened count",
            "reopens",
            "reopen count"
          ],
          "replies": [
            "replies",
            "reply count",
            "number of replies"
          ],
          "handle_minutes": [
            "handle minutes",
            "handling time",
            "handle time",
            "handle time in seconds",
            "handle seconds",
            "handle time hours"
          ],
          "compensation": [
            "compensation",
            "refund",
            "goodwill"
          ],
          "handling_cost": [
            "handling cost"
          ],
          "recovered": [
            "recovered",
            "customer recovered"
          ],
          "sla_due_at": [
            "sla due at",
            "sla due",
            "due at",
            "due date",
            "sla due date"
          ],
          "sla_met": [
            "sla met",
            "made sla",
            "timely response",
            "within sla",
            "timely response?"
          ],
          "order_id": [
            "order id",
            "order no",
            "order number"
          ],
          "schedule_id": [
            "schedule id",
            "schedule",
            "business hours",
            "calendar"
          ],
          "arm": [
            "arm",
            "test group"
          ]
        }
      },
      "ticket_events": {
        "match": [],
        "columns": {
          "at": [
            "at",
            "updated",
            "changed at",
            "created at",
            "timestamp"
          ],
          "field": [
            "field",
            "field name",
            "attribute"
          ],
          "from_value": [
            "from value",
            "old value",
            "previous value"
          ],
          "to_value": [
            "to value",
            "new value",
            "value"
          ],
          "actor_id": [
            "actor id",
            "user id",
            "author id",
            "changed by"
          ]
        }
      },
      "schedules": {
        "match": [],
        "columns": {
          "schedule_id": [
            "schedule id",
            "schedule",
            "id",
            "name"
          ],
          "weekday": [
            "weekday",
            "day",
            "day of week"
          ],
          "opens": [
            "opens",
            "start",
            "from",
            "open"
          ],
          "closes": [
            "closes",
            "end",
            "to",
            "close"
          ],
          "tz": [
            "tz",
            "timezone",
            "time zone"
          ]
        }
      },
      "agents": {
        "match": [],
        "columns": {
          "agent_id": [
            "id"
          ],
          "name": [
            "name",
            "agent name",
            "full name"
          ],
          "team": [
            "team",
            "group",
            "location"
          ],
          "manager_id": [
            "manager id",
            "leader",
            "leader id",
            "leader 1",
            "supervisor",
            "team lead"
          ],
          "hired_on": [
            "hired on",
            "hire date",
            "start date"
          ]
        }
      },
      "agent_periods": {
        "match": [],
        "columns": {
          "period_start": [
            "period start",
            "month start date",
            "month",
            "week",
            "start"
          ],
          "period_end": [
            "period end",
            "month end date",
            "end"
          ],
          "offered": [
            "offered",
            "calls offered",
            "chats offered"
          ],
          "answered": [
            "answered",
            "calls answered",
            "handled"
          ],
          "abandoned": [
            "abandoned",
            "not answered",
            "calls not answered",
            "calls abandoned",
            "missed"
          ],
          "talk_minutes": [
            "talk minutes",
            "total duration",
            "talk time",
            "talk time in seconds",
            "talk seconds"
          ],
          "transfers": [
            "transfers",
            "transferred"
          ],
          "sentiment": [
            "sentiment",
            "sentiment score"
          ]
        }
      },
      "quality_checks": {
        "match": [],
        "columns": {
          "item": [
            "item",
            "criterion",
            "check",
            "question"
          ],
          "score": [
            "score",
            "points",
            "result"
          ],
          "method": [
            "method"
          ]
        }
      },
      "service_targets": {
        "match": [],
        "columns": {
          "measure": [
            "measure",
            "metric",
            "kpi"
          ],
          "target": [
            "target",
            "goal",
            "threshold"
          ],
          "unit": [
            "unit"
          ],
          "kind": [
            "kind",
            "type"
          ],
          "priority": [
            "priority"
          ],
          "segment": [
            "segment"
          ],
          "goal_share": [
            "goal share",
            "share"
          ],
          "valid_from": [
            "valid from",
            "effective from",
            "from"
          ],
          "valid_to": [
            "valid to",
            "effective to",
            "until",
            "to"
          ]
        }
      },
      "surveys": {
        "match": [],
        "columns": {
          "response_id": [
            "response id",
            "response",
            "respondent",
            "respondent id",
            "survey id",
            "submission id",
            "delighted response id",
            "rid"
          ],
          "responded_at": [
            "responded at",
            "completion date",
            "completed at",
            "completion time",
            "response date",
            "submitted at",
            "submit date",
            "submit date (UTC)",
            "date submitted",
            "timestamp",
            "date",
            "day",
            "end date",
            "ended at",
            "start date",
            "started at"
          ],
          "order_id": [
            "order id",
            "order no"
          ],
          "instrument": [
            "instrument",
            "survey",
            "survey type"
          ],
          "item": [
            "item",
            "question",
            "attribute"
          ],
          "role": [
            "role"
          ],
          "brand": [
            "brand"
          ],
          "score": [
            "score",
            "rating",
            "answer",
            "satisfaction",
            "nps",
            "would you recommend us",
            "value"
          ],
          "scale_min": [
            "scale min",
            "min"
          ],
          "scale_max": [
            "scale max",
            "max"
          ],
          "expectation": [
            "expectation",
            "expected"
          ],
          "importance": [
            "importance"
          ],
          "ideal": [
            "ideal"
          ],
          "comment": [
            "comment",
            "comments",
            "feedback",
            "verbatim",
            "remarks"
          ]
        }
      },
      "survey_invitations": {
        "match": [],
        "columns": {
          "response_id": [
            "response id"
          ],
          "sent_at": [
            "sent at",
            "sent",
            "invitation date",
            "invited at",
            "date"
          ]
        }
      },
      "wallets": {
        "match": [],
        "columns": {
          "period_start": [
            "period start",
            "from",
            "start"
          ],
          "period_end": [
            "period end",
            "to",
            "end"
          ],
          "total_spend": [
            "total spend",
            "wallet",
            "total wallet",
            "category spend"
          ],
          "our_rank": [
            "our rank",
            "rank"
          ],
          "brands_used": [
            "brands used",
            "number of brands"
          ],
          "source": [
            "source"
          ]
        }
      },
      "market_sales": {
        "match": [],
        "columns": {
          "company": [
            "company",
            "competitor",
            "brand",
            "manufacturer"
          ],
          "period_start": [
            "period start",
            "month",
            "year",
            "date",
            "period"
          ],
          "amount": [
            "amount",
            "sales",
            "revenue",
            "value"
          ]
        }
      },
      "fx_rates": {
        "match": [],
        "columns": {
          "rate_date": [
            "rate date",
            "date",
            "day"
          ],
          "rate": [
            "rate",
            "exchange rate"
          ]
        }
      },
      "holidays": {
        "match": [],
        "columns": {
          "day": [
            "day",
            "date",
            "holiday"
          ],
          "is_workday": [
            "is workday",
            "workday"
          ]
        }
      },
      "identities": {
        "match": [],
        "columns": {
          "customer_id": [
            "id",
            "duplicate id",
            "merged id"
          ],
          "same_as": [
            "same as",
            "same person as",
            "master id",
            "leading id",
            "merged into",
            "primary id"
          ],
          "source": [
            "source",
            "found by"
          ]
        }
      }
    }
  },
  {
    "name": "generic-zh",
    "never": {
      "dated": [
        "制单时间",
        "制单日期",
        "录入时间",
        "录入日期",
        "创建时间",
        "修改时间",
        "更新时间",
        "审核时间",
        "打印时间",
        "导入时间",
        "最后修改时间"
      ]
    },
    "gross": [
      "价税合计",
      "含税金额",
      "含税总额",
      "价税合计金额",
      "含税销售额",
      "价税合计(本位币)"
    ],
    "names": [],
    "contrary": {
      "sla_met": [
        "是否超时",
        "超时",
        "是否违约",
        "SLA超时",
        "是否超SLA"
      ]
    },
    "any": {
      "customer_id": [
        "客户编码",
        "客户编号",
        "客户代码",
        "客户ID",
        "客户",
        "会员编号",
        "会员卡号",
        "会员ID",
        "会员号",
        "用户ID",
        "用户编号",
        "购货单位编码",
        "购货单位",
        "往来单位编码",
        "往来单位",
        "买家ID",
        "客户号"
      ],
      "product_id": [
        "物料编码",
        "商品编码",
        "产品编码",
        "存货编码",
        "货号",
        "商品编号",
        "产品编号",
        "物料代码",
        "SKU",
        "商品ID",
        "产品ID",
        "产品代码"
      ],
      "rep_id": [
        "业务员",
        "经手人",
        "业务员编码",
        "销售员",
        "销售员编码",
        "业务员编号",
        "销售代表",
        "销售人员",
        "负责人",
        "跟进人",
        "客户经理"
      ],
      "reseller_id": [
        "经销商",
        "经销商编码",
        "经销商编号",
        "代理商",
        "代理商编码",
        "渠道商"
      ],
      "agent_id": [
        "客服",
        "客服编号",
        "客服工号",
        "坐席",
        "坐席工号",
        "坐席编号",
        "处理人",
        "受理人",
        "座席工号",
        "工号"
      ],
      "campaign_id": [
        "活动编号",
        "活动编码",
        "活动ID",
        "营销活动"
      ],
      "ticket_id": [
        "工单编号",
        "工单号",
        "投诉编号",
        "案件编号",
        "服务单号",
        "受理编号",
        "工单ID"
      ],
      "opportunity_id": [
        "商机编号",
        "商机编码",
        "商机ID",
        "项目编号"
      ],
      "region": [
        "区域",
        "地区",
        "大区",
        "销售区域",
        "片区"
      ],
      "branch": [
        "门店",
        "分公司",
        "分店",
        "网点",
        "营业部",
        "店铺",
        "门店名称",
        "店铺名称",
        "门店编号",
        "店铺ID",
        "销售组织",
        "部门"
      ],
      "channel": [
        "渠道",
        "销售渠道",
        "来源渠道",
        "订单来源",
        "受理渠道"
      ],
      "currency": [
        "币别",
        "币种",
        "货币"
      ],
      "team": [
        "团队",
        "班组",
        "小组",
        "组别"
      ],
      "category": [
        "类别",
        "商品类别",
        "产品类别",
        "存货类别",
        "物料分类",
        "品类",
        "商品分类"
      ],
      "brand": [
        "品牌"
      ]
    },
    "tables": {
      "orders": {
        "match": [],
        "columns": {
          "customer_id": [
            "客户名称",
            "客户名",
            "客户姓名",
            "会员名",
            "买家会员名",
            "买家昵称",
            "用户名",
            "用户名称",
            "用户昵称",
            "购买人",
            "下单人",
            "付款人",
            "买家",
            "会员",
            "顾客",
            "买方",
            "买家账号",
            "会员账号"
          ],
          "order_id": [
            "单据编号",
            "单据号",
            "订单编号",
            "订单号",
            "单号",
            "销售单号",
            "销售订单号",
            "业务订单号",
            "发票号",
            "出库单号",
            "订单ID",
            "交易号",
            "交易单号",
            "流水号",
            "充值单号",
            "发票号码",
            "凭证号"
          ],
          "line_no": [
            "行号",
            "分录行号",
            "序号",
            "明细行号",
            "行次",
            "分录号"
          ],
          "ordered_at": [
            "单据日期",
            "订单日期",
            "日期",
            "销售日期",
            "业务日期",
            "下单时间",
            "下单日期",
            "成交日期",
            "交易日期",
            "开票日期",
            "付款时间",
            "出库日期",
            "交易时间",
            "购买时间",
            "购买日期",
            "订单时间",
            "成交时间",
            "支付时间",
            "提交时间",
            "订单提交时间",
            "支付日期",
            "订单创建时间",
            "订单创建日期",
            "付款日期"
          ],
          "amount": [
            "金额",
            "销售金额",
            "不含税金额",
            "无税金额",
            "销售额",
            "实付金额",
            "成交金额",
            "本币金额",
            "订单金额",
            "净额",
            "实收金额",
            "小计金额",
            "支付金额",
            "实际支付金额",
            "支付总金额",
            "订单付款金额",
            "付款金额",
            "订单总额",
            "订单总金额",
            "订单总价",
            "订单总价格",
            "总金额",
            "总价",
            "支付价格",
            "商家实收金额",
            "用户应付金额",
            "用户实付金额",
            "合计金额",
            "商品金额",
            "总额"
          ],
          "quantity": [
            "数量",
            "销售数量",
            "商品数量",
            "购买数量",
            "订购数量",
            "实发数量",
            "出库数量",
            "件数",
            "主数量"
          ],
          "tax": [
            "税额",
            "销项税额"
          ],
          "discount": [
            "折扣额",
            "折扣金额",
            "优惠金额"
          ],
          "line_cost": [
            "成本",
            "成本金额",
            "销售成本",
            "结转成本"
          ],
          "status": [
            "单据状态",
            "订单状态",
            "状态",
            "审核状态"
          ],
          "returns_order_id": [
            "原单号",
            "退货原单号",
            "源单编号",
            "原订单号"
          ],
          "promised_on": [
            "要货日期",
            "交货日期",
            "预计交货日期",
            "承诺日期",
            "预计发货日期"
          ],
          "shipped_on": [
            "发货日期",
            "发货时间"
          ],
          "delivered_on": [
            "签收日期",
            "收货日期",
            "到货日期"
          ]
        }
      },
      "customers": {
        "match": [],
        "columns": {
          "name": [
            "客户名称",
            "客户全称",
            "姓名",
            "会员姓名",
            "公司名称",
            "企业名称",
            "名称",
            "购货单位名称"
          ],
          "parent_id": [
            "上级客户",
            "母公司",
            "集团客户"
          ],
          "segment": [
            "客户类型",
            "客户级别",
            "客户分类",
            "客户等级",
            "客户类别"
          ],
          "industry": [
            "行业",
            "所属行业"
          ],
          "country": [
            "国家"
          ],
          "province": [
            "省份",
            "省",
            "所在省份"
          ],
          "city": [
            "城市",
            "市",
            "所在城市"
          ],
          "employees": [
            "员工人数",
            "人员规模",
            "员工数"
          ],
          "annual_revenue": [
            "年营业额",
            "年收入",
            "年销售额"
          ],
          "created_on": [
            "创建日期",
            "建档日期",
            "注册日期",
            "注册时间",
            "建立日期"
          ],
          "acquired_on": [
            "首次成交日期",
            "首购日期",
            "开户日期",
            "成交日期"
          ],
          "acquisition_channel": [
            "来源",
            "客户来源",
            "获客渠道"
          ],
          "acquisition_cost": [
            "获客成本"
          ],
          "referred_by": [
            "推荐人",
            "介绍人"
          ],
          "do_not_contact": [
            "勿扰",
            "拒绝联系",
            "免打扰"
          ],
          "status": [
            "客户状态",
            "状态"
          ]
        }
      },
      "products": {
        "match": [],
        "columns": {
          "name": [
            "物料名称",
            "商品名称",
            "产品名称",
            "存货名称",
            "品名",
            "名称"
          ],
          "unit_cost": [
            "成本价",
            "单位成本",
            "进价"
          ],
          "list_price": [
            "单价",
            "标准价",
            "零售价",
            "售价",
            "标价"
          ]
        }
      },
      "payments": {
        "match": [],
        "columns": {
          "customer_id": [
            "客户名称",
            "客户名",
            "付款人"
          ],
          "payment_id": [
            "收款单号",
            "付款单号",
            "收款编号"
          ],
          "order_id": [
            "单据编号",
            "订单号",
            "订单编号",
            "发票号"
          ],
          "due_on": [
            "到期日",
            "应收日期",
            "应付日期",
            "到期日期"
          ],
          "paid_on": [
            "收款日期",
            "付款日期",
            "到账日期",
            "回款日期"
          ],
          "amount": [
            "收款金额",
            "付款金额",
            "回款金额",
            "金额",
            "实收金额"
          ]
        }
      },
      "contracts": {
        "match": [],
        "columns": {
          "customer_id": [
            "客户名称",
            "客户名"
          ],
          "contract_id": [
            "合同编号",
            "合同号"
          ],
          "starts_on": [
            "生效日期",
            "生效时间",
            "开始日期",
            "起始日期",
            "合同开始日期"
          ],
          "ends_on": [
            "到期日期",
            "到期时间",
            "结束日期",
            "终止日期",
            "合同结束日期"
          ],
          "renewed_from": [
            "原合同编号",
            "续签自"
          ],
          "recurring_amount": [
            "合同金额",
            "年费",
            "月费",
            "服务费"
          ],
          "status": [
            "合同状态",
            "状态"
          ]
        }
      },
      "opportunities": {
        "match": [],
        "columns": {
          "customer_id": [
            "客户名称",
            "客户名"
          ],
          "created_on": [
            "创建日期",
            "创建时间",
            "商机创建日期",
            "立项日期"
          ],
          "expected_close_on": [
            "预计成交日期",
            "预计签单日期",
            "预计结束日期"
          ],
          "closed_on": [
            "实际成交日期",
            "实际签单日期",
            "实际结束日期",
            "实际关闭日期",
            "结束日期",
            "成交日期",
            "赢单日期",
            "关闭日期"
          ],
          "status": [
            "商机状态",
            "状态"
          ],
          "stage": [
            "销售阶段",
            "阶段",
            "商机阶段"
          ],
          "amount": [
            "预计金额",
            "商机金额",
            "金额",
            "预计销售金额"
          ],
          "probability": [
            "赢率",
            "成交概率",
            "可能性",
            "成功率"
          ],
          "lead_source": [
            "商机来源",
            "线索来源",
            "来源"
          ],
          "competitor": [
            "竞争对手"
          ],
          "reason": [
            "输单原因",
            "丢单原因",
            "赢单原因",
            "原因"
          ]
        }
      },
      "leads": {
        "match": [],
        "columns": {
          "lead_id": [
            "线索编号",
            "线索ID"
          ],
          "created_on": [
            "创建日期",
            "创建时间",
            "线索日期"
          ],
          "source": [
            "线索来源",
            "来源"
          ],
          "first_contact_at": [
            "首次联系时间",
            "首次跟进时间"
          ],
          "converted_on": [
            "转化日期",
            "转换日期"
          ]
        }
      },
      "activities": {
        "match": [],
        "columns": {
          "activity_id": [
            "跟进编号",
            "活动编号",
            "拜访编号"
          ],
          "occurred_at": [
            "跟进时间",
            "拜访日期",
            "跟进日期",
            "联系时间"
          ],
          "kind": [
            "跟进方式",
            "拜访类型",
            "活动类型",
            "联系方式"
          ],
          "outcome": [
            "结果",
            "跟进结果"
          ]
        }
      },
      "quotas": {
        "match": [],
        "columns": {
          "period_start": [
            "开始日期",
            "月份",
            "期间",
            "季度"
          ],
          "period_end": [
            "结束日期"
          ],
          "amount": [
            "目标",
            "目标金额",
            "销售目标",
            "指标",
            "任务额"
          ],
          "measure": [
            "指标名称",
            "指标类型"
          ]
        }
      },
      "reps": {
        "match": [],
        "columns": {
          "rep_id": [
            "员工编号",
            "员工工号",
            "工号"
          ],
          "name": [
            "姓名",
            "业务员姓名",
            "员工姓名"
          ],
          "manager_id": [
            "上级",
            "主管",
            "直属上级"
          ],
          "hired_on": [
            "入职日期"
          ],
          "left_on": [
            "离职日期"
          ]
        }
      },
      "resellers": {
        "match": [],
        "columns": {
          "name": [
            "经销商名称",
            "代理商名称"
          ],
          "joined_on": [
            "加盟日期",
            "合作开始日期"
          ],
          "commission_rate": [
            "佣金比例",
            "返点"
          ]
        }
      },
      "costs": {
        "match": [],
        "columns": {
          "occurred_on": [
            "日期",
            "发生日期",
            "费用日期"
          ],
          "amount": [
            "金额",
            "费用金额",
            "费用"
          ],
          "kind": [
            "费用类型",
            "费用项目"
          ]
        }
      },
      "campaigns": {
        "match": [],
        "columns": {
          "name": [
            "活动名称"
          ],
          "channel": [
            "渠道",
            "活动渠道"
          ],
          "starts_on": [
            "开始日期",
            "开始时间"
          ],
          "ends_on": [
            "结束日期",
            "结束时间"
          ],
          "cost": [
            "费用",
            "活动费用",
            "预算"
          ],
          "treatment_share": [
            "实验组比例",
            "计划实验组比例"
          ]
        }
      },
      "campaign_members": {
        "match": [],
        "columns": {
          "contacted_on": [
            "触达日期",
            "联系日期",
            "发送日期"
          ],
          "arm": [
            "组别",
            "实验分组"
          ],
          "responded_on": [
            "响应日期"
          ],
          "converted_on": [
            "转化日期"
          ]
        }
      },
      "tickets": {
        "match": [],
        "columns": {
          "customer_id": [
            "客户名称",
            "客户姓名",
            "客户名"
          ],
          "opened_at": [
            "受理时间",
            "创建时间",
            "创建日期",
            "来电时间",
            "提交时间",
            "投诉时间",
            "报修时间",
            "登记时间"
          ],
          "department": [
            "受理部门",
            "责任部门",
            "部门"
          ],
          "kind": [
            "工单类型",
            "类型",
            "业务类型"
          ],
          "topic": [
            "投诉类型",
            "问题类型",
            "问题分类",
            "一级分类"
          ],
          "subtopic": [
            "二级分类",
            "子类",
            "问题子类"
          ],
          "priority": [
            "优先级",
            "紧急程度"
          ],
          "status": [
            "状态",
            "工单状态",
            "处理状态",
            "当前状态"
          ],
          "first_response_at": [
            "首次响应时间",
            "首次回复时间"
          ],
          "resolved_at": [
            "解决时间",
            "办结时间",
            "完成时间"
          ],
          "closed_at": [
            "关闭时间",
            "结案时间"
          ],
          "compensation": [
            "赔偿金额",
            "补偿金额"
          ],
          "sla_met": [
            "是否达标",
            "是否按时"
          ],
          "order_id": [
            "订单号",
            "订单编号"
          ]
        }
      },
      "agents": {
        "match": [],
        "columns": {
          "name": [
            "姓名",
            "客服姓名",
            "坐席姓名"
          ],
          "hired_on": [
            "入职日期"
          ]
        }
      },
      "agent_periods": {
        "match": [],
        "columns": {
          "period_start": [
            "开始日期",
            "月份",
            "统计月份",
            "日期"
          ],
          "period_end": [
            "结束日期"
          ],
          "offered": [
            "呼入量",
            "来电量",
            "进线量"
          ],
          "answered": [
            "接听量",
            "接通量",
            "应答量"
          ],
          "abandoned": [
            "放弃量",
            "未接量"
          ],
          "talk_minutes": [
            "通话时长",
            "通话分钟"
          ],
          "transfers": [
            "转接量",
            "转接次数"
          ]
        }
      },
      "surveys": {
        "match": [],
        "columns": {
          "response_id": [
            "问卷编号",
            "答卷编号",
            "序号"
          ],
          "responded_at": [
            "评价时间",
            "提交答卷时间",
            "提交时间",
            "答题时间",
            "填写时间",
            "结束时间",
            "日期"
          ],
          "item": [
            "题目",
            "问题",
            "评价项目",
            "指标"
          ],
          "score": [
            "评分",
            "得分",
            "满意度",
            "分数"
          ],
          "comment": [
            "评价内容",
            "意见",
            "建议",
            "备注"
          ]
        }
      },
      "market_sales": {
        "match": [],
        "columns": {
          "company": [
            "公司",
            "企业",
            "厂商"
          ],
          "period_start": [
            "月份",
            "年份",
            "期间"
          ],
          "amount": [
            "销售额",
            "金额"
          ]
        }
      },
      "fx_rates": {
        "match": [],
        "columns": {
          "rate_date": [
            "日期",
            "汇率日期"
          ],
          "rate": [
            "汇率"
          ]
        }
      },
      "holidays": {
        "match": [],
        "columns": {
          "day": [
            "日期"
          ],
          "is_workday": [
            "是否工作日",
            "是否上班"
          ]
        }
      },
      "identities": {
        "match": [],
        "columns": {
          "customer_id": [
            "重复编号",
            "客户编号"
          ],
          "same_as": [
            "同一客户",
            "主客户编号",
            "合并到"
          ]
        }
      }
    }
  },
  {
    "name": "generic-de",
    "never": {
      "dated": [
        "Erstellt am",
        "Geändert am",
        "Erfasst am",
        "Letzte Änderung",
        "Aktualisiert am"
      ]
    },
    "gross": [
      "Brutto",
      "Bruttobetrag",
      "Betrag brutto",
      "Gesamt brutto",
      "Bruttosumme",
      "Bruttoumsatz",
      "Rechnungsbetrag brutto"
    ],
    "names": [
      "E-Mail Kunde",
      "Kunden-E-Mail",
      "E-Mail-Adresse",
      "Kundenname",
      "Kunde",
      "Käufer",
      "Besteller",
      "Melder"
    ],
    "contrary": {},
    "any": {
      "customer_id": [
        "Kundennummer",
        "Kunden-Nr",
        "Kundennr",
        "Kunden-ID",
        "Kd-Nr",
        "Kunde Nr",
        "Debitor",
        "Debitorennummer",
        "Kundencode",
        "Käufer-ID",
        "Kunde"
      ],
      "product_id": [
        "Artikelnummer",
        "Artikel-Nr",
        "Artikelnr",
        "Art.-Nr",
        "Artikel-ID",
        "Produktnummer",
        "Produkt-ID",
        "Produkt-SKU",
        "Artikel-SKU",
        "Produktcode",
        "Materialnummer"
      ],
      "currency": [
        "Währung",
        "Waehrung"
      ],
      "rep_id": [
        "Verkäufer",
        "Vertriebsmitarbeiter",
        "Vertreter",
        "Außendienst",
        "Verkäufer-ID"
      ],
      "branch": [
        "Filiale",
        "Niederlassung",
        "Standort"
      ],
      "channel": [
        "Vertriebskanal",
        "Verkaufskanal",
        "Kanal"
      ],
      "region": [
        "Region",
        "Verkaufsgebiet",
        "Gebiet"
      ]
    },
    "tables": {
      "orders": {
        "match": [],
        "columns": {
          "order_id": [
            "Bestellnummer",
            "Bestell-Nr",
            "Bestellnr",
            "Bestell-ID",
            "Auftragsnummer",
            "Auftragsnr",
            "Auftrags-Nr",
            "Auftrags-ID",
            "Rechnungsnummer",
            "Rechnungsnr",
            "Rechnungs-Nr",
            "Belegnummer",
            "Beleg-Nr",
            "Belegnr",
            "Rechnung",
            "Auftrag",
            "Bestellung",
            "Nummer",
            "Nr"
          ],
          "line_no": [
            "Positionsnummer",
            "Pos",
            "Pos-Nr",
            "Position",
            "Zeile"
          ],
          "ordered_at": [
            "Bestelldatum",
            "Bestellt am",
            "Auftragsdatum",
            "Kaufdatum",
            "Verkaufsdatum",
            "Rechnungsdatum",
            "Belegdatum",
            "Bestellzeit",
            "Erstelldatum",
            "Datum"
          ],
          "amount": [
            "Nettobetrag",
            "Betrag netto",
            "Netto",
            "Nettosumme",
            "Nettoumsatz",
            "Betrag",
            "Umsatz",
            "Gesamtbetrag",
            "Gesamtsumme",
            "Gesamtpreis",
            "Rechnungsbetrag",
            "Rechnungssumme",
            "Bestellsumme",
            "Bestellwert",
            "Auftragswert",
            "Warenwert",
            "Zwischensumme",
            "Summe",
            "Gesamt",
            "Total"
          ],
          "quantity": [
            "Menge",
            "Anzahl",
            "Stückzahl",
            "Stück",
            "Bestellmenge"
          ],
          "tax": [
            "Steuer",
            "MwSt",
            "Mehrwertsteuer",
            "USt",
            "Umsatzsteuer",
            "MwSt-Betrag",
            "USt-Betrag",
            "Steuerbetrag"
          ],
          "discount": [
            "Rabatt",
            "Rabattbetrag",
            "Nachlass"
          ],
          "status": [
            "Bestellstatus",
            "Auftragsstatus",
            "Rechnungsstatus",
            "Status"
          ],
          "promised_on": [
            "Liefertermin",
            "Wunschtermin"
          ],
          "shipped_on": [
            "Versanddatum",
            "Versendet am"
          ],
          "delivered_on": [
            "Geliefert am"
          ]
        }
      },
      "payments": {
        "match": [],
        "columns": {
          "payment_id": [
            "Zahlungsnummer",
            "Zahlungs-ID"
          ],
          "order_id": [
            "Rechnungsnummer",
            "Rechnungsnr",
            "Rechnungs-Nr",
            "Bestellnummer",
            "Belegnummer"
          ],
          "paid_on": [
            "Zahlungsdatum",
            "Bezahlt am",
            "Zahlungseingang",
            "Datum"
          ],
          "due_on": [
            "Fällig am",
            "Fälligkeit",
            "Fälligkeitsdatum"
          ],
          "amount": [
            "Betrag",
            "Zahlungsbetrag",
            "Gezahlter Betrag"
          ]
        }
      },
      "customers": {
        "match": [],
        "columns": {
          "name": [
            "Name",
            "Kundenname",
            "Firma",
            "Firmenname"
          ],
          "segment": [
            "Kundengruppe",
            "Kundentyp",
            "Kundenart"
          ],
          "industry": [
            "Branche"
          ],
          "country": [
            "Land"
          ],
          "province": [
            "Bundesland"
          ],
          "city": [
            "Ort",
            "Stadt",
            "Wohnort"
          ],
          "created_on": [
            "Kunde seit",
            "Registriert am",
            "Angelegt am",
            "Erstellt am"
          ]
        }
      },
      "contracts": {
        "match": [],
        "columns": {
          "contract_id": [
            "Vertragsnummer",
            "Vertrags-Nr",
            "Vertragsnr",
            "Vertrags-ID"
          ],
          "starts_on": [
            "Vertragsbeginn",
            "Beginn",
            "Startdatum",
            "Gültig ab"
          ],
          "ends_on": [
            "Vertragsende",
            "Ende",
            "Enddatum",
            "Gültig bis",
            "Laufzeit bis"
          ],
          "recurring_amount": [
            "Monatsbetrag",
            "Jahresbetrag",
            "Monatsbeitrag"
          ],
          "status": [
            "Vertragsstatus",
            "Status"
          ]
        }
      },
      "opportunities": {
        "match": [],
        "columns": {
          "opportunity_id": [
            "Angebotsnummer",
            "Angebots-Nr",
            "Angebotsnr",
            "Angebot",
            "Verkaufschance",
            "Verkaufschance-ID"
          ],
          "created_on": [
            "Erstellt am",
            "Erstelldatum",
            "Angebotsdatum",
            "Datum"
          ],
          "expected_close_on": [
            "Erwarteter Abschluss",
            "Voraussichtlicher Abschluss"
          ],
          "closed_on": [
            "Abgeschlossen am",
            "Abschlussdatum"
          ],
          "status": [
            "Status"
          ],
          "stage": [
            "Phase",
            "Verkaufsphase"
          ],
          "amount": [
            "Wert",
            "Betrag",
            "Angebotswert",
            "Auftragswert",
            "Angebotssumme",
            "Volumen"
          ],
          "probability": [
            "Wahrscheinlichkeit",
            "Abschlusswahrscheinlichkeit"
          ],
          "competitor": [
            "Wettbewerber"
          ],
          "reason": [
            "Verlustgrund",
            "Grund"
          ]
        }
      },
      "tickets": {
        "match": [],
        "columns": {
          "ticket_id": [
            "Ticketnummer",
            "Ticket-Nr",
            "Ticket-ID",
            "Ticket",
            "Fallnummer",
            "Vorgangsnummer"
          ],
          "agent_id": [
            "Bearbeiter",
            "Zugewiesen an",
            "Zugewiesen",
            "Agent",
            "Verantwortlich",
            "Zuständig"
          ],
          "opened_at": [
            "Erstellt am",
            "Erstellt",
            "Eröffnet am",
            "Eingegangen am",
            "Erstelldatum",
            "Eingangsdatum",
            "Datum"
          ],
          "department": [
            "Abteilung"
          ],
          "kind": [
            "Typ",
            "Art",
            "Tickettyp"
          ],
          "topic": [
            "Kategorie",
            "Thema"
          ],
          "priority": [
            "Priorität",
            "Prio",
            "Dringlichkeit"
          ],
          "status": [
            "Status",
            "Ticketstatus"
          ],
          "resolved_at": [
            "Gelöst am",
            "Erledigt am",
            "Behoben am"
          ],
          "closed_at": [
            "Geschlossen am",
            "Geschlossen"
          ],
          "sla_due_at": [
            "Fällig am"
          ]
        }
      }
    }
  },
  {
    "name": "generic-fr",
    "never": {
      "dated": [
        "Date de modification",
        "Modifié le",
        "Mis à jour le",
        "Dernière modification"
      ]
    },
    "gross": [
      "Montant TTC",
      "Total TTC",
      "Montant brut",
      "Total brut",
      "Prix TTC",
      "Net à payer",
      "Net à payer TTC"
    ],
    "names": [
      "Email client",
      "E-mail client",
      "E-mail du client",
      "Adresse e-mail",
      "Nom du client",
      "Nom client",
      "Client",
      "Acheteur",
      "Client débiteur",
      "Débiteur",
      "Demandeur"
    ],
    "contrary": {},
    "any": {
      "customer_id": [
        "Numéro client",
        "Numéro de client",
        "N° client",
        "Nº client",
        "N° de client",
        "ID client",
        "Identifiant client",
        "Code client",
        "Réf client",
        "Référence client",
        "Pseudo de l'acheteur",
        "Client"
      ],
      "product_id": [
        "Référence produit",
        "Réf produit",
        "Code produit",
        "Code article",
        "Référence article",
        "Réf article",
        "Numéro d'article",
        "N° article",
        "ID produit",
        "UGS",
        "SKU produit"
      ],
      "currency": [
        "Devise",
        "Monnaie"
      ],
      "rep_id": [
        "Vendeur",
        "Commercial",
        "Code représentant",
        "Représentant",
        "Conseiller"
      ],
      "branch": [
        "Magasin",
        "Agence",
        "Boutique",
        "Succursale",
        "Point de vente"
      ],
      "channel": [
        "Canal de vente",
        "Canal",
        "Canal de commande"
      ],
      "region": [
        "Région"
      ]
    },
    "tables": {
      "orders": {
        "match": [],
        "columns": {
          "order_id": [
            "Numéro de commande",
            "N° de commande",
            "N° commande",
            "Nº commande",
            "Numéro commande",
            "ID commande",
            "Réf commande",
            "Référence commande",
            "Référence de commande",
            "Numéro d'ordre",
            "Commande",
            "Numéro de facture",
            "N° de facture",
            "N° facture",
            "Nº facture",
            "Numéro facture",
            "Facture",
            "Numéro de pièce",
            "N° pièce",
            "Numéro"
          ],
          "line_no": [
            "N° ligne",
            "Numéro de la ligne de commande",
            "N° ligne de facture",
            "N° de ligne",
            "Ligne"
          ],
          "ordered_at": [
            "Date de commande",
            "Date commande",
            "Date de la commande",
            "Date d'ordre",
            "Date d'achat",
            "Date de vente",
            "Date vente",
            "Date de facture",
            "Date facture",
            "Date de facturation",
            "Date d'émission",
            "Date"
          ],
          "amount": [
            "Montant HT",
            "Total HT",
            "Prix total HT",
            "Montant net",
            "Net HT",
            "Chiffre d'affaires",
            "CA HT",
            "Montant",
            "Montant total",
            "Sous-total",
            "Sous-total HT",
            "Total net",
            "Total net payé",
            "Montant payé",
            "Prix total",
            "Net",
            "Total"
          ],
          "quantity": [
            "Quantité",
            "Qté",
            "Qte",
            "Quantité commandée"
          ],
          "tax": [
            "TVA",
            "Montant TVA",
            "Total TVA",
            "Taxes"
          ],
          "discount": [
            "Remise",
            "Montant remise",
            "Réduction",
            "Rabais"
          ],
          "status": [
            "Statut",
            "Statut de la commande",
            "Statut commande",
            "État de la commande",
            "État commande",
            "Etat",
            "État"
          ],
          "promised_on": [
            "Date de livraison prévue",
            "Livraison prévue"
          ],
          "shipped_on": [
            "Date d'expédition",
            "Expédié le"
          ],
          "delivered_on": [
            "Livré le"
          ]
        }
      },
      "payments": {
        "match": [],
        "columns": {
          "payment_id": [
            "N° paiement",
            "Numéro de paiement",
            "ID paiement",
            "N° règlement"
          ],
          "order_id": [
            "N° facture",
            "N° de facture",
            "Numéro de facture",
            "Facture",
            "N° commande",
            "Commande"
          ],
          "paid_on": [
            "Date de paiement",
            "Date paiement",
            "Date de règlement",
            "Payé le",
            "Date"
          ],
          "due_on": [
            "Échéance",
            "Date d'échéance"
          ],
          "amount": [
            "Montant",
            "Montant payé",
            "Montant encaissé",
            "Montant réglé",
            "Montant du paiement"
          ],
          "status": [
            "Statut"
          ]
        }
      },
      "customers": {
        "match": [],
        "columns": {
          "name": [
            "Nom",
            "Nom du client",
            "Raison sociale",
            "Société",
            "Entreprise"
          ],
          "segment": [
            "Type de client",
            "Catégorie client",
            "Segment"
          ],
          "industry": [
            "Secteur d'activité"
          ],
          "country": [
            "Pays"
          ],
          "city": [
            "Ville"
          ],
          "created_on": [
            "Date de création",
            "Créé le",
            "Client depuis",
            "Date d'inscription"
          ],
          "status": [
            "Statut"
          ]
        }
      },
      "contracts": {
        "match": [],
        "columns": {
          "contract_id": [
            "N° contrat",
            "Numéro de contrat",
            "Contrat"
          ],
          "starts_on": [
            "Date de début",
            "Début"
          ],
          "ends_on": [
            "Date de fin",
            "Fin"
          ],
          "recurring_amount": [
            "Montant mensuel",
            "Montant annuel",
            "Mensualité"
          ],
          "status": [
            "Statut"
          ]
        }
      },
      "opportunities": {
        "match": [],
        "columns": {
          "opportunity_id": [
            "N° devis",
            "Numéro de devis",
            "Devis",
            "Opportunité",
            "Numéro"
          ],
          "created_on": [
            "Date de création",
            "Créé le",
            "Date du devis",
            "Date"
          ],
          "expected_close_on": [
            "Date de clôture prévue"
          ],
          "status": [
            "Statut"
          ],
          "stage": [
            "Étape",
            "Phase"
          ],
          "amount": [
            "Montant",
            "Valeur",
            "Montant HT"
          ],
          "probability": [
            "Probabilité"
          ],
          "reason": [
            "Motif",
            "Motif de perte"
          ]
        }
      },
      "tickets": {
        "match": [],
        "columns": {
          "ticket_id": [
            "N° ticket",
            "Nº ticket",
            "Numéro de ticket",
            "N° de ticket",
            "ID ticket",
            "Ticket",
            "Référence"
          ],
          "agent_id": [
            "Assigné à",
            "Assigné",
            "Agent",
            "Technicien",
            "Responsable"
          ],
          "opened_at": [
            "Date de création",
            "Date création",
            "Créé le",
            "Ouvert le",
            "Date d'ouverture",
            "Date"
          ],
          "department": [
            "Département"
          ],
          "kind": [
            "Type",
            "Type de demande"
          ],
          "topic": [
            "Catégorie",
            "Thème"
          ],
          "priority": [
            "Priorité",
            "Urgence"
          ],
          "status": [
            "Statut",
            "État"
          ],
          "resolved_at": [
            "Résolu le",
            "Date de résolution"
          ],
          "closed_at": [
            "Fermé le",
            "Clos le",
            "Date de clôture",
            "Date de fermeture"
          ]
        }
      }
    }
  },
  {
    "name": "generic-es",
    "never": {
      "dated": [
        "Fecha de modificación",
        "Última modificación",
        "Actualizado el",
        "Última actualización"
      ]
    },
    "gross": [
      "Importe con IVA",
      "Total con IVA",
      "Importe bruto",
      "Total bruto",
      "Total IVA incluido"
    ],
    "names": [
      "Correo del cliente",
      "Email cliente",
      "Correo electrónico",
      "Correo",
      "Nombre del cliente",
      "Nombre cliente",
      "Cliente",
      "Comprador",
      "Razón social",
      "Solicitante"
    ],
    "contrary": {},
    "any": {
      "customer_id": [
        "Número de cliente",
        "N° cliente",
        "Nº cliente",
        "No. cliente",
        "ID cliente",
        "ID de cliente",
        "Código cliente",
        "Código de cliente",
        "Cod. cliente",
        "Cliente ID",
        "Cliente"
      ],
      "product_id": [
        "Código de producto",
        "Código producto",
        "Cod. producto",
        "ID producto",
        "ID de producto",
        "Código de artículo",
        "Código artículo",
        "SKU producto"
      ],
      "currency": [
        "Moneda",
        "Divisa"
      ],
      "rep_id": [
        "Vendedor",
        "Comercial",
        "Asesor",
        "Agente comercial",
        "Representante"
      ],
      "branch": [
        "Tienda",
        "Sucursal"
      ],
      "channel": [
        "Canal de venta",
        "Canal"
      ],
      "region": [
        "Región",
        "Zona"
      ]
    },
    "tables": {
      "orders": {
        "match": [],
        "columns": {
          "order_id": [
            "Número de pedido",
            "N° pedido",
            "Nº pedido",
            "No. pedido",
            "Nro. pedido",
            "Num. pedido",
            "ID pedido",
            "ID de pedido",
            "Pedido",
            "N° orden",
            "Número de orden",
            "ID orden",
            "Orden",
            "N° venta",
            "Nº venta",
            "No. venta",
            "Número de venta",
            "ID venta",
            "Venta",
            "Número de factura",
            "Num. factura",
            "Nro. factura",
            "N° factura",
            "Nº factura",
            "No. factura",
            "Factura",
            "Comprobante",
            "Nro. comprobante",
            "N° comprobante",
            "Número de comprobante",
            "Folio",
            "Numero"
          ],
          "line_no": [
            "Línea",
            "N° línea",
            "Renglón"
          ],
          "ordered_at": [
            "Fecha de pedido",
            "Fecha del pedido",
            "Fecha pedido",
            "F. pedido",
            "Fecha de compra",
            "Fecha compra",
            "Fecha de venta",
            "Fecha venta",
            "Fecha de factura",
            "Fecha factura",
            "Fecha de emisión",
            "Fecha emisión",
            "Fecha"
          ],
          "amount": [
            "Importe neto",
            "Neto",
            "Total neto",
            "Base imponible",
            "Base",
            "Subtotal",
            "Importe",
            "Monto",
            "Valor",
            "Importe total",
            "Monto total",
            "Valor total",
            "Total venta",
            "Total pedido",
            "Total"
          ],
          "quantity": [
            "Cantidad",
            "Unidades",
            "Cant.",
            "Cantidad vendida"
          ],
          "tax": [
            "IVA",
            "Impuesto",
            "Impuestos",
            "IGV",
            "Importe IVA",
            "ITBIS"
          ],
          "discount": [
            "Descuento",
            "Descuentos"
          ],
          "status": [
            "Estado",
            "Estado del pedido",
            "Estado pedido",
            "Estado de la venta",
            "Situación"
          ],
          "promised_on": [
            "Fecha de entrega prevista",
            "Fecha prometida"
          ],
          "shipped_on": [
            "Fecha de envío",
            "Fecha envío"
          ],
          "delivered_on": [
            "Entregado el"
          ]
        }
      },
      "payments": {
        "match": [],
        "columns": {
          "payment_id": [
            "N° pago",
            "Nº pago",
            "ID pago",
            "Recibo",
            "N° recibo"
          ],
          "order_id": [
            "N° factura",
            "Nº factura",
            "Número de factura",
            "Factura",
            "Pedido",
            "Nº pedido"
          ],
          "paid_on": [
            "Fecha de pago",
            "Fecha pago",
            "Fecha"
          ],
          "due_on": [
            "Vencimiento",
            "Fecha de vencimiento"
          ],
          "amount": [
            "Importe",
            "Monto",
            "Monto pagado",
            "Importe pagado",
            "Valor"
          ],
          "status": [
            "Estado"
          ]
        }
      },
      "customers": {
        "match": [],
        "columns": {
          "name": [
            "Nombre",
            "Nombre del cliente",
            "Razón social",
            "Empresa"
          ],
          "segment": [
            "Tipo de cliente",
            "Segmento"
          ],
          "industry": [
            "Sector",
            "Rubro"
          ],
          "country": [
            "País"
          ],
          "province": [
            "Provincia",
            "Departamento"
          ],
          "city": [
            "Ciudad",
            "Localidad",
            "Población"
          ],
          "created_on": [
            "Fecha de alta",
            "Fecha de registro",
            "Fecha de creación",
            "Creado el"
          ],
          "status": [
            "Estado"
          ]
        }
      },
      "contracts": {
        "match": [],
        "columns": {
          "contract_id": [
            "N° contrato",
            "Nº contrato",
            "Número de contrato",
            "Contrato"
          ],
          "starts_on": [
            "Fecha de inicio",
            "Fecha inicio",
            "Inicio"
          ],
          "ends_on": [
            "Fecha de fin",
            "Fecha fin",
            "Fin",
            "Fecha de término"
          ],
          "recurring_amount": [
            "Cuota",
            "Monto mensual",
            "Importe mensual"
          ],
          "status": [
            "Estado"
          ]
        }
      },
      "opportunities": {
        "match": [],
        "columns": {
          "opportunity_id": [
            "Oportunidad",
            "N° cotización",
            "Cotización"
          ],
          "created_on": [
            "Fecha de creación",
            "Creado el",
            "Fecha"
          ],
          "expected_close_on": [
            "Fecha de cierre prevista",
            "Cierre estimado"
          ],
          "status": [
            "Estado"
          ],
          "stage": [
            "Etapa",
            "Fase"
          ],
          "amount": [
            "Importe",
            "Monto",
            "Valor"
          ],
          "probability": [
            "Probabilidad"
          ],
          "reason": [
            "Motivo",
            "Motivo de pérdida"
          ]
        }
      },
      "tickets": {
        "match": [],
        "columns": {
          "ticket_id": [
            "N° ticket",
            "Nº ticket",
            "Número de ticket",
            "ID ticket",
            "Ticket",
            "Folio",
            "Número",
            "Código",
            "N° caso"
          ],
          "agent_id": [
            "Asignado a",
            "Asignado",
            "Agente",
            "Responsable",
            "Técnico"
          ],
          "opened_at": [
            "Fecha de creación",
            "Fecha creación",
            "Fecha de apertura",
            "Creado el",
            "Creado en",
            "Creado",
            "Abierto",
            "Radicada",
            "Fecha"
          ],
          "department": [
            "Departamento",
            "Área"
          ],
          "kind": [
            "Tipo",
            "Tipo de solicitud"
          ],
          "topic": [
            "Categoría",
            "Tema"
          ],
          "priority": [
            "Prioridad",
            "Urgencia"
          ],
          "status": [
            "Estado",
            "Estado del ticket"
          ],
          "resolved_at": [
            "Resuelto el",
            "Fecha de resolución",
            "Fecha resolución"
          ],
          "closed_at": [
            "Cerrado el",
            "Fecha de cierre",
            "Fecha cierre"
          ],
          "sla_due_at": [
            "Vence",
            "Fecha límite"
          ]
        }
      }
    }
  },
  {
    "name": "generic-pt",
    "never": {
      "dated": [
        "Data de modificação",
        "Última atualização",
        "Atualizado em",
        "Data de atualização"
      ]
    },
    "gross": [
      "Valor bruto",
      "Total bruto",
      "Valor com impostos",
      "Total com impostos"
    ],
    "names": [
      "E-mail do cliente",
      "Email do cliente",
      "E-mail",
      "Nome do cliente",
      "Nome cliente",
      "Cliente",
      "Comprador",
      "Razão social",
      "Solicitante"
    ],
    "contrary": {},
    "any": {
      "customer_id": [
        "Código do cliente",
        "Código cliente",
        "Cód. cliente",
        "ID do cliente",
        "ID cliente",
        "Número do cliente",
        "Nº cliente",
        "Cliente"
      ],
      "product_id": [
        "Código do produto",
        "Código produto",
        "Cód. produto",
        "ID do produto",
        "ID produto",
        "SKU do produto"
      ],
      "currency": [
        "Moeda"
      ],
      "rep_id": [
        "Vendedor",
        "Representante",
        "Consultor"
      ],
      "branch": [
        "Loja",
        "Filial"
      ],
      "channel": [
        "Canal de venda",
        "Canal de vendas",
        "Canal"
      ],
      "region": [
        "Região"
      ]
    },
    "tables": {
      "orders": {
        "match": [],
        "columns": {
          "order_id": [
            "Número do pedido",
            "N° do pedido",
            "Nº do pedido",
            "Nº pedido",
            "N° pedido",
            "Num. pedido",
            "ID do pedido",
            "ID pedido",
            "Código do pedido",
            "Pedido",
            "N° da venda",
            "Nº venda",
            "Número da venda",
            "ID da venda",
            "Venda",
            "Número da nota",
            "Nota fiscal",
            "NF",
            "Número da fatura",
            "Nº fatura",
            "Fatura"
          ],
          "line_no": [
            "Nº item",
            "Linha"
          ],
          "ordered_at": [
            "Data do pedido",
            "Data pedido",
            "Data da compra",
            "Data da venda",
            "Data de venda",
            "Data venda",
            "Data de emissão",
            "Data emissão",
            "Data da fatura",
            "Data"
          ],
          "amount": [
            "Valor líquido",
            "Total líquido",
            "Valor",
            "Valor total",
            "Valor do pedido",
            "Valor da venda",
            "Valor da compra",
            "Valor da transação",
            "Total do pedido",
            "Total da venda",
            "Faturamento",
            "Receita",
            "Subtotal",
            "Total"
          ],
          "quantity": [
            "Quantidade",
            "Qtd",
            "Qtde",
            "Qtd total",
            "Quantidade vendida"
          ],
          "tax": [
            "Imposto",
            "Impostos",
            "IVA",
            "ICMS"
          ],
          "discount": [
            "Desconto",
            "Descontos"
          ],
          "status": [
            "Situação",
            "Status do pedido",
            "Situação do pedido",
            "Status",
            "Estado"
          ],
          "promised_on": [
            "Previsão de entrega",
            "Prazo de entrega"
          ],
          "shipped_on": [
            "Data de envio",
            "Data do envio"
          ],
          "delivered_on": [
            "Entregue em"
          ]
        }
      },
      "payments": {
        "match": [],
        "columns": {
          "payment_id": [
            "ID do pagamento",
            "Nº pagamento"
          ],
          "order_id": [
            "Pedido",
            "Nº pedido",
            "Número do pedido",
            "ID do pedido",
            "Fatura",
            "Nota fiscal"
          ],
          "paid_on": [
            "Data de pagamento",
            "Data do pagamento",
            "Pago em",
            "Data de recebimento",
            "Data"
          ],
          "due_on": [
            "Vencimento",
            "Data de vencimento"
          ],
          "amount": [
            "Valor pago",
            "Valor recebido",
            "Valor do pagamento",
            "Valor"
          ],
          "status": [
            "Situação",
            "Status"
          ]
        }
      },
      "customers": {
        "match": [],
        "columns": {
          "name": [
            "Nome",
            "Nome do cliente",
            "Razão social",
            "Empresa"
          ],
          "segment": [
            "Tipo de cliente",
            "Segmento"
          ],
          "industry": [
            "Ramo",
            "Setor"
          ],
          "country": [
            "País"
          ],
          "province": [
            "UF"
          ],
          "city": [
            "Cidade",
            "Município"
          ],
          "created_on": [
            "Data de cadastro",
            "Cadastrado em",
            "Data de criação",
            "Criado em",
            "Cliente desde"
          ],
          "status": [
            "Situação",
            "Status"
          ]
        }
      },
      "contracts": {
        "match": [],
        "columns": {
          "contract_id": [
            "Nº contrato",
            "Número do contrato",
            "Contrato"
          ],
          "starts_on": [
            "Data de início",
            "Início"
          ],
          "ends_on": [
            "Data de fim",
            "Data de término",
            "Fim",
            "Término"
          ],
          "recurring_amount": [
            "Mensalidade",
            "Valor mensal"
          ],
          "status": [
            "Situação",
            "Status"
          ]
        }
      },
      "opportunities": {
        "match": [],
        "columns": {
          "opportunity_id": [
            "Oportunidade",
            "Negócio"
          ],
          "created_on": [
            "Data de criação",
            "Criado em",
            "Data"
          ],
          "expected_close_on": [
            "Previsão de fechamento"
          ],
          "status": [
            "Situação",
            "Status"
          ],
          "stage": [
            "Etapa",
            "Fase"
          ],
          "amount": [
            "Valor",
            "Valor do negócio"
          ],
          "probability": [
            "Probabilidade"
          ],
          "reason": [
            "Motivo",
            "Motivo da perda"
          ]
        }
      },
      "tickets": {
        "match": [],
        "columns": {
          "ticket_id": [
            "Nº chamado",
            "Número do chamado",
            "Chamado",
            "Nº ticket",
            "Ticket",
            "Protocolo",
            "Número"
          ],
          "agent_id": [
            "Atendente",
            "Responsável",
            "Atribuído a",
            "Agente",
            "Técnico"
          ],
          "opened_at": [
            "Data de abertura",
            "Data da abertura",
            "Aberto em",
            "Data de criação",
            "Criado em",
            "Hora de criação",
            "Data da solicitação",
            "Data solicitação",
            "Data"
          ],
          "department": [
            "Departamento",
            "Setor"
          ],
          "kind": [
            "Tipo"
          ],
          "topic": [
            "Categoria",
            "Motivo"
          ],
          "priority": [
            "Prioridade",
            "Urgência"
          ],
          "status": [
            "Situação",
            "Status"
          ],
          "first_response_at": [
            "Respondido em"
          ],
          "resolved_at": [
            "Resolvido em",
            "Data de resolução",
            "Data de solução"
          ],
          "closed_at": [
            "Fechado em",
            "Encerrado em",
            "Data de fechamento",
            "Data de encerramento"
          ]
        }
      }
    }
  },
  {
    "name": "generic-it",
    "never": {
      "dated": [
        "Data modifica",
        "Ultima modifica",
        "Data aggiornamento",
        "Aggiornato il"
      ]
    },
    "gross": [
      "Totale ivato",
      "Totale lordo",
      "Importo lordo",
      "Totale IVA inclusa"
    ],
    "names": [
      "Email cliente",
      "E-mail cliente",
      "Nome cliente",
      "Nominativo cliente",
      "Cliente",
      "Acquirente",
      "Intestatario",
      "Ragione sociale",
      "Richiedente"
    ],
    "contrary": {},
    "any": {
      "customer_id": [
        "Codice cliente",
        "Cod. cliente",
        "ID cliente",
        "Numero cliente",
        "N. cliente",
        "Cliente"
      ],
      "product_id": [
        "Codice prodotto",
        "Cod. prodotto",
        "Codice articolo",
        "Cod. articolo",
        "ID prodotto",
        "ID articolo"
      ],
      "currency": [
        "Valuta",
        "Divisa"
      ],
      "rep_id": [
        "Venditore",
        "Agente",
        "Commerciale",
        "Rappresentante"
      ],
      "branch": [
        "Negozio",
        "Filiale",
        "Punto vendita"
      ],
      "channel": [
        "Canale",
        "Canale di vendita"
      ],
      "region": [
        "Regione",
        "Zona"
      ]
    },
    "tables": {
      "orders": {
        "match": [],
        "columns": {
          "order_id": [
            "Numero ordine",
            "ID vendita",
            "N. vendita",
            "Numero vendita",
            "N. ordine",
            "N° ordine",
            "Num. ordine",
            "Nr. ordine",
            "ID ordine",
            "Codice ordine",
            "Ordine",
            "Numero fattura",
            "N. fattura",
            "N° fattura",
            "Num. fattura",
            "Fattura",
            "Numero documento",
            "N. documento",
            "Num.",
            "Numero"
          ],
          "line_no": [
            "Riga",
            "N. riga",
            "Numero riga"
          ],
          "ordered_at": [
            "Data ordine",
            "Data dell'ordine",
            "Data acquisto",
            "Data vendita",
            "Data fattura",
            "Data documento",
            "Data emissione",
            "Data"
          ],
          "amount": [
            "Importo netto",
            "Totale netto",
            "Imponibile",
            "Netto",
            "Importo",
            "Importo totale",
            "Totale imponibile",
            "Fatturato",
            "Prezzo totale",
            "Totale ordine",
            "Totale fattura",
            "Subtotale",
            "Totale"
          ],
          "quantity": [
            "Quantità",
            "Q.tà",
            "Qta",
            "Qtà",
            "Quantità ordinata",
            "Qta ordinata",
            "Qta inserita",
            "Pezzi"
          ],
          "tax": [
            "IVA",
            "Importo IVA",
            "Imposta"
          ],
          "discount": [
            "Sconto",
            "Sconti"
          ],
          "status": [
            "Stato",
            "Stato ordine",
            "Stato fattura"
          ],
          "promised_on": [
            "Data consegna prevista",
            "Consegna prevista"
          ],
          "shipped_on": [
            "Data spedizione",
            "Data di spedizione"
          ]
        }
      },
      "payments": {
        "match": [],
        "columns": {
          "payment_id": [
            "ID pagamento",
            "N. pagamento"
          ],
          "order_id": [
            "Numero fattura",
            "N. fattura",
            "Fattura",
            "Numero ordine",
            "Ordine"
          ],
          "paid_on": [
            "Data pagamento",
            "Data di pagamento",
            "Data incasso",
            "Data"
          ],
          "due_on": [
            "Scadenza",
            "Data scadenza"
          ],
          "amount": [
            "Importo",
            "Importo pagato",
            "Importo incassato"
          ],
          "status": [
            "Stato"
          ]
        }
      },
      "customers": {
        "match": [],
        "columns": {
          "name": [
            "Nome",
            "Nome cliente",
            "Ragione sociale",
            "Azienda",
            "Denominazione"
          ],
          "segment": [
            "Tipo cliente",
            "Categoria cliente"
          ],
          "industry": [
            "Settore"
          ],
          "country": [
            "Paese",
            "Nazione"
          ],
          "province": [
            "Provincia"
          ],
          "city": [
            "Città",
            "Comune"
          ],
          "created_on": [
            "Data creazione",
            "Data registrazione",
            "Creato il"
          ],
          "status": [
            "Stato"
          ]
        }
      },
      "contracts": {
        "match": [],
        "columns": {
          "contract_id": [
            "Numero contratto",
            "N. contratto",
            "Contratto"
          ],
          "starts_on": [
            "Data inizio",
            "Inizio",
            "Data decorrenza"
          ],
          "ends_on": [
            "Data fine",
            "Fine",
            "Data scadenza"
          ],
          "recurring_amount": [
            "Canone",
            "Canone mensile"
          ],
          "status": [
            "Stato"
          ]
        }
      },
      "opportunities": {
        "match": [],
        "columns": {
          "opportunity_id": [
            "Opportunità",
            "N. offerta",
            "Preventivo"
          ],
          "created_on": [
            "Data creazione",
            "Creato il",
            "Data"
          ],
          "status": [
            "Stato"
          ],
          "stage": [
            "Fase"
          ],
          "amount": [
            "Importo",
            "Valore"
          ],
          "probability": [
            "Probabilità"
          ]
        }
      },
      "tickets": {
        "match": [],
        "columns": {
          "ticket_id": [
            "N. ticket",
            "Numero ticket",
            "ID ticket",
            "Ticket"
          ],
          "agent_id": [
            "Assegnato a",
            "Operatore",
            "Tecnico",
            "Responsabile"
          ],
          "opened_at": [
            "Data apertura",
            "Data di apertura",
            "Aperto il",
            "Data creazione",
            "Creato il",
            "Data"
          ],
          "department": [
            "Reparto"
          ],
          "kind": [
            "Tipo"
          ],
          "topic": [
            "Categoria"
          ],
          "priority": [
            "Priorità",
            "Urgenza"
          ],
          "status": [
            "Stato"
          ],
          "resolved_at": [
            "Risolto il",
            "Data risoluzione"
          ],
          "closed_at": [
            "Chiuso il",
            "Data chiusura"
          ]
        }
      }
    }
  },
  {
    "name": "generic-pl",
    "never": {
      "dated": [
        "Data modyfikacji",
        "Ostatnia zmiana",
        "Zaktualizowano"
      ]
    },
    "gross": [
      "Kwota brutto",
      "Wartość brutto",
      "Brutto",
      "Suma brutto",
      "Razem brutto"
    ],
    "names": [
      "E-mail klienta",
      "Nazwa klienta",
      "Klient",
      "Nabywca",
      "Kupujący",
      "Zamawiający",
      "Kontrahent",
      "Nazwa kontrahenta",
      "Odbiorca faktury",
      "Zgłaszający"
    ],
    "contrary": {},
    "any": {
      "customer_id": [
        "Numer klienta",
        "Nr klienta",
        "ID klienta",
        "Kod klienta",
        "ID użytkownika",
        "Kod kontrahenta",
        "Klient"
      ],
      "product_id": [
        "Kod produktu",
        "Kod towaru",
        "ID produktu",
        "Indeks",
        "Symbol towaru",
        "Numer artykułu"
      ],
      "currency": [
        "Waluta"
      ],
      "rep_id": [
        "Handlowiec",
        "Opiekun",
        "Przedstawiciel"
      ],
      "branch": [
        "Sklep",
        "Oddział",
        "Placówka"
      ],
      "channel": [
        "Kanał sprzedaży",
        "Kanał"
      ],
      "region": [
        "Region",
        "Województwo"
      ]
    },
    "tables": {
      "orders": {
        "match": [],
        "columns": {
          "order_id": [
            "Numer zamówienia",
            "Nr zamówienia",
            "ID zamówienia",
            "Zamówienie",
            "Numer faktury",
            "Nr faktury",
            "Faktura",
            "Numer dokumentu",
            "Nr dokumentu",
            "Numer paragonu",
            "Numer sprzedaży",
            "Nr sprzedaży",
            "ID sprzedaży",
            "Sprzedaż ID",
            "Numer"
          ],
          "line_no": [
            "Numer pozycji",
            "Pozycja"
          ],
          "ordered_at": [
            "Data zamówienia",
            "Data złożenia",
            "Data zakupu",
            "Data sprzedaży",
            "Data faktury",
            "Data wystawienia",
            "Data dokumentu",
            "Data"
          ],
          "amount": [
            "Kwota netto",
            "Wartość netto",
            "Netto",
            "Suma netto",
            "Kwota",
            "Wartość",
            "Wartość zamówienia",
            "Kwota zamówienia",
            "Wartość sprzedaży",
            "Przychód",
            "Razem",
            "Suma"
          ],
          "quantity": [
            "Ilość",
            "Liczba sztuk",
            "Sztuk"
          ],
          "tax": [
            "VAT",
            "Kwota VAT",
            "VAT kwota",
            "Podatek VAT"
          ],
          "discount": [
            "Rabat",
            "Zniżka",
            "Upust"
          ],
          "status": [
            "Status zamówienia",
            "Status",
            "Stan"
          ],
          "promised_on": [
            "Planowana data dostawy",
            "Termin realizacji"
          ],
          "shipped_on": [
            "Data wysyłki"
          ],
          "delivered_on": [
            "Dostarczono"
          ]
        }
      },
      "payments": {
        "match": [],
        "columns": {
          "payment_id": [
            "Numer płatności",
            "ID płatności"
          ],
          "order_id": [
            "Numer faktury",
            "Nr faktury",
            "Numer zamówienia",
            "Nr zamówienia"
          ],
          "paid_on": [
            "Data płatności",
            "Data zapłaty",
            "Data wpłaty",
            "Data"
          ],
          "due_on": [
            "Termin płatności",
            "Termin"
          ],
          "amount": [
            "Kwota",
            "Kwota wpłaty",
            "Wpłata"
          ],
          "status": [
            "Status"
          ]
        }
      },
      "customers": {
        "match": [],
        "columns": {
          "name": [
            "Nazwa",
            "Nazwa klienta",
            "Firma",
            "Nazwa firmy"
          ],
          "segment": [
            "Typ klienta",
            "Segment"
          ],
          "industry": [
            "Branża"
          ],
          "country": [
            "Kraj"
          ],
          "province": [
            "Województwo"
          ],
          "city": [
            "Miasto",
            "Miejscowość"
          ],
          "created_on": [
            "Data utworzenia",
            "Data rejestracji",
            "Utworzono"
          ],
          "status": [
            "Status"
          ]
        }
      },
      "contracts": {
        "match": [],
        "columns": {
          "contract_id": [
            "Numer umowy",
            "Nr umowy",
            "Umowa"
          ],
          "starts_on": [
            "Data rozpoczęcia",
            "Data od"
          ],
          "ends_on": [
            "Data zakończenia",
            "Data do"
          ],
          "recurring_amount": [
            "Abonament"
          ],
          "status": [
            "Status"
          ]
        }
      },
      "opportunities": {
        "match": [],
        "columns": {
          "opportunity_id": [
            "Numer oferty",
            "Nr oferty",
            "Szansa sprzedaży"
          ],
          "created_on": [
            "Data utworzenia",
            "Utworzono",
            "Data"
          ],
          "status": [
            "Status"
          ],
          "stage": [
            "Etap"
          ],
          "amount": [
            "Wartość",
            "Kwota"
          ],
          "probability": [
            "Prawdopodobieństwo"
          ]
        }
      },
      "tickets": {
        "match": [],
        "columns": {
          "ticket_id": [
            "Numer zgłoszenia",
            "Nr zgłoszenia",
            "ID zgłoszenia",
            "Zgłoszenie"
          ],
          "agent_id": [
            "Przypisany do",
            "Przypisane do",
            "Osoba odpowiedzialna",
            "Operator"
          ],
          "opened_at": [
            "Data zgłoszenia",
            "Data utworzenia",
            "Utworzono",
            "Zgłoszono",
            "Data"
          ],
          "department": [
            "Dział"
          ],
          "kind": [
            "Typ",
            "Rodzaj"
          ],
          "topic": [
            "Kategoria"
          ],
          "priority": [
            "Priorytet"
          ],
          "status": [
            "Status"
          ],
          "resolved_at": [
            "Data rozwiązania",
            "Rozwiązano"
          ],
          "closed_at": [
            "Data zamknięcia",
            "Zamknięto"
          ]
        }
      }
    }
  },
  {
    "name": "generic-ru",
    "never": {
      "dated": [
        "Дата изменения",
        "Изменён",
        "Обновлено",
        "Дата обновления"
      ]
    },
    "gross": [
      "Сумма с НДС",
      "Всего с НДС",
      "Итого с НДС",
      "Стоимость с НДС"
    ],
    "names": [
      "Email клиента",
      "Почта",
      "Электронная почта",
      "E-mail",
      "Имя клиента",
      "ФИО клиента",
      "Наименование клиента",
      "Клиент",
      "Покупатель",
      "Имя покупателя",
      "ФИО покупателя",
      "Заказчик",
      "Контрагент",
      "Заявитель"
    ],
    "contrary": {},
    "any": {
      "customer_id": [
        "Код клиента",
        "Номер клиента",
        "ID клиента",
        "Код покупателя",
        "ID покупателя",
        "ID пользователя",
        "Клиент",
        "Контрагент"
      ],
      "product_id": [
        "Артикул",
        "Код товара",
        "ID товара",
        "Код номенклатуры",
        "Артикул товара"
      ],
      "currency": [
        "Валюта"
      ],
      "rep_id": [
        "Менеджер",
        "Ответственный менеджер",
        "Торговый представитель"
      ],
      "branch": [
        "Магазин",
        "Филиал",
        "Торговая точка"
      ],
      "channel": [
        "Канал продаж",
        "Канал"
      ],
      "region": [
        "Регион"
      ]
    },
    "tables": {
      "orders": {
        "match": [],
        "columns": {
          "order_id": [
            "Номер заказа",
            "№ заказа",
            "ID заказа",
            "Код заказа",
            "Заказ",
            "Номер документа",
            "№ документа",
            "Номер продажи",
            "Номер счета",
            "Номер накладной",
            "Номер",
            "Документ"
          ],
          "line_no": [
            "Номер строки",
            "№ строки"
          ],
          "ordered_at": [
            "Дата заказа",
            "Дата создания заказа",
            "Дата оформления",
            "Дата покупки",
            "Дата продажи",
            "Дата операции",
            "Дата документа",
            "Дата отгрузки",
            "Дата и время",
            "Дата"
          ],
          "amount": [
            "Сумма без НДС",
            "Сумма",
            "Сумма заказа",
            "Сумма продажи",
            "Сумма покупки",
            "Общая сумма",
            "Итоговая сумма",
            "Сумма документа",
            "Выручка",
            "Стоимость",
            "Стоимость заказа",
            "Итого",
            "Всего"
          ],
          "quantity": [
            "Количество",
            "Кол-во",
            "Кол.",
            "Количество товара",
            "Шт"
          ],
          "tax": [
            "НДС",
            "Сумма НДС"
          ],
          "discount": [
            "Скидка",
            "Сумма скидки"
          ],
          "status": [
            "Статус",
            "Статус заказа",
            "Состояние",
            "Состояние заказа"
          ],
          "promised_on": [
            "Планируемая дата доставки",
            "Срок доставки"
          ],
          "shipped_on": [
            "Дата отправки",
            "Дата отгрузки"
          ],
          "delivered_on": [
            "Дата вручения"
          ]
        }
      },
      "payments": {
        "match": [],
        "columns": {
          "payment_id": [
            "Номер платежа",
            "ID платежа",
            "№ платежа"
          ],
          "order_id": [
            "Номер заказа",
            "№ заказа",
            "Заказ",
            "Номер счета"
          ],
          "paid_on": [
            "Дата платежа",
            "Дата оплаты",
            "Дата"
          ],
          "due_on": [
            "Срок оплаты"
          ],
          "amount": [
            "Сумма платежа",
            "Сумма оплаты",
            "Сумма",
            "Оплачено"
          ],
          "status": [
            "Статус"
          ]
        }
      },
      "customers": {
        "match": [],
        "columns": {
          "name": [
            "Наименование",
            "Имя",
            "ФИО",
            "Название",
            "Имя клиента"
          ],
          "segment": [
            "Тип клиента",
            "Сегмент"
          ],
          "industry": [
            "Отрасль"
          ],
          "country": [
            "Страна"
          ],
          "province": [
            "Область"
          ],
          "city": [
            "Город"
          ],
          "created_on": [
            "Дата создания",
            "Дата регистрации",
            "Создан"
          ],
          "status": [
            "Статус"
          ]
        }
      },
      "contracts": {
        "match": [],
        "columns": {
          "contract_id": [
            "Номер договора",
            "№ договора",
            "Договор"
          ],
          "starts_on": [
            "Дата начала",
            "Начало"
          ],
          "ends_on": [
            "Дата окончания",
            "Окончание"
          ],
          "recurring_amount": [
            "Абонентская плата"
          ],
          "status": [
            "Статус"
          ]
        }
      },
      "opportunities": {
        "match": [],
        "columns": {
          "opportunity_id": [
            "Номер сделки",
            "ID сделки",
            "Сделка"
          ],
          "created_on": [
            "Дата создания",
            "Создана",
            "Дата"
          ],
          "status": [
            "Статус"
          ],
          "stage": [
            "Этап",
            "Стадия"
          ],
          "amount": [
            "Сумма",
            "Бюджет",
            "Сумма сделки"
          ],
          "probability": [
            "Вероятность"
          ],
          "reason": [
            "Причина отказа"
          ]
        }
      },
      "tickets": {
        "match": [],
        "columns": {
          "ticket_id": [
            "Номер заявки",
            "№ заявки",
            "ID заявки",
            "Заявка",
            "Номер обращения",
            "Номер",
            "Тикет"
          ],
          "agent_id": [
            "Исполнитель",
            "Ответственный",
            "Оператор",
            "Агент",
            "Назначен"
          ],
          "opened_at": [
            "Дата создания",
            "Дата обращения",
            "Дата регистрации",
            "Создан",
            "Создана",
            "Создано",
            "Открыта",
            "Дата"
          ],
          "department": [
            "Отдел",
            "Подразделение"
          ],
          "kind": [
            "Тип",
            "Тип обращения"
          ],
          "topic": [
            "Категория"
          ],
          "priority": [
            "Приоритет",
            "Срочность"
          ],
          "status": [
            "Статус",
            "Состояние"
          ],
          "resolved_at": [
            "Дата решения",
            "Решена",
            "Решен",
            "Решено"
          ],
          "closed_at": [
            "Дата закрытия",
            "Закрыта",
            "Закрыт",
            "Закрыто"
          ],
          "sla_due_at": [
            "Срок SLA",
            "Срок исполнения",
            "Срок"
          ]
        }
      }
    }
  },
  {
    "name": "generic-tr",
    "never": {
      "dated": [
        "Güncelleme Tarihi",
        "Güncellenme",
        "Son Güncelleme",
        "Değiştirilme Tarihi"
      ]
    },
    "gross": [
      "KDV Dahil Tutar",
      "KDV Dahil",
      "Brüt Tutar",
      "KDV Dahil Toplam"
    ],
    "names": [
      "Müşteri E-posta",
      "E-posta",
      "Müşteri Adı",
      "Müşteri",
      "Alıcı Adı",
      "Cari",
      "Cari Adı",
      "Müşteri Adı Soyadı",
      "Talep Sahibi"
    ],
    "contrary": {},
    "any": {
      "customer_id": [
        "Müşteri No",
        "Müşteri Numarası",
        "Müşteri Kodu",
        "Müşteri ID",
        "Cari Kodu",
        "Müşteri"
      ],
      "product_id": [
        "Ürün Kodu",
        "Ürün ID",
        "Stok Kodu",
        "Ürün No"
      ],
      "currency": [
        "Para Birimi",
        "Döviz"
      ],
      "rep_id": [
        "Satış Temsilcisi",
        "Temsilci",
        "Plasiyer"
      ],
      "branch": [
        "Mağaza",
        "Şube"
      ],
      "channel": [
        "Satış Kanalı",
        "Kanal"
      ],
      "region": [
        "Bölge"
      ]
    },
    "tables": {
      "orders": {
        "match": [],
        "columns": {
          "order_id": [
            "Sipariş No",
            "Sipariş Numarası",
            "Sipariş ID",
            "Sipariş Kodu",
            "Fatura No",
            "Fatura Numarası",
            "Fiş No",
            "Belge No",
            "Sipariş"
          ],
          "line_no": [
            "Satır No",
            "Kalem No"
          ],
          "ordered_at": [
            "Sipariş Tarihi",
            "Satış Tarihi",
            "Fatura Tarihi",
            "İşlem Tarihi",
            "Belge Tarihi",
            "Tarih"
          ],
          "amount": [
            "Net Tutar",
            "KDV Hariç Tutar",
            "Matrah",
            "Ara Toplam",
            "Subtotal",
            "Tutar",
            "Toplam Tutar",
            "Sipariş Tutarı",
            "Satış Tutarı",
            "Fatura Tutarı",
            "Genel Toplam",
            "Ciro",
            "Toplam"
          ],
          "quantity": [
            "Miktar",
            "Adet",
            "Toplam Adet",
            "Satış Adedi"
          ],
          "tax": [
            "KDV",
            "KDV Tutarı"
          ],
          "discount": [
            "İndirim",
            "İndirim Tutarı",
            "İskonto"
          ],
          "status": [
            "Durum",
            "Sipariş Durumu",
            "Fatura Durumu"
          ],
          "promised_on": [
            "Termin",
            "Termin Tarihi"
          ],
          "shipped_on": [
            "Kargo Tarihi",
            "Sevk Tarihi",
            "Kargoya Veriliş Tarihi"
          ]
        }
      },
      "payments": {
        "match": [],
        "columns": {
          "payment_id": [
            "Ödeme No",
            "Ödeme ID"
          ],
          "order_id": [
            "Fatura No",
            "Sipariş No"
          ],
          "paid_on": [
            "Ödeme Tarihi",
            "Tahsilat Tarihi",
            "Tarih"
          ],
          "due_on": [
            "Vade Tarihi",
            "Vade",
            "Son Ödeme Tarihi"
          ],
          "amount": [
            "Ödeme Tutarı",
            "Tutar",
            "Ödenen Tutar"
          ],
          "status": [
            "Durum"
          ]
        }
      },
      "customers": {
        "match": [],
        "columns": {
          "name": [
            "Müşteri Adı",
            "Ad Soyad",
            "Adı",
            "Unvan",
            "Firma Adı"
          ],
          "segment": [
            "Müşteri Tipi",
            "Segment"
          ],
          "industry": [
            "Sektör"
          ],
          "country": [
            "Ülke"
          ],
          "province": [
            "İl"
          ],
          "city": [
            "Şehir"
          ],
          "created_on": [
            "Kayıt Tarihi",
            "Oluşturulma Tarihi"
          ],
          "status": [
            "Durum"
          ]
        }
      },
      "contracts": {
        "match": [],
        "columns": {
          "contract_id": [
            "Sözleşme No",
            "Sözleşme Numarası"
          ],
          "starts_on": [
            "Başlangıç Tarihi",
            "Başlangıç"
          ],
          "ends_on": [
            "Bitiş Tarihi",
            "Bitiş"
          ],
          "status": [
            "Durum"
          ]
        }
      },
      "opportunities": {
        "match": [],
        "columns": {
          "opportunity_id": [
            "Fırsat No",
            "Teklif No",
            "Fırsat"
          ],
          "created_on": [
            "Oluşturulma Tarihi",
            "Tarih"
          ],
          "status": [
            "Durum"
          ],
          "stage": [
            "Aşama"
          ],
          "amount": [
            "Tutar",
            "Değer"
          ],
          "probability": [
            "Olasılık"
          ]
        }
      },
      "tickets": {
        "match": [],
        "columns": {
          "ticket_id": [
            "Talep No",
            "Talep ID",
            "Bilet No",
            "Ticket No",
            "Kayıt No"
          ],
          "agent_id": [
            "Atanan",
            "Atanan Kişi",
            "Temsilci",
            "Sorumlu"
          ],
          "opened_at": [
            "Oluşturulma Tarihi",
            "Oluşturulma",
            "Açılış Tarihi",
            "Kayıt Tarihi",
            "Talep Tarihi",
            "Tarih"
          ],
          "department": [
            "Departman",
            "Birim"
          ],
          "kind": [
            "Tür",
            "Tip"
          ],
          "topic": [
            "Kategori"
          ],
          "priority": [
            "Öncelik",
            "Aciliyet"
          ],
          "status": [
            "Durum"
          ],
          "resolved_at": [
            "Çözüm Tarihi",
            "Çözülme Tarihi"
          ],
          "closed_at": [
            "Kapanış Tarihi",
            "Kapatılma",
            "Kapatılma Tarihi"
          ]
        }
      }
    }
  },
  {
    "name": "generic-ja",
    "never": {
      "dated": [
        "更新日時",
        "更新日",
        "最終更新日時",
        "最終更新日"
      ]
    },
    "gross": [
      "税込金額",
      "合計(税込)",
      "税込合計",
      "金額(税込)",
      "税込価格",
      "税込売上",
      "注文の合計(税込)",
      "請求金額(税込)"
    ],
    "names": [
      "購入者メールアドレス",
      "メール",
      "Eメール",
      "注文者メール",
      "注文者メールアドレス",
      "メールアドレス",
      "顧客名",
      "お客様名",
      "得意先",
      "得意先名",
      "得意先名称",
      "取引先",
      "取引先名",
      "購入者",
      "購入者名",
      "注文者",
      "注文者名",
      "会員名",
      "請求先",
      "お名前",
      "会社名"
    ],
    "contrary": {},
    "any": {
      "customer_id": [
        "顧客ID",
        "顧客番号",
        "顧客コード",
        "会員ID",
        "会員番号",
        "得意先コード",
        "得意先番号",
        "取引先コード",
        "ユーザーID",
        "お客様番号",
        "顧客"
      ],
      "product_id": [
        "商品コード",
        "商品番号",
        "商品ID",
        "品番",
        "商品SKU",
        "JANコード",
        "製品コード"
      ],
      "currency": [
        "通貨"
      ],
      "rep_id": [
        "営業担当",
        "営業担当者",
        "販売担当者",
        "担当営業",
        "担当者コード",
        "販売担当者ID",
        "売上担当者名"
      ],
      "branch": [
        "店舗",
        "店舗コード",
        "店舗名",
        "支店",
        "店舗ID"
      ],
      "channel": [
        "販売チャネル",
        "チャネル",
        "販売経路"
      ],
      "region": [
        "地域",
        "エリア"
      ]
    },
    "tables": {
      "orders": {
        "match": [],
        "columns": {
          "order_id": [
            "注文番号",
            "注文ID",
            "受注番号",
            "受注ID",
            "オーダー番号",
            "オーダーNo",
            "伝票番号",
            "売上伝票番号",
            "売上番号",
            "請求書番号",
            "請求番号",
            "取引番号"
          ],
          "line_no": [
            "行番号",
            "明細番号",
            "行No"
          ],
          "ordered_at": [
            "注文日時",
            "注文日",
            "受注日時",
            "受注日",
            "受注日付",
            "購入日時",
            "購入日",
            "売上日",
            "売上日付",
            "販売日",
            "取引日",
            "請求日",
            "伝票日付",
            "計上日",
            "日付",
            "日時"
          ],
          "amount": [
            "税抜金額",
            "税抜合計",
            "金額(税抜)",
            "売上金額",
            "売上高",
            "売上",
            "金額",
            "小計",
            "合計金額",
            "注文金額",
            "購入金額",
            "請求金額",
            "販売金額",
            "合計"
          ],
          "quantity": [
            "数量",
            "個数",
            "販売数量",
            "売上数量",
            "注文数",
            "注文数量",
            "購入数",
            "出荷数量",
            "点数"
          ],
          "tax": [
            "消費税",
            "消費税額",
            "税額"
          ],
          "discount": [
            "割引",
            "割引額",
            "値引",
            "値引額",
            "値引き"
          ],
          "status": [
            "受注ステータス",
            "注文ステータス",
            "ステータス",
            "注文状況",
            "注文状態",
            "状態",
            "対応状況"
          ],
          "promised_on": [
            "納期",
            "お届け希望日",
            "配達希望日"
          ],
          "shipped_on": [
            "出荷日",
            "発送日",
            "発送日時"
          ]
        }
      },
      "payments": {
        "match": [],
        "columns": {
          "payment_id": [
            "入金番号",
            "入金ID",
            "支払番号"
          ],
          "order_id": [
            "請求書番号",
            "請求番号",
            "注文番号"
          ],
          "paid_on": [
            "入金日",
            "支払日",
            "決済日",
            "日付"
          ],
          "due_on": [
            "支払期限",
            "支払期日",
            "入金予定日",
            "期日"
          ],
          "amount": [
            "入金額",
            "入金金額",
            "支払金額",
            "決済金額",
            "合計入金額",
            "金額"
          ],
          "status": [
            "ステータス",
            "状態"
          ]
        }
      },
      "customers": {
        "match": [],
        "columns": {
          "name": [
            "顧客名",
            "会社名",
            "氏名",
            "得意先名",
            "取引先名",
            "名称",
            "名前",
            "お名前"
          ],
          "segment": [
            "顧客区分",
            "顧客ランク",
            "区分"
          ],
          "industry": [
            "業種"
          ],
          "country": [
            "国"
          ],
          "province": [
            "都道府県"
          ],
          "city": [
            "市区町村"
          ],
          "created_on": [
            "登録日",
            "登録日時",
            "作成日",
            "会員登録日"
          ],
          "status": [
            "ステータス",
            "状態"
          ]
        }
      },
      "contracts": {
        "match": [],
        "columns": {
          "contract_id": [
            "契約番号",
            "契約ID"
          ],
          "starts_on": [
            "契約開始日",
            "開始日"
          ],
          "ends_on": [
            "契約終了日",
            "終了日",
            "満了日"
          ],
          "recurring_amount": [
            "月額",
            "月額料金"
          ],
          "status": [
            "契約状態",
            "ステータス",
            "状態"
          ]
        }
      },
      "opportunities": {
        "match": [],
        "columns": {
          "opportunity_id": [
            "案件番号",
            "案件ID",
            "商談番号",
            "商談ID"
          ],
          "rep_id": [
            "担当者"
          ],
          "created_on": [
            "作成日",
            "登録日",
            "作成日時"
          ],
          "expected_close_on": [
            "受注予定日",
            "完了予定日"
          ],
          "closed_on": [
            "受注日",
            "完了日",
            "クローズ日"
          ],
          "status": [
            "ステータス",
            "状態"
          ],
          "stage": [
            "ステージ",
            "フェーズ",
            "商談フェーズ"
          ],
          "amount": [
            "金額",
            "見積金額",
            "案件金額",
            "受注金額"
          ],
          "probability": [
            "確度",
            "受注確度"
          ],
          "reason": [
            "失注理由"
          ]
        }
      },
      "tickets": {
        "match": [],
        "columns": {
          "ticket_id": [
            "チケット番号",
            "チケットID",
            "問い合わせ番号",
            "問合せ番号",
            "受付番号",
            "案件番号"
          ],
          "agent_id": [
            "担当者",
            "対応者",
            "担当"
          ],
          "opened_at": [
            "受付日時",
            "受信日時",
            "作成日時",
            "起票日時",
            "登録日時",
            "問い合わせ日時",
            "受付日",
            "作成日",
            "登録日",
            "起票日"
          ],
          "department": [
            "部署",
            "担当部署"
          ],
          "kind": [
            "種別",
            "種類",
            "区分"
          ],
          "topic": [
            "カテゴリ",
            "カテゴリー",
            "分類"
          ],
          "priority": [
            "優先度",
            "緊急度"
          ],
          "status": [
            "ステータス",
            "状態",
            "対応状況"
          ],
          "resolved_at": [
            "解決日時",
            "完了日時",
            "解決日",
            "対応完了日"
          ],
          "closed_at": [
            "クローズ日時",
            "終了日時",
            "クローズ日"
          ],
          "sla_due_at": [
            "対応期限",
            "回答期限"
          ]
        }
      }
    }
  },
  {
    "name": "generic-ko",
    "never": {
      "dated": [
        "수정일시",
        "수정일",
        "최종수정일",
        "변경일시"
      ]
    },
    "gross": [
      "부가세포함금액",
      "합계금액(VAT포함)",
      "부가세포함"
    ],
    "names": [
      "주문자이메일",
      "고객명",
      "고객이름",
      "고객사",
      "거래처명",
      "거래처",
      "구매자명",
      "구매자",
      "주문자명",
      "주문자",
      "회원명",
      "고객",
      "작성자",
      "요청자"
    ],
    "contrary": {},
    "any": {
      "customer_id": [
        "고객번호",
        "고객ID",
        "고객코드",
        "회원번호",
        "회원ID",
        "거래처코드",
        "거래처번호",
        "구매자ID",
        "주문자ID",
        "고객"
      ],
      "product_id": [
        "상품코드",
        "상품번호",
        "상품ID",
        "품목코드",
        "제품코드",
        "제품번호",
        "판매자상품코드",
        "업체상품코드"
      ],
      "currency": [
        "통화",
        "화폐"
      ],
      "rep_id": [
        "영업담당자",
        "영업사원",
        "영업담당",
        "판매담당자",
        "판매사원"
      ],
      "branch": [
        "매장",
        "매장명",
        "지점",
        "지점명"
      ],
      "channel": [
        "판매채널",
        "주문채널",
        "채널",
        "유입채널"
      ],
      "region": [
        "지역"
      ]
    },
    "tables": {
      "orders": {
        "match": [],
        "columns": {
          "order_id": [
            "주문번호",
            "주문ID",
            "주문서번호",
            "거래번호",
            "전표번호",
            "결제번호",
            "영수증번호",
            "계산서번호"
          ],
          "line_no": [
            "품목순번",
            "행번호"
          ],
          "ordered_at": [
            "주문일시",
            "주문일자",
            "주문일",
            "주문날짜",
            "구매일시",
            "구매일자",
            "구매일",
            "결제일시",
            "결제일자",
            "판매일시",
            "판매일자",
            "판매일",
            "거래일자",
            "거래일시",
            "거래일",
            "매출일자",
            "매출일",
            "날짜",
            "일자",
            "일시"
          ],
          "amount": [
            "공급가액",
            "매출액",
            "매출금액",
            "판매금액",
            "결제금액",
            "실결제금액",
            "주문금액",
            "총주문금액",
            "총결제금액",
            "상품금액",
            "금액",
            "거래금액",
            "합계금액",
            "판매금액합계",
            "총금액",
            "합계"
          ],
          "quantity": [
            "수량",
            "주문수량",
            "판매수량",
            "구매수량",
            "구매수",
            "총수량",
            "개수"
          ],
          "tax": [
            "부가세",
            "세액",
            "부가세액"
          ],
          "discount": [
            "할인금액",
            "할인액",
            "할인"
          ],
          "status": [
            "주문상태",
            "주문처리상태",
            "처리상태",
            "진행상태",
            "상태"
          ],
          "promised_on": [
            "납기일자",
            "납기일",
            "배송예정일"
          ],
          "shipped_on": [
            "발송일",
            "발송일시",
            "출고일",
            "출고일자"
          ],
          "delivered_on": [
            "배송완료일",
            "배송완료일시"
          ]
        }
      },
      "payments": {
        "match": [],
        "columns": {
          "payment_id": [
            "결제번호",
            "결제ID",
            "입금번호"
          ],
          "order_id": [
            "주문번호",
            "청구번호"
          ],
          "paid_on": [
            "결제일시",
            "결제일자",
            "결제일",
            "입금일",
            "입금일자",
            "날짜"
          ],
          "due_on": [
            "납부기한",
            "만기일"
          ],
          "amount": [
            "결제금액",
            "입금액",
            "금액"
          ],
          "status": [
            "결제상태",
            "상태"
          ]
        }
      },
      "customers": {
        "match": [],
        "columns": {
          "name": [
            "고객명",
            "회사명",
            "이름",
            "성명",
            "거래처명",
            "상호"
          ],
          "segment": [
            "고객등급",
            "회원등급",
            "고객구분"
          ],
          "industry": [
            "업종"
          ],
          "country": [
            "국가"
          ],
          "province": [
            "시도"
          ],
          "city": [
            "도시"
          ],
          "created_on": [
            "가입일",
            "등록일",
            "등록일시",
            "가입일시"
          ],
          "status": [
            "상태"
          ]
        }
      },
      "contracts": {
        "match": [],
        "columns": {
          "contract_id": [
            "계약번호",
            "계약ID"
          ],
          "starts_on": [
            "계약시작일",
            "시작일"
          ],
          "ends_on": [
            "계약종료일",
            "종료일",
            "만료일"
          ],
          "recurring_amount": [
            "월요금",
            "월이용료"
          ],
          "status": [
            "계약상태",
            "상태"
          ]
        }
      },
      "opportunities": {
        "match": [],
        "columns": {
          "opportunity_id": [
            "견적번호",
            "영업기회번호",
            "기회번호"
          ],
          "rep_id": [
            "담당자"
          ],
          "created_on": [
            "생성일",
            "등록일",
            "발행일",
            "작성일",
            "견적일"
          ],
          "expected_close_on": [
            "예상마감일",
            "예상계약일"
          ],
          "status": [
            "상태",
            "진행상태"
          ],
          "stage": [
            "단계",
            "영업단계"
          ],
          "amount": [
            "금액",
            "예상금액",
            "견적금액"
          ],
          "probability": [
            "확률",
            "성공확률"
          ]
        }
      },
      "tickets": {
        "match": [],
        "columns": {
          "ticket_id": [
            "문의번호",
            "티켓번호",
            "티켓ID",
            "접수번호",
            "코드"
          ],
          "agent_id": [
            "담당자",
            "상담원",
            "처리자",
            "담당"
          ],
          "opened_at": [
            "접수일시",
            "접수일자",
            "접수일",
            "등록일시",
            "등록일",
            "문의일시",
            "문의일",
            "생성일시",
            "생성일",
            "작성일시",
            "작성일",
            "요청일시",
            "요청일"
          ],
          "department": [
            "부서",
            "담당부서"
          ],
          "kind": [
            "유형",
            "문의유형",
            "구분"
          ],
          "topic": [
            "분류",
            "카테고리"
          ],
          "priority": [
            "우선순위",
            "중요도",
            "긴급도"
          ],
          "status": [
            "상태",
            "처리상태",
            "진행상태"
          ],
          "resolved_at": [
            "처리일시",
            "완료일시",
            "처리완료일",
            "해결일시",
            "처리일",
            "완료일"
          ],
          "closed_at": [
            "종료일시",
            "종결일"
          ],
          "sla_due_at": [
            "처리기한",
            "마감일"
          ]
        }
      }
    }
  },
  {
    "name": "generic-ar",
    "never": {
      "dated": [
        "تاريخ التعديل",
        "آخر تحديث",
        "تاريخ التحديث"
      ]
    },
    "gross": [
      "المبلغ شامل الضريبة",
      "الإجمالي شامل الضريبة"
    ],
    "names": [
      "البريد الإلكتروني",
      "اسم العميل",
      "العميل",
      "اسم الزبون",
      "الزبون",
      "المشتري",
      "اسم المشتري"
    ],
    "contrary": {},
    "any": {
      "customer_id": [
        "رقم العميل",
        "كود العميل",
        "معرف العميل",
        "رمز العميل",
        "رقم الزبون",
        "العميل"
      ],
      "product_id": [
        "رقم المنتج",
        "كود المنتج",
        "رمز المنتج",
        "رقم الصنف",
        "كود الصنف",
        "رمز الصنف"
      ],
      "currency": [
        "العملة"
      ],
      "rep_id": [
        "مندوب المبيعات",
        "البائع"
      ],
      "branch": [
        "الفرع",
        "المتجر"
      ],
      "channel": [
        "قناة البيع",
        "القناة"
      ]
    },
    "tables": {
      "orders": {
        "match": [],
        "columns": {
          "order_id": [
            "رقم الطلب",
            "رقم الطلبية",
            "معرف الطلب",
            "رقم أمر البيع",
            "رقم الفاتورة",
            "رقم المستند",
            "الطلب"
          ],
          "line_no": [
            "رقم السطر"
          ],
          "ordered_at": [
            "تاريخ الطلب",
            "تاريخ أمر البيع",
            "تاريخ الشراء",
            "تاريخ البيع",
            "تاريخ الفاتورة",
            "التاريخ"
          ],
          "amount": [
            "المبلغ قبل الضريبة",
            "المبلغ الصافي",
            "الصافي",
            "المبلغ",
            "قيمة الطلب",
            "الإجمالي الفرعي",
            "المجموع الفرعي",
            "إجمالي المبلغ",
            "المجموع",
            "الإجمالي"
          ],
          "quantity": [
            "الكمية",
            "العدد"
          ],
          "tax": [
            "الضريبة",
            "قيمة الضريبة",
            "ضريبة القيمة المضافة"
          ],
          "discount": [
            "الخصم",
            "قيمة الخصم"
          ],
          "status": [
            "حالة الطلب",
            "الحالة",
            "حالة الفاتورة"
          ]
        }
      },
      "payments": {
        "match": [],
        "columns": {
          "payment_id": [
            "رقم الدفعة",
            "رقم السند"
          ],
          "order_id": [
            "رقم الفاتورة",
            "رقم الطلب"
          ],
          "paid_on": [
            "تاريخ الدفع",
            "تاريخ السداد",
            "التاريخ"
          ],
          "due_on": [
            "تاريخ الاستحقاق"
          ],
          "amount": [
            "المبلغ المدفوع",
            "المبلغ"
          ],
          "status": [
            "الحالة"
          ]
        }
      },
      "customers": {
        "match": [],
        "columns": {
          "name": [
            "اسم العميل",
            "الاسم",
            "اسم الشركة"
          ],
          "country": [
            "الدولة"
          ],
          "city": [
            "المدينة"
          ],
          "created_on": [
            "تاريخ الإنشاء",
            "تاريخ التسجيل"
          ]
        }
      },
      "tickets": {
        "match": [],
        "columns": {
          "ticket_id": [
            "رقم التذكرة",
            "رقم البلاغ",
            "رقم الشكوى",
            "رقم الطلب"
          ],
          "agent_id": [
            "الموظف المسؤول",
            "المسؤول",
            "مسند إلى"
          ],
          "opened_at": [
            "تاريخ الإنشاء",
            "تاريخ الفتح",
            "تاريخ البلاغ",
            "التاريخ"
          ],
          "topic": [
            "الفئة",
            "التصنيف"
          ],
          "priority": [
            "الأولوية"
          ],
          "status": [
            "الحالة"
          ],
          "resolved_at": [
            "تاريخ الحل"
          ],
          "closed_at": [
            "تاريخ الإغلاق"
          ]
        }
      }
    }
  },
  {
    "name": "generic-th",
    "never": {
      "dated": [
        "วันที่แก้ไข",
        "แก้ไขล่าสุด",
        "วันที่อัปเดต"
      ]
    },
    "gross": [
      "ยอดรวมภาษี",
      "รวมภาษีมูลค่าเพิ่ม",
      "ยอดรวมทั้งสิ้น"
    ],
    "names": [
      "อีเมล",
      "อีเมลลูกค้า",
      "ชื่อลูกค้า",
      "ลูกค้า",
      "ผู้ซื้อ",
      "ชื่อผู้ซื้อ"
    ],
    "contrary": {},
    "any": {
      "customer_id": [
        "รหัสลูกค้า",
        "เลขที่ลูกค้า",
        "หมายเลขลูกค้า",
        "ลูกค้า"
      ],
      "product_id": [
        "รหัสสินค้า",
        "รหัสผลิตภัณฑ์",
        "เลขอ้างอิง SKU"
      ],
      "currency": [
        "สกุลเงิน"
      ],
      "rep_id": [
        "พนักงานขาย"
      ],
      "branch": [
        "สาขา",
        "ร้านค้า"
      ],
      "channel": [
        "ช่องทางการขาย",
        "ช่องทาง"
      ]
    },
    "tables": {
      "orders": {
        "match": [],
        "columns": {
          "order_id": [
            "หมายเลขคำสั่งซื้อ",
            "เลขที่คำสั่งซื้อ",
            "รหัสคำสั่งซื้อ",
            "เลขที่ใบสั่งซื้อ",
            "เลขที่ใบสั่งขาย",
            "เลขที่ใบกำกับภาษี",
            "เลขที่ใบแจ้งหนี้",
            "เลขที่เอกสาร",
            "คำสั่งซื้อ"
          ],
          "ordered_at": [
            "วันที่สั่งซื้อ",
            "วันที่ทำการสั่งซื้อ",
            "วันที่คำสั่งซื้อ",
            "วันที่ขาย",
            "วันที่ใบแจ้งหนี้",
            "วันที่เอกสาร",
            "วันที่"
          ],
          "amount": [
            "ยอดก่อนภาษี",
            "มูลค่าก่อนภาษี",
            "ยอดเงิน",
            "จำนวนเงิน",
            "ยอดขาย",
            "ราคาขายสุทธิ",
            "ยอดสุทธิ",
            "มูลค่า",
            "ราคารวม",
            "ยอดรวม",
            "รวม"
          ],
          "quantity": [
            "จำนวน",
            "ปริมาณ",
            "จำนวนชิ้น"
          ],
          "tax": [
            "ภาษี",
            "ภาษีมูลค่าเพิ่ม"
          ],
          "discount": [
            "ส่วนลด"
          ],
          "status": [
            "สถานะการสั่งซื้อ",
            "สถานะคำสั่งซื้อ",
            "สถานะ"
          ]
        }
      },
      "payments": {
        "match": [],
        "columns": {
          "payment_id": [
            "เลขที่การชำระเงิน",
            "เลขที่ใบเสร็จ"
          ],
          "order_id": [
            "เลขที่ใบแจ้งหนี้",
            "หมายเลขคำสั่งซื้อ"
          ],
          "paid_on": [
            "วันที่ชำระเงิน",
            "วันที่"
          ],
          "due_on": [
            "วันครบกำหนด"
          ],
          "amount": [
            "จำนวนเงิน",
            "ยอดเงิน",
            "ยอดชำระ"
          ],
          "status": [
            "สถานะ"
          ]
        }
      },
      "customers": {
        "match": [],
        "columns": {
          "name": [
            "ชื่อลูกค้า",
            "ชื่อ",
            "ชื่อบริษัท"
          ],
          "country": [
            "ประเทศ"
          ],
          "city": [
            "เมือง"
          ],
          "province": [
            "จังหวัด"
          ],
          "created_on": [
            "วันที่สร้าง",
            "วันที่สมัคร"
          ]
        }
      },
      "tickets": {
        "match": [],
        "columns": {
          "ticket_id": [
            "หมายเลขเคส",
            "เลขที่เคส",
            "หมายเลขคำร้อง",
            "รหัสตั๋ว"
          ],
          "agent_id": [
            "ผู้รับผิดชอบ",
            "เจ้าหน้าที่"
          ],
          "opened_at": [
            "วันที่แจ้ง",
            "วันที่สร้าง",
            "วันที่เปิด",
            "วันที่"
          ],
          "topic": [
            "หมวดหมู่",
            "ประเภทปัญหา"
          ],
          "priority": [
            "ความสำคัญ",
            "ลำดับความสำคัญ"
          ],
          "status": [
            "สถานะ"
          ],
          "resolved_at": [
            "วันที่แก้ไขเสร็จ"
          ],
          "closed_at": [
            "วันที่ปิด"
          ]
        }
      }
    }
  }
];
