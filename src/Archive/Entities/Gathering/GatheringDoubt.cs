namespace Archive.Entities.Gathering;

/// <summary>Why a name that sounds like another stays apart.</summary>
public enum GatheringDoubt
{
    /// <summary>It fits more than one.</summary>
    Several,

    /// <summary>The names fit, but what their articles call them and whom they stand beside do not.</summary>
    Contradiction,

    /// <summary>A part of the name fits, and nothing else says that it is the same.</summary>
    Unproven,
}
