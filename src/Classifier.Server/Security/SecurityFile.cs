using System.Security.Cryptography;
using Classifier.Keys;

namespace Classifier.Server.Security;

/// <summary>What may be wrong with a file of keys or certificates, and what of it may be told: never what stands in it.</summary>
internal static class SecurityFile
{
    /// <summary>Whether a fault is the file's, not the program's.</summary>
    public static bool IsExpected(Exception fault) =>
        fault is KeyFileException or UnusableFileException or IOException or UnauthorizedAccessException or CryptographicException or ArgumentException;

    /// <summary>The fault in words that quote nothing of the file.</summary>
    public static string Describe(Exception fault) => fault switch
    {
        KeyFileException or UnusableFileException or IOException or UnauthorizedAccessException => fault.Message,
        _ => $"The file is no PEM, or the key is not the certificate's ({fault.GetType().Name}).",
    };
}
