import { type Example, n } from './examples.js';

/** A number with a comma for decimals. */
const comma = (text: string | undefined): number => n((text ?? '').replaceAll('.', '').replace(',', '.'));

/** Accounts, payments and ERP systems. */
export const BOOKS: readonly Example[] = [
  {
    preset: 'datev',
    table: 'orders',
    above: 1,
    lines: [
      '"EXTF";700;21;"Buchungsstapel";9;20240401090000000;;"RE";"";"";1234567;12345;20240101;4;20240301;20240331;"";"";1;0;0;"EUR"',
      'Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;WKZ Umsatz;Konto;Gegenkonto (ohne BU-Schlüssel);Belegdatum;Belegfeld 1;Buchungstext',
      '119,00;S;EUR;10001;8400;0203;R1;Lampe',
      '59,50;S;EUR;10002;8400;1503;R2;Becher',
      '11,90;H;EUR;10001;8400;2803;G1;Gutschrift',
    ],
    counts: (row) => comma(row['Umsatz (ohne Soll/Haben-Kz)']) * (row['Soll/Haben-Kennzeichen'] === 'H' ? -1 : 1),
  },
  {
    preset: 'kingdee',
    table: 'orders',
    lines: [
      '单据编号,客户编码,单据日期,制单时间,物料编码,数量,金额,税额,价税合计,单据状态',
      'XS1,001,2024-03-13,2024-04-01 09:00:00,M1,2,100.00,13.00,113.00,已审核',
      ',,,,M2,1,50.00,6.50,56.50,',
      'XS2,002,2024-03-14,2024-04-01 09:00:00,M1,1,50.00,6.50,56.50,已审核',
      '合计,,,,,4,200.00,26.00,226.00,',
    ],
    counts: (row) => (row['单据编号'] === '合计' ? null : n(row['价税合计']) - n(row['税额'])),
    rows: 3,
  },
  {
    preset: 'odoo',
    table: 'orders',
    lines: [
      'Order Reference,Order Date,Customer,Salesperson,Status,Order Lines/Product,Order Lines/Quantity,Order Lines/Unit Price,Order Lines/Subtotal,Total',
      'S1,2024-03-01 10:00:00,Eve Ltd,Sam,Sales Order,Jug,2,10.00,20.00,36.00',
      ',,,,,Lid,1,10.00,10.00,',
      'S2,2024-03-14 10:00:00,Fay Ltd,Sam,Cancelled,Jug,1,10.00,10.00,12.00',
    ],
    counts: (row) =>
      row['Status'] === 'Cancelled' ? null : n(row['Order Lines/Quantity']) * n(row['Order Lines/Unit Price']),
  },
  {
    preset: 'paypal',
    table: 'orders',
    lines: [
      'Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,Transaction ID,Reference Txn ID',
      '03/14/2024,07:22:17,PDT,Eve,Website Payment,Completed,USD,60.00,-2.00,58.00,eve@x.test,shop@x.test,T1,',
      '03/15/2024,08:22:17,PDT,Fay,Website Payment,Completed,USD,40.00,-1.50,38.50,fay@x.test,shop@x.test,T2,',
      '03/16/2024,08:22:17,PDT,Fay,Payment Refund,Completed,USD,-15.00,.50,-14.50,shop@x.test,fay@x.test,T3,T2',
      '03/17/2024,08:22:17,PDT,Gil,Website Payment,Denied,USD,90.00,0.00,90.00,gil@x.test,shop@x.test,T4,',
    ],
    counts: (row) => (row['Status'] === 'Completed' ? n(row['Net']) - n(row['Fee']) : null),
  },
  {
    preset: 'quickbooks',
    table: 'orders',
    lines: [
      'id,_fivetran_deleted,doc_number,customer_id,transaction_date,due_date,currency_id,total_amount,balance',
      '1,false,1001,C1,2024-03-14,2024-04-13,USD,120.00,20.00',
      '2,false,1002,C2,2024-03-25,2024-04-24,USD,80.00,0.00',
    ],
    counts: (row) => n(row['total_amount']),
  },
  {
    preset: 'quickbooks',
    table: 'payments',
    lines: [
      'id,_fivetran_deleted,customer_id,currency_id,payment_method_id,total_amount,transaction_date,unapplied_amount',
      '7,false,C1,USD,5,100.00,2024-03-20,0.00',
      '8,false,C2,USD,5,80.00,2024-03-29,10.00',
    ],
    counts: (row) => n(row['total_amount']),
  },
  {
    preset: 'sage',
    table: 'orders',
    lines: [
      'Type,Account,Nominal,Date,Ref,Details,Net,Tax Code,Tax,Gross',
      'SI,EVE1,4000,14/03/2024,1,Jugs,100.00,T1,20.00,120.00',
      'SC,EVE1,4000,25/03/2024,2,Jugs back,10.00,T1,2.00,12.00',
      'SR,EVE1,1200,26/03/2024,3,Receipt,108.00,T9,0.00,108.00',
    ],
    counts: (row) =>
      row['Type'] === 'SR' ? null : (n(row['Gross']) - n(row['Tax'])) * (row['Type'] === 'SC' ? -1 : 1),
  },
  {
    preset: 'tally',
    table: 'orders',
    above: 3,
    lines: [
      'Jug Traders Pvt Ltd,,,,,',
      'Sales Register,,,,,',
      '1-Mar-24 to 31-Mar-24,,,,,',
      'Date,Particulars,Voucher Type,Voucher No.,Debit,Credit',
      '2-Mar-24,Eve Stores,Sales,1,"1,20,000.50",',
      '14-Mar-24,Fay Stores,Sales,2,"80,000.00",',
      '25-Mar-24,Eve Stores,Credit Note,3,,"20,000.00"',
      'Grand Total,,,,"2,00,000.50","20,000.00"',
    ],
    counts: (row) => (row['Date'] === 'Grand Total' ? n(row['Debit']) - n(row['Credit']) : null),
    rows: 3,
  },
  {
    preset: 'xero',
    table: 'orders',
    lines: [
      'ContactName,InvoiceNumber,InvoiceDate,DueDate,Total,TaxTotal,Quantity,UnitAmount,Discount,LineAmount,TaxAmount,Currency,Type,Status,InventoryItemCode',
      'Eve Ltd,1,2024-03-14,2024-04-14,138.00,18.00,2,50.00,10,90.00,13.50,NZD,Sales invoice,Authorised,J',
      'Eve Ltd,1,2024-03-14,2024-04-14,138.00,18.00,3,10.00,,30.00,4.50,NZD,Sales invoice,Authorised,L',
      'Fay Ltd,2,2024-03-25,2024-04-25,23.00,3.00,1,20.00,,20.00,3.00,NZD,Sales credit note,Paid,L',
    ],
    counts: (row) =>
      n(row['Quantity']) *
      n(row['UnitAmount']) *
      (1 - n(row['Discount']) / 100) *
      (row['Type']!.includes('credit') ? -1 : 1),
  },
];

