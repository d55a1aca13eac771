namespace Classifier.Server.Load;

/// <summary>Wires the queue that all work goes through, whichever way it came.</summary>
internal static class LoadRegistration
{
    public static void AddLoad(this WebApplicationBuilder builder) => builder.Services.AddSingleton<WorkQueue>();

    /// <summary>Comes after whatever decides who may call.</summary>
    public static void UseLoad(this IApplicationBuilder app) => app.UseMiddleware<EarlyRefusal>();
}
