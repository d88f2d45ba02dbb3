/**
 * Characters of traditional Chinese that headers and states are written with, and their simplified forms, place by place (Unicode's Unihan
 * database, kSimplifiedVariant): lists of words know the simplified ones.
 */
export const TRADITIONAL = [
  '訂單號編碼幣類產稱數價額總稅實應狀態時間開發貨運費買賣賬帳戶顧會員業務銷經聯絡電話機郵區門檔備註優減贈紅點積項規條庫進採',
  '購結轉匯歸還關閉處審覈確認簽約續維護問題評滿見調級別國縣鄉鎮團組隊負責專職離領導幹預計際對據憑證傳網來線體驗廠標籤準盤損',
  '報廢棄刪無過訖繳遲換給讓從這東車錢銀鐵長陽陰隨難雲靈靜頁頂順須頭頻顏願風飛飯飲館馬魚鳥麥黃齊齡龍權歲歷殘氣決沒況測溫滾漲',
  '滯潤營牽獎獨獲環現瀏畫當療監盡眾碩禮種穩窮節範築簡糧紀納紙純細終統絕綜綠緊緣縮織繼罰義習聖聲聽腳臨興舉舊艙莊華萬葉藝藥術',
  '衛裝裡製複視親覺觀觸訊記訪設許訴詢試詳誌語說課談請論諮講謝譯議變豐貢財貧貫貴貸貼賀資賓賞賠賢質贊趕跡踐輕輔輛輪輸辦農連週',
  '達違選遺鄰醫釋針鈔銘錄錯鍵鎖鐘闆闊陸階雙雜顯饋餘驟鮮麗擔擇擴擬攔攜斷於暫書樓樣歡殺執場塊壓壞夠奪婦學寫寶將屬島師帶幫廣廳',
  '彈後徵恆慮慶憂懷戰戲拋掃揚搖搶撥敵協卻參啟嗎嚴園圍圓圖堅傭債傷傾僅儀億償儲兌兩冊凍劃創劑勞動勝勢',
].join('');
export const SIMPLIFIED = [
  '订单号编码币类产称数价额总税实应状态时间开发货运费买卖账账户顾会员业务销经联络电话机邮区门档备注优减赠红点积项规条库进采',
  '购结转汇归还关闭处审核确认签约续维护问题评满见调级别国县乡镇团组队负责专职离领导干预计际对据凭证传网来线体验厂标签准盘损',
  '报废弃删无过讫缴迟换给让从这东车钱银铁长阳阴随难云灵静页顶顺须头频颜愿风飞饭饮馆马鱼鸟麦黄齐龄龙权岁历残气决没况测温滚涨',
  '滞润营牵奖独获环现浏画当疗监尽众硕礼种稳穷节范筑简粮纪纳纸纯细终统绝综绿紧缘缩织继罚义习圣声听脚临兴举旧舱庄华万叶艺药术',
  '卫装里制复视亲觉观触讯记访设许诉询试详志语说课谈请论咨讲谢译议变丰贡财贫贯贵贷贴贺资宾赏赔贤质赞赶迹践轻辅辆轮输办农连周',
  '达违选遗邻医释针钞铭录错键锁钟板阔陆阶双杂显馈余骤鲜丽担择扩拟拦携断于暂书楼样欢杀执场块压坏够夺妇学写宝将属岛师带帮广厅',
  '弹后征恒虑庆忧怀战戏抛扫扬摇抢拨敌协却参启吗严园围圆图坚佣债伤倾仅仪亿偿储兑两册冻划创剂劳动胜势',
].join('');

const forms = new Map([...TRADITIONAL].map((character, i) => [character, [...SIMPLIFIED][i]!]));

/** A text with simplified characters, as far as the table knows them. */
export const simplified = (text: string): string =>
  /\p{Script=Han}/u.test(text) ? [...text].map((character) => forms.get(character) ?? character).join('') : text;
