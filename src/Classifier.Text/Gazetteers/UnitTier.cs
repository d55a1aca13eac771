namespace Classifier.Text.Gazetteers;

/// <summary>A tier of territorial administration. There is no district tier from 1 July 2025.</summary>
public enum UnitTier : byte
{
    /// <summary>Provinces and centrally-run cities.</summary>
    Province,

    /// <summary>Districts, towns and cities inside a province, until 30 June 2025.</summary>
    District,

    /// <summary>Communes, wards, townships and special zones.</summary>
    Commune,
}
