/**
 * How do company names of each country sound and look?
 *
 * A stem is a start, a middle, and an end; each is a token in two scripts. Stems are
 * invented: they are held against the lists of listed parties before a release, and what
 * coincides is changed here. Long by the number of countries.
 */
import type { Language } from './sector-words.ts';

export interface NameStyle {
  readonly languages: readonly Language[];
  readonly starts: string;
  readonly middles: string;
  readonly ends: string;
  /** `@` is the stem, `#` the word of the business, `+` the place, when there is one. */
  readonly forms: readonly NameForm[];
  readonly places?: string;
  /** Stems of this country are written as separate words. */
  readonly isSpaced?: boolean;
}

interface NameForm {
  readonly name: string;
  /** In the country's script, from the native tokens; empty when the name is in it already. */
  readonly native: string;
  /** The form that manufacturers and institutes have, when there are several. */
  readonly isLarge?: boolean;
}

const SLAVIC = {
  starts:
    'Kre:Кре Vol:Вол Tav:Тав Zor:Зор Mer:Мер Dru:Дру Pel:Пел Gra:Гра Lun:Лун Yar:Яр Nev:Нев Chel:Чел Ost:Ост Rud:Руд Svel:Свел',
  middles: 'ta:та ri:ри no:но ve:ве do:до le:ле mi:ми ku:ку',
  ends: 'mar:мар tik:тик vit:вит ron:рон dan:дан lis:лис kor:кор shan:шан vel:вел grad:град',
};
const TURKIC = {
  starts:
    'Ak:Ақ Tem:Тем Sar:Сар Zhan:Жан Er:Ер Kok:Көк Tul:Тұл Bai:Бай Al:Ал Shyn:Шың Qar:Қар Nur:Нұр Or:Ор',
  middles: 'du:ду la:ла ze:зе ku:құ ny:ны ma:ма',
  ends: 'bulaq:бұлақ tas:тас mys:мыс kent:кент shol:шөл dala:дала zhon:жон taban:табан',
};
const LATIN_MIDDLES = 'a e i o an en or el ar is um';
const HAN_MAINLAND = {
  starts:
    'Heng:恒 Zhuo:卓 Ruo:若 Yan:琰 Qiu:秋 Lan:澜 Mu:沐 Shu:舒 Xi:曦 Pei:霈 Jun:珺 Ting:霆 Ye:烨',
  middles: 'zhi:至 yu:屿 luo:洛 chen:宸 xuan:煊 bo:铂 ning:凝 kai:恺 qing:擎',
  ends: 'ke:珂 wei:微 lin:霖 hao:皓 rui:睿 xin:昕 tan:檀 yao:曜 song:嵩',
};

