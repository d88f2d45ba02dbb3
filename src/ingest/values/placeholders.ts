import { list } from './sql-text.js';

/** What stands in a column of customers where nobody is known: tills, shops without an account, spreadsheets, ERP systems. Lower case. */
const PLACEHOLDERS = [
  ...['0', '00', '000', '0000', '00000', '000000', '-1', '0.0', '-1.0'],
  ...['-', '--', '---', '—', '–', '?', '??', '/', '\\n'],
  ...[
    'null',
    'none',
    'nil',
    'nan',
    'na',
    'n/a',
    'n.a.',
    'n.a',
    '#n/a',
    'undefined',
    '(none)',
    '(blank)',
    '(null)',
    '<na>',
    '<null>',
  ],
  ...['unknown', 'unknown customer', 'not set', '(not set)', 'not available', 'no customer', 'no account', 'blank'],
  ...[
    'guest',
    'guests',
    'guest customer',
    'guest user',
    'guest checkout',
    'guest account',
    '(guest)',
    'anonymous',
    'anonymous customer',
  ],
  ...[
    'anon',
    'anonym',
    'not logged in',
    'walk-in',
    'walk in',
    'walkin',
    'walk-in customer',
    'walk in customer',
    'walkin customer',
  ],
  ...[
    'cash',
    'cash customer',
    'cash sale',
    'cash sales',
    'cash account',
    'counter sale',
    'counter customer',
    'retail customer',
  ],
  ...['pos customer', 'default customer', 'one-time customer', 'one time customer', 'casual customer'],
  ...[
    '散客',
    '散户',
    '匿名',
    '匿名用户',
    '匿名客户',
    '匿名买家',
    '游客',
    '访客',
    '遊客',
    '訪客',
    '散戶',
    '現金客戶',
    '零售客戶',
    '未知客戶',
    '零散客户',
    '零售客户',
    '现金客户',
    '无',
    '未知',
    '未知客户',
  ],
  ...['暂无', '空', '无名', '普通散客', '过路客', '非会员', '临时客户', '路人'],
  ...['ゲスト', 'ゲスト購入', '非会員', '匿名', '不明', '未登録', '一般客', '現金客', 'なし'],
  ...['비회원', '손님', '게스트', '익명', '미등록', '없음', '현금고객'],
  ...[
    'gast',
    'gastbestellung',
    'gastkunde',
    'laufkunde',
    'laufkundschaft',
    'barverkauf',
    'barkunde',
    'unbekannt',
    'anonymer kunde',
    'keine angabe',
  ],
  ...['diverse', 'cpd', 'cpd-kunde', 'einmalkunde', 'k.a.'],
  ...[
    'invité',
    'invite',
    'anonyme',
    'client anonyme',
    'client de passage',
    'passage',
    'inconnu',
    'client comptant',
    'comptoir',
    'vente comptoir',
  ],
  ...[
    'invitado',
    'anónimo',
    'anonimo',
    'cliente anónimo',
    'desconocido',
    'cliente de contado',
    'contado',
    'público en general',
    'publico en general',
  ],
  ...['cliente general', 'cliente mostrador', 'consumidor final', 'cliente varios', 'clientes varios'],
  ...[
    'convidado',
    'visitante',
    'anônimo',
    'cliente avulso',
    'avulso',
    'desconhecido',
    'cliente balcão',
    'consumidor não identificado',
  ],
  ...[
    'ospite',
    'sconosciuto',
    'cliente occasionale',
    'cliente generico',
    'contanti',
    'cliente di passaggio',
    'gość',
    'nieznany',
    'klient anonimowy',
  ],
  ...[
    'klient detaliczny',
    'paragon',
    'гость',
    'аноним',
    'неизвестно',
    'неизвестный',
    'розничный покупатель',
    'розничный клиент',
    'частное лицо',
  ],
  ...[
    'misafir',
    'ziyaretçi',
    'anonim',
    'perakende müşteri',
    'peşin müşteri',
    'bilinmiyor',
    'onbekend',
    'gastklant',
    'contante klant',
  ],
];

