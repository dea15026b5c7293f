using Archive.Arabic.Names.Finding;

namespace Archive.Benchmarks.Names;

/// <summary>
/// Fits the weights of the witnesses to labelled sentences: stochastic gradient ascent (AdaGrad) on the likelihood of the labels under a
/// linear-chain conditional random field, each weight drawn towards 0. The same sentences give the same weights.
/// </summary>
internal sealed class WeightFitter
{
    private const int Width = ClueWeights.Width;
    private const float Rate = 0.12f;
    private const int Rounds = 10;

    /// <summary>How strongly weights are drawn towards 0: the variance that is expected of them is a third.</summary>
    private const float Pull = 3;

    /// <summary>What stands less often in the labelled text says nothing that holds elsewhere.</summary>
    private const int LeastOfClue = 5;
    private const int LeastOfPair = 10;
    private const int LeastOfWord = 5;

    private readonly float[] _rows;
    private readonly float[] _transitions = new float[Width * Width];
    private readonly float[] _rowsSeen;
    private readonly float[] _transitionsSeen = new float[Width * Width];
    private readonly int[] _counts;

    private WeightFitter(int[] counts)
    {
        _counts = counts;
        _rows = new float[counts.Length * Width];
        _rowsSeen = new float[counts.Length * Width];
    }

    public static ClueWeights Fit(IReadOnlyList<LabelledSentence> sentences)
    {
        var vocabulary = VocabularyOf(sentences);
        var prepared = sentences.Select(sentence => Prepared.Of(sentence, vocabulary)).Where(sentence => sentence.Labels.Length > 0).ToArray();
        var counts = new int[ClueFeatures.CountWith(vocabulary)];
        foreach (var feature in prepared.SelectMany(sentence => sentence.Features).SelectMany(features => features))
        {
            counts[feature]++;
        }

        var fitter = new WeightFitter(counts);
        foreach (var sentence in prepared)
        {
            for (var i = 0; i < sentence.Features.Length; i++)
            {
                sentence.Features[i] = [.. sentence.Features[i].Where(feature => counts[feature] >= LeastOf(feature))];
            }
        }

        var random = new Random(1);
        var (rowsMean, transitionsMean) = (new float[fitter._rows.Length], new float[fitter._transitions.Length]);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(prepared);
            foreach (var sentence in prepared)
            {
                fitter.Learn(sentence);
            }

            // The mean over the later rounds: single rounds sway.
            if (round >= Rounds / 2)
            {
                var share = 1f / (Rounds - Rounds / 2);
                AddTo(rowsMean, fitter._rows, share);
                AddTo(transitionsMean, fitter._transitions, share);
            }
        }

