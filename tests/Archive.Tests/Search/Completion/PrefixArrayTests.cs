using Archive.Search.Completion;

namespace Archive.Tests.Search.Completion;

public sealed class PrefixArrayTests
{
    private static readonly PrefixArray Array = new([("با", 1), ("اب", 2), ("ابجد", 3), ("اج", 4), ("اب", 5)]);

    [Theory]
    [InlineData("اب", "2 3 5")]
    [InlineData("ا", "2 3 4 5")]
    [InlineData("ابجد", "3")]
    [InlineData("ابجده", "")]
    [InlineData("ت", "")]
    [InlineData("", "1 2 3 4 5")]
    public void All_that_begins_so_is_found(string prefix, string expected) =>
        Assert.Equal(expected, string.Join(' ', Array.Find(prefix).ToArray().Order()));
}
