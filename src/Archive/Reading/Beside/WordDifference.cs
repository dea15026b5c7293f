namespace Archive.Reading.Beside;

/// <summary>How a word of a text stands to the text beside it.</summary>
public enum WordDifference
{
    /// <summary>It stands there too.</summary>
    None,

    /// <summary>It stands there too, written otherwise: hamza, marks, digits.</summary>
    Letters,

    /// <summary>Only this text has it.</summary>
    Only,
}
