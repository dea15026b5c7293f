using Archive.Arabic.Names;
using Archive.Entities;
using Archive.Reading.Names;
using Archive.Web.Wording;

namespace Archive.Web.Requests;

/// <summary>Reads a list of names from its address; what cannot be read is as if it were not there.</summary>
public static class NameRequest
{
    /// <summary>Longer names are cut.</summary>
    public const int MaxText = 100;

    public static NameQuery Read(IQueryCollection parameters, EntityType? type) => new()
    {
        Text = ReadName(parameters),
        Type = type,
        Letter = parameters["letter"].ToString() is [var letter] && (NameOrder.Alphabet + NameOrder.Other).Contains(letter) ? letter : null,
        Origin = NameListWords.OriginFromSlug(parameters["origin"]),
        Sort = NameListWords.SortFromSlug(parameters["sort"]),
        Page = SearchRequest.Read(parameters).Query.Page,
    };

    public static string ReadName(IQueryCollection parameters)
    {
        var text = parameters["name"].ToString().Trim();
        return text.Length <= MaxText ? text : text[..MaxText];
    }
}
