namespace Archive.Reading.Names;

/// <summary>The order of names that are met with another.</summary>
public enum MetSort
{
    /// <summary>By <see cref="Association"/>, the strongest first.</summary>
    Strength,

    /// <summary>By number of shared articles, the most first.</summary>
    Articles,
}
