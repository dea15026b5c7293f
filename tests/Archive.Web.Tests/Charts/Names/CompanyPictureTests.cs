using Archive.Entities;
using Archive.Reading;
using Archive.Reading.Names;
using Archive.Web.Charts.Names;

namespace Archive.Web.Tests.Charts.Names;

public sealed class CompanyPictureTests
{
    [Fact]
    public void However_many_are_met_no_more_are_drawn_than_can_be_read()
    {
        var company = Company(500);
        foreach (var picture in new[] { CompanyPicture.Wide("غانتس", company), CompanyPicture.Narrow("غانتس", company) })
        {
            Assert.InRange(picture.Names.Count, 15, CompanyPicture.MostNames);
            // The strongest first; of long names one may find no room.
            Assert.Equal(picture.Names.OrderByDescending(name => name.Met.Strength), picture.Names);
            Assert.Equal([5, 5], picture.Names.Take(2).Select(name => Math.Round(name.Weight)));
            Assert.All(picture.Ties, tie => Assert.Contains(tie.Other, picture.Names));
        }
    }

    [Fact]
    public void A_long_name_is_cut_and_one_that_is_met_with_nobody_stands_alone()
    {
        var picture = CompanyPicture.Narrow("مذكرة التفاهم الدفاعية بين المغرب وإسرائيل", Company(0));
        Assert.Equal(("مذكرة التفاهم الدفاعية بين…", 0), (picture.MiddleLabel, picture.Names.Count));
    }

    private static NameCompany Company(int count) => new(
        [.. Enumerable.Range(0, count).Select(i => new MetName(
            new EntityLink($"e-{i}", (EntityType)(i % 4), $"{new string('غ', 2 + (i * 7 % 20))} {i}", 1000 - i), 1000 - i))],
        [.. Enumerable.Range(0, Math.Max(0, count - 1)).Select(i => new NameTie(i, i + 1, 5, 20))], count);
}
