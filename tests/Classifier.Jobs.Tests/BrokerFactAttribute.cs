using Classifier.TestServer.Brokers;

namespace Classifier.Jobs.Tests;

/// <summary>A test with Debian's rabbitmq-server; in CI (<c>CI=true</c>) it always runs.</summary>
internal sealed class BrokerFactAttribute : FactAttribute
{
    public BrokerFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true" && !File.Exists(BrokerNode.Program))
            Skip = "needs Debian's rabbitmq-server: apt-get install rabbitmq-server";
    }
}
