using Classifier.Behaviour.Tests.Perturbations;
using Classifier.Behaviour.Tests.Perturbations.Directional;

namespace Classifier.Behaviour.Tests;

/// <summary>Every way in which the suite changes documents.</summary>
internal static class Catalogue
{
    /// <summary>Those that must change no label.</summary>
    public static IReadOnlyList<IPerturbation> Invariances { get; } =
    [
        new DecomposedLetters(), new OtherTonePlacement(), new LookalikeD(), new UpperCase(), new TitleCaseHeadline(), new NoDiacritics(),
        new BrokenLines(), new CharacterNoise(), new WideSpaces(), new ZeroWidthCharacters(), new Tcvn3Coded(), new VniCoded(), new TwiceEncoded(),
        new OtherProvince(), new PortalMenus(), new CountersAndSharing(), new OneLine(), new OtherDates(), new AddresseeAndBasis(),
        new CentralGuest(), new OtherPersons(),
    ];

    /// <summary>Those after which a certain level is due.</summary>
    public static IReadOnlyList<IDirection> Directions { get; } =
        [new RaisedIssuer("district"), new RaisedIssuer("commune"), new DateAcrossReform(), new BlocSuccessor()];
}
