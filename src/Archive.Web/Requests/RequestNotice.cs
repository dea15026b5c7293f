namespace Archive.Web.Requests;

/// <summary>What was wrong with an address and how it was taken.</summary>
public enum RequestNotice
{
    DateIgnored,
    PeriodReversed,
    SortIgnored,
    PageIgnored,
    PageBeyondEnd,
    EntitiesCut,
}
