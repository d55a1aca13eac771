namespace Classifier.MLNet.Transforms;

/// <summary>Describes a column that a step makes of another, with or without more.</summary>
internal interface IColumnPair
{
    /// <summary>The name of the column that it makes; may be the input's.</summary>
    string Output { get; }

    /// <summary>The name of the column that it reads.</summary>
    string Input { get; }
}
