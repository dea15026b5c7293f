namespace Archive.Search.Completion;

/// <summary>What a completion leads to.</summary>
public enum CompletionKind
{
    /// <summary>A name that articles use.</summary>
    Entity,

    /// <summary>The text with its last word completed.</summary>
    Word,

    /// <summary>An article, by its title.</summary>
    Title,
}
