using System.Numerics;
using Archive.Arabic.Text;

namespace Archive.Arabic.Copies;

/// <summary>
/// What a text is made of: its runs of <see cref="Size"/> folded words as numbers (A. Broder, "On the resemblance and containment of
/// documents", 1997). Spellings that the analyser folds (hamza, marks, tatweel, digits) give the same runs; paragraphs do not matter.
/// Of a text of fewer than <see cref="FewestWords"/> words the whole is the one run: nothing is like it but the same words again.
/// The numbers are the same on every machine and in every run. Time and space are those of the text.
/// </summary>
public sealed class Shingles
{
    /// <summary>Words in a run.</summary>
    public const int Size = 4;

    /// <summary>A shorter text has too few runs to say by them that it is like another.</summary>
    public const int FewestWords = 20;

    /// <summary>Keeps the number of a text of four words apart from that of the same run within another.</summary>
    private const ulong Whole = 1;

    private readonly ulong[] _inOrder;
    private readonly ulong[] _runs;

    private Shingles(long text, ulong[] inOrder) => (Text, _inOrder, _runs) = (text, inOrder, Different(inOrder));

    /// <summary>A number for the folded text: equal for equal words in equal order, 0 where there are no words.</summary>
    public long Text { get; }

    /// <summary>The different runs, ascending.</summary>
    public ReadOnlySpan<ulong> Runs => _runs;

    /// <summary>The runs of a text, given as its paragraphs in order.</summary>
    public static Shingles Of(IEnumerable<string> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var words = new List<ulong>();
        foreach (var paragraph in paragraphs)
        {
            var reader = new TokenReader(paragraph);
            while (reader.Read())
            {
                words.Add(HashOf(reader.Exact));
            }
        }

        var text = words.Count == 0 ? 0 : Combine(Whole, words, 0, words.Count);
        return new Shingles((long)text, words.Count >= FewestWords ? RunsOf(words) : words.Count > 0 ? [text] : []);
    }

    /// <summary>How many runs both texts have.</summary>
    public int SharedWith(Shingles other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var shared = 0;
        for (int i = 0, j = 0; i < _runs.Length && j < other._runs.Length;)
        {
            var (mine, its) = (_runs[i], other._runs[j]);
            shared += mine == its ? 1 : 0;
            i += mine <= its ? 1 : 0;
            j += its <= mine ? 1 : 0;
        }

        return shared;
    }

    /// <summary>How many runs the text has, those that come again counted again.</summary>
    public int Length => _inOrder.Length;

    /// <summary>How many runs of this text stand in unbroken passages from the other, each at least <paramref name="least"/> runs long.</summary>
    public int PassagesFrom(Shingles other, int least)
    {
        ArgumentNullException.ThrowIfNull(other);
        int taken = 0, passage = 0;
        foreach (var run in _inOrder)
        {
            passage = Array.BinarySearch(other._runs, run) >= 0 ? passage + 1 : 0;
            // The first of them count when the passage turns out long enough.
            taken += passage == least ? least : passage > least ? 1 : 0;
        }

        return taken;
    }

    private static ulong[] RunsOf(List<ulong> words)
    {
        var runs = new ulong[words.Count - Size + 1];
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i] = Combine(0, words, i, Size);
        }

        return runs;
    }

    private static ulong[] Different(ulong[] inOrder)
    {
        var runs = (ulong[])inOrder.Clone();
        Array.Sort(runs);
        var different = Math.Min(1, runs.Length);
        for (var i = 1; i < runs.Length; i++)
        {
            if (runs[i] != runs[i - 1])
            {
                runs[different++] = runs[i];
            }
        }

        return runs[..different];
    }

    /// <summary>FNV-1a over UTF-16 units.</summary>
    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = 0xcbf29ce484222325;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 0x100000001b3;
        }

        return hash;
    }

    private static ulong Combine(ulong hash, List<ulong> words, int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            // The order counts: رئيس الحكومة is not الحكومة رئيس.
            hash = (BitOperations.RotateLeft(hash, 23) ^ words[i]) * 0x9e3779b97f4a7c15;
        }

        return Mixing.Mix(hash);
    }
}
