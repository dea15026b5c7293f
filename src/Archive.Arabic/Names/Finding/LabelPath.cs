using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Archive.Arabic.Names.Finding;

/// <summary>The labels that all witnesses together say most for (Viterbi's algorithm over the chain of words).</summary>
internal static class LabelPath
{
    private const int Width = ClueWeights.Width;

    /// <summary>What all witnesses say for each label at each word, <see cref="ClueWeights.Width"/> numbers a word.</summary>
    internal static float[] Votes(ClueText text, ClueWeights weights)
    {
        var votes = new float[text.Count * Width];
        var rows = MemoryMarshal.Cast<float, Vector256<float>>(weights.Rows.AsSpan());
        var sums = MemoryMarshal.Cast<float, Vector256<float>>(votes.AsSpan());
        Span<int> features = stackalloc int[ClueFeatures.MostAtWord];
        for (var i = 0; i < text.Count; i++)
        {
            foreach (var feature in features[..ClueFeatures.Write(text, i, weights.Vocabulary, features)])
            {
                sums[i] += rows[feature];
            }
        }

        return votes;
    }

    internal static NameLabel[] Find(ReadOnlySpan<float> votes, ClueWeights weights)
    {
        var count = votes.Length / Width;
        var labels = new NameLabel[count];
        if (count == 0)
        {
            return labels;
        }

        Span<float> best = stackalloc float[Width];
        Span<float> next = stackalloc float[Width];
        var from = new byte[votes.Length];
        for (var label = 0; label < ClueWeights.Labels; label++)
        {
            best[label] = ClueWeights.MayFollow(-1, label) ? votes[label] + weights.Transitions[(Width - 1) * Width + label] : float.NegativeInfinity;
        }

        for (var i = 1; i < count; i++)
        {
            for (var label = 0; label < ClueWeights.Labels; label++)
            {
                next[label] = float.NegativeInfinity;
                for (var before = 0; before < ClueWeights.Labels; before++)
                {
                    var score = best[before] + weights.Transitions[before * Width + label];
                    if (score > next[label] && ClueWeights.MayFollow(before, label))
                    {
                        (next[label], from[i * Width + label]) = (score, (byte)before);
                    }
                }

                next[label] += votes[i * Width + label];
            }

            next.CopyTo(best);
        }

        var last = best[..ClueWeights.Labels].IndexOf(Max(best[..ClueWeights.Labels]));
        for (var i = count - 1; i >= 0; i--)
        {
            labels[i] = (NameLabel)last;
            last = from[i * Width + last];
        }

        return labels;
    }

    private static float Max(ReadOnlySpan<float> scores)
    {
        var most = scores[0];
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
        }

        return most;
    }
}
