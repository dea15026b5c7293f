using Archive.Web.Charts.Names;

namespace Archive.Web.Tests.Charts.Names;

public sealed class LabelLayoutTests
{
    public static TheoryData<double, double, int> Frames()
    {
        var frames = new TheoryData<double, double, int>();
        foreach (var count in new[] { 0, 1, 2, 7, 22, 36, 60 })
        {
            frames.Add(1080, 620, count);
            frames.Add(360, 700, count);
        }

        return frames;
    }

    [Theory]
    [MemberData(nameof(Frames))]
    public void No_label_touches_another_or_leaves_the_frame(double width, double height, int count)
    {
        var middle = new LabelBox(width / 2, height / 2, 120, 36);
        var boxes = Place(width, height, middle, count).OfType<LabelBox>().Append(middle).ToList();

        Assert.All(boxes, box => Assert.True(box.Left >= 0 && box.Top >= 0 && box.Left + box.Width <= width && box.Top + box.Height <= height, $"{box}"));
        for (var i = 0; i < boxes.Count; i++)
        {
            Assert.All(boxes.Take(i), other => Assert.False(boxes[i].IsWithin(other, 0, 0), $"{boxes[i]} {other}"));
        }
    }

    [Theory]
    [InlineData(1080, 620, 60)]
    [InlineData(360, 700, 22)]
    public void There_is_room_for_as_many_as_a_picture_shows(double width, double height, int count) =>
        Assert.All(Place(width, height, new LabelBox(width / 2, height / 2, 120, 36), count), box => Assert.NotNull(box));

    [Fact]
    public void The_same_labels_stand_in_the_same_places() =>
        Assert.Equal(Place(1080, 620, new LabelBox(540, 310, 120, 36), 60), Place(1080, 620, new LabelBox(540, 310, 120, 36), 60));

    [Fact]
    public void The_first_stand_nearest_and_a_group_stands_together()
    {
        var places = Place(1080, 620, new LabelBox(540, 310, 120, 36), 36).Select(box => box!.Value).ToList();

        Assert.True(places.Take(12).Average(Distance) < places.Skip(24).Average(Distance));
        // Three groups of the same size have a third of the circle each: the first begins at the top and goes to the right.
        Assert.True(places.Where((_, i) => i % 3 == 0).Count(box => box.X > 540) >= 10);

        static double Distance(LabelBox box) => Math.Sqrt(Math.Pow((box.X - 540) / 540, 2) + Math.Pow((box.Y - 310) / 310, 2));
    }

    private static IReadOnlyList<LabelBox?> Place(double width, double height, LabelBox middle, int count) =>
        new LabelLayout(width, height, middle).Place([.. Enumerable.Range(0, count).Select(i => (60.0 + (i * 37 % 110), i % 3))]);
}
