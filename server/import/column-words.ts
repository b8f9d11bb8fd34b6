/**
 * What does the name of a column say it holds? In the languages that trade records come in.
 *
 * Names are compared folded: lower case, no accents, words apart. A party's column is two things, a
 * role and what of the party it holds, and any of the one goes with any of the other. Patterns are
 * stems, since languages bend their words; a weight says how sure the words alone make us, 0 to 1.
 * Longer than a file should be, because it is a table.
 */

export interface WordClue {
  readonly field: string;
  readonly weight: number;
  /** The words that say so, as they stand in the folded name. */
  readonly words: string;
  /** What a number has to be multiplied with to be in our unit. */
  readonly factor?: number;
  readonly dateKind?: 'ARRIVAL' | 'DEPARTURE' | 'DECLARATION';
  /** Currency that the name states. */
  readonly currency?: string;
}

type Rule = readonly [pattern: RegExp, weight: number];

/** `shpPanjivaId`, `İthalatçı Ülkesi`, `G022 (Наименование)` to words apart, without accents. */
export function foldColumnName(name: string): string {
  return name
    .replace(/(\p{Ll}|\d)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}$%/№]+/gu, ' ')
    .trim();
}

const CONSIGNOR: readonly Rule[] = [
  [/consignor|shipper|^shp(?!mt)|exporter|exportador(?!a)|exporting (company|firm|party)/, 0.97],
  [
    /отправител|экспортер|ihracatci|gonderici|gonderen|发货(人|单位|企业)|發貨人|出口(商|企业|公司|单位)|境外发货/,
    0.97,
  ],
  [
    /수출(자|업체|회사|상|기업)|송하인|발송인|remitente|remetente|embarcador|expediteur|absender|exporteur/,
    0.97,
  ],
  [
    /supplier|sender|поставщик|proveedor|fornecedor|tedarikci|供应商|供貨|供货商|공급(자|업체|사)/,
    0.9,
  ],
  [/seller|vendor|продав[еци]|vendedor|satici|卖方|賣方|판매(자|업체)|매도인/, 0.88],
  [/^(source|from|origin) (company|firm|party|entity)|^source( id| name)?$|^from$/, 0.8],
];
const CONSIGNEE: readonly Rule[] = [
  [
    /consignee|^con ?(name|country|panjiva|city|addr)|importer|importador(?!a)|importing (company|firm|party)/,
    0.97,
  ],
  [
    /(?<!грузо)получател|грузополучател|импортер|ithalatci|收货(人|单位|企业)|收貨人|进口(商|企业|公司|单位)|進口商|境内收货/,
    0.97,
  ],
  [
    /수입(자|업체|회사|상|기업)|수하인|수취인|destinatario|consignatario|destinataire|empfanger|importeur/,
    0.97,
  ],
  [
    /buyer|purchaser|receiver|recipient|покупател|comprador|alici|买方|買方|购买方|采购商|구매(자|업체)|매수인/,
    0.88,
  ],
  [/customer|musteri|client|cliente|客户|고객/, 0.7],
  [/^(target|to|destination) (company|firm|party|entity)|^target( id| name)?$|^to$/, 0.8],
];
/** Parties that are neither, and what is not about the party itself. */
const OTHER_PARTY =
  /notify|notif|carrier|courier|broker|declarant|declarante|agent(?!ina)|manufactur|producer|maker|bank|forwarder|holder|parent|global hq|domestic|ultimate|headquarter|перевозчик|декларант|изготовител|производител|контрактодержател|брокер|agente|fabricante|transportista|tasiyici|uretici|musavir|报关行|申报单位|生产|制造|承运|通知|신고인|제조|운송|관세사|대리|통지|представител|финанс/;