/** Pipelines: the total is that of deals of any state but void. */
export const DEALS: readonly Example[] = [
  {
    preset: 'hubspot',
    table: 'opportunities',
    lines: [
      'Record ID,Deal Name,Deal Stage,Create Date,Close Date,Amount,Deal owner,Associated Company IDs',
      '1,A,Closed Won,2024-01-15 10:00,2024-02-15 10:00,1000,Sam,501',
      '2,B,Closed Lost,2024-01-16 10:00,2024-02-17 10:00,500,Kim,502',
      '3,C,Contract Sent,2024-02-20 10:00,2024-04-21 10:00,700,Kim,503',
    ],
    counts: (row) => n(row['Amount']),
  },
  {
    preset: 'pipedrive',
    table: 'opportunities',
    lines: [
      'Deal - ID,Deal - Title,Deal - Value,Deal - Status,Deal - Stage,Deal - Organization,Deal - Owner,Deal - Deal created,Deal - Deal closed on',
      '1,A,1000,Won,Negotiations,Acme,Sam,2024-01-15 10:00:00,2024-02-15 10:00:00',
      '2,B,500,Lost,Contact Made,Bolt,Sam,2024-01-16 10:00:00,2024-02-17 10:00:00',
      '3,C,900,Deleted,Qualified,Cafe,Kim,2024-02-21 10:00:00,',
    ],
    counts: (row) => (row['Deal - Status'] === 'Deleted' ? null : n(row['Deal - Value'])),
  },
  {
    preset: 'salesforce',
    table: 'opportunities',
    lines: [
      'Id,IsDeleted,AccountId,Name,StageName,Amount,CloseDate,IsClosed,IsWon,OwnerId,CreatedDate',
      '006A,false,001A,A,Closed Won,1000.00,2024-02-15,true,true,005A,2024-01-15T10:00:00.000Z',
      '006B,false,001B,B,Closed Lost,500.00,2024-02-17,true,false,005A,2024-01-16T10:00:00.000Z',
      '006C,true,001C,C,Prospecting,900.00,2024-04-17,false,false,005B,2024-01-17T10:00:00.000Z',
    ],
    counts: (row) => (row['IsDeleted'] === 'true' ? null : n(row['Amount'])),
    rows: 2,
  },
  {
    preset: 'twenty',
    table: 'opportunities',
    lines: [
      'Id,Name,Amount / Amount,Amount / Currency,Close date,Stage,Creation date,Company / Id',
      '1,A,1000000000,USD,2024-02-15,CUSTOMER,2024-01-15,c1',
      '2,B,500000000,USD,2024-04-15,MEETING,2024-01-16,c2',
    ],
    counts: (row) => n(row['Amount / Amount']) / 1_000_000,
  },
  {
    preset: 'zoho',
    table: 'opportunities',
    lines: [
      'Record Id,Deal Owner,Deal Name,Account Name,Stage,Amount,Closing Date,Created Time',
      '1,Sam,A,Acme,Closed Won,1000.00,2024-02-15,2024-01-15 10:00:00',
      '2,Kim,C,Acme,Value Proposition,700.00,2024-04-21,2024-02-20 10:00:00',
    ],
    counts: (row) => n(row['Amount']),
  },
];

