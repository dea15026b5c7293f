using System.Collections.Frozen;

namespace Archive.Arabic.Names;

/// <summary>The folded words beside which names stand in news prose, and those that are never names themselves.</summary>
internal static class NameCues
{
    /// <summary>Stand directly before a name: «الرئيس جورج بوش».</summary>
    private static readonly FrozenSet<string> Titles = Words("""
        الرئيس الوزير الجنرال السيد السيده الدكتور الامير الاميره الملك الملكه الشيخ المستشار النائب السفير القائد المدرب اللاعب
        المدير الامين العقيد العميد اللواء الفريق الرائد النقيب الكاتب الكاتبه الصحافي الصحفي الصحافيه الفنان الفنانه الشاعر
        المغني المخرج المرشح الحاخام البابا القس المطران القاضي المحامي المهاجم الحارس الدولي البروفيسور الاستاذ المفكر الباحث
        الخبير المبعوث المتحدث الناطق الاب سيدي مولاي مستر المدعو اسمه زميله نظيره خليفته سلفه ولده نجله زوجته
        """);

    /// <summary>Stand before a name with one definite word between: «وزير الخارجية كولن باول».</summary>
    private static readonly FrozenSet<string> Offices = Words("""
        رئيس رئيسه وزير وزيره مدير مديره امين نائب زعيم قائد مستشار سفير مبعوث مرشح عضو مدرب لاعب مهاجم حارس نجم ملك ولي شيخ قاضي
        محافظ عمده حاكم كاتب مراسل محرر مندوب ممثل مساعد ناطق متحدث خبير باحث استاذ ناشط الرئيس الوزير الجنرال الزعيم القائد
        السفير المدرب المبعوث النائب اللاعب المهاجم النجم المستشار الامين المدير الحكم الفنان المخرج الكاتب العداء
        """);

    /// <summary>Stand before the name of a place: «مدينة تل ابيب».</summary>
    private static readonly FrozenSet<string> Places = Words("""
        مدينه بلده قريه جمهوريه دوله مملكه محافظه ولايه اقليم منطقه مقاطعه جزيره مطار ميناء نهر جبل شارع مخيم حي العاصمه مستوطنه
        شمال جنوب غرب شرق سفاره جامعه
        """);

    private static readonly FrozenSet<string> Speech = Words("""
        قال قالت يقول تقول اكد اكدت يؤكد اعلن اعلنت صرح صرحت اضاف اضافت اوضح اوضحت ذكر ذكرت اشار اشارت شدد شددت دعا دعت وصف اعتبر
        اعتبرت نفي نفت كشف كشفت راي تابع تابعت انتقد حذر حذرت طالب رد رفض التقي استقبل وصل غادر زار بحث سجل احرز فاز تغلب هزم كتب
        عبر اعرب
        """);

    private static readonly FrozenSet<string> Kin = Words("بن ابن بنت ال ابو ابي ام ابنه دي فان فون دو لو دا ماك سان سانت");

    private static readonly FrozenSet<string> GivenNames = Words("""
        جورج جون جان بيل توني ديفيد دافيد ديفد مايكل ميشال ميشيل بنيامين ارييل شيمون شمعون ايهود ايهودا اسحق يتسحاق فلاديمير جاك
        فرانسوا بيار بيتر بول روبرت ريتشارد رونالد دونالد جو جوزيف توماس جيمس وليام ويليام هنري ادوارد جيرهارد هيلاري كوندوليزا
        كولن ديك جيمي باراك نيكولا انجيلا سيلفيو خافيير خوسيه لويس كارلوس روجيه اندريه روجر مارك مارتن فرانك كريستيان الكسندر
        سيرغي يوري يوسي موشيه نفتالي يائير بيني رون غابي افي يعالون داني مارتين ستيف ستيفن كيفن انتوني الان اريك اندي
        """);

