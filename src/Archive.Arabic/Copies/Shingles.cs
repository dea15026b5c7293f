using System.Numerics;
using Archive.Arabic.Text;

namespace Archive.Arabic.Copies;

/// <summary>
/// What a text is made of: its runs of <see cref="Size"/> folded words as numbers (A. Broder, "On the resemblance and containment of
/// documents", 1997). Spellings that the analyser folds (hamza, marks, tatweel, digits) give the same runs; paragraphs do not matter.
/// Of a text of fewer than <see cref="FewestWords"/> words the whole is the one run: nothing is like it but the same words again. Fewer than
/// <see cref="NoText"/> words («شاهد الفيديو», «التفاصيل لاحقًا») are no text: many articles have them and nothing else in common.
/// The numbers are the same on every machine and in every run. Time and space are those of the text.
/// </summary>
public sealed class Shingles
{
    /// <summary>Words in a run.</summary>
    public const int Size = 4;

    /// <summary>A shorter text has too few runs to say by them that it is like another.</summary>
    public const int FewestWords = 20;

    /// <summary>So many words alone do not make two articles copies.</summary>
    public const int NoText = 5;

    /// <summary>Keeps the numbers of texts apart from those of runs.</summary>
    private const ulong Whole = 1;

    private readonly ulong[] _inOrder;
    private ulong[]? _runs;

    private Shingles(long text, ulong[] inOrder) => (Text, _inOrder) = (text, inOrder);

    /// <summary>A number for the folded text: equal for equal words in equal order, 0 where there is none.</summary>
    public long Text { get; }

    /// <summary>The different runs, ascending. Sorted when they are first asked for: most texts are never compared.</summary>
    public ReadOnlySpan<ulong> Runs => _runs ??= Different(_inOrder);

    /// <summary>The runs as they follow each other.</summary>
    public ReadOnlySpan<ulong> InOrder => _inOrder;

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

        if (words.Count < NoText)
        {
            return new Shingles(0, []);
        }

        var text = Combine(Whole, words, 0, words.Count);
        return new Shingles((long)text, words.Count >= FewestWords ? RunsOf(words) : [text]);
    }

    /// <summary>How many runs both texts have.</summary>
    public int SharedWith(Shingles other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var shared = 0;
        var runs = Runs;
        var others = other.Runs;
        for (int i = 0, j = 0; i < runs.Length && j < others.Length;)
        {
            var (mine, its) = (runs[i], others[j]);
            shared += mine == its ? 1 : 0;
            i += mine <= its ? 1 : 0;
            j += its <= mine ? 1 : 0;
        }

        return shared;
    }

    /// <summary>How many runs of this text stand in unbroken passages from the other, each at least <paramref name="least"/> runs long.</summary>
    public int PassagesFrom(Shingles other, int least)
    {
        ArgumentNullException.ThrowIfNull(other);
        int taken = 0, passage = 0;
        var others = other.Runs;
        foreach (var run in _inOrder)
        {
            passage = others.BinarySearch(run) >= 0 ? passage + 1 : 0;
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
