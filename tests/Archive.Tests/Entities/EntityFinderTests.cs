using Archive.Entities;

namespace Archive.Tests.Entities;

/// <summary>Single texts against the project's own register; what is expected stands as «text=id», one after the other.</summary>
public class EntityFinderTests
{
    private static readonly EntityFinder Finder = new(SeedRegister.Register);

    [Theory]
    [InlineData("زار المغرب", "المغرب=morocco")]
    [InlineData("والمغرب", "المغرب=morocco")]
    [InlineData("بالرباط", "الرباط=rabat")]
    [InlineData("وبالرباط", "الرباط=rabat")]
    [InlineData("فالمغرب", "المغرب=morocco")]
    [InlineData("كالمغرب", "المغرب=morocco")]
    [InlineData("لإسرائيل وبإسرائيل", "إسرائيل=israel إسرائيل=israel")]
    [InlineData("ببيني غانتس", "بيني غانتس=benny-gantz")]
    [InlineData("والقوات المسلحة الملكية", "القوات المسلحة الملكية=royal-armed-forces")]
    [InlineData("بالقوات المسلحة الملكية", "القوات المسلحة الملكية=royal-armed-forces")]
    [InlineData("من غزة وغزة إلى مصر ومصر", "غزة=gaza غزة=gaza مصر=egypt مصر=egypt")]
    public void Clitics_stand_outside_of_the_mention(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("زيارة للمغرب", "لمغرب=morocco")]
    [InlineData("وللمغرب", "لمغرب=morocco")]
    [InlineData("بلاغ للقوات المسلحة الملكية", "لقوات المسلحة الملكية=royal-armed-forces")]
    [InlineData("دعوة للبنان", "لبنان=lebanon")]
    [InlineData("دعوة لليبيا", "ليبيا=libya")]
    [InlineData("تصريح للوديي", "لوديي=abdellatif-loudiyi")]
    public void After_lam_the_article_has_lost_its_alif_and_the_mention_begins_with_its_lam(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("غانتس غينتس گانتز جانتس غانس", "غانتس=benny-gantz غينتس=benny-gantz گانتز=benny-gantz جانتس=benny-gantz غانس=benny-gantz")]
    [InlineData("عبداللطيف لوديي", "عبداللطيف لوديي=abdellatif-loudiyi")]
    [InlineData("وعبد اللطيف اللوديي", "عبد اللطيف اللوديي=abdellatif-loudiyi")]
    [InlineData("انتوني بلينكن", "انتوني بلينكن=antony-blinken")]
    [InlineData("باراك 8", "باراك 8=barak-8")]
    [InlineData("باراك-٨", "باراك-٨=barak-8")]
    [InlineData("سام 6 وسام 7", "سام 6=sam-6 سام 7=sam-7")]
    [InlineData("مقاتلاتF5 وF-5", "F5=northrop-f-5 F-5=northrop-f-5")]
    [InlineData("Benny GANTZ met haaretz", "Benny GANTZ=benny-gantz haaretz=haaretz")]
    [InlineData("#محمد_السادس", "محمد_السادس=mohammed-vi")]
    public void Spellings_that_people_use_are_one_name(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("قال غانتْس", "غانتْس=benny-gantz")]
    [InlineData("المـغـرب", "المـغـرب=morocco")]
    [InlineData("وَالْمَغْرِبُ", "الْمَغْرِبُ=morocco")]
    [InlineData("لِلْمغربِ", "لْمغربِ=morocco")]
    [InlineData("وـالرباط", "الرباط=rabat")]
    public void Marks_and_tatweel_keep_with_the_letters_they_stand_on(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("ضريح محمد الخامس", "ضريح محمد الخامس=mausoleum-of-mohammed-v")]
    [InlineData("المغرب العربي", "المغرب العربي=maghreb")]
    [InlineData("مجلس الأمن القومي الإسرائيلي", "مجلس الأمن القومي الإسرائيلي=israeli-national-security-council")]
    [InlineData("صحيفة القدس العربي", "القدس العربي=al-quds-al-arabi")]
    [InlineData("القيادة العامة للقوات المسلحة الملكية", "القيادة العامة للقوات المسلحة الملكية=far-general-staff")]
    public void The_longest_name_wins(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("الوفد الإسرائيلي والقوات المغربيون والمغربية والأمريكي")]
    [InlineData("بعد صلاة المغرب")]
    [InlineData("جامعة محمد الخامس")]
    [InlineData("صفق الجمهور بحماس")]
    [InlineData("خبر الغد تقرأه اليوم")]
    [InlineData("كل العرب")]
    [InlineData("قال باراك وقال سام")]
    [InlineData("كان مالي كفيفا في البيت")]
    [InlineData("وقعت اليوم 24 نوفمبر")]
    [InlineData("مسقط رأسه")]
    public void Look_alikes_are_not_mentions(string text) => Assert.Equal("", Found(text));

    [Theory]
    [InlineData("سلاح باراك، 8 منه")]
    [InlineData("محمد. السادس")]
    [InlineData("حزب\nالله")]
    [InlineData("محمد؛ السادس")]
    public void A_name_does_not_run_over_a_mark_that_ends_it(string text) => Assert.Equal("", Found(text));

    [Theory]
    [InlineData("حركة \"حماس\" قالت", "حركة \"حماس\"=hamas")]
    [InlineData("“حزب الله” اللبناني", "حزب الله=hezbollah")]
    [InlineData("صحيفة «الغارديان» البريطانية", "صحيفة «الغارديان»=the-guardian")]
    public void A_mention_never_holds_half_a_quotation(string text, string expected) => Assert.Equal(expected, Found(text));

    [Fact]
    public void Offsets_count_from_the_start_of_the_text()
    {
        var mention = Assert.Single(Finder.Find("😀 وصل وَبيني غانتس."));

        Assert.Equal((9, 10, "بيني غانتس"), (mention.Start, mention.Length, mention.Text));
    }

    private static string Found(string text) =>
        string.Join(' ', Finder.Find(text).Select(mention => $"{mention.Text}={mention.Entity.Id}"));
}