/** The same by more systems and languages: counters, tills and collective accounts. */
const COLLECTIVE = words(`
  no email, no_email, noname, no name, not provided, none provided, unregistered, unregistered customer, visitor, various, various customers, sundry, sundry debtors,
  sundry customers, cash customers, cash buyer, misc customer, miscellaneous customer, generic customer, dummy, dummy customer, counter, over the counter, otc customer,
  client comptoir, clients comptoir, client divers, clients divers, client passage, clients de passage, client occasionnel, client inconnu, vente au comptoir, ventes comptoir,
  client au comptant, thekenverkauf, tageskunde, bar kunde, kassenkunde, bareinnahmen, diverse kunden, sammelkunde, sammeldebitor, cpd kunde, theke, laufkunden,
  cliente contado, cliente eventual, cliente ocasional, ventas mostrador, venta mostrador, público general, publico general, cliente final, mostrador,
  venda balcão, venda balcao, cliente consumidor final, cliente balcao, consumidor, vendita al banco, vendita banco, cliente banco, corrispettivi, cliente privato generico,
  klient gotówkowy, sprzedaż detaliczna, klient paragonowy, klient przypadkowy, физ. лицо, физ лицо, физлицо, розница, розничная продажа, случайный покупатель, конечный покупатель,
  nihai tüketici, muhtelif müşteri, muhtelif, perakende, losse klant, passant, toonbankklant, balieverkoop, diverse klanten, kontantkund, kontantkunde, kontantsalg,
  门店散客, 柜台客户, 店内散客, 未登录, 未登录用户, 过客, 默认客户, 零星客户, 匿名会员, 门市客户, 零售散客, 店头, 店頭, 店頭客, 一見客, 諸口, 現金売上, 一般顧客,
  일반고객, 현장고객, 비회원 구매, 비회원구매, 미확인, 현금 고객
`);

/** Before the @ of addresses that are nobody's. */
const LOCALS = words(`
  noreply, no-reply, no_reply, no.reply, donotreply, do-not-reply, do_not_reply, noemail, no-email, no_email, no.email, nomail, no-mail, none, null, na, n.a, unknown, notprovided,
  guest, guests, guestcheckout, guest-checkout, anonymous, anon, walkin, walk-in, walk_in, walkincustomer, cashsale, cashcustomer, keineemail, keine-email, gast, sinemail, sincorreo, sansemail,
  invite, invitado, nessunamail, brakmaila, brak
`);
/** Behind it. */
const DOMAINS = words(
  'none.com, noemail.com, no-email.com, nomail.com, noreply.com, null.com, na.com, unknown.com, nobody.com, email.invalid, guest.invalid',
);

function words(text: string): string[] {
  return text.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const titledAt = (place: RegExp) => (text: string) => text.replace(place, (letter) => letter.toUpperCase());
const titled = titledAt(/(?<=^|[\s(-])\p{Ll}/gu);
const titledWords = titledAt(/(?<=^|[\s(])\p{Ll}/gu);

/**
 * Every spelling by case of every placeholder. Compared with the cells as they stand: ten million lower-cased for a word that is not
 * there would cost a tenth of the load.
 */
const SPELLINGS = [
  ...new Set(
    [...PLACEHOLDERS, ...COLLECTIVE].flatMap((word) => [
      word,
      word.toUpperCase(),
      capital(word),
      titled(word),
      titledWords(word),
    ]),
  ),
];

/** Condition: a cell names nobody. `IN`, whose bounds let DuckDB skip the blocks of a table that can hold none. */
export const placeholderSql = (x: string) => `${x} IN (${list(SPELLINGS)})`;

/** The same where cells are addresses. */
export const placeholderMailSql = (x: string) =>
  `(${placeholderSql(x)} OR (contains(${x}, '@') AND (lower(split_part(${x}, '@', 1)) IN (${list(LOCALS)}) OR lower(split_part(${x}, '@', 2)) IN (${list(DOMAINS)}))))`;