const NOT_OF_PARTY =
  /address|adres|addr|direccion|endereco|адрес|地址|주소|city|ciudad|sehir|город|城市|도시|\bstate\b|state region|postal|post ?code|\bzip|zipcode|phone|telefon|\btel\b|fax|mail|website|\burl\b|duns|d u n s|\bsic\b|naics|industry|employees|revenue|route|original format|trade roles|market cap|ticker|incorporated|район|област|регион|улиц|индекс|телефон|电话|邮箱|전화|comuna|province|\bdate\b|\bweight|\bvalue|quantity|contact/;
const COUNTRY =
  /country|jurisdiction|nation(?!al)|\bpais\b|\bulke|стран|国家|國家|国别|国$|국가|국적|나라|\bland\b|countrycode/;
const ID =
  /\bids?\b|panjiva ?id|(?<=source|target|consignor|consignee|shipper|importer|exporter)id$|\bno\b|№|number|\bnum\b|\bcode\b|\btin\b|\binn\b|инн|кпп|огрн|\btax|vergi|\bvkn\b|\bnit\b|\bruc\b|\brut\b|\brfc\b|cnpj|\bnif\b|eori|信用代码|代码|代碼|编码|编号|編號|번호|코드|부호|(^| )код(?! стран)|registration|kimlik/;

interface FieldRules {
  readonly field: string;
  readonly rules: readonly Rule[];
  readonly not?: RegExp;
}

const UNIT_OR_TAX =
  /\bunit|per (kg|unit|ton)|\/ ?kg|birim|за единиц|за кг|за 1|usd ?kg|单价|單價|단가|unitari|\btax|duty|duties|vergi|налог|пошлин|ндс|акциз|税额|关税|稅|세액|관세|부가세|freight|navlun|фрахт|运费|운임|insurance|sigorta|seguro|страхов|保险|보험|flete|frete|\brate\b|oran|курс|汇率|환율|weight|\bтип\b|\btype\b|count\b|percent|%|корректиров|метод|признак|условие|terms/;

