using Classifier.TestServer.ForeignPrograms;

namespace Classifier.TestServer;

/// <summary>A file system in memory that is soon full.</summary>
public sealed class SmallDisk : IAsyncDisposable
{
    private readonly string _folder;

    private SmallDisk(string folder) => _folder = folder;

    /// <summary>Makes it where a folder is to be; null where this process may not, except in CI, where it must.</summary>
    /// <param name="folder">The folder; made.</param>
    /// <param name="size">As <c>mount</c> takes it, such as <c>300k</c>.</param>
    public static async Task<SmallDisk?> TryMakeAsync(string folder, string size)
    {
        Directory.CreateDirectory(folder);
        var run = await ForeignProcess.RunAsync("mount", ["-t", "tmpfs", "-o", $"size={size}", "tmpfs", folder]);
        if (run.Succeeded)
            return new SmallDisk(folder);
        return Environment.GetEnvironmentVariable("CI") == "true" ? throw new InvalidOperationException($"mount: {run.Errors}") : null;
    }

    /// <summary>Makes room.</summary>
    public async Task GrowAsync(string size)
    {
        if (!(await ForeignProcess.RunAsync("mount", ["-o", $"remount,size={size}", _folder])).Succeeded)
            throw new InvalidOperationException("The file system did not grow.");
    }

    public async ValueTask DisposeAsync() => await ForeignProcess.RunAsync("umount", [_folder]);
}
