namespace Archive.Import;

/// <summary>Why something was refused, in the few kinds that a reader of the site is told apart.</summary>
public enum RefusalCause
{
    /// <summary>Said by the reason alone.</summary>
    Other,

    /// <summary>The file or folder is not there or may not be read.</summary>
    Unreadable,

    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>Longer, deeper or with more in it than an article or a container may have.</summary>
    TooLarge,

    /// <summary>A kind of file that is not read, whatever its name says.</summary>
    WrongKind,

    /// <summary>The encoding of its text cannot be told, or its letters were spoilt on the way.</summary>
    Encoding,

    /// <summary>It ends early or its bytes were changed.</summary>
    Damaged,

    /// <summary>It breaks the rules of its format.</summary>
    Malformed,

    /// <summary>It can be read, and holds no article.</summary>
    NoArticle,

    /// <summary>Its id belongs to another article of the same file.</summary>
    Duplicate,

    /// <summary>It tries what no honest file does: a path out of its archive, a bomb, an entity of entities.</summary>
    Unsafe,
}
