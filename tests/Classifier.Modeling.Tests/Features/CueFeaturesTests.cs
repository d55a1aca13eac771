using Classifier.Modeling.Features;
using Classifier.Text.Cues;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.Features;

public class CueFeaturesTests
{
    private const int Title = 0;
    private const int Lead = 1;
    private const int Second = 2;
    private const int Third = 3;
    private const int Rest = 4;
    private const int First = 5;
    private const int FirstInTitle = 6;
    private const int Rank = 7;
    private const int PerCue = 8;
    private const int FarAway = 2000;
    private const int Roles = 22 * PerCue;
    private const int Actor = 0;
    private const int Source = 1;
    private const int Addressee = 2;

    [Fact]
    public void Extract_NoCue_IsFarAwayEverywhere()
    {
        var features = Extract(Words(5));

        foreach (var cue in Enum.GetValues<Cue>())
            Assert.Equal([0, 0, 0, 0, 0, FarAway, FarAway, 0], features.AsSpan((int)cue * PerCue, PerCue).ToArray());
    }

    [Fact]
    public void Count_OfTheModelFormat_IsPinned()
    {
        // 22 cues × 8, 7 bodies × 3 roles, length, title length: a bundle's model is made for exactly these.
        Assert.Equal(199, CueFeatures.Count);
        Assert.Equal(22, Enum.GetValues<Cue>().Length);
    }

    [Theory]
    [InlineData(0, Title)]
    [InlineData(1, Title)]
    [InlineData(2, Lead)]
    [InlineData(59, Lead)]
    [InlineData(60, Second)]
    [InlineData(169, Second)]
    [InlineData(170, Third)]
    [InlineData(599, Third)]
    [InlineData(600, Rest)]
    [InlineData(2500, Rest)]
    public void Extract_CueInAPart_CountsThere(int token, int part)
    {
        var features = Extract(Document(titleTokens: 2, bodyTokens: 2600), new CueMatch(Cue.CommuneBody, token, 1));

        var own = features.AsSpan((int)Cue.CommuneBody * PerCue, PerCue).ToArray();
        for (var p = Title; p <= Rest; p++)
            Assert.Equal(p == part ? 1 : 0, own[p]);
        Assert.Equal(Math.Min(token, FarAway), own[First]);
        Assert.Equal(part == Title ? token : FarAway, own[FirstInTitle]);
    }

    [Fact]
    public void Extract_TwoCues_AreRankedByFirstAppearance()
    {
        var features = Extract(Words(20), new(Cue.DistrictBody, 3, 1), new(Cue.ProvinceBody, 7, 1), new(Cue.DistrictBody, 9, 1));

        Assert.Equal(0, features[((int)Cue.DistrictBody * PerCue) + Rank]);
        Assert.Equal(1, features[((int)Cue.ProvinceBody * PerCue) + Rank]);
        Assert.Equal(2, features[((int)Cue.Foreign * PerCue) + Rank]);
        Assert.Equal(2, features[((int)Cue.DistrictBody * PerCue) + Lead] + features[((int)Cue.DistrictBody * PerCue) + Title]);
    }

    [Theory]
    [InlineData(Cue.Acts, 3, Actor, 1)]
    [InlineData(Cue.Quoted, 3, Source, 1)]
    [InlineData(Cue.Acts, 17, Actor, 1)]
    [InlineData(Cue.Acts, 18, Actor, 0)]
    [InlineData(Cue.Foreign, 3, Actor, 0)]
    public void Extract_VerbAfterABody_GivesItARole(Cue verb, int at, int role, float expected)
    {
        var features = Extract(Line(30), new(Cue.CentralBody, 0, 1), new(verb, at, 1));

        Assert.Equal(expected, features[Roles + role]);
        Assert.Equal(expected, features.AsSpan(Roles, 21).ToArray().Sum());
    }

    [Fact]
    public void Extract_AddressBeforeABody_MakesItAnAddresseeOnly()
    {
        var features = Extract(Line(30), new(Cue.Addressed, 0, 2), new(Cue.MinistryBody, 2, 2), new(Cue.Acts, 6, 1));

        Assert.Equal(1, features[Roles + 3 + Addressee]);
        Assert.Equal(0, features[Roles + 3 + Actor]);
    }

    [Fact]
    public void Extract_VerbInTheNextLine_GivesNoRole()
    {
        var document = DocumentText.From(Text.Documents.Document.FromText("một hai\nba bốn"));

        Assert.Equal(0, Extract(document, new(Cue.CentralBody, 0, 1), new(Cue.Acts, 2, 1))[Roles + Actor]);
        Assert.Equal(1, Extract(document, new(Cue.CentralBody, 0, 1), new(Cue.Acts, 1, 1))[Roles + Actor]);
    }

    [Fact]
    public void Extract_Lengths_AreCountedInTokens()
    {
        var features = Extract(DocumentText.From(new("một hai", "ba")));

        Assert.Equal([3, 2], features[^2..]);
    }

    private static float[] Extract(DocumentText document, params CueMatch[] matches) => CueFeatures.Extract(document, matches);

    private static DocumentText Line(int count) => DocumentText.From(Text.Documents.Document.FromText(Repeat(count)));

    private static DocumentText Words(int count) => Document(1, count - 1);

    private static DocumentText Document(int titleTokens, int bodyTokens) =>
        DocumentText.From(new(Repeat(titleTokens), Repeat(bodyTokens)));

    private static string Repeat(int words) => string.Join(' ', Enumerable.Repeat("chữ", words));
}