/** The first that fits counts, in each field. */
const FIELDS: readonly FieldRules[] = [
  {
    field: 'record',
    rules: [
      [
        /declaration (id|no|number)|customs (declaration|entry) (id|no|number)|entry (no|number|id)|panjiva ?record ?id/,
        0.97,
      ],
      [
        /номер (декларац|дт|гтд)|^nd\b|(№|no) ?(декларац|дт|гтд)|регистрационн\w* (номер|№)|beyanname (no|numara|kodu)|tescil (no|numara)/,
        0.97,
      ],
      [
        /报关单(号|编号)|報關單號|申报单号|신고번호|신고서번호|수입번호|numero (de )?(la )?declaracion|num(ero)? (de )?(dua|dam|manifiesto|despacho|operacion|documento)/,
        0.97,
      ],
      [
        /bill of lading( no| number| id| nbr)?$|^(house )?(b ?\/? ?l|bol|hbl)( no| number| id)?$|提单号?|提單號|(b ?\/? ?l|선하증권) ?번호|konsimento no|коносамент|conocimiento( de embarque)?/,
        0.93,
      ],
      [
        /(record|shipment|transaction|row|consignment|delivery) (id|no|number)$|^(record|reference)$|^(record|shipment|transaction|row)id$|流水号|序号|관리번호|номер записи/,
        0.85,
      ],
      [/^(id|no|key|nr|number|номер|编号|번호|numero|№|seq|sira no)$/, 0.7],
    ],
    not: /master|type|\bdate\b|\bitem\b|\bline\b|container|invoice|order|hs\b|tariff|contract|parent/,
  },
  {
    field: 'hs',
    rules: [
      [
        /\bhs ?\d?\b.*(code|kod|编码|코드|부호|number)|^hs ?codes?|hscode|\bhts|\bhs6\b|^hs$|тн ?вэд|гтип|\bgtip|tariff (code|no|number|item|line|classification)|harmonized|harmonised/,
        0.97,
      ],
      [
        /commodity code|\bcn ?(8 )?code|海关编码|海關編碼|商品(编码|编号|代码|編碼)|税则|税号|稅號|hs ?编码|품목(번호|코드)|세번|hs ?부호|hs ?코드|tarife|код товар/,
        0.95,
      ],
      [
        /partida|(posicion|fraccion|codigo) arancelaria?|arancel|subpartida|nandina|\bncm\b|naladisa|codigo (sa|armonizado|hs)|code sh|zolltarif|warennummer/,
        0.95,
      ],
      [/product code|goods code|^tariff$|^commodity$|urun kodu|货物代码/, 0.7],
    ],
    not: /\brate\b|desc|описан|наименован|\bname\b|adi\b|tanim|chapter|名称|명$|hs2\b|hs4\b|value|weight|price|edition|version/,
  },
  {
    field: 'description',
    rules: [
      [
        /goods (shipped|description)|product (details?|description)|description( of)?( the)?( goods| cargo| commodity)?|commodity (description|name)|cargo description/,
        0.93,
      ],
      [
        /наименован\w* и характеристик|описани\w*( и характеристик\w*)?|наименован\w* (товар|груз)|(mal|esya|urun|ticari|madde)\w* (tanim|ad|cins)|tanim/,
        0.93,
      ],
      [
        /(商品|产品|產品)(名称|描述|名)|货物(名称|描述)|貨物名稱|货名|品名|规格型号|품명|품목명|물품명|거래품명|규격|descripcion|mercanc|mercader|descricao|bezeichnung|designation/,
        0.93,
      ],
      [
        /^goods$|^product( name)?$|^cargo$|^commodity( name)?$|^item( name| description)?$|^товар$|^producto$|^desc$|goods name/,
        0.8,
      ],
    ],
    not: /\bcode\b|\bкод\b|origin|value|weight|\bmarks?\b|\btype\b|count|country|quantity|编码|코드|번호|изготовител|price|party|\bid\b|port|terms/,
  },
  {
    field: 'currency',
    rules: [
      [
        /currency|\bccy\b|валют|doviz|para birimi|币种|币制|货币|幣別|통화|moneda|moeda|divisa|devise|wahrung/,
        0.93,
      ],
    ],
    not: /\brate\b|курс|kuru?\b|汇率|환율|tasa|exchange|цифр/,
  },
  {
    field: 'weightKg',
    rules: [
      [
        /net ?(weight|mass|wt|kg)|вес нетто|масса нетто|нетто|net agirlik|净重|淨重|순중량|peso net|peso liquido|poids net|nettogewicht/,
        0.95,
      ],
      [
        /gross ?(weight|mass|wt|kg)|вес брутто|брутто|brut agirlik|毛重|총중량|peso brut|poids brut/,
        0.85,
      ],
      [
        /weight|\bmass\b|kilos|kilogram|\bkgs?\b|weightkg|вес\b|масса|agirlik|重量|중량|무게|\bpeso\b|poids|gewicht/,
        0.82,
      ],
    ],
    not: /\bunit\b|unit of|original format|\$|\busd\b|\bper\b|за кг|value|price|стоимост|volum|measure/,
  },
  {
    field: 'quantity',
    rules: [
      [/^(quantity|qty|количество|数量|수량)$/, 0.93],
      [
        /quantity|\bqty\b|количеств|кол во\b|miktar|\badet\b|数量|數量|수량|cantidad|quantidade|quantite|menge/,
        0.9,
      ],
      [/\bteu\b|volumeteu|volume ?teu/, 0.75],
    ],
    not: /unit|ед изм|единиц|birim|单位|단위|unidad|мест|package|container|\bprice\b|\bcode\b|\btype\b|наименован|упаков/,
  },
  {
    field: 'unit',
    rules: [
      [
        /(quantity|qty|q) unit|unit of (measure|quantity|qty)|\buom\b|measurement unit|unit (code|name)|^units?$|(quantity|qty) uom/,
        0.92,
      ],
      [
        /ед\w* ?изм|единиц\w* измер|olcu birim|miktar birim|^birim|计量单位|数量单位|^单位$|單位|(수량)?단위$|unidad(es)?( de medida| comercial)?$/,
        0.92,
      ],
    ],
    not: /weight|price|value|\bm unit\b|вес|цена|单价|중량|за единиц/,
  },
  {
    field: 'originCountry',
    rules: [
      [
        /country of (origin|manufacture)|origin country|\bcoo\b|country origin|mense|происх|原产|原產|원산|pais (de )?origen|pais de origem|pays d origine|ursprungsland/,
        0.95,
      ],
      [/^origin$|^origen$|^made in$/, 0.65],
    ],
    not: /port|indicator|certificate|표시|\btype\b|name of|город|регион|preference/,
  },
  {
    field: 'departureCountry',
    rules: [
      [
        /country of (departure|dispatch|despatch|export|exportation|lading|loading|shipment|consignment|supply)|(departure|export|exporting|dispatch|loading|shipping|supply) country|port of (lading|loading) country|shipment origin|shpmt ?origin|foreign country/,
        0.94,
      ],
      [
        /стран\w* (отправлени|вывоз|экспорт(?!ер))|出口国|отправлени|(cikis|sevk|yukleme|ihrac\w*|sevkiyat) ulke|启运国|起运国|啟運國|贸易国|运出国|적출국|출발국|선적국|발송국|수출국|pais (de )?(procedencia|embarque|exportacion|compra|adquisicion)|procedencia/,
        0.94,
      ],
    ],
    not: /отправител|\bdate\b|дата|port code|город|province|region$/,
  },
  {
    field: 'arrivalCountry',
    rules: [
      [
        /country of (destination|import|importation|arrival|unlading|discharge|delivery)|(destination|import|importing|arrival) country|port of (unlading|discharge) country|shipment destination|shpmt ?destination|^destination$/,
        0.94,
      ],
      [
        /стран\w* (назначени|ввоз|импорт(?!ер)|прибыти)|进口国|到达国|назначени|(varis|ithal\w*|gidecegi|hedef) ulke|目的国|目的地国|运抵国|运抵|抵运国|도착국|목적국|수입국|pais (de )?(destino|importacion)/,
        0.94,
      ],
    ],
    not: /получател|\bdate\b|дата|port code|город|province|region$|место|terms/,
  },
  { field: 'dateKind', rules: [[/^date (kind|type)$/, 0.9]] },
  { field: 'hsEdition', rules: [[/hs (edition|version|revision)|^edition$/, 0.9]] },
  {
    field: 'transitCountries',
    rules: [
      [
        /transit countr|transshipment countr|via countr|стран\w* транзит|transit ulke|中转国|경유국|paises? de transito/,
        0.9,
      ],
    ],
  },
  {
    field: 'carrier',
    rules: [
      [
        /carrier( name)?$|shipping line|courier|перевозчик|tasiyici|nakliyeci|承运(人|商)|船公司|运输公司|운송(사|업체|인)|선사|특송업체|transportista|naviera|transportador|transporteur/,
        0.88,
      ],
      [/airline|forwarder|acente|货代/, 0.5],
    ],
    not: /\bcode\b|address|city|\bstate\b|\bzip|phone|country|адрес|\bscac\b/,
  },
];

