using System.Collections.Frozen;
using Archive.Arabic.Text;
using Archive.Import.SavedPages;

namespace Archive.Dating;

/// <summary>The words that say that something happened (EventWords.tsv), by stem.</summary>
internal static class EventWords
{
    private const string Future = "future";

    private static readonly FrozenDictionary<string, string> Kinds = TabTable.Read("EventWords.tsv")
        .DistinctBy(row => Analyzer.Analyze(row[1])[0].Stem)
        .ToFrozenDictionary(row => Analyzer.Analyze(row[1])[0].Stem, row => row[0]);

    /// <summary>The kind of event that a word names; null where it names none.</summary>
    public static string? KindOf(Token word) => Kinds.GetValueOrDefault(word.Stem) is { } kind and not Future ? kind : null;

    /// <summary>Whether the word speaks of what is to come.</summary>
    public static bool IsFuture(Token word) => Kinds.GetValueOrDefault(word.Stem) == Future;
}
