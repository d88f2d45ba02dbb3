/** Headers of money beside an order's lines, as exports have them; compared by `headerKey`. Only names of money, none that may be a flag. */

/** Discounts of a whole order. */
export const ORDER_DISCOUNT: readonly string[] = [
  ...[
    'discount amount',
    'order discount',
    'order discount amount',
    'cart discount',
    'cart discount amount',
    'coupon amount',
    'discount total',
  ],
  ...[
    'total discount',
    'total discounts',
    'coupon discount',
    '店铺优惠合计',
    '订单优惠',
    '订单优惠金额',
    '优惠合计',
    '値引き',
    '割引額',
    '할인금액',
  ],
  ...['rabatt', 'rabattbetrag', 'remise', 'descuento', 'desconto', 'sconto', 'скидка'],
];

/** What an order comes to after its discount, before shipping and tax are added. */
export const ORDER_NET: readonly string[] = ['subtotal', 'order subtotal', 'sub total', 'net subtotal', '小计'];

/** What is taken off a line's price, in per cent or as a share of one. */
export const DISCOUNT_RATE: readonly string[] = [
  ...[
    'discount %',
    'discount_pct',
    'discount percent',
    'discount percentage',
    'disc %',
    'disc pct',
    'percent discount',
  ],
  ...['discount rate', 'line discount %', 'rabatt %', '% rabatt', 'rabatt in %', 'rabatt prozent', 'rabattsatz'],
  ...['remise %', '% remise', 'remise en %', 'taux de remise', 'descuento %', '% descuento', 'dto %', '% dto'],
  ...['sconto %', '% sconto', 'desconto %', '% desconto', '割引率', '할인율', 'rabat %', '% rabatu', 'скидка %'],
  ...['% скидки', 'процент скидки', 'indirim %', 'indirim oranı', 'iskonto oranı', 'iskonto %', 'korting %'],
];

export const UNIT_PRICE: readonly string[] = [
  ...[
    'unit price',
    'price',
    'unit amount',
    'price each',
    'item price',
    'unit cost price',
    'price per unit',
    'lineitem price',
    'selling price',
    'sale price',
  ],
  ...[
    'unit selling price',
    'product price',
    'unit price net',
    'unit net price',
    'rate',
    '单价',
    '商品单价',
    '价格',
    '商品价格',
    '销售单价',
    '无税单价',
    '価格',
    '単価',
    '販売単価',
  ],
  ...[
    '단가',
    '판매단가',
    'einzelpreis',
    'stückpreis',
    'prix unitaire',
    'precio unitario',
    'preço unitário',
    'prezzo unitario',
  ],
  ...['cena jednostkowa', 'цена', 'цена за единицу', 'birim fiyat', 'eenheidsprijs'],
];

export const QUANTITIES: readonly string[] = [
  ...[
    'quantity',
    'qty',
    'units',
    'item quantity',
    'quantity ordered',
    'lineitem quantity',
    '数量',
    '商品数量',
    '购买数量',
    '個数',
    '수량',
    'menge',
    'anzahl',
  ],
  ...['quantité', 'cantidad', 'quantidade', 'quantità', 'ilość', 'количество', 'miktar', 'aantal'],
];

/** What a line comes to, beside the order's total. */
export const LINE_AMOUNT: readonly string[] = [
  ...[
    'line amount',
    'line total',
    'item total',
    'line subtotal',
    'item subtotal',
    'line net',
    'lineitem total',
    'row total',
    'extended price',
  ],
  ...[
    '行金额',
    '明细金额',
    '商品小计',
    '小計金額',
    'zeilenbetrag',
    'positionsbetrag',
    'montant ligne',
    'importe línea',
    'valor do item',
    'importo riga',
  ],
];

/** What a buyer pays for an order or line, with shipping and tax. */
export const ORDER_TOTAL: readonly string[] = [
  ...[
    'order total',
    'grand total',
    'total',
    'total price',
    'order amount',
    'total paid',
    'amount paid',
    'total charged',
  ],
  ...['grand total (base)', 'invoice total', 'total incl tax', 'total including tax', 'gesamtbetrag', 'gesamtsumme'],
  ...['montant total', 'total ttc', 'total general', 'importe total', 'valor total', 'totale', 'totale ordine'],
  ...[
    'итого',
    'сумма заказа',
    'genel toplam',
    'toplam',
    'do zapłaty',
    '合計',
    '総合計',
    '注文合計',
    '订单总额',
    '总金额',
    '총 주문금액',
  ],
];

/** What its goods come to before shipping and tax. */
export const ITEMS_TOTAL: readonly string[] = [
  ...[
    'order value',
    'items total',
    'item total',
    'items subtotal',
    'subtotal',
    'sub total',
    'order subtotal',
    'product total',
  ],
  ...[
    'goods total',
    'merchandise total',
    'item price',
    'cogs',
    'products total',
    'net sales',
    'zwischensumme',
    'sous-total',
  ],
  ...[
    'subtotal de artículos',
    'subtotale',
    'suma częściowa',
    'сумма товаров',
    'ara toplam',
    '小計',
    '商品合計',
    '商品总价',
    '商品金额',
    '상품금액',
  ],
];

export const SHIPPING: readonly string[] = [
  ...[
    'shipping',
    'shipping amount',
    'shipping cost',
    'shipping total',
    'shipping price',
    'shipping fee',
    'shipping charged',
  ],
  ...[
    'shipping and handling',
    'shipping and handling amount',
    'shipping charges',
    'postage',
    'delivery fee',
    'delivery charge',
    'freight',
    'freight amount',
  ],
  ...[
    'versandkosten',
    'versand',
    'frais de port',
    'frais de livraison',
    'gastos de envío',
    'envío',
    'frete',
    'spese di spedizione',
  ],
  ...['koszt dostawy', 'доставка', 'стоимость доставки', 'kargo', 'kargo ücreti', '送料', '运费', '邮费', '배송비'],
];

export const TAXES: readonly string[] = [
  ...['tax', 'taxes', 'sales tax', 'tax amount', 'tax total', 'total tax', 'vat', 'vat amount', 'gst', 'order tax'],
  ...[
    'mwst',
    'ust',
    'steuer',
    'steuerbetrag',
    'tva',
    'montant tva',
    'iva',
    'impuestos',
    'imposto',
    'imposte',
    'podatek',
    'ндс',
    'kdv',
  ],
  ...['消費税', '税额', '税金', '부가세'],
];

/** What remains of an order's total after it was refunded in part; nought where nothing was. */
export const ADJUSTED_TOTAL: readonly string[] = [
  'adjusted order total',
  'adjusted total',
  'total after refund',
  'total after refunds',
];
