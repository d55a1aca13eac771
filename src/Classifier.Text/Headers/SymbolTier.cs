namespace Classifier.Text.Headers;

/// <summary>The tier of the body that an abbreviation in a document's symbol stands for.</summary>
public enum SymbolTier : byte
{
    /// <summary>Central bodies of Party and State: <c>TW</c>, <c>CP</c>, <c>TTg</c>, <c>QH</c>.</summary>
    Central,

    /// <summary>Ministries, agencies of that rank and their departments: <c>BTC</c>, <c>TCT</c>.</summary>
    Ministry,

    /// <summary>Party committees of blocs: <c>ĐUK</c>.</summary>
    Bloc,

    /// <summary>Provinces and centrally-run cities: <c>TU</c>, <c>SNV</c>.</summary>
    Province,

    /// <summary>Districts, towns and cities inside a province: <c>HU</c>, <c>QU</c>, <c>ThU</c>.</summary>
    District,

    /// <summary>Communes, wards, townships, and grass-roots Party committees: <c>ĐU</c>.</summary>
    Commune,

    /// <summary>A body that stands at several tiers, so that the abbreviation does not tell which: <c>UBND</c>, <c>HĐND</c>.</summary>
    Local,
}
