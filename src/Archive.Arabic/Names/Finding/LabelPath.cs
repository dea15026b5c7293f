namespace Archive.Arabic.Names.Finding;

/// <summary>The labels that all witnesses together say most for (Viterbi's algorithm over the chain of words).</summary>
internal static class LabelPath
{
    internal static NameLabel[] Find(ClueText text, ClueWeights weights, ArticleMemory? memory = null, NameLabel[]? first = null)
    {
        var labels = new NameLabel[text.Count];
        if (text.Count == 0)
        {
            return labels;
        }

        Span<float> best = stackalloc float[ClueWeights.Width];
        Span<float> next = stackalloc float[ClueWeights.Width];
        Span<float> votes = stackalloc float[ClueWeights.Width];
        var from = new byte[text.Count * ClueWeights.Width];
        for (var i = 0; i < text.Count; i++)
        {
            Vote(text, i, weights, votes);
            memory?.Vote(text, first!, i, votes);
            for (var label = 0; label < ClueWeights.Labels; label++)
            {
                next[label] = float.NegativeInfinity;
                if (i == 0)
                {
                    next[label] = ClueWeights.MayFollow(-1, label) ? votes[label] + weights.Transitions[7 * ClueWeights.Width + label] : float.NegativeInfinity;
                    continue;
                }

                for (var before = 0; before < ClueWeights.Labels; before++)
                {
                    var score = best[before] + weights.Transitions[before * ClueWeights.Width + label];
                    if (score > next[label] && ClueWeights.MayFollow(before, label))
                    {
                        (next[label], from[i * ClueWeights.Width + label]) = (score, (byte)before);
                    }
                }

                next[label] += votes[label];
            }

            next.CopyTo(best);
        }

        var last = 0;
        for (var label = 1; label < ClueWeights.Labels; label++)
        {
            last = best[label] > best[last] ? label : last;
        }

        for (var i = text.Count - 1; i >= 0; i--)
        {
            labels[i] = (NameLabel)last;
            last = from[i * ClueWeights.Width + last];
        }

        return labels;
    }

    /// <summary>The sum of what all witnesses at a word say for each label.</summary>
    internal static void Vote(ClueText text, int i, ClueWeights weights, Span<float> votes)
    {
        Span<int> features = stackalloc int[ClueFeatures.MostAtWord];
        votes.Clear();
        foreach (var feature in features[..ClueFeatures.Write(text, i, weights.Vocabulary, features)])
        {
            var row = weights.Rows.AsSpan(feature * ClueWeights.Width, ClueWeights.Width);
            for (var label = 0; label < ClueWeights.Width; label++)
            {
                votes[label] += row[label];
            }
        }
    }
}
