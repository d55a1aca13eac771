using Classifier.Keys;
using Classifier.Server.Security.Callers;
using Classifier.Server.Security.Quotas;
using Classifier.Server.Security.Settings;
using Classifier.Server.Security.Tls;
using Classifier.Server.Security.Tokens;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Security;

/// <summary>Wires who may call and how calls travel.</summary>
internal static class SecurityRegistration
{
    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        builder.AddTls();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<IValidateOptions<SecurityOptions>, SecurityValidation>();
        builder.Services.AddOptions<SecurityOptions>()
            .BindConfiguration(SecurityOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton<KeyCheck>();
        builder.Services.AddSingleton<TokenKeys>();
        builder.Services.AddSingleton<TokenCheck>();
        builder.Services.AddSingleton<CallerRecognition>();
        builder.Services.AddSingleton<DocumentAdmission>();
        builder.Services.AddHostedService<ExposureWarning>();
        builder.Services.AddSingleton<IAuthorizationMiddlewareResultHandler, DenialWriter>();
        // Not AddAuthentication, which also makes keys for cookies in the home folder.
        builder.Services.AddAuthenticationCore(options => options.DefaultScheme = Caller.Scheme).AddWebEncoders();
        new AuthenticationBuilder(builder.Services).AddScheme<AuthenticationSchemeOptions, CallerAuthentication>(Caller.Scheme, null);
        var authorization = builder.Services.AddAuthorizationBuilder();
        foreach (var right in Rights.All)
            authorization.AddPolicy(right, Policy(right));
        authorization.SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new DeclaredRight()).Build());
    }

    /// <summary>
    /// Comes after what counts calls and before whatever is to be protected. Keys and certificates are read here, once the settings are checked and before
    /// the first call: a file that is spoiled later is a renewal that failed, not a start.
    /// </summary>
    public static void UseSecurity(this WebApplication app)
    {
        app.Services.GetRequiredService<CallerRecognition>();
        app.Services.GetRequiredService<TlsHandshake>();
        app.UseSecurityHeaders();
        // Where ASP.NET Core would put them itself, replies to those who are refused had no headers and were not counted.
        app.UseAuthentication();
        app.UseAuthorization();
    }

    /// <summary>The endpoints are for callers with a right alone.</summary>
    /// <param name="endpoints">The endpoints.</param>
    /// <param name="right">One of <see cref="Rights.All"/>.</param>
    public static TBuilder RequireRight<TBuilder>(this TBuilder endpoints, string right) where TBuilder : IEndpointConventionBuilder =>
        endpoints.RequireAuthorization(right);

    private static AuthorizationPolicy Policy(string right) =>
        new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireClaim(Caller.RightClaim, right).Build();
}
