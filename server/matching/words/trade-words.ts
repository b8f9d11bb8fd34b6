/**
 * Which words of company names say what a company does, in how many languages?
 *
 * They tell companies apart badly, so they weigh little; and they are translated where the name
 * proper is not, so those of one meaning agree across languages. Long by the number of languages.
 * An underscore stands for a space. Any romanisation that sounds alike is found too, so one
 * spelling per sound is enough; native script is needed where it shows no vowels (Arabic, Hebrew) or no
 * letters (Chinese).
 */

/**
 * How much a kind of word says, and what two different ones mean.
 *
 * SECTOR: two different sectors speak against one company. GENERIC: two different ones say little.
 * BOILERPLATE: left out and put in at will. The words of one kind weigh alike.
 */
export type TradeWordKind = 'SECTOR' | 'GENERIC' | 'BOILERPLATE' | 'GROUP';

/** `meaning: words`. */
export const TRADE_WORDS: Readonly<Record<TradeWordKind, Readonly<Record<string, string>>>> = {
  SECTOR: {
    ELECTRONICS:
      'elektronische elektronnye elektronny elektronnaya electroniques electrónica elektronske electronics electronic elektronik elektronika elektron elektronica electronica electronique elektroonika  电子科技 电子技术' +
      'elektroniikka elektronikos ilektronika ilektronikon dien_tu electro elektro denshi jeonja dianzi elec ' +
      'ilektroniki elektronischer ilektronikes elektronna elektronski iliektronika ' +
      'إلكترونيات إلكترونية الالكترونيات اكترونيات الکترونیک 电子 電子 電氣電子 전자 אלקטרוניקה',
    ELECTRICAL:
      'ilektrologiko ilektrologika ilektrologiko_yliko elektrische electric electrical elektrik elektrichesky elektrotekhnika electrotechnical electrotechnique elektrotechnik ' +
      'elektrotexnika elektrotehnika energetika_elektro denki dianqi الكهربائية كهرباء 电气 电器 電機 전기 חשמל',
    MICROELECTRONICS:
      'microelectronics mikroelektronika mikroelektronik microelectronic mikroelektronics microdevices ' +
      'weidianzi 微电子 마이크로전자',
    SEMICONDUCTOR:
      'semiconducters semiconductores semiconduttori semiconductor semiconductors semicon poluprovodnik poluprovodniki yariiletken halbleiter semikon ' +
      'handaoti bandaoti 半导体 半導體 반도체 أشباه_الموصلات',
    COMPONENTS:
      'component components komponent komponenty komponentes bilesen bauteile parts detali zapchasti komponents  spare_parts yedek_parca antallaktika zapasnye_chasti' +
      'componentes componenti buhin bupum 零件 部品 元件 元器件 配件 부품 مكونات قطع_الغيار',
    INSTRUMENTS:
      'instruments instrument pribor pribory instrumente olcum messtechnik instrumenti keiki sarker aspap asbob  仪表 仪器仪表 测控 meters_instruments' +
      'cihaz cihazlari priborostroenie instrumentation yiqi 仪器 儀器 計器 计器 계측 أجهزة للأجهزة',
    MACHINERY:
      'mechanical mekanik mekhanichesky machinery machine machines makina makine mashina mashiny maschinenbau maschinen mashinostroenie  机床 数控 machine_tool machine_tools cnc takim_tezgahlari 机电' +
      'stankostroenie stanko stanok maquinaria macchine maszyny masinad strojirny stroje kikai jixie kigye ' +
      'machine_works mekena mashinery آلات للآلات معدات 机械 機械 기계',
    EQUIPMENT:
      'equipment oborudovanie ekipman donanim equipements ausrustung shebei 设备 設備 장비 تجهيزات',
    TEXTILE:
      'textile textiles tekstil tekstile textil textilien textiel tekstiil toqyma mensucat apparel garment  klostoyfantourgia yfasmata odezhda' +
      'garments giyim konfeksiyon odezhda weaving tkaniny orimono fangzhi منسوجات نسيج للمنسوجات 纺织 紡織 织物 服装 섬유',
    LOGISTICS:
      'lodzhistiks logistiks lodzhistik lojistiks logistics logistic logistika lojistik logistik logistica logistique logistiki logiistika wuliu butsuryu ' +
      'mullyu forwarding spedition spediciya expedition freight cargo kargo spedycja ekspeditsiya shipping_agency ' +
      'hau_can لوجستية لوجستيات شحن 物流 货运 물류',
    TRANSPORT:
      'naql nakliye transport transportation transports trans nakliyat tasimacilik perevozki transportes trasporti yunshu  metaforiki metafores' +
      'avtotrans unsong نقل للنقل 运输 運輸 운송',
    SHIPPING:
      'schiffahrt schifffahrt schiffahrtsgesellschaft reederei sudohod shipping marine maritime denizcilik navigation sudokhodstvo sudohodnaya shipmanagement ship_management shipowners ' +
      'nautiliaki naftiliaki chuanwu hangyun haeun للملاحة ملاحة بحرية 航运 海运 船务 해운',
    AVIATION:
      'aviation airlines airline airways air havacilik aviatsiya aviacompany aviakompaniya avia havayollari  aeroporiki aeroporia aerogrammes samolet' +
      'aero aviacion hangkong طيران للطيران 航空 항공',
    AEROSPACE:
      'aerospace space kosmos aerokosmos raketno uzay havacilik_uzay hangtian cosmos 航天 우주',
    CONSTRUCTION:
      'muqawalat mukawalat construction constructions insaat stroitelstvo stroy stroitelnaya building bau bauunternehmen contracting  kataskevastiki techniki_etaireia oikodomiki kataskeves makavleba' +
      'contractors engineering_construction yapi stroitel budowa ehitus costruzioni construcciones jianshe jianzhu ' +
      'geonseol makavleba مقاولات إنشاءات للمقاولات بناء 建设 建筑 建設 건설 בניה',
    FOOD:
      'food foods foodstuff foodstuffs gida produkty prodtorg prodovolstvie pishchevye alimentos alimentari  trofima trofimon pishcheprom' +
      'alimentaire lebensmittel feinkost provisions grocers delikatesy azyq oziq snund toit shokuhin shipin ' +
      'sikpum qida غذائية أغذية مواد_غذائية للمواد_الغذائية 食品 식품',
    CHEMISTRY:
      'chemical chemicals chemistry kimya khimiya khim himicheskie chemie chimique quimica chimica chemia keemia  chimika himprom' +
      'kimyo kimyasal petrochemical petrochemicals petrokimya neftekhim kagaku huagong hwahak كيماويات للكيماويات ' +
      'بتروكيماويات 化工 化学 화학',
    PHARMA:
      'pharma pharmaceutical pharmaceuticals farma farmatsevtika ilac pharm farm farmaceutica pharmacie yaopin ' +
      'jeyak أدوية للأدوية 医药 药业 制药 제약',
    MEDICAL:
      'medical medicine medikal meditsina medtekhnika tibbi medizintechnik saglik healthcare yiliao طبية 医疗 의료',
    AUTO:
      'auto automotive otomotiv avto avtomobil avtodetal autoparts auto_parts fahrzeugteile autoteile automobile ' +
      'autodelen autoosad avtoqism avtozapchast avtohisse qiche jadongcha سيارات للسيارات 汽车 汽配 자동차',
    ENERGY:
      'photovoltaic photovoltaics solar energy enerji energiya energo energetika energie energia power elektrik_uretim energi energetics nengyuan  新能源 new_energy renewable renewables yenilenebilir_enerji 光伏 solar photovoltaic' +
      'eneoji طاقة للطاقة 能源 电力 에너지 אנרגיה',
    OIL:
      'oil petroleum petrol neft nefteprodukt naft neftegaz oil_gas oil_and_gas gas gaz shiyou seogyu ' +
      'نفط نفطية بترول للبترول 石油 油气 석유',
    METALS:
      'metal metals steel stal celik demir_celik metallurgy metallurgiya metalurji metall stahl acero acciaio ' +
      'iron jinshu gangtie cheolgang حديد معادن صلب 金属 钢铁 有色 철강 금속',
    MINING:
      'mining mines madencilik gorno gornodobyvayushchaya bergbau mineral minerals kuangye تعدين 矿业 광업',
    BANK: 'bank banka banco banque bankas yinhang eunhaeng banki بنك مصرف 银行 銀行 은행 בנק',
    FINANCE: 'finance financial finans finansovaya finanz jinrong geumyung مالية 金融 财务 금융',
    CAPITAL: 'capital kapital sermaye رأسمال 资本',
    LEASING: 'leasing lizing kiralama تأجير 租赁 리스',
    CREDIT: 'credit kredit factoring تمويل ائتمان 信贷',
    INSURANCE:
      'insurance sigorta strakhovanie versicherung seguros assurance baoxian boheom تأمين 保险 보험',
    INVESTMENT:
      'investment investments invest investitsii yatirim investicii inversiones investimenti beteiligungs beteiligungen ' +
      'inwestycje varad investor touzi tuja استثمار استثمارات للاستثمار 投资 投資 투자 השקעות',
    REAL_ESTATE:
      'real_estate realty property properties gayrimenkul emlak nedvizhimost immobilien fangdichan عقارات للعقارات 房地产 置业 부동산',
    SOFTWARE:
      'software yazilim programnoe soft softver ruanjian sopeuteuweeo برمجيات 软件 軟體 소프트웨어 תוכנה logismiko',
    INFORMATION:
      'aiti ai_ti айти information informatics bilgi bilisim informatika informatsionnye it information_technology ' +
      'bilgi_teknolojileri xinxi jeongbo معلومات 信息 資訊 情報 정보',
    COMPUTER:
      'computer computers computing bilgisayar kompyuter rechner jisuanji keompyuteo حاسوب كمبيوتر 计算机 电脑 컴퓨터',
    TELECOM:
      'ittisalat etisalat telecom telecommunication telecommunications telekom communication communications telekomunikasyon iletisim ' +
      'haberlesme svyaz telekommunikatsii kommunikasyon tongxin tongsin اتصالات للاتصالات 通信 通讯 电讯 통신',
    OPTICS:
      'optische optisch opticheskie optichesky optics optical optik optika optique photonics fotonika opto guangdian guangxue gwanghak بصريات 光电 光学 광학',
    LASER: 'laser lasers lazer jiguang ليزر 激光 레이저',
    LIGHTING: 'lighting aydinlatma osveshchenie svetotekhnika beleuchtung zhaoming إنارة 照明 조명',
    BEARINGS: 'bearing bearings rulman podshipnik podshipniki zhoucheng 轴承 베어링',
    TOOLS: 'tool tools takim instrumentalny werkzeuge werkzeug gongju 工具 공구',
    ROBOTICS: 'robotics robot robotik robototekhnika robots jiqiren 机器人 로봇',
    DRONES: 'drone drones uav bespilotnye bespilotnik insansiz wurenji 无人机 드론',
    PLASTICS:
      'polimernykh polimernye polymeric plastic plastics plastik plastmassy polymer polymers polimer polimery kunststoff suliao لدائن بلاستيك 塑料 塑胶 플라스틱',
    PAPER: 'paper kagit bumaga papier zhiye ورق 纸业 제지',
    PRINTING: 'printing matbaa tipografiya druck poligrafiya baski yinshua طباعة 印刷 인쇄 打印',
    PACKAGING: 'packaging ambalaj upakovka verpackung baozhuang تغليف 包装 포장',
    FURNITURE: 'furniture mobilya mebel mobel muebles jiaju furnishings أثاث 家具 家居 가구',
    AGRO: 'agro agricultural agriculture agricola tarim selkhoz agrar farming nongye nongeop زراعة زراعية 农业 농업',
    TOURISM: 'tourism tour travel turizm turistik seyahat lvyou سياحة سفر للسياحة 旅游 관광',
    MEDIA:
      'media medya advertising reklam reklama werbung chuanmei guanggao إعلام إعلان 传媒 广告 미디어',
    SECURITY:
      'security guvenlik okhrana bezopasnost sicherheit anquan boan أمن أمنية 安防 安全 보안',
    DEFENCE: 'defence defense savunma oborona oboronny guofang دفاع 国防 방위',
    RETAIL: 'retail store stores magazin market supermarket magazacilik linshou 零售 商场',
    JEWELLERY: 'jewellery jewelry gold_jewellery kuyumculuk yuvelirny zhubao مجوهرات 珠宝',
    FISHERY: 'fishery fisheries seafood su_urunleri rybny fishing yuye أسماك 渔业 수산',
    TIMBER: 'timber wood lumber orman kereste lesoprom holz muye أخشاب 木业 목재',
    CONSULTING:
      'consulting consultancy consultants danismanlik konsalting konsultatsii beratung musavirlik zixun استشارات للاستشارات 咨询 컨설팅 ייעוץ',
    AUTOMATION:
      'automation avtomatika avtomatizatsiya otomasyon automatisierung zidonghua 自动化 自動化 자동화 أتمتة',
    TRADE_FAIR: 'exhibition fair fuar vystavka messe zhanlan معارض 展览',
    SHIPYARD:
      'shipyard shipbuilding tersane sudostroenie sudostroitelny verf werft zaochuan 造船 조선 船舶',
    OPTOELECTRONICS: 'optoelectronics optoelektronika optoelectronic guangdianzi 光电子',
    HOME: 'houseware homeware home_products haushaltswaren zuccaciye byt ev_aletleri 家居用品 家品 리빙 أدوات_منزلية للأدوات_المنزلية',
    AIRCRAFT_REPAIR: 'aircraft_repair aviaremont',
    SENSORS: 'sensor sensors sensorik datchik datchiki sensori chuanganqi 传感器 센서',
    CABLE: 'cable cables kabel kablo dianlan 电缆 线缆 케이블 كابلات',
    GLASS: 'glass steklo glas boli زجاج 玻璃 유리',
    PRECISION: 'precision prazision prezision pretsizion hassas jingmi seimitsu 精密 정밀',
    NAVIGATION: 'navigation navigatsiya navigasyon daohang 导航 ملاحية',
    HARDWARE: 'hardware hirdavat metizy wujin 五金',
    CONSUMABLES: 'consumables consumable rashodnye sarf haocai 耗材',
    POWER_SUPPLY: 'power_supply power_supplies dianyuan istochniki_pitaniya 电源',
    BATTERY: 'battery batteries aku akku akkumulyator pil_sanayi dianchi 电池 배터리',
    CIRCUIT:
      'circuit circuits pcb devre mikroskhema mikrosxema dianlu integrated_circuit 电路 集成电路 电路板 线路板',
    CHIP: 'chip chips xinpian 芯片',
    DISPLAY: 'display displays ekran xianshi 显示 液晶',
    MOULD: 'mould mold moulds molds kalip muju 模具',
    RUBBER: 'rubber kaucuk rezina rezinotekhnika xiangjiao 橡胶 고무',
    CERAMICS: 'ceramic ceramics seramik keramika taoci 陶瓷 세라믹',
    WATCHES: 'watch watches saat_sanayi chasy zhongbiao 钟表',
    TOYS: 'toys toy oyuncak igrushki wanju 玩具',
    SHOES: 'shoes shoe footwear ayakkabi obuv xieye 鞋业',
    LEATHER: 'leather deri kozha pige 皮革',
    BIOTECH: 'biotech biotechnology biyoteknoloji biotekhnologii shengwu 生物 生物科技 바이오',
    ENVIRONMENT: 'environment environmental cevre ekologiya ecology huanbao 环保 환경',
    CEMENT: 'cement cimento tsement shuini 水泥 اسمنت',
    BUILDING_MATERIALS:
      'building_materials yapi_malzemeleri stroymaterialy jiancai 建材 مواد_البناء',
    DECORATION: 'decoration decor dekorasyon dekor zhuangshi 装饰 ديكور',
    CULTURE: 'culture cultural kultur kultura wenhua 文化',
    SUPPLY_CHAIN: 'supply_chain tedarik_zinciri gongyinglian 供应链',
    ECOMMERCE: 'ecommerce e_commerce eticaret dianzishangwu 电子商务 电商',
    PORT: 'port ports liman_isletmeleri gangkou 港口',
    RAILWAY: 'railway railways demiryolu zheleznodorozhny tielu 铁路',
    RADAR: 'radar radars leida 雷达',
    RADIO: 'radio radyo wuxiandian 无线电',
    MICROWAVE: 'microwave mikrodalga weibo svch 微波',
    MEASUREMENT: 'measurement measuring izmeritelny izmeritelnye celiang 测量 计量',
    VACUUM: 'vacuum vakum vakuum zhenkong 真空',
    HYDRAULICS: 'hydraulic hydraulics hidrolik gidravlika yeya 液压',
    VALVES: 'valve valves vana klapan famen 阀门',
    PUMPS: 'pump pumps pompa nasos beng 泵业 水泵',
    MOTORS: 'motor motors elektrodvigatel dianji 电机',
    FASTENERS: 'fastener fasteners baglanti_elemanlari krepezh jingujian 紧固件',
    WELDING: 'welding kaynak svarka hanjie 焊接',
    WATER: 'water_treatment su_aritma vodoochistka shuichuli 水处理',
    SHIPPING_AGENCY: 'ship_agency 船代',
    EXCHANGE:
      'exchange money_exchange currency_exchange sarafi sarraf doviz obmen exchange_house صرافة للصرافة صرافی 外汇',
    HOTEL: 'hotel hotels otel gostinitsa hoteli resort resorts oteli fandak فندق فنادق 酒店 호텔',
    CHARITY:
      'charity charitable relief humanitarian hayir_kurumu blagotvoritelny khayriya خيرية إغاثة 慈善',
    REFINERY: 'refinery refining rafineri neftepererabatyvayushchiy npz masfat مصفاة 炼油',
    PENSION: 'pension pensionny emeklilik retirement',
    REPAIR: 'repair repairs remont remontny tamir bakim maintenance ship_repair صيانة 维修',
    CASINO: 'casino kumarhane kazino',
    RESTAURANT: 'restaurant restoran lokanta ristorante مطعم 餐饮',
    CLEANING: 'cleaning temizlik klining reinigung تنظيف',
    EDUCATION: 'education egitim obrazovanie school university universitet jiaoyu تعليم 教育 교육',
  },
  GENERIC: {
    TRADE:
      'tejarat tijaria trade trading trader traders ticari treyd torg torgovy torgovlya torgovaya torgovyi handel handels handelsgesellschaft  gen_trading general_trade allgemeiner_handel general_trading_co' +
      'commerce commercial commerciale comercio comercial commercio kommerts kommercheskaya sauda savdo pazarlama ' +
      'marketing distribution distributors dagitim distribyutsiya supply supplies snab snabzhenie postavka sales sale ' +
      'promet trgovina obchod kaubandus tirdznieciba prekyba kereskedelmi thuong_mai maoyi shoji muyeok satis ' +
      'emporiki emporio vachroba arevtur torgoviy_dom trading_house torgovyy_dom td general_trading tijarah tijara ' +
      'bazargani comert търговия vachra تجارة تجارية للتجارة للتجارة_العامة تجارة_عامة بازرگانی 贸易 貿易 商贸 商事 商业 무역 상사 מסחר סחר',
    FOREIGN_TRADE:
      'foreign_trade dis_ticaret dis_tic dis_ti vneshtorg vneshnetorgovaya aussenhandel waimao 外贸 进出口贸易',
    IMPORT_EXPORT:
      'imp_export impexport impandexp importandexport import_and_export import export import_export ithalat ihracat ithalat_ihracat ith ihr impex eksport imp_exp importexport exim ' +
      'imports exports jinchukou importatsia suchulip استيراد تصدير استيراد_وتصدير 进出口 수출입 进口 出口',
    TECHNOLOGY:
      'tekhnolodzhi tekhnolodzhiz teknolodzhi technology technologies tech technological teknoloji teknolojileri teknik tekn tek tekhnologii tekhnologiya technologie  hi_tech high_tech haitek hitech hightech' +
      'tecnologia technologia technik technika tekhno techno tekno technical technics tekhnika tekhnik tekh texnologiya tehnika ' +
      'tehnoloogia technologijos cong_nghe keji gisul texnika tehnologii teknologi شرکت_فناوری تقنية تكنولوجيا تقنيات للتقنية 科技 技术 技術 기술 테크 טכנולוגיות',
    INDUSTRY:
      'sinaiya sanaat sanaye sanayeh indastriz indastri inds indus industry industries industrial endustri endustriyel industrie industria industriya promyshlennost promyshlenny ' +
      'promyshlennaya prom manufacturing manufacture imalat uretim proizvodstvo gongye zhizao saneop gyeongeop biomichania ' +
      'mrewveloba ardyunaberut صناعة صناعية صناعات للصناعة 工业 工業 制造 實業 实业 산업 제조 공업 תעשיות',
    DEVELOPMENT:
      'development developments razvitie gelistirme entwicklung desarrollo fazhan gaebal تنمية تطوير للتنمية 发展 發展 开发 개발',
    ENGINEERING:
      'engineering engineers muhendislik inzhiniring inzhenerny ingenieria ingenieurburo ingenierie injeneering gongcheng ' +
      'engineer هندسة هندسية للهندسة 工程 엔지니어링 הנדסה',
    SCIENCE:
      'science scientific nauka nauchny nauchnyy bilim wissenschaft kexue علوم علمية 科学 과학',
    SERVICES:
      'khadamat servisi services service servis hizmetleri hizmet uslugi dienste servicios servizi fuwu seobiseu serviisi khidmat خدمات للخدمات 服务 서비스 שירותים',
    SOLUTIONS:
      'solutions solution resheniya cozumleri cozum losungen soluciones fangan حلول 方案 솔루션 פתרונות',
    SYSTEMS:
      'systems system sistemy sistema sistem sistemleri systeme sistemas xitong siseutem أنظمة نظم 系统 系統 시스템 מערכות',
    PRODUCTS:
      'products product produkt urunleri urun produktion mahsulot chanpin منتجات 产品 제품 制品 用品 izdeliya',
    DEVICES:
      'devices device ustroystva aygit gerate dispositivos cihazlar المعدات 器件 器材 디바이스',
    INTERNATIONAL:
      'international internationale intl inter uluslararasi mezhdunarodny mezhdunarodnaya mezhdunarodnyy internatsional ' +
      'internacional internazionale rahvusvaheline guoji gukje beynelxalq internacionalni diethnis midzynarodowy mijazgayin ' +
      'دولية دولي عالمية الدولية 国际 國際 국제 בינלאומי',
    GLOBAL:
      'global globalnye kuresel dunya_capinda globaal world worldwide universal quanqiu segye عالمي 全球 环球 글로벌 世界',
    ENTERPRISES:
      'enterprise enterprises predpriyatie isletmeleri isletme unternehmen empresas entreprises qiye gieop مؤسسات مشاريع 企业 企業 기업',
    BUSINESS: 'business biznes is_gelistirme geschafts negocios shangwu أعمال 商务',
    CENTER: 'center centre tsentr merkez merkezi zentrum centro zhongxin senteo مركز 中心 센터',
    PLANT:
      'plant factory zavod fabrika fabrik works werk gongchang gongjang fabrica tehas kombinat fabryka mill مصنع 工厂 厂 공장',
    INSTITUTE:
      'institute institut nii research_institute enstitusu yanjiuyuan yanjiusuo معهد 研究院 研究所 연구소 nauchno_issledovatelsky_institut scientific_research_institute',
    RESEARCH:
      'research issledovanie issledovatelsky arastirma forschung investigacion yanjiu yeongu بحوث أبحاث 研究 연구 研发 r_d',
    SPA: 'npo npp spa npk scientific_production_association nauchno_proizvodstvennoe_obedinenie nauchno_proizvodstvennoe_predpriyatie scientific_production_enterprise research_and_production_association research_and_production_enterprise research_production_enterprise scientific_and_production_association nauchno_proizvodstvennaya_kompaniya scientific_production_company research_and_production_company research_production_association research_production_company scientific_industrial_enterprise scientific_production_center npts nauchno_proizvodstvennyy_tsentr',
    DESIGN_BUREAU:
      'okb kb skb design_bureau experimental_design_bureau konstruktorskoe_byuro opytno_konstruktorskoe_byuro special_design_bureau',
    PROJECT: 'project projects proje proekt projekt proyectos xiangmu مشاريع 项目 프로젝트',
    COMPLEX: 'complex kompleks mojtama مجتمع مجمع',
    ORGANIZATION:
      'organization organisation organizatsiya orgut sazman jamiyat society association committee komitet komite منظمة جمعية سازمان 协会 委员会',
    MAIN: 'main central_office glavnoe head_office',
    CLUB: 'club klub kulubu verein نادي 俱乐部',
    FUND: 'fund fond fonu fonds jijin صندوق 基金 기금',
    INTELLIGENT: 'intelligent intellektualnye akilli_sistemler zhineng 智能 智慧',
    DESIGN: 'design dizayn tasarim proektirovanie sheji تصميم 设计 디자인',
    INNOVATION: 'innovation innovations innovatsii inovasyon innovative chuangxin ابتكار 创新 혁신',
    DIGITAL: 'digital tsifrovye dijital shuzi رقمية 数字 数码 디지털',
    LABORATORY: 'laboratory lab labs laboratoriya laboratuvar labor shiyanshi مختبر 实验室 랩',
    MANAGEMENT:
      'management upravlenie yonetim verwaltung beheer guanli gwanli إدارة للإدارة 管理 관리 ניהול',
    MATERIALS:
      'materials material materialy malzeme malzemeleri cailiao sojae مواد 材料 소재 新材料 new_material new_materials novye_materialy',
    NETWORK: 'network networks ag_sistemleri netzwerk wangluo شبكات 网络 네트워크 רשתות',
    DATA: 'data dannye veri shuju بيانات 数据 데이터',
    AGENCY: 'agency agentstvo ajans agentur agents acente dailishe وكالة 代理',
    OVERSEAS: 'overseas zarubezhny yurtdisi haiwai خارجية 海外',
    PROCUREMENT: 'procurement sourcing zakupki satin_alma beschaffung caigou مشتريات 采购',
    STORAGE: 'storage warehouse warehousing sklad depo depolama lager_haus cangchu 仓储 창고',
    CORP_GENERIC: 'brands brand marka pinpai',
    HOUSE: 'trading_co dom house haus',
  },
  GROUP: {
    GROUP:
      'group grup gruppa grupp gruppe gruppo groupe grupo gk group_of_companies gruppa_kompaniy gruppa_kompanii  jgupi kompaniebis_jgupi' +
      'sirketler_grubu sirketler_toplulugu grubu topluluk jituan geurup concern kontsern koncern korporatsiya ' +
      'groupcompany companies konsern omilos jgufi khumb مجموعة 集团 集團 그룹 グループ קבוצת',
    HOLDING:
      'holding holdings kholding xolding holdinq konggu holdingseu hordingu holdinger beteiligungsgesellschaft ' +
      'القابضة قابضة 控股 홀딩스 ホールディングス אחזקות',
  },
  BOILERPLATE: {
    SANAYI: 'sanayi san sanayii',
    TICARET: 'ticaret tic ticareti ti ticaret_ve',
    COMPANY:
      'company co kompaniya comp kompania sirketi sirket sti compania compagnie societa societe spolka firma firm ' +
      'gesellschaft kompani sherkat sharikat sharika obshchestvo tovarischestvo etaireia hoesa gaisha kaisha gongsi ' +
      'شركة شرکت 公司 회사 חברת חברה',
    JOINT: 'joint ortak sovmestnoe',
    STATE:
      'ak tpk nk pk tk subsidiary dochernee yavlyayushcheesya state gosudarstvenny federalny devlet 国营',
    ESTABLISHMENT: 'establishment establishments est muassasa muessese مؤسسة',
    ASSOCIATES: 'associates partners partnery ortaklari ortaklik partner',
    FACTORY_DIRECT: 'limited ltd',
  },
};
