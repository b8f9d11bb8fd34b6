/**
 * How are legal forms written in each country, and which class is each of?
 *
 * The classes are ours: coarse enough that a limited company is one everywhere, fine enough that it
 * is not taken for a stock company. Which forms exist, and how they are abbreviated, is public: the code list
 * of entity legal forms behind ISO 20275 (kept by GLEIF) and the company laws it cites; put here in
 * our own form, with the romanisations that trade records use. Long by the number of countries.
 *
 * LLC: members are not liable, shares are not traded: GmbH, OOO, Ltd. JSC: divided into shares:
 * AO, A.Ş., SA, Inc. PUBLIC: those whose shares are offered to all. LIMITED: East Asian
 * "Co., Ltd", which either may call itself in English. FREE_ZONE: LLC of a free zone. PARTNERSHIP, SOLE
 * (one person trading), STATE (unitary or state enterprise), COOPERATIVE, NON_PROFIT, BRANCH (not a
 * company of its own). COMPANY: says no more than that it is one.
 */
export const LEGAL_CLASSES = [
  'LLC',
  'JSC',
  'PUBLIC',
  'LIMITED',
  'FREE_ZONE',
  'PARTNERSHIP',
  'SOLE',
  'STATE',
  'COOPERATIVE',
  'NON_PROFIT',
  'BRANCH',
  'COMPANY',
] as const;
export type LegalClass = (typeof LEGAL_CLASSES)[number];

/**
 * `[countries, class, forms]`; forms are parted by `;`. Countries are ISO codes, `*` for forms that
 * many share. Dots, case and marks do not matter: they are read as names are. A form with `-` before
 * it only ends a name (`-ag`), one with `-` after it only begins one (`ao-`): words of two letters are
 * words as well.
 */
