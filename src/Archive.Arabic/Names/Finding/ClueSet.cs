using System.Numerics;

namespace Archive.Arabic.Names.Finding;

/// <summary>A set of clues, as bits.</summary>
internal readonly record struct ClueSet(ulong Low, ulong High)
{
    internal static ClueSet Of(Clue clue) => (int)clue < 64 ? new(1UL << (int)clue, 0) : new(0, 1UL << ((int)clue - 64));

    internal bool IsEmpty => (Low | High) == 0;

    internal bool Has(Clue clue) => (int)clue < 64 ? (Low >> (int)clue & 1) != 0 : (High >> ((int)clue - 64) & 1) != 0;

    internal bool HasAny(ClueSet clues) => ((Low & clues.Low) | (High & clues.High)) != 0;

    internal ClueSet With(Clue clue, bool holds = true) => holds ? this | Of(clue) : this;

    public static ClueSet operator |(ClueSet a, ClueSet b) => new(a.Low | b.Low, a.High | b.High);

    internal static ClueSet All(params ReadOnlySpan<Clue> clues)
    {
        var all = default(ClueSet);
        foreach (var clue in clues)
        {
            all |= Of(clue);
        }

        return all;
    }

    public Enumerator GetEnumerator() => new(this);

    internal ref struct Enumerator(ClueSet clues)
    {
        private ulong _low = clues.Low;
        private ulong _high = clues.High;

        public Clue Current { get; private set; }

        public bool MoveNext()
        {
            if (_low != 0)
            {
                Current = (Clue)BitOperations.TrailingZeroCount(_low);
                _low &= _low - 1;
                return true;
            }

            if (_high == 0)
            {
                return false;
            }

            Current = (Clue)(64 + BitOperations.TrailingZeroCount(_high));
            _high &= _high - 1;
            return true;
        }
    }
}
