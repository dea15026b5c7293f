using System.Diagnostics;
using Archive.Entities;

namespace Archive.Tests.Entities;

public class EntityFinderRobustnessTests
{
    private const string Alphabet = "اللمغربوفبكلعبدسيةىإأـًّ ،.\"«»-\n\u200F\uD83D\uDE00ﻻﷲF5٨گ";
    private static readonly EntityFinder Finder = new(SeedRegister.Register);

    [Fact]
    public void Any_text_is_read_and_every_mention_is_what_stands_there()
    {
        var random = new Random(20211124);
        string[] names = [.. SeedRegister.Register.Entities.Values.SelectMany(entity => entity.Aliases.Concat(entity.ShortNames))];
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(4) == 0
                ? names[random.Next(names.Length)]
                : Alphabet[random.Next(Alphabet.Length)].ToString()));
            var end = 0;
            foreach (var mention in Finder.Find(text))
            {
                Assert.True(mention.Start >= end && mention.Length > 0);
                end = mention.Start + mention.Length;
                Assert.Equal(mention.Text, text[mention.Start..end]);
            }
        }
    }

    [Fact]
    public void Texts_without_words_have_no_mentions() =>
        Assert.All(Finder.FindAll(["", " ", "\0", "\uD800", "،.؛", "\u0651\u0640"]), Assert.Empty);

    [Fact]
    public void A_text_that_only_just_misses_long_names_is_read_in_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("القيادة العامة للقوات المسلحة وبلخير وهيئة الأركان ", 20_000));
        var watch = Stopwatch.StartNew();

        Finder.Find(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Fact]
    public void One_finder_serves_many_threads()
    {
        var lines = SeedRegister.Lines("000_b097df93a31d4042.txt");
        var expected = Finder.FindAll(lines).Sum(mentions => mentions.Count);

        Parallel.For(0, 50, _ => Assert.Equal(expected, Finder.FindAll(lines).Sum(mentions => mentions.Count)));
    }
}