/** Boxes of the customs declaration of the Eurasian Economic Union, as databases name them. */
const BOXES: Readonly<Record<string, string>> = {
  nd: 'record',
  g072: 'date',
  g021: 'consignorId',
  g022: 'consignorName',
  g0231: 'consignorCountry',
  g081: 'consigneeId',
  g082: 'consigneeName',
  g0831: 'consigneeCountry',
  g15a: 'departureCountry',
  g15: 'departureCountry',
  g17a: 'arrivalCountry',
  g17b: 'arrivalCountry',
  g17: 'arrivalCountry',
  g16: 'originCountry',
  g34: 'originCountry',
  g221: 'currency',
  'g31 1': 'description',
  g33: 'hs',
  g35: 'weightKg',
  g38: 'weightKg',
  g42: 'value',
  g46: 'valueUsd',
};

const DATES: readonly (readonly [RegExp, number, WordClue['dateKind'] | null])[] = [
  [
    /arrival|прибыти|varis tarih|到港|抵港|到达|入港|도착|입항|arribo|llegada|chegada|arrivee|ankunft/,
    0.96,
    'ARRIVAL',
  ],
  [
    /(declaration|registration|clearance|entry|customs|filing|acceptance) date|date of (declaration|registration|clearance|entry)|дата (регистрац|декларир|подачи|дт|гтд|оформлен)|tescil tarih|beyanname tarih|申报日期|报关日期|신고(일자|일)|수입신고일|수리일|fecha (de )?(declaracion|aceptacion|numeracion|registro|despacho|legalizacion)|import date|дата импорта|ithalat tarih|进口日期|進口日期|수입일/,
    0.95,
    'DECLARATION',
  ],
  [
    /(departure|export|ship|shipping|shipment|loading|sailing|dispatch|despatch|on board|etd) ?date|date of (departure|export|shipment|dispatch)|shipped on|дата (отправ|отгруз|вывоз|экспорт)|(sevk|cikis|yukleme|ihracat) tarih|出口日期|装船|离港|发货日期|출항|선적일|출발일|수출일|출고일|fecha (de )?(embarque|salida|exportacion|zarpe)/,
    0.95,
    'DEPARTURE',
  ],
  [
    /^date$|^day$|^дата$|^tarih$|^日期$|^일자$|^날짜$|^fecha$|^data$|^datum$|g072|trade date|transaction date/,
    0.86,
    null,
  ],
  [/\bdate\b|дата|tarih|日期|일자|날짜|fecha|arrivaldate|date$/, 0.7, null],
];
const NOT_DATES =
  /expir|birth|\bdue\b|updat|modif|created|file date|payment|paid|contract|invoice|year|month only|договор|контракт|оплат|выпуск|изменен|счет|odeme|fatura|付款|发票|합의/;

