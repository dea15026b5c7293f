using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Archive.Entries;
using Archive.Import;
using Archive.Storage;

namespace Archive.Lens;

/// <summary>The naming lens: which terms stand for one thing. <c>seeds/lens/*.yml</c>, explained in docs/naming-lens.md. Immutable.</summary>
public sealed class NamingLens
{
    /// <summary>Goes up when the same files are counted differently, so that archives are counted again.</summary>
    private const string Rules = "terms 1";

    private NamingLens(IReadOnlyList<TermSet> sets)
    {
        Sets = sets;
        Version = VersionOf(sets);
    }

    /// <summary>A lens without sets.</summary>
    public static NamingLens Empty { get; } = new([]);

    /// <summary>In the order of the files and of what stands in them.</summary>
    public IReadOnlyList<TermSet> Sets { get; }

    /// <summary>The first 60 bits of SHA-256 over what the sets mean: the same for the same sets, however the files are laid out.</summary>
    public long Version { get; }

    /// <summary>Reads all .yml files of a folder; an empty lens where the folder is missing.</summary>
    /// <exception cref="ImportException">A file is no list of sets; says what, where and what to do.</exception>
    public static NamingLens Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var entries = EntryFolder.Read(folder, TermSetCheck.Shape);
        var sets = entries.Select(TermSetCheck.ToSet).ToArray();
        for (var i = 0; i < sets.Length; i++)
        {
            if (Array.FindIndex(sets, set => set.Id == sets[i].Id) is var first && first < i)
            {
                throw entries[i].Refusal($"the id '{sets[i].Id}' is taken by the set in {entries[first]}");
            }
        }

        return sets.Length <= MaxSets ? new NamingLens(sets)
            : throw entries[MaxSets].Refusal($"this is set {MaxSets + 1}: a lens has at most {MaxSets} sets");
    }

    /// <summary>Each is looked for in every article and stands on one page with the others.</summary>
    public const int MaxSets = 200;

    private static long VersionOf(IReadOnlyList<TermSet> sets)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Rules + ArchiveJson.Write(sets)));
        return long.Parse(Convert.ToHexString(hash).AsSpan(0, 15), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
