using Archive.Lens;

namespace Archive.Tests.Lens;

/// <summary>A lens of one file for one test.</summary>
internal static class LensFolder
{
    internal const string Army = """
        - id: army
          title: جيشان
          note: سطر
          terms:
            - {id: army, forms: [الجيش الإسرائيلي]}
            - {id: idf, label: جيش الدفاع, forms: [جيش الدفاع الإسرائيلي, جيش الدفاع]}
          except: [جيش الدفاع الوطني]
        """;

    internal static NamingLens Load(string yaml)
    {
        var folder = Directory.CreateTempSubdirectory("lens-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "sets.yml"), yaml);
            return NamingLens.Load(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
