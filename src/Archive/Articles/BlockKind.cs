namespace Archive.Articles;

/// <summary>What a block of an article's body is to the text.</summary>
public enum BlockKind
{
    Paragraph,

    /// <summary>A heading within the text; the title is none of them.</summary>
    Heading,

    /// <summary>An item of a list without numbers.</summary>
    Item,

    /// <summary>An item of a numbered list.</summary>
    NumberedItem,

    /// <summary>A passage that the page sets apart as another's words.</summary>
    Quote,

    /// <summary>What stands under a picture; not part of the running text.</summary>
    Caption,
}
