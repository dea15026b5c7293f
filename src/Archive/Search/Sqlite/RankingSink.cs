using System.Collections;
using System.Diagnostics;

namespace Archive.Search.Sqlite;

/// <summary>Takes the matches of a query, tallies them and ranks them.</summary>
internal sealed class RankingSink(FacetColumns columns, Tally tally, WordScores scores, RankingWeights weights, TimeSpan limit) : IMatchSink
{
    private const int CheckClockEvery = 4096;

    private readonly long _start = Stopwatch.GetTimestamp();
    private int _ordinal;
    private int _taken;

    /// <summary>Where set, matches that stand in it are passed over, and the rest lack words.</summary>
    public BitArray? Known { get; init; }

    /// <summary>Where set, matches are noted in it.</summary>
    public BitArray? Seen { get; init; }

    /// <summary>Where set, counts the spellings that matches have.</summary>
    public SpellingTally? Spellings { get; init; }

    public bool Take(Match match)
    {
        if (++_taken % CheckClockEvery == 0 && Stopwatch.GetElapsedTime(_start) > limit)
        {
            return false;
        }

        if (!Advance(match.Row) || Known?[_ordinal] == true)
        {
            return true;
        }

        Seen?.Set(_ordinal, true);
        if (tally.Count(_ordinal))
        {
            Rank(match);
        }

        return true;
    }

    private void Rank(Match match)
    {
        var norm = weights.Saturation * (1 - weights.Length + (weights.Length * columns.Lengths[_ordinal]));
        var score = tally.NeedsScores || Spellings is not null ? scores.Score(match, norm) : 0f;
        if (Known is not null)
        {
            score *= MathF.Pow(scores.Coverage(), weights.Coverage);
        }

        // Nearness costs a look at every place of the words: only for what may still come among the best.
        if (tally.NeedsScores && scores.MostNearness > 0 && tally.MayRank(score + scores.MostNearness))
        {
            score += scores.Nearness(match);
        }

        tally.Rank(_ordinal, score);
        Spellings?.Count(scores.Present);
    }

    /// <summary>Steps to the ordinal of a row: the rows come ascending, so the search starts where the last one ended.</summary>
    private bool Advance(long row)
    {
        var rows = columns.Rows;
        var step = 1;
        var low = _ordinal;
        while (low + step < rows.Length && rows[low + step] <= row)
        {
            low += step;
            step <<= 1;
        }

        var found = Array.BinarySearch(rows, low, Math.Min(step, rows.Length - low), row);
        if (found < 0)
        {
            return false;
        }

        _ordinal = found;
        return true;
    }
}
