using Classifier.Client;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers a <see cref="ClassifierClient"/> with a container.</summary>
public static class ClassifierClientServices
{
    /// <summary>
    /// Adds one <see cref="ClassifierClient"/> for the whole program; a second registration changes nothing. It counts time by the container's
    /// <see cref="TimeProvider"/> when it has one.
    /// </summary>
    /// <param name="services">The container to be.</param>
    /// <param name="options">Where the servers are, and how to behave. <see cref="ClassifierClientOptions.Addresses"/> must name one or more.</param>
    /// <exception cref="ArgumentException">Options are out of their ranges; the message names each.</exception>
    public static IServiceCollection AddClassifierClient(this IServiceCollection services, ClassifierClientOptions options)
    {
        OptionFaults.Throw(options);
        services.TryAddSingleton(provider => ClassifierClient.Connect(options, provider.GetService<TimeProvider>()));
        return services;
    }
}
