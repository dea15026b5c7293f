using Archive.Search.Query;

namespace Archive.Search.Sqlite;

/// <summary>Scores a match: what each word of the query adds, and what their nearness adds.</summary>
internal sealed class WordScores
{
    /// <summary>Farther apart than this, two words have nothing to do with each other.</summary>
    private const int Far = 8;

    /// <summary>So many places of a word are looked at for nearness.</summary>
    private const int MostPlaces = 48;

    private readonly MatchExpression _expression;
    private readonly float[] _inverseFrequencies;
    private readonly float[] _columnWeights;
    private readonly float[] _slotWeights;
    private readonly float[] _frequencies;
    private readonly bool[] _present;
    private readonly List<long>[] _places;
    private readonly RankingWeights _weights;
    private readonly float _totalWeight;

    public WordScores(MatchExpression expression, float[] inverseFrequencies, RankingWeights weights)
    {
        _expression = expression;
        _inverseFrequencies = inverseFrequencies;
        _weights = weights;
        _columnWeights = [.. weights.Columns];
        _slotWeights = [.. expression.Slots.Select(slot => WeightOf(slot, expression.Words, weights))];
        _frequencies = new float[expression.Words.Count];
        _present = new bool[expression.Slots.Count];
        _places = [.. expression.Words.Select(_ => new List<long>(MostPlaces))];
        _totalWeight = inverseFrequencies.Sum();
        for (var i = 1; i < inverseFrequencies.Length; i++)
        {
            MostNearness += weights.Nearness * Math.Min(inverseFrequencies[i - 1], inverseFrequencies[i]);
        }
    }

    /// <summary>What nearness can add at most.</summary>
    public float MostNearness { get; }

    /// <summary>Which slots stand in the match that was scored last.</summary>
    public ReadOnlySpan<bool> Present => _present;

    /// <summary>What a word adds to the match: BM25.</summary>
    private float PartOf(int word, float lengthNorm) =>
        _inverseFrequencies[word] * _frequencies[word] * (_weights.Saturation + 1) / (_frequencies[word] + lengthNorm);

    public float Score(Match match, float lengthNorm)
    {
        Array.Clear(_frequencies);
        for (var slot = 0; slot < _slotWeights.Length; slot++)
        {
            if (_expression.Slots[slot].Word is >= 0 and var word)
            {
                var frequency = match.WeightedFrequency(slot, _columnWeights);
                _present[slot] = frequency > 0;
                _frequencies[word] += _slotWeights[slot] * frequency;
            }
        }

        var score = 0f;
        for (var word = 0; word < _frequencies.Length; word++)
        {
            score += PartOf(word, lengthNorm);
        }

        return score;
    }

    /// <summary>The share of the query's weight that the match has.</summary>
    public float Coverage()
    {
        var present = 0f;
        for (var word = 0; word < _frequencies.Length; word++)
        {
            present += _frequencies[word] > 0 ? _inverseFrequencies[word] : 0;
        }

        return _totalWeight > 0 ? present / _totalWeight : 1;
    }

    /// <summary>What the nearness of neighbouring words of the query adds to the match that was scored last.</summary>
    public float Nearness(Match match)
    {
        for (var word = 0; word < _places.Length; word++)
        {
            _places[word].Clear();
        }

        for (var slot = 0; slot < _slotWeights.Length; slot++)
        {
            var phrase = _expression.Slots[slot];
            // The exact form stands where the stem stands, too.
            if (phrase.Word >= 0 && !(phrase.Alternative.Strength == MatchStrength.Exact && _expression.Words[phrase.Word].Folded is not null))
            {
                match.AddPlaces(slot, _places[phrase.Word], MostPlaces);
            }
        }

        var bonus = 0f;
        for (var word = 1; word < _places.Length; word++)
        {
            var distance = Closest(_places[word - 1], _places[word]);
            bonus += distance <= Far ? _weights.Nearness * Math.Min(_inverseFrequencies[word - 1], _inverseFrequencies[word]) / distance : 0;
        }

        return bonus;
    }

    private static long Closest(List<long> left, List<long> right)
    {
        left.Sort();
        right.Sort();
        var best = long.MaxValue;
        for (int i = 0, j = 0; i < left.Count && j < right.Count;)
        {
            var distance = Math.Abs(left[i] - right[j]);
            best = distance == 0 ? best : Math.Min(best, distance);
            _ = left[i] <= right[j] ? i++ : j++;
        }

        return best;
    }

    private static float WeightOf(PhraseSlot slot, IReadOnlyList<QueryWord> words, RankingWeights weights)
    {
        if (slot.Word < 0)
        {
            return 0;
        }

        // A form that is found exactly is found by its stem as well: it is counted there, and here for the rest.
        var alsoByStem = words[slot.Word].Alternatives.Any(alternative => alternative.Strength == MatchStrength.Stem && alternative.Terms[0].Kind == IndexTermKind.Stem);
        return slot.Alternative.Strength switch
        {
            MatchStrength.Exact => alsoByStem ? 1 - weights.Stem : 1,
            MatchStrength.Stem => weights.Stem,
            _ => weights.Family,
        };
    }
}
