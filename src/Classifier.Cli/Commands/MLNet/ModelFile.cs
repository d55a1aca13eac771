using Classifier.Cli.Output;
using Classifier.MLNet;

namespace Classifier.Cli.Commands.MLNet;

/// <summary>Opens models for commands.</summary>
internal static class ModelFile
{
    /// <summary>Opens a model.</summary>
    /// <param name="path">The file.</param>
    /// <param name="open">What opens it.</param>
    /// <exception cref="CannotRunException">It is not a model that is supported; the message says which file it is, where in it the fault is, and why.</exception>
    public static T Open<T>(string path, Func<string, T> open)
    {
        try
        {
            return open(path);
        }
        catch (ModelFormatException fault)
        {
            throw new CannotRunException($"{path}: {Printable.Text(fault.Message)}", fault);
        }
    }
}
