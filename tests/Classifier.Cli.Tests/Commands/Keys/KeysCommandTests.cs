using System.Text.RegularExpressions;
using Classifier.Keys;

namespace Classifier.Cli.Tests.Commands.Keys;

public sealed class KeysCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.PathOf("keys.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Create_NewFile_PrintsTheKeyOnceAndKeepsItsHash()
    {
        var run = await CreateAsync("--name", "cổng thông tin", "--rights", "classify,feedback", "--documents-per-minute", "600", "--expires", "2999-12-31");

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Matches("^clk_[0-9a-f]{16}_[A-Za-z0-9_-]{43}$", run.Output.TrimEnd());
        var secret = KeySecret.Parse(run.Output.TrimEnd())!;
        var key = Assert.Single(KeyFile.Read(File).Keys);
        Assert.True(key.Matches(secret));
        Assert.False(key.Matches(KeySecret.Create()));
        Assert.Equal(("cổng thông tin", 600, new DateTimeOffset(2999, 12, 31, 0, 0, 0, TimeSpan.Zero)), (key.Name, key.DocumentsPerMinute, key.Expires));
        Assert.Equal([Rights.Classify, Rights.Feedback], key.Rights);
        Assert.DoesNotContain(secret.Reveal()[^43..], await System.IO.File.ReadAllTextAsync(File) + run.Errors, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
    }

    [Fact]
    public void Create_SameSecretTwice_IsHashedWithAnotherSalt()
    {
        var secret = KeySecret.Create();
        var (one, two) = (ApiKey.Create(secret, "a", [Rights.Classify], null, default, null), ApiKey.Create(secret, "a", [Rights.Classify], null, default, null));

        Assert.NotEqual(one.Hash, two.Hash);
        Assert.True(one.Matches(secret) && two.Matches(secret));
    }

    [Fact]
    public async Task List_ActiveAndRevoked_ShowsBothWithoutTheirHashes()
    {
        await CreateAsync("--name", "first");
        await CreateAsync("--name", "second", "--rights", "admin");
        var first = KeyFile.Read(File).Keys[0];
        Assert.Equal(ExitCodes.Success, (await CliRun.OfAsync("", "keys", "revoke", "--file", File, first.Id)).ExitCode);

        var lines = (await CliRun.OfAsync("", "keys", "list", "--file", File)).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(2, lines.Length);
        Assert.Matches($"^{first.Id}\trevoked\tclassify\t-\t[0-9-]{{10}}\t-\tfirst$", lines[0]);
        Assert.Matches("\tactive\tadmin\t-\t[0-9-]{10}\t-\tsecond$", lines[1]);
        Assert.DoesNotContain(Convert.ToBase64String(first.Hash), string.Concat(lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Revoke_UnknownId_SaysSoAndLeavesTheFile()
    {
        await CreateAsync("--name", "first");
        var before = await System.IO.File.ReadAllBytesAsync(File);

        var run = await CliRun.OfAsync("", "keys", "revoke", "--file", File, "0123456789abcdef");

        Assert.Equal(ExitCodes.CannotRun, run.ExitCode);
        Assert.Contains("no key with this id", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, await System.IO.File.ReadAllBytesAsync(File));
    }

    [Theory]
    [InlineData("--rights", "everything")]
    [InlineData("--documents-per-minute", "0")]
    [InlineData("--expires", "2001-01-01")]
    [InlineData("--expires", "tomorrow")]
    public async Task Create_BadArgument_NamesItAndWritesNothing(string option, string value)
    {
        var run = await CreateAsync("--name", "first", option, value);

        Assert.Equal(ExitCodes.CannotRun, run.ExitCode);
        Assert.Contains($"{option}:", run.Errors, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"keys": [{"id": "hush-hush", "name": "a", "rights": [], "documentsPerMinute": null, "created": "x"}]}""")]
    public async Task List_NoKeyFile_NamesItAndQuotesNothing(string content)
    {
        _folder.Write("keys.json", content);

        var run = await CliRun.OfAsync("", "keys", "list", "--file", File);

        Assert.Equal(ExitCodes.CannotRun, run.ExitCode);
        Assert.Contains(File, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("hush-hush", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_FileBehindALink_KeepsTheLinkAndTheMode()
    {
        if (OperatingSystem.IsWindows())
            return;
        await CreateAsync("--name", "first");
        const UnixFileMode ForAGroup = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        System.IO.File.SetUnixFileMode(File, ForAGroup);
        var link = _folder.PathOf("link.json");
        System.IO.File.CreateSymbolicLink(link, File);

        await CliRun.OfAsync("", "keys", "create", "--file", link, "--name", "second");

        Assert.Equal(2, KeyFile.Read(File).Keys.Count);
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Equal(ForAGroup, System.IO.File.GetUnixFileMode(File));
        Assert.DoesNotContain(Directory.GetFiles(Path.GetDirectoryName(File)!), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void Sources_OfTheKeys_CompareHashesInConstantTimeAlone()
    {
        var folder = Path.Combine(TestServer.Repository.Root, "src", "Classifier.Keys");
        var comparisons = Directory.GetFiles(folder, "*.cs").SelectMany(System.IO.File.ReadAllLines)
            .Where(line => Regex.IsMatch(line, @"\bHash\b") && Regex.IsMatch(line, "==|!=|Equal") && !line.Contains("Hash.Length", StringComparison.Ordinal));

        Assert.Contains("FixedTimeEquals", Assert.Single(comparisons), StringComparison.Ordinal);
    }

    private Task<CliRun> CreateAsync(params string[] options) => CliRun.OfAsync("", ["keys", "create", "--file", File, .. options]);
}
