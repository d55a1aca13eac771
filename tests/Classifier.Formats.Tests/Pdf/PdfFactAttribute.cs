namespace Classifier.Formats.Tests.Pdf;

/// <summary>A test with pdftotext; in CI (<c>CI=true</c>) it always runs.</summary>
internal sealed class PdfFactAttribute : FactAttribute
{
    public PdfFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true" && !File.Exists("/usr/bin/pdftotext"))
            Skip = "Needs pdftotext: apt-get install poppler-utils";
    }
}
