using Archive.Storage;

namespace Archive.Benchmarks.Relevance;

/// <summary>Prints what was measured: aligned tables, or one JSON object a line.</summary>
internal sealed class ReportPrinter(TextWriter output, bool json, bool each)
{
    public void Print(IReport report)
    {
        if (json)
        {
            foreach (var line in (each ? report.EachObject() : []).Concat(report.Objects()))
            {
                output.WriteLine(ArchiveJson.Write(line));
            }

            return;
        }

        foreach (var table in (each ? [report.EachTable()] : Enumerable.Empty<TextTable>()).Concat(report.Tables()))
        {
            table.Write(output);
        }
    }
}
