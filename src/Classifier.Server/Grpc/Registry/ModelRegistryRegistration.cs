using Classifier.Server.ModelHosting;
using Microsoft.Extensions.Options;
using RegistryContract = Classifier.Contracts.V1.ModelRegistry;
using ServiceDescriptor = Google.Protobuf.Reflection.ServiceDescriptor;

namespace Classifier.Server.Grpc.Registry;

/// <summary>Offers the registry service where the settings ask for it.</summary>
internal static class ModelRegistryRegistration
{
    /// <summary>The service, for reflection; none when it is off.</summary>
    public static IEnumerable<ServiceDescriptor> OfferedRegistry(this IServiceProvider services) =>
        services.GetRequiredService<IOptions<RegistryOptions>>().Value.Service ? [RegistryContract.Descriptor] : [];

    public static void MapModelRegistry(this WebApplication app)
    {
        if (app.Services.OfferedRegistry().Any())
            app.MapGrpcService<ModelRegistryService>();
    }
}