        return new ClueWeights(vocabulary, rowsMean, transitionsMean);
    }

    private static ClueVocabulary VocabularyOf(IReadOnlyList<LabelledSentence> sentences)
    {
        var (words, affixes) = (new Dictionary<string, int>(), new Dictionary<string, int>());
        Span<char> affix = stackalloc char[4];
        foreach (var text in sentences.Select(sentence => new ClueText(sentence.Text)))
        {
            for (var i = 0; i < text.Count; i++)
            {
                if (ClueVocabulary.IsGeneral(text.CluesAt(i)))
                {
                    var word = text.LettersAt(i).ToString();
                    words[word] = words.GetValueOrDefault(word) + 1;
                }
                else if (ClueVocabulary.MayBeName(text.CluesAt(i)))
                {
                    for (var k = 0; k < ClueVocabulary.AffixesOfWord; k++)
                    {
                        if (ClueVocabulary.Affix(text.LettersAt(i), k, affix) is > 0 and var length)
                        {
                            affixes[affix[..length].ToString()] = affixes.GetValueOrDefault(affix[..length].ToString()) + 1;
                        }
                    }
                }
            }
        }

        return new ClueVocabulary(Often(words), Often(affixes));

        static IEnumerable<string> Often(Dictionary<string, int> counts) =>
            counts.Where(count => count.Value >= LeastOfWord).Select(count => count.Key).Order(StringComparer.Ordinal);
    }

    private static int LeastOf(int feature) => feature >= ClueFeatures.Count ? 1 : feature >= ClueFeatures.Pairs ? LeastOfPair : LeastOfClue;

    private static void AddTo(float[] sum, float[] weights, float share)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += share * weights[i];
        }
    }

    private void Learn(Prepared sentence)
    {
        var (n, labels) = (sentence.Labels.Length, ClueWeights.Labels);
        var votes = new double[n, labels];
        for (var i = 0; i < n; i++)
        {
            foreach (var feature in sentence.Features[i])
            {
                for (var label = 0; label < labels; label++)
                {
                    votes[i, label] += _rows[feature * Width + label];
                }
            }
        }

        var (forward, backward) = (new double[n, labels], new double[n, labels]);
        for (var i = 0; i < n; i++)
        {
            for (var label = 0; label < labels; label++)
            {
                forward[i, label] = votes[i, label] + (i == 0 ? From(-1, label)
                    : LogSum(before => forward[i - 1, before] + From(before, label)));
            }
        }

        for (var i = n - 2; i >= 0; i--)
        {
            for (var label = 0; label < labels; label++)
            {
                backward[i, label] = LogSum(after => backward[i + 1, after] + votes[i + 1, after] + From(label, after));
            }
        }

        var total = LogSum(label => forward[n - 1, label]);
        for (var i = 0; i < n; i++)
        {
            for (var label = 0; label < labels; label++)
            {
                var gradient = (float)((sentence.Labels[i] == label ? 1 : 0) - Math.Exp(forward[i, label] + backward[i, label] - total));
                if (Math.Abs(gradient) > 1e-4f)
                {
                    foreach (var feature in sentence.Features[i])
                    {
                        Move(_rows, _rowsSeen, feature * Width + label, gradient, Pull / _counts[feature]);
                    }
                }

                if (i == 0)
                {
                    Move(_transitions, _transitionsSeen, 7 * Width + label, gradient, 0);
                    continue;
                }

                for (var before = 0; before < labels; before++)
                {
                    if (ClueWeights.MayFollow(before, label))
                    {
                        var expected = Math.Exp(forward[i - 1, before] + From(before, label) + votes[i, label] + backward[i, label] - total);
                        var seen = sentence.Labels[i - 1] == before && sentence.Labels[i] == label ? 1 : 0;
                        Move(_transitions, _transitionsSeen, before * Width + label, (float)(seen - expected), 0);
                    }
                }
            }
        }

        double From(int before, int label) => ClueWeights.MayFollow(before, label)
            ? _transitions[(before < 0 ? 7 : before) * Width + label] : double.NegativeInfinity;

        double LogSum(Func<int, double> term)
        {
            Span<double> terms = stackalloc double[labels];
            var most = double.NegativeInfinity;
            for (var label = 0; label < labels; label++)
            {
                most = Math.Max(most, terms[label] = term(label));
            }

            if (double.IsNegativeInfinity(most))
            {
                return most;
            }

            var sum = 0d;
            foreach (var value in terms)
            {
                sum += Math.Exp(value - most);
            }

            return most + Math.Log(sum);
        }
    }

    private static void Move(float[] weights, float[] seen, int at, float gradient, float pull)
    {
        gradient -= pull * weights[at];
        seen[at] += gradient * gradient;
        weights[at] += Rate * gradient / MathF.Sqrt(seen[at] + 1e-6f);
    }

    private sealed record Prepared(int[] Labels, int[][] Features)
    {
        public static Prepared Of(LabelledSentence sentence, ClueVocabulary vocabulary)
        {
            var text = new ClueText(sentence.Text);
            var features = new int[text.Count][];
            Span<int> room = stackalloc int[ClueFeatures.MostAtWord];
            for (var i = 0; i < text.Count; i++)
            {
                features[i] = room[..ClueFeatures.Write(text, i, vocabulary, room)].ToArray();
            }

            return new Prepared([.. sentence.LabelsOf(text).Select(label => (int)label)], features);
        }
    }
}
