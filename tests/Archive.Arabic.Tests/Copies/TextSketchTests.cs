using Archive.Arabic.Copies;

namespace Archive.Arabic.Tests.Copies;

public class TextSketchTests
{
    [Fact]
    public void A_sketch_is_read_as_it_was_written()
    {
        var sketch = TextSketch.Of(Shingles.Of([MadeUpText.Of(1, 100)]));
        var read = TextSketch.Read(sketch.Write());
        Assert.Equal(1, sketch.SimilarityTo(read));
        Assert.Equal(sketch.Buckets, read.Buckets);
        Assert.Equal(TextSketch.BucketCount, sketch.Buckets.Distinct().Count());
    }

    [Fact]
    public void The_sketch_is_the_same_on_every_machine() =>
        Assert.Equal("d365f401557d8406573c9f019d5f2e02", Convert.ToHexStringLower(TextSketch.Of(Shingles.Of([MadeUpText.Of(1, 100)])).Write())[..32]);

    [Theory]
    [InlineData(50)]
    [InlineData(20)]
    [InlineData(10)]
    [InlineData(5)]
    public void Sketches_tell_how_alike_texts_are(int stretch)
    {
        var errors = Enumerable.Range(0, 100).Select(number =>
        {
            var text = MadeUpText.Of(number, 200);
            var (one, other) = (Shingles.Of([text]), Shingles.Of([MadeUpText.Changed(text, number, stretch)]));
            return TextSketch.Of(one).SimilarityTo(TextSketch.Of(other)) - ((double)one.SharedWith(other) / (one.Runs.Length + other.Runs.Length - one.SharedWith(other)));
        }).ToList();
        // Right on average, and no farther off than 64 draws of a lot are.
        Assert.InRange(errors.Average(), -0.02, 0.02);
        Assert.InRange(Math.Sqrt(errors.Average(error => error * error)), 0, 0.08);
    }

    [Fact]
    public void Texts_that_share_half_meet_in_a_bucket_and_others_do_not()
    {
        int alike = 0, strange = 0;
        for (var number = 0; number < 200; number++)
        {
            var text = MadeUpText.Of(number, 150);
            // One word in twelve is another: half of the runs are shared.
            var buckets = TextSketch.Of(Shingles.Of([text])).Buckets;
            alike += buckets.Intersect(TextSketch.Of(Shingles.Of([MadeUpText.Changed(text, number, 12)])).Buckets).Any() ? 1 : 0;
            strange += buckets.Intersect(TextSketch.Of(Shingles.Of([MadeUpText.Of(1000 + number, 150)])).Buckets).Any() ? 1 : 0;
        }

        Assert.InRange(alike, 190, 200);
        Assert.Equal(0, strange);
    }
}
