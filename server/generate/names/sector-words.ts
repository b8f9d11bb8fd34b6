/**
 * How does a company of each language say what it deals in?
 *
 * `latin:native`, in the order of KINDS_OF_BUSINESS; without a colon both are the same. An
 * underscore stands for a space.
 */
import { SECTORS } from '../goods.ts';

export const KINDS_OF_BUSINESS = [...SECTORS, 'LOGISTICS', 'HOLDING', 'TRADE'] as const;
export type KindOfBusiness = (typeof KINDS_OF_BUSINESS)[number];

/** A piece of a name, as written in Latin letters and in the script of its country. */
export interface Token {
  readonly latin: string;
  readonly native: string;
}

export type Language = keyof typeof WORDS;

const WORDS = {
  english:
    'Electronics Instruments Machinery Autoparts Textiles Foods Chemicals Homeware Logistics Holdings Trading',
  american:
    'Microdevices Instruments Machine_Works Auto_Components Apparel Provisions Polymers Home_Products Freight Group Distribution',
  semiconductor:
    'Semicon Avionics Bearings Driveline Weaving Grocers Coatings Furnishings Forwarding Partners Supply',
  russian:
    'Komponent:Компонент Pribor:Прибор Stanko:Станко Avtodetal:Автодеталь Tekstil:Текстиль Prodtorg:Продторг Khim:Хим Byt:Быт Logistika:Логистика Invest:Инвест Treyd:Трейд',
  chineseMainland:
    'Electronics:电子科技 Instruments:仪器 Machinery:机械 Auto_Parts:汽配 Textile:纺织 Foods:食品 Chemical:化工 Home_Products:家居用品 Logistics:物流 Holding:控股 Trading:贸易',
  chineseTraditional:
    'Electronics:電子 Precision:精密儀器 Machinery:機械 Auto_Parts:汽車零件 Textiles:紡織 Foods:食品 Chemicals:化工 Houseware:家品 Logistics:物流 Holdings:控股 Trading:貿易',
  turkish:
    'Elektronik Ölçüm Makina Otomotiv Tekstil Gıda Kimya Züccaciye Lojistik Holding Pazarlama',
  arabic:
    'Electronics:للإلكترونيات Instruments:للأجهزة Machinery:للآلات Auto_Parts:لقطع_الغيار Textiles:للمنسوجات Foodstuff:للمواد_الغذائية Chemicals:للكيماويات Household:للأدوات_المنزلية Logistics:للخدمات_اللوجستية Holding:القابضة General_Trading:للتجارة_العامة',
  kazakh:
    'Elektronika:Электроника Aspap:Аспап Mashina:Машина Avtobolshek:Автобөлшек Toqyma:Тоқыма Azyq:Азық Khimiya:Химия Uy:Үй Logistika:Логистика Holding:Холдинг Sauda:Сауда',
  armenian:
    'Electronics:Էլեկտրոնիկա Instruments:Սարքեր Machines:Մեքենա Auto:Ավտո Textile:Տեքստիլ Food:Սնունդ Chem:Քիմ Home:Տուն Logistics:Լոգիստիկա Holding:Հոլդինգ Trade:Թրեյդ',
  georgian:
    'Electronics:ელექტრონიკა Instruments:ხელსაწყო Machines:მანქანა Auto:ავტო Textile:ტექსტილი Food:საკვები Chem:ქიმია Home:სახლი Logistics:ლოგისტიკა Holding:ჰოლდინგი Trade:თრეიდი',
  uzbek:
    'Elektron:Электрон Asbob:Асбоб Mashina:Машина Avtoqism:Автоқисм Toʻqima:Тўқима Oziq:Озиқ Kimyo:Кимё Uy:Уй Logistika:Логистика Xolding:Холдинг Savdo:Савдо',
  serbian:
    'Elektronika:Електроника Instrumenti:Инструменти Mašine:Машине Autodelovi:Аутоделови Tekstil:Текстил Hrana:Храна Hemija:Хемија Dom:Дом Logistika:Логистика Holding:Холдинг Promet:Промет',
  german:
    'Elektronik Messtechnik Maschinenbau Fahrzeugteile Textil Feinkost Chemie Haushaltswaren Spedition Beteiligungs Handels',
  dutch:
    'Elektronica Meettechniek Machines Autodelen Textiel Levensmiddelen Chemie Wonen Expeditie Beheer Handel',
  polish:
    'Elektronika Pomiary Maszyny Autoczęści Tkaniny Delikatesy Chemia Dom Spedycja Inwestycje Handel',
  estonian:
    'Elektroonika Mõõteriistad Masinad Autoosad Tekstiil Toit Keemia Kodu Logistika Varad Kaubandus',
  azerbaijani:
    'Elektronika Cihaz Maşın Avtohissə Tekstil Qida Kimya Məişət Logistika Holdinq Ticarət',
  korean:
    'Electronics:전자 Instruments:계측 Machinery:기계 Auto_Parts:오토파츠 Textile:섬유 Foods:식품 Chemical:화학 Living:리빙 Logistics:물류 Holdings:홀딩스 Trading:무역',
  japanese:
    'Denshi:電子 Keiki:計器 Kikai:機械 Buhin:部品 Orimono:織物 Shokuhin:食品 Kagaku:化学 Seikatsu:生活 Butsuryu:物流 Holdings:ホールディングス Shoji:商事',
  vietnamese:
    'Điện_Tử Thiết_Bị_Đo Cơ_Khí Phụ_Tùng Dệt_May Thực_Phẩm Hóa_Chất Gia_Dụng Hậu_Cần Đầu_Tư Thương_Mại',
} as const;

const parsed = new Map<string, readonly Token[]>();

/** `Kre:Кре Vol:Вол` to tokens; the same text is read once. */
export function parseTokens(text: string): readonly Token[] {
  let tokens = parsed.get(text);
  if (tokens === undefined) {
    tokens = text.split(' ').map((each) => {
      const [latin = '', native = latin] = each.replaceAll('_', ' ').split(':');
      return { latin, native };
    });
    parsed.set(text, tokens);
  }
  return tokens;
}

export function findSectorWord(language: Language, kind: KindOfBusiness): Token {
  const token = parseTokens(WORDS[language])[KINDS_OF_BUSINESS.indexOf(kind)];
  if (token === undefined) throw new RangeError(`No word for ${kind} in ${language}`);
  return token;
}
