using Classifier.Server.Security.Settings;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Security;

/// <summary>Says at each start which protections the settings take away from other machines' calls.</summary>
internal sealed class ExposureWarning(IOptions<SecurityOptions> options, IConfiguration configuration, ILogger<ExposureWarning> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var reachable = ListeningAddress.In(configuration).Where(address => !address.IsLocal).ToList();
        if (reachable.Count > 0 && options.Value.AllowAnonymous)
            log.AnonymousAllowed();
        if (reachable.Any(address => !address.IsTls))
            log.CleartextAllowed();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