export const LEGAL_FORMS: readonly (readonly [string, LegalClass, string])[] = [
  // English, used by registers of many countries and in translations.
  [
    '*',
    'LLC',
    'ltd; limited; llc; l l c; limited liability company; limited liability co; ltd liability company; with limited liability; limited company; ltd company; ltd co; private limited; private limited company; pvt ltd; pvt limited; private ltd; pty ltd; pty limited; proprietary limited; society with limited liability; limited liability partnership company; company with limited liability; foreign limited liability company; additional liability company',
  ],
  [
    '*',
    'LIMITED',
    'co ltd; company limited; co limited; company ltd; coltd; corp ltd; corporation limited; corporation ltd',
  ],
  [
    '*',
    'JSC',
    'jsc; joint stock company; joint stock co; closed joint stock company; cjsc; joint stock; jscompany; stock company; closed joint-stock company; jointstock company; limited by shares; company limited by shares; close corporation; private joint stock company; prjsc; pjs; private jsc; pjs co',
  ],
  [
    '*',
    'PUBLIC',
    'plc; public limited company; public company; pjsc; ojsc; open joint stock company; public joint stock company; public joint stock co; publ; public jsc; open jsc; public company limited; pcl',
  ],
  [
    '*',
    'PARTNERSHIP',
    'llp; lp; limited partnership; limited liability partnership; general partnership; partnership; gp',
  ],
  [
    '*',
    'SOLE',
    'sole proprietor; sole proprietorship; individual entrepreneur; sole establishment',
  ],
  [
    '*',
    'STATE',
    'state enterprise; federal state unitary enterprise; state unitary enterprise; unitary enterprise; state owned enterprise; state company; state corporation; federal state budgetary institution; federal state institution; state institution; federal state autonomous institution; state owned company; fsue; sue; federal state enterprise; federal state budget institution; federal state budgetary scientific institution',
  ],
  ['*', 'BRANCH', 'branch; branch office; representative office; rep office; liaison office'],
  [
    '*',
    'NON_PROFIT',
    'foundation; association; society; ngo; autonomous non profit organization; autonomous noncommercial organization; non profit organization; nonprofit organization',
  ],
  ['*', 'COOPERATIVE', 'cooperative; co operative; cooperative society'],
  ['*', 'COMPANY', '-company; -co; and co; the company; -comp; & co'],
  ['US CA', 'JSC', 'inc; incorporated; corp; corporation'],
  ['US', 'LLC', 'pllc; plc llc; l c; -lc'],
  ['GB IE', 'LLC', 'designated activity company; dac; cyfyngedig; unlimited company'],
  // Russia and its neighbours.
  [
    'RU',
    'LLC',
    'ООО; ooo; общество с ограниченной ответственностью; obshchestvo s ogranichennoi otvetstvennostyu; obschestvo s ogranichennoy otvetstvennostyu; obshchestvo s ogranichennoy otvetstvennostyu; obshchestvo s ogranichennoi otvetstvennostiu; obshchestvo s ogranichennoy otvetstvennostiu; ОДО; odo; общество с дополнительной ответственностью; o o o',
  ],
  [
    'RU',
    'JSC',
    'АО; ao-; -ao; aktsionernoe obshchestvo otkrytogo tipa; aktsionernoe obshchestvo zakrytogo tipa; ЗАО; zao; НАО; nao-; акционерное общество; aktsionernoe obshchestvo; aktsionernoye obshchestvo; akcionernoe obshestvo; закрытое акционерное общество; zakrytoe aktsionernoe obshchestvo; aktsionernoe obschestvo; zakrytoye aktsionernoye obshchestvo; непубличное акционерное общество; a o; z a o',
  ],
  [
    'RU',
    'PUBLIC',
    'ПАО; pao; ОАО; oao; публичное акционерное общество; publichnoe aktsionernoe obshchestvo; открытое акционерное общество; otkrytoe aktsionernoe obshchestvo; publichnoye aktsionernoye obshchestvo; otkrytoye aktsionernoye obshchestvo; o a o; p a o',
  ],
  [
    'RU',
    'SOLE',
    'ИП; ip-; индивидуальный предприниматель; individualnyy predprinimatel; individualny predprinimatel',
  ],
  [
    'RU',
    'STATE',
    'ФГУП; fgup; ГУП; gup; МУП; mup; ФГБУ; fgbu; ФКП; fkp; ФГАУ; fgau; fgbnu; федеральное государственное унитарное предприятие; federalnoe gosudarstvennoe unitarnoe predpriyatie; государственное унитарное предприятие; gosudarstvennoe unitarnoe predpriyatie; федеральное казенное предприятие; federalnoe kazennoe predpriyatie; federalnoye gosudarstvennoye unitarnoye predpriyatiye; gosudarstvennoe predpriyatie',
  ],
  [
    'RU',
    'NON_PROFIT',
    'АНО; ano-; НКО; автономная некоммерческая организация; avtonomnaya nekommercheskaya organizatsiya',
  ],
  ['RU', 'COOPERATIVE', 'кооператив; kooperativ; спк'],
  ['RU', 'PARTNERSHIP', 'товарищество; полное товарищество; коммандитное товарищество'],
  ['RU', 'BRANCH', 'филиал; filial; представительство; predstavitelstvo'],
  ['BY', 'LLC', 'ООО; ТАА; taa; таварыства з абмежаванай адказнасцю'],
  ['BY', 'JSC', 'ААТ; aat; ЗАТ; zat'],
  [
    'BY',
    'STATE',
    'УП; up-; ЧУП; chup; ЧТУП; chtup; РУП; rup; частное унитарное предприятие; унитарное предприятие; unitarnoe predpriyatie; частное предприятие; chastnoe predpriyatie; чп; ИП; СООО; sooo; ИООО; iooo; republican unitary enterprise',
  ],
  [
    'UA',
    'LLC',
    'ТОВ; tov; товариство з обмеженою відповідальністю; tovarystvo z obmezhenoiu vidpovidalnistiu; tovarystvo z obmezhenoyu vidpovidalnistyu',
  ],
  [
    'UA',
    'JSC',
    'АТ; at-; ПрАТ; prat; акціонерне товариство; aktsionerne tovarystvo; приватне акціонерне товариство',
  ],
  ['UA', 'PUBLIC', 'ПАТ; pat-; zat-; ЗАТ; ВАТ; vat-; публічне акціонерне товариство'],
  [
    'UA',
    'STATE',
    'ДП; dp-; ПП; державне підприємство; приватне підприємство; derzhavne pidpryyemstvo',
  ],
  ['UA', 'SOLE', 'ФОП; fop'],
  [
    'KZ',
    'LLC',
    'ТОО; too; ЖШС; zhshs; жауапкершілігі шектеулі серіктестігі; жауапкершілігі шектеулі серіктестік; товарищество с ограниченной ответственностью; tovarishchestvo s ogranichennoy otvetstvennostyu; tovarishchestvo s ogranichennoi otvetstvennostyu; limited liability partnership; jshs; llp',
  ],
  ['KZ', 'JSC', 'АҚ; акционерлік қоғам; акционерлік қоғамы; aktsionerlik qogham; -aq'],
  ['KZ', 'SOLE', 'ЖК; жеке кәсіпкер'],
  [
    'KG',
    'LLC',
    'ОсОО; osoo; ЖЧК; zhchk; жоопкерчилиги чектелген коому; жоопкерчилиги чектелген коом; общество с ограниченной ответственностью',
  ],
  ['KG', 'JSC', 'ААК; ЖАК; ачык акционердик коому'],
  [
    'UZ',
    'LLC',
    'МЧЖ; mchj; mas uliyati cheklangan jamiyat; масъулияти чекланган жамият; masuliyati cheklangan jamiyati; ХК; хусусий корхона; xk; СП ООО; sp ooo; ИП ООО; ООО',
  ],
  ['UZ', 'JSC', 'АЖ; aj; aksiyadorlik jamiyati; акциядорлик жамияти'],
  ['TJ', 'LLC', 'ҶДММ; jdmm; ҷамъияти дорои масъулияти маҳдуд; ЧДММ'],
  ['TM', 'STATE', 'hojalyk jemgyyeti; hj; hususy karhanasy'],
  [
    'AM',
    'LLC',
    'ՍՊԸ; spy; spe; սահմանափակ պատասխանատվությամբ ընկերություն; sahmanapak pataskhanatvutyamb enkerutyun',
  ],
  [
    'AM',
    'JSC',
    'ՓԲԸ; pby; pbe; ԲԲԸ; bby; փակ բաժնետիրական ընկերություն; բաց բաժնետիրական ընկերություն; ՓԲ ընկերություն',
  ],
  ['AM', 'SOLE', 'Ա/Ձ; ԱՁ; անհատ ձեռնարկատեր'],
  [
    'GE',
    'LLC',
    'შპს; shps; შეზღუდული პასუხისმგებლობის საზოგადოება; shezghuduli pasukhismgeblobis sazogadoeba',
  ],
  ['GE', 'JSC', 'სს; სააქციო საზოგადოება; saaktsio sazogadoeba'],
  ['GE', 'SOLE', 'ი/მ; ინდივიდუალური მეწარმე'],
  [
    'AZ',
    'LLC',
    'MMC; məhdud məsuliyyətli cəmiyyət; mehdud mesuliyyetli cemiyyeti; məhdud məsuliyyətli cəmiyyəti; mehdud mesuliyyetli cemiyyet',
  ],
  [
    'AZ',
    'JSC',
    'QSC; ASC; açıq səhmdar cəmiyyəti; qapalı səhmdar cəmiyyəti; acig sehmdar cemiyyeti',
  ],
  ['MD RO', 'LLC', 'srl'],
  // Turkey and the Arab countries.
  [
    'TR',
    'LLC',
    'ltd şti; limited şirketi; limited sirketi; limited sti; ltd sirketi; ltd sirket; limited şti; ltd sti; limited ortakligi; ltdsti',
  ],
  [
    'TR',
    'JSC',
    'anonim şirketi; anonim sirketi; anonim sirket; -aş; anonim sti; anonim ortakligi; -a s; -as',
  ],
  ['TR', 'PARTNERSHIP', 'kollektif şirketi; koll şti; komandit şirketi; kom sti; adi ortaklik'],
  ['TR', 'SOLE', 'şahıs şirketi; sahis firmasi; sahis sirketi'],
  ['TR', 'COOPERATIVE', 'kooperatifi; koop'],
  ['TR', 'BRANCH', 'şubesi; subesi; irtibat bürosu; irtibat burosu'],
  ['TR', 'NON_PROFIT', 'vakfi; vakıf; dernegi; derneği'],
  [
    'AE',
    'FREE_ZONE',
    'fze; fz llc; fzco; fz co; free zone establishment; free zone company; fzllc; dmcc; fzc; free zone; fz; fze llc; م م ح; dwc llc; fz l l c; dwc; freezone; منطقة حرة',
  ],
  [
    'AE SA QA KW BH OM',
    'LLC',
    'wll; w l l; with limited liability; ذ م م; ذات مسؤولية محدودة; شركة ذات مسؤولية محدودة; ش ذ م م; ذمم; spc; single person company; sole person company; s p c',
  ],
  [
    'AE SA QA KW BH OM EG',
    'JSC',
    'ش م ع; شركة مساهمة; مساهمة عامة; شركة مساهمة عامة; psc; pjsc; ش م م; ش م ك; ش م; شركة مساهمة مقفلة; saog; saoc; k s c; ksc; b s c; bsc; sae; s a e; qsc',
  ],
  ['AE', 'SOLE', 'مؤسسة فردية'],
  ['SY LB DZ MA TN', 'LLC', 'sarl; s a r l; ش م ل; sal; suarl; sarl au'],
  ['AE', 'BRANCH', 'فرع'],
  ['IR', 'LLC', 'با مسئولیت محدود; مسئولیت محدود'],
  ['IR', 'JSC', 'سهامی خاص; سهامی عام; sahami khass; private joint stock; sahami aam'],
  ['IL', 'LLC', 'בעמ; בע"מ; b m; bm; beam'],
  // East and South Asia.
  ['CN TW HK', 'LLC', '有限公司; 有限责任公司; youxian gongsi; youxian zeren gongsi; 有限會社'],
  ['CN TW', 'JSC', '股份有限公司; 股份公司; gufen youxian gongsi; gufen gongsi'],
  ['CN TW HK', 'COMPANY', '公司; gongsi; 集团公司; 总公司; zong gongsi'],
  ['CN', 'BRANCH', '分公司; fen gongsi; 办事处; 代表处; 分行'],
  ['CN', 'PARTNERSHIP', '合伙企业; 有限合伙; 普通合伙; hehuo qiye; youxian hehuo'],
  ['CN', 'SOLE', '个人独资企业; 个体工商户; 商行; 经营部'],
  ['CN', 'STATE', '国有公司; 总厂'],
  ['SG', 'LLC', 'pte ltd; pte limited; private limited; pte; pteltd'],
  ['MY BN', 'LLC', 'sdn bhd; sendirian berhad; sdnbhd; sdn berhad'],
  ['MY', 'PUBLIC', 'bhd; berhad'],
  ['ID', 'JSC', 'pt-; perseroan terbatas; tbk'],
  ['ID', 'PARTNERSHIP', 'cv-'],
  [
    'IN PK BD LK',
    'LLC',
    'pvt ltd; private limited; pvt; p ltd; opc pvt ltd; smc pvt ltd; smc private limited',
  ],
  ['IN', 'LLC', 'प्राइवेट लिमिटेड; लिमिटेड'],
  ['IN', 'PARTNERSHIP', 'm s-'],
  ['KR', 'LLC', '유한회사; yuhan hoesa; yuhanhoesa; 유한책임회사'],
  ['KR', 'JSC', '주식회사; 주; jusik hoesa; jusikhoesa; chusik hoesa'],
  [
    'JP',
    'JSC',
    '株式会社; 株; kabushiki kaisha; kabushiki gaisha; -kk; k k; kabushikikaisha; kabushikigaisha; カブシキガイシャ',
  ],
  ['JP', 'LLC', '有限会社; yugen kaisha; yugen gaisha; 合同会社; godo kaisha; -yk; -gk'],
  ['JP', 'PARTNERSHIP', '合資会社; goshi kaisha'],
  [
    'VN',
    'LLC',
    'tnhh; công ty tnhh; cong ty tnhh; công ty trách nhiệm hữu hạn; cong ty trach nhiem huu han; tnhh mtv; cong ty tnhh mtv',
  ],
  ['VN', 'JSC', 'công ty cổ phần; cong ty co phan; ctcp; ctcp-'],
  ['TH', 'LLC', 'บริษัท จำกัด; จำกัด; borisat'],
  // Western and northern Europe.
  [
    'DE AT CH',
    'LLC',
    'gmbh; gesellschaft mit beschränkter haftung; gesellschaft mbh; mbh; ges m b h; gesmbh; ug; ug haftungsbeschränkt; unternehmergesellschaft; haftungsbeschränkt; ggmbh; gesellschaft m b h',
  ],
  ['DE AT CH', 'JSC', '-ag; aktiengesellschaft; kgaa'],
  [
    'DE AT CH',
    'PARTNERSHIP',
    '-kg; kommanditgesellschaft; ohg; offene handelsgesellschaft; gbr; gmbh co kg; gmbh und co kg; gmbh and co kg; co kg; -og; ag co kg; ug co kg',
  ],
  ['DE AT', 'SOLE', 'e k; ek; eingetragener kaufmann; e u'],
  ['DE AT CH', 'BRANCH', 'zweigniederlassung; niederlassung'],
  ['DE AT CH', 'COOPERATIVE', '-eg; genossenschaft; eingetragene genossenschaft'],
  ['DE', 'NON_PROFIT', 'e v; stiftung'],
  ['EU', 'PUBLIC', '-se; societas europaea'],
  [
    'FR BE LU CH',
    'LLC',
    'sarl; s a r l; société à responsabilité limitée; societe a responsabilite limitee; eurl; sàrl',
  ],
  [
    'FR BE LU',
    'JSC',
    '-sa; société anonyme; societe anonyme; sas; société par actions simplifiée; societe par actions simplifiee; sasu; s a s',
  ],
  ['FR', 'PARTNERSHIP', 'snc; sci; gie; scs'],
  ['FR', 'BRANCH', 'succursale'],
  [
    'IT',
    'LLC',
    'srl; s r l; società a responsabilità limitata; societa a responsabilita limitata; srls; sr l; srl unipersonale; srl a socio unico',
  ],
  ['IT', 'JSC', 'spa; società per azioni; societa per azioni; sapa'],
  ['IT', 'PARTNERSHIP', 'snc; sas di; s n c; s a s di'],
  ['IT', 'BRANCH', 'filiale'],
  [
    'ES',
    'LLC',
    '-sl; s l; sociedad limitada; sociedad de responsabilidad limitada; slu; s l u; srl; sociedad limitada unipersonal',
  ],
  [
    'ES MX AR CO VE CU PA',
    'JSC',
    '-sa; sociedad anónima; sociedad anonima; sau; sa de cv; s a de c v; sociedad anonima de capital variable; sapi de cv; s a u; c a; -ca; compania anonima; sab de cv; sas; sociedad por acciones simplificada',
  ],
  [
    'MX CO',
    'LLC',
    's de rl de cv; s de r l de c v; s de rl; ltda; limitada; cia ltda; y cia ltda; e u; eirl; s de r l',
  ],
  [
    'MX ES',
    'PARTNERSHIP',
    's en c; y cia; e hijos; s c s; y cia s en c; s en c s; sociedad en comandita',
  ],
  [
    'ES MX',
    'COOPERATIVE',
    's coop; sociedad cooperativa; sc de rl; sc de rl de cv; s c de r l de c v',
  ],
  ['ES', 'BRANCH', 'sucursal; sucursal en espana'],
  [
    'PT BR',
    'LLC',
    'lda; ltda; limitada; sociedade limitada; sociedade por quotas; unipessoal lda; eireli',
  ],
  ['PT BR', 'JSC', 's a; -sa; sociedade anónima; sociedade anonima'],
  [
    'NL BE',
    'LLC',
    '-bv; b v; besloten vennootschap; bvba; -bvba; besloten vennootschap met beperkte aansprakelijkheid',
  ],
  ['NL BE', 'JSC', '-nv; n v; naamloze vennootschap'],
  ['NL', 'PARTNERSHIP', 'vof; v o f; commanditaire vennootschap; -cv'],
  ['DK', 'LLC', 'aps; anpartsselskab'],
  ['DK NO', 'JSC', 'a s; -as; aktieselskab; aksjeselskap'],
  ['NO', 'PUBLIC', 'asa; allmennaksjeselskap'],
  ['SE', 'LLC', '-ab; ab-; aktiebolag; aktiebolaget'],
  ['SE', 'PUBLIC', 'ab publ; -abp'],
  ['SE', 'PARTNERSHIP', '-hb; handelsbolag; -kb; kommanditbolag'],
  ['SE DK NO', 'BRANCH', 'filial'],
  ['FI', 'LLC', '-oy; osakeyhtiö; osakeyhtio; oy-; oy ab'],
  ['FI', 'PUBLIC', 'oyj; julkinen osakeyhtiö; oyj abp'],
  ['FI', 'PARTNERSHIP', '-ky; kommandiittiyhtiö'],
  ['IS', 'LLC', 'ehf; einkahlutafélag'],
  ['IS', 'JSC', '-hf; hlutafélag'],
  // Baltic, central and south-eastern Europe.
  ['EE', 'LLC', 'osaühing; osauhing; oü; -ou; ou-; oue; osaueehing'],
  ['EE', 'JSC', '-as; as-; aktsiaselts'],
  ['EE', 'SOLE', 'fie'],
  ['EE', 'PARTNERSHIP', 'täisühing; usaldusühing; uü'],
  ['LV', 'LLC', 'sia; sabiedrība ar ierobežotu atbildību; sabiedriba ar ierobezotu atbildibu'],
  ['LV', 'JSC', 'as-; -as; akciju sabiedrība; akciju sabiedriba'],
  [
    'LT',
    'LLC',
    'uab; uždaroji akcinė bendrovė; uzdaroji akcine bendrove; mb-; -mb; mažoji bendrija',
  ],
  ['LT', 'JSC', 'ab-; -ab; akcinė bendrovė; akcine bendrove'],
  ['LT', 'SOLE', 'iį; individuali įmonė'],
  [
    'PL',
    'LLC',
    'sp z o o; sp zoo; spółka z ograniczoną odpowiedzialnością; spolka z ograniczona odpowiedzialnoscia; spolka z oo; sp z oo; spolka z o o; zoo',
  ],
  ['PL', 'JSC', 's a; -sa; spółka akcyjna; spolka akcyjna; prosta spolka akcyjna'],
  [
    'PL',
    'PARTNERSHIP',
    'sp j; spółka jawna; sp k; spółka komandytowa; sp z o o sp k; spolka komandytowa; sp z oo sp k; spolka cywilna; s c',
  ],
  [
    'CZ SK',
    'LLC',
    'sro; s r o; společnost s ručením omezeným; spolecnost s rucenim omezenym; spol s r o; spol sro; spoločnosť s ručením obmedzeným',
  ],
  ['CZ SK', 'JSC', 'a s; -as; akciová společnost; akciova spolecnost; akciová spoločnosť'],
  ['CZ SK', 'PARTNERSHIP', 'v o s; k s; vos'],
  ['CZ SK', 'STATE', 's p; statni podnik'],
  ['HU', 'LLC', 'kft; korlátolt felelősségű társaság; korlatolt felelossegu tarsasag'],
  ['HU', 'JSC', 'zrt; rt; zártkörűen működő részvénytársaság; reszvenytarsasag'],
  ['HU', 'PUBLIC', 'nyrt'],
  ['HU', 'PARTNERSHIP', '-bt; kkt; betéti társaság'],
  [
    'RS BA ME HR SI MK',
    'LLC',
    'doo; d o o; d.o.o; д.о.о; доо; društvo sa ograničenom odgovornošću; drustvo sa ogranicenom odgovornoscu; društvo s ograničenom odgovornošću; družba z omejeno odgovornostjo; jdoo; dooel',
  ],
  [
    'RS BA ME HR SI MK',
    'JSC',
    '-ad; a d; d d; -dd; акционарско друштво; akcionarsko drustvo; dioničko društvo; delniška družba; ад',
  ],
  ['BG', 'LLC', 'ood; eood; ООД; ЕООД; дружество с ограничена отговорност'],
  ['BG', 'JSC', '-ad; ead; АД; ЕАД; акционерно дружество'],
  ['BG', 'SOLE', 'ет; et-; едноличен търговец'],
  ['RO', 'JSC', '-sa; s a; societate pe actiuni'],
  ['RO', 'LLC', 's r l; societate cu raspundere limitata; societatea cu raspundere limitata; sc-'],
  [
    'GR CY',
    'LLC',
    'ΕΠΕ; epe; Ε.Π.Ε; εταιρεία περιορισμένης ευθύνης; etaireia periorismenis efthynis; ΙΚΕ; ike; ιδιωτική κεφαλαιουχική εταιρεία; idiotiki kefalaiouchiki etaireia; Μονοπρόσωπη ΙΚΕ; μονοπρόσωπη ΕΠΕ; λτδ; -pc; private company',
  ],
  [
    'GR',
    'JSC',
    'ΑΕ; -ae; Α.Ε; ανώνυμη εταιρεία; anonymi etaireia; anonimi eteria; ΑΒΕΕ; abee; aebe; ΑΕΒΕ; αβετε; ανωνυμη εταιρια; anonymi etairia',
  ],
  ['GR', 'PARTNERSHIP', 'ΟΕ; -oe; ΕΕ; -ee; ομόρρυθμη εταιρεία; ετερόρρυθμη εταιρεία'],
  ['AL XK', 'LLC', 'shpk; sh p k'],
  ['AL XK', 'JSC', 'sh a; sha'],
  // Offshore registers and Africa.
  ['VG KY SC BZ', 'LLC', 'ibc; bvi; international business company; bvi ltd; ltd ibc; spc ltd'],
  ['ZA', 'LLC', 'pty; pty ltd; proprietary limited; cc'],
  ['CH LI', 'NON_PROFIT', 'anstalt; treuhand stiftung; establishment anstalt'],
];
