/**
 * Which country does a text name? By its codes, and by its name in the languages of trade records.
 *
 * A name is looked up whole: nothing is guessed from a part of it. Short names come from the
 * runtime's own locale data; those that customs and trade databases write otherwise stand here.
 */
import { COUNTRY_CODES } from '../model/country.ts';
import type { CountryCode } from '../model/entity.ts';

const LANGUAGES = ['en', 'ru', 'tr', 'zh', 'zh-Hant', 'es', 'ko', 'de', 'fr', 'pt', 'uk', 'it'];

/** ISO 3166-1 alpha-3, behind the alpha-2 code. */
const ALPHA_3 =
  'ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE ' +
  'BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS ' +
  'BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN ' +
  'COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST ' +
  'EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF ' +
  'GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD ' +
  'HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM ' +
  'JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA ' +
  'LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD ' +
  'MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM ' +
  'NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG ' +
  'PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA ' +
  'SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD ' +
  'STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON ' +
  'TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR ' +
  'VNVNM VUVUT WFWLF WSWSM XKXKX YEYEM YTMYT ZAZAF ZMZMB ZWZWE';

const OTHER_NAMES: Partial<Record<CountryCode, readonly string[]>> = {
  AE: ['UAE', 'U.A.E.', 'Emirates', 'ОАЭ', '阿联酋', 'BAE', 'EAU'],
  BO: ['Bolivia, Plurinational State of'],
  BY: ['Belorussia', 'Белоруссия', 'Республика Беларусь'],
  CD: ['Congo, Democratic Republic of the', 'DR Congo', 'Democratic Republic of the Congo'],
  CI: ["Cote d'Ivoire", 'Ivory Coast'],
  CN: [
    'PRC',
    'P.R. China',
    'PR China',
    "People's Republic of China",
    'China (Mainland)',
    'КНР',
    'Китайская Народная Республика',
    '中华人民共和国',
    'Çin Halk Cumhuriyeti',
    '중화인민공화국',
  ],
  CV: ['Cape Verde'],
  CZ: ['Czech Republic', 'Чешская Республика', 'Çek Cumhuriyeti'],
  GB: [
    'UK',
    'U.K.',
    'Great Britain',
    'England',
    'Scotland',
    'Northern Ireland',
    'Англия',
    'İngiltere',
  ],
  HK: [
    'Hong Kong',
    'Hongkong',
    'Hong Kong, China',
    'Hong Kong SAR',
    'Гонконг',
    '香港',
    '中国香港',
    '홍콩',
  ],
  IR: ['Iran (Islamic Republic of)', 'Iran, Islamic Republic of', 'Islamic Republic of Iran'],
  KG: ['Kyrgyz Republic', 'Kirghizia', 'Киргизия', 'Кыргызстан', 'Кыргызская Республика'],
  KP: ["Korea, Democratic People's Republic of", "Democratic People's Republic of Korea", 'КНДР'],
  KR: [
    'Korea',
    'Republic of Korea',
    'Korea, Republic of',
    'Korea, South',
    'Южная Корея',
    'Республика Корея',
    'Корея, Республика',
    'Güney Kore',
    '대한민국',
  ],
  KZ: ['Республика Казахстан'],
  LA: ["Lao People's Democratic Republic"],
  MD: ['Moldova, Republic of', 'Republic of Moldova', 'Молдавия', 'Республика Молдова'],
  MK: ['Macedonia', 'Македония'],
  MM: ['Burma'],
  MO: ['Macao', 'Macau', 'Макао', '中国澳门'],
  NL: ['Holland', 'The Netherlands', 'Голландия', 'Hollanda'],
  PS: ['Palestine, State of', 'Palestinian Territory'],
  RU: ['Russian Federation', 'Российская Федерация', 'РФ', 'Rusya Federasyonu'],
  RS: ['Republic of Serbia'],
  SY: ['Syrian Arab Republic'],
  SZ: ['Swaziland'],
  TR: ['Turkey', 'Türkiye', 'Turkiye', 'Турецкая Республика'],
  TW: [
    'Taiwan',
    'Taiwan, Province of China',
    'Taiwan, China',
    'Chinese Taipei',
    'Тайвань',
    '台湾',
    '中国台湾',
    '臺灣',
  ],
  TZ: ['Tanzania, United Republic of', 'United Republic of Tanzania'],
  US: [
    'USA',
    'U.S.A.',
    'U.S.',
    'United States of America',
    'США',
    'Соединенные Штаты',
    'ABD',
    'EE.UU.',
    'EEUU',
    '미국',
    '美国',
  ],
  VE: ['Venezuela, Bolivarian Republic of'],
  VN: ['Viet Nam', 'Socialist Republic of Vietnam', 'Вьетнам'],
};

let names: ReadonlyMap<string, CountryCode> | null = null;

/** Null when it is the name of none. Two-letter codes are taken in capitals only. */
export function findCountry(text: string): CountryCode | null {
  if (COUNTRY_CODES.has(text)) return text;
  if (text.length < 2) return null;
  names ??= buildNames();
  return names.get(fold(text)) ?? null;
}

function buildNames(): Map<string, CountryCode> {
  const all = new Map<string, CountryCode>();
  for (const language of LANGUAGES) {
    const shown = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of COUNTRY_CODES) {
      const name = shown.of(code);
      if (name && !all.has(fold(name))) all.set(fold(name), code);
    }
  }
  for (const pair of ALPHA_3.split(' ')) all.set(fold(pair.slice(2)), pair.slice(0, 2));
  for (const [code, others] of Object.entries(OTHER_NAMES)) {
    for (const name of others ?? []) all.set(fold(name), code);
  }
  return all;
}

/** Case, accents, dots and the article do not tell one country from another. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/İ/g, 'I')
    .replace(/Ё/g, 'Е')
    .replace(/&/g, ' AND ')
    .replace(/[.'’`()]/g, '')
    .replace(/[\s,/-]+/g, ' ')
    .replace(/^THE /, '')
    .trim();
}
