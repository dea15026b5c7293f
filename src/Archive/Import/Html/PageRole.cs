namespace Archive.Import.Html;

/// <summary>
/// What a part of a page is there for, as its tag, its class names or its label say; the names stand in PageRoles.tsv, and those from
/// <see cref="Navigation"/> on are the rules under which text is cut.
/// </summary>
internal enum PageRole
{
    None,

    /// <summary>The text of the article.</summary>
    Body,

    Title,
    Standfirst,
    Byline,
    Published,
    Caption,

    /// <summary>A sentence lifted out of the text, or another's words.</summary>
    Quote,

    /// <summary>A message from a network: its paragraphs are another's words, the lines around them are the network's.</summary>
    Post,

    Navigation,

    /// <summary>A list of what follows on the page.</summary>
    Contents,

    Section,
    Related,
    MostRead,
    Comments,
    ShareForm,
    Advert,
    Newsletter,
    Subscription,
    Notice,
    Copyright,
    Sidebar,
    AuthorBox,
    KeywordsLabel,
    Counter,
    Embed,
    Hidden,
}
