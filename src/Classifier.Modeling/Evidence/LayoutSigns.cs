using Classifier.Modeling.Features;
using Classifier.Text.Documents;
using Classifier.Text.Headers;
using Classifier.Text.Normalization;

namespace Classifier.Modeling.Evidence;

/// <summary>Bodies and units that stand in the head or the signature of an official document are parts of its layout.</summary>
internal sealed class LayoutSigns
{
    private readonly DocumentText _text;
    private readonly TextRange[] _parts;

    public LayoutSigns(DocumentText text)
    {
        var header = text.Header;
        HeaderPart?[] parts = [header.Issuer, header.Superior, header.SigningAuthority, header.SignerTitle];
        (_text, _parts) = (text, [.. parts.OfType<HeaderPart>().Select(p => p.Span)]);
    }

    /// <summary>The sign, as a part of the layout if it is one.</summary>
    public TextSign Recognise(TextSign sign)
    {
        if (sign.Kind is SignKind.Phrase or SignKind.DocumentNumber)
            return sign;
        var tokens = _text.Text.Tokens;
        var (start, end) = (tokens[sign.Token].Start, tokens[sign.End - 1].End);
        return _parts.Any(part => start >= part.Start && end <= part.End) ? sign with { Kind = SignKind.Layout } : sign;
    }
}
