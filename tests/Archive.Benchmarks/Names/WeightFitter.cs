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

    private readonly float[] _rows = new float[ClueFeatures.Count * Width];
    private readonly float[] _transitions = new float[Width * Width];
    private readonly float[] _rowsSeen = new float[ClueFeatures.Count * Width];
    private readonly float[] _transitionsSeen = new float[Width * Width];
    private readonly float _pull;

    /// <param name="pull">How strongly weights are drawn towards 0 at each touch.</param>
    private WeightFitter(float pull) => _pull = pull;

    public static ClueWeights Fit(IReadOnlyList<LabelledSentence> sentences, int rounds = 12, float pull = 2e-4f)
    {
        var fitter = new WeightFitter(pull);
        var prepared = sentences.Select(Prepared.Of).Where(sentence => sentence.Labels.Length > 0).ToArray();
        var random = new Random(1);
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(prepared);
            foreach (var sentence in prepared)
            {
                fitter.Learn(sentence);
            }
        }

        return new ClueWeights(fitter._rows, fitter._transitions);
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
                        Move(_rows, _rowsSeen, feature * Width + label, gradient);
                    }
                }

                if (i == 0)
                {
                    Move(_transitions, _transitionsSeen, 7 * Width + label, gradient);
                    continue;
                }

                for (var before = 0; before < labels; before++)
                {
                    if (ClueWeights.MayFollow(before, label))
                    {
                        var expected = Math.Exp(forward[i - 1, before] + From(before, label) + votes[i, label] + backward[i, label] - total);
                        var seen = sentence.Labels[i - 1] == before && sentence.Labels[i] == label ? 1 : 0;
                        Move(_transitions, _transitionsSeen, before * Width + label, (float)(seen - expected));
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

    private void Move(float[] weights, float[] seen, int at, float gradient)
    {
        gradient -= _pull * weights[at];
        seen[at] += gradient * gradient;
        weights[at] += Rate * gradient / MathF.Sqrt(seen[at] + 1e-6f);
    }

    private sealed record Prepared(int[] Labels, int[][] Features)
    {
        public static Prepared Of(LabelledSentence sentence)
        {
            var text = new ClueText(sentence.Text);
            var features = new int[text.Count][];
            Span<int> room = stackalloc int[ClueFeatures.MostAtWord];
            for (var i = 0; i < text.Count; i++)
            {
                features[i] = room[..ClueFeatures.Write(text, i, room)].ToArray();
            }

            return new Prepared([.. sentence.LabelsOf(text).Select(label => (int)label)], features);
        }
    }
}
