using Classifier.Modeling.Bundles;
using Classifier.Server.Grpc;
using Classifier.Server.Lifecycle;
using Classifier.Server.Limits;
using Classifier.Server.Listening;
using Classifier.Server.Load;
using Classifier.Server.ModelHosting;
using Classifier.Server.Security;
using Classifier.Server.Telemetry;
using Classifier.Server.Web;

return await ServerRun.ToExitCodeAsync(() =>
{
    // Every bundle needs them; they are read while the server is put together.
    _ = Lexicons.ReadAsync();

    // Settings lie beside the assembly, so the server starts the same from any folder.
    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.WebHost.UseKestrelHttpsConfiguration();

    builder.AddLimits();
    builder.AddSecurity();
    builder.AddLoad();
    builder.AddModelHosting();
    builder.AddGrpcApi();
    builder.AddLifecycle();
    builder.AddTelemetry();
    builder.AddWebApi();
    builder.AddListening();

    var app = builder.Build();
    app.CheckSettings();

    app.MapTelemetry();
    app.UseSecurity();
    app.UseLoad();
    app.MapGrpcApi();
    app.MapWebApi();

    return app.RunAsync();
});
