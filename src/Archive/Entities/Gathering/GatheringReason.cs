namespace Archive.Entities.Gathering;

/// <summary>Why a name is gathered under another.</summary>
public enum GatheringReason
{
    /// <summary>The first name fits as well as the last.</summary>
    Name,

    /// <summary>Both are called the same in their articles.</summary>
    Role,

    /// <summary>Both stand beside the same other name.</summary>
    Company,

    /// <summary>One has the first letters of the other's words, and both stand beside the same other name.</summary>
    Acronym,

    /// <summary>Somebody judged so.</summary>
    Judgement,
}
