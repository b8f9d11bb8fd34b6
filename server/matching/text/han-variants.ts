/**
 * Which characters are one character, written in mainland China and elsewhere?
 *
 * Only pairs that company names use; a character without a pair here is compared as it stands. Each
 * pair is the traditional form, then the simplified one.
 */
const PAIRS =
  '電电 機机 貿贸 進进 華华 國国 際际 實实 業业 發发 東东 長长 興兴 聯联 傳传 輸输 運运 車车 寶宝 龍龙 鳳凤 鴻鸿 鵬鹏 億亿 達达 遠远 匯汇 豐丰 創创 偉伟 ' +
  '寧宁 廣广 門门 灣湾 臺台 島岛 陽阳 陰阴 頭头 張张 陳陈 劉刘 楊杨 趙赵 黃黄 吳吴 孫孙 馬马 鄭郑 羅罗 樂乐 韓韩 馮冯 鄧邓 蕭萧 許许 葉叶 蘇苏 盧卢 蔣蒋 ' +
  '賈贾 鐘钟 譚谭 鄒邹 陸陆 閻阎 餘余 萬万 齊齐 亞亚 歐欧 無无 線线 網网 絡络 訊讯 號号 數数 碼码 軟软 體体 資资 雲云 計计 導导 積积 顯显 濾滤 濟济 農农 ' +
  '產产 藥药 醫医 療疗 紡纺 織织 紅红 綠绿 藍蓝 銀银 鋼钢 鐵铁 鋁铝 銅铜 錫锡 錦锦 鑽钻 飛飞 鷹鹰 鷗鸥 鶴鹤 鳥鸟 魚鱼 龜龟 貝贝 貨货 財财 費费 質质 員员 ' +
  '圓圆 園园 圍围 場场 塊块 壓压 處处 備备 復复 夢梦 奧奥 奪夺 媽妈 學学 寫写 將将 專专 尋寻 對对 屆届 層层 岡冈 峽峡 嶺岭 師师 幣币 幫帮 庫库 廠厂 廳厅 ' +
  '彈弹 強强 徑径 從从 愛爱 慶庆 懷怀 態态 應应 戰战 戶户 擁拥 擇择 據据 擴扩 攝摄 斷断 時时 曉晓 書书 會会 權权 標标 樣样 樹树 橋桥 檔档 檢检 歡欢 歲岁 ' +
  '歷历 殘残 氣气 決决 沖冲 沒没 況况 淨净 涼凉 湯汤 溫温 溝沟 滅灭 滬沪 滿满 漁渔 潔洁 澤泽 灘滩 熱热 營营 爾尔 獎奖 獨独 獲获 現现 環环 瑪玛 畫画 當当 ' +
  '疊叠 眾众 睜睁 矚瞩 礦矿 禮礼 種种 稱称 穩稳 窮穷 競竞 筆笔 築筑 簡简 簽签 粵粤 糧粮 緊紧 約约 級级 紀纪 純纯 紙纸 細细 終终 組组 結结 絕绝 統统 經经 ' +
  '綜综 維维 綱纲 緣缘 編编 練练 縣县 縱纵 總总 績绩 繼继 續续 罷罢 義义 習习 聖圣 聞闻 聲声 職职 聽听 膚肤 臨临 舉举 舊旧 艦舰 艙舱 藝艺 節节 芻刍 莊庄 ' +
  '蓋盖 蘭兰 虛虚 蟲虫 術术 衛卫 裝装 製制 複复 見见 規规 視视 覺觉 觀观 觸触 訂订 記记 訓训 設设 評评 詞词 試试 話话 該该 詳详 語语 誠诚 說说 課课 調调 ' +
  '談谈 請请 論论 證证 識识 譯译 護护 讀读 變变 讓让 負负 貢贡 買买 賽赛 贊赞 贏赢 軍军 軒轩 轉转 輕轻 輝辉 輪轮 輯辑 邊边 遞递 遷迁 適适 選选 遲迟 還还 ' +
  '郵邮 鄉乡 釋释 針针 鈞钧 錄录 鋒锋 錢钱 鍵键 鎖锁 鎮镇 鏡镜 鑄铸 閃闪 閉闭 開开 閒闲 間间 閣阁 隊队 隨随 險险 隱隐 隸隶 雙双 雜杂 離离 難难 靈灵 靜静 ' +
  '頁页 頂顶 項项 順顺 須须 預预 領领 頻频 顆颗 題题 願愿 類类 顧顾 風风 養养 館馆 駐驻 駛驶 騰腾 驗验 驚惊 鬥斗 魯鲁 鮮鲜 鯤鲲 鷺鹭 鹽盐 麗丽 麥麦 點点 ' +
  '齡龄 嵐岚 煒炜 燁烨 瑩莹 瑋玮 琿珲 鋭锐 銳锐 錚铮 鏵铧 鉅钜 鈺钰 鎂镁 鎧铠 鋯锆 鑒鉴 賀贺 貴贵 賓宾 賢贤 贛赣 郟郏 潤润 溈沩 漢汉 濱滨 瀾澜 灝灏 煉炼 ' +
  '爍烁 昇升 後后 裏里 髮发';

const SIMPLE = new Map(PAIRS.split(' ').map((pair) => [[...pair][0]!, [...pair][1]!]));
const HAS_PAIR = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'u');

/** The text with each character in its simplified form. */
export function toSimplified(text: string): string {
  if (!HAS_PAIR.test(text)) return text;
  return Array.from(text, (letter) => SIMPLE.get(letter) ?? letter).join('');
}
