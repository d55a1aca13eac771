using Classifier.Keys;

namespace Classifier.Cli.Commands.Keys;

/// <summary>The key file, with its faults in the program's own way.</summary>
internal static class KeyFiles
{
    /// <summary>Reads it.</summary>
    /// <exception cref="CannotRunException">It is no key file.</exception>
    public static KeyRing Read(string path) => Try(() => KeyFile.Read(path));

    /// <summary>Changes it.</summary>
    /// <exception cref="CannotRunException">It is no key file.</exception>
    public static void Change(string path, Func<KeyRing, KeyRing> change) => Try(() =>
    {
        KeyFile.Change(path, change);
        return true;
    });

    private static T Try<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (KeyFileException fault)
        {
            throw new CannotRunException(fault.Message, fault);
        }
    }
}
