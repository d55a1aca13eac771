using Classifier.Server.Grpc;
using Classifier.Server.Limits;
using Classifier.Server.Listening;
using Classifier.Server.ModelHosting;
using Classifier.Server.Security;
using Classifier.Server.Web;

return await ServerRun.ToExitCodeAsync(() =>
{
    // Settings lie beside the assembly, so the server starts the same from any folder.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

    builder.AddLimits();
    builder.AddSecurity();
    builder.AddModelHosting();
    builder.AddGrpcApi();
    builder.AddWebApi();
    builder.AddListening();

    var app = builder.Build();

    app.UseSecurityHeaders();
    app.MapGrpcApi();
    app.MapWebApi();

    return app.RunAsync();
});
