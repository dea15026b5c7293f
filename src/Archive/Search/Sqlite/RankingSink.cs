using System.Diagnostics;

namespace Archive.Search.Sqlite;

/// <summary>Takes the matches of a query, tallies them and ranks them by BM25 over weighed columns.</summary>
internal sealed class RankingSink(FacetColumns columns, Tally tally, float[] inverseFrequencies, TimeSpan limit) : IMatchSink
{
    private const float K1Plus1 = 2.2f;
    private const int CheckClockEvery = 4096;

    /// <summary>Title, standfirst, keywords, body.</summary>
    private static readonly float[] ColumnWeights = [3f, 1.5f, 1.5f, 1f];

    private readonly long _start = Stopwatch.GetTimestamp();
    private int _ordinal;
    private int _taken;

    public bool Take(Match match)
    {
        if (++_taken % CheckClockEvery == 0 && Stopwatch.GetElapsedTime(_start) > limit)
        {
            return false;
        }

        if (Advance(match.Row) && tally.Count(_ordinal))
        {
            tally.Rank(_ordinal, Score(match));
        }

        return true;
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

    private double Score(Match match)
    {
        var score = 0f;
        for (var phrase = 0; phrase < inverseFrequencies.Length; phrase++)
        {
            var frequency = match.WeightedFrequency(phrase, ColumnWeights);
            score += inverseFrequencies[phrase] * frequency * K1Plus1 / (frequency + columns.LengthNorms[_ordinal]);
        }

        return score;
    }
}