const VALUES: readonly Rule[] = [
  [
    /(customs|declared|invoice|fob|cif|total|statistical|goods|shipment|trade|transaction) ?(value|amount|price)|value ?of ?goods|valueofgoods|\bfob\b|\bcif\b|amount (usd|fob|cif)|^usd$/,
    0.93,
  ],
  [
    /(фактурн|таможенн|статистическ|общ|инвойс)\w* (стоимост|цен|сумм)|стоимост|总价|總價|金额|金額|货值|总值|成交(总)?价|과세가격|(신고|수입|수출|총|송장)\w*(금액|가격|가액)|금액|가액|fatura (bedel|tutar)|(istatistiki|gumruk|toplam) (kiymet|deger|bedel|tutar)|valor|importe|monto/,
    0.93,
  ],
  [/\bvalue\b|\bamount\b|kiymet|\bbedel|tutar|deger|сумма|价值|가격|\bmontant\b|\bwert\b/, 0.85],
  [/price|\bцена|价格|fiyat|precio|preco|preis/, 0.75],
];
const USD = /\busd\b|us ?\$|\$|долл|сша|美元|美金|미화|달러|dolar|usd$/;
const CURRENCIES = /\b(eur|rub|rur|cny|rmb|krw|try|tl|jpy|gbp|inr|kzt|uah|aed)\b/;
const TO_ISO: Readonly<Record<string, string>> = { rmb: 'CNY', tl: 'TRY', rur: 'RUB' };

