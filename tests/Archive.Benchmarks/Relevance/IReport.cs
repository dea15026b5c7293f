namespace Archive.Benchmarks.Relevance;

/// <summary>What a run measured, in the two shapes that are printed.</summary>
internal interface IReport
{
    IEnumerable<TextTable> Tables();

    /// <summary>A line for each query.</summary>
    TextTable EachTable();

    IEnumerable<object> Objects();

    /// <summary>An object for each query.</summary>
    IEnumerable<object> EachObject();
}
