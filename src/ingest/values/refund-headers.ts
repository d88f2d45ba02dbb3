/** Headers of what was paid back, and of the day it was, as exports have them; compared by `headerKey`. */
export const REFUNDED: readonly string[] = [
  ...[
    'refunded amount',
    'amount refunded',
    'refund amount',
    'total refunded',
    'refund total',
    'order refund amount',
    'refunds',
    'total refund',
    'refunds total',
    'total refunds',
    'partial refund',
    'partial refund amount',
    'partially refunded amount',
  ],
  ...['refund value', 'amount_refunded', 'refunded total', 'returned amount', 'return amount', 'order total refunded'],
  ...[
    '退款金额',
    '已退款金额',
    '退款总额',
    '实际退款金额',
    '退货金额',
    '订单退款金额',
    '退款金额(元)',
    '买家退款金额',
    '累计退款金额',
    '退款額',
    '返金額',
    '返金金額',
  ],
  ...[
    '환불금액',
    '환불 금액',
    'erstattungsbetrag',
    'erstatteter betrag',
    'rückerstattung',
    'montant remboursé',
    'montant du remboursement',
  ],
  ...[
    'importe reembolsado',
    'monto reembolsado',
    'importe del reembolso',
    'valor reembolsado',
    'valor do reembolso',
    'importo rimborsato',
  ],
  ...['kwota zwrotu', 'сумма возврата', 'iade tutarı', 'terugbetaald bedrag'],
];

/** The same without a word of money: as often a yes or a no, or a number of pieces. Their values tell. */
export const REFUNDED_BARE: readonly string[] = [
  ...['refunded', 'refund', 'returned', 'return', 'returned value', 'refunded value', 'refund amt', 'chargeback'],
  ...['退款', '已退款', '退货', '返金', '환불', 'erstattet', 'erstattung', 'rückerstattet', 'gutgeschrieben'],
  ...['remboursé', 'remboursement', 'reembolsado', 'reembolso', 'devuelto', 'devolvido', 'rimborsato', 'rimborso'],
  ...['zwrot', 'zwrócono', 'возврат', 'возвращено', 'iade', 'terugbetaald', 'terugbetaling'],
];

/** Words of a status that say that part of the money went back, and not how much; as `stateWord` spells them. */
export const PARTLY_REFUNDED: readonly string[] = [
  ...['partially refunded', 'partly refunded', 'partial refund', 'partially refund', 'refunded partially'],
  ...[
    '部分退款',
    '部分已退款',
    '部分退货',
    '一部返金',
    '부분환불',
    '부분 환불',
    'teilweise erstattet',
    'teilerstattet',
  ],
  ...['partiellement remboursé', 'partiellement remboursée', 'remboursement partiel', 'remboursée partiellement'],
  ...['parcialmente reembolsado', 'reembolsado parcialmente', 'reembolso parcial', 'parzialmente rimborsato'],
  ...['rimborso parziale', 'częściowo zwrócone', 'częściowy zwrot', 'частично возвращен', 'частичный возврат'],
  ...['kısmi iade', 'kısmen iade edildi', 'gedeeltelijk terugbetaald'],
];

export const REFUND_DAYS: readonly string[] = [
  ...[
    'refunded at',
    'refund date',
    'date refunded',
    'refund time',
    'refunded on',
    'refunded date',
    'refund created at',
    'date of refund',
  ],
  ...[
    '退款时间',
    '退款日期',
    '退款完成时间',
    '退款成功时间',
    '返金日',
    '返金日時',
    '환불일',
    '환불일시',
    'erstattungsdatum',
    'date de remboursement',
  ],
  ...['fecha de reembolso', 'data do reembolso', 'data rimborso', 'data zwrotu', 'дата возврата', 'iade tarihi'],
];
