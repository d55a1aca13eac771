namespace Classifier.MLNet.Tests.Structures;

/// <summary>Binary predictors with a calibrator.</summary>
internal static class CalibrationLayouts
{
    public static Facts Calibrated(Component c)
    {
        var predictor = c.Child("Predictor", Role.Binary);
        c.Child("Calibrator", Role.Calibrator);
        return predictor with { Calibrated = true };
    }

    public static Facts Platt(Component c)
    {
        c.Double("slope");
        c.Double("offset");
        return Facts.None;
    }
}
