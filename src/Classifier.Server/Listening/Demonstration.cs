using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Classifier.Server.ModelHosting;

namespace Classifier.Server.Listening;

/// <summary>
/// With <c>--Demonstrate true</c>: once the model is ready, asks this server about one document over HTTP, as any caller would, and shows
/// document and answer. Then the server goes on as usual.
/// </summary>
internal sealed class Demonstration(Endpoints endpoints, ServingState state, TextWriter console) : BackgroundService
{
    /// <summary>The setting that asks for it.</summary>
    public const string Setting = "Demonstrate";

    private const string Title = "Ban Chỉ đạo 35 Huyện ủy triển khai nhiệm vụ quý III";

    private const string Body =
        "Chiều 12/7/2024, đồng chí Phó Bí thư Thường trực Huyện ủy chủ trì hội nghị Ban Chỉ đạo 35 của huyện, bàn việc bảo vệ nền tảng tư "
        + "tưởng của Đảng, đấu tranh phản bác các quan điểm sai trái trên mạng xã hội.";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var reading = state.Current; !reading.IsReady; reading = state.Current)
            await reading.Superseded.WaitAsync(stoppingToken);
        if (endpoints.Find(Endpoints.Web) is not { } web)
            return;
        using var client = new HttpClient { BaseAddress = web };
        using var reply = await client.PostAsJsonAsync(
            "v1/documents:classify", new { document = new { title = Title, body = Body } }, stoppingToken);
        await console.WriteLineAsync($"{Environment.NewLine}{Title}{Environment.NewLine}{Body}");
        using var json = JsonDocument.Parse(await reply.EnsureSuccessStatusCode().Content.ReadAsStreamAsync(stoppingToken));
        foreach (var head in json.RootElement.GetProperty("prediction").GetProperty("heads").EnumerateObject())
            await console.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"  {head.Name,-8} {head.Value.GetProperty("label").GetString()} ({head.Value.GetProperty("probability").GetDouble():F2})"));
    }
}
