namespace Classifier.Text.Gazetteers;

/// <summary>Words that tell the kind of the unit named after them.</summary>
internal static class KindWords
{
    private static readonly int Cities = UnitKinds.Set(UnitKind.CentralCity, UnitKind.ProvincialCity);

    /// <summary>The words with the kinds they tell and how they stand with the name.</summary>
    public static IEnumerable<(string Phrase, KindWord Word)> All { get; } =
    [
        .. Words(UnitKinds.Set(UnitKind.Province), KindWordForm.Word, "tỉnh"),
        .. Words(Cities, KindWordForm.Word, "thành phố", "tp"),
        .. Words(UnitKinds.Set(UnitKind.RuralDistrict), KindWordForm.Word, "huyện"),
        .. Words(UnitKinds.Set(UnitKind.UrbanDistrict), KindWordForm.Word, "quận"),
        .. Words(UnitKinds.Set(UnitKind.Town), KindWordForm.Word, "thị xã"),
        .. Words(UnitKinds.Set(UnitKind.Commune), KindWordForm.Word, "xã"),
        .. Words(UnitKinds.Set(UnitKind.Ward), KindWordForm.Word, "phường"),
        .. Words(UnitKinds.Set(UnitKind.Township), KindWordForm.Word, "thị trấn"),
        .. Words(UnitKinds.Set(UnitKind.SpecialZone), KindWordForm.Word, "đặc khu"),
        .. Words(Cities, KindWordForm.Abbreviation, "t p"),
        .. Words(UnitKinds.Set(UnitKind.RuralDistrict), KindWordForm.Abbreviation, "h"),
        .. Words(UnitKinds.Set(UnitKind.UrbanDistrict), KindWordForm.Abbreviation, "q"),
        .. Words(UnitKinds.Set(UnitKind.Town), KindWordForm.Abbreviation, "tx", "t x"),
        .. Words(UnitKinds.Set(UnitKind.Commune), KindWordForm.Abbreviation, "x"),
        .. Words(UnitKinds.Set(UnitKind.Ward), KindWordForm.Abbreviation, "p"),
        .. Words(UnitKinds.Set(UnitKind.Township), KindWordForm.Abbreviation, "tt", "t t"),
        .. Words(UnitKinds.Set(UnitKind.Province), KindWordForm.Body, "tỉnh ủy", "tỉnh đoàn"),
        .. Words(Cities, KindWordForm.Body, "thành ủy", "thành đoàn"),
        .. Words(UnitKinds.Set(UnitKind.RuralDistrict), KindWordForm.Body, "huyện ủy", "huyện đoàn"),
        .. Words(UnitKinds.Set(UnitKind.UrbanDistrict), KindWordForm.Body, "quận ủy", "quận đoàn"),
        .. Words(UnitKinds.Set(UnitKind.Town), KindWordForm.Body, "thị ủy", "thị đoàn"),
    ];

    private static IEnumerable<(string, KindWord)> Words(int kinds, KindWordForm form, params string[] phrases) =>
        phrases.Select(phrase => (phrase, new KindWord(kinds, form)));
}
