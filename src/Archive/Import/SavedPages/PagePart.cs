namespace Archive.Import.SavedPages;

/// <summary>What a line of a saved page is to the article on it.</summary>
internal enum PagePart
{
    Undecided,
    Title,
    Standfirst,
    Byline,
    PublishedLine,
    Keywords,
    Paragraph,
    Cut,
}
