using Classifier.Client;
using Classifier.Contracts.V1;
using Classifier.Deployment.Tests.Rolling;
using Classifier.Deployment.Tests.Tools;
using Classifier.TestServer;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.Deployment.Tests.Proxies;

/// <summary>The examples of proxies, checked by the proxies themselves; nginx relays calls of every kind. HAProxy: <see cref="RollingRestartTests"/>.</summary>
public sealed class ProxyFilesTests
{
    [ToolFact("haproxy", "haproxy")]
    public async Task Haproxy_ChecksItsFile_FindsNoFault()
    {
        var run = await ForeignProcess.RunAsync("/usr/sbin/haproxy", ["-c", "-f", Haproxy.File]);
        Assert.True(run.Succeeded, run.Written);
        Assert.DoesNotContain("WARNING", run.Written, StringComparison.Ordinal);
    }

    [ToolFact("nginx", "nginx")]
    public async Task Nginx_WithItsFile_RelaysCallsOfEveryKind()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        var address = Addresses.Take();
        var folder = Directory.CreateTempSubdirectory("classifier-nginx-").FullName;
        var part = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "deploy/nginx/classifier.conf")))
            .Replace("127.0.0.1:5090", address, StringComparison.Ordinal)
            .Replace("127.0.0.1:5080", server.Grpc.Authority, StringComparison.Ordinal)
            // The second server is not there: its refused connections must cost no call.
            .Replace("127.0.0.1:6080", Addresses.Take(), StringComparison.Ordinal);
        var file = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(file, $$"""
            {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
            daemon off;
            pid {{folder}}/nginx.pid;
            error_log {{folder}}/error.log;
            events { }
            http {
                access_log off;
                client_body_temp_path {{folder}}/body; proxy_temp_path {{folder}}/proxy; fastcgi_temp_path {{folder}}/fastcgi;
                uwsgi_temp_path {{folder}}/uwsgi; scgi_temp_path {{folder}}/scgi;
            {{part}}
            }
            """);
        var check = await ForeignProcess.RunAsync("/usr/sbin/nginx", ["-t", "-q", "-p", folder, "-c", file]);
        Assert.True(check.Succeeded, check.Written);
        await using (new Background("/usr/sbin/nginx", "-q", "-p", folder, "-c", file))
        {
            using var client = ClassifierClient.Connect(
                new Uri($"http://{address}"), new ClassifierClientOptions { Deadline = TimeSpan.FromMinutes(2), Retry = new RetryOptions { Attempts = 30 } });
            for (var i = 0; i < 20; i++)
                Assert.Equal($"{i}", (await client.ClassifyAsync(Of(i))).DocumentId);
            Assert.Equal(3, (await client.ClassifyBatchAsync([Of(0), Of(1), Of(2)])).Count);
            var answered = await client.ClassifyStreamAsync(Enumerable.Range(0, 200).Select(Of).ToAsyncEnumerable()).Select(o => o.Prediction.DocumentId).ToListAsync();
            Assert.Equal(Enumerable.Range(0, 200).Select(i => $"{i}"), answered);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static Document Of(int number) => new() { Id = $"{number}", Body = "none of the words" };
}