/** Cases and answers: of cases the total is how many there are that were not called off, of answers what they add up to. */
export const CASES: readonly Example[] = [
  {
    preset: 'freshdesk',
    table: 'tickets',
    lines: [
      'Ticket ID,Subject,Status,Priority,Agent,Group,Created time,Due by Time,Resolved time,Closed time,Last update time,Requester Email',
      '1,x,Closed,Low,Sam,Desk,2024-03-14 10:00:00,2024-03-15 10:00:00,2024-03-14 15:00:00,2024-03-15 15:00:00,2024-03-15 15:00:00,eve@x.test',
      '2,y,Open,Low,Kim,Desk,2024-03-25 10:00:00,2024-03-26 10:00:00,,,2024-03-25 10:00:00,fay@x.test',
    ],
    counts: () => 1,
  },
  {
    preset: 'servicenow',
    table: 'tickets',
    lines: [
      'number,opened_at,short_description,caller_id,priority,state,assignment_group,assigned_to,resolved_at,closed_at',
      'INC1,2024-03-14 10:00:00,x,Eve,3,Resolved,Desk,Sam,2024-03-14 12:00:00,',
      'INC2,2024-03-25 10:00:00,y,Eve,4,Canceled,Desk,Sam,,2024-03-25 12:00:00',
    ],
    counts: (row) => (row['state'] === 'Canceled' ? null : 1),
  },
  {
    preset: 'zendesk',
    table: 'tickets',
    lines: [
      'id,subject,status,priority,requester_id,assignee_id,group_id,via_channel,created_at,type',
      '1,x,closed,low,31,7,1,web,2024-03-14 10:00:00,question',
      '2,y,open,low,32,8,1,mail,2024-03-25 10:00:00,incident',
    ],
    counts: () => 1,
  },
  {
    preset: 'delighted',
    table: 'surveys',
    lines: [
      'Delighted Response ID,Person ID,Name,Score,Comment,Created at',
      '1,p1,Eve,10,,2024-03-14 10:00:00',
      '2,p2,Fay,7,so so,2024-03-25 10:00:00',
    ],
    counts: (row) => n(row['Score']),
  },
  {
    preset: 'qualtrics',
    table: 'surveys',
    lines: [
      'StartDate,EndDate,Status,Progress,Finished,RecordedDate,ResponseId,RecipientEmail,ExternalReference,Q1',
      'Start Date,End Date,Response Type,Progress,Finished,Recorded Date,Response ID,Recipient Email,External Data Reference,How likely are you to recommend us?',
      '"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""progress""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientEmail""}","{""ImportId"":""externalDataReference""}","{""ImportId"":""QID1""}"',
      '2024-03-14 10:00:00,2024-03-14 10:05:00,IP Address,100,True,2024-03-14 10:05:00,R_1,,p1,9',
      '2024-03-15 10:00:00,2024-03-15 10:05:00,IP Address,100,True,2024-03-15 10:05:00,R_2,,p2,4',
      '2024-03-15 11:00:00,2024-03-15 11:05:00,Survey Preview,100,True,2024-03-15 11:05:00,R_3,,p2,10',
    ],
    counts: (row) => (row['Status'] === 'IP Address' ? n(row['Q1']) : null),
    rows: 2,
  },
  {
    preset: 'surveymonkey',
    table: 'surveys',
    lines: [
      'Respondent ID,Collector ID,Start Date,End Date,Email Address,How satisfied are you overall?,How satisfied are you with delivery?',
      ',,,,,Response,Response',
      '1,9,03/14/2024 10:00:00 AM,03/14/2024 10:05:00 AM,eve@x.test,5,4',
      '2,9,03/25/2024 10:00:00 AM,03/25/2024 10:05:00 AM,fay@x.test,3,2',
    ],
    counts: (row) =>
      row['Respondent ID'] === ''
        ? null
        : n(row['How satisfied are you overall?']) + n(row['How satisfied are you with delivery?']),
    rows: 4,
  },
];
