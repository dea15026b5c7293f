using System.IO.Compression;
using System.Text;
using Archive.Search.Query;

namespace Archive.Search.Sqlite;

/// <summary>The archive's words as one compressed column: a form, its number of articles and whether it is a name, one after the other.</summary>
internal static class LexiconSnapshot
{
    public static byte[] Write(IReadOnlyCollection<LexiconForm> forms)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(new DeflateStream(bytes, CompressionLevel.Fastest), Encoding.UTF8))
        {
            writer.Write(forms.Count);
            foreach (var form in forms)
            {
                writer.Write(form.Form);
                writer.Write7BitEncodedInt((form.Articles << 1) | (form.IsName ? 1 : 0));
            }
        }

        return bytes.ToArray();
    }

    public static List<LexiconForm> Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new BufferedStream(new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress)), Encoding.UTF8);
        var count = reader.ReadInt32();
        var forms = new List<LexiconForm>(count);
        for (var i = 0; i < count; i++)
        {
            var form = reader.ReadString();
            var number = reader.Read7BitEncodedInt();
            forms.Add(new LexiconForm(form, number >> 1, (number & 1) != 0));
        }

        return forms;
    }
}