/** Every field that the name of a column may stand for, the likeliest first; empty when none. */
export function findWordClues(column: string): WordClue[] {
  const name = foldColumnName(column);
  const clues: WordClue[] = [...findBox(name)];
  const party = findParty(name);
  if (party !== null) clues.push(party);
  for (const { field, rules, not } of FIELDS) {
    if (not?.test(name)) continue;
    const rule = rules.find(([pattern]) => pattern.test(name));
    if (rule === undefined) continue;
    const isOfParty = party !== null && !['record', 'carrier'].includes(field);
    const scale = toScale(field, name);
    // What need not be converted comes before what does.
    const weight = rule[1] * (isOfParty ? 0.6 : 1) * (scale.factor === undefined ? 1 : 0.85);
    clues.push({ field, weight, words: rule[0].exec(name)![0].trim(), ...scale });
  }
  clues.push(...findDate(name), ...findValue(name));
  return clues.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
}

function findBox(name: string): WordClue[] {
  const [, box] = /^(nd|g\d+(?: \d+)?[ab]?)\b/.exec(name) ?? [];
  if (box === undefined) return [];
  const field = BOXES[box] ?? BOXES[box.split(' ')[0]!];
  if (field === undefined) return [];
  const isWhole = box in BOXES;
  const isSecond = ['g15', 'g16', 'g17', 'g35'].includes(box); // the code, and net weight, come first
  const weight = isWhole ? (isSecond ? 0.88 : 0.98) : 0;
  const dateKind = field === 'date' ? ({ dateKind: 'DECLARATION' } as const) : {};
  return [{ field, weight, words: `box ${box.toUpperCase()}`, ...dateKind }];
}

function findParty(name: string): WordClue | null {
  if (OTHER_PARTY.test(name)) return null;
  const found = [
    { role: 'consignor', rule: CONSIGNOR.find(([pattern]) => pattern.test(name)) },
    { role: 'consignee', rule: CONSIGNEE.find(([pattern]) => pattern.test(name)) },
  ].filter(({ rule }) => rule !== undefined);
  if (found.length !== 1) return null;
  const { role, rule } = found[0]!;
  if (NOT_OF_PARTY.test(name)) return null;
  const words = rule![0].exec(name)![0].trim();
  const part = COUNTRY.test(name) ? 'Country' : ID.test(name) ? 'Id' : 'Name';
  return { field: `${role}${part}`, weight: rule![1], words };
}

function findDate(name: string): WordClue[] {
  if (NOT_DATES.test(name)) return [];
  const rule = DATES.find(([pattern]) => pattern.test(name));
  if (rule === undefined) return [];
  const [pattern, weight, dateKind] = rule;
  const words = pattern.exec(name)![0].trim();
  return [{ field: 'date', weight, words, ...(dateKind && { dateKind }) }];
}

function findValue(name: string): WordClue[] {
  if (UNIT_OR_TAX.test(name)) return [];
  const rule = VALUES.find(([pattern]) => pattern.test(name));
  if (rule === undefined) return [];
  const [pattern, weight] = rule;
  const words = pattern.exec(name)![0].trim();
  // The statistical value of the declaration is in US dollars wherever that form is used.
  if (USD.test(name)) return [{ field: 'valueUsd', weight, words }];
  if (/статистическ/.test(name)) return [{ field: 'valueUsd', weight: weight * 0.9, words }];
  const stated = CURRENCIES.exec(name)?.[1];
  const currency = stated === undefined ? null : (TO_ISO[stated] ?? stated.toUpperCase());
  return [{ field: 'value', weight, words, ...(currency !== null && { currency }) }];
}

function toScale(field: string, name: string): { factor?: number } {
  if (field !== 'weightKg') return {};
  if (/\blbs?\b|pound|фунт/.test(name)) return { factor: 0.45359237 };
  if (/\bt\b|\btons?\b|tonn|\bmt\b|тонн|\bton\b|吨/.test(name)) return { factor: 1000 };
  return /\bg\b|gram(?!mar)(?<!kilogram)/.test(name) ? { factor: 0.001 } : {};
}
