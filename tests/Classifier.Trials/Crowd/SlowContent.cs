using System.Net;

namespace Classifier.Trials.Crowd;

/// <summary>A body that comes one byte a second and never ends by itself.</summary>
internal sealed class SlowContent(byte[] beginning, CancellationToken stop) : HttpContent
{
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(beginning, stop);
        while (true)
        {
            await stream.FlushAsync(stop);
            await Task.Delay(TimeSpan.FromSeconds(1), stop);
            await stream.WriteAsync(" "u8.ToArray(), stop);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 1_000_000;
        return true;
    }
}