/** By country of registration. */
export const NAME_STYLES: Readonly<Record<string, NameStyle>> = {
  US: {
    languages: ['american', 'american', 'semiconductor', 'english'],
    starts:
      'Brax Corv Dels Elm Farn Gryf Halv Jorn Kest Lorn Marv Norv Oster Pell Quen Rost Selv Tarn Ulm Varn Wex Yarl',
    middles: LATIN_MIDDLES,
    ends: 'bury dale ford grove holm lock mont ridge ton well wick worth field crest',
    forms: [
      { name: '@ #, Inc.', native: '@ # Incorporated' },
      { name: '@ # LLC', native: '@ # L.L.C.' },
      { name: '@ # Corp.', native: '@ # Corporation', isLarge: true },
    ],
  },
  RU: {
    languages: ['russian'],
    ...SLAVIC,
    forms: [
      { name: 'OOO @-#', native: 'ООО «@-#»' },
      { name: 'AO @-#', native: 'АО «@-#»', isLarge: true },
    ],
  },
  BY: {
    languages: ['russian'],
    ...SLAVIC,
    forms: [
      { name: 'ODO @#', native: 'ОДО «@#»' },
      { name: 'OAO @#', native: 'ОАО «@#»', isLarge: true },
    ],
  },
  KZ: {
    languages: ['kazakh', 'russian'],
    ...TURKIC,
    forms: [{ name: 'TOO @ #', native: 'ТОО «@ #»' }],
  },
  KG: {
    languages: ['russian'],
    starts:
      'Ak:Ак Tem:Тем Sar:Сар Chon:Чоң Kok:Көк Tul:Тул Bai:Бай Kyr:Кыр Ter:Тер Or:Ор Ker:Кер Shyn:Шың',
    middles: 'du:ду la:ла ze:зе ku:ку ma:ма ny:ны',
    ends: 'bulak:булак tash:таш bel:бел kol:көл jar:жар korgon:коргон suu:суу',
    forms: [{ name: 'OsOO @ #', native: 'ОсОО «@ #»' }],
  },
  UZ: {
    languages: ['uzbek'],
    starts:
      'Zar:Зар Qiz:Қиз Sav:Сав Nav:Нав Oʻt:Ўт Mar:Мар Tosh:Тош Yor:Ёр Din:Дин Gul:Гул Shar:Шар',
    middles: 'a:а i:и u:у o:о af:аф il:ил',
    ends: 'vand:ванд bod:бод riz:риз zamin:замин buloq:булоқ gohar:гоҳар dara:дара',
    forms: [
      { name: '@ # MChJ', native: '«@ #» МЧЖ' },
      { name: '@ # AJ', native: '«@ #» АЖ', isLarge: true },
    ],
  },
  AM: {
    languages: ['armenian'],
    starts: 'Var:Վար Zan:Զան Kar:Կար Nor:Նոր Ser:Սեր Tal:Տալ Mas:Մաս Gor:Գոր Lor:Լոր Hay:Հայ',
    middles: 'a:ա e:ե i:ի u:ու o:ո',
    ends: 'van:վան shen:շեն zor:զոր berd:բերդ lus:լուս tun:տուն kar:քար mat:մատ',
    forms: [{ name: '@ # LLC', native: '«@ #» ՍՊԸ' }],
  },
  GE: {
    languages: ['georgian'],
    starts: 'Mtsv:მწვ Khar:ხარ Zed:ზედ Lag:ლაგ Ber:ბერ Tsal:წალ Gud:გუდ Nak:ნაკ Vash:ვაშ Sam:სამ',
    middles: 'a:ა e:ე i:ი o:ო u:უ',
    ends: 'keti:ქეთი vani:ვანი mta:მთა veli:ველი dari:დარი goni:გონი tsqali:წყალი',
    forms: [{ name: '@ # LLC', native: 'შპს „@ #“' }],
  },
  AZ: {
    languages: ['azerbaijani'],
    starts: 'Xan Gül Şir Qız Lal Nar Tər Düz Ağ Sər',
    middles: 'a ə i u ı',
    ends: 'bulaq dağ çay yurd zər mir təpə',
    forms: [{ name: '@ # MMC', native: '' }],
  },
  TR: {
    languages: ['turkish'],
    starts: 'Al Bey Çel Dur Ev Gün Kar Mer Or Sel Tun Yıl Zer Öz Ür Şan Kıv Den',
    middles: 'ka lo vi ra de mi zu fe',
    ends: 'tay han mir soy kent ran bel gül dağ tek nar',
    forms: [
      { name: '@ # San. ve Tic. Ltd. Şti.', native: '@ # Sanayi ve Ticaret Limited Şirketi' },
      { name: '@ # A.Ş.', native: '@ # Anonim Şirketi', isLarge: true },
    ],
  },
  AE: {
    languages: ['arabic'],
    starts: 'Naj:نج Zum:زم Sah:صح Mar:مر Dal:دل Qam:قم Ras:رس Waf:وف Tal:طل Bar:بر Har:حر Jaw:جو',
    middles: 'a:ا u:و i:ي',
    ends: 'ran:ران wan:وان dar:دار sim:سيم lan:لان mir:مير rif:ريف',
    forms: [
      { name: 'Al @ # FZE', native: 'ال@ # م.م.ح' },
      { name: 'Al @ # L.L.C', native: 'شركة ال@ # ذ.م.م' },
    ],
  },
  CN: {
    languages: ['chineseMainland'],
    ...HAN_MAINLAND,
    places:
      'Shenzhen:深圳市 Dongguan:东莞市 Suzhou:苏州 Hangzhou:杭州 Ningbo:宁波 Qingdao:青岛 Guangzhou:广州',
    forms: [{ name: '+ @ # Co., Ltd.', native: '+@#有限公司' }],
  },
  HK: {
    languages: ['chineseTraditional'],
    starts: 'Kwai:葵 Tun:敦 Hei:曦 Yiu:曜 Sum:琛 Chak:澤 Pok:博 Ying:瑩 Kei:琦 Ngan:銀 Wai:煒',
    middles: 'Lok:樂 Man:敏 Tsun:進 Fai:輝 Ho:浩 Shek:石 Nga:雅',
    ends: 'Ming:鳴 Kiu:橋 Lam:嵐 Yuen:源 Ting:亭 Hoi:海 Sang:生',
    isSpaced: true,
    forms: [{ name: '@ # Limited', native: '@#有限公司' }],
  },
  TW: {
    languages: ['chineseTraditional'],
    starts: 'Hung:泓 Chuo:卓 Yen:硯 Lang:朗 Pei:沛 Shuo:碩 Jui:睿 Tsen:岑 Mao:懋',
    middles: 'chi:啟 yu:昱 lo:洛 hsin:昕 kuan:冠 ting:鼎',
    ends: 'wei:微 ke:柯 sheng:昇 lin:霖 yao:曜 fang:昉 tso:佐',
    forms: [{ name: '@ # Co., Ltd.', native: '@#股份有限公司' }],
  },
  RS: {
    languages: ['serbian'],
    starts: 'Zlat:Злат Mor:Мор Dunj:Дуњ Vid:Вид Lip:Лип Trn:Трн Bor:Бор Kam:Кам Sun:Сун Jel:Јел',
    middles: 'o:о e:е i:и ar:ар ul:ул',
    ends: 'vac:вац nik:ник vir:вир gaj:гај mil:мил šte:ште pek:пек',
    forms: [{ name: '@ # d.o.o.', native: '@ # д.о.о.' }],
  },
  DE: {
    languages: ['german'],
    starts: 'Alt Brem Dorn Eich Falk Grün Hart Kahl Lind Mühl Ohl Raut Stein Tann Wald Zell',
    middles: 'els ulf ant ork ing olt',
    ends: 'berg bach hausen feld horst kamp thal rode',
    forms: [
      { name: '@ # GmbH', native: '' },
      { name: '@ # AG', native: '', isLarge: true },
    ],
  },
  NL: {
    languages: ['dutch'],
    starts: 'Brug Dijk Grav Hoek Leen Meer Noor Rijn Sluis Tol Veen Zand',
    middles: 'el ens ster on ul',
    ends: 'daal haven veld wijk zicht burg sloot',
    forms: [{ name: '@ # B.V.', native: '@ # BV' }],
  },
  PL: {
    languages: ['polish'],
    starts: 'Brzoz Dąb Gór Jesion Kłos Łęk Mil Ostr Sosn Wierz',
    middles: 'o e i ow',
    ends: 'grod lewka mir nica stok wica róża',
    forms: [{ name: '@ # Sp. z o.o.', native: '' }],
  },
  EE: {
    languages: ['estonian'],
    starts: 'Kas Laan Mänd Pihl Raud Soo Taru Vaik Õun',
    middles: 'e i a u',
    ends: 'metsa nurme vald järve kivi laid',
    forms: [{ name: '@ # OÜ', native: '' }],
  },
  KR: {
    languages: ['korean'],
    starts: 'Han:한 Dol:돌 Seo:서 Mir:미르 Ga:가 Nu:누 Bo:보 Hae:해 Cho:초',
    middles: 'ra:라 on:온 sel:셀 bin:빈 ju:주 rim:림',
    ends: 'tek:텍 nel:넬 won:원 dam:담 so:소 byeol:별',
    forms: [{ name: '@ # Co., Ltd.', native: '주식회사 @#' }],
  },
  JP: {
    languages: ['japanese'],
    starts: 'Haru:ハル Mizu:ミズ Kana:カナ Tono:トノ Yuki:ユキ Aso:アソ Nagi:ナギ Sora:ソラ',
    middles: 'be:ベ zo:ゾ re:レ mo:モ ke:ケ',
    ends: 'tsu:ツ ra:ラ mine:ミネ sawa:サワ no:ノ hira:ヒラ',
    forms: [{ name: '@ # K.K.', native: '株式会社@#' }],
  },
  VN: {
    languages: ['vietnamese'],
    starts: 'Hoàng Minh Thanh Ngọc Bảo Lâm Sơn Vân',
    middles: 'Khê Lũng Trạch Diên Quế Nghi',
    ends: 'Phát Vy Thịnh Đăng Hòa Tiên',
    isSpaced: true,
    forms: [{ name: 'Công ty TNHH # @', native: '' }],
  },
  IN: {
    languages: ['english'],
    starts: 'Var Kal Dhar Nal Prat Surv Mand Vish Chand Trin',
    middles: 'a i u e o',
    ends: 'kshara mitra vahan lekha dhara rupa vanta tirth',
    forms: [
      { name: '@ # Private Limited', native: '@ # Pvt. Ltd.' },
      { name: '@ # Limited', native: '@ # Ltd.', isLarge: true },
    ],
  },
  MY: {
    languages: ['english'],
    starts: 'Sel Mel Kuan Ser Lumut Tanj Peng Rim Cem',
    middles: 'a i u e',
    ends: 'ban rindu mas kasih tera baiduri nada',
    forms: [{ name: '@ # Sdn. Bhd.', native: '@ # Sendirian Berhad' }],
  },
  SG: {
    languages: ['english'],
    starts: 'Mer Kall Tanj Straits Orch Banyan Tem Sel Pand',
    middles: 'a i o e u',
    ends: 'lion vale mark quay ridge tara nova',
    forms: [{ name: '@ # Pte. Ltd.', native: '@ # Private Limited' }],
  },
};