    /// <summary>Countries and great cities: each article names some, and none needs proof.</summary>
    private static readonly FrozenSet<string> KnownPlaces = Words("""
        المغرب الجزائر تونس ليبيا مصر السودان موريتانيا لبنان سوريا سوريه الاردن العراق فلسطين اسرائيل السعوديه اليمن عمان
        الامارات قطر البحرين الكويت الصومال جيبوتي ايران تركيا افغانستان باكستان الهند الصين اليابان كوريا فيتنام تايلاند
        اندونيسيا ماليزيا الفلبين استراليا نيوزيلندا روسيا اوكرانيا بولندا المانيا فرنسا اسبانيا البرتغال ايطاليا سويسرا النمسا
        بلجيكا هولندا الدنمارك السويد النرويج فنلندا ايرلندا بريطانيا انكلترا انجلترا اليونان بلغاريا رومانيا صربيا كرواتيا
        البوسنه البانيا اميركا امريكا كندا المكسيك كوبا البرازيل الارجنتين تشيلي بيرو كولومبيا فنزويلا بوليفيا اثيوبيا اريتريا
        كينيا اوغندا تنزانيا تشاد النيجر نيجيريا مالي السنغال غانا الكاميرون انغولا الكونغو رواندا افريقيا اسيا اوروبا اوربا
        الرباط مراكش فاس طنجه اغادير مكناس تطوان وجده القاهره الاسكندريه الخرطوم طرابلس بنغازي بيروت دمشق حلب بغداد البصره الموصل
        الرياض جده مكه صنعاء عدن الدوحه دبي طهران انقره اسطنبول كابول القدس غزه تل حيفا يافا جنين نابلس رام الخليل واشنطن نيويورك
        باريس لندن برلين روما مدريد برشلونه بروكسل فيينا جنيف موسكو بكين طوكيو سيدني النيل الفرات سيناء الجولان الضفه كوسوفو
        الشيشان دارفور
        """);

    private static readonly FrozenSet<string> Stops = Words("""
        في من الي علي عن مع ان انه انها انهم كان كانت يكون تكون هو هي هم هذا هذه ذلك تلك التي الذي الذين ما لا لم لن لو او ثم قد
        لقد كل بعد قبل بين عند منذ حتي اذا كما لكن بل غير سوي حول دون خلال ضد نحو لدي بعض اي ايه احد احدي كلا كلتا هنا هناك حيث
        كيف متي اين ليس ليست اما الا به له لها فيه فيها منه منها عليه عليها اليه اليها عنه عنها لان كي ايضا جدا فقط امس اليوم غدا
        الان مساء صباح ظهر فجر السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس
        سبتمبر اكتوبر نوفمبر ديسمبر جانفي فيفري افريل ماي جوان جويليه اوت يوليوز غشت شتنبر نونبر دجنبر شباط اذار نيسان ايار حزيران
        تموز اب ايلول تشرين كانون عام سنه شهر يوم اسبوع ساعه دقيقه الاول الثاني الثالث الرابع واحد اثنين ثلاثه اربعه خمسه سته سبعه
        ثمانيه تسعه عشره عشرين ثلاثين مئه مائه الف مليون مليار دولار يورو درهم دينار كيلومتر متر كيلو بالمئه بالمائه وهو وهي وكان
        وكانت وقد ولم ولا وان وفي ومن وعلي عبر امام وراء تحت فوق مثل عدد عده كذلك هكذا ربما يمكن يجب ينبغي وكاله تلفزيون تليفزيون
        برلمان راديو انترنت كمبيوتر تكنولوجيا بنك فيلم ديمقراطيه ديموقراطيه دبلوماسيه استراتيجيه مليارات ملايين كيلوغرام طن كره
        """);

    internal static bool IsStop(string word) => Stops.Contains(word);

    internal static bool IsTitle(string word) => Titles.Contains(word);

    internal static bool IsOffice(string word) => Offices.Contains(word) || Offices.Contains(WithoutAnd(word));

    internal static bool IsPlaceWord(string word) => Places.Contains(word) || Places.Contains(WithoutAnd(word));

    internal static bool IsSpeech(string word) => Speech.Contains(word) || Speech.Contains(WithoutAnd(word));

    internal static bool IsKin(string word) => Kin.Contains(word);

    /// <summary>A name that everybody knows: a foreign given name, a country, a great city.</summary>
    internal static bool IsWellKnown(string word) => GivenNames.Contains(word) || KnownPlaces.Contains(word);

    internal static bool IsGivenName(string word) =>
        IsGiven(word) || (word.Length > 3 && word[0] is 'و' or 'ل' or 'ب' && IsGiven(word[1..]));

    private static bool IsGiven(string word) => GivenNames.Contains(word) || ArabicNames.Contains(word);

    private static string WithoutAnd(string word) => word.Length > 3 && word[0] is 'و' or 'ف' ? word[1..] : word;

    private static FrozenSet<string> Words(string list) =>
        list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
