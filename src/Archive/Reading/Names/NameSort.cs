namespace Archive.Reading.Names;

/// <summary>The order of a list of names.</summary>
public enum NameSort
{
    /// <summary>By number of articles, the most first.</summary>
    Articles,

    /// <summary>By letters.</summary>
    Name,

    /// <summary>By the newest article that has the name.</summary>
    Newest,
}
