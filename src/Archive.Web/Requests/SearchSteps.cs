using Archive.Search;

namespace Archive.Web.Requests;

/// <summary>A search, narrowed or widened by one step. Each step goes back to the first page.</summary>
public static class SearchSteps
{
    public static SearchQuery WithText(this SearchQuery query, string text) => query with
    {
        Text = text,
        // What was sorted by default goes on so: no text, no relevance.
        Sort = query.Sort == SearchAddress.DefaultSort(query.Text) ? SearchAddress.DefaultSort(text) : query.Sort,
        // The spellings that were not wanted were those of other words.
        Without = [],
        Page = 1,
    };

    public static SearchQuery WithEntity(this SearchQuery query, string id)
    {
        var others = query.WithoutEntity(id);
        return others with { Entities = [.. others.Entities, id] };
    }

    /// <summary>One more of those of which one is enough; the first joins the name that was chosen last.</summary>
    public static SearchQuery WithAnyEntity(this SearchQuery query, string id)
    {
        var others = query.WithoutEntity(id);
        return others.AnyEntities.Count == 0 && others.Entities is [.., var last]
            ? others with { Entities = Except(others.Entities, last), AnyEntities = [last, id] }
            : others with { AnyEntities = [.. others.AnyEntities, id] };
    }

    /// <summary>Only articles that do not name it.</summary>
    public static SearchQuery WithNotEntity(this SearchQuery query, string id)
    {
        var others = query.WithoutEntity(id);
        return others with { NotEntities = [.. others.NotEntities, id] };
    }

    /// <summary>Without a filter that names it.</summary>
    public static SearchQuery WithoutEntity(this SearchQuery query, string id) => query with
    {
        Entities = Except(query.Entities, id),
        AnyEntities = Except(query.AnyEntities, id),
        NotEntities = Except(query.NotEntities, id),
        Page = 1,
    };

    public static SearchQuery WithSource(this SearchQuery query, string? source) => query with { Source = source, Page = 1 };

    public static SearchQuery WithDated(this SearchQuery query, DateKnowledge? dated) => query with { Dated = dated, Page = 1 };

    public static SearchQuery WithPeriod(this SearchQuery query, DateOnly? from, DateOnly? to) =>
        query with { From = from, To = to, Page = 1 };

    /// <summary>Only articles that name a time in this span.</summary>
    public static SearchQuery WithHappened(this SearchQuery query, DateOnly? from, DateOnly? to) =>
        query with { HappenedFrom = from, HappenedTo = to, Page = 1 };

    /// <summary>Without a spelling that would be looked for as well.</summary>
    public static SearchQuery WithoutSpelling(this SearchQuery query, string spelling) =>
        query with { Without = [.. query.Without, spelling], Page = 1 };

    /// <summary>Again with a spelling that was taken out.</summary>
    public static SearchQuery WithSpelling(this SearchQuery query, string spelling) =>
        query with { Without = [.. query.Without.Where(other => other != spelling)], Page = 1 };

    /// <summary>Only as it was typed.</summary>
    public static SearchQuery WithoutSpellings(this SearchQuery query) => query with { Without = [SpellingChoice.NoSpellings], Page = 1 };

    public static SearchQuery WithSpellings(this SearchQuery query) => query with { Without = [], Page = 1 };

    public static SearchQuery WithPage(this SearchQuery query, int page) => query with { Page = page };

    public static SearchQuery WithSort(this SearchQuery query, SearchSort sort) => query with { Sort = sort, Page = 1 };

    public static SearchQuery WithAllCopies(this SearchQuery query, bool all) => query with { AllCopies = all, Page = 1 };

    /// <summary>What a suggestion offers, asked as it was tried: with the filters, unless it is without them.</summary>
    public static SearchQuery Following(this SearchQuery query, SearchSuggestion suggestion) =>
        (suggestion.Reason == SuggestionReason.WithoutFilters ? query.WithoutFilters() : query).WithText(suggestion.Text);

    /// <summary>The words alone.</summary>
    public static SearchQuery WithoutFilters(this SearchQuery query) =>
        query with { From = null, To = null, Dated = null, HappenedFrom = null, HappenedTo = null, Entities = [], AnyEntities = [], NotEntities = [], Source = null, Page = 1 };

    public static bool HasFilters(this SearchQuery query) =>
        (query.From ?? query.To ?? query.HappenedFrom ?? query.HappenedTo) is not null || query.Dated is not null
        || query.AsksForEntities || query.Source is not null;

    private static string[] Except(IReadOnlyList<string> ids, string id) => [.. ids.Where(other => other != id)];
}
